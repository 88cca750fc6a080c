package dev.righttrack.render.page;

import dev.righttrack.authoring.verify.Flaw;
import dev.righttrack.authoring.verify.VerificationResult;
import dev.righttrack.render.json.CandidateJson;
import dev.righttrack.render.json.JsonFormat;
import dev.righttrack.render.page.Page.Item;
import dev.righttrack.render.page.Page.Part;
import dev.righttrack.render.text.StyledText.Style;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What came of a verification, as a page and as JSON. */
public final class VerificationPage {

    private static final JsonMapper MAPPER = JsonFormat.pages().build();

    private VerificationPage() {}

    /** The page. */
    public static Page of(VerificationResult verified) {
        List<Part> parts = new ArrayList<>();
        for (Flaw.Kind kind : Flaw.Kind.values()) {
            parts.add(new Part(
                    kind.word(),
                    verified.flaws().stream()
                            .filter(flaw -> flaw.kind() == kind)
                            .map(VerificationPage::item)
                            .toList()));
        }
        parts.add(new Part("What was looked at", sentences(verified.covered())));
        parts.add(new Part("What was not", sentences(verified.notCovered())));
        int found = verified.flaws().size();
        String summary =
                found == 0 ? "Nothing was found." : found + (found == 1 ? " flaw was" : " flaws were") + " found.";
        return Page.of("Rules against every profile", summary, parts);
    }

    private static Item item(Flaw flaw) {
        List<Item> witnesses = new ArrayList<>();
        flaw.witnesses().forEach(one -> witnesses.add(Item.of("witness", CandidateJson.line(one))));
        if (!flaw.readings().isEmpty()) {
            witnesses.add(Item.of("under", flaw.readings().toString()));
        }
        return Item.of("x", flaw.message()).in(Style.BAD).with(witnesses);
    }

    private static List<Item> sentences(List<String> all) {
        return all.stream().map(text -> Item.of("-", text)).toList();
    }

    /** The same as JSON, indented, without a line end. */
    public static String json(VerificationResult verified) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("flaws", verified.flaws().stream().map(VerificationPage::tree).toList());
        tree.put("covered", verified.covered());
        tree.put("notCovered", verified.notCovered());
        return MAPPER.writeValueAsString(tree);
    }

    private static Map<String, Object> tree(Flaw flaw) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", flaw.kind().word());
        tree.put("subject", flaw.subject());
        tree.put("message", flaw.message());
        tree.put(
                "witnesses",
                flaw.witnesses().stream()
                        .map(one -> MAPPER.readTree(CandidateJson.line(one)))
                        .toList());
        tree.put("readings", flaw.readings());
        return tree;
    }
}
