package dev.righttrack.interview.proof;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.engine.Conclusions;
import dev.righttrack.engine.Engine;
import dev.righttrack.facts.Skill;
import dev.righttrack.interview.answers.Answer;
import dev.righttrack.interview.answers.AskableQuestions;
import dev.righttrack.interview.answers.CandidateDraft;
import dev.righttrack.interview.proof.OpenQuestions.Families;
import dev.righttrack.interview.proof.OpenQuestions.Hinted;
import dev.righttrack.knowledge.ActivityEntry;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.MethodEntry;
import dev.righttrack.knowledge.Question;
import dev.righttrack.knowledge.RankedTerm;
import dev.righttrack.knowledge.ToolEntry;
import dev.righttrack.rules.compile.Catalogue;
import dev.righttrack.rules.model.Conclusion;
import dev.righttrack.rules.model.Figures;
import dev.righttrack.rules.model.SentenceKind;
import dev.righttrack.scoring.judgement.Preference;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.Fraction;

/** What answers on tools, methods, work, years, degree and publications may still show of a candidate. */
final class HintEvidence {

    private final Engine engine;
    private final Knowledge knowledge;
    private final boolean fallingSkills;
    private final boolean fallingWork;

    HintEvidence(Engine engine) {
        this.engine = engine;
        this.knowledge = engine.rules().knowledge();
        List<Catalogue.Entry> rules = engine.rules().catalogue().all().stream()
                .filter(engine.rules()::isInForce)
                .filter(HintEvidence::shows)
                .toList();
        this.fallingSkills = rules.stream()
                .anyMatch(rule -> showsLowest(rule) || (needsAbsence(rule) && concludes(rule, Conclusion.Shows.class)));
        this.fallingWork =
                rules.stream().anyMatch(rule -> needsAbsence(rule) && concludes(rule, Conclusion.CountsAsWork.class));
    }

    private static boolean needsAbsence(Catalogue.Entry rule) {
        return rule.tests().stream().anyMatch(test -> test.needsAbsence());
    }

    private boolean concludes(Catalogue.Entry rule, Class<? extends Conclusion> type) {
        return conclusions(rule).anyMatch(type::isInstance);
    }

    private boolean showsLowest(Catalogue.Entry rule) {
        return conclusions(rule)
                .anyMatch(c -> c instanceof Conclusion.Shows shows
                        && shows.rank().figure().equals(Fraction.ZERO));
    }

    private Stream<Conclusion> conclusions(Catalogue.Entry rule) {
        Figures figures = new Figures(knowledge);
        return rule.conclusions().stream().flatMap(use -> use.conclusions(figures).stream());
    }

    /** Whether no rule in force draws a skill or work from what is missing, or shows the lowest level. */
    boolean onlyAdd() {
        return !fallingSkills && !fallingWork;
    }

    /** Whether some rule in force draws a skill from what is missing, so that a later answer may withdraw what it shows. */
    boolean mayWithdrawSkills() {
        return fallingSkills;
    }

    private static boolean shows(Catalogue.Entry rule) {
        return rule.conclusions().stream().anyMatch(c -> c.kind() == SentenceKind.EVIDENCE);
    }

    /**
     * The open questions, with the most that hints may show. Hints only ever add: so it is what shows when all of them are
     * given at once. Where a rule draws something from what is missing, the top of the scale is taken instead.
     */
    OpenQuestions reach(Candidate candidate, List<Question> open, int top) {
        Map<String, Integer> shown = new HashMap<>();
        Set<String> worked = new HashSet<>();
        for (boolean published : List.of(true, false)) {
            CandidateDraft sheet = sheet(candidate);
            open.stream().filter(AskableQuestions::isEvidence).forEach(q -> sheet.put(q, most(q, published)));
            Conclusions most = engine.conclude(sheet.candidate(""));
            most.of(Skill.class)
                    .forEach(s ->
                            shown.merge(s.name(), fallingSkills ? top : s.low().rank(), Math::max));
            most.of(Preference.class).stream()
                    .filter(aim -> fallingWork || (!aim.isStated() && !aim.isUnknown() && aim.halves() > 0))
                    .forEach(aim -> worked.add(aim.topic()));
        }
        boolean idle = open.stream().anyMatch(q -> q.about().equals("activities"));
        return OpenQuestions.answers(
                open, new Hinted(shown, worked, idle || fallingWork, fallingSkills), Families.ANY, top);
    }

    private CandidateDraft sheet(Candidate candidate) {
        CandidateDraft sheet =
                new CandidateDraft(knowledge, CandidateDraft.baseOf(candidate, AskableQuestions.of(knowledge)));
        CandidateDraft.given(candidate, AskableQuestions.of(knowledge)).forEach(sheet::put);
        return sheet;
    }

    /** The answer that names all there is. */
    Answer most(Question question, boolean published) {
        return switch (question.about()) {
            case "tools" -> new Answer.Named(knowledge.all(Kind.TOOL).keySet(), false);
            case "methods" -> new Answer.Named(knowledge.all(Kind.METHOD).keySet(), false);
            case "activities" -> new Answer.Named(knowledge.all(Kind.ACTIVITY).keySet(), false);
            case "experience" -> new Answer.Years(HintOptions.MANY_YEARS);
            case "education" -> new Answer.Holds(highestDegree());
            default -> new Answer.Said(published);
        };
    }

    /**
     * What hints are wanted for.
     *
     * @param skills the skills that they are to show
     * @param topics the topics that they are to show work on
     * @param idle whether they are to show that there is no other work
     */
    record Wanted(Set<String> skills, Set<String> topics, boolean idle) {}

    /** An answer that shows what is wanted, and little else. */
    Answer some(Question question, Wanted wanted, Random random) {
        Set<String> names = new HashSet<>();
        switch (question.about()) {
            case "tools" ->
                knowledge.all(Kind.TOOL, ToolEntry.class).stream()
                        .filter(tool -> wanted.skills.containsAll(tool.speaksFor()))
                        .forEach(tool -> names.add(tool.name()));
            case "methods" ->
                knowledge.all(Kind.METHOD, MethodEntry.class).stream()
                        .filter(method -> wanted.skills.containsAll(method.speaksFor()))
                        .forEach(method -> names.add(method.name()));
            case "activities" ->
                knowledge.all(Kind.ACTIVITY, ActivityEntry.class).stream()
                        .filter(activity -> wanted.topics.contains(activity.task()) || random.nextInt(8) == 0)
                        .forEach(activity -> names.add(activity.name()));
            default -> {
                return most(question, random.nextInt(3) > 0);
            }
        }
        return new Answer.Named(names, question.about().equals("activities") && wanted.idle);
    }

    private String highestDegree() {
        String highest = "";
        int rank = -1;
        for (RankedTerm degree : knowledge.all(Kind.DEGREE, RankedTerm.class)) {
            highest = degree.rank() > rank ? degree.name() : highest;
            rank = Math.max(rank, degree.rank());
        }
        return highest;
    }
}
