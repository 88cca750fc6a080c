package dev.righttrack.lsp;

import dev.righttrack.intake.cases.RuleCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;

/** The rules of a file, and what stands above each: how many cases it has, and what can be asked about it. */
final class RuleOutline {

    private final EditedText text;

    RuleOutline(EditedText text) {
        this.text = text;
    }

    /** A rule, or the cases of one, with its first and last line. */
    private record Block(String name, int first, int last) {
        Range range(EditedText text) {
            return new Range(
                    new Position(first, 0), new Position(last, text.line(last).length()));
        }
    }

    private List<Block> blocks(boolean isRules) {
        List<Block> blocks = new ArrayList<>();
        int first = -1;
        String name = "";
        for (int i = 0; i <= text.count(); i++) {
            String line = text.line(i);
            Optional<String> next = isRules ? head(line) : NameLocations.ruleOn(line);
            boolean ends = isRules && line.strip().toLowerCase(Locale.ROOT).equals("end");
            if (first >= 0 && (ends || next.isPresent() || i == text.count())) {
                blocks.add(new Block(name, first, ends ? i : lastOf(first, i - 1)));
                first = -1;
            }
            if (next.isPresent()) {
                first = i;
                name = next.get();
            }
        }
        return blocks;
    }

    private static Optional<String> head(String line) {
        Matcher head = RuleLine.HEAD.matcher(line);
        return head.matches() ? Optional.of(head.group(1).strip()) : Optional.empty();
    }

    /** The last line of some that says something. */
    private int lastOf(int first, int last) {
        int line = last;
        while (line > first && text.line(line).isBlank()) {
            line--;
        }
        return line;
    }

    List<DocumentSymbol> symbols(boolean isRules) {
        List<DocumentSymbol> symbols = new ArrayList<>();
        for (Block block : blocks(isRules)) {
            if (!block.name().isEmpty()) {
                Range head = new Range(
                        new Position(block.first(), 0),
                        new Position(block.first(), text.line(block.first()).length()));
                symbols.add(new DocumentSymbol(
                        block.name(), isRules ? SymbolKind.Function : SymbolKind.Object, block.range(text), head));
            }
        }
        return symbols;
    }

    /** Above each rule its cases, and a preview of what the edits of the file do. */
    List<CodeLens> lenses(List<RuleCase> cases, String uri) {
        List<CodeLens> lenses = new ArrayList<>();
        for (Block block : blocks(true)) {
            Range at = new Range(new Position(block.first(), 0), new Position(block.first(), 0));
            long fires = cases.stream()
                    .filter(one -> one.rule().equals(block.name()) && one.fires())
                    .count();
            long silent = cases.stream()
                    .filter(one -> one.rule().equals(block.name()) && !one.fires())
                    .count();
            String title = fires + silent == 0 ? "no cases" : fires + " fire, " + silent + " near misses: run them";
            lenses.add(new CodeLens(at, new Command(title, EditorSession.CASES, List.of(block.name())), null));
            lenses.add(new CodeLens(at, new Command("preview", EditorSession.PREVIEW, List.of(uri)), null));
        }
        return lenses;
    }
}
