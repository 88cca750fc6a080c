package dev.righttrack.engine;

import dev.righttrack.facts.RoleName;
import dev.righttrack.facts.Statement;
import dev.righttrack.facts.Task;
import dev.righttrack.scoring.Ranking;
import dev.righttrack.scoring.RolePlace;
import dev.righttrack.scoring.Score;
import dev.righttrack.scoring.Scores;
import dev.righttrack.scoring.SubtaskReadiness;
import dev.righttrack.scoring.TaskReadiness;
import dev.righttrack.scoring.judgement.AllDemands;
import dev.righttrack.scoring.judgement.AllJudgements;
import dev.righttrack.scoring.judgement.CandidateProfile;
import dev.righttrack.scoring.judgement.Judgement;
import dev.righttrack.scoring.judgement.Judgements;
import dev.righttrack.scoring.judgement.ToolJudgement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All the facts of a finished session: what was given, what is known in general, and what the rules concluded. Safe for use
 * by several threads.
 */
public final class Conclusions {

    /** Facts that only serve a session; a score told as a fact of its own is among all the scores already. */
    private static final Set<Class<?>> AIDS =
            Set.of(AllDemands.class, CandidateProfile.class, RoleName.class, Score.class, Task.class);

    /** Facts that hold others together, in which nobody is interested as such. */
    private static final Set<Class<?>> BUNDLES = Set.of(AllJudgements.class, Scores.class, TaskReadiness.class);

    /** What is taken out of bundles where somebody asks for it. */
    private static final Map<Class<?>, Function<Conclusions, Stream<?>>> BUNDLED = Map.of(
            Judgement.class, all -> all.judgements().stream().flatMap(role -> role.skills().stream()),
            ToolJudgement.class, all -> all.judgements().stream().flatMap(role -> role.tools().stream()),
            Score.class, all -> all.scores().stream(),
            RolePlace.class, all -> all.places().stream(),
            SubtaskReadiness.class,
                    all -> all.raw(TaskReadiness.class).stream().flatMap(task -> task.subtasks().stream()));

    private final Map<Class<?>, List<Object>> session;
    private final Map<Class<?>, List<Object>> beside;
    private final Map<Class<?>, List<Object>> together = new ConcurrentHashMap<>(4);

    /** Takes what a session holds, and what stands beside it by type. */
    Conclusions(Collection<?> session, Map<Class<?>, List<Object>> beside) {
        Sorting sorting = new Sorting();
        session.forEach(sorting::add);
        this.session = sorting.byType;
        this.beside = beside;
    }

    /** Facts being sorted by type; a session gives them type by type, so that few of them have to be looked up. */
    private static final class Sorting {
        private final Map<Class<?>, List<Object>> byType = new HashMap<>(64);
        private Class<?> type = Object.class;
        private List<Object> same = new ArrayList<>();

        void add(Object fact) {
            if (fact.getClass() != type) {
                type = fact.getClass();
                same = AIDS.contains(type) ? new ArrayList<>() : byType.computeIfAbsent(type, one -> new ArrayList<>());
            }
            same.add(fact);
        }
    }

    /** All facts, in no particular order. */
    public List<Object> facts() {
        Stream<Object> told = session.entrySet().stream()
                .filter(facts -> !BUNDLES.contains(facts.getKey()))
                .flatMap(facts -> facts.getValue().stream());
        Stream<Object> bundled = BUNDLED.values().stream().flatMap(facts -> facts.apply(this));
        Stream<Object> general = beside.values().stream().flatMap(List::stream);
        return Stream.of(told, bundled, general).flatMap(facts -> facts).toList();
    }

    /** The facts of one type, in no particular order. */
    public <T> List<T> of(Class<T> type) {
        List<Object> general = beside.get(type);
        if (general == null) {
            return ofSession(type);
        }
        return typed(session.containsKey(type) ? together.computeIfAbsent(type, this::joined) : general);
    }

    /** Those of them that the session held: all but what is known in general and no judging rule looks at. */
    <T> List<T> ofSession(Class<T> type) {
        return BUNDLED.containsKey(type) ? typed(together.computeIfAbsent(type, this::bundled)) : raw(type);
    }

    /** Each role's judgements; none if the rules came to no judgement. */
    List<Judgements> judgements() {
        List<AllJudgements> all = raw(AllJudgements.class);
        return all.isEmpty() ? List.of() : all.get(0).roles();
    }

    /** Each role's score. */
    List<Score> scores() {
        List<Scores> all = raw(Scores.class);
        return all.isEmpty() ? List.of() : all.get(0).roles();
    }

    /** Each role's place, first place first. */
    List<RolePlace> places() {
        List<Ranking> all = raw(Ranking.class);
        return all.isEmpty() ? List.of() : all.get(0).places();
    }

    /** Why roles are not suitable, in no particular order. */
    List<Statement> bars() {
        return ofSession(Statement.class).stream()
                .filter(one -> one.kind().equals("bar"))
                .toList();
    }

    /** The roles that a rule calls not suitable, in no particular order. */
    public List<String> barred() {
        return bars().stream().map(Statement::about).distinct().toList();
    }

    private <T> List<T> raw(Class<T> type) {
        List<Object> own = session.get(type);
        return own == null ? List.of() : typed(own);
    }

    private List<Object> bundled(Class<?> type) {
        return Optional.ofNullable(BUNDLED.get(type))
                .<List<Object>>map(
                        facts -> facts.apply(this).<Object>map(fact -> fact).toList())
                .orElse(List.of());
    }

    private List<Object> joined(Class<?> type) {
        List<Object> all = new ArrayList<>(session.getOrDefault(type, List.of()));
        all.addAll(beside.getOrDefault(type, List.of()));
        return all;
    }

    @SuppressWarnings("unchecked") // They were put there by their own type.
    private static <T> List<T> typed(List<Object> facts) {
        return (List<T>) Collections.unmodifiableList(facts);
    }
}
