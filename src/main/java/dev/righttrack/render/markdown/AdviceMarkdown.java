package dev.righttrack.render.markdown;

import dev.righttrack.advice.Advice;
import dev.righttrack.advice.Basis;
import dev.righttrack.advice.ClashAdvice;
import dev.righttrack.advice.Line;
import dev.righttrack.advice.RequirementAdvice;
import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.advice.SkillAdvice;
import dev.righttrack.advice.WishAdvice;
import dev.righttrack.render.AdviceWords;
import dev.righttrack.render.Detail;
import dev.righttrack.render.Headline;
import dev.righttrack.render.Look;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Advice as Markdown, to paste into a document. */
public final class AdviceMarkdown {

    private final Look look;
    private final StringBuilder out = new StringBuilder();

    /** Writes with the detail and the number of roles of a look; its width and colors do not matter. */
    public AdviceMarkdown(Look look) {
        this.look = look;
    }

    /** The whole advice; call it once. */
    public String render(Advice advice, List<String> named) {
        line("# Advice for " + Markdown.text(AdviceWords.name(advice)));
        line("");
        line(Markdown.text(String.join(" ", Headline.of(advice))));
        AdviceWords.unconfirmed(advice).ifPresent(words -> {
            line("");
            line(Markdown.block(words));
        });
        line("");
        line("| | role | fit | known | to learn, at ten hours a week |");
        line("|---|---|---|---|---|");
        for (RoleAdvice role : advice.roles()) {
            line("| " + role.rank() + " | "
                    + (role.leader()
                            ? "**" + Markdown.text(AdviceWords.role(role)) + "**"
                            : Markdown.text(AdviceWords.role(role)))
                    + " | "
                    + AdviceWords.points(role.fit()) + " | " + AdviceWords.points(role.known()) + " % | "
                    + Markdown.text(AdviceWords.distance(role)) + " |");
        }
        line("");
        basis("", advice.ranking().basis());
        clashes(advice);
        AdviceWords.uncounted(advice).ifPresent(words -> {
            line("");
            line(Markdown.block(words));
        });
        if (look.detail() != Detail.SUMMARY) {
            advice.roles().stream().filter(role -> isTold(role, named)).forEach(this::role);
            profile(advice);
            lines("Where to look, and what to keep in mind", advice.guidance());
            unconfirmed(advice);
        }
        return out.toString();
    }

    private void unconfirmed(Advice advice) {
        if (!advice.unconfirmed().isEmpty()) {
            line("");
            line("## What was read, and nobody has confirmed");
            line("");
            advice.unconfirmed().forEach(fact -> line("- " + Markdown.text(AdviceWords.unconfirmed(fact))));
        }
    }

    private boolean isTold(RoleAdvice role, List<String> named) {
        return named.isEmpty()
                ? look.detail() == Detail.FULL || role.rank() <= look.top()
                : named.contains(role.role());
    }

    private void clashes(Advice advice) {
        if (advice.clashes().isEmpty()) {
            return;
        }
        heading("To clear up");
        for (ClashAdvice clash : advice.clashes()) {
            line("- "
                    + Markdown.text(AdviceWords.said(advice, clash) + " " + clash.stated() + " " + clash.skill()
                            + ", but what you name shows at least " + clash.shown()));
            basis("  ", clash.basis());
        }
    }

    private void role(RoleAdvice role) {
        heading(role.rank() + ". " + AdviceWords.role(role) + ": " + AdviceWords.distance(role));
        line("ability " + AdviceWords.points(role.ability()) + ", aspiration " + AdviceWords.points(role.aspiration()));
        line("");
        line("| asked | importance | you | source |");
        line("|---|---|---|---|");
        for (RequirementAdvice r : role.requirements()) {
            row(AdviceWords.asked(r), r.importance().word(), AdviceWords.state(r), AdviceWords.source(r.basis()));
        }
        List<Line> said = new ArrayList<>(role.notSuitable());
        said.addAll(role.speaksFor());
        said.addAll(role.speaksAgainst());
        said.addAll(role.variants());
        said.addAll(role.team());
        said.addAll(role.ask());
        line("");
        said.forEach(this::said);
        line("");
        line("Titles to search for: "
                + Markdown.text(String.join(
                        ", ", role.titles().stream().map(t -> t.title()).toList()))
                + ".");
        line("");
        basis("", role.titles().basis());
    }

    private void said(Line line) {
        String what = switch (line.kind()) {
            case "for" -> "speaks for it: " + line.text();
            case "against" -> "speaks against it: " + line.text();
            case "bar" -> "not suitable: " + line.text();
            case "variant" -> "variant: " + line.about();
            case "ask" -> "ask the employer: " + line.text();
            default -> line.text();
        };
        line("- " + Markdown.block(what));
        basis("  ", line.basis());
    }

    private void profile(Advice advice) {
        heading("What is known");
        line("| skill | level | from |");
        line("|---|---|---|");
        for (SkillAdvice skill : advice.profile()) {
            row(skill.skill(), AdviceWords.known(skill), AdviceWords.how(skill));
        }
        line("");
        for (WishAdvice wish : advice.wishes()) {
            line("- "
                    + Markdown.block(wish.topic() + ": " + (wish.stance().isEmpty() ? "unknown" : wish.stance()) + " ("
                            + wish.basis() + ")"));
        }
    }

    private void lines(String heading, List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        heading(heading);
        for (Line line : lines) {
            line("- " + Markdown.block((line.about().isEmpty() ? "" : line.about() + ": ") + line.text()));
            basis("  ", line.basis());
        }
    }

    private void basis(String indent, Basis basis) {
        if (look.detail() == Detail.FULL) {
            line(indent + "*" + Markdown.text(basis.rule().reason()) + "* ("
                    + Markdown.text(AdviceWords.source(basis) + "; " + AdviceWords.rule(basis)) + ")");
            AdviceWords.grounds(basis).forEach(ground -> line(indent + "because " + Markdown.text(ground)));
        } else if (look.detail() == Detail.STANDARD) {
            line(indent + "<sub>" + Markdown.text(AdviceWords.source(basis)) + "</sub>");
        }
    }

    private void heading(String text) {
        line("");
        line("## " + Markdown.text(text));
        line("");
    }

    private void row(String... cells) {
        line("| " + Arrays.stream(cells).map(Markdown::text).collect(Collectors.joining(" | ")) + " |");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
