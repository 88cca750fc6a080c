package dev.righttrack.facts;

/**
 * A role at whose verdict some rule looks.
 *
 * @param name the role's name
 */
public record RoleName(String name) {}
