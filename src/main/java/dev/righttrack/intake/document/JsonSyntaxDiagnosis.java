package dev.righttrack.intake.document;

import dev.righttrack.text.PrintableText;
import java.util.Map;
import java.util.Optional;

/**
 * Finds where a text stops being JSON, and names what stands there. A parser's own message would speak of its classes and
 * options to people who have never heard of them.
 */
public final class JsonSyntaxDiagnosis {

    /** What a line of JSON lines is to be. */
    public static final String WHOLE_LINE =
            "A line holds one whole candidate: an object from { to }, and nothing else.";

    private static final int DEEPEST = 100;
    private static final String NUMBER_CHARACTERS = "+-.0123456789eE";
    private static final Map<String, String> WORDS = Map.of(
            "NaN", "A number that is not known is left out, or null.",
            "Infinity", "A number has digits.",
            "undefined", "What is not known is left out, or null.",
            "None", "What is not known is left out, or null.",
            "True", "Write true.",
            "False", "Write false.",
            "TRUE", "Write true.",
            "FALSE", "Write false.",
            "Null", "Write null.",
            "NULL", "Write null.");

    private final String text;
    private final boolean isLine;
    private int at;

    private JsonSyntaxDiagnosis(String text, boolean isLine) {
        this.text = text;
        this.isLine = isLine;
    }

    /**
     * The first trouble of a text.
     *
     * @param index where it stands in the text, from 0
     * @param trouble what it is
     */
    record Found(int index, SyntaxDiagnosis trouble) {}

    /** Ends the search; it holds what was found. */
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Found found;

        Stop(Found found) {
            super(found.trouble().message(), null, false, false);
            this.found = found;
        }
    }

    /**
     * The first trouble of a text that is to be one value.
     *
     * @param isLine whether the text is one line among others
     * @return empty if the text is JSON
     */
    static Optional<Found> in(String text, boolean isLine) {
        try {
            new JsonSyntaxDiagnosis(text, isLine).whole();
            return Optional.empty();
        } catch (Stop stop) {
            return Optional.of(stop.found);
        }
    }

    private void whole() {
        value(0);
        blanks();
        if (at < text.length()) {
            char c = text.charAt(at);
            if (c == '{' || c == '[') {
                throw stop(at, "a second value begins here", isLine ? WHOLE_LINE : "A file holds one value.");
            }
            throw stop(at, shown() + " stands behind the end of the value", isLine ? WHOLE_LINE : "Remove it.");
        }
    }

    private Stop stop(int index, String message, String hint) {
        return new Stop(new Found(index, new SyntaxDiagnosis(message, hint)));
    }

    private Stop cut(int begun, String what) {
        return stop(
                isLine ? begun : text.length(),
                isLine
                        ? "the " + what + " that begins here does not end on this line"
                        : "the text ends within " + (what.equals("object") ? "an " : "a ") + what,
                isLine ? WHOLE_LINE : "");
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at < text.length()) {
            char c = text.charAt(at);
            if (c == '#' || (c == '/' && at + 1 < text.length() && "/*".indexOf(text.charAt(at + 1)) >= 0)) {
                throw stop(at, "a comment stands here, and JSON has none", "Remove it, or write the file in YAML.");
            }
        }
    }

    private void value(int depth) {
        blanks();
        if (at >= text.length()) {
            throw stop(at, "a value is missing at the end", isLine ? WHOLE_LINE : "");
        }
        char c = text.charAt(at);
        if (depth > DEEPEST) {
            throw stop(at, "this is nested too deeply", "");
        } else if (c == '{') {
            object(depth);
        } else if (c == '[') {
            array(depth);
        } else if (c == '"') {
            string();
        } else if (c == '\'') {
            throw stop(at, "a text begins with a single quote", "Texts and keys of JSON stand in double quotes.");
        } else if (NUMBER_CHARACTERS.indexOf(c) >= 0 && c != 'e' && c != 'E') {
            number();
        } else {
            word();
        }
    }

    private void object(int depth) {
        int begun = at++;
        blanks();
        if (isNext('}')) {
            return;
        }
        while (true) {
            key(begun);
            blanks();
            if (!isNext(':')) {
                throw expected(begun, "object", "a colon behind the key");
            }
            value(depth + 1);
            blanks();
            if (isNext('}')) {
                return;
            }
            comma(begun, "object", '}');
        }
    }

    private void key(int begun) {
        blanks();
        if (at >= text.length()) {
            throw cut(begun, "object");
        }
        if (text.charAt(at) == '\'' || Character.isLetter(text.charAt(at))) {
            throw stop(at, "a key without double quotes stands here", "Texts and keys of JSON stand in double quotes.");
        }
        if (text.charAt(at) != '"') {
            throw expected(begun, "object", "a key in double quotes");
        }
        string();
    }

    private void array(int depth) {
        int begun = at++;
        blanks();
        if (isNext(']')) {
            return;
        }
        while (true) {
            blanks();
            if (at >= text.length()) {
                throw cut(begun, "list");
            }
            value(depth + 1);
            blanks();
            if (isNext(']')) {
                return;
            }
            comma(begun, "list", ']');
        }
    }

    private void comma(int begun, String what, char end) {
        int comma = at;
        if (!isNext(',')) {
            throw expected(begun, what, "a comma or " + end);
        }
        blanks();
        if (at < text.length() && text.charAt(at) == end) {
            throw stop(comma, "a comma stands before the closing " + end, "Remove the comma.");
        }
    }

    private Stop expected(int begun, String what, String expected) {
        return at >= text.length()
                ? cut(begun, what)
                : stop(at, shown() + " stands where " + expected + " is expected", "");
    }

    private boolean isNext(char wanted) {
        if (at < text.length() && text.charAt(at) == wanted) {
            at++;
            return true;
        }
        return false;
    }

    private void string() {
        int begun = at++;
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at);
            if (c == '\\') {
                escape(begun);
            } else if (c == '\n' || c == '\r') {
                throw stop(begun, "the text that begins here does not end on its line", "Write a line break as \\n.");
            } else if (c < ' ') {
                throw stop(
                        at,
                        "a text holds " + PrintableText.codePoint(c) + ", which no text of JSON may",
                        "Remove it, or write a blank.");
            }
            at++;
        }
        if (at >= text.length()) {
            throw cut(begun, "text");
        }
        at++;
    }

    private void escape(int begun) {
        int backslash = at++;
        if (at >= text.length()) {
            throw cut(begun, "text");
        }
        char c = text.charAt(at);
        boolean isCode = c == 'u'
                && at + 4 < text.length()
                && text.substring(at + 1, at + 5).chars().allMatch(d -> Character.digit(d, 16) >= 0 && d < 128);
        if (isCode) {
            at += 4;
        } else if ("\"\\/bfnrt".indexOf(c) < 0) {
            throw stop(backslash, "a backslash stands before " + shown(), "A backslash itself is written \\\\.");
        }
    }

    private void number() {
        int begun = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "+-.".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        String number = text.substring(begun, at);
        if (!number.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?")) {
            String word = number.replaceFirst("^[+-]", "");
            throw stop(
                    begun,
                    "\"" + PrintableText.shortened(number, 60) + "\" is no number of JSON",
                    WORDS.getOrDefault(
                            word, "A number has digits and at most one point, and no zero before it: 0.5, 2, 10."));
        }
    }

    private void word() {
        int begun = at;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        String word = text.substring(begun, at);
        if (word.isEmpty()) {
            throw stop(begun, shown() + " stands where a value is expected", "");
        }
        if (!word.equals("true") && !word.equals("false") && !word.equals("null")) {
            throw stop(
                    begun,
                    "\"" + PrintableText.shortened(word, 60) + "\" is no value of JSON",
                    WORDS.getOrDefault(word, "Texts and keys of JSON stand in double quotes."));
        }
    }

    /** The character at the place, or its code point if it cannot be seen. */
    private String shown() {
        if (at >= text.length()) {
            return "nothing";
        }
        int c = text.codePointAt(at);
        String character = Character.toString(c);
        return PrintableText.isPrintable(character) && !Character.isWhitespace(c) && !Character.isSpaceChar(c)
                ? "\"" + character + "\""
                : PrintableText.codePoint(c);
    }
}
