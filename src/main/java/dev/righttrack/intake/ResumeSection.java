package dev.righttrack.intake;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.document.LongTexts;
import dev.righttrack.intake.document.Node;
import dev.righttrack.intake.document.QuotedText;
import dev.righttrack.text.WrittenWord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One section of a resume: what of it was not used, what was taken, and what was dropped unread, each reported once. */
final class ResumeSection {

    private static final int MOST_NAMED = 12;
    private static final Set<String> PICTURES = Set.of("image", "photo", "picture", "avatar");

    private final String name;
    private final Findings findings;
    private final Map<String, Place> unused = new LinkedHashMap<>();
    private final Map<String, Place> dropped = new LinkedHashMap<>();
    private final Map<String, Place> taken = new LinkedHashMap<>();
    private final Map<String, Place> taught = new LinkedHashMap<>();
    private final Map<String, Place> unsure = new LinkedHashMap<>();

    ResumeSection(String name, Findings findings) {
        this.name = name;
        this.findings = findings;
    }

    String name() {
        return name;
    }

    /** Takes note of the fields of an item that are not used; what is empty says nothing. */
    void rest(Node.Entries item, Set<String> used) {
        item.values().forEach((key, value) -> {
            Place place = item.keys().getOrDefault(key, item.place());
            if (isEmpty(value)) {
                return;
            }
            if (PICTURES.contains(key) || RefusedFields.reason(key).isPresent()) {
                dropped.putIfAbsent(key, place);
            } else if (!used.contains(key)) {
                unused.putIfAbsent(key + (isCut(value) ? ", which is too long" : ""), place);
            }
        });
    }

    /** Takes note of a word that was taken. */
    void taken(String word, Place place) {
        taken.putIfAbsent(word, place);
    }

    /** Takes note of a word that was taken as taught. */
    void taught(String word, Place place) {
        taught.putIfAbsent(word, place);
    }

    /** Takes note of a word that may mean something else. */
    void unsure(String word, Place place) {
        unsure.putIfAbsent(word, place);
    }

    /** Reports a value of another form than the section has. */
    void wrongForm(Node value, String expected) {
        findings.add(Finding.warning(
                value.place(),
                Check.WRONG_TYPE,
                QuotedText.of(name) + " has " + value.word() + ", where " + expected + " is expected",
                "It was not used."));
    }

    /** Reports what was noted. */
    void report() {
        first(unused)
                .ifPresent(place -> findings.add(Finding.note(
                        place, Check.NOT_USED, "of " + QuotedText.of(name) + ", no rule reads " + listed(unused), "")));
        first(dropped)
                .ifPresent(place -> findings.add(Finding.note(
                        place,
                        Check.REFUSED_FIELD,
                        "of " + QuotedText.of(name) + ", dropped unread: " + listed(dropped),
                        "Advice must not depend on it.")));
        first(taken)
                .ifPresent(place -> findings.add(Finding.note(
                        place, Check.OTHER_SECTION, "taken from " + QuotedText.of(name) + ": " + listed(taken), "")));
        first(taught)
                .ifPresent(place -> findings.add(Finding.note(
                        place,
                        Check.OTHER_SECTION,
                        "taken from " + QuotedText.of(name) + " as courses: " + listed(taught),
                        "")));
        first(unsure)
                .ifPresent(place -> findings.add(Finding.note(
                        place,
                        Check.UNSURE_WORD,
                        "of " + QuotedText.of(name) + ", unsure and not taken: " + listed(unsure),
                        "Write those that are meant among the skills.")));
    }

    /** Reports a section as a whole that is not used; an empty one says nothing. */
    static void unused(String name, Node value, Place place, Findings findings) {
        if (!isEmpty(value)) {
            findings.add(Finding.note(
                    place, Check.NOT_USED, "the section " + QuotedText.word(name) + " is read by no rule", ""));
        }
    }

    /** Whether nothing is said by a value. */
    static boolean isEmpty(Node value) {
        if (value instanceof Node.Text text) {
            return WrittenWord.of(text.text()).isEmpty();
        }
        if (value instanceof Node.Items items) {
            return items.items().stream().allMatch(ResumeSection::isEmpty);
        }
        return !(value instanceof Node.Entries entries)
                || entries.values().values().stream().allMatch(ResumeSection::isEmpty);
    }

    /** Whether a text is so long that the rest of it may have been left out when it was read. */
    private static boolean isCut(Node value) {
        return value instanceof Node.Text text && text.text().length() >= LongTexts.LONGEST / 2;
    }

    private static Optional<Place> first(Map<String, Place> noted) {
        return noted.values().stream().findFirst();
    }

    private static String listed(Map<String, Place> noted) {
        Set<String> words = new LinkedHashSet<>();
        noted.keySet().forEach(word -> words.add(CandidateWords.shortened(word)));
        List<String> first = new ArrayList<>(words.stream().limit(MOST_NAMED).toList());
        if (words.size() > MOST_NAMED) {
            first.add((words.size() - MOST_NAMED) + " more");
        }
        return String.join(", ", first);
    }
}
