package dev.righttrack.interview.proof;

import dev.righttrack.engine.Conclusions;
import dev.righttrack.engine.Engine;
import dev.righttrack.facts.Level;
import dev.righttrack.facts.Role;
import dev.righttrack.facts.Skill;
import dev.righttrack.interview.answers.Answer;
import dev.righttrack.interview.answers.AskableQuestions;
import dev.righttrack.interview.answers.GivenAnswer;
import dev.righttrack.interview.proof.HintOptions.Hint;
import dev.righttrack.interview.proof.HintOptions.State;
import dev.righttrack.interview.proof.OpenQuestions.Families;
import dev.righttrack.interview.proof.OpenQuestions.Hinted;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.ToolEntry;
import dev.righttrack.scoring.Portion;
import dev.righttrack.scoring.judgement.Preference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Whether tools and hints can take a role from first place where nothing else can: by branch and bound (Land and Doig 1960) over
 * what may be said. One
 * answer hints at several skills at once, so the bound, which lets each skill rise by itself, is not the truth; on each
 * branch a hint is said or is not, until the bound is below zero, or a completion is found that the engine confirms.
 */
final class HintSearch {

    private static final int BRANCHES = 40;

    private final Engine engine;
    private final Completions completions;
    private final List<Level> levels;

    HintSearch(Engine engine, List<Level> levels) {
        this.engine = engine;
        this.completions = new Completions(engine.rules().knowledge());
        this.levels = levels;
    }

    /** @param standing one in which nothing but hints may change first place */
    HintProof result(Standing standing) {
        return new Run(standing).result();
    }

    /** A role that may come first on a branch, and in which circumstances. */
    private record Rival(int role, int setting, Portion most) {}

    private final class Run {

        private final Standing standing;
        private final int leader;
        private int branches;
        private boolean whole = true;

        Run(Standing standing) {
            this.standing = standing;
            this.leader = standing.leader();
        }

        HintProof result() {
            Optional<HintProof.Turning> found =
                    branch(HintOptions.of(engine.rules().knowledge(), standing.open()));
            return new HintProof(whole && found.isEmpty(), found);
        }

        private Optional<HintProof.Turning> branch(HintOptions sheet) {
            branches++;
            FitBounds contest = contest(sheet);
            Optional<Rival> rival = rival(contest);
            if (rival.isEmpty()) {
                return Optional.empty();
            }
            Set<Hint> wanted = wanted(contest, rival.get(), sheet);
            Optional<HintProof.Turning> found = turning(contest, rival.get(), sheet, wanted);
            Optional<Hint> next = next(contest, rival.get(), sheet, wanted);
            if (found.isPresent() || next.isEmpty() || branches > BRANCHES) {
                whole &= found.isPresent();
                return found;
            }
            return branch(sheet.with(next.get(), State.SAID)).or(() -> branch(sheet.with(next.get(), State.UNSAID)));
        }

        private Optional<Rival> rival(FitBounds contest) {
            Optional<Rival> best = Optional.empty();
            for (int role : contest.contenders(leader)) {
                for (int setting = 0; setting < contest.settings().size(); setting++) {
                    Portion most = contest.mostOfFit(setting, role, leader);
                    if (contest.mayPass(setting, role, leader)
                            && best.map(b -> b.most().compareTo(most) < 0).orElse(true)) {
                        best = Optional.of(new Rival(role, setting, most));
                    }
                }
            }
            return best;
        }

        private FitBounds contest(HintOptions sheet) {
            Map<String, Integer> shown = new HashMap<>();
            Set<String> worked = new HashSet<>();
            for (boolean published : List.of(true, false)) {
                Conclusions most = conclude(sheet.most(published));
                most.of(Skill.class).forEach(s -> shown.merge(s.name(), s.low().rank(), Math::max));
                most.of(Preference.class).stream()
                        .filter(aim -> !aim.isStated() && !aim.isUnknown() && aim.halves() > 0)
                        .forEach(aim -> worked.add(aim.topic()));
            }
            Hinted hinted = new Hinted(shown, worked, sheet.mayBeAll("activities"), false);
            OpenQuestions left = OpenQuestions.answers(standing.open(), hinted, families(sheet), levels.size() - 1);
            Conclusions answered = conclude(sheet.answers(Set.of()));
            Set<String> barred = answered.of(Role.class).stream()
                    .map(Role::name)
                    .filter(role -> !standing.contest().roles().contains(role))
                    .collect(Collectors.toSet());
            return new FitBoundsBuilder(answered, levels, left, barred).contest();
        }

        private Families families(HintOptions sheet) {
            Set<String> open = sheet.open().stream()
                    .filter(hint -> hint.question().about().equals("tools"))
                    .map(Hint::name)
                    .collect(Collectors.toSet());
            Set<String> without =
                    new HashSet<>(engine.rules().knowledge().all(Kind.FAMILY).keySet());
            engine.rules().knowledge().all(Kind.TOOL, ToolEntry.class).stream()
                    .filter(tool -> open.contains(tool.name()))
                    .forEach(tool -> without.removeAll(tool.families()));
            return new Families(without, sheet.mayBeAll("tools"), /* told= */ false);
        }

        /** As few hints as show what is best for the rival, as far as hints are wanted at all. */
        private Set<Hint> wanted(FitBounds contest, Rival rival, HintOptions sheet) {
            Set<Hint> wanted = new LinkedHashSet<>();
            for (UnknownValue unknown : contest.unknowns()) {
                int best = unknown.best(rival.setting(), rival.role(), leader);
                UnknownValue.Option option = unknown.options().get(best);
                UnknownValue.Option now = unknown.options().get(unknown.now());
                if (unknown.question().equals(UnknownValue.EVIDENCE)
                        && option.lead(rival.setting(), rival.role(), leader)
                                > now.lead(rival.setting(), rival.role(), leader)) {
                    Predicate<Set<Hint>> shows =
                            hints -> shows(conclude(sheet.answers(hints)), unknown.name(), option.word());
                    List<Hint> open = new ArrayList<>(sheet.open());
                    open.removeIf(hint -> hint.isAll() != option.word().equals("does not want"));
                    if (shows.test(new HashSet<>(open))) {
                        wanted.addAll(least(wanted, open, shows));
                    }
                }
            }
            return wanted;
        }

        private boolean shows(Conclusions conclusions, String name, String word) {
            Optional<Level> level =
                    levels.stream().filter(one -> one.name().equals(word)).findFirst();
            int halves = word.equals("wants") ? 2 : 0;
            return level.map(least -> conclusions.of(Skill.class).stream()
                            .anyMatch(skill ->
                                    skill.name().equals(name) && skill.low().compareTo(least) >= 0))
                    .orElseGet(() -> conclusions.of(Preference.class).stream()
                            .anyMatch(aim -> aim.topic().equals(name) && aim.halves() == halves));
        }

        private Optional<HintProof.Turning> turning(
                FitBounds contest, Rival rival, HintOptions sheet, Set<Hint> wanted) {
            List<GivenAnswer> direct = best(contest, rival, sheet);
            List<GivenAnswer> with = both(direct, sheet.answers(wanted));
            List<GivenAnswer> without = direct.stream()
                    .filter(given -> !AskableQuestions.isEvidence(given.question()))
                    .toList();
            boolean turns = !Standing.first(conclude(with)).equals(standing.first())
                    && Standing.first(conclude(without)).equals(standing.first());
            return turns ? Optional.of(new HintProof.Turning(without, with)) : Optional.empty();
        }

        /** What is best for the rival, but for hints. */
        private List<GivenAnswer> best(FitBounds contest, Rival rival, HintOptions sheet) {
            Set<String> unsaid = sheet.unsaid("tools");
            int[] values = contest.unknowns().stream()
                    .mapToInt(unknown -> unknown.question().equals(UnknownValue.EVIDENCE)
                            ? unknown.now()
                            : unknown.best(rival.setting(), rival.role(), leader))
                    .toArray();
            return completions.of(standing.with(contest), rival.setting(), values, tool -> !unsaid.contains(tool));
        }

        /** The hint to branch on: a wanted one, or a tool whose family is wanted and that hints at something on the side. */
        private Optional<Hint> next(FitBounds contest, Rival rival, HintOptions sheet, Set<Hint> wanted) {
            Set<String> tools = best(contest, rival, sheet).stream()
                    .map(GivenAnswer::answer)
                    .filter(Answer.Named.class::isInstance)
                    .flatMap(answer -> ((Answer.Named) answer).names().stream())
                    .collect(Collectors.toSet());
            return wanted.stream()
                    .findFirst()
                    .or(() -> sheet.open().stream()
                            .filter(hint -> hint.question().about().equals("tools") && tools.contains(hint.name()))
                            .findFirst());
        }

        private static List<GivenAnswer> both(List<GivenAnswer> without, List<GivenAnswer> hints) {
            Map<Object, GivenAnswer> all = new LinkedHashMap<>();
            without.forEach(given -> all.put(given.question(), given));
            hints.forEach(given -> all.merge(given.question(), given, Run::joined));
            return List.copyOf(all.values());
        }

        private static GivenAnswer joined(GivenAnswer one, GivenAnswer other) {
            if (one.answer() instanceof Answer.Named a && other.answer() instanceof Answer.Named b) {
                Set<String> names = new HashSet<>(a.names());
                names.addAll(b.names());
                return new GivenAnswer(one.question(), new Answer.Named(names, a.all() || b.all()), false);
            }
            return other;
        }

        private Conclusions conclude(List<GivenAnswer> answers) {
            return engine.conclude(completions.candidate(standing, answers));
        }
    }

    /** The least of some hints that does, on top of others; no part of it does. After QuickXplain (Junker 2004). */
    private static Set<Hint> least(Set<Hint> given, List<Hint> open, Predicate<Set<Hint>> does) {
        Set<Hint> least = new LinkedHashSet<>();
        least(given, open, does, least);
        return least;
    }

    private static void least(Set<Hint> given, List<Hint> open, Predicate<Set<Hint>> does, Set<Hint> least) {
        if (open.isEmpty() || does.test(given)) {
            return;
        }
        if (open.size() == 1) {
            least.addAll(open);
            return;
        }
        List<Hint> first = open.subList(0, open.size() / 2);
        List<Hint> rest = open.subList(open.size() / 2, open.size());
        Set<Hint> withFirst = new LinkedHashSet<>(given);
        withFirst.addAll(first);
        Set<Hint> fromRest = new LinkedHashSet<>();
        least(withFirst, rest, does, fromRest);
        Set<Hint> withRest = new LinkedHashSet<>(given);
        withRest.addAll(fromRest);
        least(withRest, first, does, least);
        least.addAll(fromRest);
    }
}
