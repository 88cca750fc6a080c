package dev.righttrack.intake;

import dev.righttrack.facts.Candidate;
import dev.righttrack.facts.Level;
import dev.righttrack.facts.LevelRange;
import dev.righttrack.facts.knowledge.Kind;
import dev.righttrack.facts.knowledge.Knowledge;
import dev.righttrack.facts.knowledge.RankedTerm;
import dev.righttrack.facts.knowledge.Vocabulary;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.NearestWord;
import dev.righttrack.findings.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields of a candidate's file. */
final class CandidateFields {

    /** Every field of a candidate's file, in the order in which the schema has them. */
    static final List<String> KNOWN = List.of(
            "id",
            "name",
            "skills",
            "tools",
            "methods",
            "activities",
            "complete",
            "experience",
            "education",
            "publications",
            "wishes",
            "applications",
            "organization",
            "stage",
            "variety",
            "label",
            "notes");

    private static final Map<String, String> STANCES = Map.of(
            "wants",
            "wants",
            "yes",
            "wants",
            "want",
            "wants",
            "true",
            "wants",
            "no matter",
            "no matter",
            "does not matter",
            "no matter",
            "does not want",
            "does not want",
            "no",
            "does not want",
            "false",
            "does not want");
    private static final List<String> KINDS_OF_EXPERIENCE = List.of("coding", "machine learning");
    private static final int MOST_YEARS = 80;
    private static final int LONGEST_TEXT = 2_000;
    private static final int MOST_ITEMS = 500;

    private final Vocabulary vocabulary;
    private final Map<String, Level> levels = new LinkedHashMap<>();
    private final List<String> topics;
    private final Findings findings;

    CandidateFields(Vocabulary vocabulary, Knowledge knowledge, Findings findings) {
        this.vocabulary = vocabulary;
        this.topics = knowledge.topics();
        this.findings = findings;
        for (RankedTerm level : knowledge.levels()) {
            levels.put(level.name(), new Level(level.name(), level.rank()));
        }
    }

    Optional<Candidate> read(Node node, String id) {
        return Fields.of(node, "a candidate", findings).map(fields -> {
            fields.values().keySet().forEach(key -> known(key, fields.place(key)));
            return candidate(fields, id);
        });
    }

    private void known(String key, Place place) {
        Optional<String> refusal = RefusedFields.reason(key);
        if (refusal.isPresent()) {
            error(place, "refused-field", "the field \"" + key + "\" is refused", refusal.get());
        } else if (!KNOWN.contains(key)) {
            error(place, "unknown-field", "unknown field \"" + key + "\"", near(key, KNOWN));
        }
    }

    private Candidate candidate(Fields fields, String id) {
        return new Candidate(
                shortText(fields, "id", id),
                shortText(fields, "name", ""),
                skills(fields),
                names(fields, "tools", Kind.TOOL),
                names(fields, "methods", Kind.METHOD),
                names(fields, "activities", Kind.ACTIVITY),
                complete(fields),
                experience(fields),
                fields.text("education").flatMap(t -> find(Kind.DEGREE, t)),
                fields.flag("publications"),
                wishes(fields),
                circumstances(fields),
                fields.text("label").flatMap(t -> find(Kind.ROLE, t)),
                shortText(fields, "notes", ""));
    }

    private String shortText(Fields fields, String key, String otherwise) {
        Optional<Node.Text> text = fields.text(key);
        if (text.isPresent() && text.get().text().length() > LONGEST_TEXT) {
            error(
                    text.get().place(),
                    "too-large",
                    "\"" + key + "\" is longer than " + LONGEST_TEXT + " characters",
                    "");
        }
        return text.map(Node.Text::text)
                .map(CandidateFields::printable)
                .filter(t -> !t.isBlank())
                .orElse(otherwise);
    }

    /** A text on one line without anything that could steer a terminal. */
    private static String printable(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}\u2028\u2029]+", " ").strip();
    }

    private Map<String, LevelRange> skills(Fields fields) {
        Map<String, LevelRange> skills = new HashMap<>();
        fields.map("skills").forEach((name, text) -> {
            Place place = fields.keyPlace("skills", name);
            Optional<String> skill = find(Kind.SKILL, new Node.Text(name, false, place));
            if (skill.isPresent() && !text.text().equalsIgnoreCase("unknown")) {
                range(text).ifPresent(range -> {
                    if (skills.put(skill.get(), range) != null) {
                        error(place, "duplicate-key", "the skill \"" + skill.get() + "\" is there twice", "Keep one.");
                    }
                });
            }
        });
        return skills;
    }

    private Optional<LevelRange> range(Node.Text text) {
        String[] ends = text.text().strip().split("\\s+to\\s+", 2);
        Optional<Level> low = level(ends[0], text.place());
        Optional<Level> high = ends.length == 1 ? low : level(ends[1], text.place());
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        if (high.get().compareTo(low.get()) < 0) {
            error(
                    text.place(),
                    "out-of-range",
                    "the range \"" + text.text() + "\" has its ends the wrong way round",
                    "Write the lower level first.");
            return Optional.empty();
        }
        return Optional.of(new LevelRange(low.get(), high.get()));
    }

    private Optional<Level> level(String text, Place place) {
        Optional<String> name = vocabulary.find(Kind.LEVEL, text);
        if (name.isEmpty()) {
            boolean number = text.strip().matches("[-+]?[0-9.]+");
            String hint =
                    number ? "" : near(text, vocabulary.spellings(Kind.LEVEL).keySet());
            error(
                    place,
                    number ? "out-of-range" : "unknown-word",
                    "unknown level \"" + text + "\"",
                    hint.startsWith("Did")
                            ? hint
                            : "A level is " + String.join(", ", levels.keySet()) + ", or unknown.");
        }
        return name.map(levels::get);
    }

    private Set<String> names(Fields fields, String key, Kind kind) {
        Set<String> names = new LinkedHashSet<>();
        List<Node.Text> texts = fields.texts(key);
        if (texts.size() > MOST_ITEMS) {
            error(fields.place(key), "too-large", "more than " + MOST_ITEMS + " " + key, "");
            return names;
        }
        texts.forEach(text -> find(kind, text).ifPresent(names::add));
        return names;
    }

    private Optional<String> find(Kind kind, Node.Text text) {
        Optional<String> found = vocabulary.find(kind, text.text());
        if (found.isEmpty()) {
            error(
                    text.place(),
                    "unknown-word",
                    "unknown " + kind.word() + " \"" + shortened(text.text()) + "\"",
                    nearName(kind, text.text()));
        }
        return found;
    }

    private String nearName(Kind kind, String text) {
        Optional<String> nearest =
                NearestWord.to(text, vocabulary.spellings(kind).keySet()).flatMap(word -> vocabulary.find(kind, word));
        if (nearest.isPresent()) {
            return "Did you mean \"" + nearest.get() + "\"?";
        }
        for (Kind other : List.of(Kind.TOOL, Kind.METHOD, Kind.SKILL, Kind.ACTIVITY, Kind.ROLE)) {
            if (other != kind && vocabulary.find(other, text).isPresent()) {
                return "That is a " + other.word() + ", not a " + kind.word() + ".";
            }
        }
        return vocabulary.all(kind).size() <= 15
                ? "Known: " + String.join(", ", vocabulary.all(kind)) + "."
                : "Such names stand in facts/" + kind.file() + ".";
    }

    /** Families of tools, {@code methods}, {@code activities}; {@code tools} stands for every family. */
    private Set<String> complete(Fields fields) {
        Set<String> complete = new LinkedHashSet<>();
        for (Node.Text text : fields.texts("complete")) {
            String folded = Vocabulary.folded(text.text());
            if (folded.equals("tools")) {
                complete.addAll(vocabulary.all(Kind.FAMILY));
            } else if (folded.equals("methods") || folded.equals("activities")) {
                complete.add(folded);
            } else {
                find(Kind.FAMILY, text).ifPresent(complete::add);
            }
        }
        return complete;
    }

    private Map<String, Double> experience(Fields fields) {
        Map<String, Double> years = new HashMap<>();
        fields.map("experience").forEach((kind, text) -> {
            String folded = Vocabulary.folded(kind);
            if (!KINDS_OF_EXPERIENCE.contains(folded)) {
                error(
                        fields.keyPlace("experience", kind),
                        "unknown-word",
                        "unknown kind of experience \"" + kind + "\"",
                        near(kind, KINDS_OF_EXPERIENCE));
            } else if (!text.text().matches("[0-9]{1,6}(\\.[0-9]{1,6})?")
                    || Double.parseDouble(text.text()) > MOST_YEARS) {
                error(
                        text.place(),
                        "out-of-range",
                        "\"" + shortened(text.text()) + "\" is no number of years",
                        "A number from 0 to " + MOST_YEARS + ".");
            } else {
                years.put(folded, Double.valueOf(text.text()));
            }
        });
        return years;
    }

    private Map<String, String> wishes(Fields fields) {
        Map<String, String> wishes = new HashMap<>();
        fields.map("wishes").forEach((topic, text) -> {
            Optional<String> known = topic(topic, fields.keyPlace("wishes", topic));
            String stance = STANCES.get(Vocabulary.folded(text.text()));
            if (text.text().equalsIgnoreCase("unknown")) {
                return;
            }
            if (stance == null) {
                error(
                        text.place(),
                        "unknown-word",
                        "unknown wish \"" + shortened(text.text()) + "\"",
                        near(text.text(), List.of("wants", "no matter", "does not want")));
            } else {
                known.ifPresent(t -> wishes.put(t, stance));
            }
        });
        return wishes;
    }

    private Optional<String> topic(String text, Place place) {
        String folded = Vocabulary.folded(text);
        if (folded.equals("research")) {
            return Optional.of(folded);
        }
        Optional<String> task = vocabulary.find(Kind.TASK, text);
        if (task.isEmpty()) {
            error(place, "unknown-word", "unknown task \"" + shortened(text) + "\"", near(text, topics));
        }
        return task;
    }

    private Map<String, Set<String>> circumstances(Fields fields) {
        Map<String, Set<String>> all = new HashMap<>();
        if (fields.has("applications")) {
            List<Node.Text> texts = fields.texts("applications").stream()
                    .filter(t -> !t.text().equalsIgnoreCase("none"))
                    .toList();
            Set<String> named = new LinkedHashSet<>();
            texts.forEach(text -> find(Kind.APPLICATION, text).ifPresent(named::add));
            all.put("application", named);
        }
        one(fields, "organization", Kind.ORGANIZATION, all);
        one(fields, "stage", Kind.STAGE, all);
        fields.flag("variety").ifPresent(likes -> all.put("variety", likes ? Set.of("yes") : Set.of("no")));
        return all;
    }

    private void one(Fields fields, String key, Kind kind, Map<String, Set<String>> all) {
        fields.text(key)
                .filter(text -> !text.text().isEmpty() && !text.text().equalsIgnoreCase("unknown"))
                .flatMap(text -> find(kind, text))
                .ifPresent(name -> all.put(key, Set.of(name)));
    }

    private static String near(String text, Collection<String> known) {
        List<String> shown = new ArrayList<>(known);
        return NearestWord.to(text.toLowerCase(Locale.ROOT), known)
                .map(word -> "Did you mean \"" + word + "\"?")
                .orElse("Known: " + String.join(", ", shown) + ".");
    }

    private static String shortened(String text) {
        String printable = printable(text);
        return printable.length() <= 60 ? printable : printable.substring(0, 57) + "...";
    }

    private void error(Place place, String check, String message, String hint) {
        findings.add(Finding.error(place, check, message, hint));
    }
}
