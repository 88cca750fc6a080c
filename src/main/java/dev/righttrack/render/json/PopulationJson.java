package dev.righttrack.render.json;

import dev.righttrack.authoring.diff.AdviceChange;
import dev.righttrack.authoring.diff.AtomicEdit;
import dev.righttrack.authoring.diff.PopulationDiff;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What an edit does to a population, as JSON: every change of everybody. */
public final class PopulationJson {

    private static final JsonMapper MAPPER = JsonFormat.pages().build();

    private PopulationJson() {}

    /** Indented, without a line end. */
    public static String render(PopulationDiff diff, List<String> refusals) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("people", diff.people());
        tree.put("flips", diff.flips().size());
        tree.put("edits", diff.edits().stream().map(PopulationJson::edit).toList());
        tree.put("changes", diff.changes().stream().map(PopulationJson::change).toList());
        tree.put("otherLeaders", diff.otherLeaders());
        tree.put("otherFit", diff.otherFit());
        tree.put(
                "lines",
                diff.lines().entrySet().stream()
                        .map(e -> {
                            Map<String, Object> line = new LinkedHashMap<>();
                            line.put("kind", e.getKey().kind());
                            line.put("about", e.getKey().about());
                            line.put("text", e.getKey().text());
                            line.put("gained", e.getValue().gained());
                            line.put("lost", e.getValue().lost());
                            return line;
                        })
                        .toList());
        tree.put("refusals", refusals);
        return MAPPER.writeValueAsString(tree);
    }

    private static Map<String, Object> edit(AtomicEdit edit) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", edit.kind());
        tree.put("name", edit.name());
        tree.put("change", edit.isOld() && edit.isNew() ? "changed" : edit.isNew() ? "added" : "removed");
        tree.put("place", edit.place());
        return tree;
    }

    private static Map<String, Object> change(AdviceChange change) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("person", change.person());
        tree.put("what", change.isFlip() ? "first place" : "verdict");
        tree.put("role", change.role());
        tree.put("from", change.from());
        tree.put("to", change.to());
        tree.put(
                "undoneBy",
                change.because().sets().stream()
                        .map(set -> set.stream().map(AtomicEdit::name).toList())
                        .toList());
        return tree;
    }
}
