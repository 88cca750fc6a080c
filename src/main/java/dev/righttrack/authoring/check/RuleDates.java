package dev.righttrack.authoring.check;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.rules.reading.CoachRule;
import java.time.LocalDate;
import java.util.List;

/** Rules that run out, and drafts, as of a day. */
final class RuleDates {

    private static final int NOTICE_DAYS = 90;

    private final LocalDate day;
    private final Findings findings;

    RuleDates(LocalDate day, Findings findings) {
        this.day = day;
        this.findings = findings;
    }

    void review(List<CoachRule> rules) {
        rules.forEach(this::review);
    }

    private void review(CoachRule rule) {
        LocalDate until = rule.status().until();
        Place place = new Place(rule.file(), rule.line(), 1);
        if (rule.status().isOver(day)) {
            findings.add(Finding.warning(
                    place,
                    Check.RULE_DATE,
                    "rule \"" + rule.name() + "\" has not been in force since " + until,
                    "Take it out, or name a later day."));
        } else if (rule.status().isOver(day.plusDays(NOTICE_DAYS))) {
            findings.add(Finding.note(
                    place,
                    Check.RULE_DATE,
                    "rule \"" + rule.name() + "\" is in force until " + until,
                    "'rules diff OLD NEW --as-of DATE' shows what changes for people after it."));
        }
        if (rule.status().isDraft()) {
            findings.add(Finding.note(
                    place,
                    Check.RULE_DATE,
                    "rule \"" + rule.name() + "\" is a draft and not in force: "
                            + rule.status().draft(),
                    "Its cases are run once it is none."));
        }
    }
}
