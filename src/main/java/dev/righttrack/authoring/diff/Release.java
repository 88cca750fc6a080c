package dev.righttrack.authoring.diff;

import dev.righttrack.findings.Findings;
import dev.righttrack.rules.source.RulesFolder;
import dev.righttrack.rules.source.ShippedCore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One state of rules and facts on disk.
 *
 * @param name what the user called it
 * @param rules its folder of rules
 * @param facts its folder of facts
 */
public record Release(String name, Path rules, Path facts) {

    /**
     * The release that a folder holds: rules/ and facts/, or rules only.
     *
     * @param facts the folder of facts where it has none
     */
    public static Release in(Path folder, String name, Path facts) {
        Path rules = folder.resolve("rules");
        if (!Files.isDirectory(rules)) {
            return new Release(name, folder, facts);
        }
        Path own = folder.resolve("facts");
        return new Release(name, rules, Files.isDirectory(own) ? own : facts);
    }

    /**
     * The release that a word names: a folder, or else a revision of the repository around the rules in use.
     *
     * @param facts the folder of facts where it has none
     * @param here a folder inside the repository
     * @param scratch an empty folder for the files of a revision
     * @throws IOException if the revision cannot be read, with a message for the user, or the files cannot be written
     */
    public static Optional<Release> named(String word, Path facts, Path here, Path scratch) throws IOException {
        Optional<Path> folder = folder(word);
        if (folder.isPresent()) {
            return Optional.of(in(folder.get(), word, facts));
        }
        Path files = Files.createDirectory(scratch.resolve("files"));
        return new GitRevision(here).write(word, files, scratch)
                ? Optional.of(in(files, word, facts))
                : Optional.empty();
    }

    /** A word may be no path at all on some systems, such as HEAD:rules. */
    private static Optional<Path> folder(String word) {
        try {
            return Optional.of(Path.of(word)).filter(path -> !word.isEmpty() && Files.isDirectory(path));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    /** Whether it brings core rules that are not the program's own. */
    public boolean bringsCore() {
        return ShippedCore.isReplacedBy(new RulesFolder(rules, new Findings()).read());
    }
}
