package dev.righttrack.ads;

/**
 * The grade of another source that the words of a title name.
 *
 * @param source the source, as it is cited
 * @param role our role
 * @param grade the grade of the source
 * @param because the words of the title; empty for the grade that is called as the role itself
 */
public record AdGrade(String source, String role, String grade, String because) {}
