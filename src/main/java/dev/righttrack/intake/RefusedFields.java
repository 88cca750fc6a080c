package dev.righttrack.intake;

import dev.righttrack.knowledge.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What must play no part in advice on a career, and is therefore not even read. */
final class RefusedFields {

    private static final Map<String, List<String>> WORDS = Map.of(
            "gender", List.of("gender", "sex", "pronouns", "sexual orientation"),
            "age", List.of("age", "birthday", "birth date", "date of birth", "birthdate", "year of birth", "dob"),
            "origin",
                    List.of(
                            "origin",
                            "nationality",
                            "ethnicity",
                            "ethnic origin",
                            "race",
                            "religion",
                            "country",
                            "country of birth",
                            "citizenship",
                            "native language",
                            "mother tongue"),
            "health", List.of("health", "disability", "disabilities", "illness", "pregnancy", "medical history"),
            "pay", List.of("pay", "salary", "income", "wage", "compensation", "current salary", "expected salary"),
            "family", List.of("family", "marital status", "children", "married"));

    private static final Map<String, String> GROUPS = new HashMap<>();

    static {
        WORDS.forEach((group, words) -> words.forEach(word -> GROUPS.put(word, group)));
    }

    private RefusedFields() {}

    /** Whether a title has a word for something refused in it, such as a question for it. */
    static boolean isMentioned(String title) {
        String words = words(title);
        return GROUPS.keySet().stream().anyMatch(word -> words.contains(" " + word + " "));
    }

    /** The words of a title with a blank before and behind each. */
    private static String words(String title) {
        return " "
                + Vocabulary.folded(title).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
    }

    /** Why a field that is refused was not read. */
    static String why(String field) {
        return reason(field)
                .map(reason -> reason.replace(" Remove the field.", ""))
                .orElse("");
    }

    /** Why a field is refused, if it is. */
    static Optional<String> reason(String field) {
        return Optional.ofNullable(GROUPS.get(Vocabulary.folded(field)))
                .map(group -> "Advice must not depend on " + group
                        + ": it says nothing about what somebody can do or wants to do. Remove the field.");
    }
}
