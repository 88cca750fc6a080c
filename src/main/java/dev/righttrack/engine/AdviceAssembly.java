package dev.righttrack.engine;

import dev.righttrack.advice.Advice;
import dev.righttrack.advice.ClashAdvice;
import dev.righttrack.advice.Line;
import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.advice.SkillAdvice;
import dev.righttrack.advice.WishAdvice;
import dev.righttrack.facts.Aim;
import dev.righttrack.facts.Candidate;
import dev.righttrack.facts.Clash;
import dev.righttrack.facts.Evidence;
import dev.righttrack.facts.Open;
import dev.righttrack.facts.Place;
import dev.righttrack.facts.Skill;
import dev.righttrack.facts.Statement;
import dev.righttrack.facts.Work;
import dev.righttrack.facts.knowledge.Kind;
import dev.righttrack.facts.knowledge.Knowledge;
import dev.righttrack.rules.RuleBase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the conclusions of a session together as advice, in a fixed order. */
final class AdviceAssembly {

    private static final Set<String> GUIDANCE = Set.of("organization", "stage", "note");
    private static final List<String> STANCES = List.of("does not want", "no matter", "wants");
    private static final Comparator<Evidence> HIGHEST_FIRST =
            Comparator.comparing(Evidence::level).reversed().thenComparing(Evidence::rule);

    private final String hash;
    private final List<String> skills;
    private final List<String> topics;
    private final RuleConditions rules;
    private final RoleAssembly roles;
    private final ReadingsBehind readings;

    AdviceAssembly(RuleBase base) {
        Knowledge knowledge = base.knowledge();
        this.hash = base.hash();
        this.skills = List.copyOf(knowledge.all(Kind.SKILL).keySet());
        this.topics = knowledge.topics();
        this.rules = new RuleConditions(base.catalogue());
        this.roles = new RoleAssembly(base, rules);
        this.readings = new ReadingsBehind(base);
    }

    Advice advice(Candidate candidate, Conclusions conclusions) {
        return advice(candidate, conclusions, true);
    }

    /** The ranking, with what the roles ask and what is known of the candidate. */
    Advice outline(Candidate candidate, Conclusions conclusions) {
        return advice(candidate, conclusions, false);
    }

    private Advice advice(Candidate candidate, Conclusions conclusions, boolean whole) {
        Grounds grounds = new Grounds(rules, conclusions);
        Sorted sorted = new Sorted(conclusions, roles::concerned);
        List<Place> places = new ArrayList<>(conclusions.of(Place.class));
        places.sort(Comparator.comparingInt(Place::rank));
        List<Open> open = conclusions.of(Open.class);
        List<RoleAdvice> advised = new ArrayList<>(places.size());
        List<String> leaders = new ArrayList<>();
        for (Place place : places) {
            advised.add(
                    whole
                            ? roles.advice(place, candidate, sorted, open, grounds)
                            : roles.outline(place, sorted, open, grounds));
            if (place.leader()) {
                leaders.add(place.role());
            }
        }
        return new Advice(
                candidate.id(),
                candidate.name(),
                advised,
                leaders,
                grounds.of("core: rank the roles"),
                whole ? guidance(conclusions, grounds) : List.of(),
                profile(conclusions, sorted, grounds),
                wishes(conclusions, grounds),
                clashes(conclusions, grounds),
                open.stream().map(Open::kind).sorted().toList(),
                whole ? readings.behind(conclusions) : List.of(),
                hash);
    }

    private List<Line> guidance(Conclusions conclusions, Grounds grounds) {
        List<Line> guidance = new ArrayList<>();
        for (Statement statement : conclusions.of(Statement.class)) {
            if (GUIDANCE.contains(statement.kind())) {
                guidance.add(roles.line(statement, grounds));
            }
        }
        guidance.sort(RoleAssembly.LINES);
        return guidance;
    }

    private List<SkillAdvice> profile(Conclusions conclusions, Sorted sorted, Grounds grounds) {
        Map<String, Skill> known = new HashMap<>();
        conclusions.of(Skill.class).forEach(skill -> known.put(skill.name(), skill));
        List<SkillAdvice> profile = new ArrayList<>(skills.size());
        for (String name : skills) {
            Skill skill = known.get(name);
            if (skill != null) {
                List<Evidence> evidence = new ArrayList<>(sorted.evidence(name));
                evidence.sort(HIGHEST_FIRST);
                List<SkillAdvice.Shown> shown = new ArrayList<>(evidence.size());
                evidence.forEach(e -> shown.add(new SkillAdvice.Shown(e.level(), grounds.of(e.rule()))));
                profile.add(new SkillAdvice(name, skill.low(), skill.high(), skill.basis(), shown));
            }
        }
        return profile;
    }

    private List<WishAdvice> wishes(Conclusions conclusions, Grounds grounds) {
        Map<String, Aim> aims = new HashMap<>();
        conclusions.of(Aim.class).forEach(aim -> aims.put(aim.topic(), aim));
        List<Work> work = new ArrayList<>(conclusions.of(Work.class));
        work.sort(Comparator.comparing(Work::rule));
        List<WishAdvice> wishes = new ArrayList<>(topics.size());
        for (String topic : topics) {
            Aim aim = aims.get(topic);
            if (aim != null) {
                wishes.add(new WishAdvice(
                        topic,
                        aim.isUnknown() ? "" : STANCES.get(aim.halves()),
                        aim.basis(),
                        work.stream()
                                .filter(one -> one.topic().equals(topic))
                                .map(one -> grounds.of(one.rule()))
                                .toList()));
            }
        }
        return wishes;
    }

    private static List<ClashAdvice> clashes(Conclusions conclusions, Grounds grounds) {
        return conclusions.of(Clash.class).stream()
                .sorted(Comparator.comparing(Clash::skill)
                        .thenComparing(Clash::shown, Comparator.reverseOrder())
                        .thenComparing(Clash::rule))
                .map(c -> new ClashAdvice(c.skill(), c.stated(), c.shown(), grounds.of(c.rule())))
                .toList();
    }
}
