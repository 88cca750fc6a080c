package dev.righttrack.cli.options;

import dev.righttrack.authoring.cases.FailingCases;
import dev.righttrack.authoring.exact.RuleSet;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Places;
import dev.righttrack.intake.cases.RuleCase;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.intake.sources.SourcesFolder;
import dev.righttrack.knowledge.words.NamedRole;
import dev.righttrack.loading.LoadedRules;
import dev.righttrack.output.OutputGuard;
import dev.righttrack.rules.source.RuleOptions;
import dev.righttrack.rules.source.RulesFolder;
import dev.righttrack.rules.source.ShippedCore;
import dev.righttrack.sources.SourcePack;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The options of a command that loads rules and facts. */
public class LoadOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private FolderOptions folders;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private TrustOption trust;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private QuietOption quiet;

    @Mixin
    @SuppressWarnings({"NullAway.Init", "unused"})
    private TraceOption trace;

    /** The folder from which rules are read. */
    public final Path rulesFolder() {
        return folders.rulesFolder();
    }

    /** The folder from which facts are read. */
    public final Path factsFolder() {
        return folders.factsFolder();
    }

    /** A guard of the folders from which rules and facts are read. */
    public final OutputGuard guard() {
        return folders.guard();
    }

    /** How files of rules and facts are named so that they can be opened from here. */
    public final Places places() {
        return folders.places();
    }

    /** Interpretation to reading, as they were typed: loading checks them. Empty for the default of each. */
    Map<String, String> readings() {
        return Map.of();
    }

    /** The day on which the rules are to be in force; absent for the newest date of the facts. */
    Optional<LocalDate> asOf() {
        return Optional.empty();
    }

    /** How the rules are to be loaded. */
    public final RuleOptions ruleOptions() {
        return new RuleOptions(readings(), asOf(), trust.isCoreTrusted());
    }

    /** Whether stderr is for errors only. */
    public final boolean isQuiet() {
        return quiet.isQuiet();
    }

    /** Loads rules and facts. */
    ParseResult<LoadedRules> load() {
        return LoadedRules.load(rulesFolder(), factsFolder(), ruleOptions(), LoadedRules.cacheFolder());
    }

    /** Loads rules and facts, for a command that keeps them; findings name files so that they can be opened from here. */
    public final ParseResult<LoadedRules> loadToKeep() {
        ParseResult<LoadedRules> read = load();
        return new ParseResult<>(
                read.value(), read.findings().stream().map(places()::shown).toList());
    }

    /** Loads rules and facts; findings go to stderr. */
    private ParseResult<LoadedRules> reading() {
        ParseResult<LoadedRules> read = load();
        Places places = places();
        tell(read.findings().stream().map(places::shown).toList());
        return read;
    }

    /** What a command does once rules and facts are loaded. */
    public interface Work {
        /**
         * Does it.
         *
         * @return the exit code
         * @throws IOException if a file or a stream breaks
         */
        int with(LoadedRules rightTrack) throws IOException;
    }

    /**
     * Loads rules and facts, works with them and lets go of them; findings go to stderr.
     *
     * @return the exit code
     * @throws IOException if the work throws it
     */
    public final int open(Work work) throws IOException {
        ParseResult<LoadedRules> read = reading();
        if (read.value().isEmpty()) {
            return notLoaded(read.findings());
        }
        try (LoadedRules rightTrack = read.value().get()) {
            return work.with(rightTrack);
        }
    }

    /**
     * The same for work that works out the core rules instead of running them; refused where the rules bring a core of their
     * own.
     *
     * @return the exit code
     * @throws IOException if the work throws it
     */
    public final int openOwnCore(Work work) throws IOException {
        if (ruleOptions().trustCore()
                && ShippedCore.isReplacedBy(new RulesFolder(rulesFolder(), new Findings()).read())) {
            spec.commandLine()
                    .getErr()
                    .println("righttrack: this command works out the program's own core rules, and those of "
                            + rulesFolder()
                            + " differ from them: people can be advised by them, and no more can be said here");
            return ExitCode.USAGE;
        }
        return open(work);
    }

    /** Reports on stderr that some cases fail, before something is said that rests on them. */
    public final void tellFailing(RuleSet rules, List<RuleCase> cases) {
        tellFailing(FailingCases.count(rules, cases), cases.size());
    }

    /** The same where it is known how many of the cases fail. */
    public final void tellFailing(int failing, int cases) {
        if (failing > 0) {
            spec.commandLine()
                    .getErr()
                    .println(
                            "righttrack: " + failing + " of " + cases
                                    + " cases fail as the rules stand (rules test shows them), and what follows rests on the cases");
        }
    }

    /** The role of that name; empty, and reported, with the nearest right word, if there is none. */
    public final Optional<String> role(LoadedRules rightTrack, String name) {
        NamedRole named = NamedRole.of(rightTrack.knowledge(), name);
        if (named.role().isEmpty()) {
            spec.commandLine().getErr().println("righttrack: " + named.problem());
        }
        return named.role();
    }

    /** The roles of those names; empty, and reported, if there is one that does not exist. */
    public final Optional<List<String>> roles(LoadedRules rightTrack, List<String> names) {
        List<String> named = new ArrayList<>();
        for (String name : names) {
            Optional<String> known = role(rightTrack, name);
            if (known.isEmpty()) {
                return Optional.empty();
            }
            named.add(known.get());
        }
        return Optional.of(named);
    }

    /** The sources beside the report, without their rules; findings go to stderr. */
    public final List<SourcePack> others(LoadedRules rightTrack) {
        Findings findings = new Findings();
        List<SourcePack> packs = new SourcesFolder(factsFolder(), findings).readRows(rightTrack.knowledge());
        tell(findings.sorted().stream().map(places()::shown).toList());
        return packs;
    }

    /** The exit code for rules or facts that were not loaded. */
    public static int notLoaded(List<Finding> findings) {
        boolean elsewhere = findings.stream().anyMatch(one -> one.check() == Check.NO_SUCH_FOLDER);
        return elsewhere ? ExitCode.USAGE : ExitCode.FINDINGS;
    }

    /** Reports findings on stderr. */
    public final void tell(List<Finding> findings) {
        quiet.tell(findings, spec.commandLine().getErr());
    }
}
