package dev.righttrack.render.yaml;

import dev.righttrack.knowledge.Kind;
import dev.righttrack.reading.CvReading;
import dev.righttrack.reading.Employment;
import dev.righttrack.reading.SeenWord;
import dev.righttrack.text.PrintableText;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What was read in a document as a candidate file, with the words of the document behind each line. */
public final class ReadingYaml {

    private static final Pattern PLAIN = Pattern.compile("[a-z0-9][\\p{L}\\p{N} .+/&'()-]*#?");
    private static final Pattern RESERVED = Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null|[0-9.]+");
    private static final int LONGEST_COMMENT = 110;

    private ReadingYaml() {}

    /**
     * The file's text. What was read stands under {@code read}; what is unsure, was taught or was not understood is a comment.
     *
     * @param id the candidate's id
     * @param today the year up to which a time of work that goes on is counted
     */
    public static String of(CvReading reading, String id, int today) {
        StringBuilder file = new StringBuilder();
        comment(file, "Read from " + reading.document() + ": " + reading.counts() + ".");
        comment(
                file,
                "Nobody has confirmed it. Strike what is wrong; then rename \"read\" to \"confirmed\", or move single lines to fields"
                        + " of their own. Advice on the file as it is says that it rests on reading.");
        file.append("id: ").append(name(id)).append("\n");
        file.append("read:\n");
        list(file, "tools", reading.words(), Kind.TOOL);
        list(file, "methods", reading.words(), Kind.METHOD);
        if (!reading.claims().isEmpty()) {
            file.append("  skills:\n");
            new TreeMap<>(reading.claims())
                    .forEach((skill, claim) -> line(
                            file,
                            "    " + skill + ": " + claim.range(),
                            claim.quotation().shown()));
        }
        if (!reading.courses().isEmpty()) {
            file.append("  courses:\n");
            reading.courses()
                    .forEach(word -> line(
                            file, "    - " + name(word.name()), word.quotation().shown()));
        }
        reading.degree()
                .ifPresent(degree -> line(
                        file,
                        "  education: " + degree.name(),
                        degree.quotation().shown()));
        reading.publications().stream()
                .findFirst()
                .ifPresent(first -> line(file, "  publications: yes", first.shown()));
        unsure(file, reading.unsure());
        others(file, reading, today);
        return PrintableText.lines(file.toString());
    }

    private static void list(StringBuilder file, String field, List<SeenWord> words, Kind kind) {
        List<SeenWord> ofKind =
                words.stream().filter(word -> word.kind() == kind).toList();
        if (!ofKind.isEmpty()) {
            file.append("  ").append(field).append(":\n");
            ofKind.forEach(word ->
                    line(file, "    - " + name(word.name()), word.quotation().shown()));
        }
    }

    private static void line(StringBuilder file, String yaml, String source) {
        file.append(yaml).append("  # ").append(PrintableText.line(source)).append('\n');
    }

    private static void unsure(StringBuilder file, List<SeenWord> unsure) {
        if (unsure.isEmpty()) {
            return;
        }
        file.append('\n');
        comment(
                file,
                "Unsure, and no rule sees it. Move what is right into the lists above, without the \"#\" in front.");
        unsure.forEach(word -> file.append("#    - ")
                .append(name(word.name()))
                .append("  # ")
                .append(PrintableText.line(
                        word.field() + ", " + word.quotation().shown()))
                .append('\n'));
    }

    private static void others(StringBuilder file, CvReading reading, int today) {
        file.append('\n');
        named(
                file,
                "Named in a course, and may mean something else, so it counts for nothing: ",
                reading.perhapsTaught());
        named(file, "Named without a level: ", reading.unleveled());
        if (!reading.notUnderstood().isEmpty()) {
            comment(file, "Not understood: " + String.join(", ", reading.notUnderstood()) + ".");
        }
        for (Employment work : reading.employments()) {
            comment(
                    file,
                    "Work: " + (work.title().isEmpty() ? "no known title" : work.title()) + "; "
                            + work.quotation().shown());
        }
        if (!reading.employments().isEmpty()) {
            comment(
                    file,
                    "At most " + years(reading.yearsOfWork(today))
                            + " of coding, since the times of work come to that; how many they are, only the person knows.");
        }
        if (reading.dropped() > 0) {
            comment(
                    file,
                    "Dropped by rule: " + reading.dropped() + (reading.dropped() == 1 ? " line" : " lines")
                            + " on contact, birth, family, origin and the like.");
        }
    }

    private static void named(StringBuilder file, String what, List<SeenWord> words) {
        if (!words.isEmpty()) {
            comment(file, what + words.stream().map(SeenWord::name).distinct().collect(Collectors.joining(", ")) + ".");
        }
    }

    /** A comment, in lines that fit a screen. */
    private static void comment(StringBuilder file, String text) {
        StringBuilder line = new StringBuilder("#");
        for (String word : PrintableText.line(text).split(" ", -1)) {
            if (line.length() + word.length() >= LONGEST_COMMENT && line.length() > 1) {
                file.append(line).append('\n');
                line.setLength(0);
                line.append('#');
            }
            line.append(' ').append(word);
        }
        file.append(line).append('\n');
    }

    private static String name(String name) {
        return PLAIN.matcher(name).matches() && !RESERVED.matcher(name).matches() && !name.endsWith(" ")
                ? name
                : "\"" + PrintableText.line(name).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String years(int years) {
        return years == 1 ? "1 year" : years + " years";
    }
}
