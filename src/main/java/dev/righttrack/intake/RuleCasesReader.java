package dev.righttrack.intake;

import dev.righttrack.facts.Candidate;
import dev.righttrack.facts.knowledge.Kind;
import dev.righttrack.facts.knowledge.Knowledge;
import dev.righttrack.facts.knowledge.Vocabulary;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.HiddenCharacters;
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
    private static final Set<String> EXPECT = Set.of("first", "verdicts", "fit", "skills");

    private static final List<String> VERDICTS = List.of("far", "near", "ready", "open");

    private final CandidateReader candidates;
    private final Vocabulary vocabulary;
    private final Findings findings = new Findings();
    private final List<RuleCase> cases = new ArrayList<>();

    private RuleCasesReader(Knowledge knowledge) {
        this.candidates = new CandidateReader(knowledge).strict(true);
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
        HiddenCharacters.tell(file, text, reader.findings);
        Optional<Node> document = new DocumentReader(file, reader.findings).read(text);
        document.ifPresent(node -> EscapedCharacters.tell(text, node, reader.findings));
        document.flatMap(node -> Fields.of(node, "the file", reader.findings)).ifPresent(reader::rules);
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
                        Check.WRONG_TYPE,
                        Quoted.of(side) + " is " + node.word() + ", where a list is expected",
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
            findings.add(Finding.error(place, Check.WRONG_TYPE, "\"given\" has to be keys with values", ""));
        }
        List.of("role", "readings").forEach(own -> {
            given.remove(own);
            keys.remove(own);
        });
        Node.Entries rest = new Node.Entries(given, keys, place);
        Candidate candidate = candidates.candidate(rest, "case", findings).orElseGet(() -> Candidate.unknown("case"));
        Expected expected = fields.node("expect")
                .flatMap(node -> Fields.of(node, "\"expect\"", EXPECT, findings))
                .map(this::expected)
                .orElse(Expected.NOTHING);
        cases.add(new RuleCase(rule, fires, name, candidate, role, readings, expected, fields.place()));
    }

    private Expected expected(Fields expect) {
        Map<String, String> verdicts = new HashMap<>();
        named(expect, "verdicts", Kind.ROLE)
                .forEach((role, text) -> word(text, "verdict", VERDICTS).ifPresent(word -> verdicts.put(role, word)));
        Map<String, Integer> fit = new HashMap<>();
        named(expect, "fit", Kind.ROLE).forEach((role, text) -> points(text).ifPresent(one -> fit.put(role, one)));
        Map<String, String> skills = new HashMap<>();
        named(expect, "skills", Kind.SKILL)
                .forEach((skill, text) -> name(Kind.LEVEL, text).ifPresent(level -> skills.put(skill, level)));
        return new Expected(expect.text("first").flatMap(this::role), verdicts, fit, skills);
    }

    /** The values under a key by the vocabulary's name of what they are said of; other names are told. */
    private Map<String, Node.Text> named(Fields expect, String key, Kind kind) {
        return expect.map(key, written -> name(kind, written));
    }

    private Optional<Integer> points(Node.Text text) {
        if (text.text().matches("[0-9]{1,2}|100")) {
            return Optional.of(Integer.valueOf(text.text()));
        }
        findings.add(Finding.error(
                text.place(),
                Check.OUT_OF_RANGE,
                Quoted.word(text.text()) + " is no fit",
                "A whole number from 0 to 100."));
        return Optional.empty();
    }

    private Optional<String> role(Node.Text text) {
        return name(Kind.ROLE, text);
    }

    private Optional<String> name(Kind kind, Node.Text text) {
        Optional<String> name = vocabulary.find(kind, text.text());
        if (name.isEmpty()) {
            unknown(kind.word(), text, vocabulary.all(kind));
        }
        return name;
    }

    private Optional<String> word(Node.Text text, String what, List<String> known) {
        if (known.contains(text.text())) {
            return Optional.of(text.text());
        }
        unknown(what, text, known);
        return Optional.empty();
    }

    private void unknown(String what, Node.Text text, List<String> known) {
        findings.add(Finding.error(
                text.place(),
                Check.UNKNOWN_WORD,
                "unknown " + what + " " + Quoted.word(text.text()),
                EntryFields.near(text.text(), known)));
    }
}
