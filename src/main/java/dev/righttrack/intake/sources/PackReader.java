package dev.righttrack.intake.sources;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.document.DocumentReader;
import dev.righttrack.intake.document.FieldReader;
import dev.righttrack.intake.document.Node;
import dev.righttrack.intake.document.QuotedText;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.sources.PackOrigin;
import dev.righttrack.sources.PackRole;
import dev.righttrack.sources.PackRow;
import dev.righttrack.sources.PackScale;
import dev.righttrack.sources.PackSkill;
import dev.righttrack.sources.SourcePack;
import dev.righttrack.text.NearestWord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** Reads the files of one source; every problem is reported, and with an error there is no source. */
public final class PackReader {

    private static final String SOURCE = "source.yaml";
    private static final String SKILLS = "skills.yaml";
    private static final String ROLES = "roles.yaml";
    private static final String ROWS = "rows.csv";
    private static final String INTERPRETATIONS = "interpretations.yaml";
    private static final String DECISIONS = "decisions.yaml";
    private static final String RULES = "rules/";

    /** The names of the files that every source has. */
    static final Set<String> FILES = Set.of(SOURCE, SKILLS, ROLES, ROWS, INTERPRETATIONS);

    /** The file that it has where the coaches decided something about it. */
    static final String OPTIONAL = DECISIONS;

    private static final Set<String> OF_SOURCE = Set.of(
            "name", "title", "cited as", "publisher", "licence", "attribution", "changes", "copy", "limits", "scale");
    private static final Set<String> OF_COPY = Set.of("repository", "commit", "date", "compared");
    private static final Set<String> OF_SCALE = Set.of("interpretation", "levels");
    private static final Set<String> OF_SKILL = Set.of("ours", "reason");
    private static final Set<String> OF_ROLE = Set.of("definition", "grades", "compared at", "ours", "tasks", "reason");

    /** What stands where the source has its own name. */
    private static final String REPORT = "report";

    private final String folder;
    private final Knowledge knowledge;
    private final Findings findings;
    private final Findings own = new Findings();

    /**
     * A reader of one folder.
     *
     * @param folder what the folder is called in findings
     * @param knowledge our words
     * @param findings where problems are reported
     */
    public PackReader(String folder, Knowledge knowledge, Findings findings) {
        this.folder = folder;
        this.knowledge = knowledge;
        this.findings = findings;
    }

    /**
     * Reads a source.
     *
     * @param texts file name to text, such as {@code rows.csv} or {@code rules/developer.dslr}
     * @return empty if there is an error
     */
    public Optional<SourcePack> read(Map<String, String> texts) {
        Optional<SourcePack> pack = pack(texts);
        boolean sound = !own.hasErrors();
        findings.addAll(own.sorted());
        return sound ? pack : Optional.empty();
    }

    private Optional<SourcePack> pack(Map<String, String> texts) {
        for (String file : new TreeSet<>(FILES)) {
            if (!texts.containsKey(file)) {
                own.add(Finding.error(
                        Place.of(folder + "/" + file), Check.MISSING_FILE, "the source lacks this file", ""));
            }
        }
        if (own.hasErrors()) {
            return Optional.empty();
        }
        Optional<FieldReader> source =
                file(texts, SOURCE).flatMap(node -> FieldReader.of(node, "the source", OF_SOURCE, own));
        if (source.isEmpty()) {
            return Optional.empty();
        }
        FieldReader fields = source.get();
        String name = fields.needed("name", "the source");
        if (name.equals(REPORT) || name.equals("all") || !(name.isEmpty() || name.matches("[a-z][a-z0-9-]{0,30}"))) {
            own.add(Finding.error(
                    fields.place("name"),
                    Check.RESERVED_NAME,
                    QuotedText.word(name) + " cannot be the name of a source",
                    "A name is made of small letters, digits and dashes, and neither report nor all."));
        }
        PackOrigin origin = origin(fields);
        PackScale scale = scale(fields, texts);
        Map<String, PackSkill> skills = skills(texts);
        List<PackRole> roles = roles(texts);
        List<PackRow> rows = rows(texts, roles, skills, scale);
        Map<String, String> rules = new TreeMap<>();
        texts.forEach((file, text) -> {
            if (file.startsWith(RULES)) {
                rules.put(folder + "/" + file, text);
            }
        });
        return Optional.of(new SourcePack(
                name,
                origin,
                scale,
                roles,
                skills,
                rows,
                decisions(texts),
                texts.getOrDefault(INTERPRETATIONS, ""),
                rules));
    }

    private Optional<Node> file(Map<String, String> texts, String name) {
        return new DocumentReader(folder + "/" + name, own).read(texts.getOrDefault(name, ""));
    }

    private PackOrigin origin(FieldReader source) {
        Optional<FieldReader> copy =
                source.node("copy").flatMap(node -> FieldReader.of(node, "\"copy\"", OF_COPY, own));
        if (copy.isEmpty()) {
            source.needed("copy", "the source");
        }
        return new PackOrigin(
                source.needed("title", "the source"),
                source.needed("cited as", "the source"),
                source.needed("publisher", "the source"),
                source.needed("licence", "the source"),
                source.needed("attribution", "the source"),
                source.needed("changes", "the source"),
                copy.map(c -> c.needed("repository", "\"copy\"")).orElse(""),
                copy.map(c -> c.needed("commit", "\"copy\"")).orElse(""),
                copy.map(c -> c.needed("date", "\"copy\"")).orElse(""),
                copy.map(c -> c.needed("compared", "\"copy\"")).orElse(""),
                source.needed("limits", "the source"));
    }

    private PackScale scale(FieldReader source, Map<String, String> texts) {
        PackScale none = new PackScale("", "", Map.of());
        Optional<FieldReader> scale =
                source.node("scale").flatMap(node -> FieldReader.of(node, "\"scale\"", OF_SCALE, own));
        if (scale.isEmpty()) {
            source.needed("scale", "the source");
            return none;
        }
        String interpretation = scale.get().needed("interpretation", "\"scale\"");
        List<String> readings = readings(texts, interpretation, scale.get());
        Map<String, Map<String, String>> levels = new LinkedHashMap<>();
        scale.get()
                .node("levels")
                .flatMap(node -> FieldReader.of(node, "\"levels\"", own))
                .ifPresent(all -> all.names()
                        .forEach(level -> FieldReader.of(all.entriesOf(level), QuotedText.of(level), own)
                                .ifPresent(one -> levels.put(level, level(level, one, readings)))));
        if (levels.isEmpty()) {
            scale.get().needed("levels", "\"scale\"");
        }
        return readings.isEmpty() ? none : new PackScale(interpretation, readings.get(0), levels);
    }

    private Map<String, String> level(String level, FieldReader fields, List<String> readings) {
        Map<String, String> ours = new HashMap<>();
        for (String reading : fields.names()) {
            known("reading", reading, readings, fields.place(reading));
            fields.text(reading).ifPresent(text -> {
                known("level", text.text(), knowledge.all(Kind.LEVEL).keySet(), text.place());
                ours.put(reading, text.text());
            });
        }
        readings.forEach(reading -> {
            if (!fields.has(reading)) {
                fields.needed(reading, QuotedText.of(level));
            }
        });
        return ours;
    }

    /** The readings of the interpretation of the scale, the default first. */
    private List<String> readings(Map<String, String> texts, String interpretation, FieldReader scale) {
        if (interpretation.isEmpty()) {
            return List.of();
        }
        if (knowledge.all(Kind.INTERPRETATION).containsKey(interpretation)) {
            own.add(Finding.error(
                    scale.place("interpretation"),
                    Check.DUPLICATE_NAME,
                    QuotedText.word(interpretation) + " is an interpretation of the report",
                    "The scale of a source needs an interpretation of its own, in its interpretations.yaml."));
            return List.of();
        }
        Optional<FieldReader> all = file(texts, INTERPRETATIONS).flatMap(node -> FieldReader.of(node, "the file", own));
        if (all.isEmpty()) {
            return List.of();
        }
        known("interpretation", interpretation, all.get().names(), scale.place("interpretation"));
        return all.get()
                .node(interpretation)
                .flatMap(node -> FieldReader.of(node, QuotedText.of(interpretation), own))
                .map(one -> List.copyOf(one.map("readings").keySet()))
                .orElse(List.of());
    }

    private Map<String, PackSkill> skills(Map<String, String> texts) {
        Map<String, PackSkill> skills = new LinkedHashMap<>();
        each(texts, SKILLS, OF_SKILL, (name, fields) -> {
            List<String> ours = names(fields, "ours", Kind.SKILL);
            if (!fields.has("ours")) {
                own.add(Finding.error(
                        fields.place(),
                        Check.MISSING_FIELD,
                        QuotedText.of(name) + " has no \"ours\"",
                        "Add ours: the skills of ours that it is, or [] where we have none such."));
            }
            skills.put(name, new PackSkill(name, ours, reason(fields, name)));
        });
        return skills;
    }

    private String reason(FieldReader fields, String name) {
        String reason = fields.textOr("reason", "");
        if (reason.isBlank()) {
            own.add(Finding.error(
                    fields.place(),
                    Check.MISSING_REASON,
                    QuotedText.of(name) + " has no reason",
                    "Add reason: why it is what it is mapped to, or why it is nothing of ours."));
        }
        return reason;
    }

    private List<PackRole> roles(Map<String, String> texts) {
        List<PackRole> roles = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        each(texts, ROLES, OF_ROLE, (name, fields) -> {
            List<Node.Text> grades = fields.texts("grades");
            if (grades.isEmpty()) {
                fields.needed("grades", QuotedText.of(name));
            }
            for (Node.Text grade : grades) {
                String other = seen.putIfAbsent(grade.text(), name);
                if (other != null) {
                    own.add(Finding.error(
                            grade.place(),
                            Check.DUPLICATE_NAME,
                            "the grade " + QuotedText.word(grade.text()) + " belongs to " + QuotedText.word(other)
                                    + " already",
                            "Keep one of the two."));
                }
            }
            List<String> words = grades.stream().map(Node.Text::text).toList();
            Optional<Node.Text> at = fields.text("compared at");
            at.ifPresent(text -> known("grade", text.text(), words, text.place()));
            roles.add(new PackRole(
                    name,
                    fields.needed("definition", QuotedText.of(name)),
                    words,
                    at.map(Node.Text::text),
                    names(fields, "ours", Kind.ROLE),
                    names(fields, "tasks", Kind.TASK),
                    reason(fields, name),
                    fields.place().line()));
        });
        if (roles.stream().allMatch(role -> role.comparedAt().isEmpty())) {
            own.add(Finding.error(
                    Place.of(folder + "/" + ROLES),
                    Check.MISSING_FIELD,
                    "no role says at which grade it is compared with the others",
                    "Add compared at: one of its grades."));
        }
        return roles;
    }

    private List<PackRow> rows(
            Map<String, String> texts, List<PackRole> roles, Map<String, PackSkill> skills, PackScale scale) {
        List<PackRow> rows = new ArrayList<>();
        Set<String> grades = new HashSet<>();
        roles.forEach(role -> grades.addAll(role.grades()));
        Map<String, String> seen = new HashMap<>();
        for (RowTable.Row line : new RowTable(folder + "/" + ROWS, own).read(texts.getOrDefault(ROWS, ""))) {
            known("grade", line.grade(), grades, line.places().get(1));
            known("skill", line.skill(), skills.keySet(), line.places().get(2));
            known("level", line.level(), scale.levels().keySet(), line.places().get(3));
            Place place = line.places().get(0);
            if (knowledge.all(Kind.SECTION).containsKey(line.id())) {
                own.add(Finding.error(
                        place, Check.DUPLICATE_NAME, QuotedText.word(line.id()) + " is a fact of the report", ""));
            }
            once(seen, "row " + line.id(), line.id(), "has the same id as another row", place);
            once(seen, line.grade() + "\n" + line.skill(), line.id(), "asks the same of the same grade as ", place);
            rows.add(new PackRow(line.id(), line.grade(), line.skill(), line.level(), place.line()));
        }
        complete(roles, rows);
        return rows;
    }

    private Map<String, Map<String, String>> decisions(Map<String, String> texts) {
        Map<String, Map<String, String>> decisions = new HashMap<>();
        if (!texts.containsKey(DECISIONS)) {
            return decisions;
        }
        file(texts, DECISIONS)
                .flatMap(node -> FieldReader.of(node, "the file", own))
                .ifPresent(all -> all.names().forEach(role -> {
                    known("role", role, knowledge.all(Kind.ROLE).keySet(), all.place(role));
                    Map<String, String> decided = new HashMap<>();
                    all.map(role).forEach((skill, text) -> {
                        known("skill", skill, knowledge.all(Kind.SKILL).keySet(), all.keyPlace(role, skill));
                        if (!text.text().matches("(kept|changed); .+")) {
                            own.add(Finding.error(
                                    text.place(),
                                    Check.MISSING_REASON,
                                    QuotedText.of(skill) + " does not say what was decided, and why",
                                    "Write kept; REASON or changed; REASON."));
                        }
                        decided.put(skill, text.text());
                    });
                    decisions.put(role, decided);
                }));
        return decisions;
    }

    private void once(Map<String, String> seen, String key, String id, String message, Place place) {
        String other = seen.putIfAbsent(key, id);
        if (other != null) {
            String which = message.endsWith(" ") ? other : "";
            own.add(Finding.error(
                    place, Check.ASKED_TWICE, QuotedText.word(id) + " " + message + which, "Keep one of the two."));
        }
    }

    /** A grade or a skill without a row would stand there for nothing. */
    private void complete(List<PackRole> roles, List<PackRow> rows) {
        Set<String> asking = new HashSet<>();
        rows.forEach(row -> asking.add(row.grade()));
        for (PackRole role : roles) {
            role.grades().stream()
                    .filter(grade -> !asking.contains(grade))
                    .forEach(grade -> own.add(Finding.error(
                            new Place(folder + "/" + ROLES, role.line(), 1),
                            Check.MISSING_FIELD,
                            "no row is about the grade " + QuotedText.word(grade),
                            "Rows stand in " + ROWS + ".")));
        }
    }

    private void each(Map<String, String> texts, String name, Set<String> known, BiConsumer<String, FieldReader> work) {
        file(texts, name)
                .flatMap(node -> FieldReader.of(node, "the file", own))
                .ifPresent(all -> all.names()
                        .forEach(key -> FieldReader.of(all.entriesOf(key), QuotedText.of(key), known, own)
                                .ifPresent(fields -> work.accept(key, fields))));
    }

    private List<String> names(FieldReader fields, String key, Kind kind) {
        List<String> names = new ArrayList<>();
        for (Node.Text text : fields.texts(key)) {
            known(kind.word(), text.text(), knowledge.all(kind).keySet(), text.place());
            names.add(text.text());
        }
        return names;
    }

    private void known(String kind, String word, Collection<String> known, Place place) {
        if (!known.contains(word)) {
            own.add(Finding.error(
                    place,
                    Check.UNKNOWN_WORD,
                    "unknown " + kind + " " + QuotedText.word(word),
                    NearestWord.question(word, known)));
        }
    }
}
