package dev.righttrack.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What may be cited: a fact of the report by its id, a section by its name, the coaches, or an origin of words. */
public final class Citations {

    /** The word for what the report does not say. */
    public static final String COACHES = "coaches";

    private final Map<String, String> known = new LinkedHashMap<>();

    /** Everything that may be cited by a rule, given the facts of the report. */
    public Citations(Iterable<? extends Section> report) {
        this(report, List.of());
    }

    /** Everything that may be cited by a fact, given the facts of the report and where else words were collected. */
    public Citations(Iterable<? extends Section> report, Iterable<? extends Origin> origins) {
        known.put(COACHES, COACHES);
        for (Section fact : report) {
            known.put(fact.name(), fact.citation());
            known.putIfAbsent(fact.section(), fact.section());
        }
        for (Origin origin : origins) {
            known.putIfAbsent(origin.name(), origin.citation());
        }
    }

    /** How a citation is shown, or empty if there is nothing of that name. */
    public Optional<String> find(String cited) {
        return Optional.ofNullable(known.get(cited));
    }

    /** How citations are shown; what is not known is left as it is. */
    public List<String> shown(List<String> cited) {
        List<String> shown = new ArrayList<>();
        cited.forEach(one -> shown.add(known.getOrDefault(one, one)));
        return List.copyOf(shown);
    }

    /** Every name that may be cited. */
    public Set<String> names() {
        return Set.copyOf(known.keySet());
    }
}
