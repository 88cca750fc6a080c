package dev.righttrack.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time in years, as CVs write it.
 *
 * @param from the first year
 * @param to the last year
 * @param isCurrent whether it goes on
 * @param at where it begins in the text
 */
record TimeSpan(int from, int to, boolean isCurrent, int at) {

    private static final String YEAR = "((?:19|20)[0-9]{2}|'[0-9]{2})";
    private static final String MONTH =
            "(?:(?:\\p{L}{3,10}\\.?|[0-3]?[0-9](?:[./-][01]?[0-9])?)[\\s./-]*(?:de |del )?)?";
    private static final String NOW =
            "present|now|today|current|currently|ongoing|(?:to )?date|heute|jetzt|laufend|dato|aujourd'hui|aujourd\u2019hui|présent|actuel|actuellement|ce jour|actualidad|actual|presente|hoy|oggi|attuale|in corso|atual|actualmente|atualmente|hoje|até o momento|today's date";
    private static final Pattern SPAN = Pattern.compile("(?iu)" + MONTH + YEAR
            + "(?:[-/.][01][0-9])?\\s*(?:[\u2013\u2014\u2212~-]+|to|until|till|bis|à|au|a|al|hasta|até|-\\s*>|\u2192|(?<=[0-9])\\s(?=(?:(?:19|20)[0-9]{2}|"
            + NOW + ")(?!\\p{L})))\\s*(?:"
            + MONTH
            + "((?:19|20)[0-9]{2}|(?<=[0-9]\\s?[\u2013-]\\s?)[0-9]{2}(?![0-9/.])|'[0-9]{2})|(?:l'|le |la |el |o )?("
            + NOW + ")(?!\\p{L}))");
    private static final Pattern SINCE = Pattern.compile("(?iu)\\b(?:since|from|seit|ab|depuis|desde|dal|dal\\s|da)\\s+"
            + MONTH + YEAR + "(?!\\s*(?:[\u2013\u2014-]|to|bis|à|au|a|al|hasta|até)\\s)");
    private static final Pattern YEAR_TO_OPEN = Pattern.compile(
            "(?iu)(?:^\\W*" + MONTH + YEAR + "\\s*(?:[\u2013\u2014-]|[-\u2013]?>|\u2192)\\s*(?:$|\\t)|\\s" + MONTH
                    + YEAR + "\\s*(?:[-\u2013]>|\u2192)\\s*$)");
    private static final Pattern MONTHS_OF_A_YEAR =
            Pattern.compile("(?iu)^\\W*\\p{L}{3,10}\\.?\\s*(?:[\u2013\u2014-]|to|bis|\u00e0|a)\\s*\\p{L}{3,10}\\.?\\s"
                    + "((?:19|20)[0-9]{2})(?![0-9])");
    private static final Pattern SINGLE = Pattern.compile("(?iu)(?:^|[\\t,|(]\\s*|\\s[\u2013\u2014-]\\s+)" + MONTH
            + "((?:19|20)[0-9]{2})\\s*\\)?(?:\\s*\\([^)]{1,30}\\))?\\s*$");
    private static final Pattern LAST_WORD =
            Pattern.compile("^\\p{Lu}[^.;:?!\\n]{3,70}\\s((?:19|20)[0-9]{2})(?: \\([^)]{1,30}\\))?$");
    private static final int CENTURY = 2000;
    private static final int PIVOT = 60;

    /** The first time that a text has; empty if it has none. */
    static Optional<TimeSpan> in(String text) {
        Matcher span = SPAN.matcher(text);
        if (span.find()) {
            int from = year(span.group(1), 0);
            boolean isCurrent = span.group(2) == null;
            int to = isCurrent ? from : year(span.group(2), from);
            return to < from ? Optional.empty() : Optional.of(new TimeSpan(from, to, isCurrent, span.start()));
        }
        Matcher since = SINCE.matcher(text);
        if (since.find()) {
            int from = year(since.group(1), 0);
            return Optional.of(new TimeSpan(from, from, true, since.start()));
        }
        Matcher open = YEAR_TO_OPEN.matcher(text);
        if (open.find()) {
            int from = year(open.group(open.group(1) == null ? 2 : 1), 0);
            return Optional.of(new TimeSpan(from, from, true, open.start()));
        }
        return single(MONTHS_OF_A_YEAR, text).or(() -> single(SINGLE, text)).or(() -> single(LAST_WORD, text));
    }

    private static Optional<TimeSpan> single(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        int year = year(found.group(1), 0);
        return Optional.of(new TimeSpan(year, year, false, found.start()));
    }

    private static int year(String figures, int from) {
        String plain = figures.replace("'", "");
        int year = Integer.parseInt(plain);
        if (plain.length() == 4) {
            return year;
        }
        return year < PIVOT ? (from == 0 ? CENTURY : from / 100 * 100) + year : CENTURY - 100 + year;
    }

    /** Such as {@code 2021-2023} or {@code since 2021}. */
    String shown() {
        return isCurrent ? "since " + from : from == to ? String.valueOf(from) : from + "-" + to;
    }
}
