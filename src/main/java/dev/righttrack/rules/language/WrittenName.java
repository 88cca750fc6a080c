package dev.righttrack.rules.language;

import dev.righttrack.rules.model.SlotType;

/**
 * A name where it stands in a line.
 *
 * @param type what it names
 * @param name the name in the vocabulary's spelling
 * @param start where it begins in the line, from 0
 * @param end where it ends in the line
 */
public record WrittenName(SlotType type, String name, int start, int end) {}
