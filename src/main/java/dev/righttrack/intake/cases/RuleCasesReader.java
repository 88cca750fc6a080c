package dev.righttrack.intake.cases;

import dev.righttrack.advice.Lead.Clarity;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.HiddenCharacters;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.CandidateReader;
import dev.righttrack.intake.document.DocumentReader;
import dev.righttrack.intake.document.EscapedCharacters;
import dev.righttrack.intake.document.FieldReader;
import dev.righttrack.intake.document.Node;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.intake.document.QuotedText;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.scoring.Readiness;
import dev.righttrack.text.ClosedWord;
import dev.righttrack.text.NearestWord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the cases by which coaches test their rules. */
public final class RuleCasesReader {

    private static final Set<String> SIDES = Set.of("fires", "silent");
    private static final Set<String> CASE = Set.of("case", "given", "expect");
    private static final Set<String> EXPECT =
            Set.of("first", "leaders", "lead", "verdicts", "fit", "skills", "subtasks");

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
    public static ParseResult<List<RuleCase>> read(String text, String file, Knowledge knowledge) {
        RuleCasesReader reader = new RuleCasesReader(knowledge);
        HiddenCharacters.tell(file, text, reader.findings);
        Optional<Node> document = new DocumentReader(file, reader.findings).read(text);
        document.ifPresent(node -> EscapedCharacters.tell(text, node, reader.findings));
        document.flatMap(node -> FieldReader.of(node, "the file", reader.findings))
                .ifPresent(reader::rules);
        return new ParseResult<>(Optional.of(List.copyOf(reader.cases)), reader.findings.sorted());
    }

    private void rules(FieldReader rules) {
        rules.values()
                .forEach((rule, node) -> FieldReader.of(node, "\"" + rule + "\"", SIDES, findings)
                        .ifPresent(sides -> {
                            side(rule, rules.place(rule), sides, "fires");
                            side(rule, rules.place(rule), sides, "silent");
                        }));
    }

    private void side(String rule, Place named, FieldReader sides, String side) {
        sides.node(side).ifPresent(node -> {
            if (node instanceof Node.Items items) {
                items.items()
                        .forEach(item -> FieldReader.of(item, "a case", CASE, findings)
                                .ifPresent(fields -> one(rule, named, side.equals("fires"), fields)));
            } else {
                findings.add(Finding.error(
                        node.place(),
                        Check.WRONG_TYPE,
                        QuotedText.of(side) + " is " + node.word() + ", where a list is expected",
                        ""));
            }
        });
    }

    private void one(String rule, Place named, boolean fires, FieldReader fields) {
        String name = fields.needed("case", "this case");
        Map<String, Node> given = new LinkedHashMap<>();
        Map<String, Place> keys = new HashMap<>();
        Place place = fields.place("given");
        Map<String, String> readings = new HashMap<>();
        Optional<String> role = Optional.empty();
        if (fields.node("given").orElse(null) instanceof Node.Entries entries) {
            given.putAll(entries.values());
            keys.putAll(entries.keys());
            FieldReader inside = FieldReader.of(entries, "\"given\"", findings).orElseThrow();
            inside.map("readings").forEach((x, reading) -> readings.put(x, reading.text()));
            role = inside.text("role").flatMap(text -> looked(text));
        } else if (fields.has("given")) {
            findings.add(Finding.error(place, Check.WRONG_TYPE, "\"given\" has to be keys with values", ""));
        }
        List.of("role", "readings").forEach(own -> {
            given.remove(own);
            keys.remove(own);
        });
        Node.Entries rest = new Node.Entries(given, keys, place);
        Candidate candidate = candidates.candidate(rest, "case", findings).orElseGet(() -> Candidate.unknown("case"));
        ExpectedAdvice expected = fields.node("expect")
                .flatMap(node -> FieldReader.of(node, "\"expect\"", EXPECT, findings))
                .map(this::expected)
                .orElse(ExpectedAdvice.NOTHING);
        cases.add(new RuleCase(rule, fires, name, candidate, role, readings, expected, fields.place(), named));
    }

    private ExpectedAdvice expected(FieldReader expect) {
        Map<String, String> verdicts = new HashMap<>();
        named(expect, "verdicts", Kind.ROLE)
                .forEach((role, text) -> word(text, "verdict", VERDICTS).ifPresent(word -> verdicts.put(role, word)));
        Map<String, Integer> fit = new HashMap<>();
        named(expect, "fit", Kind.ROLE).forEach((role, text) -> points(text).ifPresent(one -> fit.put(role, one)));
        Map<String, String> skills = new HashMap<>();
        named(expect, "skills", Kind.SKILL)
                .forEach((skill, text) -> name(Kind.LEVEL, text).ifPresent(level -> skills.put(skill, level)));
        Map<String, Readiness> subtasks = new HashMap<>();
        named(expect, "subtasks", Kind.SUBTASK)
                .forEach((subtask, text) ->
                        closed(text, "readiness", Readiness.class).ifPresent(when -> subtasks.put(subtask, when)));
        Optional<Set<String>> leaders =
                expect.has("leaders") ? Optional.of(expect.meanings("leaders", this::role)) : Optional.empty();
        return new ExpectedAdvice(
                expect.text("first").flatMap(this::first),
                verdicts,
                fit,
                skills,
                leaders,
                expect.text("lead").flatMap(text -> closed(text, "lead", Clarity.class)),
                subtasks);
    }

    /** The values under a key by the vocabulary's name of what they are said of; other names are reported. */
    private Map<String, Node.Text> named(FieldReader expect, String key, Kind kind) {
        return expect.map(key, written -> name(kind, written));
    }

    private Optional<Integer> points(Node.Text text) {
        if (text.text().matches("[0-9]{1,2}|100")) {
            return Optional.of(Integer.valueOf(text.text()));
        }
        findings.add(Finding.error(
                text.place(),
                Check.OUT_OF_RANGE,
                QuotedText.word(text.text()) + " is no fit",
                "A whole number from 0 to 100."));
        return Optional.empty();
    }

    private Optional<String> first(Node.Text text) {
        return text.text().equals(ExpectedAdvice.NOBODY) ? Optional.of("") : role(text);
    }

    private Optional<String> role(Node.Text text) {
        return name(Kind.ROLE, text);
    }

    /** The role that is looked at, or a variant. */
    private Optional<String> looked(Node.Text text) {
        Optional<String> variant = vocabulary.find(Kind.VARIANT, text.text());
        return variant.isPresent() ? variant : role(text);
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

    private <E extends Enum<E> & ClosedWord> Optional<E> closed(Node.Text text, String what, Class<E> words) {
        Optional<E> found = ClosedWord.find(words, text.text());
        if (found.isEmpty()) {
            unknown(
                    what,
                    text,
                    Stream.of(words.getEnumConstants()).map(ClosedWord::word).toList());
        }
        return found;
    }

    private void unknown(String what, Node.Text text, List<String> known) {
        findings.add(Finding.error(
                text.place(),
                Check.UNKNOWN_WORD,
                "unknown " + what + " " + QuotedText.word(text.text()),
                NearestWord.question(text.text(), known)));
    }
}
