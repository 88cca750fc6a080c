package dev.righttrack.advice;

import java.util.List;

/**
 * What the coaches' rules say of a role to somebody, beside its requirements; each list in the order of the rules.
 *
 * @param speaksFor reasons for it
 * @param speaksAgainst reasons against it
 * @param notSuitable why it is not suitable, so that it is neither first, nor a leader, nor closest; empty where it is
 * @param team whom to team up with
 * @param ask what to ask the employer
 * @param variants the variants suggested
 */
public record Remarks(
        List<Line> speaksFor,
        List<Line> speaksAgainst,
        List<Line> notSuitable,
        List<Line> team,
        List<Line> ask,
        List<Line> variants) {

    /** No remark at all. */
    public static final Remarks NONE = new Remarks(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Remarks {
        speaksFor = List.copyOf(speaksFor);
        speaksAgainst = List.copyOf(speaksAgainst);
        notSuitable = List.copyOf(notSuitable);
        team = List.copyOf(team);
        ask = List.copyOf(ask);
        variants = List.copyOf(variants);
    }
}
