package dev.righttrack.rules.reading;

import dev.righttrack.rules.language.SentenceUse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A rule that is being read.
 *
 * @param name its name
 * @param line the line of its name; 0 outside any rule
 * @param because its reason so far
 * @param cites its citations so far
 * @param citesLine the line of its citations; that of its name while it has none
 * @param status its dates and people so far
 * @param conditions its conditions so far
 * @param conclusions its conclusions so far
 * @param isBroken whether something in it could not be read
 * @param inBlockComment whether a comment over several lines is open
 */
record RuleDraft(
        String name,
        int line,
        String because,
        String cites,
        int citesLine,
        RuleStatus status,
        List<SentenceUse> conditions,
        List<SentenceUse> conclusions,
        boolean isBroken,
        boolean inBlockComment) {

    static final RuleDraft NONE =
            new RuleDraft("", 0, "", "", 0, RuleStatus.ALWAYS, List.of(), List.of(), false, false);

    static RuleDraft of(String name, int line) {
        return new RuleDraft(name, line, "", "", line, RuleStatus.ALWAYS, List.of(), List.of(), false, false);
    }

    RuleDraft broken() {
        return new RuleDraft(
                name, line, because, cites, citesLine, status, conditions, conclusions, true, inBlockComment);
    }

    RuleDraft blockComment(boolean open) {
        return new RuleDraft(name, line, because, cites, citesLine, status, conditions, conclusions, isBroken, open);
    }

    RuleDraft with(String what, String text, int at) {
        return what.equals("because")
                ? new RuleDraft(
                        name, line, text, cites, citesLine, status, conditions, conclusions, isBroken, inBlockComment)
                : new RuleDraft(
                        name, line, because, text, at, status, conditions, conclusions, isBroken, inBlockComment);
    }

    RuleDraft with(RuleStatus other) {
        return new RuleDraft(
                name, line, because, cites, citesLine, other, conditions, conclusions, isBroken, inBlockComment);
    }

    RuleDraft with(String side, SentenceUse use) {
        List<SentenceUse> more = new ArrayList<>(side.equals("when") ? conditions : conclusions);
        more.add(use);
        return side.equals("when")
                ? new RuleDraft(
                        name, line, because, cites, citesLine, status, more, conclusions, isBroken, inBlockComment)
                : new RuleDraft(
                        name, line, because, cites, citesLine, status, conditions, more, isBroken, inBlockComment);
    }

    /** The rule, unless it is broken. */
    Optional<CoachRule> rule(String file) {
        if (isBroken || line == 0) {
            return Optional.empty();
        }
        return Optional.of(
                new CoachRule(name, because, citations(), citesLine, status, conditions, conclusions, file, line));
    }

    private List<String> citations() {
        return Arrays.stream(cites.split(";", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }
}
