package dev.righttrack.findings;

import java.util.ArrayList;
import java.util.List;

/** The problems found so far; collected, so that all are reported at once. Not safe for use by several threads. */
public final class Findings {

    private final List<Finding> all = new ArrayList<>();

    /** Adds one. */
    public void add(Finding finding) {
        all.add(finding);
    }

    /** Adds all of another collection. */
    public void addAll(Iterable<Finding> findings) {
        findings.forEach(all::add);
    }

    /** All, ordered by place, each once. */
    public List<Finding> sorted() {
        return all.isEmpty() ? List.of() : all.stream().distinct().sorted().toList();
    }

    /** Whether there is an error among them. */
    public boolean hasErrors() {
        return !all.isEmpty() && all.stream().anyMatch(Finding::isError);
    }

    /** Whether there is none at all. */
    public boolean isEmpty() {
        return all.isEmpty();
    }
}
