package dev.righttrack.knowledge.words;

import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds degrees in what people write of their education: with and without points, with a subject before or behind them, and
 * several in one text. Safe for use by several threads.
 */
final class DegreeReader {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}.'\u2019]+");
    private static final Pattern BETWEEN = Pattern.compile("[;|\\n/,]|\\s(?:and|und|et|y|e|&|\\+)\\s");
    private static final Pattern SUBJECT = Pattern.compile(
            "(?iu).*(?:scien|engineer|studies|econom|physi|math|statisti|informati|business|manag|philoso|chemi|biolog|"
                    + "psycho|language|histor|arts?\\b|law\\b|medic|comput|data|technolog|design|financ|account|marketing|"
                    + "educat|ingeni|wirtschaft|wissenschaft|lingu|music|analy|learning|intelligen|honou?rs|distinction|"
                    + "university|college|[0-9]{4}).*");

    /** Words by which a degree is one that somebody works for, or left, and not one that is held. */
    private static final Pattern UNFINISHED = Pattern.compile(
            "(?iu).*\\b(?:in progress|ongoing|on-going|pursuing|studying|currently|expected|unfinished|incomplete|not (?:yet )?"
                    + "(?:finished|completed)|drop(?:ped)? ?out|discontinued|abandoned|without degree|no degree yet|abgebrochen|"
                    + "laufend|angestrebt|ohne abschluss|en cours|inachev\u00e9e?|en curso|sin terminar|inacabad[oa]|in corso|em curso|"
                    + "incompleto|incompleta)\\b.*");

    private static final int LONGEST = 5;
    private static final int SHORT = 2;

    private final Vocabulary vocabulary;

    DegreeReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    private record Token(String text, int offset, int end) {}

    /** The degrees of a text, and its other parts as such that nobody knows, unless they are subjects. */
    List<NamedPiece> read(String text) {
        List<NamedPiece> pieces = new ArrayList<>();
        List<NamedPiece> unknown = new ArrayList<>();
        Matcher between = BETWEEN.matcher(text);
        int from = 0;
        while (from <= text.length()) {
            boolean found = between.find();
            int to = found ? between.start() : text.length();
            part(text.substring(from, to), from, pieces, unknown);
            from = found ? between.end() : text.length() + 1;
        }
        if (!pieces.isEmpty()) {
            unknown.removeIf(piece -> SUBJECT.matcher(piece.text()).matches()
                    && !UNFINISHED.matcher(piece.text()).matches());
        }
        pieces.addAll(unknown);
        return pieces;
    }

    private void part(String part, int offset, List<NamedPiece> pieces, List<NamedPiece> unknown) {
        List<Token> tokens = new ArrayList<>();
        Matcher words = WORD.matcher(part);
        while (words.find()) {
            tokens.add(new Token(words.group(), words.start(), words.end()));
        }
        int before = pieces.size();
        int at = UNFINISHED.matcher(part).matches() ? tokens.size() : 0;
        while (at < tokens.size()) {
            int taken = 0;
            for (int to = Math.min(tokens.size(), at + LONGEST); to > at && taken == 0; to--) {
                taken = take(part, offset, tokens.subList(at, to), pieces) ? to - at : 0;
            }
            at += Math.max(1, taken);
        }
        if (pieces.size() == before && !tokens.isEmpty()) {
            String written = part.strip();
            unknown.add(new NamedPiece(
                    written, offset + part.indexOf(written), Kind.DEGREE, Optional.empty(), Optional.empty()));
        }
    }

    private boolean take(String part, int offset, List<Token> tokens, List<NamedPiece> pieces) {
        Token first = tokens.get(0);
        Token last = tokens.get(tokens.size() - 1);
        String written = part.substring(first.offset(), last.end());
        boolean isWhole = written.equals(part.strip());
        Optional<String> degree = find(written).filter(name -> isWhole || !isCommonWord(written));
        degree.ifPresent(name -> pieces.add(NamedPiece.named(written, offset + first.offset(), Kind.DEGREE, name)));
        return degree.isPresent();
    }

    /** Two letters in small ones are a word of a sentence rather than a degree. */
    private static boolean isCommonWord(String written) {
        return written.length() <= SHORT && written.equals(written.toLowerCase(Locale.ROOT));
    }

    /** A degree as it is written, without points, and with its letters together. */
    private Optional<String> find(String written) {
        String plain = written.replace(".", " ")
                .replace('\u2019', '\'')
                .replaceAll("\\s+", " ")
                .strip();
        String together = plain.replace(" ", "");
        return vocabulary
                .find(Kind.DEGREE, written)
                .or(() -> vocabulary.find(Kind.DEGREE, plain))
                .or(() -> vocabulary.find(Kind.DEGREE, together))
                .or(() -> vocabulary.find(Kind.DEGREE, together.replace("'", "")));
    }
}
