package dev.righttrack.batch;

import dev.righttrack.advice.Interval;
import java.util.List;
import java.util.Optional;

/**
 * What the advice for many people says of them together. The same people give the same cohort, whatever the number of
 * threads.
 *
 * @param people how many people were advised
 * @param rejected how many records gave no advice
 * @param sayNothing how many records say nothing about anybody; they are neither advised nor rejected
 * @param words how many tools, methods, activities and degrees people named, each person's once
 * @param understood how many of them the vocabulary has
 * @param read how many people's advice rests on a document alone, which nobody has confirmed
 * @param partlyRead how many people's rests in part on sentences that were read
 * @param tied how many people have no role in first place, since roles are equal
 * @param tooLittleKnown how many have none, since too little is known of them
 * @param clearLead how many have a role in first place by a clear lead
 * @param slightLead how many by a slight one
 * @param noLead how many by hardly any; with those before and those with nobody in first place, they are all people
 * @param rules the SHA-256 of rules and facts, in hexadecimal
 * @param roles every role, the one that most people have in first place first, then by name
 * @param oneStep who lacks one level step of one requirement for being ready; most people first, then by role and skill
 * @param clashes statements that the evidence contradicts; most people first, then by skill
 * @param unknowns what would be worth asking: those that decide most first, then most people, then by name
 * @param rejects why records were rejected; most records first, then by code
 * @param notes what was found in records that were not rejected; most records first, then by code
 * @param trainings what a training would change, if that was asked for
 */
public record Cohort(
        long people,
        long rejected,
        long sayNothing,
        long words,
        long understood,
        long read,
        long partlyRead,
        long tied,
        long tooLittleKnown,
        long clearLead,
        long slightLead,
        long noLead,
        String rules,
        List<RoleSpread> roles,
        List<StepAway> oneStep,
        List<ClashCount> clashes,
        List<UnknownCount> unknowns,
        List<CodeCount> rejects,
        List<CodeCount> notes,
        Optional<Trainings> trainings) {

    public Cohort {
        roles = List.copyOf(roles);
        oneStep = List.copyOf(oneStep);
        clashes = List.copyOf(clashes);
        unknowns = List.copyOf(unknowns);
        rejects = List.copyOf(rejects);
        notes = List.copyOf(notes);
    }

    /**
     * How people stand to one role. The four verdicts sum to all people.
     *
     * @param role the role
     * @param first how many have it in first place
     * @param leader how many have it among the leaders, first place included
     * @param closest for how many it is closest, alone or with others
     * @param liked how many would like it most, alone or with others, of those who stated a wish
     * @param ready how many are ready, whatever the unknowns turn out to be
     * @param near how many are near
     * @param far how many are far
     * @param open for how many the unknowns decide
     * @param meanFit the mean of the point of fit, from 0 to 100, with two decimals; 0 without people
     * @param fits how many have a point of fit in each tenth: 0 up to but not 10, and so on, the last with 100
     * @param missing what people lack for it, the requirement that most lack first
     */
    public record RoleSpread(
            String role,
            long first,
            long leader,
            long closest,
            long liked,
            long ready,
            long near,
            long far,
            long open,
            double meanFit,
            List<Long> fits,
            List<Missing> missing) {
        public RoleSpread {
            fits = List.copyOf(fits);
            missing = List.copyOf(missing);
        }
    }

    /**
     * A requirement of a role that people do not meet for certain.
     *
     * @param skills the skill asked for; several where one of them is enough
     * @param asked the level asked
     * @param importance essential, expected or helpful
     * @param lacking how many are short of it even at best
     * @param open how many may turn out to meet it: part is known
     * @param unknown of how many nothing is known
     * @param rule the name of the rule that states it
     */
    public record Missing(
            List<String> skills, String asked, String importance, long lacking, long open, long unknown, String rule) {
        public Missing {
            skills = List.copyOf(skills);
        }
    }

    /**
     * People who would be ready for a role with one more level step, and are known to lack it.
     *
     * @param role the role
     * @param skills the skill; several where a step in any of them is enough
     * @param level the level to reach
     * @param people how many
     * @param some the first of them in the order of the input, at most {@value CohortTally#NAMED}
     */
    public record StepAway(String role, List<String> skills, String level, long people, List<Person> some) {
        public StepAway {
            skills = List.copyOf(skills);
            some = List.copyOf(some);
        }
    }

    /**
     * One of the people.
     *
     * @param id the candidate's id
     * @param name what to call them; may be empty
     */
    public record Person(String id, String name) {}

    /**
     * A statement that the evidence contradicts.
     *
     * @param skill the skill
     * @param stated the most that was stated
     * @param shown the level that the evidence shows
     * @param people how many
     */
    public record ClashCount(String skill, String stated, String shown, long people) {}

    /**
     * Something that people did not tell.
     *
     * @param kind skill, wish or circumstance
     * @param name the skill, the task or the kind of circumstance
     * @param people of how many it is unknown, or known in part
     * @param decides for how many of them an answer may matter: for a skill, a leading role's verdict is open and it is
     *     essential there; for a wish, several roles lead; for a circumstance, a leading role asks for something only
     *     under it
     */
    public record UnknownCount(String kind, String name, long people, long decides) {}

    /**
     * A kind of problem, and the records in which it was found.
     *
     * @param code the kebab-case name of the check; of a rejected record, that of its first error
     * @param records how many records
     */
    public record CodeCount(String code, long records) {}

    /**
     * What would come of trainings, found by advising people again with one skill raised.
     *
     * @param tried with how many people that was done
     * @param people how many people there are; more than {@code tried} if a sample was taken
     * @param seed the seed of the sample
     * @param best the trainings, the one that makes most people ready first
     */
    public record Trainings(long tried, long people, long seed, List<Training> best) {
        public Trainings {
            best = List.copyOf(best);
        }

        /** Whether not everyone was tried. */
        public boolean sampled() {
            return tried < people;
        }
    }

    /**
     * A training that brings everyone who is below a level of a skill up to it.
     *
     * @param skill the skill
     * @param level the level reached
     * @param newlyReady how many of those tried were ready for no role and then are for one at least
     * @param share their share, with its interval if a sample was taken; else both ends are the share itself
     * @param readyForMore how many become ready for a role more, whatever they were ready for before
     * @param roles for which roles they become ready, most people first
     */
    public record Training(
            String skill, String level, long newlyReady, Interval share, long readyForMore, List<RoleCount> roles) {
        public Training {
            roles = List.copyOf(roles);
        }
    }

    /**
     * A role and a number of people.
     *
     * @param role the role
     * @param people how many
     */
    public record RoleCount(String role, long people) {}
}
