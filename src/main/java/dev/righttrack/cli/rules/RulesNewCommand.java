package dev.righttrack.cli.rules;

import dev.righttrack.authoring.scaffold.Scaffold;
import dev.righttrack.candidate.CircumstanceKind;
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
import dev.righttrack.knowledge.Question;
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
        description = {
            "Scaffold a rule with its cases and reasons (a role, evidence, a variant, a team rule, a requirement, a source), or an "
                    + "entry of facts with what belongs to it (a skill, a tool, a family, a title, a circumstance, a question, a "
                    + "place that can be read in two ways)."
        },
        mixinStandardHelpOptions = true)
final class RulesNewCommand implements Callable<Integer> {

    private static final String NAME = "[a-z][a-z0-9 -]{1,60}";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private FolderOptions folders;

    @Mixin
    @SuppressWarnings({"NullAway.Init", "unused"})
    private TraceOption trace;

    @Parameters(index = "0", paramLabel = "WHAT", description = "${COMPLETION-CANDIDATES}.")
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

    @Option(names = "--family", paramLabel = "FAMILY", description = "The family of a new tool.")
    private Optional<String> family = Optional.empty();

    @Option(
            names = "--choices",
            paramLabel = "CHOICES",
            split = " *, *",
            description = "The answers of a new circumstance, with commas between.")
    private List<String> choices = List.of();

    /** What can be scaffolded. */
    enum What {
        ROLE,
        EVIDENCE,
        VARIANT,
        TEAM,
        SOURCE,
        RULE,
        SKILL,
        TOOL,
        FAMILY,
        TITLE,
        CIRCUMSTANCE,
        QUESTION,
        READING;

        /** The kind of name that it adds to the vocabulary, for which nothing else may have it. */
        Optional<Kind> kind() {
            return switch (this) {
                case ROLE -> Optional.of(Kind.ROLE);
                case VARIANT -> Optional.of(Kind.VARIANT);
                case SKILL -> Optional.of(Kind.SKILL);
                case TOOL -> Optional.of(Kind.TOOL);
                case FAMILY -> Optional.of(Kind.FAMILY);
                case TITLE -> Optional.of(Kind.TITLE);
                case CIRCUMSTANCE -> Optional.of(Kind.CIRCUMSTANCE);
                case EVIDENCE, TEAM, SOURCE, RULE, QUESTION, READING -> Optional.empty();
            };
        }

        /** The options that say something about it. */
        Set<String> options() {
            return switch (this) {
                case ROLE -> Set.of("--skill", "--task");
                case EVIDENCE -> Set.of("--skill", "--activity");
                case VARIANT, SOURCE, RULE -> Set.of("--skill", "--role");
                case TEAM -> Set.of("--stage");
                case SKILL -> Set.of("--skill");
                case TOOL -> Set.of("--skill", "--family");
                case TITLE -> Set.of("--role");
                case CIRCUMSTANCE -> Set.of("--choices");
                case FAMILY, QUESTION, READING -> Set.of();
            };
        }

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
        if (!name.matches(NAME)) {
            err.println(
                    "righttrack: a name has letters in lower case, figures, blanks and dashes, and begins with a letter");
            return ExitCode.USAGE;
        }
        if (what == What.SOURCE && !name.matches("[a-z][a-z0-9-]{1,30}")) {
            err.println("righttrack: the name of a source has no blanks: it stands behind --source");
            return ExitCode.USAGE;
        }
        Optional<String> obstacle = taken(words, knowledge)
                .or(() -> idle().map(option -> option + " is of no use to a new " + what))
                .or(this::unfit);
        if (obstacle.isPresent()) {
            err.println("righttrack: " + obstacle.get() + "; nothing was written");
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

    /** Why the name is not to be had: something of the kind has it, or a question on it is there already. */
    private Optional<String> taken(Vocabulary words, Knowledge knowledge) {
        if (what == What.QUESTION) {
            boolean isAsked = knowledge.all(Kind.QUESTION, Question.class).stream()
                    .anyMatch(one -> one.subject().equals(name));
            return isAsked ? Optional.of("there is a question about \"" + name + "\" already") : Optional.empty();
        }
        boolean isFixed = what == What.CIRCUMSTANCE
                && CircumstanceKind.FIXED.stream().anyMatch(one -> one.word().equals(name));
        return what.kind()
                .filter(kind -> isFixed || words.find(kind, name).isPresent())
                .map(kind -> "there is a " + kind.word() + " called \"" + name + "\" already");
    }

    /** Why the answers of a circumstance are none. */
    private Optional<String> unfit() {
        if (what != What.CIRCUMSTANCE) {
            return Optional.empty();
        }
        boolean isFit = choices.size() > 1
                && Set.copyOf(choices).size() == choices.size()
                && choices.stream().allMatch(one -> one.matches(NAME));
        return isFit
                ? Optional.empty()
                : Optional.of("a circumstance needs two or more answers, as --choices \"on site, fully remote\"");
    }

    /** An option that was given and is for another kind of scaffold. */
    private Optional<String> idle() {
        Set<String> given = new TreeSet<>();
        skill.ifPresent(word -> given.add("--skill"));
        task.ifPresent(word -> given.add("--task"));
        role.ifPresent(word -> given.add("--role"));
        activity.ifPresent(word -> given.add("--activity"));
        stage.ifPresent(word -> given.add("--stage"));
        family.ifPresent(word -> given.add("--family"));
        if (!choices.isEmpty()) {
            given.add("--choices");
        }
        given.removeAll(what.options());
        return given.stream().findFirst();
    }

    private boolean fill(Scaffold scaffold, Vocabulary words) throws IOException {
        Optional<String> asked = word(words, Kind.SKILL, skill);
        Optional<String> done = word(words, Kind.TASK, task);
        Optional<String> base = word(words, Kind.ROLE, role);
        Optional<String> doing = word(words, Kind.ACTIVITY, activity);
        Optional<String> team = word(words, Kind.STAGE, stage);
        Optional<String> group = word(words, Kind.FAMILY, family);
        if (List.of(asked, done, base, doing, team, group).stream().anyMatch(Optional::isEmpty)) {
            return false;
        }
        switch (what) {
            case ROLE -> scaffold.role(name, asked.get(), done.get());
            case EVIDENCE -> scaffold.evidence(name, asked.get(), doing.get());
            case VARIANT -> scaffold.variant(name, base.get(), asked.get());
            case SOURCE -> scaffold.source(name, base.get(), asked.get());
            case TEAM -> scaffold.team(name, team.get());
            case RULE -> scaffold.rule(name, base.get(), asked.get());
            case SKILL -> scaffold.skill(name, asked.get());
            case TOOL -> scaffold.tool(name, group.get(), asked.get());
            case FAMILY -> scaffold.family(name);
            case TITLE -> scaffold.adTitle(name, base.get());
            case CIRCUMSTANCE -> scaffold.circumstance(name, choices);
            case READING -> scaffold.reading(name);
            case QUESTION -> {
                return question(scaffold, words);
            }
        }
        return true;
    }

    /** A question on what the vocabulary has under the name; false, and reported, if a question on it would ask nothing. */
    private boolean question(Scaffold scaffold, Vocabulary words) throws IOException {
        for (Kind kind : List.of(Kind.SKILL, Kind.CIRCUMSTANCE, Kind.TOOL)) {
            Optional<String> known = words.find(kind, name);
            if (known.isPresent()) {
                scaffold.question(kind, known.get());
                return true;
            }
        }
        spec.commandLine()
                .getErr()
                .println("righttrack: a question is about a skill, a circumstance of facts/"
                        + Kind.CIRCUMSTANCE.file() + " or the years with a tool, and \"" + name
                        + "\" is none of them; nothing was written");
        return false;
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
