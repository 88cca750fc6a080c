package dev.righttrack.cli.rules;

import dev.righttrack.authoring.edit.RenamedFolders;
import dev.righttrack.authoring.edit.VocabularyRename;
import dev.righttrack.cli.options.CandidateFile;
import dev.righttrack.cli.options.ExitCode;
import dev.righttrack.cli.options.LoadOptions;
import dev.righttrack.findings.Finding;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.loading.LoadedRules;
import dev.righttrack.text.NearestWord;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
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

/** Changes a name of the vocabulary wherever it is used. */
@Command(
        name = "rename",
        description = "Change a name everywhere in facts and rules, and keep the old one readable.",
        mixinStandardHelpOptions = true)
final class RulesRenameCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private LoadOptions load;

    @Parameters(index = "0", paramLabel = "OLD", description = "The name as it is.")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The name as it is to be.")
    private String fresh = "";

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "What it names (skill, role, ...), where that is not clear.")
    private Optional<String> kind = Optional.empty();

    @Override
    public Integer call() throws IOException {
        return load.open(this::rename);
    }

    private int rename(LoadedRules rightTrack) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Vocabulary words = new Vocabulary(rightTrack.knowledge());
        // What an effort is called is the name of its skill.
        List<Kind> kinds = Arrays.stream(Kind.values())
                .filter(one -> one != Kind.EFFORT)
                .filter(one -> rightTrack.knowledge().all(one).containsKey(old))
                .filter(one -> kind.map(one.word()::equals).orElse(true))
                .toList();
        if (kinds.size() != 1) {
            err.println(
                    kinds.isEmpty()
                            ? "righttrack: nothing is called \"" + CandidateFile.printable(old) + "\""
                                    + nearest(rightTrack)
                            : "righttrack: \"" + old + "\" names several things; say which with --kind: "
                                    + String.join(
                                            ", ", kinds.stream().map(Kind::word).toList()));
            return ExitCode.USAGE;
        }
        if (!fresh.matches("[a-z0-9][a-z0-9 +#./'-]{0,80}")
                || words.find(kinds.get(0), fresh).isPresent()) {
            err.println("righttrack: \"" + fresh + "\" cannot be a new name: "
                    + (words.find(kinds.get(0), fresh).isPresent()
                            ? "it is taken"
                            : "letters in lower case, figures, blanks and dashes"));
            return ExitCode.USAGE;
        }
        RenamedFolders folders = new RenamedFolders(load.rulesFolder(), load.factsFolder(), load.ruleOptions());
        List<Finding> findings = folders.rename(new VocabularyRename(kinds.get(0), old, fresh), rightTrack.knowledge());
        if (findings.stream().anyMatch(Finding::isError)) {
            load.tell(findings);
            err.println("righttrack: nothing was written, because of these");
            return ExitCode.FINDINGS;
        }
        folders.write().forEach(file -> spec.commandLine().getOut().println("changed  " + file));
        return ExitCode.DONE;
    }

    /** The name that is nearest to the one that nothing has. */
    private String nearest(LoadedRules rightTrack) {
        Set<String> names = new TreeSet<>();
        Arrays.stream(Kind.values())
                .filter(one -> kind.map(one.word()::equals).orElse(true))
                .forEach(one -> names.addAll(rightTrack.knowledge().all(one).keySet()));
        return NearestWord.to(old, names)
                .map(word -> "; did you mean \"" + word + "\"?")
                .orElse("");
    }
}
