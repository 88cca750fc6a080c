package dev.righttrack.rules.model;

import dev.righttrack.candidate.CircumstanceKind;
import dev.righttrack.candidate.ExperienceKind;
import dev.righttrack.candidate.Stance;
import dev.righttrack.facts.Activity;
import dev.righttrack.facts.Complete;
import dev.righttrack.facts.Course;
import dev.righttrack.facts.Degree;
import dev.righttrack.facts.Experience;
import dev.righttrack.facts.Level;
import dev.righttrack.facts.Method;
import dev.righttrack.facts.Possibility;
import dev.righttrack.facts.Publications;
import dev.righttrack.facts.Reading;
import dev.righttrack.facts.Readings;
import dev.righttrack.facts.Role;
import dev.righttrack.facts.Setting;
import dev.righttrack.facts.Skill;
import dev.righttrack.facts.Tool;
import dev.righttrack.facts.Wish;
import dev.righttrack.facts.Work;
import dev.righttrack.knowledge.Interpretation;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.MethodEntry;
import dev.righttrack.knowledge.RankedTerm;
import dev.righttrack.knowledge.RoleEntry;
import dev.righttrack.knowledge.SkillEntry;
import dev.righttrack.knowledge.ToolEntry;
import dev.righttrack.scoring.Ranking;
import dev.righttrack.scoring.RoleDemand;
import dev.righttrack.scoring.Score;
import dev.righttrack.scoring.Span;
import dev.righttrack.scoring.Verdict;
import dev.righttrack.text.ClosedWord;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.Fraction;

/**
 * Every fact that may be there in some knowledge, as far as rules tell facts apart: of the years of experience, which are
 * without end, those at, between and beyond the figures that some conditions name. Not safe for use by several threads.
 */
public final class PossibleFacts {

    private static final List<String> STANCES = ClosedWord.all(Stance.class);
    private static final List<String> LISTS = List.of("tools", "methods", "activities");
    private static final List<String> EXPERIENCES = ClosedWord.all(ExperienceKind.class);

    private final Knowledge knowledge;
    private final List<FactPattern> told;
    private final Map<FactType, List<?>> all = new EnumMap<>(FactType.class);
    private final Map<FactPattern, BitSet> extents = new HashMap<>();

    /**
     * The facts that may be there.
     *
     * @param conditions those between which the facts have to tell; filled
     */
    public PossibleFacts(Knowledge knowledge, Collection<Condition> conditions) {
        this.knowledge = knowledge;
        this.told = conditions.stream()
                .flatMap(condition -> condition.patterns().stream())
                .toList();
    }

    /** All facts of a type. */
    public List<?> of(FactType type) {
        return all.computeIfAbsent(type, this::every);
    }

    private List<?> every(FactType type) {
        return switch (type) {
            case ROLE -> Role.all(knowledge, new Readings(knowledge.defaultReadings()));
            case READING -> readings();
            case TOOL -> entries(Kind.TOOL, ToolEntry.class).map(Tool::of).toList();
            case METHOD ->
                entries(Kind.METHOD, MethodEntry.class).map(Method::of).toList();
            case ACTIVITY -> names(Kind.ACTIVITY).map(Activity::new).toList();
            case COURSE ->
                Stream.concat(names(Kind.TOOL), names(Kind.METHOD))
                        .distinct()
                        .map(name -> Course.of(name, knowledge))
                        .toList();
            case COMPLETE ->
                Stream.concat(LISTS.stream(), names(Kind.FAMILY))
                        .map(Complete::new)
                        .toList();
            case EXPERIENCE -> experience();
            case DEGREE ->
                entries(Kind.DEGREE, RankedTerm.class)
                        .map(degree -> new Degree(degree.name(), degree.rank()))
                        .toList();
            case PUBLICATIONS -> List.of(new Publications(true), new Publications(false));
            case SETTING -> settings();
            case POSSIBILITY ->
                settings().stream()
                        .map(one -> new Possibility(one.kind(), one.name()))
                        .toList();
            case WISH ->
                knowledge.topics().stream()
                        .flatMap(topic -> STANCES.stream().map(stance -> new Wish(topic, stance)))
                        .toList();
            case WORK ->
                knowledge.topics().stream().map(topic -> new Work(topic, "")).toList();
            case SKILL -> skills();
            case SCORE -> scores();
            case RANKING -> rankings();
        };
    }

    /** What the facts folder says. */
    public Knowledge knowledge() {
        return knowledge;
    }

    /** The places, in {@link #of}, of the facts that match a pattern; not to be changed. */
    BitSet extent(FactPattern pattern) {
        return extents.computeIfAbsent(pattern, this::places);
    }

    /** The facts that match a pattern, which has been filled. */
    public List<Object> matching(FactPattern pattern) {
        List<?> facts = of(pattern.type());
        return extent(pattern).stream().<Object>mapToObj(facts::get).toList();
    }

    private BitSet places(FactPattern pattern) {
        List<?> facts = of(pattern.type());
        Predicate<Object> test = pattern.test();
        BitSet matching = new BitSet(facts.size());
        for (int i = 0; i < facts.size(); i++) {
            if (test.test(facts.get(i))) {
                matching.set(i);
            }
        }
        return matching;
    }

    private <T extends dev.righttrack.knowledge.Entry> Stream<T> entries(Kind kind, Class<T> type) {
        return knowledge.all(kind, type).stream();
    }

    private Stream<String> names(Kind kind) {
        return knowledge.all(kind).keySet().stream();
    }

    private List<Reading> readings() {
        return entries(Kind.INTERPRETATION, Interpretation.class)
                .flatMap(one -> one.readings().keySet().stream().map(reading -> Reading.of(one.name(), reading)))
                .toList();
    }

    private List<Setting> settings() {
        List<Setting> settings = new ArrayList<>();
        for (CircumstanceKind kind : CircumstanceKind.all(knowledge)) {
            kind.answers(knowledge).forEach(answer -> settings.add(new Setting(kind.word(), answer)));
        }
        return settings;
    }

    private List<Experience> experience() {
        TreeSet<Fraction> bounds = new TreeSet<>(List.of(Fraction.ZERO));
        for (FactPattern pattern : told) {
            for (Constraint constraint : pattern.constraints()) {
                if (constraint.field() == Field.EXPERIENCE_YEARS) {
                    bounds.add(constraint.value().figure());
                }
            }
        }
        List<Double> years = new ArrayList<>();
        for (Fraction bound : bounds) {
            if (!years.isEmpty()) {
                years.add((years.get(years.size() - 1) + bound.doubleValue()) / 2);
            }
            years.add(bound.doubleValue());
        }
        years.add(bounds.last().doubleValue() + 1);
        return Stream.concat(EXPERIENCES.stream(), toolsOfYears())
                .distinct()
                .flatMap(kind -> years.stream().map(year -> new Experience(kind, year)))
                .toList();
    }

    /** The tools of whose years some condition speaks. */
    private Stream<String> toolsOfYears() {
        return told.stream()
                .filter(pattern -> pattern.type() == FactType.EXPERIENCE)
                .flatMap(pattern -> pattern.words(Field.EXPERIENCE_KIND).stream())
                .flatMap(Set::stream);
    }

    /** A skill is unknown, stated between two levels, or inferred from a level up to the highest. */
    private List<Skill> skills() {
        List<Level> levels = knowledge.levels().stream()
                .map(level -> new Level(level.name(), level.rank()))
                .toList();
        Level bottom = levels.get(0);
        Level top = levels.get(levels.size() - 1);
        List<Skill> skills = new ArrayList<>();
        for (SkillEntry skill : knowledge.skills()) {
            skills.add(new Skill(skill.name(), bottom, top, Skill.UNKNOWN));
            for (Level low : levels) {
                skills.add(new Skill(skill.name(), low, top, Skill.INFERRED));
                levels.stream()
                        .filter(high -> high.rank() >= low.rank())
                        .forEach(high -> skills.add(new Skill(skill.name(), low, high, Skill.STATED)));
            }
        }
        return skills;
    }

    private List<Score> scores() {
        Span none = new Span(Fraction.ZERO, Fraction.ZERO, Fraction.ZERO);
        List<Score> scores = new ArrayList<>();
        for (RoleEntry role : knowledge.roles()) {
            for (Verdict worst : Verdict.values()) {
                for (Verdict best : Verdict.values()) {
                    if (best.rank() >= worst.rank()) {
                        scores.add(new Score(
                                role.name(),
                                worst,
                                best,
                                none,
                                none,
                                none,
                                Fraction.ZERO,
                                Fraction.ZERO,
                                RoleDemand.NOTHING,
                                "",
                                ""));
                    }
                }
            }
        }
        return scores;
    }

    /** Which role is first, if one is, and one more among the leaders: a line of DRL names no more than two of them. */
    private List<Ranking> rankings() {
        List<String> roles = knowledge.roles().stream().map(RoleEntry::name).toList();
        return roles.stream()
                .flatMap(first -> roles.stream()
                        .flatMap(other -> Stream.of(first, "")
                                .map(one -> new Ranking(
                                        one, first.equals(other) ? List.of(first) : List.of(first, other), List.of()))))
                .toList();
    }
}
