package dev.righttrack.render.text;

import dev.righttrack.advice.Interval;
import dev.righttrack.agreement.Acceptance;
import dev.righttrack.text.PrintableText;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** How far first places are as a good adviser would have them, as text. */
public final class AcceptanceText {

    private static final int LABEL = 42;

    private AcceptanceText() {}

    /** The counts, and everybody whose first place is not accepted. */
    public static String render(List<Acceptance> people) {
        StringBuilder out = new StringBuilder();
        out.append(people.size()).append(" people with accepted roles\n\n");
        count(out, "first place accepted", people, Acceptance::isAccepted);
        count(out, "first place among never", people, Acceptance::isNever);
        count(out, "nobody first", people, one -> one.first().isEmpty());
        if (!people.stream().allMatch(Acceptance::isAccepted)) {
            out.append("\nNot accepted\n");
        }
        people.stream().filter(one -> !one.isAccepted()).forEach(one -> line(out, one));
        return out.toString();
    }

    private static void count(StringBuilder out, String label, List<Acceptance> people, Predicate<Acceptance> counted) {
        int count = (int) people.stream().filter(counted).count();
        Interval share = Interval.wilson(count, people.size());
        out.append(String.format(
                Locale.ROOT,
                "%-" + LABEL + "s%4d of %d, %.1f %% (%.1f to %.1f)%n",
                label,
                count,
                people.size(),
                100 * share.value(),
                100 * share.low(),
                100 * share.high()));
    }

    private static void line(StringBuilder out, Acceptance one) {
        out.append(String.format(
                Locale.ROOT,
                "%-" + LABEL + "s%s%s; accepted: %s%n",
                PrintableText.shortened(one.person(), LABEL - 2),
                one.first().orElse("nobody"),
                one.isNever() ? " (never)" : "",
                String.join(
                        ", ",
                        one.accepted().stream()
                                .map(role -> role.isEmpty() ? "nobody" : role)
                                .toList())));
    }
}
