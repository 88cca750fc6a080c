package dev.righttrack.cli.rules;

import dev.righttrack.authoring.check.RulesCheck;
import dev.righttrack.authoring.edit.RuleRepairs;
import dev.righttrack.cli.options.ExitCode;
import dev.righttrack.cli.options.ProgramVersion;
import dev.righttrack.cli.options.ReadingOptions;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Places;
import dev.righttrack.render.findings.FindingsGithub;
import dev.righttrack.render.findings.FindingsJson;
import dev.righttrack.render.findings.FindingsJunit;
import dev.righttrack.render.findings.FindingsSarif;
import dev.righttrack.render.findings.FindingsText;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads all rules and facts and tells every problem. */
@Command(
        name = "check",
        description = "Read all rules and facts and tell every problem.",
        mixinStandardHelpOptions = true)
final class RulesCheckCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ReadingOptions load;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, json, sarif, junit or github (${DEFAULT-VALUE}).")
    private Form format = Form.TEXT;

    @Option(names = "--fix", description = "Repair what can be repaired without changing what a rule says.")
    private boolean fix;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day from which the age of a weight is judged, such as 2027-01-31;"
                    + " by default the newest date in the facts folder.")
    private Optional<LocalDate> asOf = Optional.empty();

    /** How findings are written. */
    enum Form {
        TEXT,
        JSON,
        SARIF,
        JUNIT,
        GITHUB;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() throws IOException {
        RulesCheck check = new RulesCheck(load.factsFolder(), load.ruleOptions(), asOf);
        Places places = load.places();
        RulesCheck.Result result = check.of(load.rulesFolder());
        if (fix && !result.isElsewhere()) {
            RuleRepairs repairs = new RuleRepairs(load.rulesFolder(), load.factsFolder(), load.ruleOptions());
            List<RuleRepairs.Done> done = repairs.apply(result.findings());
            if (!load.isQuiet()) {
                done.forEach(one ->
                        spec.commandLine().getErr().println(places.shown(one.place()) + "  fixed  " + one.what()));
            }
            result = check.of(load.rulesFolder());
        }
        if (result.isElsewhere()) {
            load.tell(result.findings().stream()
                    .filter(one -> one.check() == Check.NO_SUCH_FOLDER)
                    .toList());
            return ExitCode.USAGE;
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(written(result, places));
        out.flush();
        return result.errors() == 0 ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private String written(RulesCheck.Result result, Places places) {
        return switch (format) {
            case TEXT -> FindingsText.render(result, places);
            case JSON -> FindingsJson.render(result, places);
            case SARIF -> FindingsSarif.render(result, places, ProgramVersion.number());
            case JUNIT -> FindingsJunit.render(result, places);
            case GITHUB -> FindingsGithub.render(result, places);
        };
    }
}
