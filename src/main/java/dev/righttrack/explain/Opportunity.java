package dev.righttrack.explain;

/**
 * Something that becomes possible: a role comes nearer, or a subtask comes within reach.
 *
 * @param kind {@code verdict} (a role's worst case) or {@code subtask}
 * @param subject the role or the subtask
 * @param from the verdict or reach before
 * @param to the verdict or reach after
 */
public record Opportunity(String kind, String subject, String from, String to) {

    /** The kind of a role's verdict. */
    public static final String VERDICT = "verdict";

    /** The kind of a subtask. */
    public static final String SUBTASK = "subtask";
}
