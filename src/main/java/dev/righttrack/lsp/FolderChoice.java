package dev.righttrack.lsp;

import dev.righttrack.rules.source.RuleOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Which folders are edited: those that are named, else those of the folder that the editor has open, else the program's own.
 *
 * @param rules the folder of rules, where it is named
 * @param facts the folder of facts, where it is named
 * @param shippedRules the program's own rules
 * @param shippedFacts the program's own facts
 * @param home the folder of the program, in which docs/ is
 * @param options how the rules are read
 */
public record FolderChoice(
        Optional<Path> rules,
        Optional<Path> facts,
        Path shippedRules,
        Path shippedFacts,
        Path home,
        RuleOptions options) {

    /** The folders, given those that the editor has open. */
    RulesPlace in(List<Path> workspace) {
        Path chosenRules = rules.or(() -> found("rules", workspace)).orElse(shippedRules);
        Path chosenFacts = facts.or(() -> found("facts", workspace)).orElse(shippedFacts);
        return new RulesPlace(chosenRules, chosenFacts, home, options);
    }

    /** A folder of that name in one that is open, or one that is open itself. */
    private static Optional<Path> found(String name, List<Path> workspace) {
        return workspace.stream()
                .flatMap(root -> java.util.stream.Stream.of(root.resolve(name), root))
                .filter(folder -> String.valueOf(folder.getFileName()).equals(name) && Files.isDirectory(folder))
                .findFirst();
    }
}
