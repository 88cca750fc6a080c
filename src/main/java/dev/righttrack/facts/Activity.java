package dev.righttrack.facts;

/**
 * Something that the candidate does at work now.
 *
 * @param name the activity's name
 */
public record Activity(String name) {}
