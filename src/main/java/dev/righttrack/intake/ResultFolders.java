package dev.righttrack.intake;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The folders of a batch's results among the folders in which candidates are looked for. Not safe for use by several threads. */
final class ResultFolders {

    private static final List<String> WHOLE = List.of("advice.jsonl", "summary.csv", "rejects.jsonl", "run.json");
    private static final List<String> UNFINISHED = List.of(".lock", ".progress");

    private final Path top;
    private final Map<Path, Boolean> known = new HashMap<>();

    /** @param top the folder with which looking begins */
    ResultFolders(Path top) {
        this.top = top;
    }

    /** Whether a file lies in a folder of results, or below one. */
    boolean hold(Path file) {
        for (Optional<Path> at = parent(file); at.isPresent() && at.get().startsWith(top); at = parent(at.get())) {
            if (known.computeIfAbsent(at.get(), ResultFolders::isOne)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Path> parent(Path file) {
        return Optional.ofNullable(file.getParent());
    }

    private static boolean isOne(Path folder) {
        return hasAll(folder, WHOLE) || hasAll(folder, UNFINISHED);
    }

    private static boolean hasAll(Path folder, List<String> names) {
        return names.stream().allMatch(name -> Files.isRegularFile(folder.resolve(name), LinkOption.NOFOLLOW_LINKS));
    }

    /** Those that were met, by path. */
    List<Path> found() {
        List<Path> found = new ArrayList<>();
        known.forEach((folder, isOne) -> {
            if (isOne) {
                found.add(folder);
            }
        });
        found.sort(Path::compareTo);
        return List.copyOf(found);
    }
}
