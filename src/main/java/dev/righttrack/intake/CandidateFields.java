package dev.righttrack.intake;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.CandidateCheck;
import dev.righttrack.candidate.CircumstanceKind;
import dev.righttrack.candidate.ExperienceKind;
import dev.righttrack.candidate.LevelRange;
import dev.righttrack.candidate.UncountedWord;
import dev.righttrack.facts.Complete;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.document.DuplicateCheck;
import dev.righttrack.intake.document.FieldReader;
import dev.righttrack.intake.document.Node;
import dev.righttrack.intake.document.QuotedText;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.text.ClosedWord;
import dev.righttrack.text.NearestWord;
import dev.righttrack.text.PrintableText;
import dev.righttrack.text.WrittenWord;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields of a candidate's file. */
final class CandidateFields {

    /** Every field of a candidate's file, in the order in which the schema has them. */
    private static final String MAIN_WORK = "main work";

    static final List<String> KNOWN = List.of(
            "id",
            "name",
            "skills",
            "tools",
            "methods",
            "activities",
            MAIN_WORK,
            "courses",
            "complete",
            "experience",
            "education",
            "publications",
            "wishes",
            "applications",
            "organization",
            "stage",
            "variety",
            "circumstances",
            "effort",
            "label",
            "notes",
            "confirmed",
            "read");

    private static final Set<String> FIELDS = Set.copyOf(KNOWN);

    /** What a document may say of somebody. */
    static final List<String> OF_DOCUMENTS =
            List.of("skills", "tools", "methods", "courses", "education", "publications");

    private static final List<String> KINDS_OF_EXPERIENCE = ClosedWord.all(ExperienceKind.class);
    private static final Pattern YEARS =
            Pattern.compile("([0-9]{1,6}(?:[.,][0-9]{1,2}|\\.[0-9]{1,6})?)(?: ?(?:years?|yrs?|y))?");
    private static final Set<String> WITH_ENTRIES = Set.of("skills", "wishes", "experience", "circumstances", "effort");
    private static final Set<String> LISTS = Set.of("tools", Complete.METHODS, Complete.ACTIVITIES);
    private static final int MOST_YEARS = CandidateCheck.MOST_YEARS;
    private static final int LONGEST_TEXT = 2_000;
    private static final int MOST_ITEMS = 500;

    private final Findings findings;
    private final List<String> kept;
    private final CandidateWords words;
    private final HintFields hints;
    private final HintFields taught;
    private final Supplier<HintFields> hintReader;
    private final SkillFields skills;
    private final WishFields wishes;

    /** @param strict whether a tool, method, activity or degree that nobody knows is an error */
    CandidateFields(CandidateVocabulary wording, List<String> kept, boolean strict, Findings findings) {
        this.findings = findings;
        this.hints = new HintFields(wording, strict, findings);
        this.taught = new HintFields(wording, strict, findings);
        this.hintReader = () -> new HintFields(wording, strict, findings);
        this.kept = kept;
        this.words = new CandidateWords(wording, findings);
        this.skills = new SkillFields(words);
        this.wishes = new WishFields(words);
    }

    Optional<Candidate> read(Node node, String id) {
        return FieldReader.of(spelled(node), "a candidate", findings)
                .filter(this::isBounded)
                .map(fields -> {
                    fields.names().forEach(key -> known(key, fields.place(key)));
                    return candidate(fields, id);
                });
    }

    /** The same with its fields as the schema spells them; one that is there in two spellings is reported. */
    private Node spelled(Node node) {
        if (!(node instanceof Node.Entries entries)) {
            return node;
        }
        Map<String, Node> values = new LinkedHashMap<>();
        Map<String, Place> keys = new LinkedHashMap<>();
        Map<String, Place> dotted = new LinkedHashMap<>();
        DuplicateCheck twice = DuplicateCheck.keys(findings);
        for (String written : entries.names()) {
            Place place = entries.keys().getOrDefault(written, entries.place());
            if (!kept.contains(written) && isDotted(written)) {
                dotted.put(written, place);
                continue;
            }
            String folded = Vocabulary.folded(written);
            String field = !kept.contains(written) && FIELDS.contains(folded) ? folded : written;
            keys.putIfAbsent(field, place);
            Optional.ofNullable(entries.values().get(written))
                    .filter(value -> twice.isFirst(field, written, place))
                    .ifPresent(value -> values.put(field, value));
        }
        dotted.forEach((written, place) -> Optional.ofNullable(entries.values().get(written))
                .ifPresent(value -> inner(written, value, place, values, keys)));
        return new Node.Entries(values, keys, entries.place());
    }

    /** Whether a field is one entry of another, as in a table: {@code skills.mathematics}. */
    private static boolean isDotted(String written) {
        int dot = written.indexOf('.');
        return dot > 0 && WITH_ENTRIES.contains(Vocabulary.folded(written.substring(0, dot)));
    }

    private void inner(String written, Node value, Place place, Map<String, Node> values, Map<String, Place> keys) {
        String field = Vocabulary.folded(written.substring(0, written.indexOf('.')));
        String entry = written.substring(written.indexOf('.') + 1).strip();
        Map<String, Node> inside = new LinkedHashMap<>();
        Map<String, Place> places = new LinkedHashMap<>();
        Place at = place;
        Node outer = values.get(field);
        if (outer != null && !(outer instanceof Node.Entries)) {
            findings.add(Finding.error(
                    place,
                    Check.WRONG_TYPE,
                    QuotedText.of(written) + " stands beside \"" + field + "\", which is " + outer.word(),
                    "Write keys with values under " + field + "."));
            return;
        }
        if (outer instanceof Node.Entries entries) {
            inside.putAll(entries.values());
            places.putAll(entries.keys());
            at = entries.place();
        }
        if (inside.putIfAbsent(entry, value) != null) {
            findings.add(Finding.error(
                    place, Check.DUPLICATE_KEY, QuotedText.of(written) + " is there twice", "Keep one of them."));
        }
        places.putIfAbsent(entry, place);
        values.put(field, new Node.Entries(inside, places, at));
        keys.putIfAbsent(field, place);
    }

    /** Whether no part of it has more items than any candidate has: each of them could be a problem to be reported. */
    private boolean isBounded(FieldReader fields) {
        if (fields.values().size() <= MOST_ITEMS
                && fields.values().values().stream().allMatch(value -> value.size() <= MOST_ITEMS)) {
            return true;
        }
        Findings own = new Findings();
        if (fields.values().size() > MOST_ITEMS) {
            own.add(Finding.error(fields.place(), Check.TOO_LARGE, "more than " + MOST_ITEMS + " fields", ""));
        }
        fields.values().forEach((key, value) -> {
            if (value.size() > MOST_ITEMS) {
                own.add(Finding.error(
                        fields.place(key),
                        Check.TOO_LARGE,
                        "more than " + MOST_ITEMS + " " + CandidateWords.shortened(key),
                        ""));
            }
        });
        findings.addAll(own.sorted());
        return false;
    }

    private void known(String key, Place place) {
        if (FIELDS.contains(key) || kept.contains(key)) {
            return;
        }
        Optional<String> refusal = RefusedFields.reason(key);
        if (refusal.isPresent()) {
            words.error(place, Check.REFUSED_FIELD, "the field " + QuotedText.of(key) + " is refused", refusal.get());
        } else {
            words.error(
                    place,
                    Check.UNKNOWN_FIELD,
                    "unknown field " + QuotedText.word(key),
                    CandidateWords.near(key, KNOWN));
        }
    }

    private Candidate candidate(FieldReader fields, String id) {
        Optional<FieldReader> confirmed = ofDocument(fields, "confirmed");
        confirmed.ifPresent(this::hintsOf);
        hints.list(fields, "tools", Kind.TOOL);
        hints.list(fields, "methods", Kind.METHOD);
        hints.list(fields, "activities", Kind.ACTIVITY);
        mainWork(fields);
        taught.courses(fields);
        hints.list(fields, "education", Kind.DEGREE);
        Optional<String> degree = words.highest(hints.of(Kind.DEGREE));
        hints.highest(fields.place("education"), degree);
        Map<String, LevelRange> said = new HashMap<>();
        confirmed.ifPresent(one -> said.putAll(skills.skills(one)));
        said.putAll(skills.skills(fields));
        Map<String, Double> years = experience(fields);
        Candidate stated = Candidate.fields(shortText(fields, "id", id))
                .name(shortText(fields, "name", ""))
                .skills(said)
                .tools(tools(years))
                .methods(hints.of(Kind.METHOD))
                .activities(hints.of(Kind.ACTIVITY))
                .courses(taught.named().taught())
                .complete(complete(fields))
                .experience(years)
                .education(degree)
                .publications(fields.flag("publications").or(() -> confirmed.flatMap(one -> one.flag("publications"))))
                .wishes(wishes.wishes(fields))
                .circumstances(circumstances(fields))
                .effort(skills.effort(fields))
                .label(fields.text("label").flatMap(t -> words.find(Kind.ROLE, t)))
                .notes(shortText(fields, "notes", ""))
                .uncounted(uncounted(fields))
                .build();
        return ofDocument(fields, "read")
                .map(read -> new ReadFields(words, skills, hintReader).with(stated, read))
                .orElse(stated);
    }

    private Optional<FieldReader> ofDocument(FieldReader fields, String key) {
        return fields.node(key)
                .filter(node -> !(node instanceof Node.Nothing))
                .flatMap(node -> FieldReader.of(node, "\"" + key + "\"", Set.copyOf(OF_DOCUMENTS), findings));
    }

    private void hintsOf(FieldReader fields) {
        hints.list(fields, "tools", Kind.TOOL);
        hints.list(fields, "methods", Kind.METHOD);
        taught.courses(fields);
        hints.list(fields, "education", Kind.DEGREE);
    }

    /** One activity, chosen among others: it is work like any other, and no complete list. */
    private void mainWork(FieldReader fields) {
        List<Node.Text> named = fields.texts(MAIN_WORK);
        if (named.size() > 1) {
            words.error(
                    fields.place(MAIN_WORK),
                    Check.WRONG_TYPE,
                    "\"main work\" is a list, where one activity is expected",
                    "List what else is done under \"activities\".");
        } else {
            hints.list(fields, MAIN_WORK, Kind.ACTIVITY);
        }
    }

    /** What was said of each; an application among tools or methods counts where nothing was said of applications. */
    private Map<String, Set<String>> circumstances(FieldReader fields) {
        Map<String, Set<String>> all = new HashMap<>(wishes.circumstances(fields));
        Set<String> named = hints.of(Kind.APPLICATION);
        if (!named.isEmpty() && !fields.has("applications")) {
            all.put(CircumstanceKind.APPLICATION.word(), named);
        }
        return all;
    }

    private Set<UncountedWord> uncounted(FieldReader fields) {
        Set<UncountedWord> uncounted = new LinkedHashSet<>(hints.uncounted());
        uncounted.addAll(taught.named().untaught());
        if (fields.has("applications")) {
            hints.of(Kind.APPLICATION).forEach(name -> uncounted.add(new UncountedWord(Kind.APPLICATION, name)));
        }
        return uncounted;
    }

    private String shortText(FieldReader fields, String key, String otherwise) {
        Optional<Node.Text> text = fields.text(key);
        if (text.isPresent() && text.get().text().length() > LONGEST_TEXT) {
            words.error(
                    text.get().place(),
                    Check.TOO_LARGE,
                    "\"" + key + "\" is longer than " + LONGEST_TEXT + " characters",
                    "");
        }
        text.flatMap(one -> PrintableText.unprintable(withoutBreaks(one.text()))
                        .map(c -> Finding.note(
                                one.place(),
                                Check.UNPRINTABLE,
                                "\"" + key + "\" holds " + c + ", which cannot be seen",
                                "A blank stands in its place.")))
                .ifPresent(findings::add);
        return text.map(Node.Text::text)
                .map(CandidateWords::printable)
                .filter(t -> !t.isBlank())
                .orElse(otherwise);
    }

    /** Line breaks and tabs of a text over several lines are meant to be seen as blanks. */
    private static String withoutBreaks(String text) {
        return WrittenWord.of(text).replaceAll("[\\t\\n\\r]", " ");
    }

    /** Families of tools, {@code methods}, {@code activities}; {@code tools} stands for every family. */
    private Set<String> complete(FieldReader fields) {
        Set<String> complete = new LinkedHashSet<>();
        for (String named : fields.meanings("complete", this::list)) {
            if (named.equals("tools")) {
                complete.addAll(words.all(Kind.FAMILY));
            } else {
                complete.add(named);
            }
        }
        if (fields.has(MAIN_WORK) && !fields.has(Complete.ACTIVITIES) && complete.remove(Complete.ACTIVITIES)) {
            findings.add(Finding.warning(
                    fields.place("complete"),
                    Check.NOT_UNDERSTOOD,
                    "the main work alone is no complete list of activities, so what else is done stays open",
                    "List all that is done under \"activities\"."));
        }
        return complete;
    }

    private Optional<String> list(Node.Text text) {
        String folded = Vocabulary.folded(text.text());
        return LISTS.contains(folded) ? Optional.of(folded) : words.find(Kind.FAMILY, text);
    }

    /** The tools that were named, and those of which years were said. */
    private Set<String> tools(Map<String, Double> years) {
        Set<String> tools = new LinkedHashSet<>(hints.of(Kind.TOOL));
        years.forEach((kind, number) -> {
            if (number > 0 && !KINDS_OF_EXPERIENCE.contains(kind)) {
                tools.add(kind);
            }
        });
        return tools;
    }

    private Map<String, Double> experience(FieldReader fields) {
        Map<String, Double> years = new HashMap<>();
        fields.map("experience", this::kindOfExperience)
                .forEach((kind, text) -> years(text).ifPresent(number -> years.put(kind, number)));
        return years;
    }

    private Optional<String> kindOfExperience(Node.Text text) {
        String folded = Vocabulary.folded(text.text());
        if (KINDS_OF_EXPERIENCE.contains(folded)) {
            return Optional.of(folded);
        }
        Optional<String> tool = words.known(Kind.TOOL, text.text());
        if (tool.isPresent()) {
            return tool;
        }
        words.error(
                text.place(),
                Check.UNKNOWN_WORD,
                "unknown kind of experience " + QuotedText.word(text.text()),
                NearestWord.to(text.text(), KINDS_OF_EXPERIENCE)
                        .or(() -> words.near(Kind.TOOL, text.text()))
                        .map(near -> "Did you mean \"" + near + "\"?")
                        .orElse("Known: " + String.join(", ", KINDS_OF_EXPERIENCE) + ", and every tool."));
        return Optional.empty();
    }

    /** A number of years, with or without the word for them. */
    private Optional<Double> years(Node.Text text) {
        Matcher figures = YEARS.matcher(Vocabulary.folded(text.text()));
        if (figures.matches()) {
            double years = Double.parseDouble(figures.group(1).replace(',', '.'));
            if (years <= MOST_YEARS) {
                return Optional.of(years);
            }
        }
        if (!figures.matches() && Vocabulary.folded(text.text()).equals("unknown")) {
            return Optional.empty();
        }
        words.error(
                text.place(),
                Check.OUT_OF_RANGE,
                QuotedText.word(text.text()) + " is no number of years",
                "A number from 0 to " + MOST_YEARS + ", such as 2 or 2.5.");
        return Optional.empty();
    }
}
