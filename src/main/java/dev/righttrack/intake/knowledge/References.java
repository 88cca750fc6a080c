package dev.righttrack.intake.knowledge;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.knowledge.Entry;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.text.NearestWord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names by which entries refer to each other, checked once all files are read. */
final class References {

    private final List<Reference> all = new ArrayList<>();

    private final Map<String, Place> ranks = new HashMap<>();

    private record Reference(Kind kind, String name, Place place) {}

    void add(Kind kind, String name, Place place) {
        all.add(new Reference(kind, name, place));
    }

    /** Notes where the rank of a term stands. */
    void addRank(String name, Place place) {
        ranks.putIfAbsent(name, place);
    }

    /** Where the rank of a term stands. */
    Place rank(Entry term) {
        return ranks.getOrDefault(
                term.name(), new Place(term.source().file(), term.source().line(), 1));
    }

    /**
     * Tells each reference to a name that is not there.
     *
     * @param unread the kinds of which a file could not be read, whose names are not known
     */
    void check(Map<Kind, ? extends Map<String, ? extends Entry>> entries, Set<Kind> unread, Findings findings) {
        Map<Kind, Set<String>> names = new HashMap<>();
        entries.forEach((kind, found) -> names.put(kind, found.keySet()));
        for (Reference one : all) {
            Set<String> known = names.getOrDefault(one.kind(), Set.of());
            if (!unread.contains(one.kind())
                    && !known.contains(one.name())
                    && !(one.kind() == Kind.TASK && one.name().equals("research"))) {
                findings.add(Finding.error(
                        one.place(),
                        Check.UNKNOWN_WORD,
                        "unknown " + one.kind().word() + " \"" + one.name() + "\"",
                        NearestWord.question(one.name(), known) + "Such names stand in "
                                + one.kind().where() + "."));
            }
        }
    }
}
