package dev.righttrack.intake.knowledge;

import dev.righttrack.candidate.CircumstanceKind;
import dev.righttrack.findings.Check;
import dev.righttrack.knowledge.CircumstanceEntry;
import dev.righttrack.knowledge.Entry;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.text.NearestWord;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Entries of the circumstances that coaches add to the four that are there. */
final class CircumstanceEntries {

    /** What candidates may answer to any question. */
    private static final Set<String> NO_VALUES = Set.of("unknown", "none");

    private CircumstanceEntries() {}

    static Entry circumstance(EntryFields e) {
        if (fixed().contains(Vocabulary.folded(e.name()))) {
            e.fields()
                    .error(
                            e.place(),
                            Check.DUPLICATE_NAME,
                            "\"" + e.name() + "\" is a circumstance already",
                            "Its answers stand in the file of that name. Give this one a name of its own.");
        }
        List<String> values = e.fields().words("values");
        values(e, values);
        return new CircumstanceEntry(
                e.name(),
                e.fields().textOr("definition", ""),
                values,
                e.fields().flag("several").orElse(false),
                spelled(e, values),
                e.spellings(),
                e.source());
    }

    private static void values(EntryFields e, List<String> values) {
        Set<String> seen = new HashSet<>();
        for (String value : values) {
            if (NO_VALUES.contains(Vocabulary.folded(value))) {
                e.fields()
                        .error(
                                e.fields().place("values"),
                                Check.CONTRADICTION,
                                "\"" + value + "\" is no answer of its own",
                                "Whoever says nothing of it leaves it out.");
            } else if (!seen.add(Vocabulary.folded(value))) {
                e.fields()
                        .error(
                                e.fields().place("values"),
                                Check.DUPLICATE_NAME,
                                "the answer \"" + value + "\" is there twice",
                                "Keep one.");
            }
        }
        if (values.size() < 2) {
            e.fields()
                    .error(
                            e.fields().has("values") ? e.fields().place("values") : e.place(),
                            Check.MISSING_FIELD,
                            "\"" + e.name() + "\" has fewer than two answers",
                            "Add values: [yes, no], or others.");
        }
    }

    private static Map<String, String> spelled(EntryFields e, List<String> values) {
        Map<String, String> spelled = new LinkedHashMap<>();
        e.fields().map("spelled").forEach((written, value) -> {
            if (values.contains(value.text())) {
                spelled.put(written, value.text());
            } else {
                e.fields()
                        .error(
                                value.place(),
                                Check.UNKNOWN_WORD,
                                "\"" + e.name() + "\" has no answer \"" + value.text() + "\"",
                                NearestWord.question(value.text(), values) + "Known: " + String.join(", ", values)
                                        + ".");
            }
        });
        return spelled;
    }

    /** The circumstance about which a question asks: one of the four, or one that stands in the file. */
    static void subject(EntryFields e, String subject) {
        if (!fixed().contains(subject)) {
            e.neededName("subject", Kind.CIRCUMSTANCE);
        }
    }

    private static List<String> fixed() {
        return CircumstanceKind.FIXED.stream().map(CircumstanceKind::word).toList();
    }
}
