package dev.righttrack.intake.knowledge;

import dev.righttrack.findings.Check;
import dev.righttrack.intake.document.FieldReader;
import dev.righttrack.intake.document.Node;
import dev.righttrack.knowledge.CitedText;
import dev.righttrack.knowledge.Entry;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.LifeCycle;
import dev.righttrack.knowledge.OrganizationEntry;
import dev.righttrack.knowledge.Remark;
import dev.righttrack.knowledge.RoleEntry;
import dev.righttrack.knowledge.Source;
import dev.righttrack.knowledge.TeamOption;
import dev.righttrack.knowledge.TitleEntry;
import dev.righttrack.knowledge.ToolBullet;
import dev.righttrack.knowledge.VariantEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Entries of what the report says: roles, variants, titles, organizations, how projects go. */
final class ReportEntries {

    private static final Set<String> BULLET = Set.of("purpose", "families", "names", "cites", "reason");
    private static final Set<String> TEXT = Set.of("says", "tasks", "cites", "reason");
    private static final Set<String> TITLES = Set.of("names", "open", "cites", "reason");

    private ReportEntries() {}

    static Entry role(EntryFields e) {
        Optional<FieldReader> titles =
                e.fields().node("titles").flatMap(node -> FieldReader.of(node, "\"titles\"", TITLES, e.findings()));
        List<String> names = titles.map(t -> e.names(t, "names", Kind.TITLE)).orElse(List.of());
        Optional<FieldReader> complement = part(e, "complement");
        return new RoleEntry(
                e.name(),
                e.needed("definition"),
                tasks(e),
                e.fields().flag("research").orElse(false),
                names,
                titles.flatMap(t -> t.flag("open")).orElse(true),
                names.contains(e.name()),
                titles.map(t -> e.source(t, t.place(), "\"titles\"")).orElseGet(e::source),
                bullets(e),
                complement.map(c -> e.names(c, "tasks", Kind.TASK)).orElse(List.of()),
                text(e, "complement"),
                text(e, "communication"),
                text(e, "proficiency"),
                e.spellings(),
                e.source());
    }

    private static Map<String, Source> tasks(EntryFields e) {
        Map<String, Source> tasks = new LinkedHashMap<>();
        e.fields().map("tasks").forEach((task, cites) -> {
            e.references().add(Kind.TASK, task, e.fields().keyPlace("tasks", task));
            List<String> cited = EntryFields.split(cites.text());
            cited.stream()
                    .filter(one -> e.citations().find(one).isEmpty())
                    .forEach(one -> e.fields()
                            .error(
                                    cites.place(),
                                    Check.UNKNOWN_CITATION,
                                    "unknown citation \"" + one + "\"",
                                    "Citations stand in facts/report.yaml and facts/origins.yaml."));
            tasks.put(
                    task,
                    new Source(
                            e.citations().shown(cited),
                            "",
                            cites.place().file(),
                            cites.place().line()));
        });
        return tasks;
    }

    private static List<ToolBullet> bullets(EntryFields e) {
        List<ToolBullet> bullets = new ArrayList<>();
        if (e.fields().node("tools").orElse(null) instanceof Node.Items items) {
            for (Node item : items.items()) {
                FieldReader.of(item, "an item of \"tools\"", BULLET, e.findings())
                        .ifPresent(f -> bullets.add(new ToolBullet(
                                f.needed("purpose", "an item of \"tools\""),
                                e.names(f, "families", Kind.FAMILY),
                                e.names(f, "names", Kind.TOOL),
                                e.source(f, f.place(), "an item of \"tools\""))));
            }
        }
        return bullets;
    }

    private static Optional<FieldReader> part(EntryFields e, String key) {
        return e.fields().node(key).flatMap(node -> FieldReader.of(node, "\"" + key + "\"", TEXT, e.findings()));
    }

    private static CitedText text(EntryFields e, String key) {
        return part(e, key)
                .map(p -> new CitedText(p.needed("says", "\"" + key + "\""), e.source(p, p.place(), "\"" + key + "\"")))
                .orElseGet(() -> new CitedText("", e.source()));
    }

    static Entry variant(EntryFields e) {
        return new VariantEntry(
                e.name(),
                e.neededName("role", Kind.ROLE),
                e.fields().flag("own levels").orElse(false),
                e.needed("definition"),
                e.names("adds", Kind.SKILL),
                e.names("applications", Kind.APPLICATION),
                e.names("knows", Kind.METHOD),
                e.spellings(),
                e.source());
    }

    static Entry title(EntryFields e) {
        List<String> roles = e.names("roles", Kind.ROLE);
        String outside = e.fields().textOr("outside", "");
        if (roles.isEmpty() == outside.isEmpty()) {
            e.fields()
                    .error(
                            e.place(),
                            Check.MISSING_FIELD,
                            "the title \"" + e.name() + "\" needs roles, or outside, and not both",
                            "Under outside stands the field to which a title belongs that is none of these roles.");
        }
        return new TitleEntry(e.name(), roles, outside, e.spellings(), e.source());
    }

    static Entry organization(EntryFields e) {
        return new OrganizationEntry(
                e.name(),
                e.needed("definition"),
                e.needed("output"),
                e.fields().words("life cycle"),
                e.spellings(),
                e.source());
    }

    static Entry lifeCycle(EntryFields e) {
        return new LifeCycle(e.name(), e.fields().words("steps"), e.needed("support"), e.spellings(), e.source());
    }

    static Entry teamOption(EntryFields e) {
        return new TeamOption(
                e.name(), e.neededName("stage", Kind.STAGE), e.names("roles", Kind.ROLE), e.spellings(), e.source());
    }

    static Entry remark(EntryFields e) {
        return new Remark(e.name(), e.needed("says"), e.spellings(), e.source());
    }
}
