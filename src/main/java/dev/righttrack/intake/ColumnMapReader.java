package dev.righttrack.intake;

import dev.righttrack.candidate.ExperienceKind;
import dev.righttrack.facts.Complete;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.document.DocumentReader;
import dev.righttrack.intake.document.DuplicateCheck;
import dev.righttrack.intake.document.FieldReader;
import dev.righttrack.intake.document.Node;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.intake.document.QuotedText;
import dev.righttrack.intake.document.TextFile;
import dev.righttrack.intake.mapping.ColumnMap;
import dev.righttrack.intake.mapping.MappedField;
import dev.righttrack.intake.mapping.MappedField.Use;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.text.ClosedWord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads a mapping file, which says how the fields of a foreign file become a candidate's. All problems are reported, with the
 * nearest right word; with an error there is no map. For one use.
 */
public final class ColumnMapReader {

    private static final Set<String> KNOWN = Set.of("credit", "confirmed", "fields");
    private static final String IS = "is";
    private static final String OF = "of";
    private static final String WORDS = "words";
    private static final String LEFT_OUT = "left out";
    private static final String COMPLETE = "complete";
    private static final String BETWEEN = "between";

    /** What a word of work may be, to the field of a candidate's file that holds such names. */
    private static final Map<String, Kind> TARGETS =
            Map.of("tools", Kind.TOOL, "methods", Kind.METHOD, "activities", Kind.ACTIVITY);

    private final CandidateWords words;
    private final Findings findings = new Findings();

    /** A reader in some knowledge's words. */
    public ColumnMapReader(Knowledge knowledge) {
        this.words = new CandidateWords(CandidateVocabulary.of(knowledge), findings);
    }

    /**
     * Reads a mapping file.
     *
     * @param name what it is called in findings
     */
    public ParseResult<ColumnMap> read(Path file, String name) {
        Optional<ColumnMap> map = TextFile.read(file, name, findings)
                .flatMap(text -> new DocumentReader(name, findings)
                        .read(text)
                        .flatMap(node -> FieldReader.of(node, "a mapping file", KNOWN, findings))
                        .map(fields -> new ColumnMap(name, text, fields(fields))));
        return new ParseResult<>(findings.hasErrors() ? Optional.empty() : map, findings.sorted());
    }

    private Map<String, MappedField> fields(FieldReader file) {
        file.text("credit");
        if (file.flag("confirmed").equals(Optional.of(false))) {
            words.error(
                    file.place("confirmed"),
                    Check.PROPOSED_MAPPING,
                    "this mapping file is a proposal that nobody has confirmed",
                    "Look at each line, mend what is wrong, and write confirmed: yes.");
        }
        Map<String, MappedField> fields = new LinkedHashMap<>();
        Optional<FieldReader> all = file.node("fields").flatMap(node -> FieldReader.of(node, "\"fields\"", findings));
        if (all.isEmpty() || all.get().names().isEmpty()) {
            words.error(
                    file.place("fields"), Check.MISSING_FIELD, "there are no fields", "Add fields: FIELD: {is: ...}.");
            return fields;
        }
        DuplicateCheck twice = DuplicateCheck.keys(findings);
        Map<String, String> targets = new HashMap<>();
        for (String field : all.get().names()) {
            Place place = all.get().place(field);
            if (twice.isFirst(Vocabulary.folded(field), field, place)) {
                FieldReader.of(all.get().entriesOf(field), "\"" + CandidateWords.shortened(field) + "\"", findings)
                        .flatMap(one -> field(field, place, one))
                        .filter(one -> target(one).stream().allMatch(to -> isFirst(to, field, place, targets)))
                        .ifPresent(one -> fields.put(field, one));
            }
        }
        return fields;
    }

    private boolean isFirst(String target, String field, Place place, Map<String, String> targets) {
        String first = targets.putIfAbsent(target, field);
        if (first != null) {
            words.error(
                    place,
                    Check.DUPLICATE_KEY,
                    QuotedText.of(field) + " and " + QuotedText.of(first) + " say the same of a candidate: " + target,
                    "Keep one of them; the other is \"left out\".");
        }
        return first == null;
    }

    /** What one field alone may say. */
    private static Optional<String> target(MappedField field) {
        if (field instanceof MappedField.Same same) {
            return Optional.of(same.to());
        }
        if (field instanceof MappedField.Word word) {
            return Optional.of(word.to());
        }
        if (field instanceof MappedField.Entry entry) {
            return Optional.of(entry.to() + "." + entry.entry());
        }
        return field instanceof MappedField.Years years
                ? Optional.of("years of " + years.of().word())
                : Optional.empty();
    }

    private Optional<MappedField> field(String name, Place place, FieldReader field) {
        Optional<Use> use = use(field);
        Optional<String> refusal = RefusedFields.reason(name).filter(reason -> !use.equals(Optional.of(Use.LEFT_OUT)));
        if (refusal.isPresent()) {
            words.error(place, Check.REFUSED_FIELD, "the field " + QuotedText.of(name) + " is refused", refusal.get());
            return Optional.empty();
        }
        return use.flatMap(one -> field(one, field));
    }

    private Optional<Use> use(FieldReader field) {
        Optional<Node.Text> text = field.text(IS);
        if (text.isEmpty()) {
            field.needed(IS, "this field");
            return Optional.empty();
        }
        Optional<Use> use =
                ClosedWord.find(Use.class, Vocabulary.folded(text.get().text()));
        if (use.isEmpty()) {
            unknown(text.get(), "use of a field", ClosedWord.all(Use.class));
        }
        return use;
    }

    private Optional<MappedField> field(Use use, FieldReader field) {
        return switch (use) {
            case ID, NAME, PUBLICATIONS -> only(field).map(yes -> new MappedField.Same(use.word()));
            case LEFT_OUT -> only(field).map(yes -> new MappedField.LeftOut());
            case YEARS -> only(field, OF).flatMap(yes -> years(field)).map(MappedField.Years::new);
            case ONE_CHOICE -> only(field, OF).map(yes -> new MappedField.OneChoice(lists(field, OF)));
            case DEGREE ->
                only(field, WORDS, LEFT_OUT)
                        .map(yes -> field.has(WORDS) || field.has(LEFT_OUT)
                                ? word("education", Kind.DEGREE, field)
                                : new MappedField.Same("education"));
            case TOOLS, METHODS, ACTIVITIES ->
                only(field, BETWEEN).map(yes -> new MappedField.Names(use.word(), field.textOr(BETWEEN, "")));
            case LEVEL ->
                only(field, OF, WORDS, LEFT_OUT)
                        .flatMap(yes -> of(field))
                        .flatMap(of -> words.find(Kind.SKILL, of))
                        .map(skill -> entry(
                                "skills",
                                skill,
                                field,
                                text -> words.range(text).map(range -> text.text())));
            case WISH ->
                only(field, OF, WORDS, LEFT_OUT)
                        .flatMap(yes -> of(field))
                        .flatMap(of -> words.topic(of.text(), of.place()))
                        .map(topic -> entry("wishes", topic, field, words::stance));
            case ROLE -> only(field, WORDS, LEFT_OUT).map(yes -> word("label", Kind.ROLE, field));
            case WORK -> only(field, WORDS, LEFT_OUT, COMPLETE, BETWEEN).map(yes -> work(field));
            case ANSWERED -> only(field, WORDS, LEFT_OUT, BETWEEN).map(yes -> answered(field));
        };
    }

    /** Reports the keys that a field of some use does not have; never empty. */
    private Optional<Boolean> only(FieldReader field, String... keys) {
        List<String> known = new ArrayList<>(List.of(keys));
        known.add(IS);
        field.names().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> words.error(
                        field.place(key),
                        Check.UNKNOWN_FIELD,
                        "unknown field " + QuotedText.word(key) + " of a field that is \"" + field.textOr(IS, "")
                                + "\"",
                        CandidateWords.near(key, known)));
        return Optional.of(true);
    }

    /** What the field is said to be of; reported if it is missing. */
    private static Optional<Node.Text> of(FieldReader field) {
        Optional<Node.Text> of = field.text(OF);
        if (of.isEmpty()) {
            field.needed(OF, "this field");
        }
        return of;
    }

    private Optional<ExperienceKind> years(FieldReader field) {
        return of(field).flatMap(of -> {
            Optional<ExperienceKind> kind = ExperienceKind.of(Vocabulary.folded(of.text()));
            if (kind.isEmpty()) {
                unknown(of, "kind of experience", ClosedWord.all(ExperienceKind.class));
            }
            return kind;
        });
    }

    /** One entry of skills or wishes; without words, those of the foreign file are a candidate's. */
    private MappedField entry(
            String to, String entry, FieldReader field, Function<Node.Text, Optional<String>> meaning) {
        Map<String, String> table = new LinkedHashMap<>();
        if (field.has(WORDS)) {
            table(field)
                    .forEach((word, value) -> single(value)
                            .filter(text -> !CandidateWords.isUnknown(text))
                            .flatMap(meaning)
                            .ifPresent(ours -> table.put(word, ours)));
        }
        return new MappedField.Entry(to, entry, table, leftOut(field, table.keySet()));
    }

    private MappedField word(String to, Kind kind, FieldReader field) {
        Map<String, String> table = new LinkedHashMap<>();
        table(field)
                .forEach((word, value) ->
                        single(value).flatMap(text -> words.find(kind, text)).ifPresent(ours -> table.put(word, ours)));
        return new MappedField.Word(to, table, leftOut(field, table.keySet()));
    }

    private MappedField work(FieldReader field) {
        Map<String, Map<String, List<String>>> table = new LinkedHashMap<>();
        table(field)
                .forEach((word, value) -> FieldReader.of(value, "what a word of work means", TARGETS.keySet(), findings)
                        .ifPresent(targets -> table.put(word, names(targets))));
        return new MappedField.Work(
                table, leftOut(field, table.keySet()), lists(field, COMPLETE), field.textOr(BETWEEN, ""));
    }

    private Map<String, List<String>> names(FieldReader targets) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        TARGETS.keySet().stream().sorted().filter(targets::has).forEach(to -> {
            Kind kind = TARGETS.getOrDefault(to, Kind.TOOL);
            names.put(to, List.copyOf(targets.meanings(to, text -> words.find(kind, text))));
        });
        return names;
    }

    private MappedField answered(FieldReader field) {
        Map<String, List<String>> table = new LinkedHashMap<>();
        table(field).forEach((group, value) -> table.put(group, lists(value)));
        return new MappedField.Answered(table, leftOut(field, table.keySet()), field.textOr(BETWEEN, ""));
    }

    /** The table of words: folded word to its value; a word without a value is reported. */
    private Map<String, Node> table(FieldReader field) {
        Map<String, Node> table = new LinkedHashMap<>();
        Optional<FieldReader> inside =
                field.node(WORDS).flatMap(node -> FieldReader.of(node, "\"" + WORDS + "\"", findings));
        if (inside.isEmpty()) {
            field.error(
                    field.place(WORDS),
                    Check.MISSING_FIELD,
                    "this field has no \"" + WORDS + "\"",
                    "Add words: WORD: ...");
            return table;
        }
        DuplicateCheck twice = DuplicateCheck.keys(findings);
        for (String word : inside.get().names()) {
            Place place = inside.get().place(word);
            Optional<Node> value = inside.get().node(word);
            if (value.filter(one -> !one.word().equals("nothing")).isEmpty()) {
                field.error(
                        place,
                        Check.MISSING_FIELD,
                        QuotedText.of(word) + " has no meaning",
                        "A word that is left out on purpose stands under \"" + LEFT_OUT + "\".");
            } else if (twice.isFirst(Vocabulary.folded(word), word, place)) {
                table.put(Vocabulary.folded(word), value.get());
            }
        }
        return table;
    }

    private Set<String> leftOut(FieldReader field, Collection<String> meant) {
        Set<String> leftOut = new LinkedHashSet<>();
        for (Node.Text text : field.texts(LEFT_OUT)) {
            String folded = Vocabulary.folded(text.text());
            if (meant.contains(folded)) {
                field.error(
                        text.place(),
                        Check.DUPLICATE_KEY,
                        QuotedText.of(text.text()) + " has a meaning, and is left out",
                        "Keep it in one of the two places.");
            }
            leftOut.add(folded);
        }
        return leftOut;
    }

    private Optional<Node.Text> single(Node value) {
        if (value instanceof Node.Text text) {
            return Optional.of(text);
        }
        words.error(value.place(), Check.WRONG_TYPE, "this is " + value.word() + ", where one word is expected", "");
        return Optional.empty();
    }

    private List<String> lists(FieldReader field, String key) {
        return field.node(key).map(this::lists).orElse(List.of());
    }

    /** The lists that a candidate may give as complete. */
    private List<String> lists(Node node) {
        List<Node> items = node instanceof Node.Items list ? list.items() : List.of(node);
        Set<String> lists = new LinkedHashSet<>();
        items.forEach(item -> single(item).ifPresent(text -> lists.addAll(list(text))));
        return List.copyOf(lists);
    }

    private List<String> list(Node.Text text) {
        String folded = Vocabulary.folded(text.text());
        if (folded.equals("tools")) {
            return words.all(Kind.FAMILY);
        }
        if (folded.equals(Complete.METHODS) || folded.equals(Complete.ACTIVITIES)) {
            return List.of(folded);
        }
        return words.find(Kind.FAMILY, text).stream().toList();
    }

    private void unknown(Node.Text text, String what, List<String> known) {
        words.error(
                text.place(),
                Check.UNKNOWN_WORD,
                "unknown " + what + " " + QuotedText.word(text.text()),
                CandidateWords.near(text.text(), known));
    }
}
