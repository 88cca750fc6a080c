package dev.righttrack.candidate;

import dev.righttrack.knowledge.Knowledge;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a candidate told us; all names are the vocabulary's own. {@link #builder} holds them against the knowledge where
 * they are said, and an engine refuses a candidate with any other.
 *
 * @param id a short name, unique within a batch
 * @param name what to call the candidate; may be empty
 * @param skills skill to what was said of it; a skill that is absent is unknown
 * @param tools the tools that the candidate works with
 * @param methods the methods that the candidate uses
 * @param activities what the candidate does at work now
 * @param complete the lists with nothing left out: families of tools, {@code methods}, {@code activities}
 * @param experience kind of experience ({@code coding}, {@code machine learning}) to years, at least 0
 * @param education the highest degree, if told
 * @param publications whether research is published, if told
 * @param wishes topic to stance: wants, no matter or does not want; an absent topic is unknown
 * @param circumstances kind (application, organization, stage, variety) to what was told of it; an absent kind is
 *     unknown, an empty set means none
 * @param effort what a level step costs this candidate, in weeks of at least 1, where it is not what the coaches
 *     estimate
 * @param label the role that the candidate is known to have, for measuring agreement only
 * @param notes free text, never read by a rule
 * @param uncounted what was said and counts for nothing, since no rule knows it or it says no level; kept so that nothing
 *     is lost
 */
public record Candidate(
        String id,
        String name,
        Map<String, LevelRange> skills,
        Set<String> tools,
        Set<String> methods,
        Set<String> activities,
        Set<String> complete,
        Map<String, Double> experience,
        Optional<String> education,
        Optional<Boolean> publications,
        Map<String, String> wishes,
        Map<String, Set<String>> circumstances,
        Map<LevelStep, Integer> effort,
        Optional<String> label,
        String notes,
        Set<UncountedWord> uncounted) {

    public Candidate {
        skills = Map.copyOf(skills);
        tools = Set.copyOf(tools);
        methods = Set.copyOf(methods);
        activities = Set.copyOf(activities);
        complete = Set.copyOf(complete);
        experience = Map.copyOf(experience);
        wishes = Map.copyOf(wishes);
        circumstances = Map.copyOf(circumstances);
        effort = Map.copyOf(effort);
        uncounted = Set.copyOf(uncounted);
    }

    /** A candidate of whom every word that was said counts. */
    public Candidate(
            String id,
            String name,
            Map<String, LevelRange> skills,
            Set<String> tools,
            Set<String> methods,
            Set<String> activities,
            Set<String> complete,
            Map<String, Double> experience,
            Optional<String> education,
            Optional<Boolean> publications,
            Map<String, String> wishes,
            Map<String, Set<String>> circumstances,
            Map<LevelStep, Integer> effort,
            Optional<String> label,
            String notes) {
        this(
                id,
                name,
                skills,
                tools,
                methods,
                activities,
                complete,
                experience,
                education,
                publications,
                wishes,
                circumstances,
                effort,
                label,
                notes,
                Set.of());
    }

    /** Whether nothing was said of the candidate: at most an id, a name and notes. A word that counts for nothing was said. */
    public boolean saysNothing() {
        return skills.isEmpty()
                && tools.isEmpty()
                && methods.isEmpty()
                && activities.isEmpty()
                && complete.isEmpty()
                && experience.isEmpty()
                && education.isEmpty()
                && publications.isEmpty()
                && wishes.isEmpty()
                && circumstances.isEmpty()
                && effort.isEmpty()
                && label.isEmpty()
                && uncounted.isEmpty();
    }

    /**
     * A builder that holds each word against the knowledge when it is said. To build many candidates, make one {@link
     * CandidateCheck} and a {@link CandidateBuilder} for each.
     */
    public static CandidateBuilder builder(Knowledge knowledge) {
        return new CandidateBuilder(new CandidateCheck(knowledge));
    }

    /** A candidate of whom nothing is known yet. */
    public static Candidate unknown(String id) {
        return new Candidate(
                id,
                "",
                Map.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                "");
    }

    /** The same candidate with other statements on skills. */
    public Candidate withSkills(Map<String, LevelRange> changed) {
        return new Candidate(
                id,
                name,
                changed,
                tools,
                methods,
                activities,
                complete,
                experience,
                education,
                publications,
                wishes,
                circumstances,
                effort,
                label,
                notes,
                uncounted);
    }

    /** The same candidate with other tools. */
    public Candidate withTools(Set<String> changed) {
        return new Candidate(
                id,
                name,
                skills,
                changed,
                methods,
                activities,
                complete,
                experience,
                education,
                publications,
                wishes,
                circumstances,
                effort,
                label,
                notes,
                uncounted);
    }

    /** The same candidate with other methods. */
    public Candidate withMethods(Set<String> changed) {
        return new Candidate(
                id,
                name,
                skills,
                tools,
                changed,
                activities,
                complete,
                experience,
                education,
                publications,
                wishes,
                circumstances,
                effort,
                label,
                notes,
                uncounted);
    }

    /** The same candidate with other activities. */
    public Candidate withActivities(Set<String> changed) {
        return new Candidate(
                id,
                name,
                skills,
                tools,
                methods,
                changed,
                complete,
                experience,
                education,
                publications,
                wishes,
                circumstances,
                effort,
                label,
                notes,
                uncounted);
    }

    /** The same candidate with other wishes. */
    public Candidate withWishes(Map<String, String> changed) {
        return new Candidate(
                id,
                name,
                skills,
                tools,
                methods,
                activities,
                complete,
                experience,
                education,
                publications,
                changed,
                circumstances,
                effort,
                label,
                notes,
                uncounted);
    }

    /** The same candidate with other circumstances. */
    public Candidate withCircumstances(Map<String, Set<String>> changed) {
        return new Candidate(
                id,
                name,
                skills,
                tools,
                methods,
                activities,
                complete,
                experience,
                education,
                publications,
                wishes,
                changed,
                effort,
                label,
                notes,
                uncounted);
    }

    /**
     * The same candidate with another background.
     *
     * @param whole the lists with nothing left out
     */
    public Candidate withBackground(
            Set<String> whole, Map<String, Double> years, Optional<String> degree, Optional<Boolean> published) {
        return new Candidate(
                id,
                name,
                skills,
                tools,
                methods,
                activities,
                whole,
                years,
                degree,
                published,
                wishes,
                circumstances,
                effort,
                label,
                notes,
                uncounted);
    }

    /** The same candidate with one more statement on a skill. */
    public Candidate withSkill(String skill, LevelRange range) {
        Map<String, LevelRange> changed = new HashMap<>(skills);
        changed.put(skill, range);
        return withSkills(changed);
    }

    /** The same candidate with one more wish. */
    public Candidate withWish(String topic, String stance) {
        Map<String, String> changed = new HashMap<>(wishes);
        changed.put(topic, stance);
        return withWishes(changed);
    }
}
