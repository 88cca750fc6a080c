package dev.righttrack.cli;

import dev.righttrack.ads.AdMatch;
import dev.righttrack.ads.AdMatcher;
import dev.righttrack.ads.JobAd;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.cli.options.AdFile;
import dev.righttrack.cli.options.AnswerOptions;
import dev.righttrack.cli.options.CandidateFile;
import dev.righttrack.cli.options.DetailOption;
import dev.righttrack.cli.options.ExitCode;
import dev.righttrack.cli.options.ReadingOptions;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.loading.LoadedRules;
import dev.righttrack.render.json.AdJson;
import dev.righttrack.render.json.AnswerJson;
import dev.righttrack.render.page.AdMatchPage;
import dev.righttrack.render.page.AdPage;
import dev.righttrack.render.page.Page;
import dev.righttrack.text.PrintableText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What a job ad asks, and which role it may be for; what of it a person has. */
@Command(
        name = "ad",
        description =
                "Which role a job ad may be for, what it asks with its own sentences, and which questions it answers or leaves open."
                        + " With PERSON, what of it that person has; the ads of a folder are put in order for PERSON.",
        mixinStandardHelpOptions = true)
final class AdCommand implements Callable<Integer> {

    private static final int MOST_ADS = 1_000;

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

    @Parameters(
            index = "0",
            paramLabel = "FILE|FOLDER",
            description =
                    "An ad in text, Markdown, PDF, DOCX, ODT, HTML or JSON-LD (JobPosting), or a folder of ads; - is stdin.")
    private String file = "-";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "PERSON",
            description = "A candidate in YAML, JSON or JSON Resume, or a CV, against whom the ads are held.")
    private Optional<String> person = Optional.empty();

    @Override
    public Integer call() throws IOException {
        boolean isFolder = !file.equals("-") && Files.isDirectory(CandidateFile.path(file));
        if (isFolder && person.isEmpty()) {
            return refused(
                    CandidateFile.printable(file) + " is a folder; name the person for whom its ads are put in order");
        }
        if (file.equals("-") && person.filter("-"::equals).isPresent()) {
            return refused("ad and person cannot both come from stdin");
        }
        return load.open(
                rightTrack -> person.isPresent() ? against(rightTrack, person.get(), isFolder) : alone(rightTrack));
    }

    private int alone(LoadedRules rightTrack) throws IOException {
        ParseResult<JobAd> read = ad(rightTrack, file);
        load.tell(read.findings());
        if (read.value().isEmpty()) {
            return CandidateFile.code(read.findings());
        }
        JobAd ad = read.value().get();
        tell(rightTrack, "ad", ad.reading().document(), AdJson.of(ad), AdPage.of(ad));
        return ExitCode.DONE;
    }

    private ParseResult<JobAd> ad(LoadedRules rightTrack, String named) throws IOException {
        return AdFile.interpret(rightTrack.knowledge(), rightTrack.rules().readings(), load.others(rightTrack), named);
    }

    private int against(LoadedRules rightTrack, String named, boolean isFolder) throws IOException {
        ParseResult<Candidate> read = CandidateFile.read(rightTrack.candidates(), rightTrack.knowledge(), named);
        load.tell(read.findings());
        if (read.value().isEmpty()) {
            return CandidateFile.code(read.findings());
        }
        Candidate candidate = read.value().get();
        String shown = candidate.name().isEmpty() ? candidate.id() : candidate.name();
        AdMatcher matcher = new AdMatcher(rightTrack.knowledge(), candidate, rightTrack.advise(candidate));
        List<AdMatch> matches = new ArrayList<>();
        int code = CandidateFile.code(read.findings());
        for (String one : isFolder ? files() : List.of(file)) {
            ParseResult<JobAd> ad = ad(rightTrack, one);
            load.tell(ad.findings());
            code = ExitCode.or(code, CandidateFile.code(ad.findings()));
            ad.value().map(matcher::match).ifPresent(matches::add);
        }
        if (matches.isEmpty()) {
            return isFolder && code == ExitCode.DONE
                    ? refused("there is no ad in the folder " + CandidateFile.printable(file))
                    : code;
        }
        matches.sort(AdMatch.ORDER);
        if (isFolder) {
            tell(
                    rightTrack,
                    "ads",
                    candidate.id(),
                    matches.stream().map(AdJson::of).toList(),
                    AdMatchPage.ordered(matches, shown));
        } else {
            tell(
                    rightTrack,
                    "against",
                    candidate.id(),
                    AdJson.of(matches.get(0)),
                    AdMatchPage.of(matches.get(0), shown));
        }
        return code;
    }

    /** The files of the folder by their names; hidden ones are none, and folders in it are reported and not read. */
    private List<String> files() throws IOException {
        try (Stream<Path> found = Files.list(CandidateFile.path(file))) {
            List<Path> all = found.filter(
                            path -> !String.valueOf(path.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
            List<Path> ads = all.stream().filter(Files::isRegularFile).toList();
            load.tell(all.stream()
                    .filter(Files::isDirectory)
                    .map(AdCommand::notRead)
                    .toList());
            if (ads.size() > MOST_ADS) {
                load.tell(List.of(Finding.warning(
                        Place.of(CandidateFile.printable(file)),
                        Check.TOO_LARGE,
                        "of " + ads.size() + " files in this folder the first " + MOST_ADS + " by name are read",
                        "Put the others in a folder of their own.")));
            }
            return ads.stream().limit(MOST_ADS).map(Path::toString).toList();
        }
    }

    private static Finding notRead(Path folder) {
        return Finding.warning(
                Place.of(CandidateFile.printable(folder.toString())),
                Check.NOT_A_FILE,
                "this is a folder, and what is in it is not read",
                "Name it by itself to read its ads.");
    }

    private void tell(LoadedRules rightTrack, String kind, String about, Object answer, Page page) {
        String json = answers.isJson()
                ? AnswerJson.page(kind, about, rightTrack.rules().hash(), answer)
                : "";
        answers.tell(page, json, detail.detail());
    }

    private int refused(String why) {
        spec.commandLine().getErr().println("righttrack: " + PrintableText.line(why));
        return ExitCode.USAGE;
    }
}
