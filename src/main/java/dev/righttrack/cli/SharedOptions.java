package dev.righttrack.cli;

import dev.righttrack.RightTrack;
import dev.righttrack.facts.knowledge.Kind;
import dev.righttrack.facts.knowledge.Vocabulary;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Places;
import dev.righttrack.intake.Read;
import dev.righttrack.output.OutputGuard;
import dev.righttrack.render.Detail;
import dev.righttrack.render.FindingText;
import dev.righttrack.render.Look;
import dev.righttrack.rules.RuleOptions;
import dev.righttrack.text.NearestWord;
import dev.righttrack.text.PrintableText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that every command has. */
final class SharedOptions {

    private static final int WIDTH = 80;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--rules", paramLabel = "DIR", description = "The folder of rules.")
    private Optional<Path> rules = Optional.empty();

    @Option(names = "--facts", paramLabel = "DIR", description = "The folder of facts.")
    private Optional<Path> facts = Optional.empty();

    @Option(
            names = "--reading",
            paramLabel = "X=READING",
            description = "Another reading of an interpretation, such as X5=any; may be repeated.")
    private Map<String, String> readings = new LinkedHashMap<>();

    @Option(names = "--trust-core", description = "Use the language and core rules of --rules, though they are code.")
    private boolean trustCore;

    @Option(names = "--color", paramLabel = "WHEN", description = "auto, always or never (${DEFAULT-VALUE}).")
    private When color = When.AUTO;

    @Option(names = "--detail", paramLabel = "HOW", description = "summary, standard or full (${DEFAULT-VALUE}).")
    private Detail detail = Detail.STANDARD;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing on stderr but errors.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Show the trace of a failure.")
    private boolean verbose;

    /** When to do something. */
    enum When {
        AUTO,
        ALWAYS,
        NEVER;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Path rulesFolder() {
        return rules.orElseGet(() -> shipped("rules"));
    }

    Path factsFolder() {
        return facts.orElseGet(() -> shipped("facts"));
    }

    RuleOptions ruleOptions() {
        return new RuleOptions(readings, trustCore);
    }

    Detail detail() {
        return detail;
    }

    boolean isQuiet() {
        return quiet;
    }

    boolean isVerbose() {
        return verbose;
    }

    private static Path shipped(String folder) {
        Path here = Path.of(folder);
        String home = System.getProperty("righttrack.home", "");
        return home.isEmpty() ? here : Path.of(home).resolve(folder);
    }

    /** A guard of the folders from which rules and facts are read. */
    OutputGuard guard() {
        return new OutputGuard()
                .readsFolder(rulesFolder(), "the folder of rules")
                .readsFolder(factsFolder(), "the folder of facts");
    }

    /** How files of rules and facts are named so that they can be opened from here. */
    Places places() {
        return new Places(
                Path.of(""), rulesFolder(), factsFolder(), Path.of(System.getProperty("righttrack.home", "")));
    }

    /** Loads rules and facts; findings go to stderr. */
    private Read<RightTrack> reading() {
        Read<RightTrack> read = RightTrack.load(rulesFolder(), factsFolder(), ruleOptions(), RightTrack.cacheFolder());
        Places places = places();
        tell(read.findings().stream().map(places::shown).toList());
        return read;
    }

    /** What a command does once rules and facts are loaded. */
    interface Work {
        /**
         * Does it.
         *
         * @return the exit code
         * @throws IOException if a file or a stream breaks
         */
        int with(RightTrack rightTrack) throws IOException;
    }

    /**
     * Loads rules and facts, works with them and lets go of them; findings go to stderr.
     *
     * @return the exit code
     * @throws IOException if the work throws it
     */
    int open(Work work) throws IOException {
        Read<RightTrack> read = reading();
        if (read.value().isEmpty()) {
            return notLoaded(read.findings());
        }
        try (RightTrack rightTrack = read.value().get()) {
            return work.with(rightTrack);
        }
    }

    /** The role of that name; empty and told, with the nearest right word, if there is none. */
    Optional<String> role(RightTrack rightTrack, String name) {
        Vocabulary vocabulary = new Vocabulary(rightTrack.knowledge());
        Optional<String> known = vocabulary.find(Kind.ROLE, name);
        if (known.isEmpty()) {
            Map<String, String> spellings = vocabulary.spellings(Kind.ROLE);
            String near = NearestWord.to(name, spellings.keySet())
                    .map(word -> "; did you mean \"" + spellings.getOrDefault(word, word) + "\"?")
                    .orElse("; known: " + String.join(", ", vocabulary.all(Kind.ROLE)));
            spec.commandLine()
                    .getErr()
                    .println("righttrack: unknown role \"" + PrintableText.shortened(name, 60) + "\"" + near);
        }
        return known;
    }

    /** The exit code for rules or facts that were not loaded. */
    static int notLoaded(List<Finding> findings) {
        boolean elsewhere = findings.stream().anyMatch(one -> one.check() == Check.NO_SUCH_FOLDER);
        return elsewhere ? Exit.USAGE : Exit.FINDINGS;
    }

    /** Tells findings on stderr. */
    void tell(List<Finding> findings) {
        for (Finding finding : findings) {
            if (!quiet || finding.isError()) {
                spec.commandLine().getErr().println(FindingText.render(finding));
            }
        }
    }

    Look look(int top) {
        return new Look(width(), isColored(), detail, top);
    }

    /** How many columns the terminal has. */
    static int width() {
        String columns = System.getenv().getOrDefault("COLUMNS", "");
        return columns.matches("[1-9][0-9]{1,3}") ? Integer.parseInt(columns) : WIDTH;
    }

    private boolean isColored() {
        boolean terminal = Boolean.getBoolean("righttrack.terminal")
                && System.getenv().getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(System.getenv().getOrDefault("TERM", "dumb"));
        return color == When.ALWAYS || (color == When.AUTO && terminal);
    }
}
