package dev.righttrack.render.text;

import dev.righttrack.advice.Advice;
import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.facts.Level;
import dev.righttrack.grades.GradeLadder;
import dev.righttrack.grades.GradeStanding;
import dev.righttrack.grades.GradeStep;
import dev.righttrack.render.AdviceWords;
import dev.righttrack.render.Look;
import dev.righttrack.render.text.StyledText.Style;
import dev.righttrack.sources.PackRole;
import dev.righttrack.sources.PackRow;
import dev.righttrack.sources.SourcePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What another source than the report says of a candidate, as text for a terminal. */
public final class GradeText {

    private final SourcePack pack;
    private final GradeLadder ladder;
    private final Look look;

    /** Writes of a source for a screen of that look. */
    public GradeText(SourcePack pack, GradeLadder ladder, Look look) {
        this.pack = pack;
        this.ladder = ladder;
        this.look = look;
    }

    /** What is said before advice by this source. */
    public String heading() {
        return new StyledText(look)
                .item("", "By the source " + pack.name() + ": " + pack.origin().title() + ".", Style.DIM)
                .toString();
    }

    /** Where the source comes from, and what its licence asks to be said. */
    public String notice() {
        return new GradeNotice(pack, look).render();
    }

    /** One line on the role of the report that is listed first; empty if the source has no such role. */
    public Optional<String> line(Advice advice) {
        Optional<RoleAdvice> first = advice.inFirstPlace();
        List<String> said = first.stream()
                .flatMap(role -> pack.like(role.role()).stream())
                .filter(role -> role.comparedAt().isPresent())
                .map(role -> ladder.standing(role, advice))
                .map(GradeText::inShort)
                .toList();
        if (said.isEmpty()) {
            return Optional.empty();
        }
        StyledText paper = new StyledText(look);
        paper.blank();
        paper.item(
                "  ",
                "By another source (" + pack.name() + "): " + String.join("; ", said) + " (advise --source "
                        + pack.name() + " --grade tells more).",
                Style.DIM);
        return Optional.of(paper.toString());
    }

    private static String inShort(GradeStanding standing) {
        String met = standing.met().filter(grade -> !standing.untested()).orElse("");
        String next = standing.next().orElse("");
        String role = standing.role().name();
        if (met.isEmpty() && !standing.tooLittle().isEmpty()) {
            return "as " + role + ", too few rows of the grades can be judged";
        }
        if (met.isEmpty()) {
            return "as " + role + ", not all that the grade " + next + " asks is met yet";
        }
        return "as " + role + ", you meet what the grade " + met + " asks" + byRows(standing)
                + (next.isEmpty() ? "; it is the highest" : "; next is " + next);
    }

    /**
     * The grades role by role: the highest that is met, and what the next one asks.
     *
     * @param named the grades or roles to tell of; all if empty
     */
    public String grades(Advice advice, List<String> named) {
        StyledText paper = new StyledText(look);
        paper.line(paper.styled(AdviceWords.name(advice), Style.BOLD));
        for (PackRole role : pack.roles()) {
            boolean told = named.isEmpty()
                    || named.contains(role.name())
                    || role.grades().stream().anyMatch(named::contains);
            if (told) {
                write(paper, ladder.standing(role, advice));
            }
        }
        unjudged(paper);
        return paper.toString();
    }

    private void write(StyledText paper, GradeStanding standing) {
        paper.heading(standing.role().name());
        met(paper, standing);
        if (!standing.tooLittle().isEmpty()) {
            paper.item(
                    "  ",
                    "Cannot be judged: " + AdviceWords.and(standing.tooLittle())
                            + "; all that we can judge of it is met, and that is less than half of the rows.",
                    Style.OPEN);
        }
        standing.possible()
                .filter(grade -> !standing.met().equals(Optional.of(grade)))
                .ifPresent(grade -> paper.item("  ", "With what is unknown, it may be " + grade + ".", Style.OPEN));
        if (!standing.skipped().isEmpty()) {
            paper.item(
                    "  ",
                    "Not all that " + AdviceWords.and(standing.skipped())
                            + " asks is met: the source asks less of some skills higher up.",
                    Style.OPEN);
        }
        standing.next().ifPresent(next -> {
            String words = standing.missing().isEmpty() ? " asks nothing more that we can judge." : " asks:";
            paper.item("  ", "Next: " + next + words);
            standing.steps().forEach(step -> write(paper, step));
        });
    }

    private static void met(StyledText paper, GradeStanding standing) {
        if (standing.met().isEmpty()) {
            paper.item("  ", "No grade is met for certain.", Style.BAD);
        } else if (standing.untested()) {
            paper.item("  ", "Met: " + standing.met().get() + ", which asks nothing that we can judge.", Style.PLAIN);
        } else {
            paper.item(
                    "  ",
                    "Met: " + standing.met().get() + (standing.next().isEmpty() ? ", the highest grade" : "")
                            + byRows(standing) + ".",
                    Style.GOOD);
        }
    }

    /** By how much of what the source asks a grade is judged; nothing where it is by all. */
    private static String byRows(GradeStanding standing) {
        return standing.judged() == standing.rows()
                ? ""
                : ", by the " + standing.judged() + " of its " + standing.rows() + " rows that we can judge";
    }

    private static void write(StyledText paper, GradeStep step) {
        String rows = step.rows().stream().map(PackRow::id).collect(Collectors.joining(", "));
        String levels = step.rows().stream().map(PackRow::level).distinct().collect(Collectors.joining(", "));
        String asked = step.asked() + " " + step.skill();
        String cited = " [" + rows + ": " + levels + "]";
        switch (step.state()) {
            case MET -> paper.item("   + ", asked + ": met" + cited, Style.GOOD);
            case SHORT -> paper.item("   x ", asked + ": you have " + step.high() + cited, Style.BAD);
            case OPEN -> paper.item("   ? ", asked + ": you have " + between(step) + cited, Style.OPEN);
            case UNKNOWN -> paper.item("   ? ", asked + ": nothing is known of it" + cited, Style.OPEN);
        }
    }

    private static String between(GradeStep step) {
        Level low = step.low();
        Level high = step.high();
        return low.equals(high) ? low.name() : low + " to " + high;
    }

    private void unjudged(StyledText paper) {
        List<String> skills = new ArrayList<>();
        pack.skills().values().stream()
                .filter(skill -> skill.ours().isEmpty())
                .forEach(skill -> skills.add(skill.name()));
        if (!skills.isEmpty()) {
            paper.blank();
            paper.item(
                    "  ",
                    "Asked by the source as well, and no skill of ours, so not judged: " + AdviceWords.and(skills)
                            + ".",
                    Style.DIM);
        }
    }
}
