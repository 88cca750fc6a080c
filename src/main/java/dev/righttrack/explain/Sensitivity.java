package dev.righttrack.explain;

import java.util.List;

/**
 * What the first place depends on.
 *
 * @param first the role in first place; the empty text where no role is
 * @param switches every other reading and every other weight that was tried, each on its own: readings first
 * @param wordsOnly the interpretations that no advice can depend on, since they are a matter of words
 * @param confidence how often each role comes first over the possible answers to what is unknown
 */
public record Sensitivity(String first, List<Switch> switches, List<String> wordsOnly, Confidence confidence) {

    public Sensitivity {
        switches = List.copyOf(switches);
        wordsOnly = List.copyOf(wordsOnly);
    }

    /** Those that put another role first. */
    public List<Switch> flips() {
        return switches.stream().filter(Switch::flips).toList();
    }

    /**
     * One thing changed, and the engine run again.
     *
     * @param kind {@code reading} or {@code weight}
     * @param name the interpretation (X1 to X28) or the weight
     * @param from the reading or value in force
     * @param to the one tried instead
     * @param first the role that is in first place then; the empty text where no role is
     * @param flips whether that is another outcome
     * @param cites the sections behind the interpretation; {@code coaches} for a weight
     * @param reason why the reading or value in force was chosen
     */
    public record Switch(
            String kind,
            String name,
            String from,
            String to,
            String first,
            boolean flips,
            List<String> cites,
            String reason) {

        public Switch {
            cites = List.copyOf(cites);
        }
    }
}
