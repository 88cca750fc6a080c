package dev.righttrack.facts;

/**
 * Something a rule has to say to the candidate.
 *
 * @param kind variant, for, against, bar, organization, stage, team, ask or note
 * @param about the variant, role, organization or stage that it is about; empty for a note
 * @param text the coach's words; empty where the kind says it all
 * @param rule the rule that says so
 */
public record Statement(String kind, String about, String text, String rule) {}
