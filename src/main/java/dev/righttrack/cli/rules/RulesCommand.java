package dev.righttrack.cli.rules;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The coach's commands; each is a class of its own. */
@Command(
        name = "rules",
        description = "Check, lay out, test and show rules.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        subcommands = {
            RulesCheckCommand.class,
            RulesFormatCommand.class,
            RulesTestCommand.class,
            RulesShowCommand.class,
            RulesListCommand.class,
            RulesWhereUsedCommand.class,
            RulesMutateCommand.class,
            RulesSuggestCommand.class,
            RulesDiffCommand.class,
            RulesCoverageCommand.class,
            RulesNewCommand.class,
            RulesRenameCommand.class,
            RulesDocsCommand.class,
            RulesVerifyCommand.class,
            RulesWatchCommand.class,
            RulesLspCommand.class,
        })
public final class RulesCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getErr());
        String known = String.join(", ", spec.subcommands().keySet());
        throw new ParameterException(spec.commandLine(), "Name one of: " + known + ".");
    }
}
