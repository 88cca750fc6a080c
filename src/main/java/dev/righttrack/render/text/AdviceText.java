package dev.righttrack.render.text;

import dev.righttrack.advice.Advice;
import dev.righttrack.advice.Basis;
import dev.righttrack.advice.ClashAdvice;
import dev.righttrack.advice.Line;
import dev.righttrack.advice.ReadingAdvice;
import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.advice.SkillAdvice;
import dev.righttrack.advice.WishAdvice;
import dev.righttrack.facts.SkillBasis;
import dev.righttrack.render.AdviceWords;
import dev.righttrack.render.Detail;
import dev.righttrack.render.Headline;
import dev.righttrack.render.Look;
import dev.righttrack.render.text.StyledText.Style;
import dev.righttrack.scoring.judgement.WishBasis;
import dev.righttrack.sources.PackScale;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.Fraction;

/** Advice as text for a terminal. */
public final class AdviceText {

    private static final int BAR = 20;

    private final Look look;
    private final Optional<PackScale> scale;

    /** Writes for a screen of that look. */
    public AdviceText(Look look) {
        this(look, Optional.empty());
    }

    /**
     * Writes for a screen of that look.
     *
     * @param scale the scale of the source by which the advice was given; absent for the report, which has none
     */
    public AdviceText(Look look, Optional<PackScale> scale) {
        this.look = look;
        this.scale = scale;
    }

    /** The whole advice; roles named are shown in full, all others of the ranking in one line. */
    public String render(Advice advice, List<String> named) {
        StyledText paper = new StyledText(look);
        paper.line(paper.styled(AdviceWords.name(advice), Style.BOLD));
        paper.item("", String.join(" ", Headline.of(advice)));
        AdviceWords.unconfirmed(advice).ifPresent(words -> paper.item("", words, Style.OPEN));
        ranking(paper, advice);
        clashes(paper, advice);
        AdviceWords.uncounted(advice).ifPresent(words -> {
            paper.blank();
            paper.item("  ", words, Style.DIM);
        });
        if (look.detail() != Detail.SUMMARY) {
            for (RoleAdvice role : advice.roles()) {
                if (isTold(role, named)) {
                    new RoleText(paper, look, AdviceWords.readSkills(advice)).write(role);
                }
            }
            profile(paper, advice);
            wishes(paper, advice);
            guidance(paper, advice);
            unconfirmed(paper, advice);
            readings(paper, advice);
        }
        return paper.toString();
    }

    private boolean isTold(RoleAdvice role, List<String> named) {
        if (!named.isEmpty()) {
            return named.contains(role.role());
        }
        return look.detail() == Detail.FULL || role.rank() <= look.top();
    }

    private void ranking(StyledText paper, Advice advice) {
        paper.blank();
        int names = advice.roles().stream()
                .mapToInt(r -> AdviceWords.role(r).length())
                .max()
                .orElse(0);
        boolean wide = paper.width() >= names + BAR + 47;
        paper.line("    " + StyledText.padded("", names) + (wide ? " ".repeat(BAR + 2) : "")
                + "  fit        known  to learn (10 h a week)");
        for (RoleAdvice role : advice.roles()) {
            String fit = StyledText.padded(AdviceWords.points(role.fit()), 11);
            String name = StyledText.padded(AdviceWords.role(role), names);
            String bar = wide ? bar(role.fit().point()) + "  " : "";
            String known = String.format(Locale.ROOT, "%3s %%  ", AdviceWords.points(role.known()));
            paper.line(" " + role.rank() + "  " + paper.styled(name, role.leader() ? Style.BOLD : Style.PLAIN) + "  "
                    + bar + fit + known + paper.styled(AdviceWords.distance(role), style(role)));
        }
        basis(paper, "    ", advice.ranking().basis());
    }

    private static String bar(Fraction share) {
        int full = (int) Math.round(share.doubleValue() * BAR);
        return "#".repeat(full) + ".".repeat(BAR - full);
    }

    private static Style style(RoleAdvice role) {
        return role.settled()
                .map(verdict -> switch (verdict) {
                    case READY -> Style.GOOD;
                    case NEAR -> Style.OPEN;
                    case FAR -> Style.BAD;
                })
                .orElse(Style.OPEN);
    }

    private void basis(StyledText paper, String indent, Basis basis) {
        new BasisText(paper, look).write(indent, basis);
    }

    private void clashes(StyledText paper, Advice advice) {
        if (advice.clashes().isEmpty()) {
            return;
        }
        paper.heading("To clear up");
        Set<String> told = new HashSet<>();
        for (ClashAdvice clash : advice.clashes()) {
            if (!told.add(clash.skill()) && look.detail() != Detail.FULL) {
                continue;
            }
            paper.item(
                    "  ! ",
                    AdviceWords.said(advice, clash) + " \"" + clash.stated() + "\" of " + clash.skill()
                            + ", but what you name shows at least " + clash.shown() + "; what you said counts",
                    Style.OPEN);
            basis(paper, "    ", clash.basis());
        }
    }

    private void profile(StyledText paper, Advice advice) {
        paper.heading("What is known of you");
        for (SkillAdvice skill : advice.profile()) {
            String known = AdviceWords.known(skill);
            String how = skill.basis() == SkillBasis.UNKNOWN ? "" : " (" + AdviceWords.how(skill) + ")";
            paper.item(
                    "  " + StyledText.padded(skill.skill(), 27),
                    known + how,
                    skill.basis() == SkillBasis.UNKNOWN ? Style.DIM : Style.PLAIN);
            if (skill.basis() != SkillBasis.STATED || look.detail() == Detail.FULL) {
                skill.evidence().stream()
                        .limit(look.detail() == Detail.FULL ? Long.MAX_VALUE : 1)
                        .forEach(shown -> basis(paper, "    ", shown.basis()));
            }
        }
    }

    private void wishes(StyledText paper, Advice advice) {
        paper.heading("What you want");
        for (WishAdvice wish : advice.wishes()) {
            String stance = wish.stance().isEmpty() ? "unknown" : wish.stance();
            String how = wish.basis() == WishBasis.ASSUMED ? " (assumed from what you do now)" : "";
            paper.item(
                    "  " + StyledText.padded(wish.topic(), 27),
                    stance + how,
                    wish.stance().isEmpty() ? Style.DIM : Style.PLAIN);
            if (wish.basis() == WishBasis.ASSUMED || look.detail() == Detail.FULL) {
                wish.work().stream()
                        .limit(look.detail() == Detail.FULL ? Long.MAX_VALUE : 1)
                        .forEach(work -> basis(paper, "    ", work));
            }
        }
        if (!advice.openCircumstances().isEmpty()) {
            paper.item("  ", "Not stated: " + AdviceWords.and(advice.openCircumstances()) + ".", Style.DIM);
        }
    }

    private void guidance(StyledText paper, Advice advice) {
        if (advice.guidance().isEmpty()) {
            return;
        }
        paper.heading("Where to look, and what to keep in mind");
        for (Line line : advice.guidance()) {
            String about = line.about().isEmpty() ? "" : line.about() + ": ";
            paper.item("  - ", about + line.text());
            basis(paper, "    ", line.basis());
        }
    }

    private static void unconfirmed(StyledText paper, Advice advice) {
        if (!advice.unconfirmed().isEmpty()) {
            paper.heading("What was read, and nobody has confirmed");
            advice.unconfirmed().forEach(fact -> paper.item("  - ", AdviceWords.unconfirmed(fact)));
        }
    }

    private void readings(StyledText paper, Advice advice) {
        paper.heading(scale.isEmpty() ? "How the report was read" : "How the source was read");
        for (ReadingAdvice reading : advice.readings()) {
            boolean told = look.detail() == Detail.FULL || !reading.byDefault();
            if (told) {
                paper.item(
                        "  " + StyledText.padded(reading.interpretation(), 5),
                        reading.reading() + ": " + reading.meaning()
                                + (reading.byDefault() ? "" : " (not the default)"));
            }
        }
        paper.item(
                "  ",
                "Readings relied on: "
                        + AdviceWords.and(advice.readings().stream()
                                .map(ReadingAdvice::interpretation)
                                .toList())
                        + levels(),
                Style.DIM);
    }

    private String levels() {
        return scale.map(one -> ". Every level is the source's, on our scale by " + one.interpretation()
                        + "; every weight is the coaches' own.")
                .orElse(". Every level and weight is the coaches' own (X1); 'righttrack about X1' tells more.");
    }
}
