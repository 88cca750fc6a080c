package dev.righttrack.render.text;

import dev.righttrack.render.Look;
import dev.righttrack.render.text.StyledText.Style;
import dev.righttrack.sources.PackRole;
import dev.righttrack.sources.SkillComparison;
import dev.righttrack.sources.SkillComparison.Stance;
import dev.righttrack.sources.SourceComparison;
import dev.righttrack.sources.SourcePack;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the report and other sources ask of a role, side by side, as text for a terminal. */
public final class AboutSourcesText {

    private final Look look;

    /** Writes for a screen of that look. */
    public AboutSourcesText(Look look) {
        this.look = look;
    }

    /** One role of the report, held against one source. */
    public String render(String role, SourcePack pack, SourceComparison comparison) {
        StyledText paper = new StyledText(look);
        paper.line(paper.styled(role + ": the report and " + pack.name(), Style.BOLD));
        List<PackRole> like = pack.like(role);
        if (like.isEmpty()) {
            paper.item("  ", "The source has no role like it.");
        }
        for (PackRole theirs : like) {
            paper.heading(theirs.name() + " (" + pack.name() + ")");
            paper.item("  ", "Like it: " + theirs.reason() + ".", Style.DIM);
            comparison.of(role, theirs).forEach(one -> write(paper, one));
        }
        return paper + new GradeNotice(pack, look).render();
    }

    private static void write(StyledText paper, SkillComparison one) {
        paper.line("  " + one.skill());
        paper.item("    report  ", one.report().orElse("not asked"));
        paper.item("    source  ", one.grades().isEmpty() ? "not asked" : byLevel(one.grades()));
        Style style =
                one.stance() == Stance.AGREE ? Style.GOOD : one.stance() == Stance.CONTRADICT ? Style.BAD : Style.OPEN;
        String at = one.stance() == Stance.AGREE_ELSEWHERE ? " (" + String.join(", ", one.reached()) + ")" : "";
        paper.item("    ", "They " + one.stance() + at + ": " + one.reason() + ".", style);
    }

    private static String byLevel(Map<String, String> grades) {
        Map<String, List<String>> levels = new LinkedHashMap<>();
        grades.forEach((grade, level) ->
                levels.computeIfAbsent(level, first -> new ArrayList<>()).add(grade));
        List<String> parts = new ArrayList<>();
        levels.forEach((level, asking) -> parts.add(level + " of " + String.join(", ", asking)));
        return String.join("; ", parts);
    }
}
