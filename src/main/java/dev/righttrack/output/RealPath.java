package dev.righttrack.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where a path leads once every link is resolved, also that of a file which is not there yet. */
final class RealPath {

    /** As many links as Linux follows in one path. */
    private static final int MOST_LINKS = 40;

    private RealPath() {}

    /** The path without links, absolute; as it is named where the system does not say. */
    static Path of(Path path) {
        return of(path.toAbsolutePath(), MOST_LINKS);
    }

    private static Path of(Path path, int links) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return ofMissing(path, links);
        }
    }

    private static Path ofMissing(Path path, int links) {
        Optional<Path> parent = Optional.ofNullable(path.getParent());
        Optional<Path> name = Optional.ofNullable(path.getFileName());
        if (parent.isEmpty() || name.isEmpty()) {
            return path.normalize();
        }
        Path folder = of(parent.get(), links);
        if (links > 0 && Files.isSymbolicLink(path)) {
            try {
                return of(folder.resolve(Files.readSymbolicLink(path)), links - 1);
            } catch (IOException e) {
                return folder.resolve(name.get()).normalize();
            }
        }
        return folder.resolve(name.get()).normalize();
    }
}
