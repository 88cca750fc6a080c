package dev.righttrack.candidate;

import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts a candidate together, and holds each word against the knowledge when it is said. Skills, levels, wishes and
 * circumstances have to be the vocabulary's own, in its spelling; tools, methods, activities and degrees are hints, read as
 * in a file. What is not said is unknown. Not safe for use by several threads.
 *
 * <pre>{@code
 * Candidate ada = CandidateBuilder.of(rightTrack.knowledge())
 *         .id("ada")
 *         .skill("mathematics", "solid")
 *         .tools("numpy", "pytorch")
 *         .wish("modeling", Stance.WANTS)
 *         .build();
 * }</pre>
 */
public final class CandidateBuilder {

    private final CandidateCheck check;
    private final Map<String, LevelRange> skills = new HashMap<>();
    private final NamedWords named = new NamedWords();
    private final NamedWords taught = new NamedWords();
    private final Set<String> complete = new HashSet<>();
    private final Map<String, Double> experience = new HashMap<>();
    private final Map<String, String> wishes = new HashMap<>();
    private final Map<String, Set<String>> circumstances = new HashMap<>();
    private final Map<LevelStep, Integer> effort = new HashMap<>();
    private String id = "";
    private String name = "";
    private String notes = "";
    private Optional<Boolean> publications = Optional.empty();
    private Optional<String> label = Optional.empty();

    /**
     * A builder of a candidate in the words of some knowledge. Making one looks through all of it: for many candidates, keep a
     * {@link CandidateCheck} and make a builder of that for each.
     */
    public static CandidateBuilder of(Knowledge knowledge) {
        return new CandidateBuilder(new CandidateCheck(knowledge));
    }

    /** A builder of one candidate, whose words a check knows. */
    public CandidateBuilder(CandidateCheck check) {
        this.check = check;
    }

    /** A short name, unique within a batch; empty unless it is said. */
    public CandidateBuilder id(String said) {
        id = said;
        return this;
    }

    /** What to call the candidate; empty unless it is said. */
    public CandidateBuilder name(String said) {
        name = said;
        return this;
    }

    /**
     * The level that the candidate has in a skill.
     *
     * @throws InvalidCandidateException if there is no such skill or level
     */
    public CandidateBuilder skill(String skill, String level) {
        return skill(skill, level, level);
    }

    /**
     * The levels between which the candidate's lies, both included.
     *
     * @throws InvalidCandidateException if there is no such skill or level
     * @throws IllegalArgumentException if {@code most} is below {@code least}
     */
    public CandidateBuilder skill(String skill, String least, String most) {
        check.checkName("skills", Kind.SKILL, skill);
        String field = "skills." + skill;
        skills.put(skill, new LevelRange(check.level(field, least), check.level(field, most)));
        return this;
    }

    /**
     * Tools that the candidate works with, beside those said before.
     *
     * @throws InvalidCandidateException if one is a likely misspelling; any other word that nobody knows is kept, and counts
     *     for nothing
     */
    public CandidateBuilder tools(String... said) {
        return hints("tools", Kind.TOOL, said);
    }

    /**
     * Methods that the candidate uses, beside those said before.
     *
     * @throws InvalidCandidateException if one is a likely misspelling; any other word that nobody knows is kept, and counts
     *     for nothing
     */
    public CandidateBuilder methods(String... said) {
        return hints("methods", Kind.METHOD, said);
    }

    /**
     * What the candidate does at work now, beside what was said before.
     *
     * @throws InvalidCandidateException if one is a likely misspelling; any other word that nobody knows is kept, and counts
     *     for nothing
     */
    public CandidateBuilder activities(String... said) {
        return hints("activities", Kind.ACTIVITY, said);
    }

    /**
     * Tools and methods that the candidate names in courses and certificates, beside those said before; they say nothing of
     * work.
     *
     * @throws InvalidCandidateException if one is a likely misspelling; any other word that nobody knows is kept, and counts
     *     for nothing
     */
    public CandidateBuilder courses(String... said) {
        for (String one : said) {
            check.taught(one).forEach(taught::add);
        }
        return this;
    }

    private CandidateBuilder hints(String field, Kind kind, String... said) {
        for (String one : said) {
            check.hints(field, kind, one).forEach(named::add);
        }
        return this;
    }

    /**
     * Lists with nothing left out, beside those said before.
     *
     * @param lists families of tools, {@code Complete.METHODS} or {@code Complete.ACTIVITIES}
     * @throws InvalidCandidateException if there is no such list
     */
    public CandidateBuilder complete(String... lists) {
        Set<String> more = Set.copyOf(List.of(lists));
        check.checkComplete(more);
        complete.addAll(more);
        return this;
    }

    /**
     * For how long the candidate has done something.
     *
     * @param years from 0 to {@link CandidateCheck#MOST_YEARS}
     * @throws InvalidCandidateException if it is no such number
     */
    public CandidateBuilder experience(ExperienceKind kind, double years) {
        check.checkExperience(Map.of(kind.word(), years));
        experience.put(kind.word(), years);
        return this;
    }

    /**
     * The highest degree.
     *
     * @throws InvalidCandidateException if one is a likely misspelling; any other word that nobody knows is kept, and counts
     *     for nothing
     */
    public CandidateBuilder education(String degree) {
        return hints("education", Kind.DEGREE, degree);
    }

    /** Whether research is published. */
    public CandidateBuilder publications(boolean published) {
        publications = Optional.of(published);
        return this;
    }

    /**
     * What the candidate says about wanting a task, or research.
     *
     * @param topic a task's name, or {@code research}
     * @throws InvalidCandidateException if there is no such task
     */
    public CandidateBuilder wish(String topic, Stance stance) {
        check.checkWishes(Map.of(topic, stance.word()));
        wishes.put(topic, stance.word());
        return this;
    }

    /**
     * For how many years the candidate has worked with a tool, which is taken as named where it is more than none.
     *
     * @param years from 0 to {@link CandidateCheck#MOST_YEARS}
     * @throws InvalidCandidateException if there is no such tool, or it is no such number
     */
    public CandidateBuilder yearsWith(String tool, double years) {
        check.checkName("experience", Kind.TOOL, tool);
        check.checkExperience(Map.of(tool, years));
        experience.put(tool, years);
        return years > 0 ? tools(tool) : this;
    }

    /**
     * Where the candidate wants to work; it replaces what was said of that circumstance before.
     *
     * @param answers of an application any number, none of which means no application; of the others one
     * @throws InvalidCandidateException if there is no such answer, or there are several where one is
     */
    public CandidateBuilder circumstance(CircumstanceKind kind, String... answers) {
        Set<String> said = Set.copyOf(List.of(answers));
        check.checkCircumstances(Map.of(kind.word(), said));
        circumstances.put(kind.word(), said);
        return this;
    }

    /**
     * What a level step costs this candidate, where it is not what the coaches estimate.
     *
     * @param level the level reached, above the lowest
     * @param weeks from 1 to {@link CandidateCheck#MOST_WEEKS}
     * @throws InvalidCandidateException if there is no such skill or level, or it is no such number
     */
    public CandidateBuilder effort(String skill, String level, int weeks) {
        LevelStep step = new LevelStep(skill, level);
        check.checkEffort(Map.of(step, weeks));
        effort.put(step, weeks);
        return this;
    }

    /**
     * The role that the candidate is known to have, for measuring agreement only.
     *
     * @throws InvalidCandidateException if there is no such role
     */
    public CandidateBuilder label(String role) {
        check.checkName("label", Kind.ROLE, role);
        label = Optional.of(role);
        return this;
    }

    /** Free text, never read by a rule. */
    public CandidateBuilder notes(String said) {
        notes = said;
        return this;
    }

    private boolean saysApplications() {
        return circumstances.containsKey(CircumstanceKind.APPLICATION.word());
    }

    /** An application among tools or methods counts where nothing was said of applications. */
    private Map<String, Set<String>> circumstances() {
        Map<String, Set<String>> all = new HashMap<>(circumstances);
        if (!saysApplications() && !named.of(Kind.APPLICATION).isEmpty()) {
            all.put(CircumstanceKind.APPLICATION.word(), named.of(Kind.APPLICATION));
        }
        return all;
    }

    private Set<UncountedWord> uncounted() {
        Set<UncountedWord> uncounted = new HashSet<>(named.uncounted());
        uncounted.addAll(taught.untaught());
        if (saysApplications()) {
            named.of(Kind.APPLICATION).forEach(name -> uncounted.add(new UncountedWord(Kind.APPLICATION, name)));
        }
        return uncounted;
    }

    /** The candidate with all that was said so far. */
    public Candidate build() {
        return Candidate.fields(id)
                .name(name)
                .skills(skills)
                .tools(named.of(Kind.TOOL))
                .methods(named.of(Kind.METHOD))
                .activities(named.of(Kind.ACTIVITY))
                .courses(taught.taught())
                .complete(complete)
                .experience(experience)
                .education(check.highest(named.of(Kind.DEGREE)))
                .publications(publications)
                .wishes(wishes)
                .circumstances(circumstances())
                .effort(effort)
                .label(label)
                .notes(notes)
                .uncounted(uncounted())
                .build();
    }
}
