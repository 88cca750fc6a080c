package dev.righttrack.cli.rules;

import dev.righttrack.authoring.cases.CaseResult;
import dev.righttrack.authoring.watch.Round;
import dev.righttrack.authoring.watch.RuleWatch;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.cli.options.ColorOption;
import dev.righttrack.cli.options.ExitCode;
import dev.righttrack.cli.options.FolderOptions;
import dev.righttrack.cli.options.ReadingOption;
import dev.righttrack.cli.options.TraceOption;
import dev.righttrack.cli.options.TrustOption;
import dev.righttrack.findings.Finding;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.render.Detail;
import dev.righttrack.render.findings.FindingText;
import dev.righttrack.render.page.PageText;
import dev.righttrack.render.page.PopulationPage;
import dev.righttrack.rules.source.RuleOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks, tests and compares rules whenever one of their files is saved. */
@Command(
        name = "watch",
        description = "Check and test the rules whenever a file is saved, and show what the edit does to people.",
        mixinStandardHelpOptions = true)
public final class RulesWatchCommand implements Callable<Integer> {

    private static final int INTERRUPTED = 130;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private FolderOptions folders;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ReadingOption reading;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private TrustOption trust;

    @Mixin
    @SuppressWarnings({"NullAway.Init", "unused"})
    private TraceOption trace;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ColorOption color;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private PopulationOption population;

    @Option(names = "--once", description = "Look once and end, with code 3 if something is wrong.")
    private boolean once;

    @Option(names = "--show", paramLabel = "N", description = "How many people are named (${DEFAULT-VALUE}).")
    private int shown = 10;

    @Override
    public Integer call() throws IOException {
        Optional<Path> file = population.file();
        Optional<String> objection = population.objection();
        if (objection.isPresent()) {
            spec.commandLine().getErr().println("righttrack: " + objection.get());
            return ExitCode.USAGE;
        }
        if (!once && file.filter(one -> !Files.isRegularFile(one)).isPresent()) {
            spec.commandLine()
                    .getErr()
                    .println("righttrack: people in a pipe can be read only once; name a file, or give --once");
            return ExitCode.USAGE;
        }
        if (!Files.isDirectory(folders.rulesFolder()) || !Files.isDirectory(folders.factsFolder())) {
            spec.commandLine().getErr().println("righttrack: --rules and --facts have to be folders");
            return ExitCode.USAGE;
        }
        RuleWatch watch = new RuleWatch(
                folders.rulesFolder(),
                folders.factsFolder(),
                new RuleOptions(reading.readings(), trust.isCoreTrusted()),
                this::people);
        return once ? look(watch) : watch(watch);
    }

    private int look(RuleWatch watch) {
        return watch.look().map(this::tell).orElse(true) ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private int watch(RuleWatch watch) {
        try {
            // Once nobody can read what it says, a watch has no purpose.
            while (!spec.commandLine().getOut().checkError()) {
                watch.look().ifPresent(this::tell);
                TimeUnit.MILLISECONDS.sleep(400);
            }
            return ExitCode.DONE;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return INTERRUPTED;
        }
    }

    /** People whom the knowledge of the moment does not understand are left out. */
    private List<Candidate> people(Knowledge knowledge) {
        List<Candidate> people = new ArrayList<>();
        try {
            population.read(folders.factsFolder(), knowledge, findings -> {}, people::addAll);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return people;
    }

    /** Reports what a look came to, and whether all is right. */
    public boolean tell(Round round) {
        PrintWriter out = spec.commandLine().getOut();
        round.findings()
                .forEach(finding ->
                        out.println(FindingText.render(folders.places().shown(finding))));
        round.broken().forEach(file -> out.println(file + " is broken: what it said before stays in force"));
        List<CaseResult> failed =
                round.cases().stream().filter(one -> !one.isPassed()).toList();
        failed.forEach(one -> out.println(folders.places().shown(one.of().place()) + "  failed  rule \""
                + one.of().rule() + "\": " + one.of().name() + "\n    " + one.problem()));
        out.println(
                round.rules() + " rules in force, " + round.cases().size() + " cases, " + failed.size() + " failed");
        round.diff()
                .filter(diff -> !diff.edits().isEmpty())
                .ifPresent(diff -> out.print(PageText.render(
                        PopulationPage.of("What the edit does", diff, shown, List.of(), population.base(diff.people())),
                        color.look(Detail.STANDARD, 1))));
        out.flush();
        return failed.isEmpty() && round.findings().stream().noneMatch(Finding::isError);
    }
}
