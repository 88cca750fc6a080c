package dev.righttrack.cli.rules;

import dev.righttrack.authoring.cases.CasesFolder;
import dev.righttrack.cli.options.ColorOption;
import dev.righttrack.cli.options.ExitCode;
import dev.righttrack.cli.options.ReadingOptions;
import dev.righttrack.findings.Findings;
import dev.righttrack.intake.cases.RuleCase;
import dev.righttrack.loading.LoadedRules;
import dev.righttrack.render.Detail;
import dev.righttrack.render.text.RuleText;
import dev.righttrack.rules.compile.Catalogue;
import dev.righttrack.text.NearestWord;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A rule on one screen. */
@Command(
        name = "show",
        description = "A rule on one screen: sentences, reason, citations, tests with today's result.",
        mixinStandardHelpOptions = true)
final class RulesShowCommand implements Callable<Integer> {

    private static final int MOST_LISTED = 40;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ReadingOptions load;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ColorOption color;

    @Parameters(paramLabel = "NAME", arity = "1..*", description = "The rule's name, or words of it.")
    private List<String> words = List.of();

    @Override
    public Integer call() throws IOException {
        return load.open(this::show);
    }

    private int show(LoadedRules rightTrack) {
        String asked = String.join(" ", words);
        List<String> parts = rightTrack.catalogue().namedWith(asked);
        String name = parts.size() == 1 ? parts.get(0) : asked;
        Optional<Catalogue.Entry> rule = rightTrack.catalogue().find(name);
        if (rule.isEmpty() && !parts.isEmpty()) {
            several(name, parts);
            return ExitCode.USAGE;
        }
        if (rule.isEmpty()) {
            String near = NearestWord.to(name, rightTrack.catalogue().entries().keySet())
                    .map(word -> "; did you mean \"" + word + "\"?")
                    .orElse("");
            spec.commandLine().getErr().println("righttrack: no rule is called \"" + name + "\"" + near);
            return ExitCode.USAGE;
        }
        List<RuleCase> cases = new CasesFolder(load.rulesFolder(), new Findings())
                .read(rightTrack.knowledge()).stream()
                        .filter(one -> one.rule().equals(name))
                        .toList();
        spec.commandLine()
                .getOut()
                .print(RuleText.render(
                        rule.get(),
                        rightTrack.rules().isInForce(rule.get()),
                        LoadedCases.results(rightTrack, cases),
                        color.look(Detail.STANDARD, 1)));
        return ExitCode.DONE;
    }

    private void several(String part, List<String> names) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("righttrack: " + names.size() + " rules have \"" + part + "\" in their names; name one of them:");
        names.stream().limit(MOST_LISTED).forEach(one -> err.println("  " + one));
        if (names.size() > MOST_LISTED) {
            err.println("  and " + (names.size() - MOST_LISTED) + " more");
        }
    }
}
