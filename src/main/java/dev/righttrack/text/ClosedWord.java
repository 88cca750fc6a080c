package dev.righttrack.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A word of a closed list, such as a verdict: the program knows every one of them, and no file can add another. An enum
 * implements it.
 */
public interface ClosedWord {

    /** The word, as it stands in files, in JSON and on pages. */
    String word();

    /** All words of a list, in its order. */
    static <E extends Enum<E> & ClosedWord> List<String> all(Class<E> list) {
        return Arrays.stream(list.getEnumConstants()).map(ClosedWord::word).toList();
    }

    /**
     * The constant of a list that has this word.
     *
     * @param word compared as it is: capitals and blanks count
     * @return empty if the list has no such word
     */
    static <E extends Enum<E> & ClosedWord> Optional<E> find(Class<E> list, String word) {
        for (E one : list.getEnumConstants()) {
            if (one.word().equals(word)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
