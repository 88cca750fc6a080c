package dev.righttrack.candidate;

import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.words.NamedPiece;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Words that somebody named, gathered where each belongs, whatever list it was written in. Not safe for several threads. */
public final class NamedWords {

    private static final Set<Kind> COUNTED =
            EnumSet.of(Kind.TOOL, Kind.METHOD, Kind.ACTIVITY, Kind.APPLICATION, Kind.DEGREE);

    private final Map<Kind, Set<String>> counted = new EnumMap<>(Kind.class);
    private final Set<UncountedWord> uncounted = new LinkedHashSet<>();

    /** Whether a piece counts where it belongs; one that says no level, or that nobody knows, counts for nothing. */
    public static boolean counts(NamedPiece piece) {
        return piece.name().isPresent() && COUNTED.contains(piece.kind());
    }

    /** Adds a piece of what was written. */
    public void add(NamedPiece piece) {
        if (counts(piece)) {
            counted.computeIfAbsent(piece.kind(), kind -> new LinkedHashSet<>())
                    .addAll(piece.name().stream().toList());
        } else {
            uncounted.add(new UncountedWord(piece.kind(), piece.name().orElse(piece.text())));
        }
    }

    /** What of a kind was named, in the order in which it was added. */
    public Set<String> of(Kind kind) {
        return Set.copyOf(counted.getOrDefault(kind, Set.of()));
    }

    /** The tools and methods, where all of it was named in courses. */
    public Set<String> taught() {
        Set<String> taught = new LinkedHashSet<>(of(Kind.TOOL));
        taught.addAll(of(Kind.METHOD));
        return Set.copyOf(taught);
    }

    /** What counts for nothing, where all of it was named in courses: whatever is no tool and no method. */
    public Set<UncountedWord> untaught() {
        Set<UncountedWord> untaught = new LinkedHashSet<>(uncounted);
        counted.forEach((kind, names) -> {
            if (kind != Kind.TOOL && kind != Kind.METHOD) {
                names.forEach(name -> untaught.add(new UncountedWord(kind, name)));
            }
        });
        return Set.copyOf(untaught);
    }

    /** What counts for nothing. */
    public Set<UncountedWord> uncounted() {
        return Set.copyOf(uncounted);
    }
}
