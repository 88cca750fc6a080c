package dev.righttrack.cli.rules;

import dev.righttrack.authoring.edit.NameUses;
import dev.righttrack.cli.options.CandidateFile;
import dev.righttrack.cli.options.ExitCode;
import dev.righttrack.cli.options.LoadOptions;
import dev.righttrack.findings.Place;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.loading.LoadedRules;
import dev.righttrack.text.NearestWord;
import dev.righttrack.text.PrintableText;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The lines of rules, cases and facts in which a name of the vocabulary stands. */
@Command(
        name = "where-used",
        description = "The lines of rules, cases and facts in which a name of the vocabulary stands.",
        mixinStandardHelpOptions = true)
final class RulesWhereUsedCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private LoadOptions load;

    @Parameters(paramLabel = "NAME", arity = "1..*", description = "A skill, role, tool or any other name of facts/.")
    private List<String> words = List.of();

    @Override
    public Integer call() throws IOException {
        return load.open(this::find);
    }

    private int find(LoadedRules rightTrack) throws IOException {
        String name = String.join(" ", words).toLowerCase(Locale.ROOT);
        Set<String> known = new TreeSet<>();
        Arrays.stream(Kind.values())
                .forEach(kind -> known.addAll(rightTrack.knowledge().all(kind).keySet()));
        if (!known.contains(name)) {
            String near = NearestWord.to(name, known)
                    .map(word -> "; did you mean \"" + word + "\"?")
                    .orElse("");
            spec.commandLine()
                    .getErr()
                    .println("righttrack: nothing is called \"" + CandidateFile.printable(name) + "\"" + near);
            return ExitCode.USAGE;
        }
        PrintWriter out = spec.commandLine().getOut();
        List<NameUses.Use> uses = NameUses.of(name, load.rulesFolder(), load.factsFolder());
        for (NameUses.Use use : uses) {
            Place place = load.places().shown(use.place());
            out.println(place.file() + ":" + place.line() + "  " + PrintableText.line(use.line()));
        }
        out.println(uses.size() + (uses.size() == 1 ? " line" : " lines"));
        return ExitCode.DONE;
    }
}
