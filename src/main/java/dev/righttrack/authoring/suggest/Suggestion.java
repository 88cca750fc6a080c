package dev.righttrack.authoring.suggest;

import dev.righttrack.authoring.edit.SourceEdit;
import dev.righttrack.intake.cases.RuleCase;
import java.util.List;
import java.util.Map;

/**
 * An edit that makes a case come out right.
 *
 * @param edit the edit
 * @param broken the cases that are green now and would fail, five at most; mostly none
 * @param mended how many cases that fail now would be green
 * @param flips "from role to role" to how many of a made-up population would get another first place
 * @param people how many people that population has
 * @param patch the edit as a unified diff of the coaches' sentences
 */
public record Suggestion(
        SourceEdit edit, List<RuleCase> broken, int mended, Map<String, Integer> flips, int people, String patch) {

    public Suggestion {
        broken = List.copyOf(broken);
        flips = Map.copyOf(flips);
    }

    /** How many people would get another first place. */
    public int flipped() {
        return flips.values().stream().mapToInt(Integer::intValue).sum();
    }
}
