package dev.righttrack.render.markdown;

import dev.righttrack.authoring.exact.RuleSet;
import dev.righttrack.intake.cases.RuleCase;
import dev.righttrack.knowledge.Interpretation;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.RoleEntry;
import dev.righttrack.knowledge.SkillEntry;
import dev.righttrack.rules.compile.Catalogue;
import dev.righttrack.rules.model.Conclusion;
import dev.righttrack.rules.model.Figures;
import dev.righttrack.rules.model.SentenceKind;
import dev.righttrack.rules.reading.CoachRule;
import dev.righttrack.rules.reading.SentenceList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The coaches' handbook: what roles ask, every rule with its reason, the sentences and the interpretations. */
public final class Handbook {

    private final RuleSet rules;
    private final Catalogue catalogue;
    private final List<RuleCase> cases;
    private final SentenceList sentences;
    private final HandbookWriter paper;

    private Handbook(
            RuleSet rules, Catalogue catalogue, List<RuleCase> cases, SentenceList sentences, HandbookWriter paper) {
        this.rules = rules;
        this.catalogue = catalogue;
        this.cases = cases;
        this.sentences = sentences;
        this.paper = paper;
    }

    /** Whether a text begins as a handbook does that this program wrote, in either form. */
    public static boolean isOne(String text) {
        return text.startsWith("# The coaches' handbook\n")
                || (text.startsWith("<!DOCTYPE html>") && text.contains("<title>The coaches' handbook</title>"));
    }

    /** The handbook in Markdown. */
    public static String markdown(RuleSet rules, Catalogue catalogue, List<RuleCase> cases, SentenceList sentences) {
        return new Handbook(rules, catalogue, cases, sentences, new HandbookMarkdown()).text();
    }

    /** The handbook as one page of HTML that needs nothing else. */
    public static String html(RuleSet rules, Catalogue catalogue, List<RuleCase> cases, SentenceList sentences) {
        return new Handbook(rules, catalogue, cases, sentences, new HandbookHtml()).text();
    }

    private String text() {
        paper.heading(1, "The coaches' handbook");
        paper.paragraph(rules.rules().size() + " rules, " + cases.size() + " cases, "
                + rules.knowledge().roles().size() + " roles. This page is made by `righttrack rules docs`.");
        matrix();
        rules();
        paper.heading(2, "The sentences");
        paper.paragraph("Under `when`, one condition a line:");
        paper.code(sentences.shown("when"));
        paper.paragraph("Under `then`, one conclusion a line:");
        paper.code(sentences.shown("then"));
        interpretations();
        return paper.text();
    }

    private void matrix() {
        paper.heading(2, "What the roles ask");
        List<String> head = new ArrayList<>(List.of("skill"));
        List<RoleEntry> roles = rules.knowledge().roles();
        roles.forEach(role -> head.add(role.name()));
        List<List<String>> rows = new ArrayList<>();
        for (SkillEntry skill : rules.knowledge().skills()) {
            List<String> row = new ArrayList<>(List.of(skill.name()));
            roles.forEach(role -> row.add(asked(role.name(), skill.name())));
            rows.add(row);
        }
        paper.table(head, rows);
        paper.paragraph("In brackets what is asked only in some circumstances or under another reading.");
    }

    private String asked(String role, String skill) {
        Figures figures = new Figures(rules.knowledge());
        List<String> asked = new ArrayList<>();
        for (CoachRule rule : rules.rules()) {
            boolean about = rule.role().filter(role::equals).isPresent();
            for (Conclusion conclusion : rule.meaning(figures).conclusions()) {
                if (about
                        && conclusion instanceof Conclusion.Requires requires
                        && requires.names().contains(skill)) {
                    String one = requires.level().word() + ", "
                            + requires.importance().word();
                    asked.add(isPlain(rule) ? one : "(" + one + ")");
                }
            }
        }
        return asked.stream().distinct().collect(Collectors.joining("; "));
    }

    /** Whether a rule depends on nothing but its role and the readings in force. */
    private boolean isPlain(CoachRule rule) {
        return rule.conditions().stream().noneMatch(c -> c.kind() == SentenceKind.CONTEXT)
                && catalogue
                        .find(rule.name())
                        .map(entry -> entry.isUnder(rules.readings()))
                        .orElse(true);
    }

    private void rules() {
        paper.heading(2, "The rules");
        Map<String, List<CoachRule>> byFile = new LinkedHashMap<>();
        rules.rules()
                .forEach(rule -> byFile.computeIfAbsent(rule.file(), file -> new ArrayList<>())
                        .add(rule));
        byFile.forEach((file, all) -> {
            paper.heading(3, file);
            all.forEach(this::rule);
        });
    }

    private void rule(CoachRule rule) {
        paper.heading(4, rule.name());
        List<String> lines = new ArrayList<>(List.of("when"));
        rule.conditions().forEach(use -> lines.add("    " + use.text()));
        lines.add("then");
        rule.conclusions().forEach(use -> lines.add("    " + use.text()));
        paper.code(lines);
        List<String> items = new ArrayList<>();
        items.add("because: " + rule.because());
        catalogue
                .find(rule.name())
                .ifPresent(entry ->
                        items.add("cites: " + String.join("; ", entry.card().cites())));
        cases.stream()
                .filter(one -> one.rule().equals(rule.name()))
                .forEach(one -> items.add((one.fires() ? "fires: " : "silent: ") + one.name()));
        paper.list(items);
    }

    private void interpretations() {
        paper.heading(2, "The interpretations");
        for (Interpretation one : rules.knowledge().all(Kind.INTERPRETATION, Interpretation.class)) {
            paper.heading(4, one.name());
            paper.paragraph(one.problem());
            List<String> items = new ArrayList<>();
            one.readings()
                    .forEach((name, meaning) ->
                            items.add(name + (name.equals(one.reading()) ? " (in force): " : ": ") + meaning));
            items.add("because: " + one.reason());
            paper.list(items);
        }
    }
}
