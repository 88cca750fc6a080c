package dev.righttrack.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Texts as they stand in an editor, by file: they are read in place of what lies on disk, and a file that is not on disk yet
 * is read as if it were. Nothing is ever written.
 */
public final class UnsavedTexts {

    /** No text: everything is read from disk. */
    public static final UnsavedTexts NONE = new UnsavedTexts(Map.of());

    private final Map<Path, String> texts;

    private UnsavedTexts(Map<Path, String> texts) {
        this.texts = texts;
    }

    /** Texts of files, wherever links lead to these. */
    public static UnsavedTexts of(Map<Path, String> files) {
        Map<Path, String> texts = new TreeMap<>();
        files.forEach((file, text) -> texts.put(real(file), text));
        return new UnsavedTexts(texts);
    }

    /** The text of a file that is open; empty if it is not, so that the file itself is to be read. */
    public Optional<String> find(Path file) {
        return texts.isEmpty() ? Optional.empty() : Optional.ofNullable(texts.get(real(file)));
    }

    /** The open files within a folder, at any depth, sorted. */
    public List<Path> in(Path folder) {
        if (texts.isEmpty()) {
            return List.of();
        }
        Path root = real(folder);
        return texts.keySet().stream().filter(file -> file.startsWith(root)).toList();
    }

    /** A path without links in it; of a file that is not there, the path of the folder in which it would be. */
    public static Path real(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        try {
            return absolute.toRealPath();
        } catch (IOException notThere) {
            Path folder = absolute.getParent();
            Path name = absolute.getFileName();
            return folder == null || name == null ? absolute : real(folder).resolve(name);
        }
    }
}
