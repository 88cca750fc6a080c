package dev.righttrack.serve;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.explain.Explanation;
import dev.righttrack.findings.Finding;
import dev.righttrack.intake.ChangeReader;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.knowledge.words.NamedRole;
import dev.righttrack.loading.LoadedRules;
import dev.righttrack.render.Detail;
import dev.righttrack.render.Look;
import dev.righttrack.render.findings.ServiceJson;
import dev.righttrack.render.json.AnswerJson;
import dev.righttrack.render.json.CandidateJson;
import dev.righttrack.render.page.ExplanationAnswer;
import dev.righttrack.render.page.Page;
import dev.righttrack.render.page.PageMarkdown;
import dev.righttrack.render.page.PageText;
import dev.righttrack.render.page.TitlePage;
import dev.righttrack.text.PrintableText;
import dev.righttrack.titles.TitleInterpreter;
import dev.righttrack.titles.TitleMeaning;
import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** What programs ask: the answers of {@code advise}, {@code explain} and {@code title}, byte for byte. */
final class ServiceApi {

    /** The header with the SHA-256 of the rules and facts by which an answer was made. */
    static final String RELEASE = "RightTrack-Release";

    /** The header with the number of findings in the body of a request; {@code /api/candidates} says which. */
    static final String FINDINGS = "RightTrack-Findings";

    private static final int MOST_TOLD = 100;
    private static final int LONGEST_TITLE = 200;
    private static final Set<String> QUESTIONS =
            Set.of("why", "why-not", "compare", "path-to", "what-if", "sensitivity");
    private static final Set<String> ADVICE_PARAMETERS = Set.of("format", "detail", "top", "role");
    private static final Set<String> EXPLANATION_PARAMETERS = Set.of(
            "format", "detail", "why", "why-not", "compare", "with", "path-to", "what-if", "sensitivity", "seed");
    private static final Set<String> TITLE_PARAMETERS = Set.of("format", "detail", "title");

    private final RulesInForce rules;
    private final CandidateBodies bodies;
    private final AdviceWriter advice;
    private final WorkLimit limit;

    ServiceApi(RulesInForce rules, CandidateBodies bodies, AdviceWriter advice, WorkLimit limit) {
        this.rules = rules;
        this.bodies = bodies;
        this.advice = advice;
        this.limit = limit;
    }

    /** {@code POST /api/advice} */
    void advise(Context request) {
        QueryParameters query = new QueryParameters(request, ADVICE_PARAMETERS);
        AnswerForm form = query.word("format", AnswerForm.class, AnswerForm.JSON);
        Detail detail = query.word("detail", Detail.class, form == AnswerForm.HTML ? Detail.SUMMARY : Detail.STANDARD);
        int top = Math.toIntExact(query.number("top", 1, MOST_TOLD, 1));
        answer(request, form, (loaded, candidate) -> {
            List<String> named =
                    query.all("role").stream().map(role -> role(loaded, role)).toList();
            return advice.write(loaded, candidate, form, detail, top, named);
        });
    }

    /** {@code POST /api/explanations} */
    void explain(Context request) {
        QueryParameters query = new QueryParameters(request, EXPLANATION_PARAMETERS);
        AnswerForm form = form(query);
        Detail detail = query.word("detail", Detail.class, Detail.STANDARD);
        List<String> asked = QUESTIONS.stream()
                .filter(question -> !query.all(question).isEmpty())
                .toList();
        if (asked.size() != 1) {
            throw QueryParameters.refused("ask one of "
                    + String.join(", ", QUESTIONS.stream().sorted().toList()));
        }
        check(query, asked.get(0));
        answer(request, form, (loaded, candidate) -> {
            Explanation explanation = loaded.explain(candidate);
            ExplanationAnswer answer = answer(loaded, candidate, explanation, query, asked.get(0));
            String json = form == AnswerForm.JSON
                    ? AnswerJson.page(
                            answer.kind(),
                            explanation.advice().candidate(),
                            explanation.advice().rulesHash(),
                            answer.data())
                    : "";
            return written(answer.page(), json, form, detail);
        });
    }

    private static void check(QueryParameters query, String asked) {
        if (asked.equals("compare") != query.one("with").isPresent()) {
            throw QueryParameters.refused("compare and with go together");
        }
        if (query.one("seed").isPresent() && !asked.equals("sensitivity")) {
            throw QueryParameters.refused("seed is for sensitivity");
        }
    }

    private ExplanationAnswer answer(
            LoadedRules loaded, Candidate candidate, Explanation explanation, QueryParameters query, String asked) {
        switch (asked) {
            case "what-if" -> {
                List<String> changes = query.all("what-if");
                ParseResult<Candidate> changed =
                        new ChangeReader(loaded.knowledge()).read(candidate, changes, "what-if");
                Candidate after = changed.value()
                        .orElseThrow(() -> new ProblemException(
                                422, "no such change", "A change was not understood.", changed.findings()));
                return ExplanationAnswer.whatIf(explanation, after, changes);
            }
            case "sensitivity" -> {
                return ExplanationAnswer.sensitivity(explanation, query.number("seed", 1, Long.MAX_VALUE, 1));
            }
            default -> {
                String role = role(loaded, query.one(asked).orElse(""));
                return switch (asked) {
                    case "why" -> ExplanationAnswer.why(explanation, role);
                    case "why-not" -> ExplanationAnswer.whyNot(explanation, role);
                    case "path-to" -> ExplanationAnswer.pathTo(explanation, role);
                    default ->
                        compared(loaded, explanation, role, query.one("with").orElse(""));
                };
            }
        }
    }

    private static ExplanationAnswer compared(LoadedRules loaded, Explanation explanation, String role, String with) {
        String other = role(loaded, with);
        if (other.equals(role)) {
            throw QueryParameters.refused("compare and with name the same role; name two");
        }
        return ExplanationAnswer.compare(explanation, role, other);
    }

    /** {@code GET /api/titles} */
    void title(Context request) {
        QueryParameters query = new QueryParameters(request, TITLE_PARAMETERS);
        AnswerForm form = form(query);
        Detail detail = query.word("detail", Detail.class, Detail.STANDARD);
        String title = PrintableText.line(query.one("title").orElse(""));
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw QueryParameters.refused("title has to have 1 to " + LONGEST_TITLE + " characters");
        }
        respond(
                request,
                form,
                () -> limit.run(() -> rules.with(loaded -> {
                    request.header(RELEASE, loaded.rules().hash());
                    TitleInterpreter titles = new TitleInterpreter(
                            loaded.knowledge(), loaded.rules().readings());
                    if (!titles.tellsARole(title)) {
                        throw new ProblemException(
                                422,
                                "no title of this field",
                                "There is no word in \"" + title + "\" that tells a role; try a title such as \""
                                        + titles.nearest(title) + "\".");
                    }
                    TitleMeaning meaning = titles.meaning(title);
                    String json = form == AnswerForm.JSON
                            ? AnswerJson.page("title", title, loaded.rules().hash(), meaning)
                            : "";
                    return written(TitlePage.of(meaning), json, form, detail);
                })));
    }

    /** {@code POST /api/candidates} */
    void read(Context request) {
        new QueryParameters(request, Set.of());
        byte[] body = RequestBody.of(request);
        respond(
                request,
                AnswerForm.JSON,
                () -> limit.run(() -> rules.with(loaded -> {
                    request.header(RELEASE, loaded.rules().hash());
                    ParseResult<Candidate> read = bodies.read(loaded, body);
                    return ServiceJson.reading(CandidateJson.line(usable(read)), read.findings());
                })));
    }

    /** {@code GET /api/rules} */
    void rules(Context request) {
        new QueryParameters(request, Set.of());
        respond(
                request,
                AnswerForm.JSON,
                () -> rules.with(loaded -> ServiceJson.rules(
                        loaded.rules().hash(), loaded.catalogue().all().size(), rules.problems())));
    }

    /** What is answered about a candidate. */
    private interface Answer {
        String about(LoadedRules loaded, Candidate candidate);
    }

    private void answer(Context request, AnswerForm form, Answer answer) {
        byte[] body = RequestBody.of(request);
        respond(
                request,
                form,
                () -> limit.run(() -> rules.with(loaded -> {
                    ParseResult<Candidate> read = bodies.read(loaded, body);
                    Candidate candidate = usable(read);
                    request.header(RELEASE, loaded.rules().hash());
                    request.header(FINDINGS, String.valueOf(read.findings().size()));
                    return answer.about(loaded, candidate);
                })));
    }

    /** The candidate of a body; a refusal with all findings where there is none. */
    static Candidate usable(ParseResult<Candidate> read) {
        return read.value()
                .orElseThrow(() -> new ProblemException(
                        422,
                        "no candidate",
                        read.findings().stream()
                                .filter(Finding::isError)
                                .findFirst()
                                .map(error -> "The body was not read as a candidate: " + error.message() + ".")
                                .orElse("The body was not read as a candidate."),
                        read.findings()));
    }

    private static void respond(Context request, AnswerForm form, Supplier<String> answer) {
        String text = answer.get();
        String tag = EntityTag.of(text);
        request.header("ETag", tag);
        if (tag.equals(request.header("If-None-Match"))
                && request.method().name().equals("GET")) {
            request.status(304);
            return;
        }
        request.contentType(form.type()).result(text);
    }

    private static AnswerForm form(QueryParameters query) {
        AnswerForm form = query.word("format", AnswerForm.class, AnswerForm.JSON);
        if (form == AnswerForm.HTML) {
            throw QueryParameters.refused("format has to be one of json, text, markdown");
        }
        return form;
    }

    private static String written(Page page, String json, AnswerForm form, Detail detail) {
        return switch (form) {
            case JSON -> json + "\n";
            case MARKDOWN -> PageMarkdown.render(page, detail);
            default -> PageText.render(page, new Look(80, false, detail, 1));
        };
    }

    /** The role of that name or spelling. */
    private static String role(LoadedRules loaded, String name) {
        NamedRole named = NamedRole.of(loaded.knowledge(), name);
        return named.role().orElseThrow(() -> QueryParameters.refused(named.problem()));
    }
}
