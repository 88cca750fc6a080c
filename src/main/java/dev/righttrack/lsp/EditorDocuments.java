package dev.righttrack.lsp;

import dev.righttrack.files.UnsavedTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/** The files that are open in an editor, with their texts as they stand there. Safe for use by several threads. */
final class EditorDocuments {

    private final Map<Path, Open> open = new HashMap<>();

    /**
     * An open file.
     *
     * @param uri what the editor calls it
     * @param version the editor's count of its changes
     */
    record Open(String uri, int version, EditedText text) {}

    synchronized void open(Path file, String uri, int version, String text) {
        open.put(file, new Open(uri, version, new EditedText(text)));
    }

    /** Takes changes of a file, in their order; a file that was never opened is left alone. */
    synchronized void change(Path file, int version, List<TextDocumentContentChangeEvent> changes) {
        Open now = open.get(file);
        if (now == null) {
            return;
        }
        EditedText text = now.text();
        for (TextDocumentContentChangeEvent change : changes) {
            text = text.changed(change);
        }
        open.put(file, new Open(now.uri(), version, text));
    }

    synchronized void close(Path file) {
        open.remove(file);
    }

    /** The file as it is open; empty if it is not. */
    synchronized Optional<Open> find(Path file) {
        return Optional.ofNullable(open.get(file));
    }

    /** The texts of all open files. */
    synchronized UnsavedTexts texts() {
        Map<Path, String> texts = new HashMap<>();
        open.forEach((file, one) -> texts.put(file, one.text().content()));
        return UnsavedTexts.of(texts);
    }

    /** The text of a file, open or on disk; empty if it is neither. */
    EditedText text(Path file) {
        return find(file).map(Open::text).orElseGet(() -> new EditedText(onDisk(file)));
    }

    private static String onDisk(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            return "";
        }
    }
}
