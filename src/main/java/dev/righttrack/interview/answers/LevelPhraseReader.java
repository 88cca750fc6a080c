package dev.righttrack.interview.answers;

import dev.righttrack.candidate.LevelRange;
import dev.righttrack.facts.Level;
import dev.righttrack.interview.answers.AnswerToken.Phrase;
import dev.righttrack.interview.answers.AnswerToken.Word;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.knowledge.words.AnswerSense;
import dev.righttrack.knowledge.words.AnswerTopic;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads levels as people say them: by idioms, with figures and halves, compared with a level, or denied. */
final class LevelPhraseReader {

    private static final Set<AnswerSense> BEFORE = EnumSet.of(
            AnswerSense.AT_LEAST,
            AnswerSense.AT_MOST,
            AnswerSense.BELOW,
            AnswerSense.ABOVE,
            AnswerSense.ALMOST,
            AnswerSense.NOT);
    private static final Pattern FIGURE = Pattern.compile("([0-9])(?:[.,]([0-9]{1,2}))?");
    private static final Pattern COMMA = Pattern.compile("(?<=\\b[0-9]),(?=[0-9]\\b)");
    private static final Pattern BETWEEN = Pattern.compile("or|to|up to|until|and|[-/\u2013]");
    private static final String TURNS = "but|however|though|whereas|while|yet|[?(].*";
    private static final Pattern HALF = Pattern.compile("(\\S+) and a half|a half|half");

    private final Vocabulary vocabulary;
    private final PhraseBook book;
    private final List<Level> levels;

    LevelPhraseReader(Knowledge knowledge, Vocabulary vocabulary, List<Level> levels) {
        this.vocabulary = vocabulary;
        this.book = new PhraseBook(knowledge, AnswerTopic.LEVEL);
        this.levels = List.copyOf(levels);
    }

    /** Two ends as ranks; what is said of a level, with how it was said. */
    private record Ends(int low, int high, boolean isNamed) {

        boolean isPossible() {
            return low <= high;
        }

        Ends and(Ends other) {
            return new Ends(Math.max(low, other.low), Math.min(high, other.high), false);
        }

        Ends with(Ends other) {
            return new Ends(Math.min(low, other.low), Math.max(high, other.high), false);
        }
    }

    /** The range that a text means; empty if it means none for certain. */
    Optional<LevelRange> range(String text) {
        if (text.strip().endsWith("?")) {
            return Optional.empty();
        }
        Optional<Ends> all = Optional.empty();
        String figures = COMMA.matcher(text).replaceAll(".");
        for (AnswerClause clause : AnswerClause.of(book.tokens(figures, this::name))) {
            Optional<List<Ends>> said = said(clause);
            if (said.isEmpty() && (all.isEmpty() || !isRemark(clause))) {
                return Optional.empty();
            }
            for (Ends ends : said.orElse(List.of())) {
                all = Optional.of(all.map(before -> before.and(ends)).orElse(ends));
            }
        }
        return all.filter(Ends::isPossible).map(ends -> new LevelRange(levels.get(ends.low), levels.get(ends.high)));
    }

    /** Whether a clause behind a level only remarks on it: no other level, time, condition or person stands in it. */
    private boolean isRemark(AnswerClause clause) {
        return !clause.before().matches(TURNS)
                && clause.tokens().stream()
                        .noneMatch(token -> PhraseBook.says(token, AnswerSense.UNCLEAR)
                                || how(token).isPresent()
                                || ends(token).isPresent());
    }

    /** What may have been meant by a text that means no range for certain, as a question; empty where nothing in it names a level. */
    Optional<String> offer(String text) {
        Optional<Ends> all = Optional.empty();
        for (AnswerToken token : book.tokens(text, this::name)) {
            Optional<Ends> ends = ends(token);
            if (ends.isPresent()) {
                all = Optional.of(all.map(before -> before.with(ends.get())).orElseGet(ends::get));
            }
        }
        return all.map(ends -> "Is that " + ends.low + (ends.low == ends.high ? "" : " or " + ends.high) + "?");
    }

    private Optional<String> name(String text) {
        return text.length() > 1 ? vocabulary.find(Kind.LEVEL, text).or(() -> queried(text)) : Optional.empty();
    }

    /** A language that is asked about may be named beside a level, and says nothing of it. */
    private Optional<String> queried(String text) {
        return text.matches("excel|word|go") ? Optional.empty() : vocabulary.find(Kind.TOOL, text);
    }

    /** What a clause says of the level, one thing after the other; empty if a part of it may say something else. */
    private Optional<List<Ends>> said(AnswerClause clause) {
        Matcher half = HALF.matcher(clause.text());
        if (half.matches()) {
            return figure(half.group(1) == null ? "0.5" : Phrases.figures(half.group(1)) + ".5")
                    .map(List::of);
        }
        List<Ends> said = new ArrayList<>();
        Optional<AnswerSense> pending = Optional.empty();
        boolean isTogether = isTogether(clause);
        for (AnswerToken token : clause.tokens()) {
            if (PhraseBook.says(token, AnswerSense.UNCLEAR)) {
                return Optional.empty();
            }
            Optional<AnswerSense> how = how(token);
            if (how.isPresent()) {
                pending = pending.equals(Optional.of(AnswerSense.NOT)) ? turned(how.get()) : how;
                if (pending.isEmpty()) {
                    return Optional.empty();
                }
                continue;
            }
            Optional<Ends> ends = ends(token);
            if (ends.isEmpty() && token instanceof Word && !token.text().matches("between|from|[-/\u2013+&]")) {
                return Optional.empty();
            }
            if (ends.isPresent()) {
                Optional<Ends> meant = pending.isEmpty() ? ends : meant(pending.get(), ends.get());
                pending = Optional.empty();
                if (meant.isEmpty()) {
                    return Optional.empty();
                }
                said.add(meant.get());
            }
        }
        if (pending.isPresent() && said.isEmpty()) {
            return Optional.empty();
        }
        if (pending.isPresent()) {
            Optional<Ends> last = meant(pending.get(), said.remove(said.size() - 1));
            if (last.isEmpty()) {
                return Optional.empty();
            }
            said.add(last.get());
        }
        if (isTogether
                && said.size() == 2
                && clause.tokens().stream().noneMatch(token -> how(token).isPresent())) {
            return Optional.of(List.of(said.get(0).with(said.get(1))));
        }
        return Optional.of(said);
    }

    /** Whether nothing but a joint stands between the first two levels; "and" joins them only after between. */
    private boolean isTogether(AnswerClause clause) {
        List<AnswerToken> tokens = clause.tokens();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            Optional<Ends> one = ends(tokens.get(i));
            Optional<Ends> other = ends(tokens.get(i + 2));
            if (one.isPresent() && other.isPresent()) {
                String joint = tokens.get(i + 1).text();
                boolean isNamed = one.get().isNamed() && other.get().isNamed();
                return BETWEEN.matcher(joint).matches()
                        && (isNamed || !joint.equals("to"))
                        && (!joint.equals("and") || clause.text().contains("between"));
            }
        }
        return false;
    }

    private static Optional<AnswerSense> turned(AnswerSense how) {
        return switch (how) {
            case BELOW -> Optional.of(AnswerSense.AT_LEAST);
            case ABOVE -> Optional.of(AnswerSense.AT_MOST);
            default -> Optional.empty();
        };
    }

    private static Optional<AnswerSense> how(AnswerToken token) {
        return token instanceof Phrase phrase && BEFORE.contains(phrase.entry().sense())
                ? Optional.of(phrase.entry().sense())
                : Optional.empty();
    }

    private Optional<Ends> ends(AnswerToken token) {
        if (token instanceof AnswerToken.Name name) {
            return rank(name.name()).map(rank -> new Ends(rank, rank, true));
        }
        if (token instanceof Phrase phrase && phrase.entry().sense() == AnswerSense.LEVEL) {
            return rank(phrase.entry().low())
                    .flatMap(low -> rank(phrase.entry().high()).map(high -> new Ends(low, high, false)));
        }
        return token instanceof Word word ? figure(Phrases.figures(word.text())) : Optional.empty();
    }

    private Optional<Ends> figure(String text) {
        Matcher figure = FIGURE.matcher(text);
        if (!figure.matches()) {
            return Optional.empty();
        }
        int whole = Integer.parseInt(figure.group(1));
        boolean isWhole = figure.group(2) == null || figure.group(2).matches("0+");
        int high = isWhole ? whole : whole + 1;
        return high > highest() ? Optional.empty() : Optional.of(new Ends(whole, high, isWhole));
    }

    private Optional<Integer> rank(String name) {
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).name().equals(name)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private int highest() {
        return levels.size() - 1;
    }

    /** A comparison with, or a denial of, a level; empty if it leaves nothing, or may mean either side. */
    private Optional<Ends> meant(AnswerSense how, Ends ends) {
        Ends meant = switch (how) {
            case AT_LEAST -> new Ends(ends.low, highest(), false);
            case AT_MOST -> new Ends(0, ends.high, false);
            case BELOW -> new Ends(0, ends.low - 1, false);
            case ABOVE -> new Ends(ends.isNamed ? ends.high + 1 : ends.low, highest(), false);
            case ALMOST -> new Ends(Math.max(0, ends.low - 1), ends.high, false);
            default ->
                ends.low > 1
                        ? new Ends(0, ends.low - 1, false)
                        : new Ends(ends.high, ends.low == ends.high ? highest() : -1, false);
        };
        return Optional.of(meant).filter(Ends::isPossible);
    }
}
