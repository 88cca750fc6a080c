package dev.righttrack.interview.proof;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.engine.Bars;
import dev.righttrack.engine.Conclusions;
import dev.righttrack.engine.Engine;
import dev.righttrack.facts.Level;
import dev.righttrack.facts.Role;
import dev.righttrack.facts.Skill;
import dev.righttrack.interview.answers.Answer;
import dev.righttrack.interview.answers.AskableQuestions;
import dev.righttrack.interview.answers.Branch;
import dev.righttrack.interview.answers.CandidateDraft;
import dev.righttrack.interview.proof.OpenQuestions.Families;
import dev.righttrack.interview.proof.OpenQuestions.Hinted;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.Question;
import dev.righttrack.scoring.judgement.Preference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Works out where candidates stand; the last few are kept. Not safe for use by several threads. */
public final class StandingCalculator {

    private static final int KEPT = 64;

    private final Engine engine;
    private final AskableQuestions questions;
    private final List<Level> levels;
    private final Bars bars;
    private final HintEvidence hints;
    private final HintSearch hintSearch;
    private final Map<List<Object>, Standing> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Object>, Standing> eldest) {
            return size() > KEPT;
        }
    };

    /**
     * A calculator that runs an engine.
     *
     * @param questions all that may be asked
     */
    public StandingCalculator(Engine engine, AskableQuestions questions) {
        this.engine = engine;
        this.questions = questions;
        this.levels = knowledge().levels().stream()
                .map(level -> new Level(level.name(), level.rank()))
                .toList();
        this.bars = Bars.of(engine.rules());
        this.hints = new HintEvidence(engine);
        this.hintSearch = new HintSearch(engine, levels);
    }

    /** The knowledge that the rules rest on. */
    public Knowledge knowledge() {
        return engine.rules().knowledge();
    }

    /** The candidate in one course of a talk. */
    public Candidate candidate(Candidate base, Branch future) {
        CandidateDraft sheet = new CandidateDraft(knowledge(), base);
        future.answers().forEach(sheet::put);
        return sheet.candidate(Stream.concat(Stream.of(base.notes()), future.notes().stream())
                .filter(note -> !note.isBlank())
                .collect(Collectors.joining("; ")));
    }

    /** Where the candidate stands in one branch of the talk. */
    public Standing of(Candidate base, Branch future) {
        Candidate candidate = candidate(base, future);
        Set<String> closed =
                future.answers().stream().map(given -> given.question().name()).collect(Collectors.toSet());
        List<Question> open = questions.all().stream()
                .filter(question -> !closed.contains(question.name()))
                .toList();
        boolean toolsTold = future.answers().stream()
                .anyMatch(given ->
                        given.question().about().equals("tools") && !(given.answer() instanceof Answer.Unknown));
        return kept.computeIfAbsent(List.of(candidate, open, toolsTold), key -> standing(candidate, open, toolsTold));
    }

    private Standing standing(Candidate candidate, List<Question> open, boolean toolsTold) {
        Conclusions conclusions = engine.conclude(candidate);
        List<Question> closed = new ArrayList<>(questions.all());
        closed.removeAll(open);
        OpenQuestions anything = OpenQuestions.anything(
                open, closed, toolsTold ? Families.TOLD : Families.ANY, levels.size() - 1, hints.mayWithdrawSkills());
        boolean barsOpen = new OpenBars(candidate, conclusions, levels, toolsTold).any(bars);
        Set<String> barred = barsOpen ? Set.of() : barred(conclusions);
        FitBounds contest = new FitBoundsBuilder(conclusions, levels, anything, barred).contest();
        OpenQuestions left = OpenQuestions.answers(open, Hinted.NOTHING, Families.ANY, levels.size() - 1);
        boolean hinted = isHinted(conclusions, left);
        if (hinted) {
            left = hints.reach(candidate, open, levels.size() - 1);
        }
        FitBounds answers = new FitBoundsBuilder(conclusions, levels, left, barred).contest();
        Standing standing = new Standing(candidate, conclusions, open, contest, answers, barsOpen, HintProof.NONE);
        boolean searched = hinted
                && hints.onlyAdd()
                && standing.isLeftToHints()
                && !standing.isDecided()
                && !standing.isExhausted();
        return searched ? standing.with(hintSearch.result(standing.byAnswers())) : standing;
    }

    /** The roles that are not suitable; none where all are, since then nobody is first whatever the fits. */
    private static Set<String> barred(Conclusions conclusions) {
        Set<String> barred = Set.copyOf(conclusions.barred());
        return barred.size()
                        < conclusions.of(Role.class).stream()
                                .filter(role -> !role.isVariant())
                                .count()
                ? barred
                : Set.of();
    }

    /** Whether something unstated is asked about no more, while hints at it still are. */
    private static boolean isHinted(Conclusions conclusions, OpenQuestions left) {
        boolean hinted = left.all().stream().anyMatch(AskableQuestions::isEvidence);
        boolean skill = conclusions.of(Skill.class).stream()
                .anyMatch(s -> !s.basis().equals(Skill.STATED)
                        && left.onSkill(s.name()).isEmpty());
        boolean wish = conclusions.of(Preference.class).stream()
                .anyMatch(a -> !a.isStated() && left.onTopic(a.topic()).isEmpty());
        return hinted && (skill || wish);
    }

    /** What was left open by an answer and would tell more of first place, that first which would tell most. */
    public List<Sharpening> sharpenings(Standing standing) {
        return Sharpening.of(standing, questions);
    }

    /** The engine that concludes. */
    public Engine engine() {
        return engine;
    }
}
