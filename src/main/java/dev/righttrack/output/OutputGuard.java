package dev.righttrack.output;

import dev.righttrack.text.PrintableText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a command reads, and must therefore not write over. Files are compared by what they are, not by what they are called:
 * another spelling, a link of either kind, and a descriptor of the process lead to the same file. Not safe for use by
 * several threads.
 */
public final class OutputGuard {

    private static final Path STDIN = Path.of("/proc/self/fd/0");

    /** Real path, and the system's own key where there is one, to the name that a person gave. */
    private final Map<Object, String> files = new HashMap<>();

    /** The real folders that hold what is read, to the rest of a sentence about it. */
    private final Map<Path, String> parents = new HashMap<>();

    /** Folders that are read as a whole, to what they are. */
    private final Map<Path, String> folders = new LinkedHashMap<>();

    /** A guard of nothing so far. */
    public OutputGuard() {}

    /** Guards a file that is read; a pipe or a device needs no guard, and a file that is not there has none. */
    public OutputGuard reads(Path file) {
        identified(file).ifPresent(attributes -> {
            String name = PrintableText.line(file.toString());
            Path real = RealPath.of(file);
            files.putIfAbsent(real, name);
            Optional.ofNullable(attributes.fileKey()).ifPresent(key -> files.putIfAbsent(key, name));
            Optional.ofNullable(real.getParent())
                    .ifPresent(parent ->
                            parents.putIfAbsent(parent, "holds " + readable(name) + ", which is read by this command"));
        });
        return this;
    }

    /** Guards the file from which stdin comes, if it comes from one. */
    public OutputGuard readsStdin() {
        return reads(STDIN);
    }

    /** Guards a folder whose files are read: no results may be put beside them. */
    public OutputGuard lists(Path folder) {
        if (Files.isDirectory(folder)) {
            parents.putIfAbsent(RealPath.of(folder), "is read by this command");
        }
        return this;
    }

    /**
     * Guards a folder that is read as a whole, and all that is or will be in it.
     *
     * @param what what the folder is, such as "the folder of rules"
     */
    public OutputGuard readsFolder(Path folder, String what) {
        if (Files.isDirectory(folder)) {
            folders.putIfAbsent(RealPath.of(folder), what);
        }
        return this;
    }

    private static Optional<BasicFileAttributes> identified(Path file) {
        try {
            return Optional.of(Files.readAttributes(file, BasicFileAttributes.class))
                    .filter(BasicFileAttributes::isRegularFile);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Why a file must not be written, a sentence that names it; empty if nothing speaks against it. */
    public Optional<String> objection(Path file) {
        String name = PrintableText.line(file.toString());
        Path real = RealPath.of(file);
        Optional<String> read = Optional.ofNullable(files.get(real))
                .or(() -> identified(file)
                        .flatMap(attributes -> Optional.ofNullable(attributes.fileKey()))
                        .flatMap(key -> Optional.ofNullable(files.get(key))));
        if (read.isPresent()) {
            return Optional.of(
                    read.get().equals(name)
                            ? name + " is read by this command, and would be lost"
                            : name + " is the same file as " + readable(read.get())
                                    + ", which is read by this command, and would be lost");
        }
        return folders.entrySet().stream()
                .filter(folder -> real.startsWith(folder.getKey()))
                .findFirst()
                .map(folder -> name + " lies in " + folder.getValue() + ", where no results belong");
    }

    /** Why no results may be put into a folder, a sentence that names it; empty if nothing speaks against it. */
    public Optional<String> folderObjection(Path folder) {
        String name = PrintableText.line(folder.toString());
        Path real = RealPath.of(folder);
        return Optional.ofNullable(parents.get(real))
                .map(reason -> name + " " + reason + "; name another folder for the results")
                .or(() -> objection(folder));
    }

    private static String readable(String name) {
        return name.equals(STDIN.toString()) ? "stdin" : name;
    }

    /**
     * Why a file that is there may not be replaced, a sentence that names it; empty if there is none, or it is one of the
     * program's own.
     *
     * @param own whether a text is that of a file which the program itself wrote, by its beginning
     */
    public static Optional<String> strangers(Path file, Predicate<String> own) {
        String name = PrintableText.line(file.toString());
        if (Files.isSymbolicLink(file)) {
            return Optional.of(name + " is a link; name the file itself");
        }
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        return Files.isRegularFile(file) && FileSignature.of(file).filter(own).isPresent()
                ? Optional.empty()
                : Optional.of(name + " is there already, and this command did not write it");
    }
}
