package dev.righttrack.intake;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.ReadFact;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a document that stand as a comment behind each thing that was read in it. */
final class ReadSources {

    private static final Pattern PLACE = Pattern.compile(".*?:([0-9]{1,7}):[0-9]{1,7}$");
    private static final Pattern COMMENT = Pattern.compile("\\s#\\s*(\\S.*)$");

    private ReadSources() {}

    /** The candidate with those comments as sources; a line without one is its own source. */
    static Candidate of(Candidate candidate, String text, int firstLine) {
        if (candidate.read().isEmpty()) {
            return candidate;
        }
        List<String> lines = text.lines().toList();
        Set<ReadFact> read = new LinkedHashSet<>();
        candidate
                .read()
                .forEach(fact -> read.add(new ReadFact(fact.field(), fact.name(), source(fact, lines, firstLine))));
        return candidate.fields().read(read).build();
    }

    private static String source(ReadFact fact, List<String> lines, int firstLine) {
        Matcher place = PLACE.matcher(fact.source());
        if (!place.matches()) {
            return fact.source();
        }
        int line = Integer.parseInt(place.group(1)) - firstLine;
        Matcher comment = COMMENT.matcher(line >= 0 && line < lines.size() ? lines.get(line) : "");
        return comment.find() ? comment.group(1).strip() : fact.source();
    }
}
