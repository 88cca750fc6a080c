package dev.righttrack.explain;

import dev.righttrack.advice.Interval;
import java.util.List;

/**
 * How often each role comes first over the possible answers to what is unknown, all answers to a question being equally
 * likely. What is unknown are the levels of skills that are not exactly known, wishes of which nothing is known, and
 * circumstances that some requirement depends on; lists of tools are taken as they were stated.
 *
 * @param shares the roles, most often first at the top; the empty text stands for no role, and is absent where one is
 *     always first
 * @param exact whether every answer was looked at; else a sample
 * @param answers how many combinations of answers were looked at; 1 if nothing is unknown
 * @param unknown what is unknown, in words
 * @param seed the seed of the sample
 */
public record Confidence(List<Share> shares, boolean exact, long answers, List<String> unknown, long seed) {

    public Confidence {
        shares = List.copyOf(shares);
        unknown = List.copyOf(unknown);
    }

    /**
     * The share of answers under which a role comes first.
     *
     * @param share exactly where every answer was looked at; else with the interval in which it lies with 95 % confidence
     */
    public record Share(String role, Interval share) {}
}
