package dev.righttrack.scoring.judgement;

import java.util.List;

/**
 * What each of the roles asks in any case, as one fact.
 *
 * @param roles one for each role
 */
public record AllDemands(List<Demands> roles) {

    public AllDemands {
        roles = List.copyOf(roles);
    }

    /** There is one at a time. */
    @Override
    public int hashCode() {
        return 1;
    }
}
