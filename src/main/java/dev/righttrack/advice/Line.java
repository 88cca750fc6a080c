package dev.righttrack.advice;

/**
 * A line of advice.
 *
 * @param kind organization, stage, variant, team, ask, for, against or note
 * @param about the organization, stage, variant, role or tasks that it is about; may be empty
 * @param text what it says; may be empty where kind and subject say it all
 * @param basis what it rests on
 */
public record Line(String kind, String about, String text, Basis basis) {}
