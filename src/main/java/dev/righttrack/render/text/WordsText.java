package dev.righttrack.render.text;

import dev.righttrack.knowledge.Entry;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.TitleEntry;
import dev.righttrack.knowledge.ToolEntry;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.render.AdviceWords;
import dev.righttrack.render.Look;
import dev.righttrack.render.text.StyledText.Style;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The vocabulary as a list: names with their spellings, and what each belongs to. */
public final class WordsText {

    private final Knowledge knowledge;
    private final Look look;

    /** Writes for a screen of that look. */
    public WordsText(Knowledge knowledge, Look look) {
        this.knowledge = knowledge;
        this.look = look;
    }

    /**
     * The names of some kinds in which a text stands, or in a spelling of which it does, in alphabetical order.
     *
     * @param text the text; empty for all names
     * @return empty if there is none
     */
    public String render(List<Kind> kinds, String text) {
        StyledText paper = new StyledText(look);
        String wanted = Vocabulary.folded(text);
        for (Kind kind : kinds) {
            List<Entry> found = entries(kind).stream()
                    .filter(entry -> holds(entry, wanted))
                    .sorted(Comparator.comparing(Entry::name))
                    .toList();
            if (!found.isEmpty()) {
                paper.heading(found.size() + " " + of(kind, found.size()));
                found.forEach(entry -> write(paper, entry));
            }
        }
        return paper.toString().stripLeading();
    }

    private static String of(Kind kind, int number) {
        String word = kind.word();
        return number == 1 ? word : word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    }

    private Collection<Entry> entries(Kind kind) {
        return kind == Kind.SUBTASK
                ? List.copyOf(knowledge.subtasks())
                : knowledge.all(kind).values();
    }

    private static boolean holds(Entry entry, String wanted) {
        return wanted.isEmpty()
                || Vocabulary.folded(entry.name()).contains(wanted)
                || entry.spellings().stream()
                        .anyMatch(one -> Vocabulary.folded(one).contains(wanted));
    }

    private static void write(StyledText paper, Entry entry) {
        List<String> parts = new ArrayList<>();
        if (!entry.spellings().isEmpty()) {
            parts.add("also " + String.join(", ", entry.spellings()));
        }
        if (entry instanceof ToolEntry tool) {
            parts.add(String.join(", ", tool.families()));
        } else if (entry instanceof TitleEntry title) {
            parts.add(title.roles().isEmpty() ? "outside: " + title.outside() : AdviceWords.and(title.roles()));
        }
        paper.item("  ", entry.name() + (parts.isEmpty() ? "" : ": " + String.join("; ", parts)), Style.PLAIN);
    }
}
