package dev.righttrack.rules.sandbox;

import dev.righttrack.findings.Findings;
import dev.righttrack.rules.source.SourceText;
import java.util.HashSet;
import java.util.Set;

/**
 * Checks texts of DRL, each text once: what is found depends on the text alone, so that a text without a finding need not be
 * parsed again when another state of the same rules has it too. Not safe for use by several threads.
 */
public final class TreeChecks {

    /** So many texts are remembered; more come of edits, of which only the last counts. */
    private static final int MOST = 1_000;

    private final Set<SourceText> sound = new HashSet<>();

    /** Checks a text unless it was found sound before; every construct that is not allowed goes to the findings. */
    public void check(SourceText text, Findings findings) {
        if (sound.contains(text)) {
            return;
        }
        Findings own = new Findings();
        new TreeCheck(text, own).check();
        if (own.isEmpty()) {
            if (sound.size() >= MOST) {
                sound.clear();
            }
            sound.add(text);
        }
        findings.addAll(own.sorted());
    }
}
