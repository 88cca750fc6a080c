package dev.righttrack.oracle;

import dev.righttrack.engine.Conclusions;
import dev.righttrack.facts.Clash;
import dev.righttrack.facts.Evidence;
import dev.righttrack.facts.Skill;
import dev.righttrack.facts.Statement;
import dev.righttrack.facts.Work;
import dev.righttrack.scoring.RolePlace;
import dev.righttrack.scoring.Score;
import dev.righttrack.scoring.Span;
import dev.righttrack.scoring.SubtaskReadiness;
import dev.righttrack.scoring.judgement.Preference;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.Fraction;

/** The engine's conclusions as an opinion. */
public final class EngineOpinion {

    private EngineOpinion() {}

    /** The opinion in some conclusions. */
    public static Opinion of(Conclusions conclusions) {
        Map<String, Opinion.Figures> roles = new TreeMap<>();
        conclusions
                .of(Score.class)
                .forEach(s -> roles.put(
                        s.role(),
                        new Opinion.Figures(
                                s.worst() + ".." + s.best(),
                                text(s.ability()),
                                text(s.aspiration()),
                                text(s.fit()),
                                text(s.strengths()),
                                text(s.known()),
                                s.variant())));
        Map<String, String> skills = new TreeMap<>();
        conclusions.of(Skill.class).forEach(s -> skills.put(s.name(), s.low() + ".." + s.high() + " " + s.basis()));
        Map<String, String> aims = new TreeMap<>();
        conclusions.of(Preference.class).forEach(a -> aims.put(a.topic(), a.halves() + " " + a.basis()));
        Map<String, String> reach = new TreeMap<>();
        conclusions.of(SubtaskReadiness.class).forEach(r -> reach.put(r.subtask(), r.when() + (r.open() ? "?" : "")));
        var places = conclusions.of(RolePlace.class).stream()
                .sorted(Comparator.comparingInt(RolePlace::rank))
                .toList();
        return new Opinion(
                roles,
                places.stream().map(RolePlace::role).toList(),
                places.stream()
                        .filter(RolePlace::first)
                        .map(RolePlace::role)
                        .findFirst()
                        .orElse(""),
                places.stream().filter(RolePlace::leader).map(RolePlace::role).toList(),
                skills,
                aims,
                conclusions(conclusions),
                reach);
    }

    private static Set<String> conclusions(Conclusions conclusions) {
        Set<String> all = new TreeSet<>();
        conclusions
                .of(Evidence.class)
                .forEach(e -> all.add("shows " + e.level() + " " + e.skill() + " by " + e.rule()));
        conclusions.of(Work.class).forEach(w -> all.add("does " + w.topic() + " by " + w.rule()));
        conclusions
                .of(Clash.class)
                .forEach(c -> all.add("clash " + c.skill() + " " + c.stated() + "<" + c.shown() + " by " + c.rule()));
        conclusions.of(Statement.class).stream()
                .filter(s -> !s.rule().startsWith("core:"))
                .forEach(s -> all.add(s.kind() + " " + s.about() + " \"" + s.text() + "\" by " + s.rule()));
        return all;
    }

    static String text(Span span) {
        return text(span.low()) + " " + text(span.point()) + " " + text(span.high());
    }

    static String text(Fraction fraction) {
        return fraction.getNumerator() + "/" + fraction.getDenominator();
    }
}
