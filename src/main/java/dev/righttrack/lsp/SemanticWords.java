package dev.righttrack.lsp;

import dev.righttrack.rules.language.WrittenName;
import dev.righttrack.rules.model.SlotType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.lsp4j.SemanticTokenTypes;

/** The words of a file of rules by what they are, for an editor that colors them. */
final class SemanticWords {

    /** The types of words, in the order in which they are numbered. */
    static final List<String> TYPES = List.of(
            SemanticTokenTypes.Keyword,
            SemanticTokenTypes.Decorator,
            SemanticTokenTypes.String,
            SemanticTokenTypes.Comment,
            SemanticTokenTypes.Class,
            SemanticTokenTypes.EnumMember,
            SemanticTokenTypes.Variable);

    private static final Set<String> WORDS = Set.of("when", "then", "end");
    private static final Set<SlotType> RANKED = Set.of(
            SlotType.LEVEL, SlotType.IMPORTANCE, SlotType.VERDICT, SlotType.DEGREE, SlotType.COUNT, SlotType.DURATION);

    private final CheckedFolder folder;
    private final List<Integer> data = new ArrayList<>();
    private int lastLine;
    private int lastStart;

    SemanticWords(CheckedFolder folder) {
        this.folder = folder;
    }

    /** Five figures for each word, as the protocol has them; call it once. */
    List<Integer> of(EditedText text) {
        RuleLine now = RuleLine.of(text, 0);
        for (int i = 0; i < text.count(); i++) {
            String line = text.line(i);
            now = now.after(line, i);
            line(line, i, now);
        }
        return data;
    }

    private void line(String line, int number, RuleLine where) {
        String text = line.strip();
        int indent = line.length() - line.stripLeading().length();
        if (text.startsWith("//") || text.startsWith("#")) {
            word(number, indent, text.length(), SemanticTokenTypes.Comment);
        } else if (WORDS.contains(text.toLowerCase(Locale.ROOT))) {
            word(number, indent, text.length(), SemanticTokenTypes.Keyword);
        } else if (RuleLine.HEAD.matcher(line).matches()) {
            word(number, indent, "rule".length(), SemanticTokenTypes.Keyword);
            quoted(line, number);
        } else if (text.startsWith("@")) {
            int end = text.indexOf('(');
            word(number, indent, end < 0 ? text.length() : end, SemanticTokenTypes.Decorator);
            quoted(line, number);
        } else {
            where.side()
                    .ifPresent(side -> folder.sentences()
                            .names(side, line)
                            .forEach(name -> word(number, name.start(), name.end() - name.start(), type(name))));
        }
    }

    private void quoted(String line, int number) {
        int from = line.indexOf('"');
        int to = line.lastIndexOf('"');
        if (from >= 0 && to > from) {
            word(number, from, to + 1 - from, SemanticTokenTypes.String);
        }
    }

    private static String type(WrittenName name) {
        if (name.type() == SlotType.ROLE || name.type() == SlotType.VARIANT) {
            return SemanticTokenTypes.Class;
        }
        return RANKED.contains(name.type()) ? SemanticTokenTypes.EnumMember : SemanticTokenTypes.Variable;
    }

    private void word(int line, int start, int length, String type) {
        if (length > 0) {
            data.add(line - lastLine);
            data.add(line == lastLine ? start - lastStart : start);
            data.add(length);
            data.add(TYPES.indexOf(type));
            data.add(0);
            lastLine = line;
            lastStart = start;
        }
    }
}
