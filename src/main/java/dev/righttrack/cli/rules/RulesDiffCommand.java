package dev.righttrack.cli.rules;

import dev.righttrack.advice.Advice;
import dev.righttrack.authoring.diff.ChangeGate;
import dev.righttrack.authoring.diff.PopulationComparison;
import dev.righttrack.authoring.diff.PopulationDiff;
import dev.righttrack.authoring.diff.Release;
import dev.righttrack.authoring.diff.ReleaseReader;
import dev.righttrack.authoring.exact.RuleSet;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.cli.options.AnswerOptions;
import dev.righttrack.cli.options.CandidateFile;
import dev.righttrack.cli.options.DatedOptions;
import dev.righttrack.cli.options.DetailOption;
import dev.righttrack.cli.options.ExitCode;
import dev.righttrack.explain.WhatIf;
import dev.righttrack.explain.WhatIfAnalysis;
import dev.righttrack.findings.Findings;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.loading.LoadedRules;
import dev.righttrack.render.json.AnswerJson;
import dev.righttrack.render.json.PopulationJson;
import dev.righttrack.render.page.Page;
import dev.righttrack.render.page.PopulationPage;
import dev.righttrack.render.page.WhatIfPage;
import dev.righttrack.rules.source.RuleOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What an edit does to people. */
@Command(
        name = "diff",
        description = "What an edit of rules or facts does to people, and which part of the edit does it.",
        mixinStandardHelpOptions = true)
final class RulesDiffCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private DatedOptions load;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private DetailOption detail;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private AnswerOptions answers;

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "A folder with rules/ and facts/, a folder of rules, or a git revision.")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The same, after the edit.")
    private String current = "";

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private PopulationOption population;

    @Option(names = "--explain", paramLabel = "ID", description = "Old against new for one person.")
    private Optional<String> explained = Optional.empty();

    @Option(
            names = "--max-flips",
            paramLabel = "LIMIT",
            description = "How many people may get another first place: 2%% or 40; more ends with code 3.")
    private Optional<String> limit = Optional.empty();

    @Option(
            names = "--protect",
            paramLabel = "FILE",
            description = "Ids, one a line, of people of whom none may get another first place; else code 3.")
    private Optional<Path> guarded = Optional.empty();

    @Option(names = "--show", paramLabel = "N", description = "How many people are named (${DEFAULT-VALUE}).")
    private int shown = 10;

    @Override
    public Integer call() throws IOException {
        Optional<String> objection = population.objection();
        if (objection.isPresent()) {
            return wrong(objection.get());
        }
        if (guarded.filter(file -> Files.isDirectory(file) || !Files.isReadable(file))
                .isPresent()) {
            return wrong(guarded.get() + " is no readable file");
        }
        if (detail.isGiven() && explained.isEmpty()) {
            return wrong("--detail is for --explain: what is said of a population has one length");
        }
        ChangeGate gate;
        try {
            gate = gate();
        } catch (IllegalArgumentException noLimit) {
            return wrong(String.valueOf(noLimit.getMessage()));
        }
        try (TemporaryFolders scratch = new TemporaryFolders()) {
            Optional<Release> before = release(old, scratch);
            Optional<Release> now = release(current, scratch);
            if (before.isEmpty() || now.isEmpty()) {
                return wrong(
                        (before.isEmpty() ? old : current) + " is neither a folder nor a git revision that has rules");
            }
            return diff(before.get(), now.get(), gate);
        }
    }

    private int wrong(String message) {
        spec.commandLine().getErr().println("righttrack: " + CandidateFile.printable(message));
        return ExitCode.USAGE;
    }

    private ChangeGate gate() throws IOException {
        Set<String> ids = new TreeSet<>();
        if (guarded.isPresent()) {
            Files.readAllLines(guarded.get()).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(ids::add);
        }
        return limit.map(l -> ChangeGate.of(l, ids)).orElse(new ChangeGate(Double.MAX_VALUE, false, ids));
    }

    private Optional<Release> release(String word, TemporaryFolders scratch) throws IOException {
        Path here = load.rulesFolder().resolve("..").toAbsolutePath().normalize();
        return Release.named(word, load.factsFolder(), here, scratch.folder());
    }

    private int diff(Release before, Release now, ChangeGate gate) throws IOException {
        Optional<Release> stranger = strangersCore(before).or(() -> strangersCore(now));
        if (stranger.isPresent()) {
            return wrong("diff works out the program's own core rules, and those of "
                    + stranger.get().name() + " differ from them: people can be advised by them, not compared");
        }
        Findings findings = new Findings();
        ReleaseReader reader = new ReleaseReader(load.ruleOptions());
        Optional<RuleSet> was = new ReleaseReader(today()).read(before, findings);
        Optional<RuleSet> is = reader.read(now, findings);
        load.tell(findings.sorted());
        if (was.isEmpty() || is.isEmpty()) {
            return ExitCode.FINDINGS;
        }
        PopulationComparison comparison = new PopulationComparison(was.get(), is.get());
        List<Candidate> found = new ArrayList<>();
        Set<String> strangers = new HashSet<>(gate.guarded());
        int rejected = population.read(now.facts(), is.get().knowledge(), load::tell, people -> {
            comparison.add(people);
            people.forEach(one -> strangers.remove(one.id()));
            people.stream()
                    .filter(one -> explained.filter(one.id()::equals).isPresent())
                    .forEach(found::add);
        });
        if (!strangers.isEmpty()) {
            return wrong("the population has nobody called " + String.join(", ", new TreeSet<>(strangers)));
        }
        if (explained.isPresent()) {
            return explain(before, now, found.stream().findFirst());
        }
        PopulationDiff diff = comparison.result();
        List<String> refusals = gate.refusals(diff);
        Page page = PopulationPage.of(
                before.name() + " against " + now.name(), diff, shown, refusals, population.base(diff.people()));
        answers.tell(page, PopulationJson.render(diff, refusals), detail.detail());
        if (rejected > 0 && !load.isQuiet()) {
            spec.commandLine().getErr().println(rejected + " lines were rejected");
        }
        return refusals.isEmpty() && rejected == 0 ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    /** The release, if it is trusted with core rules of its own, which diff cannot work out. */
    private Optional<Release> strangersCore(Release release) {
        return load.ruleOptions().trustCore() && release.bringsCore() ? Optional.of(release) : Optional.empty();
    }

    private int explain(Release before, Release now, Optional<Candidate> person) {
        if (person.isEmpty()) {
            return wrong("the population has nobody called " + explained.orElse(""));
        }
        Optional<Advice> was = advice(before, today(), person.get());
        Optional<Advice> is = advice(now, load.ruleOptions(), person.get());
        if (was.isEmpty() || is.isEmpty()) {
            return ExitCode.FINDINGS;
        }
        WhatIf difference = new WhatIfAnalysis(was.get(), is.get()).difference();
        Page page = WhatIfPage.of(difference, List.of(now.name() + " were in force and not " + before.name()));
        Page titled = new Page(
                person.get().id() + ": " + before.name() + " against " + now.name(),
                page.summary(),
                page.parts(),
                true);
        answers.tell(
                titled, AnswerJson.page("diff", person.get().id(), is.get().rulesHash(), difference), detail.detail());
        return ExitCode.DONE;
    }

    /** How the old rules are read: as of the newest date of the facts, whatever day the new ones are read for. */
    private RuleOptions today() {
        return new RuleOptions(load.ruleOptions().readings(), load.ruleOptions().trustCore());
    }

    private Optional<Advice> advice(Release release, RuleOptions options, Candidate person) {
        ParseResult<LoadedRules> read =
                LoadedRules.load(release.rules(), release.facts(), options, LoadedRules.cacheFolder());
        load.tell(read.findings());
        return read.value().map(loaded -> {
            try (LoadedRules rightTrack = loaded) {
                return rightTrack.advise(person);
            }
        });
    }
}
