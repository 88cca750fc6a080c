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

    private record Reference(Kind kind, String name, Place place) {}

    void add(Kind kind, String name, Place place) {
        all.add(new Reference(kind, name, place));
    }

    /** Tells each reference to a name that is not there. */
    void check(Map<Kind, ? extends Map<String, ? extends Entry>> entries, Findings findings) {
        Map<Kind, Set<String>> names = new HashMap<>();
        entries.forEach((kind, found) -> names.put(kind, found.keySet()));
        for (Reference one : all) {
            Set<String> known = names.getOrDefault(one.kind(), Set.of());
            if (!known.contains(one.name())
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
