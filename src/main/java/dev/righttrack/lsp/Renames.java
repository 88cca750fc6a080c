package dev.righttrack.lsp;

import dev.righttrack.authoring.edit.NameUses;
import dev.righttrack.authoring.edit.RenamedFolders;
import dev.righttrack.authoring.edit.VocabularyRename;
import dev.righttrack.findings.Finding;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;

/** New names: of a word of the vocabulary wherever facts, rules and cases use it, and of a rule with its cases. */
final class Renames {

    private final RulesPlace place;
    private final EditorDocuments documents;
    private final DiagnosticBoard board;
    private final CheckedFolder folder;

    Renames(RulesPlace place, EditorDocuments documents, DiagnosticBoard board, CheckedFolder folder) {
        this.place = place;
        this.documents = documents;
        this.board = board;
        this.folder = folder;
    }

    /** A name that cannot be given, and why. */
    static final class RefusedRenameException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        RefusedRenameException(String reason) {
            super(reason);
        }
    }

    /** What may be renamed at a place: a rule's name, or a name that the facts define. */
    Optional<Range> at(EditedText text, Position at, boolean isRules) {
        String line = text.line(at.getLine());
        if (NameLocations.ruleOn(line).isPresent()) {
            int from = line.indexOf('"') + 1;
            return Optional.of(
                    new Range(new Position(at.getLine(), from), new Position(at.getLine(), line.lastIndexOf('"'))));
        }
        return thing(text, at, isRules)
                .map(one -> new Range(new Position(at.getLine(), one.start()), new Position(at.getLine(), one.end())));
    }

    private Optional<NamedThing> thing(EditedText text, Position at, boolean isRules) {
        return new NamesInText(folder)
                .at(text, at, isRules)
                .filter(one -> one.kind().isPresent()
                        && folder.knowledge().all(one.kind().get()).containsKey(one.name()));
    }

    /**
     * The edits that give a new name.
     *
     * @throws RefusedRenameException if it cannot be given
     * @throws IOException if a file cannot be read
     */
    WorkspaceEdit edit(EditedText text, Position at, boolean isRules, String fresh) throws IOException {
        Optional<String> rule = NameLocations.ruleOn(text.line(at.getLine()));
        if (rule.isPresent()) {
            return new WorkspaceEdit(rule(rule.get(), fresh));
        }
        NamedThing thing =
                thing(text, at, isRules).orElseThrow(() -> new RefusedRenameException("nothing here has a name"));
        return new WorkspaceEdit(word(thing.kind().orElseThrow(), thing.name(), fresh));
    }

    private Map<String, List<TextEdit>> word(Kind kind, String old, String fresh) throws IOException {
        if (!fresh.matches("[a-z0-9][a-z0-9 +#./'-]{0,80}")) {
            throw new RefusedRenameException("a name has letters in lower case, figures, blanks and dashes");
        }
        if (new Vocabulary(folder.knowledge()).find(kind, fresh).isPresent()) {
            throw new RefusedRenameException("\"" + fresh + "\" is taken");
        }
        RenamedFolders renamed = new RenamedFolders(place.rules(), place.facts(), place.options(), documents.texts());
        List<Finding> findings = renamed.rename(new VocabularyRename(kind, old, fresh), folder.knowledge());
        Optional<Finding> error = findings.stream().filter(Finding::isError).findFirst();
        if (error.isPresent()) {
            throw new RefusedRenameException(
                    error.get().place() + "  " + error.get().message());
        }
        Map<String, List<TextEdit>> edits = new TreeMap<>();
        for (Map.Entry<Path, String> file : renamed.changes().entrySet()) {
            TextChange.between(documents.text(file.getKey()), file.getValue())
                    .ifPresent(edit -> edits.put(board.uri(file.getKey()), List.of(edit)));
        }
        return edits;
    }

    private Map<String, List<TextEdit>> rule(String old, String fresh) throws IOException {
        if (!fresh.matches("[\\p{L}\\p{N} ,:.()'/+-]{1,120}")) {
            throw new RefusedRenameException("up to 120 letters, figures, blanks and , : . ( ) ' / + -");
        }
        if (folder.checked().rules().stream().anyMatch(one -> one.name().equals(fresh))) {
            throw new RefusedRenameException("a rule is called \"" + fresh + "\" already");
        }
        Map<String, List<TextEdit>> edits = new TreeMap<>();
        for (NameUses.Use use : NameUses.of(old, place.rules(), place.facts(), documents.texts())) {
            if (NameLocations.ruleOn(use.whole()).filter(old::equals).isPresent()) {
                int line = use.place().line() - 1;
                int start = use.place().column() - 1;
                Range range = new Range(new Position(line, start), new Position(line, start + old.length()));
                edits.computeIfAbsent(board.uri(place.path(use.place().file())), first -> new ArrayList<>())
                        .add(new TextEdit(range, fresh));
            }
        }
        return edits;
    }
}
