package dev.righttrack.cli.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders that are gone when the command is done. */
final class TemporaryFolders implements AutoCloseable {

    private final List<Path> folders = new ArrayList<>();

    /** Another empty folder, for its owner only. */
    Path folder() throws IOException {
        Path folder = Files.createTempDirectory("righttrack");
        folders.add(folder);
        return folder;
    }

    @Override
    public void close() throws IOException {
        for (Path folder : folders) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }
}
