package dev.righttrack.render;

import dev.righttrack.advice.Interval;
import dev.righttrack.agreement.Agreement;
import java.util.List;
import java.util.Locale;

/** Agreement as text. */
public final class AgreementText {

    private AgreementText() {}

    /** The whole result. */
    public static String render(Agreement agreement) {
        StringBuilder out = new StringBuilder();
        out.append(agreement.people()).append(" candidates with a label");
        if (!agreement.left().isEmpty()) {
            out.append("; left out of the ranking: ").append(String.join(", ", agreement.left()));
        }
        out.append("\n\n");
        out.append(share("top-1", agreement.top1()));
        out.append(share("top-2", agreement.top2()));
        Interval f1 = agreement.macroF1();
        out.append(String.format(
                Locale.ROOT,
                "macro-F1  %.3f   (95 %%: %.3f to %.3f, bootstrap, seed %d)%n%n",
                f1.value(),
                f1.low(),
                f1.high(),
                agreement.seed()));
        List<String> roles = agreement.confusion().roles();
        int width = roles.stream().mapToInt(String::length).max().orElse(0);
        out.append(" ".repeat(width)).append("  people  recall    F1   advised first, in the order of the rows\n");
        for (int i = 0; i < roles.size(); i++) {
            String role = roles.get(i);
            out.append(String.format(
                    Locale.ROOT,
                    "%-" + width + "s  %6d  %5.1f %%  %.2f  ",
                    role,
                    agreement.confusion().support(role),
                    100 * agreement.confusion().recall(role),
                    agreement.confusion().f1(role)));
            agreement.confusion().counts().get(i).forEach(n -> out.append(String.format(Locale.ROOT, "%5d", n)));
            out.append('\n');
        }
        return out.toString();
    }

    private static String share(String name, Interval share) {
        return String.format(
                Locale.ROOT,
                "%-8s  %.1f %%  (95 %%: %.1f to %.1f, Wilson)%n",
                name,
                100 * share.value(),
                100 * share.low(),
                100 * share.high());
    }
}
