package dev.righttrack.authoring.verify;

import dev.righttrack.engine.Conclusions;
import dev.righttrack.engine.Engine;
import dev.righttrack.rules.RuleBase;
import java.util.List;

/** Runs the witnesses of a flaw through the engine. */
public final class WitnessReplay {

    private WitnessReplay() {}

    /** Whether the engine concludes of the witnesses what the flaw claims; a flaw without a witness claims nothing. */
    public static boolean agrees(Flaw flaw, RuleBase rules) {
        if (flaw.witnesses().isEmpty()) {
            return true;
        }
        try (Engine engine = new Engine(rules.under(flaw.readings()))) {
            List<Conclusions> concluded =
                    flaw.witnesses().stream().map(engine::conclude).toList();
            return flaw.claim().test(concluded);
        }
    }
}
