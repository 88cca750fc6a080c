package dev.righttrack.rules.language;

import dev.righttrack.text.NumberWords;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways of saying or marking something that mean what a sentence of the language means, each with the language's own way. */
final class CommonPhrases {

    private static final int MOST_TRIED = 200;

    private static final List<Phrase> PHRASES = List.of(
            phrase("^(?:[-*\u2022\u00b7\u2013\u2014]|\\d{1,2}[.)]) *", ""),
            phrase("^(?:and|but|also|if|when),? ", ""),
            phrase("[.,;:!]$", ""),
            phrase(",? and$", ""),
            phrase(
                    "^(?:it )?(?:needs?|must have|must bring|asks for|demands?|wants|should have|require) ",
                    "requires "),
            phrase("doesn['\u2019]?t ", "does not "),
            phrase("isn['\u2019]?t ", "is not "),
            phrase("hasn['\u2019]?t ", "has not "),
            phrase("\\bdo not want\\b", "does not want"),
            phrase("works with at least ([a-z]+) of (?!the family )", "works with $1 or more of "),
            phrase("(works with|uses) at least ([a-z]+) (of|tools|methods) ", "$1 $2 or more $3 "),
            phrase("(works with|uses) (?:any )?([a-z]+) of ", "$1 $2 or more of "),
            phrase("(works with|uses) ([a-z]+) (tools|methods) or more ", "$1 $2 or more $3 "),
            phrase(" for (?:at least )?([a-z]+ years?) or (?:more|longer)$", " for at least $1"),
            phrase("^requires (.{1,60}) (?:at|on) level ([a-z]+),", "requires $2 $1,"),
            phrase("^look for an? (.{1,40}) team:", "look for a team that is $1:"),
            phrase(" over ", " to "),
            phrase("^under the reading (X[0-9]{1,3}) ?[:\u2013-] ?", "under the reading $1 = "),
            phrase("^under the reading (X[0-9]{1,3}) is ", "under the reading $1 = "),
            phrase("^(?:the )?candidate (?:is able to use|knows|is familiar with) ", "the candidate works with "));

    private static final Pattern COMMENT = Pattern.compile("\\s+(?://|#|--|/\\*).*$");

    private static final Pattern FIGURE = Pattern.compile("(?<= )\\d{1,2}(?= of )");

    private record Phrase(Pattern written, String meant) {}

    private CommonPhrases() {}

    private static Phrase phrase(String written, String meant) {
        return new Phrase(Pattern.compile(written, Pattern.CASE_INSENSITIVE), meant);
    }

    /** The line in the language's own words, if a few such phrases are all that keeps it from being read. */
    static Optional<String> reworded(String line, Predicate<String> reads) {
        Deque<String> open = new ArrayDeque<>(List.of(line));
        Set<String> seen = new HashSet<>(open);
        while (!open.isEmpty() && seen.size() <= MOST_TRIED) {
            for (String other : others(open.removeFirst())) {
                if (seen.add(other)) {
                    if (reads.test(other)) {
                        return Optional.of(other);
                    }
                    open.addLast(other);
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> others(String line) {
        List<String> others = new ArrayList<>();
        Matcher figure = FIGURE.matcher(line);
        if (figure.find()) {
            others.add(figure.replaceFirst(NumberWords.of(Long.parseLong(figure.group()))));
        }
        for (Phrase phrase : PHRASES) {
            Matcher found = phrase.written().matcher(line);
            if (found.find()) {
                others.add(found.replaceFirst(phrase.meant()).strip());
            }
        }
        return others;
    }

    /** The line without a comment behind it; empty if it has none. */
    static Optional<String> withoutComment(String line) {
        Matcher comment = COMMENT.matcher(line);
        return comment.find() ? Optional.of(line.substring(0, comment.start()).strip()) : Optional.empty();
    }
}
