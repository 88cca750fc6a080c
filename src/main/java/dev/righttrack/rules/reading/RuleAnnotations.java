package dev.righttrack.rules.reading;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.text.NearestWord;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** The reason and the citations above a rule's conditions. */
final class RuleAnnotations {

    private static final Map<String, String> OTHER_NAMES = Map.of(
            "reason", "because",
            "why", "because",
            "since", "because",
            "source", "cites",
            "sources", "cites",
            "citation", "cites",
            "ref", "cites");

    private final String file;
    private final Findings findings;

    RuleAnnotations(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** The rule with what the line says of it; something is said even if it cannot be read, so that it is reported once. */
    RuleDraft read(RuleDraft draft, String text, int number, int column) {
        Matcher note = HeadLine.NOTE.matcher(text);
        String value = note.matches() ? note.group(2).replace("\\\"", "\u0000") : "\"";
        if (value.contains("\"") || value.contains("\\")) {
            boolean known = text.matches("(?i)@(" + HeadLine.NAMES + ")\\b.*");
            error(
                    number,
                    column,
                    known ? Check.ANNOTATION : Check.UNKNOWN_ANNOTATION,
                    known
                            ? "an annotation's text is expected between straight quotes, with none inside"
                            : "only @because, @cites, @from, @until, @draft, @by, @approved and @tags may stand here",
                    in(draft) + ";" + meant(text) + " write @because(\"...\") or @cites(\"section; section\").");
            return known && !text.matches("(?i)@(because|cites)\\b.*")
                    ? draft.broken()
                    : draft.with(
                            meant(text).contains("@cites") || text.contains("cites") ? "cites" : "because",
                            "?",
                            number);
        }
        String said = value.replace('\u0000', '"').strip();
        if (said.isEmpty()) {
            error(number, column, Check.EMPTY_ANNOTATION, "@" + note.group(1) + " says nothing", in(draft));
        }
        String name = note.group(1);
        return name.equals("because") || name.equals("cites")
                ? draft.with(name, said.isEmpty() ? "?" : said, number)
                : draft.with(status(draft, name, said, number, column));
    }

    private RuleStatus status(RuleDraft draft, String name, String said, int number, int column) {
        RuleStatus old = draft.status();
        return switch (name) {
            case "from" ->
                new RuleStatus(
                        day(draft, said, LocalDate.MIN, number, column),
                        old.until(),
                        old.draft(),
                        old.by(),
                        old.approved(),
                        old.tags());
            case "until" -> until(draft, day(draft, said, LocalDate.MAX, number, column), number, column);
            case "draft" -> new RuleStatus(old.from(), old.until(), said, old.by(), old.approved(), old.tags());
            case "by" -> new RuleStatus(old.from(), old.until(), old.draft(), said, old.approved(), old.tags());
            case "approved" -> new RuleStatus(old.from(), old.until(), old.draft(), old.by(), said, old.tags());
            default ->
                new RuleStatus(
                        old.from(),
                        old.until(),
                        old.draft(),
                        old.by(),
                        old.approved(),
                        Arrays.stream(said.split("[;,]", -1))
                                .map(String::strip)
                                .filter(tag -> !tag.isEmpty())
                                .toList());
        };
    }

    private RuleStatus until(RuleDraft draft, LocalDate day, int number, int column) {
        RuleStatus old = draft.status();
        if (day.isBefore(old.from())) {
            error(
                    number,
                    column,
                    Check.CONTRADICTION,
                    "the last day, " + day + ", is before the first, " + old.from(),
                    in(draft) + "; it would be in force on no day.");
        }
        return new RuleStatus(old.from(), day, old.draft(), old.by(), old.approved(), old.tags());
    }

    private LocalDate day(RuleDraft draft, String said, LocalDate otherwise, int number, int column) {
        try {
            return LocalDate.parse(said);
        } catch (DateTimeParseException noDay) {
            error(
                    number,
                    column,
                    Check.ANNOTATION,
                    "\"" + HeadLine.shortened(said) + "\" is no date",
                    in(draft) + "; a date reads 2026-11-23.");
            return otherwise;
        }
    }

    /** The annotation that was meant by another name, or whose text has no quotes. */
    private static String meant(String text) {
        Matcher bare = HeadLine.BARE_NOTE.matcher(text);
        if (bare.matches()) {
            return " did you mean \"@" + bare.group(1) + "(\"" + bare.group(2).strip() + "\")\"?";
        }
        Matcher word = HeadLine.OTHER_NOTE.matcher(text);
        if (!word.lookingAt()) {
            return "";
        }
        String name = word.group(1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(OTHER_NAMES.get(name))
                .or(() -> NearestWord.to(name, List.of(HeadLine.NAMES.split("\\|", -1))))
                .filter(near -> !near.equals(name))
                .map(near -> " did you mean \"@" + near + "\"?")
                .orElse("");
    }

    /** Reports what is missing once the conditions begin. */
    void complete(RuleDraft draft) {
        if (draft.because().isEmpty()) {
            error(
                    draft.line(),
                    1,
                    Check.MISSING_REASON,
                    "rule \"" + draft.name() + "\" has no @because",
                    "Say why it holds: @because(\"...\").");
        }
        if (draft.cites().isEmpty()) {
            error(
                    draft.line(),
                    1,
                    Check.MISSING_CITATION,
                    "rule \"" + draft.name() + "\" has no @cites",
                    "Name the sections that it rests on: @cites(\"...\"); coaches, where the report does not say it.");
        }
    }

    private static String in(RuleDraft draft) {
        return "in rule \"" + draft.name() + "\"";
    }

    private void error(int line, int column, Check check, String message, String hint) {
        findings.add(Finding.error(new Place(file, line, column), check, message, hint));
    }
}
