package dev.righttrack.intake.knowledge;

import dev.righttrack.findings.Check;
import dev.righttrack.knowledge.Entry;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.words.AdMeaning;
import dev.righttrack.knowledge.words.AdWords;
import dev.righttrack.knowledge.words.Cue;
import dev.righttrack.knowledge.words.CueMeaning;
import dev.righttrack.knowledge.words.CvSection;
import dev.righttrack.knowledge.words.HeadingEntry;
import dev.righttrack.text.ClosedWord;
import dev.righttrack.text.NearestWord;
import java.util.List;

/** Entries by which documents are read: their headings, and words that change what others mean. */
final class DocumentEntries {

    private DocumentEntries() {}

    static Entry heading(EntryFields e) {
        CvSection section = closed(e, "section", CvSection.class, CvSection.OTHER);
        return new HeadingEntry(e.name(), section, e.fields().textOr("language", ""), e.spellings(), e.source());
    }

    static Entry cue(EntryFields e) {
        CueMeaning meaning = closed(e, "means", CueMeaning.class, CueMeaning.ORDINARY);
        boolean isBehind = e.fields().flag("behind").orElse(false);
        return new Cue(e.name(), meaning, isBehind, e.fields().textOr("language", ""), e.spellings(), e.source());
    }

    static Entry adWords(EntryFields e) {
        AdMeaning meaning = closed(e, "means", AdMeaning.class, AdMeaning.OF_THE_EMPLOYER);
        return new AdWords(
                e.name(),
                meaning,
                of(e, meaning),
                e.fields().flag("behind").orElse(false),
                e.fields().words("with"),
                e.fields().textOr("language", ""),
                e.spellings(),
                e.source());
    }

    /** The name that words of an ad stand for. */
    private static String of(EntryFields e, AdMeaning meaning) {
        return switch (meaning) {
            case ACTIVITY -> e.neededName("of", Kind.ACTIVITY);
            case STAGE -> e.neededName("of", Kind.STAGE);
            case ORGANIZATION -> e.neededName("of", Kind.ORGANIZATION);
            default -> "";
        };
    }

    private static <E extends Enum<E> & ClosedWord> E closed(EntryFields e, String key, Class<E> list, E otherwise) {
        String word = e.needed(key);
        List<String> known = ClosedWord.all(list);
        if (!word.isEmpty() && !known.contains(word)) {
            e.fields()
                    .error(
                            e.fields().place(key),
                            Check.UNKNOWN_WORD,
                            "unknown " + key + " \"" + word + "\"",
                            NearestWord.question(word, known) + "Known: " + String.join(", ", known) + ".");
        }
        return ClosedWord.find(list, word).orElse(otherwise);
    }
}
