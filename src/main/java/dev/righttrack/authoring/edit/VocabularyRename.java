package dev.righttrack.authoring.edit;

import dev.righttrack.knowledge.Kind;
import dev.righttrack.rules.language.SentenceUse;
import dev.righttrack.rules.reading.CoachRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name of the vocabulary, changed wherever facts, rules and cases use it; its entry keeps the old one under
 * {@code formerly}. Names of rules and free text are left alone.
 */
public final class VocabularyRename {

    private final Kind kind;
    private final String old;
    private final String fresh;
    private final Pattern scalar;

    /** Renames an entry of a kind. */
    public VocabularyRename(Kind kind, String old, String fresh) {
        this.kind = kind;
        this.old = old;
        this.fresh = fresh;
        // The name as a whole value or key of YAML, with what may stand around one.
        this.scalar =
                Pattern.compile("(^ *(?:- )?|[\\[{,] *|: +|- )" + Pattern.quote(old) + "(?= *(?:$|[,\\]}]|:(?: |$)))");
    }

    /** The texts of a facts folder with the new name, by file name. */
    public Map<String, String> facts(Map<String, String> texts) {
        Map<String, String> changed = new TreeMap<>();
        texts.forEach((file, text) -> changed.put(file, facts(file, text)));
        return changed;
    }

    private String facts(String file, String text) {
        List<String> lines = new ArrayList<>();
        boolean own = kind.isIn(file);
        boolean keyed = kind == Kind.SKILL && file.equals(Kind.EFFORT.file());
        for (String line : SourceTexts.lines(text)) {
            boolean entry = line.startsWith(old + ":");
            if (entry && own) {
                lines.addAll(entry(line));
            } else if ((entry && !keyed) || isText(line)) {
                lines.add(line);
            } else {
                lines.add(replaced(line));
            }
        }
        return String.join("\n", lines);
    }

    /** The entry's own line or lines under the new name. */
    private List<String> entry(String line) {
        String rest = line.substring(old.length() + 1);
        if (rest.isBlank()) {
            return List.of(fresh + ":", "  formerly: [" + old + "]");
        }
        return List.of(fresh + ":"
                + replaced(rest).replaceFirst("\\{", Matcher.quoteReplacement("{formerly: [" + old + "], ")));
    }

    /** Lines that only tell: a definition or a reason may speak of anything. */
    private static boolean isText(String line) {
        return line.stripLeading().matches("(definition|reason|says|ask|help|problem|output|support|formerly): .*")
                || line.startsWith("#");
    }

    private String replaced(String line) {
        return scalar.matcher(line).replaceAll("$1" + Matcher.quoteReplacement(fresh));
    }

    /**
     * A file of another source with the new name, where it speaks of our words: in what its skills and roles are of ours, in
     * decisions, in the scale, and in what its rules ask. A source may call a role or a skill of its own the same, and keeps it.
     */
    public String source(String file, String text) {
        boolean rules = file.endsWith(".dslr");
        boolean decisions = file.endsWith("decisions.yaml");
        boolean scale = file.endsWith("source.yaml") && kind == Kind.LEVEL;
        List<String> lines = new ArrayList<>();
        for (String line : SourceTexts.lines(text)) {
            boolean asks = rules && line.strip().startsWith("requires ");
            boolean ours = line.contains("ours:") && file.endsWith(".yaml");
            if (asks) {
                lines.add(line.replaceAll(
                        "(?<![\\w-])" + Pattern.quote(old) + "(?![\\w-])", Matcher.quoteReplacement(fresh)));
            } else {
                lines.add((ours || decisions || scale) && !isText(line) ? replaced(line) : line);
            }
        }
        return String.join("\n", lines);
    }

    /** The cases of a file with the new name. */
    public String cases(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : SourceTexts.lines(text)) {
            lines.add(line.strip().startsWith("- case:") || line.startsWith("#") ? line : replaced(line));
        }
        return String.join("\n", lines);
    }

    /** The files of rules with the new name, those that change only. */
    public Map<String, String> rules(Map<String, String> texts, List<CoachRule> rules) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        texts.forEach((file, text) -> lines.put(file, new ArrayList<>(SourceTexts.lines(text))));
        for (CoachRule rule : rules) {
            for (SentenceUse use : all(rule)) {
                changed(use).ifPresent(said -> {
                    List<String> file = lines.getOrDefault(rule.file(), new ArrayList<>());
                    String line = file.get(use.line() - 1);
                    file.set(
                            use.line() - 1,
                            line.substring(
                                            0,
                                            line.length() - line.stripLeading().length())
                                    + said);
                });
            }
        }
        Map<String, String> changed = new LinkedHashMap<>();
        lines.forEach((file, all) -> {
            String text = String.join("\n", all);
            if (!text.equals(texts.get(file))) {
                changed.put(file, text);
            }
        });
        return changed;
    }

    private Optional<String> changed(SentenceUse use) {
        Map<String, List<String>> others = new LinkedHashMap<>();
        use.fillings().forEach((slot, names) -> {
            if (isOfKind(slot) && names.contains(old)) {
                others.put(
                        slot,
                        names.stream()
                                .map(name -> name.equals(old) ? fresh : name)
                                .toList());
            }
        });
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(use.with(others).text());
    }

    /** A slot is named by the kind of what fills it, with a figure for a second one or an ending for a list. */
    private boolean isOfKind(String slot) {
        String base =
                slot.replaceAll("[0-9]+$", "").replaceFirst("^topic", "task").replaceFirst("ies$", "y");
        return base.equals(kind.word()) || base.equals(kind.word() + "s");
    }

    private static List<SentenceUse> all(CoachRule rule) {
        List<SentenceUse> all = new ArrayList<>(rule.conditions());
        all.addAll(rule.conclusions());
        return all;
    }
}
