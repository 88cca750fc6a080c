package dev.righttrack.intake;

import dev.righttrack.facts.Candidate;
import dev.righttrack.facts.knowledge.Kind;
import dev.righttrack.facts.knowledge.Knowledge;
import dev.righttrack.facts.knowledge.Vocabulary;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the cases by which coaches test their rules. */
public final class RuleCasesReader {

    private static final Set<String> SIDES = Set.of("fires", "silent");
    private static final Set<String> CASE = Set.of("case", "given", "expect");
    private static final Set<String> EXPECT = Set.of("first", "verdicts");

    private final CandidateReader candidates;
    private final Vocabulary vocabulary;
    private final Findings findings = new Findings();
    private final List<RuleCase> cases = new ArrayList<>();

    private RuleCasesReader(Knowledge knowledge) {
        this.candidates = new CandidateReader(knowledge);
        this.vocabulary = new Vocabulary(knowledge);
    }

    /**
     * Reads the cases of one file.
     *
     * @param text the file's text
     * @param file what it is called in findings
     */
    public static Read<List<RuleCase>> read(String text, String file, Knowledge knowledge) {
        RuleCasesReader reader = new RuleCasesReader(knowledge);
        new DocumentReader(file, reader.findings)
                .read(text)
                .flatMap(node -> Fields.of(node, "the file", reader.findings))
                .ifPresent(reader::rules);
        return new Read<>(Optional.of(List.copyOf(reader.cases)), reader.findings.sorted());
    }

    private void rules(Fields rules) {
        rules.values()
                .forEach((rule, node) -> Fields.of(node, "\"" + rule + "\"", SIDES, findings)
                        .ifPresent(sides -> {
                            side(rule, sides, "fires");
                            side(rule, sides, "silent");
                        }));
    }

    private void side(String rule, Fields sides, String side) {
        sides.node(side).ifPresent(node -> {
            if (node instanceof Node.Items items) {
                items.items()
                        .forEach(item -> Fields.of(item, "a case", CASE, findings)
                                .ifPresent(fields -> one(rule, side.equals("fires"), fields)));
            } else {
                findings.add(Finding.error(
                        node.place(),
                        "wrong-type",
                        "\"" + side + "\" is " + node.word() + ", where a list is expected",
                        ""));
            }
        });
    }

    private void one(String rule, boolean fires, Fields fields) {
        String name = fields.needed("case", "this case");
        Map<String, Node> given = new LinkedHashMap<>();
        Map<String, Place> keys = new HashMap<>();
        Place place = fields.place("given");
        Map<String, String> readings = new HashMap<>();
        Optional<String> role = Optional.empty();
        if (fields.node("given").orElse(null) instanceof Node.Entries entries) {
            given.putAll(entries.values());
            keys.putAll(entries.keys());
            Fields inside = Fields.of(entries, "\"given\"", findings).orElseThrow();
            inside.map("readings").forEach((x, reading) -> readings.put(x, reading.text()));
            role = inside.text("role").flatMap(text -> role(text));
        } else if (fields.has("given")) {
            findings.add(Finding.error(place, "wrong-type", "\"given\" has to be keys with values", ""));
        }
        given.remove("role");
        given.remove("readings");
        Node.Entries rest = new Node.Entries(given, keys, place);
        Candidate candidate = candidates.candidate(rest, "case", findings).orElseGet(() -> Candidate.unknown("case"));
        Optional<Fields> expect =
                fields.node("expect").flatMap(node -> Fields.of(node, "\"expect\"", EXPECT, findings));
        Map<String, String> verdicts = new HashMap<>();
        expect.ifPresent(e -> e.map("verdicts").forEach((r, verdict) -> verdicts.put(r, verdict.text())));
        cases.add(new RuleCase(
                rule,
                fires,
                name,
                candidate,
                role,
                readings,
                expect.flatMap(e -> e.text("first")).flatMap(this::role),
                verdicts,
                fields.place()));
    }

    private Optional<String> role(Node.Text text) {
        Optional<String> role = vocabulary.find(Kind.ROLE, text.text());
        if (role.isEmpty()) {
            findings.add(Finding.error(
                    text.place(),
                    "unknown-word",
                    "unknown role \"" + text.text() + "\"",
                    EntryFields.near(text.text(), vocabulary.all(Kind.ROLE))));
        }
        return role;
    }
}
