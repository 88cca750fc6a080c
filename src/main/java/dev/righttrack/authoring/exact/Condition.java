package dev.righttrack.authoring.exact;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A condition of a rule, as what it asks of a situation. */
public sealed interface Condition {

    /** Whether it holds. */
    boolean holds(Situation situation);

    /** What it looks at. */
    Part part();

    /**
     * A role that there must be.
     *
     * @param role the role
     */
    record IsRole(String role) implements Condition {
        @Override
        public boolean holds(Situation situation) {
            return situation.roles().contains(role);
        }

        @Override
        public Part part() {
            return Part.KNOWLEDGE;
        }
    }

    /**
     * A reading that must be in force.
     *
     * @param interpretation X1 to X28
     * @param reading its reading
     */
    record UnderReading(String interpretation, String reading) implements Condition {
        @Override
        public boolean holds(Situation situation) {
            return reading.equals(situation.readings().get(interpretation));
        }

        @Override
        public Part part() {
            return Part.KNOWLEDGE;
        }
    }

    /**
     * Some of these names must be on a list.
     *
     * @param list the list
     * @param names the names that count
     * @param least how many of them, at least 1
     */
    record Has(Doings list, Set<String> names, int least) implements Condition {
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

        @Override
        public Part part() {
            return Part.DOINGS;
        }
    }

    /**
     * None of these names may be on a list that is complete.
     *
     * @param list the list
     * @param names the names
     * @param complete the name under which the list is told to be complete
     */
    record Lacks(Doings list, Set<String> names, String complete) implements Condition {
        public Lacks {
            names = Set.copyOf(names);
        }

        @Override
        public boolean holds(Situation situation) {
            Collection<String> listed = situation.listed(list);
            return situation.candidate().complete().contains(complete)
                    && listed.stream().noneMatch(names::contains);
        }

        @Override
        public Part part() {
            return Part.DOINGS;
        }
    }

    /** Nothing may be known of the candidate's work. */
    record WorkUntold() implements Condition {
        @Override
        public boolean holds(Situation situation) {
            return situation.candidate().activities().isEmpty()
                    && !situation.candidate().complete().contains("activities");
        }

        @Override
        public Part part() {
            return Part.DOINGS;
        }
    }

    /**
     * Years of experience.
     *
     * @param kind coding or machine learning
     * @param least how many
     */
    record Years(String kind, int least) implements Condition {
        @Override
        public boolean holds(Situation situation) {
            Double years = situation.candidate().experience().get(kind);
            return years != null && years >= least;
        }

        @Override
        public Part part() {
            return Part.DOINGS;
        }
    }

    /**
     * A degree.
     *
     * @param least the rank of the least that is enough
     */
    record Schooled(int least) implements Condition {
        @Override
        public boolean holds(Situation situation) {
            return situation.degree() >= least;
        }

        @Override
        public Part part() {
            return Part.DOINGS;
        }
    }

    /**
     * What was said of publications.
     *
     * @param published whether research must be published, or not be
     */
    record Published(boolean published) implements Condition {
        @Override
        public boolean holds(Situation situation) {
            return situation.candidate().publications().equals(Optional.of(published));
        }

        @Override
        public Part part() {
            return Part.DOINGS;
        }
    }

    /**
     * Work on a topic that some rule infers.
     *
     * @param topic the topic
     */
    record Does(String topic) implements Condition {
        @Override
        public boolean holds(Situation situation) {
            return situation.works().contains(topic);
        }

        @Override
        public Part part() {
            return Part.DOINGS;
        }
    }

    /**
     * An answer to a circumstance.
     *
     * @param kind application, organization, stage or variety
     * @param names the answers of which one must have been given
     */
    record Where(String kind, List<String> names) implements Condition {
        public Where {
            names = List.copyOf(names);
        }

        @Override
        public boolean holds(Situation situation) {
            Set<String> told = situation.candidate().circumstances().getOrDefault(kind, Set.of());
            return names.stream().anyMatch(told::contains);
        }

        /** Whether it holds, or may still come to. */
        boolean isPossible(Situation situation) {
            return !situation.candidate().circumstances().containsKey(kind) || holds(situation);
        }

        @Override
        public Part part() {
            return Part.CIRCUMSTANCES;
        }
    }

    /**
     * A circumstance of which no answer is told.
     *
     * @param kind application, organization, stage or variety
     */
    record Nowhere(String kind) implements Condition {
        @Override
        public boolean holds(Situation situation) {
            return situation
                    .candidate()
                    .circumstances()
                    .getOrDefault(kind, Set.of())
                    .isEmpty();
        }

        @Override
        public Part part() {
            return Part.CIRCUMSTANCES;
        }
    }

    /**
     * A stated wish.
     *
     * @param topics the topics of which one must have the stance
     * @param stance wants or does not want
     * @param absent whether none may have it instead
     */
    record Wished(Set<String> topics, String stance, boolean absent) implements Condition {
        public Wished {
            topics = Set.copyOf(topics);
        }

        @Override
        public boolean holds(Situation situation) {
            boolean found = false;
            for (String topic : topics) {
                found |= stance.equals(situation.candidate().wishes().get(topic));
            }
            return found != absent;
        }

        @Override
        public Part part() {
            return Part.WISHES;
        }
    }

    /**
     * A skill's least level that is known.
     *
     * @param skill the place of the skill in the knowledge's order
     * @param least the rank that it must reach
     */
    record AtLeast(int skill, int least) implements Condition {
        @Override
        public boolean holds(Situation situation) {
            return situation.levels().low(skill) >= least;
        }

        @Override
        public Part part() {
            return Part.SKILLS;
        }
    }

    /**
     * A skill's most level that is possible.
     *
     * @param skill the place of the skill in the knowledge's order
     * @param bound the rank below which it must lie
     */
    record LessThan(int skill, int bound) implements Condition {
        @Override
        public boolean holds(Situation situation) {
            return situation.levels().high(skill) < bound;
        }

        @Override
        public Part part() {
            return Part.SKILLS;
        }
    }

    /**
     * A skill of which nothing is known.
     *
     * @param skill the place of the skill in the knowledge's order
     */
    record Unknown(int skill) implements Condition {
        @Override
        public boolean holds(Situation situation) {
            return situation.levels().isUnknown(skill);
        }

        @Override
        public Part part() {
            return Part.SKILLS;
        }
    }

    /**
     * The worst verdict on a role.
     *
     * @param role the role
     * @param least the rank that it must reach
     */
    record VerdictAtLeast(String role, int least) implements Condition {
        @Override
        public boolean holds(Situation situation) {
            return situation
                    .outcome()
                    .role(role)
                    .filter(r -> r.worst() >= least)
                    .isPresent();
        }

        @Override
        public Part part() {
            return Part.VERDICTS;
        }
    }

    /**
     * The best verdict on a role.
     *
     * @param role the role
     * @param most the rank that it must not exceed
     */
    record VerdictAtMost(String role, int most) implements Condition {
        @Override
        public boolean holds(Situation situation) {
            return situation.outcome().role(role).filter(r -> r.best() <= most).isPresent();
        }

        @Override
        public Part part() {
            return Part.VERDICTS;
        }
    }

    /**
     * A role's place in the ranking.
     *
     * @param role the role
     * @param first whether it must be in first place, or else among the leaders
     */
    record Placed(String role, boolean first) implements Condition {
        @Override
        public boolean holds(Situation situation) {
            Outcome outcome = situation.outcome();
            return first ? outcome.first().equals(role) : outcome.leaders().contains(role);
        }

        @Override
        public Part part() {
            return Part.PLACES;
        }
    }
}
