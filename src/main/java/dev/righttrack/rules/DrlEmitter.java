package dev.righttrack.rules;

import dev.righttrack.text.PrintableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
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

    private static final Pattern USE = Pattern.compile("\\{([a-z]+[0-9]*)(?:!([a-z]+))?}");

    private final Language language;
    private final SlotWords words;

    DrlEmitter(Language language, SlotWords words) {
        this.language = language;
        this.words = words;
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
        put(lines, rule.line(), (first ? HEADER : "") + "rule " + quoted(rule.name()) + " when");
        boolean possible = rule.asks();
        for (SentenceUse use : rule.conditions()) {
            Sentence sentence = possible ? language.possible(use.sentence()).orElse(use.sentence()) : use.sentence();
            put(lines, use.line(), fill(sentence, use, rule));
        }
        SentenceUse firstConclusion = rule.conclusions().get(0);
        put(lines, firstConclusion.line(), " then ");
        for (SentenceUse use : rule.conclusions()) {
            put(lines, use.line(), fill(use.sentence(), use, rule));
        }
        put(lines, rule.conclusions().get(rule.conclusions().size() - 1).line(), " end ");
    }

    /** The rule's conditions in compiled form, in order. */
    List<ConditionTest> tests(CoachRule rule) {
        return rule.conditions().stream()
                .map(use -> ConditionReader.read(fill(use.sentence(), use, rule))
                        .orElseThrow(() -> new IllegalStateException(
                                "the language's line " + use.sentence().line() + " has no allowed form")))
                .toList();
    }

    private static void put(List<String> lines, int number, String text) {
        while (lines.size() < number) {
            lines.add("");
        }
        lines.set(number - 1, lines.get(number - 1) + text);
    }

    private String fill(Sentence sentence, SentenceUse use, CoachRule rule) {
        Matcher slot = USE.matcher(sentence.template());
        StringBuilder out = new StringBuilder();
        while (slot.find()) {
            slot.appendReplacement(out, Matcher.quoteReplacement(filling(slot, use, rule)));
        }
        slot.appendTail(out);
        return out.toString();
    }

    private String filling(Matcher slot, SentenceUse use, CoachRule rule) {
        String name = slot.group(1);
        if (name.equals("rule")) {
            return quoted(rule.name());
        }
        if (name.equals("conditions")) {
            return circumstances(rule);
        }
        Slot typed = use.sentence().slots().stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow();
        List<String> filled = use.filling(name);
        if (slot.group(2) != null) {
            return words.figure(typed.type(), filled.get(0)).orElseThrow();
        }
        return typed.list()
                ? filled.stream().map(DrlEmitter::quoted).collect(Collectors.joining(", "))
                : escaped(filled.get(0));
    }

    /** What a requirement hangs on, from the rule's conditions on circumstances. */
    private static String circumstances(CoachRule rule) {
        String all = rule.conditions().stream()
                .filter(c -> c.kind().equals("context"))
                .map(DrlEmitter::circumstance)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return "Circumstances.of(" + all + ")";
    }

    private static Optional<String> circumstance(SentenceUse use) {
        return use.fillings().entrySet().stream()
                .findFirst()
                .map(f -> circumstance(f.getKey(), f.getValue()))
                .or(() -> Optional.of(circumstance("variety", List.of("yes"))));
    }

    private static String circumstance(String slot, List<String> names) {
        String kind = slot.equals("applications") ? "application" : slot;
        String list = names.stream().map(DrlEmitter::quoted).collect(Collectors.joining(", "));
        return "new Circumstance(\"" + kind + "\", List.of(" + list + "))";
    }

    /** A text as a string literal of DRL. */
    static String quoted(String text) {
        return '"' + escaped(text) + '"';
    }

    private static String escaped(String text) {
        return PrintableText.inline(text).replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
