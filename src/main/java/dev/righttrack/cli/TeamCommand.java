package dev.righttrack.cli;

import dev.righttrack.candidate.Team;
import dev.righttrack.cli.options.AnswerOptions;
import dev.righttrack.cli.options.CandidateFile;
import dev.righttrack.cli.options.DetailOption;
import dev.righttrack.cli.options.ReadingOptions;
import dev.righttrack.cli.options.StrictOption;
import dev.righttrack.intake.TeamReader;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.loading.LoadedRules;
import dev.righttrack.render.json.AnswerJson;
import dev.righttrack.render.page.TeamPage;
import dev.righttrack.teams.TeamAdvice;
import dev.righttrack.teams.TeamAdvisor;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Advice for a team. */
@Command(
        name = "team",
        description = "Who of a team does what, where it is thin, who needs whom, and whom to hire next.",
        mixinStandardHelpOptions = true)
final class TeamCommand implements Callable<Integer> {

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ReadingOptions load;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private DetailOption detail;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private AnswerOptions answers;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private StrictOption strict;

    @Parameters(paramLabel = "FILE", description = "A team in YAML or JSON.")
    private String file = "";

    @Override
    public Integer call() throws IOException {
        return load.open(this::team);
    }

    private int team(LoadedRules rightTrack) {
        ParseResult<Team> read = new TeamReader(rightTrack.knowledge(), strict.isStrict())
                .read(CandidateFile.path(file), CandidateFile.printable(file));
        load.tell(read.findings());
        int code = CandidateFile.code(read.findings());
        if (read.value().isEmpty()) {
            return code;
        }
        TeamAdvice advice =
                new TeamAdvisor(rightTrack.engine()).advise(read.value().get());
        String json = answers.isJson()
                ? AnswerJson.page(
                        "team",
                        advice.name().isEmpty() ? CandidateFile.printable(file) : advice.name(),
                        rightTrack.rules().hash(),
                        advice)
                : "";
        answers.tell(TeamPage.of(advice), json, detail.detail());
        return code;
    }
}
