package dev.righttrack.rules.model;

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
import dev.righttrack.facts.Tool;
import dev.righttrack.facts.Wish;
import dev.righttrack.facts.Work;
import dev.righttrack.scoring.Ranking;
import dev.righttrack.scoring.Score;
import java.util.Arrays;
import java.util.Optional;

/** A type of fact at which a condition may look, in the order in which such facts come to be known. */
public enum FactType {
    ROLE(Role.class, SentenceKind.KNOWLEDGE),
    READING(Reading.class, SentenceKind.READING),
    TOOL(Tool.class, SentenceKind.CANDIDATE),
    METHOD(Method.class, SentenceKind.CANDIDATE),
    ACTIVITY(Activity.class, SentenceKind.CANDIDATE),
    COURSE(Course.class, SentenceKind.CANDIDATE),
    COMPLETE(Complete.class, SentenceKind.CANDIDATE),
    EXPERIENCE(Experience.class, SentenceKind.CANDIDATE),
    DEGREE(Degree.class, SentenceKind.CANDIDATE),
    PUBLICATIONS(Publications.class, SentenceKind.CANDIDATE),
    SETTING(Setting.class, SentenceKind.CONTEXT),
    POSSIBILITY(Possibility.class, SentenceKind.POSSIBLE),
    WISH(Wish.class, SentenceKind.WISH),
    WORK(Work.class, SentenceKind.WISH),
    SKILL(Skill.class, SentenceKind.SKILL),
    SCORE(Score.class, SentenceKind.VERDICT),
    RANKING(Ranking.class, SentenceKind.VERDICT);

    private final Class<?> type;
    private final SentenceKind kind;

    FactType(Class<?> type, SentenceKind kind) {
        this.type = type;
        this.kind = kind;
    }

    /** The class of such facts. */
    public Class<?> type() {
        return type;
    }

    /** The kind of a sentence that looks at such facts. */
    public SentenceKind kind() {
        return kind;
    }

    /** How DRL calls it. */
    public String drl() {
        return type.getSimpleName();
    }

    /** The type that DRL calls so, if a condition may look at it. */
    public static Optional<FactType> of(String drl) {
        return Arrays.stream(values()).filter(type -> type.drl().equals(drl)).findFirst();
    }
}
