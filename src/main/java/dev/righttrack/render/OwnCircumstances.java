package dev.righttrack.render;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.CircumstanceKind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a candidate said of circumstances that the coaches added, as a candidate's file has it. */
public final class OwnCircumstances {

    private OwnCircumstances() {}

    /** Whether a circumstance is none of the four that are fields of their own. */
    public static boolean isOwn(String word) {
        return CircumstanceKind.FIXED.stream().noneMatch(one -> one.word().equals(word));
    }

    /** Each with its answer, or with the list of them where there are several; sorted. */
    public static Map<String, Object> of(Candidate candidate) {
        Map<String, Object> own = new TreeMap<>();
        candidate.circumstances().forEach((word, told) -> {
            if (isOwn(word) && !told.isEmpty()) {
                own.put(word, told.size() == 1 ? told.iterator().next() : List.copyOf(new TreeSet<>(told)));
            }
        });
        return own;
    }
}
