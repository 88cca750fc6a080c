package dev.righttrack.serve;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.explain.Explanation;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.knowledge.words.NamedRole;
import dev.righttrack.loading.LoadedRules;
import dev.righttrack.render.Detail;
import dev.righttrack.render.Look;
import dev.righttrack.render.html.DeskPages;
import dev.righttrack.render.page.ExplanationAnswer;
import dev.righttrack.render.page.PageText;
import dev.righttrack.serve.PeopleOnDesk.Person;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The pages for an adviser. They need no script, and each has an address of its own. */
final class AdviserDesk {

    private static final String ID = "id";

    private final RulesInForce rules;
    private final CandidateBodies bodies;
    private final AdviceWriter advice;
    private final WorkLimit limit;
    private final PeopleOnDesk people = new PeopleOnDesk();

    AdviserDesk(RulesInForce rules, CandidateBodies bodies, AdviceWriter advice, WorkLimit limit) {
        this.rules = rules;
        this.bodies = bodies;
        this.advice = advice;
        this.limit = limit;
    }

    /** {@code GET /} */
    void start(Context request) {
        show(request, DeskPages.start("", List.of()));
    }

    /** {@code POST /people}: a file, or a text, from the form. */
    void handIn(Context request) {
        byte[] body = uploaded(request);
        ParseResult<Candidate> read = limit.run(() -> rules.with(loaded -> bodies.read(loaded, body)));
        Optional<Candidate> candidate = read.value();
        if (candidate.isEmpty()) {
            String problem = body.length == 0 ? "Nothing was given" : "This was not read";
            show(request.status(422), DeskPages.start(problem, body.length == 0 ? List.of() : read.findings()));
            return;
        }
        request.redirect("/people/" + people.put(candidate.get(), read.findings()), HttpStatus.SEE_OTHER);
    }

    /** The file of the form; where none was chosen, its text. */
    private static byte[] uploaded(Context request) {
        try {
            byte[] file = bytes(request.req().getPart("file"));
            return file.length > 0 ? file : bytes(request.req().getPart("text"));
        } catch (IllegalStateException tooLarge) {
            throw RequestBody.tooLarge();
        } catch (IOException | ServletException e) {
            throw new ProblemException(
                    400, "no form", "The form of the start page sends a file or a text, of 10 MB at most.");
        }
    }

    private static byte[] bytes(@Nullable Part part) throws IOException {
        if (part == null) {
            return new byte[0];
        }
        try (InputStream in = part.getInputStream()) {
            return in.readNBytes(CandidateBodies.MOST_BYTES);
        }
    }

    /** {@code GET /people/{id}} */
    void person(Context request) {
        Person person = person(request.pathParam(ID));
        show(
                request,
                limit.run(() -> rules.with(loaded -> DeskPages.person(
                        "/people/" + request.pathParam(ID), loaded.advise(person.candidate()), person.findings()))));
    }

    /** {@code GET /people/{id}/report} */
    void report(Context request) {
        QueryParameters query = new QueryParameters(request, Set.of("detail"));
        Detail detail = query.word("detail", Detail.class, Detail.SUMMARY);
        Person person = person(request.pathParam(ID));
        show(
                request,
                limit.run(() -> rules.with(
                        loaded -> advice.write(loaded, person.candidate(), AnswerForm.HTML, detail, 1, List.of()))));
    }

    /** {@code GET /people/{id}/answer} */
    void answer(Context request) {
        QueryParameters query = new QueryParameters(request, Set.of("question", "role"));
        RoleQuestion question = query.word("question", RoleQuestion.class, RoleQuestion.WHY);
        Person person = person(request.pathParam(ID));
        String named = query.one("role").orElse("");
        show(
                request,
                limit.run(() -> rules.with(
                        loaded -> answer("/people/" + request.pathParam(ID), loaded, person, question, named))));
    }

    private static String answer(String back, LoadedRules loaded, Person person, RoleQuestion question, String named) {
        NamedRole role = NamedRole.of(loaded.knowledge(), named);
        String name = role.role().orElseThrow(() -> QueryParameters.refused(role.problem()));
        Explanation explanation = loaded.explain(person.candidate());
        ExplanationAnswer answer = question.answer(explanation, name);
        String text = PageText.render(answer.page(), new Look(80, false, Detail.STANDARD, 1));
        return DeskPages.answer(back, question.title(name), text);
    }

    /** What the page of a person asks about each role. */
    private enum RoleQuestion {
        WHY,
        WHY_NOT,
        PATH_TO;

        ExplanationAnswer answer(Explanation explanation, String role) {
            return switch (this) {
                case WHY -> ExplanationAnswer.why(explanation, role);
                case WHY_NOT -> ExplanationAnswer.whyNot(explanation, role);
                case PATH_TO -> ExplanationAnswer.pathTo(explanation, role);
            };
        }

        String title(String role) {
            return switch (this) {
                case WHY -> "Why " + role;
                case WHY_NOT -> "Why not " + role;
                case PATH_TO -> "The way to " + role;
            };
        }
    }

    private Person person(String id) {
        return people.get(id)
                .orElseThrow(() -> new ProblemException(
                        404,
                        "nobody",
                        "Nobody is kept under this address; people are forgotten when the service ends."));
    }

    private static void show(Context request, String page) {
        request.contentType(AnswerForm.HTML.type()).result(page.getBytes(StandardCharsets.UTF_8));
    }
}
