package dev.righttrack.lsp;

import dev.righttrack.candidate.Stance;
import dev.righttrack.knowledge.Entry;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.rules.reading.CoachRule;
import dev.righttrack.text.ClosedWord;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Names that fit where somebody writes in a file of cases or facts: by the key before them, or by the word that is begun. */
final class YamlCompletions {

    /** Keys of cases and facts, with what stands behind them. */
    private static final Map<String, Kind> KEYS = Map.ofEntries(
            Map.entry("role", Kind.ROLE),
            Map.entry("first", Kind.ROLE),
            Map.entry("leaders", Kind.ROLE),
            Map.entry("verdicts", Kind.ROLE),
            Map.entry("fit", Kind.ROLE),
            Map.entry("roles", Kind.ROLE),
            Map.entry("skills", Kind.SKILL),
            Map.entry("speaks for", Kind.SKILL),
            Map.entry("wishes", Kind.TASK),
            Map.entry("tasks", Kind.TASK),
            Map.entry("task", Kind.TASK),
            Map.entry("subtasks", Kind.SUBTASK),
            Map.entry("tools", Kind.TOOL),
            Map.entry("courses", Kind.TOOL),
            Map.entry("methods", Kind.METHOD),
            Map.entry("activities", Kind.ACTIVITY),
            Map.entry("degree", Kind.DEGREE),
            Map.entry("applications", Kind.APPLICATION),
            Map.entry("organizations", Kind.ORGANIZATION),
            Map.entry("stages", Kind.STAGE),
            Map.entry("families", Kind.FAMILY),
            Map.entry("variants", Kind.VARIANT),
            Map.entry("circumstances", Kind.CIRCUMSTANCE),
            Map.entry("cites", Kind.SECTION));

    private static final Pattern KEY = Pattern.compile("([\\p{L}\\p{N}][\\p{L}\\p{N} +#./'-]*):(?= |$)");
    private static final Pattern BEGUN = Pattern.compile("[\\p{L}\\p{N}+#./'-]*(?: [\\p{L}\\p{N}+#./'-]+)* ?$");
    private static final int SHORTEST = 2;
    private static final int MOST = 200;

    private final CheckedFolder folder;
    private final Vocabulary vocabulary;

    YamlCompletions(CheckedFolder folder) {
        this.folder = folder;
        this.vocabulary = new Vocabulary(folder.knowledge());
    }

    List<CompletionItem> at(EditedText text, Position place, boolean isCases) {
        String line = text.line(place.getLine());
        String begun = line.substring(0, Math.min(place.getCharacter(), line.length()));
        if (begun.strip().startsWith("#")) {
            return List.of();
        }
        if (isCases && begun.matches("\"[^\"]*")) {
            return ruleNames(begun.substring(1), place);
        }
        Matcher word = BEGUN.matcher(begun.substring(afterSign(begun)));
        String written = word.find() ? word.group().stripLeading() : "";
        List<CompletionItem> items = new ArrayList<>();
        for (String name : fitting(text, place.getLine(), begun, written)) {
            if (name.toLowerCase(Locale.ROOT).startsWith(written.toLowerCase(Locale.ROOT)) && items.size() < MOST) {
                items.add(item(name, new Position(place.getLine(), begun.length() - written.length()), place));
            }
        }
        return items;
    }

    /** Where what is being written begins: behind the last sign that ends a value or a key. */
    private static int afterSign(String begun) {
        int at = -1;
        for (char sign : new char[] {'{', '[', ',', '"'}) {
            at = Math.max(at, begun.lastIndexOf(sign));
        }
        at = Math.max(at, begun.endsWith(":") ? begun.length() - 1 : begun.lastIndexOf(": "));
        at = Math.max(at, begun.lastIndexOf("- "));
        return at + 1;
    }

    private Set<String> fitting(EditedText text, int number, String begun, String written) {
        Set<String> names = new LinkedHashSet<>();
        Optional<String> key = lastKey(begun);
        if (key.isPresent()
                && begun.substring(begun.lastIndexOf(key.get())).matches(Pattern.quote(key.get()) + ": *[^,{\\[]*")) {
            if (vocabulary.find(Kind.SKILL, key.get()).isPresent()) {
                names.addAll(vocabulary.all(Kind.LEVEL));
            } else if (folder.knowledge().topics().contains(key.get())) {
                names.addAll(ClosedWord.all(Stance.class));
            }
        }
        if (names.isEmpty()) {
            governing(text, number, begun).ifPresent(kind -> names.addAll(vocabulary.all(kind)));
        }
        if (names.isEmpty() && written.length() >= SHORTEST) {
            for (Kind kind : List.of(Kind.SKILL, Kind.ROLE, Kind.TASK, Kind.TOOL, Kind.METHOD, Kind.ACTIVITY)) {
                folder.knowledge().all(kind).values().stream().map(Entry::name).forEach(names::add);
            }
        }
        return names;
    }

    private static Optional<String> lastKey(String begun) {
        Matcher keys = KEY.matcher(begun);
        String last = "";
        while (keys.find()) {
            last = keys.group(1);
        }
        return last.isEmpty() ? Optional.empty() : Optional.of(last);
    }

    /** The kind of what stands under the nearest key that has one: on the line, or above it and less indented. */
    private static Optional<Kind> governing(EditedText text, int number, String begun) {
        String last = "";
        Matcher keys = KEY.matcher(begun);
        while (keys.find()) {
            last = KEYS.containsKey(keys.group(1)) ? keys.group(1) : last;
        }
        int indent = indent(begun);
        for (int i = number - 1; i >= 0 && last.isEmpty() && indent > 0; i--) {
            String line = text.line(i);
            if (!line.isBlank() && indent(line) < indent) {
                indent = indent(line);
                String key = line.strip().replaceFirst("^- ", "").replaceFirst(":$", "");
                last = KEYS.containsKey(key) ? key : "";
            }
        }
        return Optional.ofNullable(KEYS.get(last));
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private List<CompletionItem> ruleNames(String written, Position place) {
        return folder.checked().rules().stream()
                .map(CoachRule::name)
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(written.toLowerCase(Locale.ROOT)))
                .map(name -> item(name, new Position(place.getLine(), 1), place))
                .toList();
    }

    private static CompletionItem item(String name, Position from, Position to) {
        CompletionItem item = new CompletionItem(name);
        item.setKind(CompletionItemKind.Value);
        item.setTextEdit(Either.forLeft(new TextEdit(new Range(from, to), name)));
        return item;
    }
}
