package dev.righttrack.intake;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.intake.document.Node;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.knowledge.words.NameReader;
import dev.righttrack.knowledge.words.NamedPiece;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** In which form a candidate is described, as all keys of the description show. */
enum CandidateForm {
    /** The project's own. */
    OWN,
    /** A JSON Resume. */
    RESUME;

    private static final Set<String> RESUME_ALONE = Set.of(
            "basics",
            "work",
            "volunteer",
            "awards",
            "certificates",
            "languages",
            "interests",
            "references",
            "projects",
            "$schema");

    private static final Set<String> OWN_ALONE = Set.of(
            "name",
            "tools",
            "methods",
            "activities",
            "complete",
            "experience",
            "wishes",
            "applications",
            "organization",
            "stage",
            "variety",
            "circumstances",
            "effort");

    private static final int MOST_WORDS = 10;

    /** Keys of forms that are not read, to what such a file is; all keys of one have to be there. */
    private static final Map<Set<String>, String> FOREIGN = Map.ofEntries(
            Map.entry(Set.of("personal information", "experience details"), "a resume of AIHawk"),
            Map.entry(Set.of("cv"), "a CV of RenderCV"),
            Map.entry(Set.of("basics", "sections"), "a CV of Reactive Resume"),
            Map.entry(Set.of("skillspassport"), "a Europass CV"),
            Map.entry(Set.of("learnerinfo"), "a Europass CV"),
            Map.entry(Set.of("candidate", "documentid"), "a Europass CV"),
            Map.entry(Set.of("@context"), "a description in JSON-LD"),
            Map.entry(Set.of("@graph"), "a description in JSON-LD"),
            Map.entry(Set.of("resume"), "a CV in a form of its own"),
            Map.entry(Set.of("resumedata"), "a CV in a form of its own"),
            Map.entry(Set.of("personprofile"), "a CV in the form of HR Open"));

    /**
     * The form of a description.
     *
     * @return empty, and reported, if it mixes two forms or is in one that is not read
     */
    static Optional<CandidateForm> of(Node node, NameReader names, Findings findings) {
        if (!(node instanceof Node.Entries entries)) {
            return Optional.of(OWN);
        }
        Set<String> keys = new HashSet<>();
        entries.names().forEach(key -> keys.add(Vocabulary.folded(key)));
        Optional<String> foreign = FOREIGN.entrySet().stream()
                .filter(one -> keys.containsAll(one.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .findFirst();
        if (foreign.isPresent()) {
            findings.add(Finding.error(
                    node.place(),
                    Check.FOREIGN_FILE,
                    "this is " + foreign.get() + ", which is not read",
                    "Write it as a JSON Resume or a candidate's file; an export is read as a file of its own."
                            + known(node, names)));
            return Optional.empty();
        }
        boolean isResume = keys.stream().anyMatch(RESUME_ALONE::contains) || hasSkillsOfAResume(entries);
        List<String> own = entries.names().stream()
                .filter(key -> OWN_ALONE.contains(Vocabulary.folded(key)))
                .toList();
        if (isResume && !own.isEmpty()) {
            findings.add(Finding.error(
                    entries.keys().getOrDefault(own.get(0), node.place()),
                    Check.WRONG_TYPE,
                    "this mixes two forms: "
                            + String.join(
                                    ", ",
                                    own.stream().map(CandidateWords::shortened).toList())
                            + " of a candidate's file, and "
                            + String.join(
                                    ", ",
                                    keys.stream()
                                            .filter(RESUME_ALONE::contains)
                                            .sorted()
                                            .toList())
                            + " of a JSON Resume",
                    "Keep to one of them: 'righttrack schema candidate' describes the first."));
            return Optional.empty();
        }
        return Optional.of(isResume ? RESUME : OWN);
    }

    /** Whether skills are a list of objects, as in a resume alone. */
    private static boolean hasSkillsOfAResume(Node.Entries entries) {
        return entries.values().get("skills") instanceof Node.Items items
                && items.items().stream().anyMatch(Node.Entries.class::isInstance);
    }

    /** The known words in a file that is not read, for whoever has to write them down. */
    private static String known(Node node, NameReader names) {
        Set<String> words = new LinkedHashSet<>();
        texts(node, new ArrayList<>())
                .forEach(text -> names.read(Kind.TOOL, text).stream()
                        .filter(piece -> piece.kind() == Kind.TOOL || piece.kind() == Kind.METHOD)
                        .map(NamedPiece::name)
                        .flatMap(Optional::stream)
                        .forEach(words::add));
        return words.isEmpty()
                ? ""
                : " Known words in it: "
                        + String.join(", ", words.stream().limit(MOST_WORDS).toList())
                        + (words.size() > MOST_WORDS ? " and " + (words.size() - MOST_WORDS) + " more." : ".");
    }

    private static List<String> texts(Node node, List<String> texts) {
        if (node instanceof Node.Text text) {
            texts.add(text.text());
        } else if (node instanceof Node.Items items) {
            items.items().forEach(item -> texts(item, texts));
        } else if (node instanceof Node.Entries entries) {
            entries.values().values().forEach(value -> texts(value, texts));
        }
        return texts;
    }
}
