package dev.righttrack.reading;

import dev.righttrack.knowledge.Kind;

/**
 * Words of a job ad that say how far the team is, or what the organization is for.
 *
 * @param kind stage or organization
 * @param name its name in the vocabulary
 * @param quotation the sentence
 */
public record AdSign(Kind kind, String name, Quotation quotation) {}
