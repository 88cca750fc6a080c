package dev.righttrack.rules.reading;

import dev.righttrack.facts.Importance;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.knowledge.Citations;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.Origin;
import dev.righttrack.knowledge.Section;
import dev.righttrack.rules.language.Language;
import dev.righttrack.rules.language.SentenceUse;
import dev.righttrack.rules.model.Conclusion;
import dev.righttrack.rules.model.Condition;
import dev.righttrack.rules.model.Figures;
import dev.righttrack.rules.model.SentenceKind;
import dev.righttrack.text.NearestWord;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.Fraction;

/** Checks on all rules of a folder together: names, citations, and what may rest on what. */
public final class RuleChecks {

    private static final Set<SentenceKind> FOR_EVIDENCE =
            EnumSet.of(SentenceKind.KNOWLEDGE, SentenceKind.READING, SentenceKind.CANDIDATE);
    private static final Set<SentenceKind> FOR_REQUIREMENTS =
            EnumSet.of(SentenceKind.KNOWLEDGE, SentenceKind.READING, SentenceKind.CONTEXT);

    private final Language language;
    private final Figures figures;
    private final List<String> roles;
    private final Citations citations;
    private final Findings findings;

    /** Checks in some language and knowledge, whose problems go to the findings. */
    public RuleChecks(Language language, Knowledge knowledge, Findings findings) {
        this.language = language;
        this.figures = new Figures(knowledge);
        this.roles = List.copyOf(knowledge.all(Kind.ROLE).keySet());
        this.citations =
                new Citations(knowledge.all(Kind.SECTION, Section.class), knowledge.all(Kind.ORIGIN, Origin.class));
        this.findings = findings;
    }

    /** Checks the rules of a whole folder. */
    public void check(List<CoachRule> rules) {
        names(rules);
        rules.forEach(this::check);
        requirements(rules);
    }

    private void names(List<CoachRule> rules) {
        Map<String, CoachRule> seen = new HashMap<>();
        for (CoachRule rule : rules) {
            CoachRule first = seen.putIfAbsent(rule.name().toLowerCase(Locale.ROOT), rule);
            if (first != null) {
                error(
                        rule,
                        rule.line(),
                        Check.DUPLICATE_NAME,
                        "another rule is called \"" + rule.name() + "\" too",
                        "It stands at " + first.file() + ":" + first.line() + ". Every rule needs a name of its own.");
            }
        }
    }

    private void check(CoachRule rule) {
        if (rule.name().startsWith("core:")) {
            error(
                    rule,
                    rule.line(),
                    Check.RESERVED_NAME,
                    "names that begin with \"core:\" are the engine's",
                    "Choose another.");
        }
        if (rule.conditions().isEmpty()) {
            error(
                    rule,
                    rule.line(),
                    Check.NO_CONDITION,
                    "rule \"" + rule.name() + "\" has no condition",
                    "Write one under 'when'.");
        }
        if (rule.conclusions().isEmpty()) {
            error(
                    rule,
                    rule.line(),
                    Check.NO_CONCLUSION,
                    "rule \"" + rule.name() + "\" concludes nothing",
                    "Write a sentence under 'then'.");
        }
        rule.cites().forEach(cited -> citation(rule, cited));
        rule.conclusions().forEach(conclusion -> layers(rule, conclusion));
    }

    private void citation(CoachRule rule, String cited) {
        if (cited.equals("?") || citations.find(cited).isPresent()) {
            return;
        }
        String nearest = NearestWord.to(cited, citations.names())
                .map(word -> "Did you mean \"" + word + "\"? ")
                .orElse("");
        error(
                rule,
                rule.citesLine(),
                Check.UNKNOWN_CITATION,
                "unknown citation \"" + cited + "\"",
                nearest + "Citations stand in facts/report.yaml and facts/origins.yaml.");
    }

    private void layers(CoachRule rule, SentenceUse conclusion) {
        boolean asks = conclusion.kind() == SentenceKind.REQUIREMENT;
        if (asks && rule.conditions().stream().noneMatch(c -> c.meaning() instanceof Condition.EachRole)) {
            error(
                    rule,
                    conclusion,
                    Check.NEEDS_ROLE,
                    "this conclusion needs a role",
                    role(rule)
                            .map(role -> "Did you mean \"the role is " + role + "\"? It is missing under 'when'.")
                            .orElse("Add under 'when': the role is ROLE."));
        }
        if (conclusion.kind() == SentenceKind.STATEMENT) {
            bars(rule, conclusion);
            return;
        }
        Set<SentenceKind> allowed = asks ? FOR_REQUIREMENTS : FOR_EVIDENCE;
        for (SentenceUse condition : rule.conditions()) {
            boolean twin = condition.kind() != SentenceKind.CONTEXT
                    || (language.possible(condition.sentence()).isPresent()
                            && !condition.circumstances().isEmpty());
            if (!allowed.contains(condition.kind()) || !twin) {
                error(
                        rule,
                        condition,
                        Check.WRONG_LAYER,
                        "this condition cannot decide " + (asks ? "what a role asks" : "what somebody's doings show"),
                        asks
                                ? "A requirement may depend on the role, a reading and stated circumstances only."
                                : "Evidence may rest on what the candidate does and has only.");
            }
        }
    }

    /** What bars a role may hang on anything of the candidate's, and not on the ranking, which follows from it. */
    private void bars(CoachRule rule, SentenceUse conclusion) {
        if (!conclusion.bars()) {
            return;
        }
        if (rule.states()) {
            error(
                    rule,
                    conclusion,
                    Check.WRONG_LAYER,
                    "nothing of the candidate's decides that the role is not suitable",
                    "Add a condition on the candidate; a role that suits nobody has no place in facts/roles.yaml.");
        }
        rule.conditions().stream()
                .filter(condition -> condition.kind() == SentenceKind.VERDICT)
                .forEach(condition -> error(
                        rule,
                        condition,
                        Check.WRONG_LAYER,
                        "this condition cannot decide whether a role is suitable",
                        "It may depend on what the candidate is, has, wants and can do: the ranking follows from it."));
    }

    /** One role may ask one skill once, under the same conditions; the level must not be the lowest. */
    private void requirements(List<CoachRule> rules) {
        Map<String, CoachRule> seen = new HashMap<>();
        Map<String, SentenceUse> firsts = new HashMap<>();
        for (CoachRule rule : rules) {
            for (SentenceUse conclusion : rule.conclusions()) {
                if (conclusion.kind() != SentenceKind.REQUIREMENT) {
                    continue;
                }
                for (Conclusion asks : conclusion.conclusions(figures)) {
                    alone(rule, conclusion, asks);
                    String key = key(rule, asks);
                    SentenceUse asked = firsts.putIfAbsent(key, conclusion);
                    CoachRule first = seen.putIfAbsent(key, rule);
                    if (first != null
                            && asked != null
                            && first.status().meets(rule.status())
                            && !first.name().equalsIgnoreCase(rule.name())) {
                        askedTwice(rule, conclusion, first, asked);
                    }
                }
            }
        }
    }

    /** What is wrong with a requirement by itself. */
    private void alone(CoachRule rule, SentenceUse use, Conclusion asks) {
        if (asks instanceof Conclusion.Requires requires
                && requires.rank().figure().equals(Fraction.ZERO)) {
            error(
                    rule,
                    use,
                    Check.ASKS_NOTHING,
                    "a requirement at the level " + requires.level().word() + " asks nothing",
                    "Name a level above " + requires.level().word() + ", or leave the requirement out.");
        }
        if (asks instanceof Conclusion.WorksWith works
                && works.importance().word().equals(Importance.ESSENTIAL.word())) {
            error(
                    rule,
                    use,
                    Check.ESSENTIAL_TOOLS,
                    "a family of tools cannot be essential",
                    "Tools are evidence and never block (X21): expected or helpful.");
        }
    }

    private void askedTwice(CoachRule rule, SentenceUse conclusion, CoachRule first, SentenceUse asked) {
        boolean same = conclusion.conclusions(figures).equals(asked.conclusions(figures));
        String where = "It stands at " + first.file() + ":" + first.line();
        if (same) {
            error(
                    rule,
                    conclusion,
                    Check.ASKED_TWICE,
                    "the same is asked of the role in rule \"" + first.name() + "\"",
                    where + "; ask it once.");
        } else {
            error(
                    rule,
                    conclusion,
                    Check.CONTRADICTING_REQUIREMENTS,
                    "\"" + conclusion.text() + "\" contradicts rule \"" + first.name() + "\"",
                    where + " and says \"" + asked.text() + "\" under the same conditions; decide for one.");
        }
    }

    /** What is asked, whatever the level and the importance, and when. */
    private String key(CoachRule rule, Conclusion asks) {
        List<String> conditions = rule.conditions().stream()
                .map(use -> use.condition(figures).drl())
                .sorted()
                .toList();
        return conditions
                + (asks instanceof Conclusion.Requires requires
                        ? "/" + requires.names()
                        : "/" + ((Conclusion.WorksWith) asks).family().drl());
    }

    /** The role by which the name of a rule begins. */
    private Optional<String> role(CoachRule rule) {
        return roles.stream()
                .filter(role -> rule.name().regionMatches(true, 0, role, 0, role.length()))
                .max(Comparator.comparingInt(String::length));
    }

    private void error(CoachRule rule, SentenceUse use, Check check, String message, String hint) {
        findings.add(Finding.error(new Place(rule.file(), use.line(), use.column()), check, message, hint));
    }

    private void error(CoachRule rule, int line, Check check, String message, String hint) {
        findings.add(Finding.error(new Place(rule.file(), line, 1), check, message, hint));
    }
}
