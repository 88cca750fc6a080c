package dev.righttrack.authoring.diff;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folders in which the objects of a repository lie: its own, and those from which it borrows, on this machine.
 *
 * @param folders the folders, the repository's own first
 */
record ObjectStores(List<Path> folders) {

    private static final int MOST_STORES = 50;
    private static final long LONGEST_LIST = 1 << 16;
    private static final Pattern WITH_OBJECTS = Pattern.compile("[0-9a-f]{2}|pack");

    ObjectStores {
        folders = List.copyOf(folders);
    }

    /**
     * The stores of a repository.
     *
     * @throws IOException if there are more than anybody has
     */
    static ObjectStores of(Path objects) throws IOException {
        Set<Path> found = new LinkedHashSet<>();
        List<Path> next = new ArrayList<>(List.of(objects.toRealPath()));
        while (!next.isEmpty()) {
            Path store = next.remove(0);
            if (found.add(store)) {
                next.addAll(borrowedBy(store));
            }
            if (found.size() > MOST_STORES) {
                throw new UnreadableRepositoryException(
                        "the repository borrows its objects from more than " + MOST_STORES + " others");
            }
        }
        return new ObjectStores(List.copyOf(found));
    }

    private static List<Path> borrowedBy(Path store) throws IOException {
        Path list = store.resolve("info/alternates");
        if (!Files.isRegularFile(list) || Files.size(list) > LONGEST_LIST) {
            return List.of();
        }
        List<Path> borrowed = new ArrayList<>();
        for (String line : Files.readAllLines(list, StandardCharsets.ISO_8859_1)) {
            Path other = path(store, line);
            if (!line.isBlank() && !line.startsWith("#") && Files.isDirectory(other)) {
                borrowed.add(other.toRealPath());
            }
        }
        return borrowed;
    }

    /** A process that opens a pipe may wait for ever. */
    private static void checkFiles(Path part) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(part)) {
            for (Path file : files) {
                if (!Files.isRegularFile(file) && !Files.isDirectory(file)) {
                    throw new UnreadableRepositoryException(
                            "something among the objects of the repository is no file: " + file.getFileName());
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private static Path path(Path store, String line) {
        try {
            return store.resolve(line);
        } catch (InvalidPathException e) {
            return store;
        }
    }

    /**
     * Lends the objects to the store of an empty repository. Only folders of objects are lent, one by one: beside a whole store JGit would look
     * for the repository that it belongs to, and read its configuration.
     *
     * @param scratch an empty folder outside of that repository
     * @throws IOException if links cannot be made
     */
    void lendTo(Path objects, Path scratch) throws IOException {
        Path info = Files.createDirectories(objects.resolve("info"));
        StringBuilder list = new StringBuilder();
        for (Path store : folders) {
            Path lent = Files.createTempDirectory(scratch, "objects");
            try (Stream<Path> parts = Files.list(store)) {
                for (Path part : parts.toList()) {
                    if (WITH_OBJECTS.matcher(part.getFileName().toString()).matches() && Files.isDirectory(part)) {
                        checkFiles(part);
                        Files.createSymbolicLink(lent.resolve(part.getFileName()), part.toRealPath());
                    }
                }
            }
            list.append(lent).append('\n');
        }
        Files.writeString(info.resolve("alternates"), list);
    }
}
