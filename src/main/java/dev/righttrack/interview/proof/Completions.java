package dev.righttrack.interview.proof;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.LevelRange;
import dev.righttrack.facts.Level;
import dev.righttrack.interview.answers.Answer;
import dev.righttrack.interview.answers.AskableQuestions;
import dev.righttrack.interview.answers.CandidateDraft;
import dev.righttrack.interview.answers.GivenAnswer;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.Question;
import dev.righttrack.knowledge.RankedTerm;
import dev.righttrack.knowledge.ToolEntry;
import dev.righttrack.scoring.judgement.ToolState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Turns values of unknowns into answers that somebody might give, and those into a candidate. */
final class Completions {

    private final Knowledge knowledge;
    private final AskableQuestions questions;
    private final Map<String, Level> levels = new HashMap<>();

    Completions(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.questions = AskableQuestions.of(knowledge);
        for (RankedTerm level : knowledge.levels()) {
            levels.put(level.name(), new Level(level.name(), level.rank()));
        }
    }

    /**
     * The values as answers, also to questions that are asked no more; what is left as it is, and what only hints decide, has
     * none.
     */
    public List<GivenAnswer> of(Standing standing, int setting, int[] values) {
        return of(standing, setting, values, tool -> true);
    }

    /** The same, naming only some tools. */
    public List<GivenAnswer> of(Standing standing, int setting, int[] values, Predicate<String> mayName) {
        List<GivenAnswer> given = new ArrayList<>();
        Set<String> held = new TreeSet<>();
        boolean lacks = false;
        boolean listed = false;
        for (int i = 0; i < values.length; i++) {
            UnknownValue unknown = standing.contest().unknowns().get(i);
            String word = unknown.options().get(values[i]).word();
            Optional<Question> asked = questions.find(unknown.question());
            if (asked.isPresent() && asked.get().about().equals("tools")) {
                held.addAll(word.equals(ToolState.HELD.word()) ? Set.of(unknown.name()) : Set.of());
                lacks |= word.equals(ToolState.LACKED.word());
                listed = true;
            } else if (asked.isPresent() && !word.isEmpty()) {
                given.add(new GivenAnswer(asked.get(), answer(asked.get(), word), false));
            }
        }
        if (listed) {
            Answer tools = new Answer.Named(tools(held, mayName), lacks);
            questions.about("tools", "").ifPresent(question -> given.add(new GivenAnswer(question, tools, false)));
        }
        standing.contest()
                .settings()
                .get(setting)
                .chosen()
                .forEach((kind, names) -> questions
                        .about("circumstance", kind)
                        .ifPresent(q -> given.add(new GivenAnswer(q, new Answer.Chosen(names), false))));
        return given;
    }

    private Answer answer(Question asked, String word) {
        if (!asked.about().equals("skill")) {
            return new Answer.Wished(word);
        }
        String[] ends = word.split(UnknownValue.TO, 2);
        Level low = Objects.requireNonNull(levels.get(ends[0]));
        return new Answer.Skilled(new LevelRange(low, Objects.requireNonNull(levels.get(ends[ends.length - 1]))));
    }

    /** A tool for each family, of as few other families as there is one. */
    private Set<String> tools(Set<String> families, Predicate<String> mayName) {
        Set<String> tools = new TreeSet<>();
        for (String family : families) {
            knowledge.all(Kind.TOOL, ToolEntry.class).stream()
                    .filter(tool -> tool.families().contains(family) && mayName.test(tool.name()))
                    .min(Comparator.comparingLong(tool -> tool.families().stream()
                            .filter(f -> !families.contains(f))
                            .count()))
                    .ifPresent(tool -> tools.add(tool.name()));
        }
        return tools;
    }

    /** The candidate with more answers. */
    public Candidate candidate(Standing standing, List<GivenAnswer> completion) {
        Candidate now = standing.candidate();
        CandidateDraft sheet =
                new CandidateDraft(knowledge, CandidateDraft.baseOf(now, AskableQuestions.of(knowledge)));
        CandidateDraft.given(now, AskableQuestions.of(knowledge)).forEach(sheet::put);
        completion.forEach(sheet::put);
        return sheet.candidate("");
    }
}
