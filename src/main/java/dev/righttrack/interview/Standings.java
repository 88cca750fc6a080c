package dev.righttrack.interview;

import dev.righttrack.engine.Conclusions;
import dev.righttrack.engine.Engine;
import dev.righttrack.facts.Candidate;
import dev.righttrack.facts.Level;
import dev.righttrack.facts.Skill;
import dev.righttrack.facts.knowledge.Knowledge;
import dev.righttrack.facts.knowledge.Question;
import dev.righttrack.interview.OpenQuestions.Families;
import dev.righttrack.interview.OpenQuestions.Hinted;
import dev.righttrack.scoring.Aim;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Works out where candidates stand; the last few are kept. Not safe for use by several threads. */
final class Standings {

    private static final int KEPT = 64;

    private final Engine engine;
    private final Questions questions;
    private final List<Level> levels;
    private final Hints hints;
    private final HintSearch hintSearch;
    private final Map<List<Object>, Standing> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Object>, Standing> eldest) {
            return size() > KEPT;
        }
    };

    Standings(Engine engine, Questions questions) {
        this.engine = engine;
        this.questions = questions;
        this.levels = knowledge().levels().stream()
                .map(level -> new Level(level.name(), level.rank()))
                .toList();
        this.hints = new Hints(engine);
        this.hintSearch = new HintSearch(engine, levels);
    }

    Knowledge knowledge() {
        return engine.rules().knowledge();
    }

    /** The candidate in one course of a talk. */
    Candidate candidate(Candidate base, Future future) {
        CandidateSheet sheet = new CandidateSheet(knowledge(), base);
        future.answers().forEach(sheet::put);
        return sheet.candidate(Stream.concat(Stream.of(base.notes()), future.notes().stream())
                .filter(note -> !note.isBlank())
                .collect(Collectors.joining("; ")));
    }

    Standing of(Candidate base, Future future) {
        Candidate candidate = candidate(base, future);
        Set<String> closed =
                future.answers().stream().map(given -> given.question().name()).collect(Collectors.toSet());
        List<Question> open = questions.all().stream()
                .filter(question -> !closed.contains(question.name()))
                .toList();
        return kept.computeIfAbsent(List.of(candidate, open), key -> standing(candidate, open));
    }

    private Standing standing(Candidate candidate, List<Question> open) {
        Conclusions conclusions = engine.conclude(candidate);
        OpenQuestions left = new OpenQuestions(open, Hinted.NOTHING, Families.ANY, levels.size() - 1);
        boolean hinted = isHinted(conclusions, left);
        if (hinted) {
            left = hints.reach(candidate, open, levels.size() - 1);
        }
        Contest contest = new ContestTable(conclusions, levels, left).contest();
        Standing standing = new Standing(candidate, conclusions, open, contest, HintSearch.Result.NONE);
        boolean searched = hinted && hints.onlyAdd() && standing.isLeftToHints() && !standing.isDecided();
        return searched ? standing.with(hintSearch.result(standing)) : standing;
    }

    /** Whether something unstated is asked about no more, while hints at it still are. */
    private static boolean isHinted(Conclusions conclusions, OpenQuestions left) {
        boolean hinted = left.all().stream().anyMatch(Questions::isEvidence);
        boolean skill = conclusions.of(Skill.class).stream()
                .anyMatch(s -> !s.basis().equals(Skill.STATED)
                        && left.onSkill(s.name()).isEmpty());
        boolean wish = conclusions.of(Aim.class).stream()
                .anyMatch(a -> !a.isStated() && left.onTopic(a.topic()).isEmpty());
        return hinted && (skill || wish);
    }

    Engine engine() {
        return engine;
    }
}
