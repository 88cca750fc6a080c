package dev.righttrack.interview.journal;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.interview.answers.GivenAnswer;
import dev.righttrack.interview.talk.Event;
import dev.righttrack.interview.talk.Interviewer;
import dev.righttrack.interview.talk.Transcript;
import dev.righttrack.text.PrintableText;
import java.util.List;
import java.util.Optional;

/** An event as one line that a person can read, and back. */
final class EventLine {

    private EventLine() {}

    /** The line, without a time and a line end. */
    static String of(Event event) {
        if (event instanceof Event.Answered answered) {
            GivenAnswer given = answered.given();
            return (given.fromFile() ? "given " : "answer ") + given.question().name() + ": "
                    + given.answer().words();
        }
        if (event instanceof Event.Undone undone) {
            return "undo " + undone.question();
        }
        if (event instanceof Event.Kept kept) {
            return "keep " + kept.contradiction();
        }
        if (event instanceof Event.Branched branched) {
            return "branch " + branched.name();
        }
        if (event instanceof Event.Switched switched) {
            return "switch " + switched.name();
        }
        if (event instanceof Event.Skipped skipped) {
            return "skip " + skipped.question();
        }
        return event instanceof Event.Noted noted ? "note " + noted.text() : "go on";
    }

    /** The event of a line; nothing but findings if it is none, or cannot have happened then. */
    static ParseResult<Event> read(String line, Transcript sitting, Interviewer interviewer, Place place) {
        if (line.equals("go on")) {
            return found(new Event.WentOn());
        }
        int blank = line.indexOf(' ');
        String word = blank < 0 ? line : line.substring(0, blank);
        String rest = blank < 0 ? "" : line.substring(blank + 1).strip();
        return switch (rest.isEmpty() ? "" : word) {
            case "answer", "given" -> answer(rest, word.equals("given"), interviewer, place);
            case "undo" ->
                sitting.now().answer(rest).isPresent()
                        ? found(new Event.Undone(rest))
                        : wrong(place, "there is no answer to \"" + rest + "\" to take back");
            case "skip" -> found(new Event.Skipped(rest));
            case "keep" -> found(new Event.Kept(rest));
            case "branch" ->
                sitting.futures().containsKey(rest)
                        ? wrong(place, "there is a branch \"" + rest + "\" already")
                        : found(new Event.Branched(rest));
            case "switch" ->
                sitting.futures().containsKey(rest)
                        ? found(new Event.Switched(rest))
                        : wrong(place, "there is no branch \"" + rest + "\"");
            case "note" -> found(new Event.Noted(rest));
            default -> wrong(place, "this is no line of a journal");
        };
    }

    private static ParseResult<Event> answer(String rest, boolean fromFile, Interviewer interviewer, Place place) {
        int colon = rest.indexOf(": ");
        if (colon < 0) {
            return wrong(place, "this answer has no colon");
        }
        ParseResult<GivenAnswer> given =
                interviewer.read(rest.substring(0, colon), rest.substring(colon + 2), fromFile);
        if (given.value().isPresent()) {
            return found(new Event.Answered(given.value().get()));
        }
        String why = given.findings().stream()
                .map(Finding::message)
                .findFirst()
                .orElse("no question is called \"" + rest.substring(0, colon) + "\"");
        return wrong(place, why);
    }

    private static ParseResult<Event> found(Event event) {
        return new ParseResult<>(Optional.of(event), List.of());
    }

    private static ParseResult<Event> wrong(Place place, String message) {
        return new ParseResult<>(
                Optional.empty(),
                List.of(Finding.error(
                        place,
                        Check.JOURNAL_LINE,
                        PrintableText.line(message),
                        "The line is left out; the others count.")));
    }
}
