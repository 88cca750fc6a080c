package dev.righttrack.lsp;

import dev.righttrack.authoring.check.FileCheck;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.rules.reading.RuleEdit;
import dev.righttrack.rules.reading.RuleLayout;
import dev.righttrack.rules.source.RuleOptions;
import dev.righttrack.rules.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.Range;

/**
 * Repairs of what is wrong with a text: those of {@code rules check --fix}, and what a finding's own hint proposes. In a file of
 * rules a repair is offered only if the text, checked again, lacks its finding and has no other.
 */
final class QuickFixes {

    private static final Pattern MEANT = Pattern.compile("[Dd]id you mean \"(.+?)\"\\?");

    private final CheckedFolder folder;
    private final RuleLayout layout;
    private final FileCheck check;

    QuickFixes(CheckedFolder folder, RuleOptions options) {
        this.folder = folder;
        this.layout = new RuleLayout(folder.checked().sources(), folder.knowledge(), options);
        this.check = new FileCheck(folder.sentences());
    }

    /**
     * A repair.
     *
     * @param title what it does
     * @param finding what it repairs
     * @param content the whole text with the repair
     */
    record Fix(String title, Finding finding, String content) {}

    /** The repairs of a file of rules for findings that begin within some lines. */
    List<Fix> inRules(SourceText file, int first, int last) {
        List<Finding> now = check.of(file);
        List<Fix> fixes = new ArrayList<>();
        for (Finding finding : now) {
            int line = finding.place().line() - 1;
            if (first <= line && line <= last) {
                Map<String, String> tried = new LinkedHashMap<>();
                meant(new EditedText(file.content()), finding).forEach(one -> tried.put(one.content(), one.title()));
                RuleEdit.of(file.content(), finding, layout)
                        .ifPresent(edit -> tried.putIfAbsent(edit.content(), edit.what()));
                tried.forEach((content, title) -> {
                    if (isBetter(now, new SourceText(file.file(), content), finding)) {
                        fixes.add(new Fix(title, finding, content));
                    }
                });
            }
        }
        return fixes;
    }

    /** What the hints of findings in a file of cases or facts propose. */
    List<Fix> inYaml(EditedText text, List<Finding> findings, int first, int last) {
        List<Fix> fixes = new ArrayList<>();
        for (Finding finding : findings) {
            int line = finding.place().line() - 1;
            if (first <= line && line <= last) {
                fixes.addAll(meant(text, finding));
            }
        }
        return fixes;
    }

    private boolean isBetter(List<Finding> before, SourceText after, Finding finding) {
        List<String> was =
                new ArrayList<>(before.stream().map(QuickFixes::named).toList());
        List<String> is = check.of(after).stream().map(QuickFixes::named).toList();
        was.remove(named(finding));
        return is.size() <= was.size() && was.containsAll(is);
    }

    /** A finding without its line, which a repair may move. */
    private static String named(Finding finding) {
        return finding.checkId() + " " + finding.message().replaceAll("of line [0-9]+", "");
    }

    /** The text with what the hint proposes in the place of the word, or of the line, that it is about. */
    private List<Fix> meant(EditedText text, Finding finding) {
        Matcher meant = MEANT.matcher(finding.hint());
        if (!meant.find() || finding.place().line() == 0) {
            return List.of();
        }
        Range range = FindingRange.of(finding, text);
        String line = text.line(range.getStart().getLine());
        boolean isWord = finding.check() == Check.UNKNOWN_WORD || !isSentence(finding);
        String proposal = meant.group(1);
        String title = "write \"" + proposal + "\"";
        if (isWord) {
            return List.of(new Fix(title, finding, replaced(text, range, proposal)));
        }
        int indent = line.length() - line.stripLeading().length();
        range.getStart().setCharacter(indent);
        range.getEnd().setCharacter(line.length());
        String lines = proposal.replace("\" and \"", "\n" + line.substring(0, indent));
        return List.of(new Fix(title, finding, replaced(text, range, lines)));
    }

    private static boolean isSentence(Finding finding) {
        return switch (finding.check()) {
            case NO_SENTENCE, SECOND_SENTENCE, NOT_EXPECTED, RULE_NAME -> true;
            default -> false;
        };
    }

    private static String replaced(EditedText text, Range range, String by) {
        String content = text.content();
        return content.substring(0, text.offset(range.getStart()))
                + by
                + content.substring(text.offset(range.getEnd()));
    }

    /** The sentence that reads a line, as the vocabulary spells it; empty if none does. */
    Optional<String> laidOut(SourceText file) {
        String content = layout.of(file);
        return content.equals(file.content()) ? Optional.empty() : Optional.of(content);
    }

    CheckedFolder folder() {
        return folder;
    }
}
