package dev.righttrack.render;

import dev.righttrack.advice.Advice;
import dev.righttrack.advice.Basis;
import dev.righttrack.advice.ClashAdvice;
import dev.righttrack.advice.Line;
import dev.righttrack.advice.RequirementAdvice;
import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.advice.SkillAdvice;
import dev.righttrack.advice.WishAdvice;
import java.util.ArrayList;
import java.util.List;

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
        line("# Advice for " + escaped(AdviceWords.name(advice)));
        line("");
        line(AdviceWords.headline(advice.leaders()) + ".");
        line("");
        line("| | role | fit | verdict |");
        line("|---|---|---|---|");
        for (RoleAdvice role : advice.roles()) {
            line("| " + role.rank() + " | " + (role.leader() ? "**" + role.role() + "**" : role.role()) + " | "
                    + AdviceWords.points(role.fit()) + " | " + AdviceWords.verdict(role) + " |");
        }
        line("");
        basis("", advice.rankingBasis());
        clashes(advice);
        if (look.detail() != Detail.SUMMARY) {
            advice.roles().stream().filter(role -> isTold(role, named)).forEach(this::role);
            profile(advice);
            lines("Where to look, and what to keep in mind", advice.guidance());
        }
        return out.toString();
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
            line("- you said " + clash.stated() + " " + clash.skill() + ", but what you name shows at least "
                    + clash.shown());
            basis("  ", clash.basis());
        }
    }

    private void role(RoleAdvice role) {
        heading(role.rank() + ". " + role.role() + ": " + AdviceWords.verdict(role));
        line("ability " + AdviceWords.points(role.ability()) + ", aspiration " + AdviceWords.points(role.aspiration()));
        line("");
        line("| asked | importance | you | source |");
        line("|---|---|---|---|");
        for (RequirementAdvice r : role.requirements()) {
            line("| " + AdviceWords.asked(r) + " | " + r.importance() + " | " + AdviceWords.state(r) + " | "
                    + AdviceWords.source(r.basis()) + " |");
        }
        List<Line> said = new ArrayList<>(role.speaksFor());
        said.addAll(role.speaksAgainst());
        said.addAll(role.variants());
        said.addAll(role.team());
        said.addAll(role.ask());
        line("");
        said.forEach(this::said);
        line("");
        line("Titles to search for: "
                + String.join(", ", role.titles().stream().map(t -> t.title()).toList()) + ".");
        line("");
        basis("", role.titlesBasis());
    }

    private void said(Line line) {
        String what = switch (line.kind()) {
            case "for" -> "speaks for it: " + line.text();
            case "against" -> "speaks against it: " + line.text();
            case "variant" -> "variant: " + line.about();
            case "ask" -> "ask the employer: " + line.text();
            default -> line.text();
        };
        line("- " + escaped(what));
        basis("  ", line.basis());
    }

    private void profile(Advice advice) {
        heading("What is known");
        line("| skill | level | from |");
        line("|---|---|---|");
        for (SkillAdvice skill : advice.profile()) {
            line("| " + skill.skill() + " | " + AdviceWords.known(skill) + " | " + skill.basis() + " |");
        }
        line("");
        for (WishAdvice wish : advice.wishes()) {
            line("- " + wish.topic() + ": " + (wish.stance().isEmpty() ? "unknown" : wish.stance()) + " ("
                    + wish.basis() + ")");
        }
    }

    private void lines(String heading, List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        heading(heading);
        for (Line line : lines) {
            line("- " + escaped((line.about().isEmpty() ? "" : line.about() + ": ") + line.text()));
            basis("  ", line.basis());
        }
    }

    private void basis(String indent, Basis basis) {
        if (look.detail() == Detail.FULL) {
            line(indent + "*" + escaped(basis.rule().reason()) + "* (" + AdviceWords.source(basis) + "; "
                    + AdviceWords.rule(basis) + ")");
            AdviceWords.grounds(basis).forEach(ground -> line(indent + "because " + escaped(ground)));
        } else if (look.detail() == Detail.STANDARD) {
            line(indent + "<sub>" + AdviceWords.source(basis) + "</sub>");
        }
    }

    private void heading(String text) {
        line("");
        line("## " + escaped(text));
        line("");
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
