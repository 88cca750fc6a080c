package dev.righttrack.cli;

import dev.righttrack.cli.options.AnswerOptions;
import dev.righttrack.cli.options.DetailOption;
import dev.righttrack.cli.options.ExitCode;
import dev.righttrack.cli.options.ReadingOptions;
import dev.righttrack.loading.LoadedRules;
import dev.righttrack.render.json.AnswerJson;
import dev.righttrack.render.page.TitlePage;
import dev.righttrack.text.PrintableText;
import dev.righttrack.titles.TitleInterpreter;
import dev.righttrack.titles.TitleMeaning;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What an advertised title may mean. */
@Command(
        name = "title",
        description = "Which roles an advertised title may mean, and what to ask the employer to tell them apart.",
        mixinStandardHelpOptions = true)
final class TitleCommand implements Callable<Integer> {

    private static final int LONGEST = 200;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ReadingOptions load;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private DetailOption detail;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private AnswerOptions answers;

    @Parameters(paramLabel = "TITLE", arity = "1..*", description = "The title; several words are one title.")
    private List<String> words = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        String title = PrintableText.line(String.join(" ", words));
        if (title.length() > LONGEST) {
            return refused("this title is longer than " + LONGEST + " characters");
        }
        return load.open(rightTrack -> title(rightTrack, title));
    }

    private int title(LoadedRules rightTrack, String title) {
        TitleInterpreter titles =
                new TitleInterpreter(rightTrack.knowledge(), rightTrack.rules().readings());
        if (!titles.tellsARole(title)) {
            return refused("there is no word in \"" + title + "\" that tells a role; try a title such as \""
                    + titles.nearest(title) + "\"");
        }
        TitleMeaning meaning = titles.meaning(title);
        String json = answers.isJson()
                ? AnswerJson.page("title", title, rightTrack.rules().hash(), meaning)
                : "";
        answers.tell(TitlePage.of(meaning), json, detail.detail());
        return ExitCode.DONE;
    }

    private int refused(String why) {
        spec.commandLine().getErr().println("righttrack: " + why);
        return ExitCode.USAGE;
    }
}
