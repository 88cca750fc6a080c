package dev.righttrack.candidate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a candidate stated; all names are the vocabulary's own. {@link CandidateBuilder} holds them against the knowledge where
 * they are said, and an engine refuses a candidate with any other.
 *
 * @param id a short name, unique within a batch
 * @param name what to call the candidate; may be empty
 * @param skills skill to what was said of it; a skill that is absent is unknown
 * @param tools the tools that the candidate works with
 * @param methods the methods that the candidate uses
 * @param activities what the candidate does at work now
 * @param courses the tools and methods that the candidate names in courses and certificates
 * @param complete the lists with nothing left out: families of tools, {@code methods}, {@code activities}
 * @param experience kind of experience ({@code coding}, {@code machine learning}, or a tool) to years, at least 0
 * @param education the highest degree, if stated
 * @param publications whether research is published, if stated
 * @param wishes topic to stance: wants, no matter or does not want; an absent topic is unknown
 * @param circumstances kind (application, organization, stage, variety) to what was stated of it; an absent kind is
 *     unknown, an empty set means none
 * @param effort what a level step costs this candidate, in weeks of at least 1, where it is not what the coaches
 *     estimate
 * @param label the role that the candidate is known to have, for measuring agreement only
 * @param notes free text, never read by a rule
 * @param uncounted what was said and counts for nothing, since no rule knows it or it says no level; kept so that nothing
 *     is lost
 * @param read the parts of all that which were read in a document and which nobody has confirmed; the others were said
 */
public record Candidate(
        String id,
        String name,
        Map<String, LevelRange> skills,
        Set<String> tools,
        Set<String> methods,
        Set<String> activities,
        Set<String> courses,
        Set<String> complete,
        Map<String, Double> experience,
        Optional<String> education,
        Optional<Boolean> publications,
        Map<String, String> wishes,
        Map<String, Set<String>> circumstances,
        Map<LevelStep, Integer> effort,
        Optional<String> label,
        String notes,
        Set<UncountedWord> uncounted,
        Set<ReadFact> read) {

    public Candidate {
        skills = Map.copyOf(skills);
        tools = Set.copyOf(tools);
        methods = Set.copyOf(methods);
        activities = Set.copyOf(activities);
        courses = Set.copyOf(courses);
        complete = Set.copyOf(complete);
        experience = Map.copyOf(experience);
        wishes = Map.copyOf(wishes);
        circumstances = Map.copyOf(circumstances);
        effort = Map.copyOf(effort);
        uncounted = Set.copyOf(uncounted);
        read = Set.copyOf(read);
    }

    /** Whether nothing was said of the candidate: at most an id, a name and notes. A word that counts for nothing was said. */
    public boolean saysNothing() {
        return skills.isEmpty()
                && tools.isEmpty()
                && methods.isEmpty()
                && activities.isEmpty()
                && courses.isEmpty()
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

    /** A candidate of whom nothing is known yet. */
    public static Candidate unknown(String id) {
        return fields(id).build();
    }

    /** The fields of a candidate of whom nothing is known yet. */
    public static Fields fields(String id) {
        return new Fields(id);
    }

    /** The fields of this candidate, to be changed. */
    public Fields fields() {
        Fields same = new Fields(id);
        same.name = name;
        same.skills = skills;
        same.tools = tools;
        same.methods = methods;
        same.activities = activities;
        same.courses = courses;
        same.complete = complete;
        same.experience = experience;
        same.education = education;
        same.publications = publications;
        same.wishes = wishes;
        same.circumstances = circumstances;
        same.effort = effort;
        same.label = label;
        same.notes = notes;
        same.uncounted = uncounted;
        same.read = read;
        return same;
    }

    /** The same candidate with other statements on skills. */
    public Candidate withSkills(Map<String, LevelRange> changed) {
        return fields().skills(changed).build();
    }

    /** The same candidate with other tools. */
    public Candidate withTools(Set<String> changed) {
        return fields().tools(changed).build();
    }

    /** The same candidate with other methods. */
    public Candidate withMethods(Set<String> changed) {
        return fields().methods(changed).build();
    }

    /** The same candidate with other activities. */
    public Candidate withActivities(Set<String> changed) {
        return fields().activities(changed).build();
    }

    /** The same candidate with other courses. */
    public Candidate withCourses(Set<String> changed) {
        return fields().courses(changed).build();
    }

    /** The same candidate with other wishes. */
    public Candidate withWishes(Map<String, String> changed) {
        return fields().wishes(changed).build();
    }

    /** The same candidate with other circumstances. */
    public Candidate withCircumstances(Map<String, Set<String>> changed) {
        return fields().circumstances(changed).build();
    }

    /**
     * The same candidate with another background.
     *
     * @param whole the lists with nothing left out
     */
    public Candidate withBackground(
            Set<String> whole, Map<String, Double> years, Optional<String> degree, Optional<Boolean> published) {
        return fields().complete(whole)
                .experience(years)
                .education(degree)
                .publications(published)
                .build();
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

    /**
     * What is said of a candidate, field by field; whatever is not said is unknown. Nothing is checked here: {@link
     * CandidateBuilder} holds words against the knowledge. Not safe for use by several threads.
     */
    public static final class Fields {
        private String id;
        private String name = "";
        private Map<String, LevelRange> skills = Map.of();
        private Set<String> tools = Set.of();
        private Set<String> methods = Set.of();
        private Set<String> activities = Set.of();
        private Set<String> courses = Set.of();
        private Set<String> complete = Set.of();
        private Map<String, Double> experience = Map.of();
        private Optional<String> education = Optional.empty();
        private Optional<Boolean> publications = Optional.empty();
        private Map<String, String> wishes = Map.of();
        private Map<String, Set<String>> circumstances = Map.of();
        private Map<LevelStep, Integer> effort = Map.of();
        private Optional<String> label = Optional.empty();
        private String notes = "";
        private Set<UncountedWord> uncounted = Set.of();
        private Set<ReadFact> read = Set.of();

        private Fields(String id) {
            this.id = id;
        }

        /** A short name, unique within a batch. */
        public Fields id(String said) {
            id = said;
            return this;
        }

        /** What to call the candidate. */
        public Fields name(String said) {
            name = said;
            return this;
        }

        /** Skill to what was said of it. */
        public Fields skills(Map<String, LevelRange> said) {
            skills = said;
            return this;
        }

        /** The tools that the candidate works with. */
        public Fields tools(Set<String> said) {
            tools = said;
            return this;
        }

        /** The methods that the candidate uses. */
        public Fields methods(Set<String> said) {
            methods = said;
            return this;
        }

        /** What the candidate does at work now. */
        public Fields activities(Set<String> said) {
            activities = said;
            return this;
        }

        /** The tools and methods that the candidate names in courses and certificates. */
        public Fields courses(Set<String> said) {
            courses = said;
            return this;
        }

        /** The lists with nothing left out. */
        public Fields complete(Set<String> said) {
            complete = said;
            return this;
        }

        /** Kind of experience to years. */
        public Fields experience(Map<String, Double> said) {
            experience = said;
            return this;
        }

        /** The highest degree. */
        public Fields education(Optional<String> said) {
            education = said;
            return this;
        }

        /** Whether research is published. */
        public Fields publications(Optional<Boolean> said) {
            publications = said;
            return this;
        }

        /** Topic to stance. */
        public Fields wishes(Map<String, String> said) {
            wishes = said;
            return this;
        }

        /** Kind to what was said of it. */
        public Fields circumstances(Map<String, Set<String>> said) {
            circumstances = said;
            return this;
        }

        /** What a level step costs this candidate, in weeks. */
        public Fields effort(Map<LevelStep, Integer> said) {
            effort = said;
            return this;
        }

        /** The role that the candidate is known to have. */
        public Fields label(Optional<String> said) {
            label = said;
            return this;
        }

        /** Free text. */
        public Fields notes(String said) {
            notes = said;
            return this;
        }

        /** What was said and counts for nothing. */
        public Fields uncounted(Set<UncountedWord> said) {
            uncounted = said;
            return this;
        }

        /** What of it was read and nobody has confirmed. */
        public Fields read(Set<ReadFact> said) {
            read = said;
            return this;
        }

        /** The candidate. */
        public Candidate build() {
            return new Candidate(
                    id,
                    name,
                    skills,
                    tools,
                    methods,
                    activities,
                    courses,
                    complete,
                    experience,
                    education,
                    publications,
                    wishes,
                    circumstances,
                    effort,
                    label,
                    notes,
                    uncounted,
                    read);
        }
    }
}
