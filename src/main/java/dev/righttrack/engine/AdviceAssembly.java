package dev.righttrack.engine;

import dev.righttrack.advice.Advice;
import dev.righttrack.advice.Basis;
import dev.righttrack.advice.ClashAdvice;
import dev.righttrack.advice.FirstPlace;
import dev.righttrack.advice.Lead;
import dev.righttrack.advice.ProfileAdvice;
import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.advice.RoleRanking;
import dev.righttrack.advice.SkillAdvice;
import dev.righttrack.advice.WishAdvice;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.Stance;
import dev.righttrack.facts.Clash;
import dev.righttrack.facts.Evidence;
import dev.righttrack.facts.Open;
import dev.righttrack.facts.Skill;
import dev.righttrack.facts.SkillBasis;
import dev.righttrack.facts.Statement;
import dev.righttrack.facts.Work;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.learning.LearningCosts;
import dev.righttrack.learning.LearningEfforts;
import dev.righttrack.rules.RuleBase;
import dev.righttrack.scoring.RolePlace;
import dev.righttrack.scoring.Weights;
import dev.righttrack.scoring.judgement.Preference;
import dev.righttrack.text.ClosedWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the conclusions of a session together as advice, in a fixed order. */
final class AdviceAssembly {

    private static final List<String> STANCES = ClosedWord.all(Stance.class);
    private static final Comparator<Evidence> HIGHEST_FIRST =
            Comparator.comparing(Evidence::level).reversed().thenComparing(Evidence::rule);

    private final String hash;
    private final List<String> skills;
    private final List<String> topics;
    private final RuleConditions rules;
    private final StatementLines lines;
    private final RoleAssembly roles;
    private final ReadingsBehind readings;
    private final LearningEfforts efforts;
    private final Weights weights;

    AdviceAssembly(RuleBase base) {
        Knowledge knowledge = base.knowledge();
        this.hash = base.hash();
        this.skills = List.copyOf(knowledge.all(Kind.SKILL).keySet());
        this.topics = knowledge.topics();
        this.rules = new RuleConditions(base.catalogue());
        this.lines = new StatementLines(base, rules);
        this.roles = new RoleAssembly(base, rules, lines);
        this.readings = new ReadingsBehind(base);
        this.weights = KnowledgeFacts.weights(knowledge);
        this.efforts = new LearningEfforts(knowledge);
    }

    Advice advice(Candidate candidate, Conclusions conclusions) {
        return advice(candidate, conclusions, true);
    }

    /** The ranking, with what the roles ask and what is known of the candidate. */
    Advice outline(Candidate candidate, Conclusions conclusions) {
        return advice(candidate, conclusions, false);
    }

    private Advice advice(Candidate candidate, Conclusions conclusions, boolean whole) {
        ConclusionIndex sorted = new ConclusionIndex(conclusions);
        List<Open> open = conclusions.of(Open.class);
        List<RolePlace> places = conclusions.places();
        Map<String, Skill> known = new HashMap<>();
        conclusions.of(Skill.class).forEach(skill -> known.put(skill.name(), skill));
        Grounds grounds = new Grounds(rules, conclusions, ReadMarks.of(candidate, known));
        LearningCosts costs = new LearningCosts(efforts, candidate, known);
        List<RoleAdvice> advised = whole
                ? roles(
                        places,
                        candidate,
                        sorted,
                        costs,
                        new SupplementaryAdvice(conclusions, lines::concerned),
                        open,
                        grounds)
                : outlines(places, sorted, costs, conclusions, open, grounds);
        FirstPlace firstPlace = firstPlace(places, advised);
        return new Advice(
                candidate.id(),
                candidate.name(),
                new RoleRanking(
                        advised,
                        firstPlace,
                        firstPlace == FirstPlace.HELD ? lead(advised) : Lead.NOTHING,
                        leaders(places),
                        grounds.of("core: rank the roles")),
                whole ? lines.guidance(conclusions.ofSession(Statement.class), grounds) : List.of(),
                new ProfileAdvice(
                        profile(known, sorted, grounds, ReadMarks.claims(candidate)),
                        wishes(conclusions, grounds),
                        clashes(conclusions, grounds),
                        candidate.uncounted().stream().sorted().toList(),
                        candidate.read().stream().sorted().toList(),
                        open.stream().map(Open::kind).sorted().toList()),
                whole ? readings.behind(conclusions) : List.of(),
                hash);
    }

    private static FirstPlace firstPlace(List<RolePlace> places, List<RoleAdvice> roles) {
        if (places.stream().anyMatch(RolePlace::first)) {
            return FirstPlace.HELD;
        }
        if (!roles.isEmpty() && !roles.get(0).suitable()) {
            return FirstPlace.NONE_SUITABLE; // Those that are suitable are listed first.
        }
        return !roles.isEmpty() && roles.get(0).judged() ? FirstPlace.TIE : FirstPlace.TOO_LITTLE_KNOWN;
    }

    private Lead lead(List<RoleAdvice> roles) {
        return Lead.before(
                roles.get(0).fit().point(),
                roles.stream()
                        .skip(1)
                        .filter(RoleAdvice::suitable)
                        .map(role -> role.fit().point()),
                weights);
    }

    private List<RoleAdvice> roles(
            List<RolePlace> places,
            Candidate candidate,
            ConclusionIndex sorted,
            LearningCosts costs,
            SupplementaryAdvice besides,
            List<Open> open,
            Grounds grounds) {
        List<RoleAdvice> advised = new ArrayList<>(places.size());
        places.forEach(place -> advised.add(roles.advice(place, candidate, sorted, costs, besides, open, grounds)));
        return advised;
    }

    private List<RoleAdvice> outlines(
            List<RolePlace> places,
            ConclusionIndex sorted,
            LearningCosts costs,
            Conclusions conclusions,
            List<Open> open,
            Grounds grounds) {
        List<RoleAdvice> advised = new ArrayList<>(places.size());
        List<Statement> bars = conclusions.bars();
        places.forEach(place -> advised.add(roles.outline(place, sorted, costs, bars, open, grounds)));
        return advised;
    }

    private static List<String> leaders(List<RolePlace> places) {
        List<String> leaders = new ArrayList<>(places.size());
        for (RolePlace place : places) {
            if (place.leader()) {
                leaders.add(place.role());
            }
        }
        return leaders;
    }

    private List<SkillAdvice> profile(
            Map<String, Skill> known, ConclusionIndex sorted, Grounds grounds, Set<String> claimed) {
        List<SkillAdvice> profile = new ArrayList<>(skills.size());
        for (String name : skills) {
            Skill skill = known.get(name);
            if (skill != null) {
                profile.add(new SkillAdvice(
                        name, skill.low(), skill.high(), basis(skill, claimed), shown(sorted.evidence(name), grounds)));
            }
        }
        return profile;
    }

    private static SkillBasis basis(Skill skill, Set<String> claimed) {
        return claimed.contains(skill.name())
                ? SkillBasis.READ
                : SkillBasis.of(skill.basis()).orElseThrow();
    }

    private static List<SkillAdvice.Shown> shown(List<Evidence> evidence, Grounds grounds) {
        if (evidence.isEmpty()) {
            return List.of();
        }
        List<Evidence> order = new ArrayList<>(evidence);
        order.sort(HIGHEST_FIRST);
        List<SkillAdvice.Shown> shown = new ArrayList<>(order.size());
        order.forEach(e -> shown.add(new SkillAdvice.Shown(e.level(), grounds.of(e.rule()))));
        return shown;
    }

    private List<WishAdvice> wishes(Conclusions conclusions, Grounds grounds) {
        Map<String, Preference> aims = new HashMap<>();
        conclusions.of(Preference.class).forEach(aim -> aims.put(aim.topic(), aim));
        Map<String, List<Work>> work = ConclusionIndex.by(conclusions.of(Work.class), Work::topic);
        List<WishAdvice> wishes = new ArrayList<>(topics.size());
        for (String topic : topics) {
            Preference aim = aims.get(topic);
            if (aim != null) {
                wishes.add(new WishAdvice(
                        topic,
                        aim.isUnknown() ? "" : STANCES.get(aim.halves()),
                        aim.basis(),
                        work(work.getOrDefault(topic, List.of()), grounds)));
            }
        }
        return wishes;
    }

    private static List<Basis> work(List<Work> work, Grounds grounds) {
        return work.isEmpty()
                ? List.of()
                : work.stream()
                        .sorted(Comparator.comparing(Work::rule))
                        .map(one -> grounds.of(one.rule()))
                        .toList();
    }

    private static List<ClashAdvice> clashes(Conclusions conclusions, Grounds grounds) {
        List<Clash> clashes = conclusions.of(Clash.class);
        return clashes.isEmpty()
                ? List.of()
                : clashes.stream()
                        .sorted(Comparator.comparing(Clash::skill)
                                .thenComparing(Clash::shown, Comparator.reverseOrder())
                                .thenComparing(Clash::rule))
                        .map(c -> new ClashAdvice(c.skill(), c.stated(), c.shown(), grounds.of(c.rule())))
                        .toList();
    }
}
