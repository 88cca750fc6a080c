package dev.righttrack.authoring.mutate;

import java.util.List;

/**
 * How well the cases guard the rules.
 *
 * @param mutants every change that was tried, in the order of the catalogue
 * @param failing how many cases fail without any change; they were left out
 */
public record MutationReport(List<Mutant> mutants, int failing) {

    public MutationReport {
        mutants = List.copyOf(mutants);
    }

    /** Those that no case notices. */
    public List<Mutant> survivors() {
        return mutants.stream().filter(Mutant::survives).toList();
    }

    /** How many are noticed. */
    public int killed() {
        return mutants.size() - survivors().size();
    }
}
