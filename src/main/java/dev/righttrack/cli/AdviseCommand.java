package dev.righttrack.cli;

import dev.righttrack.ads.AdMatch;
import dev.righttrack.ads.AdMatcher;
import dev.righttrack.ads.JobAd;
import dev.righttrack.advice.Advice;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.cli.options.AdFile;
import dev.righttrack.cli.options.AdviceFormat;
import dev.righttrack.cli.options.CandidateFile;
import dev.righttrack.cli.options.ColorOption;
import dev.righttrack.cli.options.DetailOption;
import dev.righttrack.cli.options.ExitCode;
import dev.righttrack.cli.options.SourceOptions;
import dev.righttrack.cli.options.StrictOption;
import dev.righttrack.grades.SourceGrades;
import dev.righttrack.intake.CandidateReader;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.loading.LoadedRules;
import dev.righttrack.render.Detail;
import dev.righttrack.render.Look;
import dev.righttrack.render.json.AdviceJson;
import dev.righttrack.render.markdown.AdviceMarkdown;
import dev.righttrack.render.page.AdMatchPage;
import dev.righttrack.render.page.Page;
import dev.righttrack.render.page.PageMarkdown;
import dev.righttrack.render.page.PageText;
import dev.righttrack.render.text.AdviceText;
import dev.righttrack.render.text.GradeText;
import dev.righttrack.sources.SourcePack;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Advice for some candidates. */
@Command(name = "advise", description = "Advice for some candidates.", mixinStandardHelpOptions = true)
final class AdviseCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private SourceOptions load;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private DetailOption detail;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ColorOption color;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private StrictOption strict;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "Candidates in YAML, JSON or JSON Resume, or CVs in PDF, DOCX, ODT, Markdown or text; - is stdin.")
    private List<String> files = new ArrayList<>();

    @Option(names = "--role", paramLabel = "ROLE", description = "Tell of this role only; may be repeated.")
    private List<String> roles = new ArrayList<>();

    @Option(names = "--top", paramLabel = "N", description = "Tell of so many roles in full (${DEFAULT-VALUE}).")
    private int top = 1;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json, markdown or html (${DEFAULT-VALUE}).")
    private AdviceFormat format = AdviceFormat.TEXT;

    @Option(
            names = "--grade",
            description = "Tell which grade of each role of the source is met, and what the next asks.")
    private boolean grade;

    @Option(
            names = "--against",
            paramLabel = "AD",
            description = "Tell as well what of a job ad is there, what is missing and what it does not say.")
    private Optional<String> against = Optional.empty();

    private List<SourcePack> others = List.of();

    @Override
    public Integer call() throws IOException {
        if (grade && load.isReport()) {
            spec.commandLine()
                    .getErr()
                    .println("righttrack: the report has no grades; name a source that has, such as --source uk");
            return ExitCode.USAGE;
        }
        if ((grade && format != AdviceFormat.TEXT && format != AdviceFormat.JSON)
                || (!load.isReport() && format == AdviceFormat.HTML)
                || (!load.isReport() && format == AdviceFormat.MARKDOWN)
                || (load.isAll() && format != AdviceFormat.TEXT)) {
            spec.commandLine()
                    .getErr()
                    .println("righttrack: another source is told as text or JSON, and all sources as text");
            return ExitCode.USAGE;
        }
        if (against.isPresent() && format != AdviceFormat.TEXT && format != AdviceFormat.MARKDOWN) {
            spec.commandLine()
                    .getErr()
                    .println("righttrack: --against is told as text or Markdown; 'explain --against' has it as JSON");
            return ExitCode.USAGE;
        }
        if (against.filter("-"::equals).isPresent() && files.contains("-")) {
            spec.commandLine().getErr().println("righttrack: candidate and ad cannot both come from stdin");
            return ExitCode.USAGE;
        }
        if (top < 1) {
            spec.commandLine().getErr().println("righttrack: --top has to be 1 or more");
            return ExitCode.USAGE;
        }
        if (format == AdviceFormat.HTML && files.size() > 1) {
            spec.commandLine()
                    .getErr()
                    .println("righttrack: a page is about one candidate; name one file, or use 'batch' and 'report'");
            return ExitCode.USAGE;
        }
        return load.open(this::adviseNamed);
    }

    private int adviseNamed(LoadedRules rightTrack) throws IOException {
        Optional<List<String>> named = load.roles(rightTrack, roles);
        return named.isEmpty() ? ExitCode.USAGE : advise(rightTrack, named.get());
    }

    private int advise(LoadedRules rightTrack, List<String> named) throws IOException {
        others = format == AdviceFormat.TEXT && load.pack().isEmpty() ? load.others(rightTrack) : List.of();
        Optional<JobAd> ad = Optional.empty();
        if (against.isPresent()) {
            ParseResult<JobAd> known =
                    AdFile.interpret(load.report(rightTrack), rightTrack.rules().readings(), List.of(), against.get());
            load.tell(known.findings());
            ad = known.value();
            if (ad.isEmpty()) {
                return CandidateFile.code(known.findings());
            }
        }
        CandidateReader reader = strict.reader(load.report(rightTrack));
        PrintWriter out = spec.commandLine().getOut();
        int code = ExitCode.DONE;
        boolean first = true;
        for (String file : files) {
            ParseResult<Candidate> read = CandidateFile.read(reader, load.report(rightTrack), file);
            load.tell(read.findings());
            code = ExitCode.or(code, CandidateFile.code(read.findings()));
            if (read.value().isPresent()) {
                if (!first && format != AdviceFormat.JSON) {
                    out.println(
                            format == AdviceFormat.TEXT
                                    ? "\n"
                                            + "="
                                                    .repeat(color.look(detail.detail(), top)
                                                            .width()) + "\n"
                                    : "");
                }
                first = false;
                Candidate candidate = load.unlabelled(read.value().get());
                out.print(rendered(rightTrack, candidate, named));
                ad.ifPresent(one -> out.print("\n" + against(rightTrack, candidate, one)));
                out.flush();
            }
        }
        return code;
    }

    private String against(LoadedRules rightTrack, Candidate candidate, JobAd ad) {
        AdMatch match = new AdMatcher(load.report(rightTrack), candidate, rightTrack.advise(candidate)).match(ad);
        Page page = AdMatchPage.of(match, candidate.name().isEmpty() ? candidate.id() : candidate.name());
        return format == AdviceFormat.MARKDOWN
                ? PageMarkdown.render(page, detail.detail())
                : PageText.render(page, look());
    }

    private String rendered(LoadedRules rightTrack, Candidate candidate, List<String> named) {
        return switch (format) {
            case TEXT -> text(rightTrack, candidate, named);
            case MARKDOWN ->
                new AdviceMarkdown(color.look(detail.detail(), top)).render(rightTrack.advise(candidate), named);
            case HTML -> CandidateHandout.page(rightTrack, candidate, named, top, detail.orElse(Detail.SUMMARY));
            case JSON -> json(rightTrack, rightTrack.advise(candidate)) + "\n";
        };
    }

    private String text(LoadedRules rightTrack, Candidate candidate, List<String> named) {
        Advice advice = rightTrack.advise(candidate);
        if (load.pack().isPresent()) {
            return byOther(load.pack().get(), rightTrack, advice, named);
        }
        StringBuilder text = new StringBuilder(new AdviceText(look()).render(advice, named));
        for (SourcePack other : others) {
            if (load.isAll()) {
                load.rulesOf(other).ifPresent(rules -> {
                    try (rules) {
                        text.append('\n')
                                .append(byOther(
                                        other,
                                        rules,
                                        rules.advise(candidate
                                                .fields()
                                                .label(Optional.empty())
                                                .build()),
                                        List.of()));
                    }
                });
            } else {
                grades(other, rightTrack).line(advice).ifPresent(text::append);
            }
        }
        return text.toString();
    }

    private String byOther(SourcePack pack, LoadedRules rules, Advice advice, List<String> named) {
        GradeText grades = grades(pack, rules);
        String told = grade
                ? grades.grades(advice, named)
                : new AdviceText(look(), Optional.of(pack.scale())).render(advice, named);
        return grades.heading() + "\n" + told + grades.notice();
    }

    private GradeText grades(SourcePack pack, LoadedRules rules) {
        return new GradeText(pack, load.ladder(pack, rules), look());
    }

    private Look look() {
        return color.look(detail.detail(), top);
    }

    private String json(LoadedRules rightTrack, Advice advice) {
        AdviceJson json = new AdviceJson(detail.detail());
        boolean alone = files.size() == 1;
        if (load.pack().isPresent()) {
            SourcePack pack = load.pack().get();
            SourceGrades source =
                    new SourceGrades(pack, grade ? load.ladder(pack, rightTrack).standings(advice) : List.of());
            return alone ? json.page(advice, source) : json.line(advice, source);
        }
        return alone ? json.page(advice) : json.line(advice);
    }
}
