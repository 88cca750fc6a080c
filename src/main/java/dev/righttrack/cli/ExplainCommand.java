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
import dev.righttrack.cli.options.GradedSourceOptions;
import dev.righttrack.cli.options.StrictOption;
import dev.righttrack.explain.Explanation;
import dev.righttrack.findings.Finding;
import dev.righttrack.intake.ChangeReader;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.loading.LoadedRules;
import dev.righttrack.render.json.AdJson;
import dev.righttrack.render.json.AnswerJson;
import dev.righttrack.render.page.AdMatchPage;
import dev.righttrack.render.page.ExplanationAnswer;
import dev.righttrack.text.PrintableText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Why, why not, rather than, what if, and the cheapest way, for one candidate. */
@Command(
        name = "explain",
        description =
                "Why a role, why not, this rather than that, what if, the cheapest way, what it all depends on, and what of a job ad"
                        + " is there.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private GradedSourceOptions load;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private DetailOption detail;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private AnswerOptions answers;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private StrictOption strict;

    @Parameters(paramLabel = "FILE", description = "A candidate in YAML, JSON or JSON Resume, or a CV; - is stdin.")
    private String file = "-";

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init")
    private Question question;

    @Option(names = "--with", paramLabel = "ROLE", description = "The other role of --compare.")
    private Optional<String> other = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", description = "The seed of the sample behind --sensitivity (1).")
    private Optional<Long> seed = Optional.empty();

    /** What is asked; one of these. */
    static final class Question {

        @Option(
                names = "--why",
                paramLabel = "ROLE",
                description = "Why it stands where it stands, down to what was said.")
        private Optional<String> why = Optional.empty();

        @Option(
                names = "--why-not",
                paramLabel = "ROLE",
                description = "What is missing or unknown, and the least that would make it ready, or first.")
        private Optional<String> whyNot = Optional.empty();

        @Option(names = "--compare", paramLabel = "ROLE", description = "What differs from the role of --with.")
        private Optional<String> compare = Optional.empty();

        @Option(
                names = "--what-if",
                paramLabel = "CHANGE",
                description = "What would differ: SKILL=LEVEL, TASK=WISH, stage=..., +TOOL, -TOOL; may be repeated.")
        private List<String> whatIf = new ArrayList<>();

        @Option(names = "--path-to", paramLabel = "ROLE", description = "The cheapest plan to be ready for it.")
        private Optional<String> pathTo = Optional.empty();

        @Option(
                names = "--sensitivity",
                description = "Which readings and weights first place depends on, and how often each role leads.")
        private boolean sensitivity;

        @Option(
                names = "--against",
                paramLabel = "AD",
                description =
                        "What of a job ad is there, sentence by sentence, what is missing and what it does not say.")
        private Optional<String> against = Optional.empty();

        boolean isSensitivity() {
            return sensitivity;
        }
    }

    @Override
    public Integer call() throws IOException {
        if (question.compare.isPresent() != other.isPresent()) {
            return refused("--compare and --with go together");
        }
        if (seed.isPresent() && !question.isSensitivity()) {
            return refused("--seed is for --sensitivity");
        }
        if (file.equals("-") && question.against.filter("-"::equals).isPresent()) {
            return refused("candidate and ad cannot both come from stdin");
        }
        return load.open(this::explain);
    }

    private int refused(String why) {
        spec.commandLine().getErr().println("righttrack: " + PrintableText.line(why));
        return ExitCode.USAGE;
    }

    private int explain(LoadedRules rightTrack) throws IOException {
        Map<String, String> roles = new LinkedHashMap<>();
        for (Optional<String> named :
                List.of(question.why, question.whyNot, question.compare, question.pathTo, other)) {
            if (named.isPresent()) {
                Optional<String> role = load.role(rightTrack, named.get());
                if (role.isEmpty()) {
                    return ExitCode.USAGE;
                }
                roles.put(named.get(), role.get());
            }
        }
        if (other.isPresent() && Set.copyOf(roles.values()).size() == 1) {
            return refused("--compare and --with name the same role; name two");
        }
        ParseResult<Candidate> read =
                CandidateFile.read(strict.reader(load.report(rightTrack)), load.report(rightTrack), file);
        load.tell(read.findings());
        int code = CandidateFile.code(read.findings());
        return read.value().isEmpty()
                ? code
                : ExitCode.or(
                        code, answer(rightTrack, load.unlabelled(read.value().get()), roles));
    }

    private int against(LoadedRules rightTrack, Candidate candidate, String file) throws IOException {
        ParseResult<JobAd> ad =
                AdFile.interpret(load.report(rightTrack), rightTrack.rules().readings(), List.of(), file);
        load.tell(ad.findings());
        if (ad.value().isEmpty()) {
            return CandidateFile.code(ad.findings());
        }
        Explanation explanation = rightTrack.explain(candidate);
        AdMatch match = new AdMatcher(load.report(rightTrack), candidate, explanation.advice())
                .match(ad.value().get());
        String shown = candidate.name().isEmpty() ? candidate.id() : candidate.name();
        return told(explanation, new ExplanationAnswer("against", AdJson.of(match), AdMatchPage.of(match, shown)));
    }

    private int answer(LoadedRules rightTrack, Candidate candidate, Map<String, String> roles) throws IOException {
        if (question.against.isPresent()) {
            return against(rightTrack, candidate, question.against.get());
        }
        Explanation explanation = rightTrack.explain(candidate);
        if (!question.whatIf.isEmpty()) {
            return whatIf(rightTrack, explanation, candidate);
        }
        String role = roles.values().stream().findFirst().orElse("");
        return told(explanation, answer(explanation, role, roles));
    }

    private ExplanationAnswer answer(Explanation explanation, String role, Map<String, String> roles) {
        if (question.why.isPresent()) {
            return ExplanationAnswer.why(explanation, role);
        }
        if (question.whyNot.isPresent()) {
            return ExplanationAnswer.whyNot(explanation, role);
        }
        if (question.compare.isPresent()) {
            return ExplanationAnswer.compare(explanation, role, roles.getOrDefault(other.orElseThrow(), role));
        }
        if (question.pathTo.isPresent()) {
            return ExplanationAnswer.pathTo(explanation, role);
        }
        return ExplanationAnswer.sensitivity(explanation, seed.orElse(1L));
    }

    private int whatIf(LoadedRules rightTrack, Explanation explanation, Candidate candidate) {
        ParseResult<Candidate> changed =
                new ChangeReader(rightTrack.knowledge()).read(candidate, question.whatIf, "--what-if");
        List<Finding> findings = changed.findings();
        load.tell(findings);
        if (changed.value().isEmpty()) {
            return ExitCode.USAGE;
        }
        return told(
                explanation,
                ExplanationAnswer.whatIf(explanation, changed.value().get(), question.whatIf));
    }

    private int told(Explanation explanation, ExplanationAnswer answer) {
        String json = answers.isJson()
                ? AnswerJson.page(
                        answer.kind(),
                        explanation.advice().candidate(),
                        explanation.advice().rulesHash(),
                        answer.data())
                : "";
        answers.tell(answer.page(), json, detail.detail());
        return ExitCode.DONE;
    }
}
