package dev.righttrack.rules.model;

import dev.righttrack.candidate.CircumstanceKind;
import dev.righttrack.candidate.ExperienceKind;
import dev.righttrack.candidate.Stance;
import dev.righttrack.facts.Activity;
import dev.righttrack.facts.Complete;
import dev.righttrack.facts.Course;
import dev.righttrack.facts.Degree;
import dev.righttrack.facts.Experience;
import dev.righttrack.facts.Method;
import dev.righttrack.facts.Possibility;
import dev.righttrack.facts.Publications;
import dev.righttrack.facts.Reading;
import dev.righttrack.facts.Role;
import dev.righttrack.facts.Setting;
import dev.righttrack.facts.Skill;
import dev.righttrack.facts.SkillBasis;
import dev.righttrack.facts.Tool;
import dev.righttrack.facts.Wish;
import dev.righttrack.facts.Work;
import dev.righttrack.scoring.Ranking;
import dev.righttrack.scoring.Score;
import dev.righttrack.text.ClosedWord;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A field of a fact at which a condition may look, what it holds, and whose words may stand there. */
@SuppressWarnings("ImmutableEnumChecker") // The functions have no state, and the list cannot be changed.
public enum Field {
    ROLE_NAME(FactType.ROLE, "name", Holds.WORD, fact -> ((Role) fact).name(), SlotType.ROLE, SlotType.VARIANT),
    ROLE_DOES(FactType.ROLE, "does", Holds.WORDS, fact -> ((Role) fact).does(), SlotType.TOPIC, SlotType.TASK),
    READING_NAME(FactType.READING, "name", Holds.WORD, fact -> ((Reading) fact).name(), SlotType.READING),
    TOOL_NAME(FactType.TOOL, "name", Holds.WORD, fact -> ((Tool) fact).name(), SlotType.TOOL),
    TOOL_FAMILIES(FactType.TOOL, "families", Holds.WORDS, fact -> ((Tool) fact).families(), SlotType.FAMILY),
    TOOL_SKILLS(FactType.TOOL, "skills", Holds.WORDS, fact -> ((Tool) fact).skills(), SlotType.SKILL),
    METHOD_NAME(FactType.METHOD, "name", Holds.WORD, fact -> ((Method) fact).name(), SlotType.METHOD),
    METHOD_SKILLS(FactType.METHOD, "skills", Holds.WORDS, fact -> ((Method) fact).skills(), SlotType.SKILL),
    ACTIVITY_NAME(FactType.ACTIVITY, "name", Holds.WORD, fact -> ((Activity) fact).name(), SlotType.ACTIVITY),
    COURSE_NAME(FactType.COURSE, "name", Holds.WORD, fact -> ((Course) fact).name(), SlotType.TOOL, SlotType.METHOD),
    COURSE_SKILLS(FactType.COURSE, "skills", Holds.WORDS, fact -> ((Course) fact).skills(), SlotType.SKILL),
    COMPLETE_NAME(FactType.COMPLETE, "name", Holds.WORD, fact -> ((Complete) fact).name(), SlotType.FAMILY),
    EXPERIENCE_KIND(FactType.EXPERIENCE, "kind", Holds.WORD, fact -> ((Experience) fact).kind(), SlotType.TOOL),
    EXPERIENCE_YEARS(
            FactType.EXPERIENCE, "years", Holds.FIGURE, fact -> ((Experience) fact).years(), SlotType.DURATION),
    DEGREE_NAME(FactType.DEGREE, "name", Holds.WORD, fact -> ((Degree) fact).name(), SlotType.DEGREE),
    DEGREE_RANK(FactType.DEGREE, "rank", Holds.FIGURE, fact -> ((Degree) fact).rank(), SlotType.DEGREE),
    PUBLISHED(FactType.PUBLICATIONS, "published", Holds.TRUTH, fact -> ((Publications) fact).published()),
    SETTING_KIND(FactType.SETTING, "kind", Holds.WORD, fact -> ((Setting) fact).kind(), SlotType.CIRCUMSTANCE),
    SETTING_NAME(
            FactType.SETTING,
            "name",
            Holds.WORD,
            fact -> ((Setting) fact).name(),
            SlotType.APPLICATION,
            SlotType.ORGANIZATION,
            SlotType.STAGE,
            SlotType.CHOICE),
    POSSIBILITY_KIND(
            FactType.POSSIBILITY, "kind", Holds.WORD, fact -> ((Possibility) fact).kind(), SlotType.CIRCUMSTANCE),
    POSSIBILITY_NAME(
            FactType.POSSIBILITY,
            "name",
            Holds.WORD,
            fact -> ((Possibility) fact).name(),
            SlotType.APPLICATION,
            SlotType.ORGANIZATION,
            SlotType.STAGE,
            SlotType.CHOICE),
    WISH_TOPIC(FactType.WISH, "topic", Holds.WORD, fact -> ((Wish) fact).topic(), SlotType.TOPIC, SlotType.TASK),
    WISH_STANCE(FactType.WISH, "stance", Holds.WORD, fact -> ((Wish) fact).stance()),
    WORK_TOPIC(FactType.WORK, "topic", Holds.WORD, fact -> ((Work) fact).topic(), SlotType.TOPIC, SlotType.TASK),
    SKILL_NAME(FactType.SKILL, "name", Holds.WORD, fact -> ((Skill) fact).name(), SlotType.SKILL),
    SKILL_LEAST(
            FactType.SKILL,
            "low.rank",
            Holds.FIGURE,
            fact -> ((Skill) fact).low().rank(),
            SlotType.LEVEL),
    SKILL_MOST(
            FactType.SKILL,
            "high.rank",
            Holds.FIGURE,
            fact -> ((Skill) fact).high().rank(),
            SlotType.LEVEL),
    SKILL_BASIS(FactType.SKILL, "basis", Holds.WORD, fact -> ((Skill) fact).basis()),
    SCORE_ROLE(FactType.SCORE, "role", Holds.WORD, fact -> ((Score) fact).role(), SlotType.ROLE),
    SCORE_WORST(
            FactType.SCORE,
            "worst.rank",
            Holds.FIGURE,
            fact -> ((Score) fact).worst().rank(),
            SlotType.VERDICT),
    SCORE_BEST(
            FactType.SCORE,
            "best.rank",
            Holds.FIGURE,
            fact -> ((Score) fact).best().rank(),
            SlotType.VERDICT),
    RANKING_FIRST(FactType.RANKING, "first", Holds.WORD, fact -> ((Ranking) fact).first(), SlotType.ROLE),
    RANKING_LEADERS(FactType.RANKING, "leaders", Holds.WORDS, fact -> ((Ranking) fact).leaders(), SlotType.ROLE);

    /** What a field holds. */
    public enum Holds {
        /** One word. */
        WORD,
        /** Some words. */
        WORDS,
        /** A figure, which has an order. */
        FIGURE,
        /** Yes or no. */
        TRUTH
    }

    /** The circumstances that the language itself may name; those of the coaches fill a slot. */
    private static final List<String> CIRCUMSTANCES =
            CircumstanceKind.FIXED.stream().map(CircumstanceKind::word).toList();

    /** The words of fields that have a closed list of them. */
    private static final Map<Field, List<String>> CLOSED = Map.of(
            EXPERIENCE_KIND, ClosedWord.all(ExperienceKind.class),
            SETTING_KIND, CIRCUMSTANCES,
            POSSIBILITY_KIND, CIRCUMSTANCES,
            WISH_STANCE, ClosedWord.all(Stance.class),
            SKILL_BASIS, ClosedWord.all(SkillBasis.class));

    private final FactType owner;
    private final String path;
    private final Holds holds;
    private final Function<Object, Object> value;
    private final List<SlotType> fillers;

    Field(FactType owner, String path, Holds holds, Function<Object, Object> value, SlotType... fillers) {
        this.owner = owner;
        this.path = path;
        this.holds = holds;
        this.value = value;
        this.fillers = List.of(fillers);
    }

    /** The type of fact that has it. */
    public FactType owner() {
        return owner;
    }

    /** How DRL calls it; a point leads into a field of a field. */
    public String path() {
        return path;
    }

    /** What it holds. */
    public Holds holds() {
        return holds;
    }

    /** The types of slot whose words may stand in it; none if only the language itself fills it. */
    public List<SlotType> fillers() {
        return fillers;
    }

    /** The only words that may stand in it; none if the vocabulary decides. */
    List<String> closed() {
        return CLOSED.getOrDefault(this, List.of());
    }

    /** What a fact has there: a word, or {@code true} or {@code false}. */
    String word(Object fact) {
        return String.valueOf(value.apply(fact));
    }

    /** The words that a fact has there. */
    Collection<?> words(Object fact) {
        return (Collection<?>) value.apply(fact);
    }

    /** The figure that a fact has there. */
    double figure(Object fact) {
        return ((Number) value.apply(fact)).doubleValue();
    }

    /** The field that DRL calls so, if such facts have one at which a condition may look. */
    static Optional<Field> of(FactType owner, String path) {
        return Arrays.stream(values())
                .filter(field -> field.owner == owner && field.path.equals(path))
                .findFirst();
    }

    /** The fields of a type at which a condition may look. */
    public static List<Field> of(FactType type) {
        return Arrays.stream(values()).filter(field -> field.owner == type).toList();
    }
}
