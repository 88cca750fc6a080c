package dev.righttrack.intake;

import dev.righttrack.facts.Candidate;
import dev.righttrack.facts.knowledge.Kind;
import dev.righttrack.facts.knowledge.Vocabulary;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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
            "effort",
            "label",
            "notes");

    private static final Set<String> FIELDS = Set.copyOf(KNOWN);
    private static final List<String> KINDS_OF_EXPERIENCE = List.of("coding", "machine learning");
    private static final Pattern YEARS = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,6})?");
    private static final int MOST_YEARS = 80;
    private static final int LONGEST_TEXT = 2_000;
    private static final int MOST_ITEMS = 500;

    private final Findings findings;
    private final List<String> kept;
    private final CandidateWords words;
    private final SkillFields skills;
    private final WishFields wishes;

    CandidateFields(Wording wording, List<String> kept, Findings findings) {
        this.findings = findings;
        this.kept = kept;
        this.words = new CandidateWords(wording, findings);
        this.skills = new SkillFields(words);
        this.wishes = new WishFields(words);
    }

    Optional<Candidate> read(Node node, String id) {
        return Fields.of(node, "a candidate", findings).filter(this::isBounded).map(fields -> {
            fields.values().keySet().forEach(key -> known(key, fields.place(key)));
            return candidate(fields, id);
        });
    }

    /** Whether no part of it has more items than any candidate has: each of them could be a problem to be told. */
    private boolean isBounded(Fields fields) {
        if (fields.values().size() <= MOST_ITEMS
                && fields.values().values().stream().allMatch(value -> value.size() <= MOST_ITEMS)) {
            return true;
        }
        Findings own = new Findings();
        if (fields.values().size() > MOST_ITEMS) {
            own.add(Finding.error(fields.place(), "too-large", "more than " + MOST_ITEMS + " fields", ""));
        }
        fields.values().forEach((key, value) -> {
            if (value.size() > MOST_ITEMS) {
                own.add(Finding.error(
                        fields.place(key),
                        "too-large",
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
            words.error(place, "refused-field", "the field \"" + key + "\" is refused", refusal.get());
        } else {
            words.error(place, "unknown-field", "unknown field \"" + key + "\"", CandidateWords.near(key, KNOWN));
        }
    }

    private Candidate candidate(Fields fields, String id) {
        return new Candidate(
                shortText(fields, "id", id),
                shortText(fields, "name", ""),
                skills.skills(fields),
                names(fields, "tools", Kind.TOOL),
                names(fields, "methods", Kind.METHOD),
                names(fields, "activities", Kind.ACTIVITY),
                complete(fields),
                experience(fields),
                fields.text("education").flatMap(t -> words.find(Kind.DEGREE, t)),
                fields.flag("publications"),
                wishes.wishes(fields),
                wishes.circumstances(fields),
                skills.effort(fields),
                fields.text("label").flatMap(t -> words.find(Kind.ROLE, t)),
                shortText(fields, "notes", ""));
    }

    private String shortText(Fields fields, String key, String otherwise) {
        Optional<Node.Text> text = fields.text(key);
        if (text.isPresent() && text.get().text().length() > LONGEST_TEXT) {
            words.error(
                    text.get().place(),
                    "too-large",
                    "\"" + key + "\" is longer than " + LONGEST_TEXT + " characters",
                    "");
        }
        return text.map(Node.Text::text)
                .map(CandidateWords::printable)
                .filter(t -> !t.isBlank())
                .orElse(otherwise);
    }

    private Set<String> names(Fields fields, String key, Kind kind) {
        Set<String> names = new LinkedHashSet<>();
        List<Node.Text> texts = fields.texts(key);
        texts.forEach(text -> words.find(kind, text).ifPresent(names::add));
        return names;
    }

    /** Families of tools, {@code methods}, {@code activities}; {@code tools} stands for every family. */
    private Set<String> complete(Fields fields) {
        Set<String> complete = new LinkedHashSet<>();
        for (Node.Text text : fields.texts("complete")) {
            String folded = Vocabulary.folded(text.text());
            if (folded.equals("tools")) {
                complete.addAll(words.all(Kind.FAMILY));
            } else if (folded.equals("methods") || folded.equals("activities")) {
                complete.add(folded);
            } else {
                words.find(Kind.FAMILY, text).ifPresent(complete::add);
            }
        }
        return complete;
    }

    private Map<String, Double> experience(Fields fields) {
        Map<String, Double> years = new HashMap<>();
        fields.map("experience").forEach((kind, text) -> {
            String folded = Vocabulary.folded(kind);
            if (!KINDS_OF_EXPERIENCE.contains(folded)) {
                words.error(
                        fields.keyPlace("experience", kind),
                        "unknown-word",
                        "unknown kind of experience \"" + kind + "\"",
                        CandidateWords.near(kind, KINDS_OF_EXPERIENCE));
            } else if (!YEARS.matcher(text.text()).matches() || Double.parseDouble(text.text()) > MOST_YEARS) {
                words.error(
                        text.place(),
                        "out-of-range",
                        "\"" + CandidateWords.shortened(text.text()) + "\" is no number of years",
                        "A number from 0 to " + MOST_YEARS + ".");
            } else {
                years.put(folded, Double.valueOf(text.text()));
            }
        });
        return years;
    }
}
