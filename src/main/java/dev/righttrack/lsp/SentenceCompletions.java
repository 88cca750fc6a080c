package dev.righttrack.lsp;

import dev.righttrack.knowledge.Citations;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Origin;
import dev.righttrack.knowledge.Section;
import dev.righttrack.rules.language.LineCompletion;
import dev.righttrack.rules.language.SentencePart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What may be written next in a file of rules: sentences, names that fit the slot, citations, and the frame of a rule. */
final class SentenceCompletions {

    private static final Map<String, String> HEAD = head();

    private final CheckedFolder folder;
    private final boolean snippets;

    /** Proposals with gaps that an editor visits one by one, where it knows how. */
    SentenceCompletions(CheckedFolder folder, boolean snippets) {
        this.folder = folder;
        this.snippets = snippets;
    }

    private static Map<String, String> head() {
        Map<String, String> head = new LinkedHashMap<>();
        head.put("@because(\"REASON\")", "why the rule holds, in one sentence");
        head.put("@cites(\"FACT\")", "the facts of the report, or coaches");
        head.put("@from(\"DATE\")", "the first day on which it is in force");
        head.put("@until(\"DATE\")", "the last day on which it is in force");
        head.put("@draft(\"NOTE\")", "not in force yet");
        head.put("@by(\"NAME\")", "who wrote it");
        head.put("@approved(\"NAME, DATE\")", "who approved it, and when");
        head.put("@tags(\"WORD\")", "words to find it by");
        head.put("when", "the conditions, one a line");
        return head;
    }

    List<CompletionItem> at(EditedText text, Position place) {
        String line = text.line(place.getLine());
        String begun = line.substring(0, Math.min(place.getCharacter(), line.length()));
        RuleLine where = RuleLine.of(text, place.getLine());
        if (begun.strip().startsWith("//")) {
            return List.of();
        }
        return switch (where.part()) {
            case OUTSIDE -> frame(begun, place);
            case HEAD -> begun.strip().startsWith("@cites") ? citations(begun, place) : annotations(begun, place);
            case WHEN -> sentences("when", "then", begun, place);
            case THEN -> sentences("then", "end", begun, place);
        };
    }

    private List<CompletionItem> sentences(String side, String next, String begun, Position place) {
        List<CompletionItem> items = new ArrayList<>();
        List<LineCompletion.Proposal> proposals = folder.sentences().completions(side, begun);
        for (int i = 0; i < proposals.size(); i++) {
            items.add(item(proposals.get(i), place, i));
        }
        words(Map.of(next, "the next part of the rule"), begun, place, items);
        return items;
    }

    private CompletionItem item(LineCompletion.Proposal proposal, Position place, int rank) {
        CompletionItem item = new CompletionItem(proposal.shown());
        item.setKind(proposal.name() ? CompletionItemKind.Value : CompletionItemKind.Text);
        item.setDetail(proposal.sentence());
        item.setSortText(String.format(Locale.ROOT, "%04d", rank));
        item.setFilterText(proposal.shown());
        Range range = new Range(new Position(place.getLine(), proposal.from()), place);
        if (snippets && !proposal.name()) {
            item.setInsertTextFormat(InsertTextFormat.Snippet);
            item.setTextEdit(Either.forLeft(new TextEdit(range, snippet(proposal.parts()))));
        } else {
            item.setTextEdit(Either.forLeft(new TextEdit(range, proposal.shown())));
        }
        return item;
    }

    private static String snippet(List<SentencePart> parts) {
        StringBuilder text = new StringBuilder();
        int gap = 0;
        for (SentencePart part : parts) {
            String one = part instanceof SentencePart.Words words
                    ? escaped(words.text())
                    : "${" + ++gap + ":" + ((SentencePart.Gap) part).slot().name() + "}";
            text.append(LineCompletion.Proposal.isApart(text, one) ? " " : "").append(one);
        }
        return text.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("$", "\\$").replace("}", "\\}");
    }

    private List<CompletionItem> frame(String begun, Position place) {
        List<CompletionItem> items = new ArrayList<>();
        words(Map.of("rule \"NAME\"", "a new rule"), begun, place, items);
        return items;
    }

    private List<CompletionItem> annotations(String begun, Position place) {
        List<CompletionItem> items = new ArrayList<>();
        words(HEAD, begun, place, items);
        return items;
    }

    /** Words that begin as the line does. */
    private static void words(Map<String, String> words, String begun, Position place, List<CompletionItem> items) {
        String written = begun.stripLeading();
        words.forEach((word, meaning) -> {
            if (word.startsWith(written.toLowerCase(Locale.ROOT)) && !word.equals(written)) {
                CompletionItem item = new CompletionItem(word);
                item.setKind(CompletionItemKind.Keyword);
                item.setDetail(meaning);
                item.setSortText(String.format(Locale.ROOT, "9%03d", items.size()));
                Position start = new Position(place.getLine(), begun.length() - written.length());
                item.setTextEdit(Either.forLeft(new TextEdit(new Range(start, place), word)));
                items.add(item);
            }
        });
    }

    private List<CompletionItem> citations(String begun, Position place) {
        int from = Math.max(begun.lastIndexOf('"'), begun.lastIndexOf(';')) + 1;
        while (from < begun.length() && begun.charAt(from) == ' ') {
            from++;
        }
        String written = begun.substring(from).toLowerCase(Locale.ROOT);
        Citations known = new Citations(
                folder.knowledge().all(Kind.SECTION, Section.class),
                folder.knowledge().all(Kind.ORIGIN, Origin.class));
        List<CompletionItem> items = new ArrayList<>();
        for (String name : known.names().stream().sorted().toList()) {
            if (name.toLowerCase(Locale.ROOT).startsWith(written)) {
                CompletionItem item = new CompletionItem(name);
                item.setKind(CompletionItemKind.Reference);
                known.find(name).ifPresent(item::setDetail);
                item.setTextEdit(Either.forLeft(
                        new TextEdit(new Range(new Position(place.getLine(), from), place), name)));
                items.add(item);
            }
        }
        return items;
    }
}
