package dev.righttrack.rules.reading;

import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.rules.language.Language;
import dev.righttrack.rules.language.LanguageReader;
import dev.righttrack.rules.language.SentenceReader;
import dev.righttrack.rules.language.SentenceSpelling;
import dev.righttrack.rules.language.SentenceUse;
import dev.righttrack.rules.language.SlotWords;
import dev.righttrack.rules.language.TextLines;
import dev.righttrack.rules.source.RuleOptions;
import dev.righttrack.rules.source.RuleSources;
import dev.righttrack.rules.source.ShippedCore;
import dev.righttrack.rules.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The one layout of a coaches' file: what a rule says is never touched. */
public final class RuleLayout {

    private static final String INDENT = "    ";

    private final SentenceReader sentences;
    private final SentenceSpelling spelling;
    private final Language language;
    private final SlotWords words;

    /** A layout for rules in a folder's language, or in the shipped one. */
    public RuleLayout(RuleSources folder, Knowledge knowledge, RuleOptions options) {
        RuleSources sources = ShippedCore.complete(folder, options.trustCore(), new Findings());
        words = new SlotWords(knowledge, new Vocabulary(knowledge));
        SourceText text = sources.language().get(0);
        language = new LanguageReader(text.file(), new Findings()).read(text.content());
        sentences = new SentenceReader(language, words);
        spelling = new SentenceSpelling(words);
    }

    /** The text laid out; the text itself if it would not be read as the same rules then. */
    public String of(SourceText source) {
        String laidOut = lines(source.content());
        return said(laidOut).equals(said(source.content())) ? laidOut : source.content();
    }

    /** A line of a rule as the language and the vocabulary spell it; the line itself if no sentence reads it. */
    String spelled(String text) {
        for (String side : List.of("when", "then")) {
            var use = sentences.read(side, text, new Place("", 1, 1), "", new Findings());
            if (use.isPresent()) {
                return spelling.of(use.get());
            }
        }
        return text;
    }

    /** Everything that a text says: its rules, and what is wrong with it, wherever it stands. */
    private List<String> said(String content) {
        Findings findings = new Findings();
        List<String> said = new ArrayList<>();
        for (CoachRule rule : new RuleFileReader("", sentences, findings).read(content)) {
            said.add(rule.name() + "|" + rule.because() + "|" + rule.cites() + uses(rule.conditions()) + "=>"
                    + uses(rule.conclusions()));
        }
        findings.sorted().stream().filter(f -> f.isError()).forEach(f -> said.add(f.checkId()));
        return said;
    }

    private static String uses(List<SentenceUse> uses) {
        return uses.stream().map(use -> use.pattern() + use.fillings()).collect(Collectors.joining("|"));
    }

    private String lines(String content) {
        List<String> out = new ArrayList<>();
        boolean inside = false;
        for (String raw : TextLines.of(content)) {
            String text = HeadLine.straightened(raw.strip());
            String low = text.toLowerCase(Locale.ROOT);
            if (text.isEmpty()) {
                blank(out, inside);
            } else if (isComment(text)) {
                out.add((inside ? INDENT : "") + comment(text));
            } else if (low.matches("rule\\b.*")) {
                apart(out);
                out.add(text.replaceFirst("(?i)^rule\\s*", "rule "));
                inside = true;
            } else if (List.of("when", "then", "end").contains(low)) {
                out.add(low);
                inside = !low.equals("end");
            } else {
                out.add(inside ? INDENT + (text.startsWith("@") ? text : spelled(text)) : text);
            }
        }
        while (!out.isEmpty() && out.get(out.size() - 1).isEmpty()) {
            out.remove(out.size() - 1);
        }
        return out.isEmpty() ? "" : String.join("\n", out) + "\n";
    }

    private static boolean isComment(String text) {
        return text.startsWith("//") || text.startsWith("#");
    }

    private static String comment(String text) {
        return text.startsWith("#") ? "// " + text.replaceFirst("^#+\\s*", "") : text;
    }

    /** One blank line at most, and none within a rule. */
    private static void blank(List<String> out, boolean inside) {
        if (!inside && !out.isEmpty() && !out.get(out.size() - 1).isEmpty()) {
            out.add("");
        }
    }

    /** A blank line before a rule, unless the comment above it belongs to it. */
    private static void apart(List<String> out) {
        if (!out.isEmpty() && !out.get(out.size() - 1).isEmpty() && !isComment(out.get(out.size() - 1))) {
            out.add("");
        }
    }
}
