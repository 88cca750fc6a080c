package dev.righttrack.sources;

/**
 * One row of a source: a skill that a grade asks, at a level of the source's own scale.
 *
 * @param id by which it is cited
 * @param grade the grade of a role
 * @param skill the source's skill
 * @param level the source's level
 * @param line the line of the pack's file, from 1
 */
public record PackRow(String id, String grade, String skill, String level, int line) {}
