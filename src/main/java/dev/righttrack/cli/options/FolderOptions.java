package dev.righttrack.cli.options;

import dev.righttrack.findings.Places;
import dev.righttrack.output.OutputGuard;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The folders from which rules and facts are read; the program's own unless others are named. */
public final class FolderOptions {

    @Option(names = "--rules", paramLabel = "DIR", description = "The folder of rules.")
    private Optional<Path> rules = Optional.empty();

    @Option(names = "--facts", paramLabel = "DIR", description = "The folder of facts.")
    private Optional<Path> facts = Optional.empty();

    /** The folder from which rules are read. */
    public Path rulesFolder() {
        return rules.orElseGet(() -> shipped("rules"));
    }

    /** The folder from which facts are read. */
    public Path factsFolder() {
        return facts.orElseGet(() -> shipped("facts"));
    }

    /** The folder of rules, where the option names one. */
    public Optional<Path> rulesOption() {
        return rules;
    }

    /** The folder of facts, where the option names one. */
    public Optional<Path> factsOption() {
        return facts;
    }

    /** The folder of the program, in which docs/ is. */
    public static Path home() {
        return Path.of(System.getProperty("righttrack.home", ""));
    }

    private static Path shipped(String folder) {
        Path here = Path.of(folder);
        String home = System.getProperty("righttrack.home", "");
        return home.isEmpty() ? here : Path.of(home).resolve(folder);
    }

    /** A guard of these folders, for a command that writes. */
    OutputGuard guard() {
        return new OutputGuard()
                .readsFolder(rulesFolder(), "the folder of rules")
                .readsFolder(factsFolder(), "the folder of facts");
    }

    /** How files of rules and facts are named so that they can be opened from here. */
    public Places places() {
        return new Places(Path.of(""), rulesFolder(), factsFolder(), home());
    }
}
