package dev.righttrack.intake;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.LevelRange;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.document.FieldReader;
import dev.righttrack.intake.document.Node;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.Vocabulary;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Reads changes to a candidate: {@code mathematics=solid}, {@code modeling=wants}, {@code stage=start-up},
 * {@code applications=computer vision}, {@code +PyTorch}, {@code -Excel}; {@code =unknown} takes a statement back.
 */
public final class ChangeReader {

    private static final List<String> CIRCUMSTANCES = List.of("stage", "organization", "applications", "variety");

    private final CandidateWords words;
    private final Findings findings = new Findings();
    private Place place = Place.of("change");

    /** A reader of changes in some knowledge's words; for one use. */
    public ChangeReader(Knowledge knowledge) {
        this.words = new CandidateWords(CandidateVocabulary.of(knowledge), findings);
    }

    /**
     * The candidate with all changes made, in their order.
     *
     * @param source what the changes are called in findings, such as {@code --what-if}
     * @return nothing but the findings if a change is malformed or impossible
     */
    public ParseResult<Candidate> read(Candidate candidate, List<String> changes, String source) {
        Candidate changed = candidate;
        for (String change : changes) {
            place = Place.of(source + " \"" + CandidateWords.shortened(change) + "\"");
            changed = changed(changed, change.strip());
        }
        return new ParseResult<>(findings.hasErrors() ? Optional.empty() : Optional.of(changed), findings.sorted());
    }

    private Candidate changed(Candidate candidate, String change) {
        int equals = change.indexOf('=');
        boolean lists = change.startsWith("+") || change.startsWith("-");
        if (lists ? change.length() == 1 : equals < 1) {
            words.error(
                    place,
                    Check.MALFORMED_CHANGE,
                    "this is no change",
                    "Write SKILL=LEVEL, TASK=WISH, stage=..., organization=..., applications=..., variety=..., +TOOL or"
                            + " -TOOL.");
            return candidate;
        }
        if (lists) {
            return listed(candidate, change.substring(1).strip(), change.startsWith("+"));
        }
        return said(candidate, change.substring(0, equals).strip(), text(change.substring(equals + 1)));
    }

    private Node.Text text(String text) {
        return new Node.Text(text.strip(), false, place);
    }

    private Candidate listed(Candidate candidate, String name, boolean added) {
        Optional<String> method = words.known(Kind.METHOD, name);
        Optional<String> activity = words.known(Kind.ACTIVITY, name);
        if (words.known(Kind.TOOL, name).isEmpty() && method.isPresent()) {
            return listed(candidate, method.get(), candidate.methods(), Candidate::withMethods, added);
        }
        if (words.known(Kind.TOOL, name).isEmpty() && activity.isPresent()) {
            return listed(candidate, activity.get(), candidate.activities(), Candidate::withActivities, added);
        }
        return words.find(Kind.TOOL, text(name))
                .map(tool -> listed(candidate, tool, candidate.tools(), Candidate::withTools, added))
                .orElse(candidate);
    }

    private Candidate listed(
            Candidate candidate,
            String name,
            Set<String> names,
            BiFunction<Candidate, Set<String>, Candidate> with,
            boolean added) {
        Set<String> changed = new HashSet<>(names);
        if (!(added ? changed.add(name) : changed.remove(name))) {
            words.error(
                    place,
                    Check.IMPOSSIBLE_CHANGE,
                    "\"" + name + "\" is " + (added ? "listed already" : "not listed"),
                    added || names.isEmpty()
                            ? ""
                            : "Listed: "
                                    + String.join(", ", names.stream().sorted().toList()) + ".");
        }
        return with.apply(candidate, changed);
    }

    private Candidate said(Candidate candidate, String key, Node.Text value) {
        Optional<String> skill = words.known(Kind.SKILL, key);
        Optional<String> topic = words.knownTopic(key);
        if (topic.isPresent()
                && (skill.isEmpty() || words.known(Kind.LEVEL, value.text()).isEmpty())) {
            return wish(candidate, topic.get(), value);
        }
        if (skill.isPresent()) {
            return skill(candidate, skill.get(), value);
        }
        String folded = Vocabulary.folded(key);
        String circumstance = folded.equals("application") ? "applications" : folded;
        if (CIRCUMSTANCES.contains(circumstance)) {
            return circumstance(candidate, circumstance, value);
        }
        Optional<String> own = words.known(Kind.CIRCUMSTANCE, key);
        if (own.isPresent()) {
            return ownCircumstance(candidate, own.get(), value);
        }
        words.find(Kind.SKILL, text(key));
        return candidate;
    }

    private static boolean isUnknown(Node.Text value) {
        return value.text().equalsIgnoreCase("unknown");
    }

    private Candidate skill(Candidate candidate, String skill, Node.Text value) {
        Map<String, LevelRange> changed = new HashMap<>(candidate.skills());
        if (isUnknown(value)) {
            changed.remove(skill);
        } else {
            words.range(value).ifPresent(range -> changed.put(skill, range));
        }
        return candidate.withSkills(changed);
    }

    private Candidate wish(Candidate candidate, String topic, Node.Text value) {
        Map<String, String> changed = new HashMap<>(candidate.wishes());
        if (isUnknown(value)) {
            changed.remove(topic);
        } else {
            words.stance(value).ifPresent(stance -> changed.put(topic, stance));
        }
        return candidate.withWishes(changed);
    }

    private Candidate ownCircumstance(Candidate candidate, String name, Node.Text value) {
        Map<String, Set<String>> changed = new HashMap<>(candidate.circumstances());
        if (isUnknown(value)) {
            changed.remove(name);
        } else {
            Node inner = new Node.Entries(Map.of(name, listed(value)), Map.of(name, place), place);
            changed.putAll(read("circumstances", inner));
        }
        return candidate.withCircumstances(changed);
    }

    private Node listed(Node.Text value) {
        return new Node.Items(
                Arrays.stream(value.text().split(",", -1)).<Node>map(this::text).toList(), place);
    }

    private Map<String, Set<String>> read(String key, Node node) {
        return FieldReader.of(new Node.Entries(Map.of(key, node), Map.of(key, place), place), "a change", findings)
                .map(fields -> new WishFields(words).circumstances(fields))
                .orElse(Map.of());
    }

    private Candidate circumstance(Candidate candidate, String key, Node.Text value) {
        String kind = key.equals("applications") ? "application" : key;
        Map<String, Set<String>> changed = new HashMap<>(candidate.circumstances());
        if (isUnknown(value)) {
            changed.remove(kind);
            return candidate.withCircumstances(changed);
        }
        changed.putAll(read(key, key.equals("applications") ? listed(value) : value));
        return candidate.withCircumstances(changed);
    }
}
