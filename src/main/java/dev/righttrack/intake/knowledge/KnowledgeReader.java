package dev.righttrack.intake.knowledge;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.document.DocumentReader;
import dev.righttrack.intake.document.EscapedCharacters;
import dev.righttrack.intake.document.FieldReader;
import dev.righttrack.intake.document.Node;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.intake.document.QuotedText;
import dev.righttrack.knowledge.Citations;
import dev.righttrack.knowledge.Entry;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.Origin;
import dev.righttrack.knowledge.Question;
import dev.righttrack.knowledge.Section;
import dev.righttrack.knowledge.SkillEntry;
import dev.righttrack.knowledge.Source;
import dev.righttrack.knowledge.TaskEntry;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.knowledge.words.AdWords;
import dev.righttrack.knowledge.words.Cue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the files of a facts folder into knowledge; every problem is reported, and with an error there is no knowledge. */
public final class KnowledgeReader {

    private record Form(Set<String> fields, Function<EntryFields, Entry> reading) {}

    private static final Map<Kind, Form> FORMS = forms();

    /** What leaves entries of a file unread. */
    private static final Set<Check> UNREAD = EnumSet.of(
            Check.SYNTAX,
            Check.ALIAS,
            Check.TAG,
            Check.TOO_LARGE,
            Check.EMPTY,
            Check.SECOND_DOCUMENT,
            Check.DUPLICATE_KEY,
            Check.WRONG_TYPE,
            Check.MISSING_FILE);

    private final Findings findings = new Findings();
    private final References references = new References();
    private final Map<Kind, Map<String, Entry>> entries = new EnumMap<>(Kind.class);
    private Citations citations = new Citations(List.of());

    private KnowledgeReader() {}

    /**
     * Reads the knowledge of a folder's files.
     *
     * @param texts file name (such as {@code skills.yaml}) to its text
     * @param folder what the folder is called in findings and sources
     */
    public static ParseResult<Knowledge> read(Map<String, String> texts, String folder) {
        KnowledgeReader reader = new KnowledgeReader();
        reader.readAll(texts, folder);
        List<Finding> found = reader.findings.sorted();
        return new ParseResult<>(
                reader.findings.hasErrors() ? Optional.empty() : Optional.of(new Knowledge(reader.entries)), found);
    }

    private void readAll(Map<String, String> texts, String folder) {
        for (Kind kind : Kind.values()) {
            if (!kind.isOptional() && texts.keySet().stream().noneMatch(kind::isIn)) {
                findings.add(Finding.error(
                        Place.of(folder + "/" + kind.file()), Check.MISSING_FILE, "the facts lack this file", ""));
            }
        }
        sections(texts, folder);
        files(EnumSet.complementOf(EnumSet.of(Kind.ORIGIN)), texts, folder);
        Map<String, Entry> subtasks = new LinkedHashMap<>();
        entries.getOrDefault(Kind.TASK, Map.of()).values().stream()
                .flatMap(task -> ((TaskEntry) task).subtasks().stream())
                .forEach(subtask -> subtasks.put(subtask.name(), subtask));
        entries.put(Kind.SUBTASK, subtasks);
        scales();
        Set<Kind> unread = unread(texts.keySet(), folder);
        references.check(entries, unread, findings);
        entries.forEach(this::spellings);
        bothShelves();
        if (!unread.contains(Kind.LEVEL)) {
            new LevelRanks(references, findings)
                    .check(entries.getOrDefault(Kind.LEVEL, Map.of()).values());
        }
        if (Stream.of(Kind.LEVEL, Kind.SKILL, Kind.EFFORT).noneMatch(unread::contains)) {
            new EffortCheck(entries, findings).check(folder + "/" + Kind.EFFORT.file());
        }
        if (!unread.contains(Kind.WEIGHT)) {
            new WeightCheck(findings)
                    .check(entries.getOrDefault(Kind.WEIGHT, Map.of()), folder + "/" + Kind.WEIGHT.file());
        }
    }

    /** The kinds of which a file lacks names that stand in it, since it could not be read as a whole. */
    private Set<Kind> unread(Set<String> files, String folder) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (Kind kind : Kind.values()) {
            if (files.stream()
                    .filter(kind::isIn)
                    .map(name -> folder + "/" + name)
                    .anyMatch(name -> findings.sorted().stream()
                            .anyMatch(one -> UNREAD.contains(one.check())
                                    && one.place().file().equals(name)))) {
                kinds.add(kind);
            }
        }
        if (kinds.contains(Kind.TASK)) {
            kinds.add(Kind.SUBTASK);
        }
        return kinds;
    }

    /** A question on a skill describes its levels as the skill does: there is one scale. */
    private void scales() {
        Map<String, Entry> skills = entries.getOrDefault(Kind.SKILL, Map.of());
        entries.computeIfAbsent(Kind.QUESTION, none -> new LinkedHashMap<>())
                .replaceAll((name, entry) -> entry instanceof Question question
                                && question.about().equals("skill")
                                && skills.get(question.subject()) instanceof SkillEntry skill
                        ? question.withAnchors(skill.anchors())
                        : entry);
    }

    private void files(Set<Kind> kinds, Map<String, String> texts, String folder) {
        FORMS.forEach((kind, form) -> texts.forEach((name, text) -> {
            if (kinds.contains(kind) && kind.isIn(name)) {
                file(kind, form, text, folder + "/" + name);
            }
        }));
    }

    private void sections(Map<String, String> texts, String folder) {
        String name = folder + "/" + Kind.SECTION.file();
        Map<String, Entry> found = new LinkedHashMap<>();
        List<Section> sections = new ArrayList<>();
        named(texts.getOrDefault(Kind.SECTION.file(), ""), name)
                .ifPresent(all -> all.names()
                        .forEach(id -> FieldReader.of(
                                        all.entriesOf(id), QuotedText.of(id), Set.of("section", "lines"), findings)
                                .ifPresent(fields -> {
                                    Section section = section(id, fields, all.place(id));
                                    found.put(id, section);
                                    sections.add(section);
                                })));
        entries.put(Kind.SECTION, found);
        citations = new Citations(sections);
        files(EnumSet.of(Kind.ORIGIN), texts, folder);
        citations = new Citations(
                sections,
                entries.getOrDefault(Kind.ORIGIN, Map.of()).values().stream()
                        .map(Origin.class::cast)
                        .toList());
    }

    private Section section(String id, FieldReader fields, Place place) {
        List<Integer> lines = new ArrayList<>();
        for (Node.Text text : fields.texts("lines")) {
            if (text.text().matches("[0-9]{1,6}")) {
                lines.add(Integer.valueOf(text.text()));
            } else {
                findings.add(Finding.error(text.place(), Check.WRONG_TYPE, "\"" + text.text() + "\" is no line", ""));
            }
        }
        String section = fields.needed("section", "\"" + id + "\"");
        String cited = section + " (" + id + ")";
        return new Section(id, section, lines, List.of(), new Source(List.of(cited), "", place.file(), place.line()));
    }

    private Optional<FieldReader> named(String text, String name) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Node> document = new DocumentReader(name, findings).read(text);
        document.ifPresent(node -> EscapedCharacters.tell(text, node, findings));
        return document.flatMap(node -> FieldReader.of(node, "the file", findings));
    }

    /** Adds the entries of a file; one that another file of the kind has as well is reported, and the first counts. */
    private void file(Kind kind, Form form, String text, String name) {
        Map<String, Entry> found = entries.computeIfAbsent(kind, first -> new LinkedHashMap<>());
        named(text, name)
                .ifPresent(all -> all.names()
                        .forEach(key -> EntryFields.of(
                                        key,
                                        all.place(key),
                                        all.entriesOf(key),
                                        form.fields(),
                                        references,
                                        citations,
                                        findings)
                                .ifPresent(fields ->
                                        add(kind, found, form.reading().apply(fields)))));
    }

    private void add(Kind kind, Map<String, Entry> found, Entry entry) {
        Entry first = found.putIfAbsent(entry.name(), entry);
        if (first != null) {
            findings.add(Finding.error(
                    new Place(entry.source().file(), entry.source().line(), 1),
                    Check.DUPLICATE_NAME,
                    "the " + kind.word() + " \"" + entry.name() + "\" stands in "
                            + first.source().file() + ", line " + first.source().line() + ", as well",
                    "Keep one of the two."));
        }
    }

    /** Two names of a kind must not have a way of writing in common; a word may be cues of several kinds and languages. */
    private void spellings(Kind kind, Map<String, Entry> found) {
        Map<String, String> seen = new HashMap<>();
        for (Entry entry : found.values()) {
            for (String writing : writings(entry)) {
                String scope = scope(entry);
                String other = seen.putIfAbsent(scope + Vocabulary.folded(writing), entry.name());
                if (other != null && !other.equals(entry.name())) {
                    findings.add(Finding.error(
                            new Place(entry.source().file(), entry.source().line(), 1),
                            Check.DUPLICATE_NAME,
                            "\"" + writing + "\" is a way to write \"" + other + "\" and \"" + entry.name() + "\"",
                            "Every " + kind.word() + " needs spellings of its own."));
                }
            }
        }
    }

    /** Within what every way of writing means one thing. */
    private static String scope(Entry entry) {
        return entry instanceof Cue cue
                ? cue.meaning() + " " + cue.language() + ": "
                : entry instanceof AdWords words
                        ? words.meaning() + words.of() + words.isBehind() + words.with() + words.language() + ": "
                        : "";
    }

    /** A word that is a tool as well as a method could not be put where it belongs. */
    private void bothShelves() {
        Map<String, String> tools = new HashMap<>();
        entries.getOrDefault(Kind.TOOL, Map.of())
                .values()
                .forEach(tool -> writings(tool).forEach(writing -> tools.put(Vocabulary.folded(writing), tool.name())));
        for (Entry method : entries.getOrDefault(Kind.METHOD, Map.of()).values()) {
            for (String writing : writings(method)) {
                Optional.ofNullable(tools.get(Vocabulary.folded(writing)))
                        .ifPresent(tool -> findings.add(Finding.error(
                                new Place(
                                        method.source().file(), method.source().line(), 1),
                                Check.DUPLICATE_NAME,
                                "\"" + writing + "\" is a way to write the tool \"" + tool + "\" and the method \""
                                        + method.name() + "\"",
                                "Decide which of the two people mean by it.")));
            }
        }
    }

    private static List<String> writings(Entry entry) {
        List<String> writings = new ArrayList<>(entry.spellings());
        writings.add(entry.name());
        return writings;
    }

    private static Map<Kind, Form> forms() {
        Map<Kind, Form> forms = new EnumMap<>(Kind.class);
        Set<String> ranked = Set.of("rank", "definition");
        Set<String> term = Set.of("definition");
        forms.put(Kind.LEVEL, new Form(ranked, WordEntries::ranked));
        forms.put(Kind.DEGREE, new Form(ranked, WordEntries::ranked));
        forms.put(Kind.SKILL, new Form(Set.of("definition", "defined by", "anchors"), WordEntries::skill));
        forms.put(Kind.TASK, new Form(Set.of("definition", "also", "subtasks"), WordEntries::task));
        forms.put(Kind.STAGE, new Form(term, WordEntries::term));
        forms.put(Kind.APPLICATION, new Form(term, WordEntries::term));
        forms.put(Kind.FAMILY, new Form(term, WordEntries::term));
        forms.put(Kind.TOOL, new Form(Set.of("families", "speaks for"), WordEntries::tool));
        forms.put(Kind.METHOD, new Form(Set.of("speaks for", "tasks", "applications"), WordEntries::method));
        forms.put(Kind.ACTIVITY, new Form(Set.of("definition", "task"), WordEntries::activity));
        forms.put(
                Kind.ROLE,
                new Form(
                        Set.of(
                                "definition",
                                "tasks",
                                "research",
                                "titles",
                                "tools",
                                "complement",
                                "communication",
                                "proficiency"),
                        ReportEntries::role));
        forms.put(
                Kind.VARIANT,
                new Form(
                        Set.of("role", "own levels", "definition", "adds", "applications", "knows"),
                        ReportEntries::variant));
        forms.put(Kind.TITLE, new Form(Set.of("roles", "outside"), ReportEntries::title));
        forms.put(
                Kind.ORGANIZATION, new Form(Set.of("definition", "output", "life cycle"), ReportEntries::organization));
        forms.put(Kind.LIFE_CYCLE, new Form(Set.of("steps", "support"), ReportEntries::lifeCycle));
        forms.put(Kind.REMARK, new Form(Set.of("says"), ReportEntries::remark));
        forms.put(
                Kind.INTERPRETATION,
                new Form(Set.of("where", "problem", "readings", "switchable"), CoachEntries::interpretation));
        forms.put(Kind.WEIGHT, new Form(Set.of("value", "alternatives", "unit", "confirmed"), CoachEntries::weight));
        forms.put(
                Kind.QUESTION,
                new Form(
                        Set.of("about", "subject", "ask", "help", "anchors", "examples", "opening", "likely"),
                        CoachEntries::question));
        forms.put(Kind.EFFORT, new Form(Set.of("weeks", "confirmed"), CoachEntries::effort));
        forms.put(Kind.TITLE_WORD, new Form(Set.of("means", "outside"), CoachEntries::titleWord));
        forms.put(Kind.LEVEL_CLAIM, new Form(Set.of("low", "high", "up to"), CoachEntries::levelClaim));
        forms.put(Kind.HEADING, new Form(Set.of("section", "language"), DocumentEntries::heading));
        forms.put(Kind.CUE, new Form(Set.of("means", "language", "behind"), DocumentEntries::cue));
        forms.put(
                Kind.AD_WORDS, new Form(Set.of("means", "of", "with", "language", "behind"), DocumentEntries::adWords));
        forms.put(
                Kind.ANSWER_WORDS,
                new Form(
                        Set.of("answers", "says", "low", "high", "name", "language", "phrases"),
                        CoachEntries::answerPhrases));
        forms.put(
                Kind.CIRCUMSTANCE,
                new Form(Set.of("definition", "values", "several", "spelled"), CircumstanceEntries::circumstance));
        forms.put(Kind.ORIGIN, new Form(Set.of("definition", "licence", "date"), CoachEntries::origin));
        forms.put(Kind.TEAM_OPTION, new Form(Set.of("stage", "roles"), ReportEntries::teamOption));
        return forms;
    }
}
