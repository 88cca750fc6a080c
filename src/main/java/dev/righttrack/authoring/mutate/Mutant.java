package dev.righttrack.authoring.mutate;

import dev.righttrack.authoring.edit.SourceEdit;
import dev.righttrack.intake.cases.RuleCase;
import java.util.Optional;

/**
 * The rules with one small change, held against all cases.
 *
 * @param edit the change
 * @param killer the case that notices it; absent if none does
 * @param noticing a case that would notice it, where none does and one was found
 * @param place the file and line that it changes
 */
public record Mutant(SourceEdit edit, Optional<RuleCase> killer, Optional<RuleCase> noticing, String place) {

    /** Whether no case notices the change. */
    public boolean survives() {
        return killer.isEmpty();
    }
}
