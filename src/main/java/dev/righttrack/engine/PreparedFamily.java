package dev.righttrack.engine;

import dev.righttrack.advice.Basis;
import dev.righttrack.advice.ToolAdvice;
import dev.righttrack.facts.ToolRequirement;
import dev.righttrack.scoring.judgement.ToolJudgement;
import dev.righttrack.scoring.judgement.ToolState;
import java.util.List;
import java.util.Optional;

/**
 * A family of tools that a role works with; what is said of it to whoever has none of its tools is said once. Safe for use
 * by several threads.
 */
final class PreparedFamily {

    private final ToolRequirement asked;
    private final Optional<ToolAdvice> lacked;
    private final Optional<ToolAdvice> unknown;

    /**
     * Prepares a family.
     *
     * @param basis what it rests on, where that is the same for everybody
     */
    PreparedFamily(ToolRequirement asked, Optional<Basis> basis) {
        this.asked = asked;
        this.lacked = basis.map(rests -> advice(ToolState.LACKED, List.of(), rests));
        this.unknown = basis.map(rests -> advice(ToolState.UNKNOWN, List.of(), rests));
    }

    /** What is said of it where it was judged so. */
    ToolAdvice said(ToolJudgement judged, SupplementaryAdvice besides, Grounds grounds) {
        Optional<ToolAdvice> same = switch (judged.state()) {
            case LACKED -> lacked;
            case UNKNOWN -> unknown;
            case HELD -> Optional.empty();
        };
        return same.orElseGet(() -> advice(judged.state(), besides.tools(asked.family()), grounds.of(asked.rule())));
    }

    private ToolAdvice advice(ToolState state, List<String> held, Basis rests) {
        return new ToolAdvice(asked.family(), asked.importance(), state, held, rests);
    }
}
