package dev.righttrack.authoring.exact;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** A condition on what the candidate does and has done. */
public sealed interface DoingsCondition extends Condition {

    @Override
    default Part part() {
        return Part.DOINGS;
    }

    /**
     * Some of these names must be on a list.
     *
     * @param list the list
     * @param names the names that count
     * @param least how many of them, at least 1
     */
    record Has(Doings list, Set<String> names, int least) implements DoingsCondition {
        public Has {
            names = Set.copyOf(names);
        }

        @Override
        public boolean holds(Situation situation) {
            int found = 0;
            for (String name : situation.listed(list)) {
                found += names.contains(name) ? 1 : 0;
            }
            return found >= least;
        }
    }

    /**
     * None of these names may be on a list that is complete.
     *
     * @param list the list
     * @param names the names
     * @param complete the name under which the list is told to be complete
     */
    record Lacks(Doings list, Set<String> names, String complete) implements DoingsCondition {
        public Lacks {
            names = Set.copyOf(names);
        }

        @Override
        public boolean holds(Situation situation) {
            Collection<String> listed = situation.listed(list);
            return situation.candidate().complete().contains(complete)
                    && listed.stream().noneMatch(names::contains);
        }
    }

    /** Nothing may be known of the candidate's work. */
    record WorkUntold() implements DoingsCondition {
        @Override
        public boolean holds(Situation situation) {
            return situation.candidate().activities().isEmpty()
                    && !situation.candidate().complete().contains("activities");
        }
    }

    /**
     * Years of experience.
     *
     * @param kind coding or machine learning
     * @param least how many
     */
    record Years(String kind, double least) implements DoingsCondition {
        @Override
        public boolean holds(Situation situation) {
            Double years = situation.candidate().experience().get(kind);
            return years != null && years >= least;
        }
    }

    /**
     * A degree.
     *
     * @param least the rank of the least that is enough
     */
    record Schooled(int least) implements DoingsCondition {
        @Override
        public boolean holds(Situation situation) {
            return situation.degree() >= least;
        }
    }

    /**
     * What was said of publications.
     *
     * @param published whether research must be published, or not be
     */
    record Published(boolean published) implements DoingsCondition {
        @Override
        public boolean holds(Situation situation) {
            return situation.candidate().publications().equals(Optional.of(published));
        }
    }

    /**
     * Work on a topic that some rule infers.
     *
     * @param topic the topic
     */
    record Does(String topic) implements DoingsCondition {
        @Override
        public boolean holds(Situation situation) {
            return situation.works().contains(topic);
        }
    }
}
