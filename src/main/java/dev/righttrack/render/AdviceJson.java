package dev.righttrack.render;

import dev.righttrack.advice.Advice;
import dev.righttrack.advice.Basis;
import dev.righttrack.advice.Line;
import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.facts.Level;
import dev.righttrack.facts.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.Fraction;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Advice as JSON, as {@code righttrack schema advice} describes it. */
public final class AdviceJson {

    private static final JsonMapper LINE = JsonMapper.builder().build();
    private static final JsonMapper PAGE =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Detail detail;
    private final boolean inline;
    private final int top;

    /** Writes with that much detail: summary leaves out everything but the ranking; full adds what rules rested on. */
    public AdviceJson(Detail detail) {
        this(detail, true, Integer.MAX_VALUE);
    }

    /**
     * Writes with that much detail.
     *
     * @param inline whether each rule is told with its reason, citations and place; else with its name alone
     * @param top of how many roles is told at most, from first place on
     */
    public AdviceJson(Detail detail, boolean inline, int top) {
        this.detail = detail;
        this.inline = inline;
        this.top = top;
    }

    /** On one line, without a line end. */
    public String line(Advice advice) {
        return LINE.writeValueAsString(tree(advice));
    }

    /** On one line, with fields that were passed through; without a line end. */
    public String line(Advice advice, Map<String, String> kept) {
        return LINE.writeValueAsString(tree(advice, kept));
    }

    /** Indented, without a line end. */
    public String page(Advice advice) {
        return PAGE.writeValueAsString(tree(advice));
    }

    private Map<String, Object> tree(Advice advice) {
        return tree(advice, Map.of());
    }

    private Map<String, Object> tree(Advice advice, Map<String, String> kept) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("candidate", advice.candidate());
        tree.put("name", advice.name());
        if (!kept.isEmpty()) {
            tree.put("kept", kept);
        }
        tree.put("leaders", advice.leaders());
        tree.put(
                "roles",
                list(advice.roles().subList(0, Math.min(top, advice.roles().size())), this::role));
        if (detail == Detail.SUMMARY) {
            return tree;
        }
        tree.put("ranking", basis(advice.rankingBasis()));
        tree.put("guidance", list(advice.guidance(), this::line));
        tree.put(
                "profile",
                list(
                        advice.profile(),
                        skill -> fields(
                                "skill",
                                skill.skill(),
                                "low",
                                name(skill.low()),
                                "high",
                                name(skill.high()),
                                "basis",
                                skill.basis(),
                                "evidence",
                                list(
                                        skill.evidence(),
                                        e -> fields("level", name(e.level()), "basis", basis(e.basis()))))));
        tree.put(
                "wishes",
                list(
                        advice.wishes(),
                        wish -> fields(
                                "topic",
                                wish.topic(),
                                "stance",
                                wish.stance(),
                                "basis",
                                wish.basis(),
                                "work",
                                list(wish.work(), this::basis))));
        tree.put(
                "clashes",
                list(
                        advice.clashes(),
                        clash -> fields(
                                "skill",
                                clash.skill(),
                                "stated",
                                name(clash.stated()),
                                "shown",
                                name(clash.shown()),
                                "basis",
                                basis(clash.basis()))));
        tree.put("openCircumstances", advice.openCircumstances());
        tree.put(
                "readings",
                list(
                        advice.readings(),
                        reading -> fields(
                                "interpretation",
                                reading.interpretation(),
                                "reading",
                                reading.reading(),
                                "meaning",
                                reading.meaning(),
                                "byDefault",
                                reading.byDefault())));
        tree.put("rules", advice.rulesHash());
        return tree;
    }

    private Map<String, Object> role(RoleAdvice role) {
        Map<String, Object> tree = fields(
                "role",
                role.role(),
                "rank",
                role.rank(),
                "leader",
                role.leader(),
                "verdict",
                role.verdict(),
                "worst",
                role.worst().name(),
                "best",
                role.best().name(),
                "fit",
                span(role.fit()),
                "ability",
                span(role.ability()),
                "aspiration",
                span(role.aspiration()),
                "strengths",
                points(role.strengths()));
        if (detail == Detail.SUMMARY) {
            return tree;
        }
        tree.put(
                "requirements",
                list(
                        role.requirements(),
                        r -> fields(
                                "skills",
                                r.skills(),
                                "asked",
                                name(r.asked()),
                                "importance",
                                r.importance(),
                                "low",
                                name(r.low()),
                                "high",
                                name(r.high()),
                                "state",
                                r.state(),
                                "stepsMissing",
                                r.stepsMissing(),
                                "dependsOn",
                                r.dependsOn(),
                                "basis",
                                basis(r.basis()))));
        tree.put(
                "families",
                list(
                        role.families(),
                        t -> fields(
                                "family",
                                t.family(),
                                "importance",
                                t.importance(),
                                "state",
                                t.state(),
                                "held",
                                t.held(),
                                "basis",
                                basis(t.basis()))));
        tree.put("speaksFor", list(role.speaksFor(), this::line));
        tree.put("speaksAgainst", list(role.speaksAgainst(), this::line));
        tree.put("team", list(role.team(), this::line));
        tree.put("ask", list(role.ask(), this::line));
        tree.put("variants", list(role.variants(), this::line));
        tree.put(
                "subtasks",
                list(
                        role.subtasks(),
                        s -> fields(
                                "subtask",
                                s.subtask(),
                                "task",
                                s.task(),
                                "when",
                                s.when(),
                                "open",
                                s.open(),
                                "skills",
                                s.skills())));
        tree.put("subtasksBasis", basis(role.subtasksBasis()));
        tree.put(
                "tools", list(role.tools(), t -> fields("purpose", t.purpose(), "names", t.names(), "held", t.held())));
        tree.put("toolsBasis", basis(role.toolsBasis()));
        tree.put(
                "titles",
                list(
                        role.titles(),
                        t -> fields("title", t.title(), "added", t.added(), "mayAlsoMean", t.mayAlsoMean())));
        tree.put("titlesBasis", basis(role.titlesBasis()));
        return tree;
    }

    private Map<String, Object> line(Line line) {
        return fields("about", line.about(), "text", line.text(), "basis", basis(line.basis()));
    }

    private Map<String, Object> basis(Basis basis) {
        Map<String, Object> tree = fields("rule", basis.rule().name());
        if (inline) {
            tree.put("reason", basis.rule().reason());
            tree.put("cites", basis.rule().cites());
            tree.put("file", basis.rule().file());
            tree.put("line", basis.rule().line());
        }
        if (detail == Detail.FULL) {
            tree.put("grounds", list(basis.grounds(), g -> fields("condition", g.condition(), "facts", g.facts())));
        }
        return tree;
    }

    private static Map<String, Object> span(Span span) {
        return fields(
                "low",
                points(span.low()),
                "point",
                points(span.point()),
                "high",
                points(span.high()),
                "exact",
                span.point().getNumerator() + "/" + span.point().getDenominator());
    }

    /** Points from 0 to 100 with two decimals. */
    private static Object points(Fraction share) {
        return AdviceWords.rounded(share, 2);
    }

    private static String name(Level level) {
        return level.name();
    }

    private static <T> List<Object> list(List<T> all, java.util.function.Function<T, Object> form) {
        List<Object> list = new ArrayList<>();
        all.forEach(one -> list.add(form.apply(one)));
        return list;
    }

    private static Map<String, Object> fields(Object... keysAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            fields.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return fields;
    }
}
