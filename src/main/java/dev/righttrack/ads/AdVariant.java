package dev.righttrack.ads;

import dev.righttrack.reading.AdRequirement;
import java.util.List;

/**
 * A variant of a role for which the words of an ad speak.
 *
 * @param variant the variant
 * @param role its role
 * @param because what the ad names that speaks for it; empty where the title names it
 */
public record AdVariant(String variant, String role, List<AdRequirement> because) {

    public AdVariant {
        because = List.copyOf(because);
    }
}
