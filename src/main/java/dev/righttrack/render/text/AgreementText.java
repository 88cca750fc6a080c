package dev.righttrack.render.text;

import dev.righttrack.advice.Interval;
import dev.righttrack.advice.Lead.Clarity;
import dev.righttrack.agreement.Confusion;
import dev.righttrack.agreement.LabelAgreement;
import dev.righttrack.agreement.Measurement;
import dev.righttrack.scoring.Weights;
import dev.righttrack.text.PrintableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Agreement as text. */
public final class AgreementText {

    private static final int CELL = 26;
    private static final int LABEL = 45;

    private AgreementText() {}

    /** The agreement on the people of one file, over some of the roles and over all side by side. */
    public static String render(Measurement measured, Weights weights) {
        List<LabelAgreement> columns =
                measured.isTwofold() ? List.of(measured.some(), measured.all()) : List.of(measured.all());
        StringBuilder out = new StringBuilder();
        out.append(measured.all().people()).append(" candidates with a label\n\n");
        row(out, "", columns, AgreementText::roles);
        row(out, "first", columns, one -> share(one.first()));
        row(out, "first or second", columns, one -> share(one.top2()));
        row(out, "macro-F1", columns, one -> figure(one.macroF1()));
        row(out, "nobody first", columns, one -> share(one.nobodyFirst()));
        for (Clarity word : Clarity.values()) {
            row(out, "right where the lead is " + word, columns, one -> right(one, word, weights));
            row(out, "people with such a lead", columns, one -> String.valueOf(one.led(word, weights)));
        }
        out.append('\n');
        if (measured.isTwofold()) {
            out.append(roles(measured.some()))
                    .append(": without ")
                    .append(String.join(", ", measured.some().left()))
                    .append(".\n");
        }
        out.append("In brackets 95 %: Wilson's interval of a share; of macro-F1 by bootstrap, seed ")
                .append(measured.all().seed())
                .append(".\n");
        columns.forEach(one -> out.append('\n').append(confusion(one)));
        return out.toString();
    }

    /** The measurements of several files side by side, and how far the worst is behind the best. */
    public static String compared(List<Measurement> files, Weights weights) {
        StringBuilder out = new StringBuilder();
        row(out, "", files, one -> PrintableText.shortened(one.name(), CELL - 2));
        row(out, "people", files, one -> String.valueOf(one.all().people()));
        Measurement any = files.get(0);
        if (any.isTwofold()) {
            compared(out, roles(any.some()) + ", ", files, Measurement::some);
        }
        compared(out, roles(any.all()) + ", ", files, Measurement::all);
        row(out, "nobody first", files, one -> share(one.all().nobodyFirst()));
        for (Clarity word : Clarity.values()) {
            row(out, "right where the lead is " + word, files, one -> right(one.all(), word, weights));
            row(
                    out,
                    "people with such a lead",
                    files,
                    one -> String.valueOf(one.all().led(word, weights)));
        }
        for (String role : any.some().left()) {
            row(out, "first: " + role, files, one -> of(one.all().shareFirst(role)));
        }
        for (String role : any.some().confusion().roles()) {
            row(out, "recall of " + role, files, one -> of(one.some().recall(role)));
        }
        double[] values = files.stream()
                .mapToDouble(one -> one.some().macroF1().value())
                .sorted()
                .toArray();
        out.append(String.format(
                Locale.ROOT,
                "%nmacro-F1 of %s, the worst file over the best: %.2f%n",
                roles(any.some()),
                values[values.length - 1] == 0 ? 0 : values[0] / values[values.length - 1]));
        return out.toString();
    }

    private static void compared(
            StringBuilder out, String roles, List<Measurement> files, Function<Measurement, LabelAgreement> which) {
        row(out, roles + "first", files, one -> share(which.apply(one).first()));
        row(out, roles + "first or second", files, one -> share(which.apply(one).top2()));
        row(out, roles + "macro-F1", files, one -> figure(which.apply(one).macroF1()));
    }

    private static <T> void row(StringBuilder out, String label, List<T> columns, Function<T, String> cell) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-" + LABEL + "s", label));
        columns.forEach(one -> line.append(String.format(Locale.ROOT, "%-" + CELL + "s", cell.apply(one))));
        out.append(line.toString().stripTrailing()).append('\n');
    }

    private static String roles(LabelAgreement agreement) {
        int roles = agreement.confusion().roles().size();
        return roles + (roles == 1 ? " role" : " roles");
    }

    private static String confusion(LabelAgreement agreement) {
        Confusion confusion = agreement.confusion();
        List<String> roles = confusion.roles();
        StringBuilder out = new StringBuilder(String.format(
                Locale.ROOT,
                "%-" + LABEL
                        + "speople  recall                   F1    first   advised first: the roles in this order, nobody%n",
                roles(agreement)));
        for (int i = 0; i < roles.size(); i++) {
            String role = roles.get(i);
            List<Integer> counts = new ArrayList<>(confusion.counts().get(i));
            counts.add(confusion.nobody().get(i));
            out.append(String.format(
                    Locale.ROOT,
                    "%-" + LABEL + "s%6d  %-23s  %4s  %5.1f %%",
                    role,
                    confusion.support(role),
                    of(agreement.recall(role)),
                    confusion.support(role) == 0 ? "" : String.format(Locale.ROOT, "%.2f", confusion.f1(role)),
                    100 * agreement.shareFirst(role).map(Interval::value).orElse(0.0)));
            counts.forEach(n -> out.append(String.format(Locale.ROOT, "%6d", n)));
            out.append('\n');
        }
        return out.toString();
    }

    private static String of(Optional<Interval> share) {
        return share.map(AgreementText::share).orElse("");
    }

    private static String right(LabelAgreement agreement, Clarity word, Weights weights) {
        return agreement.led(word, weights) == 0 ? "" : share(agreement.rightAt(word, weights));
    }

    private static String share(Interval share) {
        return String.format(
                Locale.ROOT, "%.1f %% (%.1f to %.1f)", 100 * share.value(), 100 * share.low(), 100 * share.high());
    }

    private static String figure(Interval figure) {
        return String.format(Locale.ROOT, "%.3f (%.3f to %.3f)", figure.value(), figure.low(), figure.high());
    }
}
