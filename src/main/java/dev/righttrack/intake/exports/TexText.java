package dev.righttrack.intake.exports;

import dev.righttrack.knowledge.words.CvSection;
import dev.righttrack.reading.document.StatedLines;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The text of a source of LaTeX: commands are taken out, and what they set is kept. No command is expanded and no file is included,
 * so that the work grows with the length alone.
 */
final class TexText {

    private static final int DEEPEST = 30;
    private static final int MOST_ARGUMENTS = 9;
    private static final int LONGEST_OPTION = 200;

    private static final Set<String> SECTIONS =
            Set.of("part", "chapter", "section", "subsection", "cvsection", "cvsubsection", "sectiontitle", "rSection");

    /** Their arguments are no text. */
    private static final Set<String> UNREAD = Set.of(
            "newcommand",
            "renewcommand",
            "providecommand",
            "newenvironment",
            "renewenvironment",
            "def",
            "let",
            "setlength",
            "addtolength",
            "usepackage",
            "input",
            "include",
            "includegraphics",
            "label",
            "ref",
            "cite",
            "nocite",
            "url",
            "bibliography",
            "bibliographystyle",
            "vspace",
            "hspace",
            "color",
            "pagestyle",
            "thispagestyle",
            "setcounter",
            "definecolor",
            "colorlet",
            "hypersetup",
            "geometry",
            "fontsize",
            "write",
            "openin",
            "openout",
            "read",
            "immediate",
            "special",
            "directlua",
            "rule",
            "selectlanguage",
            "moderncvstyle",
            "moderncvcolor",
            "title",
            "author",
            "date");

    /** They say who somebody is or how to reach them. */
    private static final Map<String, String> PERSONAL = Map.ofEntries(
            Map.entry("born", "birth date"),
            Map.entry("birthday", "birth date"),
            Map.entry("dateofbirth", "birth date"),
            Map.entry("photo", "photo"),
            Map.entry("nationality", "nationality"),
            Map.entry("gender", "sex"),
            Map.entry("address", "address"),
            Map.entry("phone", "phone"),
            Map.entry("mobile", "phone"),
            Map.entry("email", "mail"),
            Map.entry("social", "contact"),
            Map.entry("homepage", "contact"),
            Map.entry("extrainfo", "contact"),
            Map.entry("name", "name"),
            Map.entry("firstname", "name"),
            Map.entry("familyname", "name"));

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("hfill", "\t"),
            Map.entry("quad", "\t"),
            Map.entry("qquad", "\t"),
            Map.entry("textbar", "|"),
            Map.entry("textendash", "\u2013"),
            Map.entry("textemdash", "\u2014"),
            Map.entry("bullet", "\u2022"),
            Map.entry("textbullet", "\u2022"),
            Map.entry("cdot", "\u00B7"),
            Map.entry("textbackslash", "\\"),
            Map.entry("LaTeX", "LaTeX"),
            Map.entry("TeX", "TeX"),
            Map.entry("ss", "\u00DF"),
            Map.entry("ae", "\u00E6"),
            Map.entry("AE", "\u00C6"),
            Map.entry("oe", "\u0153"),
            Map.entry("o", "\u00F8"),
            Map.entry("O", "\u00D8"),
            Map.entry("aa", "\u00E5"),
            Map.entry("AA", "\u00C5"),
            Map.entry("l", "\u0142"),
            Map.entry("L", "\u0141"),
            Map.entry("i", "i"));

    private static final Map<Character, String> ACCENTS = Map.of(
            '"', "\u0308", '\'', "\u0301", '`', "\u0300", '^', "\u0302", '~', "\u0303", '=', "\u0304", '.', "\u0307");
    private static final Map<String, String> LETTER_ACCENTS =
            Map.of("c", "\u0327", "v", "\u030C", "u", "\u0306", "H", "\u030B", "r", "\u030A", "k", "\u0328");

    private final String text;
    private final StatedLines lines;
    private final StringBuilder written = new StringBuilder();
    private String title = "";
    private final int[] breaks;
    private int begun = 1;

    TexText(String text, StatedLines lines) {
        this.text = text;
        this.lines = lines;
        this.breaks = IntStream.range(0, text.length())
                .filter(at -> text.charAt(at) == '\n')
                .toArray();
    }

    /** Reads from an index of the source to another. */
    void read(int from, int to) {
        run(from, to, 0);
        flush();
    }

    private void run(int from, int to, int depth) {
        int at = from;
        while (at < to && !lines.isFull()) {
            char c = text.charAt(at);
            if (c == '\\') {
                at = command(at + 1, to, depth);
            } else if (c == '%') {
                at = behind(text.indexOf('\n', at), to);
            } else if (c == '\n') {
                at = lineBreak(at, to);
            } else {
                if (c == '-' && at + 1 < to && text.charAt(at + 1) == '-') {
                    at++;
                    write("\u2013", at);
                } else if (c == '&') {
                    write("\t", at);
                } else if (c == '~') {
                    write(" ", at);
                } else if (c != '{' && c != '}' && c != '$') {
                    write(String.valueOf(c), at);
                }
                at++;
            }
        }
    }

    private static int behind(int found, int to) {
        return found < 0 ? to : Math.min(to, found + 1);
    }

    /** One line break is a blank, two are the end of a paragraph. */
    private int lineBreak(int from, int to) {
        int at = from;
        int breaks = 0;
        while (at < to && Character.isWhitespace(text.charAt(at))) {
            breaks += text.charAt(at) == '\n' ? 1 : 0;
            at++;
        }
        if (breaks > 1) {
            flush();
        } else {
            write(" ", from);
        }
        return at;
    }

    private void write(String more, int at) {
        if (written.isEmpty()) {
            begun = lineOf(at);
        }
        written.append(more);
    }

    private int lineOf(int at) {
        int found = Arrays.binarySearch(breaks, at);
        return 1 + (found < 0 ? -found - 1 : found);
    }

    private void flush() {
        String plain = written.toString().replaceAll("[ \\n]+", " ").strip();
        written.setLength(0);
        if (plain.chars().noneMatch(Character::isLetterOrDigit)) {
            return;
        }
        if (title.isEmpty()) {
            lines.add(CvSection.OTHER, plain, begun);
        } else {
            lines.add(title, plain, begun);
        }
    }

    /** A command behind its backslash; the index behind it and what belongs to it. */
    private int command(int from, int to, int depth) {
        if (from >= to) {
            return to;
        }
        char first = text.charAt(from);
        if (!Character.isLetter(first)) {
            return sign(first, from, to);
        }
        int end = from;
        while (end < to && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '@')) {
            end++;
        }
        String name = text.substring(from, end);
        if (LETTER_ACCENTS.containsKey(name)) {
            return accent(LETTER_ACCENTS.getOrDefault(name, ""), end, to);
        }
        if (SIGNS.containsKey(name)) {
            write(SIGNS.getOrDefault(name, ""), from);
            return end < to && text.charAt(end) == ' ' ? end + 1 : end;
        }
        return named(name, end < to && text.charAt(end) == '*' ? end + 1 : end, to, depth);
    }

    private int sign(char sign, int from, int to) {
        if (sign == '\\') {
            flush();
        } else if (ACCENTS.containsKey(sign)) {
            return accent(ACCENTS.getOrDefault(sign, ""), from + 1, to);
        } else if ("&%$#_{}".indexOf(sign) >= 0) {
            write(String.valueOf(sign), from);
        } else {
            write(" ", from);
        }
        return from + 1;
    }

    /** A letter with an accent above or below it, in braces or not. */
    private int accent(String mark, int from, int to) {
        int at = from;
        while (at < to && (text.charAt(at) == '{' || text.charAt(at) == ' ' || text.charAt(at) == '\\')) {
            at++;
        }
        if (at >= to) {
            return to;
        }
        write(Normalizer.normalize(text.charAt(at) + mark, Normalizer.Form.NFC), at);
        return at + 1 < to && text.charAt(at + 1) == '}' ? at + 2 : at + 1;
    }

    /** A stretch of the source. */
    private record Argument(int from, int to) {}

    private int named(String name, int from, int to, int depth) {
        if (name.equals("item")) {
            flush();
            return from;
        }
        if (name.equals("par") || name.equals("newline") || name.equals("linebreak")) {
            flush();
            return from;
        }
        if (name.equals("begin") || name.equals("end")) {
            flush();
            return environment(from, to);
        }
        if (depth >= DEEPEST) {
            return from;
        }
        List<Argument> arguments = new ArrayList<>();
        int behind = arguments(from, to, arguments);
        if (PERSONAL.containsKey(name) && !arguments.isEmpty()) {
            lines.drop(PERSONAL.getOrDefault(name, name));
        } else if (SECTIONS.contains(name) && !arguments.isEmpty()) {
            flush();
            title = plain(arguments.get(0));
        } else if (!UNREAD.contains(name)) {
            if (name.startsWith("cv") && !arguments.isEmpty()) {
                flush();
                entry(name, arguments, depth);
                flush();
            } else {
                set(name, arguments, depth);
            }
        }
        return behind;
    }

    /** What follows the name of an environment: options, and a width or the columns of a table. */
    private int environment(int from, int to) {
        List<Argument> arguments = new ArrayList<>();
        int behind = arguments(from, to, arguments);
        boolean isSection = !arguments.isEmpty() && SECTIONS.contains(plain(arguments.get(0)));
        if (isSection && arguments.size() > 1) {
            title = plain(arguments.get(1));
        }
        return behind;
    }

    /** The groups in braces behind a command, without options in brackets; the index behind them. */
    private int arguments(int from, int to, List<Argument> found) {
        int at = from;
        while (at < to && found.size() < MOST_ARGUMENTS) {
            int next = at;
            while (next < to && (text.charAt(next) == ' ' || text.charAt(next) == '\t' || isSingleBreak(next, from))) {
                next++;
            }
            if (next < to && text.charAt(next) == '[') {
                int close = closeOfOption(next, to);
                if (close < 0) {
                    return at;
                }
                at = close + 1;
            } else if (next < to && text.charAt(next) == '{') {
                int close = close(next, to);
                found.add(new Argument(next + 1, close));
                at = Math.min(to, close + 1);
            } else {
                return at;
            }
        }
        return at;
    }

    private int closeOfOption(int from, int to) {
        for (int at = from; at < Math.min(to, from + LONGEST_OPTION); at++) {
            if (text.charAt(at) == ']') {
                return at;
            }
        }
        return -1;
    }

    private boolean isSingleBreak(int at, int from) {
        return text.charAt(at) == '\n' && at > from && text.charAt(at - 1) == '}';
    }

    /** The brace that closes the one at an index; the end where none does. */
    private int close(int from, int to) {
        int depth = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
                if (depth == 0) {
                    return at;
                }
            }
        }
        return to;
    }

    private static String withoutCommands(String source) {
        return source.replaceAll("\\\\[a-zA-Z]+\\*?", " ")
                .replaceAll("[{}\\\\$~]", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private String plain(Argument argument) {
        return withoutCommands(text.substring(argument.from(), Math.min(argument.to(), argument.from() + 200)));
    }

    /** The entries of classes for CVs: the time stands first or last but one, the description last. */
    private void entry(String name, List<Argument> arguments, int depth) {
        boolean isEntry = name.equals("cventry");
        if (isEntry && arguments.size() >= 6) {
            dated(arguments.get(1), arguments.get(0), Optional.of(arguments.get(5)), depth);
        } else if (isEntry && arguments.size() == 5) {
            dated(arguments.get(0), arguments.get(3), Optional.of(arguments.get(4)), depth);
        } else if (arguments.size() == 4) {
            labelled(arguments.get(0), arguments.get(1), depth);
            flush();
            labelled(arguments.get(2), arguments.get(3), depth);
        } else if (arguments.size() >= 2 && !name.startsWith("cvlist")) {
            labelled(arguments.get(0), arguments.get(1), depth);
            if (arguments.size() > 2) {
                write(" ", arguments.get(2).from());
                run(arguments.get(2).from(), arguments.get(2).to(), depth + 1);
            }
        } else {
            for (Argument argument : arguments) {
                run(argument.from(), argument.to(), depth + 1);
                flush();
            }
        }
    }

    private void dated(Argument what, Argument time, Optional<Argument> description, int depth) {
        run(what.from(), what.to(), depth + 1);
        write("\t", what.from());
        run(time.from(), time.to(), depth + 1);
        flush();
        description.ifPresent(more -> run(more.from(), more.to(), depth + 1));
    }

    private void labelled(Argument label, Argument what, int depth) {
        run(label.from(), label.to(), depth + 1);
        if (label.from() < label.to()) {
            write(": ", label.from());
        }
        run(what.from(), what.to(), depth + 1);
    }

    /** What any other command sets: of a link and a colour the second argument, else all, as the cells of a row. */
    private void set(String name, List<Argument> arguments, int depth) {
        boolean isSecond = (name.equals("href") || name.equals("textcolor")) && arguments.size() > 1;
        List<Argument> read = isSecond ? arguments.subList(1, arguments.size()) : arguments;
        for (int i = 0; i < read.size(); i++) {
            if (i > 0) {
                write("\t", read.get(i).from());
            }
            run(read.get(i).from(), read.get(i).to(), depth + 1);
        }
        if (arguments.size() > 2) {
            flush();
        }
    }
}
