package dev.righttrack.render.text;

import dev.righttrack.intake.mapping.Columns;
import dev.righttrack.intake.mapping.Unmapped;
import dev.righttrack.text.PrintableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What a mapping file did not have, as text. */
public final class UnmappedText {

    private static final int MOST_NAMED = 20;
    private static final int LONGEST = 60;

    private UnmappedText() {}

    /** A line for each word and field that the mapping file does not have, and for each field that no record has. */
    public static List<String> lines(Columns columns) {
        Unmapped unmapped = columns.unmapped();
        String map = PrintableText.line(columns.map().name());
        List<String> lines = new ArrayList<>();
        add(
                lines,
                "word",
                unmapped.words(),
                map,
                one -> quoted(one.word()) + " under " + quoted(one.field()) + ", " + times(one.times()));
        add(lines, "field", unmapped.fields(), map, one -> quoted(one.field()) + ", " + times(one.times()));
        unmapped.missing(columns.map())
                .forEach(field -> lines.add(map + " names the field " + quoted(field) + ", which no record has"));
        if (unmapped.others() > 0) {
            lines.add("and " + number(unmapped.others()) + " of more kinds than can be counted");
        }
        return lines;
    }

    private static void add(
            List<String> lines,
            String what,
            List<Unmapped.Count> counts,
            String map,
            Function<Unmapped.Count, String> line) {
        if (counts.isEmpty()) {
            return;
        }
        long times = counts.stream().mapToLong(Unmapped.Count::times).sum();
        lines.add(map + " does not have " + counts.size() + " " + what + (counts.size() == 1 ? ", " : "s, ")
                + times(times) + " not used:");
        counts.stream().limit(MOST_NAMED).forEach(one -> lines.add("    " + line.apply(one)));
        if (counts.size() > MOST_NAMED) {
            lines.add("    and " + (counts.size() - MOST_NAMED) + " more");
        }
    }

    private static String quoted(String text) {
        return "\"" + PrintableText.shortened(text, LONGEST) + "\"";
    }

    private static String times(long times) {
        return times == 1 ? "once" : number(times) + " times";
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
