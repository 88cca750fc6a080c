package dev.righttrack.cli.rules;

import dev.righttrack.authoring.scaffold.Scaffold;
import dev.righttrack.cli.options.ExitCode;
import dev.righttrack.cli.options.FolderOptions;
import dev.righttrack.cli.options.LoadOptions;
import dev.righttrack.cli.options.TraceOption;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.intake.knowledge.FactsFolder;
import dev.righttrack.intake.knowledge.KnowledgeReader;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.render.findings.FindingText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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

/** Writes the beginning of a new rule with all that belongs to it. */
@Command(
        name = "new",
        description = "Scaffold a role, evidence, a variant, a team rule or a source: rule, cases, reasons and facts.",
        mixinStandardHelpOptions = true)
final class RulesNewCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private FolderOptions folders;

    @Mixin
    @SuppressWarnings({"NullAway.Init", "unused"})
    private TraceOption trace;

    @Parameters(index = "0", paramLabel = "WHAT", description = "role, evidence, variant, team or source.")
    private What what = What.ROLE;

    @Parameters(index = "1", paramLabel = "NAME", description = "Its name, in lower case, as people say it.")
    private String name = "";

    @Option(names = "--skill", paramLabel = "SKILL", description = "The skill that it asks, shows or adds.")
    private Optional<String> skill = Optional.empty();

    @Option(names = "--task", paramLabel = "TASK", description = "The task that a new role carries out.")
    private Optional<String> task = Optional.empty();

    @Option(names = "--role", paramLabel = "ROLE", description = "The role of which a new variant is one.")
    private Optional<String> role = Optional.empty();

    @Option(names = "--activity", paramLabel = "ACTIVITY", description = "What somebody does that shows the skill.")
    private Optional<String> activity = Optional.empty();

    @Option(names = "--stage", paramLabel = "STAGE", description = "The stage of the teams that a rule is about.")
    private Optional<String> stage = Optional.empty();

    /** What can be scaffolded. */
    enum What {
        ROLE,
        EVIDENCE,
        VARIANT,
        TEAM,
        SOURCE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() throws IOException {
        // The vocabulary is all that a scaffold needs: rules that are being written may be wrong for the moment.
        Findings findings = new Findings();
        ParseResult<Knowledge> read = KnowledgeReader.read(
                FactsFolder.read(folders.factsFolder(), findings), FactsFolder.nameOf(folders.factsFolder()));
        findings.addAll(read.findings());
        if (folders.rulesFolder().toString().isEmpty()) {
            findings.add(Finding.error(
                    Place.of("\"\""), Check.NO_SUCH_FOLDER, "an empty name names no folder of rules", ""));
        }
        findings.sorted().forEach(one -> spec.commandLine().getErr().println(FindingText.render(one)));
        return read.value().isEmpty() || findings.hasErrors()
                ? LoadOptions.notLoaded(findings.sorted())
                : scaffold(read.value().get());
    }

    private int scaffold(Knowledge knowledge) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Vocabulary words = new Vocabulary(knowledge);
        if (!name.matches("[a-z][a-z0-9 -]{1,60}")) {
            err.println(
                    "righttrack: a name has letters in lower case, figures, blanks and dashes, and begins with a letter");
            return ExitCode.USAGE;
        }
        if (what == What.SOURCE && !name.matches("[a-z][a-z0-9-]{1,30}")) {
            err.println("righttrack: the name of a source has no blanks: it stands behind --source");
            return ExitCode.USAGE;
        }
        Kind kind = what == What.VARIANT ? Kind.VARIANT : Kind.ROLE;
        if ((what == What.ROLE || what == What.VARIANT)
                && words.find(kind, name).isPresent()) {
            err.println(
                    "righttrack: there is a " + kind.word() + " called \"" + name + "\" already; nothing was written");
            return ExitCode.USAGE;
        }
        Optional<String> idle = idle();
        if (idle.isPresent()) {
            err.println("righttrack: " + idle.get() + " is of no use to a new " + what + "; nothing was written");
            return ExitCode.USAGE;
        }
        Scaffold scaffold = new Scaffold(folders.rulesFolder(), folders.factsFolder(), knowledge);
        if (!fill(scaffold, words)) {
            return ExitCode.USAGE;
        }
        List<Path> there = scaffold.inTheWay();
        if (!there.isEmpty()) {
            there.forEach(file -> err.println("righttrack: " + file + " is there already; nothing was written"));
            return ExitCode.USAGE;
        }
        scaffold.write().forEach(line -> spec.commandLine().getOut().println(line));
        return ExitCode.DONE;
    }

    /** An option that was given and is for another kind of scaffold. */
    private Optional<String> idle() {
        Set<String> given = new TreeSet<>();
        skill.ifPresent(word -> given.add("--skill"));
        task.ifPresent(word -> given.add("--task"));
        role.ifPresent(word -> given.add("--role"));
        activity.ifPresent(word -> given.add("--activity"));
        stage.ifPresent(word -> given.add("--stage"));
        given.removeAll(
                switch (what) {
                    case ROLE -> Set.of("--skill", "--task");
                    case EVIDENCE -> Set.of("--skill", "--activity");
                    case VARIANT -> Set.of("--skill", "--role");
                    case TEAM -> Set.of("--stage");
                    case SOURCE -> Set.of("--skill", "--role");
                });
        return given.stream().findFirst();
    }

    private boolean fill(Scaffold scaffold, Vocabulary words) throws IOException {
        Optional<String> asked = word(words, Kind.SKILL, skill);
        Optional<String> done = word(words, Kind.TASK, task);
        Optional<String> base = word(words, Kind.ROLE, role);
        Optional<String> doing = word(words, Kind.ACTIVITY, activity);
        Optional<String> team = word(words, Kind.STAGE, stage);
        if (List.of(asked, done, base, doing, team).stream().anyMatch(Optional::isEmpty)) {
            return false;
        }
        switch (what) {
            case ROLE -> scaffold.role(name, asked.get(), done.get());
            case EVIDENCE -> scaffold.evidence(name, asked.get(), doing.get());
            case VARIANT -> scaffold.variant(name, base.get(), asked.get());
            case SOURCE -> scaffold.source(name, base.get(), asked.get());
            default -> scaffold.team(name, team.get());
        }
        return true;
    }

    /** The vocabulary's spelling of what was chosen, or the first of its kind; empty, and reported, if there is none such. */
    private Optional<String> word(Vocabulary words, Kind kind, Optional<String> chosen) {
        if (chosen.isEmpty()) {
            return words.all(kind).stream().findFirst();
        }
        Optional<String> known = words.find(kind, chosen.get());
        if (known.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("righttrack: unknown " + kind.word() + " \"" + chosen.get() + "\"; known: "
                            + String.join(", ", words.all(kind)));
        }
        return known;
    }
}
