package dev.righttrack.agreement;

import dev.righttrack.advice.Lead;
import dev.righttrack.advice.Lead.Clarity;
import dev.righttrack.scoring.Weights;
import org.apache.commons.numbers.fraction.Fraction;

/**
 * How far the role in first place was before the next one for somebody who has a role.
 *
 * @param share by how much its fit was above the next role's, as a share of the whole
 * @param right whether it is the role that they have
 */
public record MeasuredLead(Fraction share, boolean right) {

    /** Whether such a lead is called so. */
    boolean is(Clarity word, Weights weights) {
        return Lead.of(share, weights).word() == word;
    }
}
