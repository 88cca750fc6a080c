package dev.righttrack.cli;

import dev.righttrack.cli.batch.BatchCommand;
import dev.righttrack.cli.options.ExitCode;
import dev.righttrack.cli.options.ProgramVersion;
import dev.righttrack.cli.options.TraceOption;
import dev.righttrack.cli.rules.RulesCommand;
import dev.righttrack.text.PrintableWriter;
import java.io.File;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** The program. */
@Command(
        name = "righttrack",
        description = "Explained advice on careers in AI teams.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done (warnings and clashes leave it 0)",
            "1:failed, or what was said could not be written",
            "2:the command line is wrong, or a file that it names is missing or unreadable",
            "3:at least one finding of severity error, or failing cases",
            "4:more rejects than allowed",
            "130:interrupted"
        })
public final class Main {

    private Main() {}

    /** Runs a command and exits with its code. */
    public static void main(String[] args) {
        forgetUnknownHome();
        StandardStream stdout = StandardStream.out();
        StandardStream stderr = StandardStream.err();
        System.setOut(new PrintStream(stdout, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(stderr, true, StandardCharsets.UTF_8));
        PrintWriter out = new PrintWriter(stdout, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(stderr, true, StandardCharsets.UTF_8);
        boolean atTerminal = Boolean.getBoolean("righttrack.keyboard") && Boolean.getBoolean("righttrack.terminal");
        int code = run(out, err, args.length == 0 && atTerminal ? new String[] {"interview"} : args);
        System.exit(written(code, out, stdout, err, stderr));
    }

    /** Java names the home of a user without an entry "?", and a library would make that in the current folder. */
    private static void forgetUnknownHome() {
        if (!new File(System.getProperty("user.home", "")).isAbsolute()) {
            System.setProperty("user.home", "/nonexistent");
        }
    }

    /** The code of a command, or that of a failure where something that it said did not arrive. */
    static int written(int code, PrintWriter out, StandardStream stdout, PrintWriter err, StandardStream stderr) {
        out.flush();
        err.flush();
        stdout.trouble().ifPresent(trouble -> err.println("righttrack: " + trouble));
        err.flush();
        return stdout.trouble().isPresent() || stderr.trouble().isPresent() ? ExitCode.FAILED : code;
    }

    /** Runs a command; nothing reaches the writers that does more to a terminal than colour it. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        PrintWriter guardedOut = new PrintWriter(new PrintableWriter(out, false));
        PrintWriter guardedErr = new PrintWriter(new PrintableWriter(err, true), true);
        int code = guarded(guardedOut, guardedErr, args);
        guardedOut.flush();
        guardedErr.flush();
        return code;
    }

    private static int guarded(PrintWriter out, PrintWriter err, String... args) {
        return line(args).setOut(out).setErr(err).execute(args);
    }

    /** The command that is named with its options, or all of them where none is. */
    static CommandLine line(String... args) {
        CommandLine line = new CommandLine(new Main());
        commands(args).forEach((name, command) -> line.addSubcommand(name, command.get()));
        tellVersion(line);
        // What begins with @ is a word like any other: the lines of a file must not become options.
        line.setExpandAtFiles(false);
        return line.setCaseInsensitiveEnumValuesAllowed(true).setExecutionExceptionHandler(failure());
    }

    /** The one command that is named, or all: putting one together takes a noticeable part of a cold start. */
    private static Map<String, Supplier<Object>> commands(String... args) {
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("advise", AdviseCommand::new);
        all.put("read", ReadCommand::new);
        all.put("about", AboutCommand::new);
        all.put("words", WordsCommand::new);
        all.put("explain", ExplainCommand::new);
        all.put("title", TitleCommand::new);
        all.put("ad", AdCommand::new);
        all.put("team", TeamCommand::new);
        all.put("interview", InterviewCommand::new);
        all.put("clients", ClientsCommand::new);
        all.put("columns", ColumnsCommand::new);
        all.put("batch", BatchCommand::new);
        all.put("report", ReportCommand::new);
        all.put("score", ScoreCommand::new);
        all.put("serve", ServeCommand::new);
        all.put("rules", RulesCommand::new);
        all.put("schema", SchemaCommand::new);
        Supplier<Object> named = args.length == 0 ? null : all.get(args[0]);
        return named == null ? all : Map.of(args[0], named);
    }

    /** Every command has an option for the version, and there is one version of all. */
    private static void tellVersion(CommandLine line) {
        line.getCommandSpec().version(ProgramVersion.TEXT);
        line.getSubcommands().values().forEach(Main::tellVersion);
    }

    /** One line for whatever went wrong; the trace only for those who ask. */
    private static IExecutionExceptionHandler failure() {
        return (Exception e, CommandLine line, ParseResult parsed) -> {
            String message = String.valueOf(e.getMessage())
                    .lines()
                    .findFirst()
                    .orElse("")
                    .strip();
            line.getErr()
                    .println("righttrack: " + (message.isEmpty() ? e.getClass().getSimpleName() : message));
            if (TraceOption.isGiven(parsed)) {
                e.printStackTrace(line.getErr());
            }
            return ExitCode.FAILED;
        };
    }
}
