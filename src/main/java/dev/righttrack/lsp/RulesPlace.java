package dev.righttrack.lsp;

import dev.righttrack.files.UnsavedTexts;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Places;
import dev.righttrack.rules.source.RuleOptions;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folders that are edited, and how their files are called: by an editor with a URI, by findings with the folder's own name
 * and the path below it.
 *
 * @param rules the folder of rules
 * @param facts the folder of facts
 * @param home the folder of the program, in which docs/ is
 * @param options how the rules are read
 */
record RulesPlace(Path rules, Path facts, Path home, RuleOptions options) {

    /** What findings call the folder in which the sources beside the report lie. */
    private static final String SOURCES = "facts/";

    RulesPlace {
        rules = UnsavedTexts.real(rules);
        facts = UnsavedTexts.real(facts);
    }

    /** The file of a URI; empty if it names none. */
    static Optional<Path> file(String uri) {
        try {
            return Optional.of(UnsavedTexts.real(Path.of(URI.create(uri))));
        } catch (IllegalArgumentException | FileSystemNotFoundException | SecurityException e) {
            return Optional.empty();
        }
    }

    /** What findings call a file; empty if it lies in neither folder. */
    Optional<String> name(Path file) {
        return below(rules, file).or(() -> below(facts, file));
    }

    private static Optional<String> below(Path folder, Path file) {
        return file.startsWith(folder) && !file.equals(folder)
                ? Optional.of(folder.getFileName() + "/"
                        + folder.relativize(file).toString().replace('\\', '/'))
                : Optional.empty();
    }

    /** The file or folder that findings call so. */
    Path path(String name) {
        Optional<Path> inRules = within(rules, rules.getFileName() + "/", name);
        return inRules.filter(Files::exists)
                .or(() -> within(facts, facts.getFileName() + "/", name))
                .or(() -> inRules)
                .or(() -> within(facts, SOURCES, name))
                .orElseGet(() -> rules.resolveSibling(name).normalize());
    }

    private static Optional<Path> within(Path folder, String prefix, String name) {
        return name.startsWith(prefix)
                ? Optional.of(folder.resolve(name.substring(prefix.length())).normalize())
                : Optional.empty();
    }

    /** The page about a check; empty if the program was put somewhere without its pages. */
    Optional<String> page(Check check) {
        return new Places(Path.of(""), rules, facts, home).pageUri(check);
    }

    /** Whether both folders are there. */
    boolean isThere() {
        return Files.isDirectory(rules) && Files.isDirectory(facts);
    }
}
