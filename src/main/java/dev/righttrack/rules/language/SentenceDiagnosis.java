package dev.righttrack.rules.language;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Place;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.rules.model.SlotType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is wrong with a line that no sentence reads. */
final class SentenceDiagnosis {

    /** The longest line in which every way to read it is tried; the ways grow faster than the line. */
    private static final int LONGEST = 300;

    private final Language language;
    private final SlotWords words;
    private final SentenceMatcher matcher;
    private final SentenceAlignment alignment;
    private final NamesOfAnotherForm otherForms;

    SentenceDiagnosis(Language language, SlotWords words, SentenceMatcher matcher) {
        this.language = language;
        this.words = words;
        this.matcher = matcher;
        this.alignment = new SentenceAlignment(language, words);
        this.otherForms = new NamesOfAnotherForm(language, words, matcher);
    }

    Finding of(String side, String text, Place place, String rule) {
        return rawCode(text, place, rule)
                .or(() -> comment(side, text, place, rule))
                .or(() -> reworded(side, text, place, rule))
                .or(() -> secondSentence(side, text, place, rule))
                .or(() -> otherSide(side, text, place, rule))
                .or(() -> otherForm(side, text, place, rule))
                .or(() -> apart(side, text, place, rule))
                .or(() -> misfit(side, text, place, rule).filter(SentenceDiagnosis::isAnswered))
                .or(() -> aligned(side, text, place, rule))
                .or(() -> misfit(side, text, place, rule))
                .orElseGet(() -> noSentence(side, text, place, rule));
    }

    private static boolean isAnswered(Finding finding) {
        return finding.check() == Check.QUOTED_NAME || finding.hint().contains("did you mean");
    }

    private boolean isRead(String side, String text) {
        return language.on(side).stream()
                .anyMatch(sentence -> !matcher.matches(sentence, text, false).isEmpty());
    }

    /** A comment behind a sentence. */
    private Optional<Finding> comment(String side, String text, Place place, String rule) {
        return CommonPhrases.withoutComment(text)
                .filter(bare -> isRead(side, bare))
                .map(bare -> Finding.error(
                        at(place, bare.length()),
                        Check.NO_SENTENCE,
                        "a comment stands behind a sentence",
                        in(rule) + "; a comment has a line of its own that begins with //;" + meant(List.of(bare))));
    }

    private Optional<Finding> reworded(String side, String text, Place place, String rule) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return CommonPhrases.reworded(text, line -> isRead(side, line))
                .map(line -> unread(text, place, rule, List.of(line)));
    }

    /** All names are known, and another sentence is the one for them. */
    private Optional<Finding> otherForm(String side, String text, Place place, String rule) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = text.contains(" and ") ? text.replaceFirst("\\bboth ", "") : text;
        List<String> lines = otherForms.of(side, plain, line -> isRead(side, line));
        return lines.isEmpty() ? Optional.empty() : Optional.of(unread(text, place, rule, lines));
    }

    /** Two sentences that share words. */
    private Optional<Finding> apart(String side, String text, Place place, String rule) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> lines = SharedWords.apart(text, line -> reads(side, line));
        return lines.isEmpty() ? Optional.empty() : Optional.of(unread(text, place, rule, lines));
    }

    private Optional<Finding> aligned(String side, String text, Place place, String rule) {
        return alignment
                .of(side, text)
                .filter(line -> isRead(side, line))
                .map(line -> unread(text, place, rule, List.of(line)));
    }

    private static Finding unread(String text, Place place, String rule, List<String> lines) {
        int same = lines.size() > 1 ? 0 : common(text, lines.get(0));
        return Finding.error(
                at(place, same),
                Check.NO_SENTENCE,
                "no sentence reads \"" + shortened(text) + "\"",
                in(rule) + ";" + meant(lines) + (lines.size() > 1 ? " Write each on a line of its own." : ""));
    }

    private static int common(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return Math.min(at, one.length() - 1);
    }

    private static String meant(List<String> lines) {
        return meant(" did", lines);
    }

    private static String meant(String did, List<String> lines) {
        return lines.stream().collect(Collectors.joining("\" and \"", did + " you mean \"", "\"?"));
    }

    private static Optional<Finding> rawCode(String text, Place place, String rule) {
        return text.startsWith(">")
                ? Optional.of(Finding.error(
                        place,
                        Check.NO_SENTENCE,
                        "a line of code where a sentence is expected",
                        in(rule) + "; coaches' rules are sentences only."))
                : Optional.empty();
    }

    /** Two sentences on one line: a beginning of it is read by a sentence, and what follows begins like another. */
    private Optional<Finding> secondSentence(String side, String text, Place place, String rule) {
        for (int end = Math.min(text.length(), LONGEST) - 1; end > 0; end--) {
            if (!Character.isWhitespace(text.charAt(end))) {
                continue;
            }
            String rest = text.substring(end).strip();
            String tail = rest.replaceFirst("^(?i)(and|or|but)\\s+", "");
            if (reads(side, text.substring(0, end)) && begins(tail)) {
                int column = text.indexOf(rest, end);
                boolean meant = reads(side, tail) && !rest.matches("(?i)or\\s.*");
                return Optional.of(Finding.error(
                        at(place, column),
                        Check.SECOND_SENTENCE,
                        "a second sentence begins here",
                        in(rule) + "; write one sentence a line."
                                + (meant
                                        ? meant(
                                                " Did",
                                                List.of(text.substring(0, end).strip(), tail))
                                        : " \"or\" is a list or a second rule.")));
            }
        }
        return Optional.empty();
    }

    private boolean reads(String side, String text) {
        return language.on(side).stream()
                .filter(s -> s.slots().stream().noneMatch(slot -> slot.type() == SlotType.TEXT))
                .anyMatch(s -> !matcher.matches(s, text.strip(), false).isEmpty());
    }

    private boolean begins(String tail) {
        return language.sentences().stream()
                .map(s -> s.parts().get(0))
                .filter(SentencePart.Words.class::isInstance)
                .anyMatch(part ->
                        SentenceMatcher.wordsAt(firstWords(((SentencePart.Words) part).text()), tail, 0) >= 0);
    }

    private static String firstWords(String text) {
        String[] all = text.split(" ", -1);
        return all.length == 1 ? all[0] : all[0] + " " + all[1];
    }

    private Optional<Finding> otherSide(String side, String text, Place place, String rule) {
        String other = side.equals("when") ? "then" : "when";
        boolean fits = language.on(other).stream()
                .anyMatch(s -> !matcher.matches(s, text, false).isEmpty());
        return fits
                ? Optional.of(Finding.error(
                        place,
                        Check.WRONG_SIDE,
                        "this sentence belongs under '" + other + "'",
                        in(rule) + "; it stands under '" + side + "'."))
                : Optional.empty();
    }

    /** The words of a sentence are all there, and something in one of its slots is not known. */
    private Optional<Finding> misfit(String side, String text, Place place, String rule) {
        record Candidate(Sentence sentence, SentenceMatcher.Match match) {}
        List<Candidate> all = new ArrayList<>();
        for (Sentence sentence : language.on(side)) {
            boolean hasText = sentence.slots().stream().anyMatch(slot -> slot.type() == SlotType.TEXT);
            if (text.length() > LONGEST && !hasText) {
                continue;
            }
            matcher.matches(sentence, text, true).forEach(match -> all.add(new Candidate(sentence, match)));
        }
        return all.stream()
                .min(Comparator.<Candidate>comparingInt(c -> strange(c.match()))
                        .thenComparingInt(c -> -c.match().weight())
                        .thenComparingInt(c -> unknownLetters(c.match())))
                .map(c -> unknown(c.sentence(), c.match().misfits().get(0), place, rule));
    }

    /** How many of the unknown words have nothing near in the vocabulary. */
    private int strange(SentenceMatcher.Match match) {
        return (int) match.misfits().stream()
                .filter(m -> words.nearest(m.slot().type(), m.text()).isEmpty())
                .count();
    }

    private static int unknownLetters(SentenceMatcher.Match match) {
        return match.misfits().stream().mapToInt(m -> m.text().length()).sum();
    }

    private Finding unknown(Sentence sentence, SentenceMatcher.Misfit misfit, Place place, String rule) {
        SlotType type = misfit.slot().type();
        String kind = type.word();
        String text = misfit.text();
        if (text.startsWith("\"") || text.startsWith("\u201c") || text.startsWith("'")) {
            return Finding.error(
                    at(place, misfit.column()),
                    Check.QUOTED_NAME,
                    "names are written without quotes",
                    in(rule) + "; write " + text.replaceAll("[\"'\u201c\u201d]", "") + ".");
        }
        StringBuilder hint = new StringBuilder(in(rule));
        Optional<String> nearest = words.nearest(type, text);
        if (nearest.isPresent()) {
            hint.append("; did you mean \"").append(nearest.get()).append("\"?");
        } else if (!words.typesOf(text).isEmpty()) {
            SlotType other = words.typesOf(text).get(0);
            hint.append("; ")
                    .append(text)
                    .append(" is a ")
                    .append(other.word())
                    .append(", not a ")
                    .append(kind);
            hint.append('.');
        } else if (words.all(type).size() <= 30) {
            hint.append("; known: ").append(String.join(", ", words.all(type))).append('.');
        } else {
            hint.append("; the sentence is \"").append(sentence.shown()).append("\".");
        }
        type.kind()
                .map(Kind::file)
                .ifPresent(file ->
                        hint.append(" Such names stand in facts/").append(file).append('.'));
        return Finding.error(
                at(place, misfit.column()),
                Check.UNKNOWN_WORD,
                "unknown " + kind + " \"" + text + "\"",
                hint.toString());
    }

    private Finding noSentence(String side, String text, Place place, String rule) {
        List<Sentence> nearest = language.on(side).stream()
                .sorted(Comparator.comparingDouble((Sentence s) -> -SentenceSimilarity.of(s, text, words)))
                .limit(3)
                .toList();
        int column = nearest.isEmpty() ? 0 : SentenceSimilarity.firstStrange(nearest.get(0), text);
        return Finding.error(
                at(place, column),
                Check.NO_SENTENCE,
                "no sentence reads \"" + shortened(text) + "\"",
                in(rule) + "; the nearest are "
                        + nearest.stream().map(s -> "\"" + s.shown() + "\"").collect(Collectors.joining(", ")) + ".");
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 77).strip() + "...";
    }

    private static String in(String rule) {
        return "in rule \"" + rule + "\"";
    }

    private static Place at(Place place, int offset) {
        return new Place(place.file(), place.line(), place.column() + offset);
    }
}
