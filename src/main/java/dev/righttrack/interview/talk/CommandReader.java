package dev.righttrack.interview.talk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Distinguishes commands from answers. */
final class CommandReader {

    private static final Pattern COMPARE =
            Pattern.compile("(?i)compare\\s+(.+?)\\s*(?:\\bwith\\b|\\band\\b|\\bto\\b|,)\\s*(.+)");
    /** An amount, and a place or a time to come back to: what begins as a command does, and is an answer. */
    private static final Pattern ANSWER = Pattern.compile(
            "(?is)about\\s+(?:[0-9].*|(?:an?|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen"
                    + "|twenty)\\b.*)|(?is)back\\s+[a-z].*");

    private static final List<Form> FORMS = List.of(
            new Form(Command.Kind.WHY_NOT, "why not|why-not", true),
            new Form(Command.Kind.WHY, "why", true),
            new Form(Command.Kind.HOW, "how", true),
            new Form(Command.Kind.COMPARE, "compare", true),
            new Form(Command.Kind.WHAT_IF, "what if|what-if|whatif", true),
            new Form(Command.Kind.PATH, "path to|path", true),
            new Form(Command.Kind.SO_FAR, "so far|sofar|ranking", false),
            new Form(Command.Kind.REVIEW, "review|answers", false),
            new Form(Command.Kind.CHANGE, "change", true),
            new Form(Command.Kind.UNDO, "undo|back", true),
            new Form(Command.Kind.BRANCH, "branch", true),
            new Form(Command.Kind.SWITCH, "switch to|switch", true),
            new Form(Command.Kind.DIFF, "diff", true),
            new Form(Command.Kind.ABOUT, "about|what is", true),
            new Form(Command.Kind.SKIP_ALL, "skip all|skip the rest", false),
            new Form(Command.Kind.NOTE, "note", true),
            new Form(Command.Kind.SAVE, "save", false),
            new Form(Command.Kind.REPORT, "report", false),
            new Form(Command.Kind.HELP, "help|\\?", false),
            new Form(Command.Kind.GO_ON, "go on", false),
            new Form(Command.Kind.DONE, "done|finish", false),
            new Form(Command.Kind.QUIT, "quit|exit|stop|bye|goodbye", false));

    private record Form(Command.Kind kind, Pattern pattern, boolean takesText) {
        Form(Command.Kind kind, String words, boolean takesText) {
            this(kind, Pattern.compile("(?is)(?:" + words + ")" + (takesText ? "(?:\\s+(.*))?" : "")), takesText);
        }
    }

    private CommandReader() {}

    /** The words that begin a command, for completion. */
    static List<String> words() {
        return List.of(
                "why", "why not", "how", "compare", "what if", "path", "so far", "review", "change", "undo", "branch",
                "switch", "diff", "about", "note", "save", "report", "help", "go on", "done", "quit");
    }

    /** The command; empty if the line is an answer. */
    static Optional<Command> read(String line) {
        String text = line.strip();
        if (ANSWER.matcher(text).matches()) {
            return Optional.empty();
        }
        for (Form form : FORMS) {
            Matcher matcher = form.pattern.matcher(text);
            if (matcher.matches()) {
                String rest = form.takesText
                        ? Optional.ofNullable(matcher.group(1)).orElse("").strip()
                        : "";
                return Optional.of(new Command(form.kind, rest, other(form.kind, text)));
            }
        }
        return Optional.empty();
    }

    private static String other(Command.Kind kind, String text) {
        Matcher two = COMPARE.matcher(text);
        return kind == Command.Kind.COMPARE && two.matches() ? two.group(2).strip() : "";
    }

    /** The first of two roles that are to be compared. */
    static String one(Command compare) {
        Matcher two = COMPARE.matcher("compare " + compare.text());
        return two.matches() ? two.group(1).strip() : compare.text().toLowerCase(Locale.ROOT);
    }
}
