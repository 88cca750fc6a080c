package dev.righttrack.ads;

import dev.righttrack.reading.AdRequirement;
import java.util.List;

/**
 * A role that an ad may be for.
 *
 * @param role the role
 * @param isByTitle whether the title may mean it
 * @param cites what says that the title means it; empty where it is by the work alone
 * @param does what the ad names as work and the role does, in the order of the ad
 * @param doesNot what the ad names as work and the role does not do
 * @param silent the tasks of the role, and research, that the ad does not name
 */
public record AdRole(
        String role,
        boolean isByTitle,
        List<String> cites,
        List<AdRequirement> does,
        List<AdRequirement> doesNot,
        List<String> silent) {

    public AdRole {
        cites = List.copyOf(cites);
        does = List.copyOf(does);
        doesNot = List.copyOf(doesNot);
        silent = List.copyOf(silent);
    }
}
