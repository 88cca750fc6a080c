package dev.righttrack.interview.answers;

import dev.righttrack.interview.answers.AnswerToken.Name;
import dev.righttrack.interview.answers.AnswerToken.Phrase;
import dev.righttrack.interview.answers.AnswerToken.Stop;
import dev.righttrack.interview.answers.AnswerToken.Word;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.words.AnswerPhrases;
import dev.righttrack.knowledge.words.AnswerSense;
import dev.righttrack.knowledge.words.AnswerTopic;
import dev.righttrack.text.PrintableText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The phrases that belong to one sort of question, and answers taken apart by them: the longest that fits first. */
final class PhraseBook {

    private static final List<Map.Entry<Pattern, String>> LONG_FORMS = List.of(
            Map.entry(Pattern.compile("[\u2018\u2019\u02bc`]"), "'"),
            Map.entry(Pattern.compile("[\u2713\u2714]"), " yes "),
            Map.entry(Pattern.compile("[\u2717\u2718\u2715]"), " no "),
            Map.entry(Pattern.compile("\u2026|\\.{2,}"), " . "),
            Map.entry(Pattern.compile("\\s[-\u2013\u2014]+\\s"), " : "),
            Map.entry(Pattern.compile("\\b(?:can't|cannot|cant)\\b"), "can not"),
            Map.entry(Pattern.compile("\\b(?:won't|wont)\\b"), "will not"),
            Map.entry(Pattern.compile("n't\\b"), " not"),
            Map.entry(
                    Pattern.compile("\\b(do|does|did|is|are|was|were|have|has|had|would|could|should)nt\\b"), "$1 not"),
            Map.entry(Pattern.compile("'m\\b|(?<=\\bi)m\\b"), " am"),
            Map.entry(Pattern.compile("'re\\b"), " are"),
            Map.entry(Pattern.compile("'ve\\b|(?<=\\bi)ve\\b"), " have"),
            Map.entry(Pattern.compile("'d\\b"), " would"),
            Map.entry(Pattern.compile("'ll\\b"), " will"),
            Map.entry(Pattern.compile("'s\\b"), " is"),
            Map.entry(Pattern.compile("\\bgonna\\b"), "going to"),
            Map.entry(Pattern.compile("\\bwanna\\b"), "want to"));
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern STOPS = Pattern.compile("([,;:?!()\\[\\]\"\u201c\u201d]+|\\.(?=\\s|$))");
    private static final Pattern JOINED = Pattern.compile("(?<=[/+&\u2013-])|(?=[/+&\u2013-])");
    private static final Pattern BUT = Pattern.compile("but|however|though|whereas|while|yet");
    private static final int LONGEST_NAME = 5;

    private final Map<String, AnswerPhrases> phrases = new HashMap<>();
    private int longest = 1;

    PhraseBook(Knowledge knowledge, AnswerTopic topic) {
        for (AnswerPhrases entry : knowledge.all(Kind.ANSWER_WORDS, AnswerPhrases.class)) {
            if (entry.topic() == topic) {
                for (String phrase : entry.phrases()) {
                    List<String> words = words(phrase);
                    phrases.putIfAbsent(String.join(" ", words), entry);
                    longest = Math.max(longest, words.size());
                }
            }
        }
    }

    /** Whether a text is made of the phrases, and says nothing more. */
    boolean isMadeOfPhrases(String text) {
        List<AnswerToken> tokens = tokens(text, word -> Optional.empty());
        return tokens.stream().anyMatch(Phrase.class::isInstance)
                && tokens.stream().noneMatch(token -> token instanceof Word || token instanceof Name);
    }

    /** The words of a text in small letters, with long forms for contractions; stops are words of their own. */
    static List<String> words(String text) {
        String line = " " + PrintableText.line(text).toLowerCase(Locale.ROOT) + " ";
        for (Map.Entry<Pattern, String> form : LONG_FORMS) {
            line = form.getKey().matcher(line).replaceAll(form.getValue());
        }
        String spaced = STOPS.matcher(line).replaceAll(" $1 ").strip();
        return spaced.isEmpty() ? List.of() : List.of(BLANKS.split(spaced));
    }

    /**
     * The parts of an answer.
     *
     * @param names the name that some words make; empty if they make none
     */
    List<AnswerToken> tokens(String text, Function<String, Optional<String>> names) {
        List<String> words = new ArrayList<>(words(text));
        List<AnswerToken> tokens = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int from = at;
            Optional<Phrase> phrase = phrase(words, from);
            int phraseWords = phrase.map(PhraseBook::length).orElse(0);
            Optional<Name> name = name(words, from, names);
            int nameWords = name.map(PhraseBook::length).orElse(0);
            if (phraseWords > nameWords) {
                tokens.add(phrase.orElseThrow());
            } else if (nameWords > 0) {
                tokens.add(name.orElseThrow());
            } else if (isStop(words.get(at))) {
                tokens.add(new Stop(words.get(at)));
            } else {
                List<String> parts = List.of(JOINED.split(words.remove(at)));
                words.addAll(at, parts);
                if (parts.size() > 1) {
                    continue;
                }
                tokens.add(new Word(words.get(at)));
            }
            at += Math.max(1, Math.max(phraseWords, nameWords));
        }
        return tokens;
    }

    private static boolean isStop(String word) {
        return STOPS.matcher(word).matches()
                || word.equals(".")
                || BUT.matcher(word).matches();
    }

    /** The longest phrase from a word on that no longer one begins within. */
    private Optional<Phrase> phrase(List<String> words, int from) {
        Optional<Phrase> found = phrase(words, from, longest);
        int length = found.map(PhraseBook::length).orElse(0);
        for (int within = 1; within < length; within++) {
            int other = phrase(words, from + within, longest)
                    .filter(one -> one.entry().sense() != AnswerSense.FILLER)
                    .map(PhraseBook::length)
                    .orElse(0);
            if (other > length) {
                return phrase(words, from, within);
            }
        }
        return found;
    }

    private static int length(AnswerToken token) {
        return token.text().split(" ", -1).length;
    }

    private Optional<Phrase> phrase(List<String> words, int from, int most) {
        for (int to = Math.min(words.size(), from + most); to > from; to--) {
            String text = String.join(" ", words.subList(from, to));
            AnswerPhrases found = phrases.get(text);
            if (found != null) {
                return Optional.of(new Phrase(found, text));
            }
        }
        return Optional.empty();
    }

    private static Optional<Name> name(List<String> words, int from, Function<String, Optional<String>> names) {
        for (int to = Math.min(words.size(), from + LONGEST_NAME); to > from; to--) {
            List<String> some = words.subList(from, to);
            if (some.stream().noneMatch(PhraseBook::isStop)) {
                String text = String.join(" ", some);
                Optional<Name> found = names.apply(text).map(name -> new Name(name, text));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a part is a phrase that says this. */
    static boolean says(AnswerToken token, AnswerSense sense) {
        return token instanceof Phrase phrase && phrase.entry().sense() == sense;
    }
}
