package dev.righttrack.lsp;

import dev.righttrack.knowledge.Entry;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.rules.language.WrittenName;
import dev.righttrack.rules.model.SlotType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Position;

/** The names of the vocabulary in a text: in the slots of sentences, in citations, and anywhere in a file of YAML. */
final class NamesInText {

    private static final int LONGEST_NAME = 80;

    /** What is never written as a name in cases or facts, though it has one. */
    private static final List<Kind> UNNAMED =
            List.of(Kind.EFFORT, Kind.REMARK, Kind.QUESTION, Kind.CUE, Kind.HEADING, Kind.ANSWER_WORDS);

    private final CheckedFolder folder;
    private final Vocabulary vocabulary;

    NamesInText(CheckedFolder folder) {
        this.folder = folder;
        this.vocabulary = new Vocabulary(folder.knowledge());
    }

    /** The names in the slots of a line of a rule, in order. */
    List<WrittenName> inSentence(EditedText text, int line) {
        return RuleLine.of(text, line)
                .side()
                .map(side -> folder.sentences().names(side, text.line(line)))
                .orElse(List.of());
    }

    /** The name at a place, if one is there; of names within each other, the longest. */
    Optional<NamedThing> at(EditedText text, Position place, boolean isRules) {
        return isRules ? inRules(text, place) : inYaml(text, place);
    }

    private Optional<NamedThing> inRules(EditedText text, Position place) {
        String line = text.line(place.getLine());
        if (line.strip().startsWith("@cites")) {
            return written(line, place, List.of(Kind.SECTION, Kind.ORIGIN));
        }
        return inSentence(text, place.getLine()).stream()
                .filter(name -> isWithin(name.start(), name.end(), place.getCharacter()))
                .findFirst()
                .map(name -> thing(name, place.getLine()));
    }

    private Optional<NamedThing> inYaml(EditedText text, Position place) {
        List<Kind> kinds = new ArrayList<>(List.of(Kind.values()));
        kinds.removeAll(UNNAMED);
        return written(text.line(place.getLine()), place, kinds);
    }

    private static boolean isWithin(int start, int end, int at) {
        return start <= at && at <= end;
    }

    private NamedThing thing(WrittenName name, int line) {
        Optional<Kind> kind = name.type().kind();
        String own = name.type() == SlotType.READING && name.name().contains(" = ")
                ? name.name().substring(0, name.name().indexOf(" = "))
                : name.name();
        return new NamedThing(
                kind, own, kind.flatMap(one -> entry(folder.knowledge(), one, own)), line, name.start(), name.end());
    }

    /** The longest text around a place that names something of some kinds. */
    private Optional<NamedThing> written(String line, Position place, List<Kind> kinds) {
        int at = Math.min(place.getCharacter(), line.length());
        List<NamedThing> found = new ArrayList<>();
        for (int start = Math.max(0, at - LONGEST_NAME); start <= at; start++) {
            for (int end = Math.min(line.length(), start + LONGEST_NAME); end >= at && end > start; end--) {
                if (isEdge(line, start) && isEdge(line, end) && !isBlank(line, start) && !isBlank(line, end - 1)) {
                    find(line.substring(start, end), kinds, place.getLine(), start, end)
                            .ifPresent(found::add);
                }
            }
        }
        return found.stream().max(Comparator.comparingInt(one -> one.end() - one.start()));
    }

    private Optional<NamedThing> find(String text, List<Kind> kinds, int line, int start, int end) {
        for (Kind kind : kinds) {
            Optional<String> name = vocabulary.find(kind, text);
            if (name.isPresent()) {
                return Optional.of(new NamedThing(
                        Optional.of(kind), name.get(), entry(folder.knowledge(), kind, name.get()), line, start, end));
            }
        }
        return Optional.empty();
    }

    private static boolean isBlank(String line, int at) {
        return Character.isWhitespace(line.charAt(at));
    }

    private static boolean isEdge(String line, int at) {
        return at == 0
                || at == line.length()
                || !Character.isLetterOrDigit(line.charAt(at - 1))
                || !Character.isLetterOrDigit(line.charAt(at));
    }

    /** The entry of a name, if the facts have one. */
    static Optional<Entry> entry(Knowledge knowledge, Kind kind, String name) {
        return kind == Kind.SUBTASK
                ? knowledge.subtasks().stream()
                        .filter(one -> one.name().equals(name))
                        .map(Entry.class::cast)
                        .findFirst()
                : Optional.ofNullable(knowledge.all(kind).get(name));
    }
}
