package dev.righttrack.explain.search;

import dev.righttrack.candidate.Stance;
import dev.righttrack.engine.Bars;
import dev.righttrack.engine.Conclusions;
import dev.righttrack.facts.Open;
import dev.righttrack.facts.Requirement;
import dev.righttrack.facts.Role;
import dev.righttrack.facts.Setting;
import dev.righttrack.facts.Skill;
import dev.righttrack.facts.Wish;
import dev.righttrack.scoring.EitherDemand;
import dev.righttrack.scoring.JudgedDemand;
import dev.righttrack.scoring.Ranking;
import dev.righttrack.scoring.RoleDemand;
import dev.righttrack.scoring.Scenario;
import dev.righttrack.scoring.Score;
import dev.righttrack.scoring.Weights;
import dev.righttrack.scoring.judgement.Judgement;
import dev.righttrack.scoring.judgement.Preference;
import dev.righttrack.scoring.judgement.ToolJudgement;
import dev.righttrack.text.ClosedWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the roles would score if a candidate's skills, wishes or circumstances were others, by the engine's own scoring but
 * without a session: for searches that try thousands of answers. What they find is confirmed by the engine.
 */
public final class Scoreboard {

    private static final List<String> STANCES = ClosedWord.all(Stance.class);
    /** Role to itself and those of its variants that ask levels of their own. */
    private final Map<String, List<Role>> ways = new LinkedHashMap<>();

    private final Map<Role, List<Requirement>> requirements = new LinkedHashMap<>();
    private final Map<Role, List<ToolJudgement>> tools = new LinkedHashMap<>();
    private final Map<String, Preference> aims = new LinkedHashMap<>();
    private final Map<String, Skill> skills;
    private final List<Open> open;
    private final Weights weights;
    private final Conclusions conclusions;
    private final Bars bars;

    /** The scores of a candidate, to be tried with other skills, wishes or circumstances. */
    public Scoreboard(AdvisedCandidate advised) {
        skills = advised.skills();
        open = advised.open();
        weights = advised.conclusions().of(Weights.class).get(0);
        conclusions = advised.conclusions();
        bars = Bars.of(advised.engine().rules());
        for (Role role : advised.roles()) {
            ways.computeIfAbsent(role.base(), base -> new ArrayList<>()).add(role);
            requirements.put(
                    role,
                    advised.conclusions().of(Requirement.class).stream()
                            .filter(r -> r.role().equals(role.name()))
                            .sorted(AdvisedCandidate.REQUIREMENTS)
                            .toList());
            tools.put(
                    role,
                    advised.conclusions().of(ToolJudgement.class).stream()
                            .filter(t -> t.role().equals(role.name()))
                            .sorted(Comparator.comparing(
                                            (ToolJudgement t) -> t.requirement().family())
                                    .thenComparing(t -> t.requirement().rule()))
                            .toList());
        }
        for (String topic : advised.knowledge().topics()) {
            advised.conclusions().of(Preference.class).stream()
                    .filter(aim -> aim.topic().equals(topic))
                    .forEach(aim -> aims.put(topic, aim));
        }
    }

    Map<String, Skill> skills() {
        return skills;
    }

    /** What is known of each wish, by the name of its topic. */
    public Map<String, Preference> aims() {
        return aims;
    }

    Map<Role, List<Requirement>> requirements() {
        return requirements;
    }

    Map<Role, List<ToolJudgement>> tools() {
        return tools;
    }

    List<Open> open() {
        return open;
    }

    Weights weights() {
        return weights;
    }

    /** Every way to answer the open circumstances that some requirement depends on. */
    public List<Scenario> scenarios() {
        return Scenario.over(
                open,
                requirements.values().stream()
                        .flatMap(List::stream)
                        .map(Requirement::circumstances)
                        .toList());
    }

    /** The scores with other skills and wishes; what is absent stays as it is. */
    List<Score> scores(Map<String, Skill> otherSkills, Map<String, Preference> otherAims) {
        return scores(with(skills, otherSkills), with(aims, otherAims), open, judged(with(skills, otherSkills)));
    }

    /** The scores with other skills and wishes where the open circumstances are answered in one way. */
    public List<Score> scoresIn(Scenario scenario, Map<String, Skill> otherSkills, Map<String, Preference> otherAims) {
        Map<Role, List<Judgement>> judged = new LinkedHashMap<>();
        judged(with(skills, otherSkills))
                .forEach((role, all) -> judged.put(
                        role,
                        all.stream()
                                .filter(j -> scenario.allows(j.requirement().circumstances()))
                                .toList()));
        return scores(with(skills, otherSkills), with(aims, otherAims), List.of(), judged);
    }

    /** What a role asks, in one of several ways where it has variants that do, held against what is known. */
    RoleDemand demand(Role role) {
        Map<Role, List<Judgement>> judged = judged(skills);
        return EitherDemand.of(ways(role).stream()
                .<RoleDemand>map(way -> new JudgedDemand(judged.getOrDefault(way, List.of()), open))
                .toList());
    }

    /**
     * The role in first place by some scores; the empty text where no role is.
     *
     * @param scenario how the open circumstances are answered
     * @param otherSkills the skills by which it was scored; what is absent is as it is
     * @param otherAims the same of wishes
     */
    public String first(
            List<Score> scores, Scenario scenario, Map<String, Skill> otherSkills, Map<String, Preference> otherAims) {
        return Ranking.first(scores, weights, barred(scenario, otherSkills, otherAims));
    }

    private Set<String> barred(Scenario scenario, Map<String, Skill> otherSkills, Map<String, Preference> otherAims) {
        if (bars.isEmpty()) {
            return Set.of();
        }
        List<Wish> wishes = with(aims, otherAims).values().stream()
                .filter(Preference::isStated)
                .map(aim -> new Wish(aim.topic(), STANCES.get(aim.halves())))
                .toList();
        List<Setting> settings = new ArrayList<>(conclusions.of(Setting.class));
        scenario.answers().forEach((kind, names) -> names.forEach(name -> settings.add(new Setting(kind, name))));
        return bars.barred(type -> switch (type) {
            case SKILL -> List.copyOf(with(skills, otherSkills).values());
            case WISH -> wishes;
            case SETTING -> settings;
            default -> conclusions.of(type.type());
        });
    }

    /** The roles that a rule may bar. */
    Set<String> mayBeBarred() {
        return bars.roles();
    }

    private static <T> Map<String, T> with(Map<String, T> all, Map<String, T> others) {
        Map<String, T> changed = new LinkedHashMap<>(all);
        changed.putAll(others);
        return changed;
    }

    private Map<Role, List<Judgement>> judged(Map<String, Skill> of) {
        Map<Role, List<Judgement>> judged = new LinkedHashMap<>();
        requirements.forEach((role, all) ->
                judged.put(role, all.stream().map(r -> judged(r, of)).toList()));
        return judged;
    }

    private static Judgement judged(Requirement requirement, Map<String, Skill> of) {
        return Judgement.best(
                requirement, requirement.skills().stream().map(of::get).toList());
    }

    private List<Score> scores(
            Map<String, Skill> of, Map<String, Preference> wishes, List<Open> left, Map<Role, List<Judgement>> judged) {
        List<Score> scores = new ArrayList<>();
        for (Role role : judged.keySet()) {
            if (!role.isVariant()) {
                List<Score> ways = new ArrayList<>();
                List<Judgement> asked = new ArrayList<>();
                List<ToolJudgement> askedTools = new ArrayList<>();
                for (Role way : ways(role)) {
                    List<Judgement> all = judged.getOrDefault(way, List.of());
                    asked.addAll(all);
                    List<ToolJudgement> wayTools = tools.getOrDefault(way, List.of());
                    askedTools.addAll(wayTools);
                    ways.add(Score.of(way, all, wayTools, wishes.values(), of.values(), left, weights));
                }
                scores.add(ways.size() == 1 ? ways.get(0) : Score.best(ways, asked, askedTools, of.values(), weights));
            }
        }
        return scores;
    }

    /** A role and those of its variants that ask levels of their own. */
    List<Role> ways(Role role) {
        return ways.getOrDefault(role.base(), List.of());
    }
}
