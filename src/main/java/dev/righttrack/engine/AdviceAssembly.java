package dev.righttrack.engine;

import dev.righttrack.advice.Advice;
import dev.righttrack.advice.ClashAdvice;
import dev.righttrack.advice.Line;
import dev.righttrack.advice.ReadingAdvice;
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
import dev.righttrack.facts.knowledge.Interpretation;
import dev.righttrack.facts.knowledge.Kind;
import dev.righttrack.facts.knowledge.Knowledge;
import dev.righttrack.rules.RuleBase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Puts the conclusions of a session together as advice, in a fixed order. */
final class AdviceAssembly {

    private static final Set<String> GUIDANCE = Set.of("organization", "stage", "note");

    private final RuleBase rules;
    private final Knowledge knowledge;
    private final RoleAssembly roles;

    AdviceAssembly(RuleBase rules) {
        this.rules = rules;
        this.knowledge = rules.knowledge();
        this.roles = new RoleAssembly(rules);
    }

    Advice advice(Candidate candidate, Conclusions conclusions) {
        Grounds grounds = new Grounds(rules.catalogue(), conclusions);
        List<Place> places = conclusions.of(Place.class).stream()
                .sorted(Comparator.comparingInt(Place::rank))
                .toList();
        List<RoleAdvice> advised = new ArrayList<>();
        places.forEach(place -> advised.add(roles.advice(place, candidate, conclusions, grounds)));
        return new Advice(
                candidate.id(),
                candidate.name(),
                advised,
                places.stream().filter(Place::leader).map(Place::role).toList(),
                grounds.of("core: rank the roles"),
                guidance(conclusions, grounds),
                profile(conclusions, grounds),
                wishes(conclusions, grounds),
                clashes(conclusions, grounds),
                conclusions.of(Open.class).stream().map(Open::kind).sorted().toList(),
                readings(advised, conclusions),
                rules.hash());
    }

    private static List<Line> guidance(Conclusions conclusions, Grounds grounds) {
        return conclusions.of(Statement.class).stream()
                .filter(statement -> GUIDANCE.contains(statement.kind()))
                .map(statement -> RoleAssembly.line(statement, grounds))
                .sorted(RoleAssembly.LINES)
                .toList();
    }

    private List<SkillAdvice> profile(Conclusions conclusions, Grounds grounds) {
        Map<String, Skill> skills = new HashMap<>();
        conclusions.of(Skill.class).forEach(skill -> skills.put(skill.name(), skill));
        List<SkillAdvice> profile = new ArrayList<>();
        for (String name : knowledge.all(Kind.SKILL).keySet()) {
            Skill skill = skills.get(name);
            if (skill != null) {
                List<SkillAdvice.Shown> shown = conclusions.of(Evidence.class).stream()
                        .filter(e -> e.skill().equals(name))
                        .sorted(Comparator.comparing(Evidence::level).reversed().thenComparing(Evidence::rule))
                        .map(e -> new SkillAdvice.Shown(e.level(), grounds.of(e.rule())))
                        .toList();
                profile.add(new SkillAdvice(name, skill.low(), skill.high(), skill.basis(), shown));
            }
        }
        return profile;
    }

    private List<WishAdvice> wishes(Conclusions conclusions, Grounds grounds) {
        Map<String, Aim> aims = new HashMap<>();
        conclusions.of(Aim.class).forEach(aim -> aims.put(aim.topic(), aim));
        List<WishAdvice> wishes = new ArrayList<>();
        for (String topic : knowledge.topics()) {
            Aim aim = aims.get(topic);
            if (aim != null) {
                wishes.add(new WishAdvice(
                        topic,
                        aim.isUnknown()
                                ? ""
                                : List.of("does not want", "no matter", "wants").get(aim.halves()),
                        aim.basis(),
                        conclusions.of(Work.class).stream()
                                .filter(work -> work.topic().equals(topic))
                                .map(Work::rule)
                                .sorted()
                                .map(grounds::of)
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

    /** The readings that a rule behind this advice stands under, and those that the engine itself follows. */
    private List<ReadingAdvice> readings(List<RoleAdvice> advised, Conclusions conclusions) {
        Set<String> used = new TreeSet<>(Set.of("X5", "X16"));
        rulesBehind(advised, conclusions)
                .forEach(rule -> rules.catalogue()
                        .card(rule)
                        .readings()
                        .forEach(reading -> used.add(reading.substring(0, reading.indexOf(' ')))));
        return knowledge.all(Kind.INTERPRETATION, Interpretation.class).stream()
                .filter(one -> used.contains(one.name()))
                .map(one -> {
                    String reading = rules.readings().getOrDefault(one.name(), one.reading());
                    return new ReadingAdvice(
                            one.name(),
                            reading,
                            one.readings().getOrDefault(reading, ""),
                            reading.equals(one.reading()));
                })
                .toList();
    }

    private static Set<String> rulesBehind(List<RoleAdvice> advised, Conclusions conclusions) {
        Set<String> behind = new TreeSet<>();
        conclusions.of(Evidence.class).forEach(e -> behind.add(e.rule()));
        conclusions.of(Work.class).forEach(w -> behind.add(w.rule()));
        conclusions.of(Statement.class).forEach(s -> behind.add(s.rule()));
        for (RoleAdvice role : advised) {
            role.requirements().forEach(r -> behind.add(r.basis().rule().name()));
            role.families().forEach(f -> behind.add(f.basis().rule().name()));
        }
        return behind;
    }
}
