package dev.righttrack.facts;

import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.MethodEntry;
import dev.righttrack.knowledge.ToolEntry;
import java.util.HashSet;
import java.util.Set;

/**
 * A tool or method that the candidate was taught in a course or for a certificate; it says nothing of work.
 *
 * @param name the name of the tool or method
 * @param skills the skills that it speaks for
 */
public record Course(String name, Set<String> skills) {

    public Course {
        skills = Set.copyOf(skills);
    }

    /** The course on a tool or method as the facts folder describes it. */
    public static Course of(String name, Knowledge knowledge) {
        Set<String> skills = new HashSet<>();
        if (knowledge.all(Kind.TOOL).get(name) instanceof ToolEntry tool) {
            skills.addAll(tool.speaksFor());
        }
        if (knowledge.all(Kind.METHOD).get(name) instanceof MethodEntry method) {
            skills.addAll(method.speaksFor());
        }
        return new Course(name, skills);
    }
}
