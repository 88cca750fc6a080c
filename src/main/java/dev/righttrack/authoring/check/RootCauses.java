package dev.righttrack.authoring.check;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The findings that are no consequence of another one: a coach mends a cause once, and what follows from it is gone. */
final class RootCauses {

    /** What leaves it open which rules a file holds. */
    private static final Set<Check> UNSURE_RULES = EnumSet.of(
            Check.RULE_NAME, Check.DUPLICATE_NAME, Check.MISSING_END, Check.LINE_TOO_LONG, Check.BLOCK_COMMENT);

    private static final Set<Check> UNREAD_LINE = EnumSet.of(Check.NO_SENTENCE, Check.UNKNOWN_WORD);

    private final List<Finding> all;
    private final Set<String> withErrors = new HashSet<>();
    private final Set<String> unsure = new HashSet<>();

    private RootCauses(List<Finding> all) {
        this.all = all;
        for (Finding one : all) {
            if (one.isError() && one.check() != Check.UNTESTED_RULE && !isOrphan(one)) {
                withErrors.add(one.place().file());
            }
            if (UNSURE_RULES.contains(one.check())) {
                unsure.add(one.place().file());
            }
        }
    }

    /** The findings without those that follow from others, in their order. */
    static List<Finding> of(List<Finding> findings) {
        RootCauses causes = new RootCauses(findings);
        List<Finding> kept = new ArrayList<>();
        for (Finding one : findings) {
            if (!causes.follows(one) && !causes.isSaidAgain(one, kept)) {
                kept.add(causes.withReason(one));
            }
        }
        return kept;
    }

    private boolean follows(Finding one) {
        String file = one.place().file();
        return switch (one.check()) {
            // Cases that could not be read would be missed at each rule beside them.
            case UNTESTED_RULE -> withErrors.contains(beside(file, ".dslr", ".test.yaml")) || hasOrphanOf(one);
            // A name may be read by a rule that could not be read itself.
            case UNREAD_FACT -> withErrors.stream().anyMatch(other -> other.endsWith(".dslr"));
            default -> isOrphan(one) && unsure.contains(beside(file, ".test.yaml", ".dslr"));
        };
    }

    /** Whether the cases beside a rule are there, under a name that is misspelled. */
    private boolean hasOrphanOf(Finding untested) {
        String cases = beside(untested.place().file(), ".dslr", ".test.yaml");
        return all.stream()
                .anyMatch(one -> isOrphan(one)
                        && one.place().file().equals(cases)
                        && one.hint().startsWith("Did you mean \"")
                        && untested.message()
                                .startsWith("rule "
                                        + one.hint()
                                                .substring(
                                                        "Did you mean ".length(),
                                                        one.hint().length() - 1)));
    }

    private static boolean isOrphan(Finding one) {
        return one.check() == Check.UNKNOWN_WORD && one.message().startsWith("no rule is called");
    }

    private static String beside(String file, String ending, String other) {
        return file.endsWith(ending) ? file.substring(0, file.length() - ending.length()) + other : "";
    }

    /** A warning on the words of a line that stands behind an error or another such warning of the same line. */
    private boolean isSaidAgain(Finding one, List<Finding> kept) {
        return one.check() == Check.SENSITIVE_TEXT
                && (kept.stream().anyMatch(other -> isSameLine(one, other) && other.check() == Check.SENSITIVE_TEXT)
                        || all.stream().anyMatch(other -> isSameLine(one, other) && isUnreadLine(other)));
    }

    private static boolean isUnreadLine(Finding one) {
        return UNREAD_LINE.contains(one.check()) && one.place().file().endsWith(".dslr");
    }

    /** A line that no sentence reads, and that speaks of what no rule may look at, is refused for that reason. */
    private Finding withReason(Finding one) {
        if (!isUnreadLine(one)) {
            return one;
        }
        return all.stream()
                .filter(other -> other.check() == Check.SENSITIVE_TEXT && isSameLine(one, other))
                .findFirst()
                .map(other -> Finding.error(
                        one.place(),
                        Check.NO_SENTENCE,
                        "this cannot be said: " + other.message(),
                        other.hint().replaceFirst("^Leave it out: ", "No rule looks at it: ")))
                .orElse(one);
    }

    private static boolean isSameLine(Finding one, Finding other) {
        return one.place().file().equals(other.place().file())
                && one.place().line() == other.place().line();
    }
}
