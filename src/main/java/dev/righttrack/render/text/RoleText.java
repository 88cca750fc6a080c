package dev.righttrack.render.text;

import dev.righttrack.advice.Line;
import dev.righttrack.advice.RequirementAdvice;
import dev.righttrack.advice.RequirementState;
import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.advice.SkillAdvice;
import dev.righttrack.advice.SubtaskAdvice;
import dev.righttrack.advice.TitleAdvice;
import dev.righttrack.advice.ToolAdvice;
import dev.righttrack.advice.ToolsToShow;
import dev.righttrack.render.AdviceWords;
import dev.righttrack.render.Detail;
import dev.righttrack.render.Look;
import dev.righttrack.render.text.StyledText.Style;
import dev.righttrack.scoring.Readiness;
import dev.righttrack.scoring.judgement.ToolState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The advice on one role, in full. */
final class RoleText {

    private final Map<String, SkillAdvice> read;
    private final StyledText paper;
    private final Look look;
    private final BasisText bases;

    /** @param read the skills of which less would be known without what was read and nobody has confirmed */
    RoleText(StyledText paper, Look look, Map<String, SkillAdvice> read) {
        this.read = Map.copyOf(read);
        this.paper = paper;
        this.look = look;
        this.bases = new BasisText(paper, look);
    }

    void write(RoleAdvice role) {
        paper.heading(role.rank() + ". " + AdviceWords.role(role) + ": " + AdviceWords.distance(role) + ", fit "
                + AdviceWords.points(role.fit()));
        paper.item(
                "   ",
                "ability " + AdviceWords.points(role.ability()) + by(role) + ", aspiration "
                        + AdviceWords.points(role.aspiration()) + ", uses " + AdviceWords.points(role.strengths())
                        + " % of your strengths; known: " + AdviceWords.points(role.known()) + " % of what it asks");
        lines("Why it is not suitable", role.notSuitable(), "x ");
        requirements(role);
        families(role);
        lines("What speaks for it", role.speaksFor(), "+ ");
        lines("What speaks against it", role.speaksAgainst(), "- ");
        variants(role);
        subtasks(role);
        lines("Whom to team up with", role.team(), "- ");
        lines("What to ask the employer", role.ask(), "? ");
        tools(role);
        titles(role);
    }

    private String mark(RequirementAdvice r) {
        return r.skills().stream()
                .flatMap(skill -> Optional.ofNullable(read.get(skill)).stream())
                .map(AdviceWords::mark)
                .findFirst()
                .orElse("");
    }

    private static String by(RoleAdvice role) {
        return role.fitBy().isEmpty() ? "" : " (as " + role.fitBy() + ")";
    }

    private void requirements(RoleAdvice role) {
        paper.line(role.variant().isEmpty() ? "   What it asks" : "   What it asks of a " + role.variant());
        if (!role.variant().isEmpty()) {
            paper.item(
                    "     ",
                    "this serves you better than what the role asks in general; in each figure the better of the two counts",
                    Style.DIM);
        }
        for (RequirementAdvice r : role.requirements()) {
            String mark = mark(r.state());
            paper.item(
                    "   " + mark + " ",
                    AdviceWords.asked(r) + " (" + r.importance() + "): " + AdviceWords.state(r) + mark(r),
                    style(r.state()));
            bases.write("     ", r.basis());
        }
    }

    private static String mark(RequirementState state) {
        return switch (state) {
            case MET -> "+";
            case SHORT -> "x";
            case OPEN, UNKNOWN -> "?";
        };
    }

    private static String mark(ToolState state) {
        return switch (state) {
            case HELD -> "+";
            case LACKED -> "x";
            case UNKNOWN -> "?";
        };
    }

    private static Style style(RequirementState state) {
        return switch (state) {
            case MET -> Style.GOOD;
            case SHORT -> Style.BAD;
            case OPEN, UNKNOWN -> Style.OPEN;
        };
    }

    private void families(RoleAdvice role) {
        if (role.families().isEmpty()) {
            return;
        }
        paper.line("   Tools it works with (a help, never a must)");
        for (ToolAdvice t : role.families()) {
            String held = t.held().isEmpty() ? t.state().word() : String.join(", ", t.held());
            paper.item("   " + mark(t.state()) + " ", t.family() + " (" + t.importance() + "): " + held);
            if (look.detail() == Detail.FULL) {
                bases.write("     ", t.basis());
            }
        }
        if (look.detail() == Detail.STANDARD) {
            role.families().stream().findFirst().ifPresent(t -> bases.write("     ", t.basis()));
        }
    }

    private void lines(String heading, List<Line> lines, String mark) {
        if (lines.isEmpty()) {
            return;
        }
        paper.line("   " + heading);
        for (Line line : lines) {
            paper.item("   " + mark, line.text());
            bases.write("     ", line.basis());
        }
    }

    private void variants(RoleAdvice role) {
        if (role.variants().isEmpty()) {
            return;
        }
        paper.line("   Variant");
        for (Line line : role.variants()) {
            paper.item("   * ", line.about() + ": " + line.basis().rule().reason());
            bases.write("     ", line.basis());
        }
    }

    private void subtasks(RoleAdvice role) {
        paper.line("   What you could do in it");
        for (Readiness when : Readiness.values()) {
            List<String> names = role.subtasks().stream()
                    .filter(s -> s.when() == when)
                    .map(s -> s.subtask() + (s.open() ? "?" : ""))
                    .toList();
            if (!names.isEmpty()) {
                paper.item("   " + StyledText.padded(when.word(), 17), String.join(", ", names));
            }
        }
        if (role.subtasks().stream().anyMatch(SubtaskAdvice::open)) {
            paper.item("   ", "(? may be easier than that: a skill is unknown)", Style.DIM);
        }
        bases.write("     ", role.subtasks().basis());
    }

    private void tools(RoleAdvice role) {
        if (role.tools().items().isEmpty()) {
            return;
        }
        paper.line("   Tools to show");
        for (ToolsToShow tools : role.tools()) {
            String held = tools.held().isEmpty() ? "" : "; you work with " + AdviceWords.and(tools.held());
            paper.item("   " + StyledText.padded(tools.purpose(), 17) + " ", String.join(", ", tools.names()) + held);
        }
        bases.write("     ", role.tools().basis());
    }

    private void titles(RoleAdvice role) {
        paper.line("   Titles to search for");
        for (TitleAdvice title : role.titles()) {
            String also =
                    title.mayAlsoMean().isEmpty() ? "" : ": may also mean " + AdviceWords.and(title.mayAlsoMean());
            paper.item("   - ", title.title() + (title.added() ? " (its own name, added)" : "") + also);
        }
        bases.write("     ", role.titles().basis());
    }
}
