package dev.righttrack.cli;

import dev.righttrack.ads.AdInterpreter;
import dev.righttrack.ads.JobAd;
import dev.righttrack.cli.options.AdFile;
import dev.righttrack.cli.options.AnswerOptions;
import dev.righttrack.cli.options.CandidateFile;
import dev.righttrack.cli.options.DetailOption;
import dev.righttrack.cli.options.ExitCode;
import dev.righttrack.cli.options.ReadingOptions;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.JobPostingReader;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.loading.LoadedRules;
import dev.righttrack.reading.AdReading;
import dev.righttrack.render.json.AdJson;
import dev.righttrack.render.json.AnswerJson;
import dev.righttrack.render.page.AdPage;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What a job ad asks, and which role it may be for. */
@Command(
        name = "ad",
        description =
                "Which role a job ad may be for, what it asks with its own sentences, and which questions it answers or leaves open.",
        mixinStandardHelpOptions = true)
final class AdCommand implements Callable<Integer> {

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ReadingOptions load;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private DetailOption detail;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private AnswerOptions answers;

    @Parameters(
            paramLabel = "FILE",
            description = "An ad in text, Markdown, PDF, DOCX, ODT, HTML or JSON-LD (JobPosting); - is stdin.")
    private String file = "-";

    @Override
    public Integer call() throws IOException {
        return load.open(this::ad);
    }

    private int ad(LoadedRules rightTrack) throws IOException {
        ParseResult<AdReading> read = AdFile.read(new JobPostingReader(rightTrack.knowledge()), file);
        load.tell(read.findings());
        if (read.value().isEmpty()) {
            return CandidateFile.code(read.findings());
        }
        AdReading reading = read.value().get();
        if (reading.isEmpty()) {
            load.tell(List.of(Finding.error(
                    Place.of(reading.document()),
                    Check.SAYS_NOTHING,
                    "no title stands at the beginning of this document, and no word of the facts folder in it",
                    "")));
            return ExitCode.FINDINGS;
        }
        JobAd ad = new AdInterpreter(rightTrack.knowledge(), rightTrack.rules().readings(), load.others(rightTrack))
                .interpret(reading);
        String json = answers.isJson()
                ? AnswerJson.page("ad", reading.document(), rightTrack.rules().hash(), AdJson.of(ad))
                : "";
        answers.tell(AdPage.of(ad), json, detail.detail());
        return ExitCode.DONE;
    }
}
