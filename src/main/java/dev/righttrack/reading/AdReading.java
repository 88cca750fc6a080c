package dev.righttrack.reading;

import dev.righttrack.findings.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was read in a job ad.
 *
 * @param document what the document is called
 * @param isReadable whether it has a text; otherwise a finding says why not
 * @param title the line that is taken for the title; absent if none looks like one
 * @param knownTitle the longest title of the vocabulary in that line; empty if there is none
 * @param mentions everything that is named and asks something, in the order of the ad; a name may stand several times
 * @param signs what is said of the team and the organization, each once
 * @param unsure words that may mean something else, each once; they count for nothing
 * @param notUnderstood sentences of lists of requirements in which nothing is known
 * @param left how many more of those there are than are kept
 * @param silentLines how many lines stand in parts that ask for nothing
 * @param findings every problem of the document
 */
public record AdReading(
        String document,
        boolean isReadable,
        Optional<Quotation> title,
        String knownTitle,
        List<AdRequirement> mentions,
        List<AdSign> signs,
        List<AdRequirement> unsure,
        List<Quotation> notUnderstood,
        int left,
        int silentLines,
        List<Finding> findings) {

    public AdReading {
        mentions = List.copyOf(mentions);
        signs = List.copyOf(signs);
        unsure = List.copyOf(unsure);
        notUnderstood = List.copyOf(notUnderstood);
        findings = List.copyOf(findings);
    }

    static AdReading unreadable(String document, List<Finding> findings) {
        return new AdReading(
                document, false, Optional.empty(), "", List.of(), List.of(), List.of(), List.of(), 0, 0, findings);
    }

    /** Whether nothing was read of which anything follows. */
    public boolean isEmpty() {
        return title.isEmpty() && mentions.isEmpty();
    }

    /**
     * What the ad names, each once with the strongest of its places: asked before wished, wished before not asked, and that before
     * named. Of years and degrees with the same strength it is the most years and the first degree.
     */
    public List<AdRequirement> requirements() {
        Map<String, AdRequirement> strongest = new LinkedHashMap<>();
        for (AdRequirement mention : mentions) {
            strongest.merge(mention.key(), mention, AdReading::stronger);
        }
        List<AdRequirement> all = new ArrayList<>(strongest.values());
        all.sort(Comparator.comparing(AdRequirement::strength)
                .thenComparing(AdRequirement::subject)
                .thenComparing(AdRequirement::from));
        return List.copyOf(all);
    }

    private static AdRequirement stronger(AdRequirement first, AdRequirement second) {
        int order = first.strength().compareTo(second.strength());
        if (order == 0) {
            return second.years() > first.years() ? second : first;
        }
        return order < 0 ? first : second;
    }

    /** Those of one strength. */
    public List<AdRequirement> requirements(AdStrength strength) {
        return requirements().stream().filter(one -> one.strength() == strength).toList();
    }

    /** The activities that the ad names as work, with the sentence of each; those that it says are not asked are left out. */
    public List<AdRequirement> activities() {
        return requirements().stream()
                .filter(one -> one.subject() == AdSubject.ACTIVITY && one.strength() != AdStrength.NOT_ASKED)
                .toList();
    }
}
