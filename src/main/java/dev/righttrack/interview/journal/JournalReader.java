package dev.righttrack.interview.journal;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.interview.talk.Event;
import dev.righttrack.interview.talk.Interviewer;
import dev.righttrack.interview.talk.Transcript;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads journals, those that broke off and those that somebody changed by hand as well. */
public final class JournalReader {

    private static final Pattern EVENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ (.*)");
    private static final int MOST_BYTES = 16_000_000;

    private final Interviewer interviewer;

    /** A reader whose answers are understood by an interviewer. */
    public JournalReader(Interviewer interviewer) {
        this.interviewer = interviewer;
    }

    /**
     * What a journal tells.
     *
     * @param rules the SHA-256 of the rules that it was last written under
     * @param sitting all that was said
     * @param events what was said, in order
     * @param ranking the roles with their fits when it was last written; empty if nothing was said
     * @param head what it begins with
     * @param last when it was last written, as ISO 8601 has it
     */
    public record Told(
            String rules, Transcript sitting, List<Event> events, String ranking, JournalHead head, String last) {
        public Told {
            events = List.copyOf(events);
        }
    }

    /** Reads a journal; nothing but the findings if it is none. */
    public ParseResult<Told> read(Path file, String name) {
        Findings findings = new Findings();
        try {
            if (!Files.isRegularFile(file)) {
                return none(findings, name, Check.MISSING_FILE, "there is no such file");
            }
            if (Files.size(file) > MOST_BYTES) {
                return none(findings, name, Check.TOO_LARGE, "this is too long for a journal");
            }
            return read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), name);
        } catch (IOException e) {
            return none(findings, name, Check.UNREADABLE, "it cannot be read: " + e.getMessage());
        }
    }

    private static ParseResult<Told> none(Findings findings, String name, Check check, String message) {
        findings.add(Finding.error(Place.of(name), check, message, ""));
        return new ParseResult<>(Optional.empty(), findings.sorted());
    }

    /** Reads the text of a journal. */
    public ParseResult<Told> read(String text, String name) {
        Findings findings = new Findings();
        List<String> lines = new ArrayList<>(List.of(text.split("\r?\n", -1)));
        String cut = lines.remove(lines.size() - 1);
        if (!cut.isEmpty()) {
            note(findings, new Place(name, lines.size() + 1, 1));
        }
        int blank = lines.indexOf("");
        Optional<JournalHead> head = blank < 0
                ? Optional.empty()
                : JournalHead.read(lines.subList(0, blank), line -> unread(findings, new Place(name, line + 1, 1)));
        if (head.isEmpty()) {
            return none(
                    findings,
                    name,
                    Check.NO_JOURNAL,
                    "this is no journal of an interview, or only the beginning of one");
        }
        Transcript sitting = Transcript.begin(head.get().base());
        List<Event> events = new ArrayList<>();
        String rules = head.get().rules();
        String ranking = "";
        String last = head.get().begun();
        for (int i = blank + 1; i < lines.size(); i++) {
            String line = lines.get(i);
            Place place = new Place(name, i + 1, 1);
            if (line.endsWith(Journal.CUT)) {
                note(findings, place);
            } else if (line.startsWith(Journal.NOW)) {
                ranking = line.substring(Journal.NOW.length());
            } else if (line.startsWith("rules ")) {
                rules = line.substring("rules ".length());
            } else if (!line.isBlank()) {
                ParseResult<Event> event = EventLine.read(words(line), sitting, interviewer, place);
                findings.addAll(event.findings());
                if (event.value().isPresent()) {
                    events.add(event.value().get());
                    last = time(line).orElse(last);
                    sitting = sitting.after(event.value().get());
                }
            }
        }
        return new ParseResult<>(
                Optional.of(new Told(rules, sitting, events, ranking, head.get(), last)), findings.sorted());
    }

    /** A line without its time; one without a time, written by hand, counts as well. */
    private static String words(String line) {
        Matcher matcher = EVENT.matcher(line);
        return matcher.matches() ? matcher.group(1) : line.strip();
    }

    private static Optional<String> time(String line) {
        return EVENT.matcher(line).matches() ? Optional.of(line.substring(0, line.indexOf(' '))) : Optional.empty();
    }

    private static void unread(Findings findings, Place place) {
        findings.add(Finding.error(
                place,
                Check.JOURNAL_LINE,
                "nothing that the beginning of a journal says is written so, or it stands twice",
                "The line is left out; the others count."));
    }

    private static void note(Findings findings, Place place) {
        findings.add(Finding.warning(
                place,
                Check.CUT_OFF,
                "this line broke off before its end",
                "It had not been confirmed, and is left out."));
    }
}
