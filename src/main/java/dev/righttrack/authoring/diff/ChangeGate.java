package dev.righttrack.authoring.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much an edit may change.
 *
 * @param most the most people who may get another first place: a number, or a share in percent
 * @param percent whether it is a share
 * @param guarded ids of people of whom none may get another first place
 */
public record ChangeGate(double most, boolean percent, Set<String> guarded) {

    private static final Pattern LIMIT = Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,6})?)\\s*(%?)");

    /** A gate that lets everything pass. */
    public static final ChangeGate OPEN = new ChangeGate(Double.MAX_VALUE, false, Set.of());

    public ChangeGate {
        guarded = Set.copyOf(guarded);
    }

    /**
     * A gate by a limit such as 2% or 40.
     *
     * @throws IllegalArgumentException if that is no limit
     */
    public static ChangeGate of(String limit, Set<String> guarded) {
        Matcher matcher = LIMIT.matcher(limit.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("\"" + limit + "\" is no limit; write 2% or 40");
        }
        return new ChangeGate(
                Double.parseDouble(matcher.group(1)), !matcher.group(2).isEmpty(), guarded);
    }

    /** What does not pass, in sentences; empty if all does. */
    public List<String> refusals(PopulationDiff diff) {
        List<String> refusals = new ArrayList<>();
        List<AdviceChange> flips = diff.flips();
        double allowed = percent ? most * diff.people() / 100 : most;
        if (flips.size() > allowed) {
            refusals.add("%d of %d people get another first place, and at most %s may"
                    .formatted(flips.size(), diff.people(), limit()));
        }
        flips.stream()
                .filter(flip -> guarded.contains(flip.person()))
                .forEach(flip -> refusals.add("%s is protected, and gets %s where it was %s"
                        .formatted(flip.person(), orNobody(flip.to()), orNobody(flip.from()))));
        return List.copyOf(refusals);
    }

    private static String orNobody(String role) {
        return role.isEmpty() ? "nobody" : role;
    }

    private String limit() {
        String figure = most == Math.rint(most) ? String.valueOf((long) most) : String.valueOf(most);
        return percent ? figure + " %" : figure;
    }
}
