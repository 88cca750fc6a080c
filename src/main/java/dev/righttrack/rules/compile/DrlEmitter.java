package dev.righttrack.rules.compile;

import dev.righttrack.facts.Circumstance;
import dev.righttrack.rules.language.Language;
import dev.righttrack.rules.language.SentenceUse;
import dev.righttrack.rules.model.Conclusion;
import dev.righttrack.rules.model.Condition;
import dev.righttrack.rules.model.DrlText;
import dev.righttrack.rules.model.Figures;
import dev.righttrack.rules.reading.CoachRule;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns a file of coaches' rules into DRL, line for line, so that every line of the DRL is the coach's line.
 *
 * <p>A file gives two texts: what only states, which is run once when rules are loaded, and what judges. In each the
 * lines of the other are blank. A rule under a reading asks for it as a fact, so that one base serves every reading.
 */
final class DrlEmitter {

    /** Imports that every emitted text has, on the first rule's own line. */
    static final String HEADER = "package dev.righttrack.coach; import dev.righttrack.facts.*;"
            + " import dev.righttrack.scoring.*; import java.util.List; ";

    private static final Pattern COUNT = Pattern.compile("; \\$count : count\\(1\\); \\$count >= ");
    private static final String COUNTED = "; \\$count%d : count(1); \\$count%d >= ";

    private final Language language;
    private final Figures figures;

    DrlEmitter(Language language, Figures figures) {
        this.language = language;
        this.figures = figures;
    }

    /** The DRL of those rules of a file that state, or of those that judge; empty if there are none. */
    String drl(List<CoachRule> rules, boolean stating) {
        List<String> lines = new ArrayList<>();
        boolean first = true;
        for (CoachRule rule : rules) {
            if (rule.states() == stating) {
                emit(rule, lines, first);
                first = false;
            }
        }
        return String.join("\n", lines);
    }

    private void emit(CoachRule rule, List<String> lines, boolean first) {
        put(lines, rule.line(), (first ? HEADER : "") + "rule " + DrlText.quoted(rule.name()) + " when");
        boolean possible = rule.asks();
        AtomicInteger counts = new AtomicInteger();
        for (SentenceUse use : rule.conditions()) {
            SentenceUse said = possible ? language.possible(use) : use;
            put(lines, use.line(), counted(said.condition(figures).drl(), counts));
        }
        SentenceUse firstConclusion = rule.conclusions().get(0);
        put(lines, firstConclusion.line(), " then ");
        String circumstances = circumstances(rule);
        for (SentenceUse use : rule.conclusions()) {
            for (Conclusion conclusion : use.conclusions(figures)) {
                put(lines, use.line(), conclusion.drl(rule.name(), circumstances));
            }
        }
        put(lines, rule.conclusions().get(rule.conclusions().size() - 1).line(), " end ");
    }

    /** A condition with names of its own for what it counts: where two had one name, each would test the last count. */
    private static String counted(String drl, AtomicInteger counts) {
        return COUNT.matcher(drl).replaceAll(one -> {
            int number = counts.incrementAndGet();
            return number == 1 ? one.group().replace("$", "\\$") : COUNTED.formatted(number, number);
        });
    }

    /** What the rule's conditions say, in order. */
    List<Condition> tests(CoachRule rule) {
        return rule.conditions().stream().map(use -> use.condition(figures)).toList();
    }

    private static void put(List<String> lines, int number, String text) {
        while (lines.size() < number) {
            lines.add("");
        }
        lines.set(number - 1, lines.get(number - 1) + text);
    }

    /** What a requirement depends on, from the rule's conditions on circumstances. */
    private static String circumstances(CoachRule rule) {
        return rule.circumstances().all().stream()
                .map(DrlEmitter::circumstance)
                .collect(Collectors.joining(", ", "Circumstances.of(", ")"));
    }

    private static String circumstance(Circumstance one) {
        String names = one.names().stream().map(DrlText::quoted).collect(Collectors.joining(", "));
        return "new Circumstance(" + DrlText.quoted(one.kind()) + ", List.of(" + names + "))";
    }
}
