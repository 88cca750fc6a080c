package dev.righttrack.render;

import dev.righttrack.advice.Advice;
import dev.righttrack.advice.Basis;
import dev.righttrack.advice.ClashAdvice;
import dev.righttrack.advice.Ground;
import dev.righttrack.advice.RequirementAdvice;
import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.advice.SkillAdvice;
import dev.righttrack.candidate.ReadFact;
import dev.righttrack.facts.Level;
import dev.righttrack.facts.SkillBasis;
import dev.righttrack.scoring.Span;
import dev.righttrack.scoring.Verdict;
import dev.righttrack.text.PrintableText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.Fraction;

/** The words in which every form of advice says the same things. */
public final class AdviceWords {

    private static final Fraction HALF = Fraction.of(1, 2);

    private AdviceWords() {}

    /** What to call the candidate; nothing in it tells a terminal or a page anything. */
    public static String name(Advice advice) {
        String name = advice.name().isBlank() ? advice.candidate() : advice.name();
        return PrintableText.line(name);
    }

    /** A share in points from 0 to 100, rounded half up. */
    public static String points(Fraction share) {
        return rounded(share, 0).toPlainString();
    }

    /** A share in points from 0 to 100, rounded to so many digits behind the point. */
    public static BigDecimal rounded(Fraction share, int digits) {
        long parts = 100;
        for (int i = 0; i < digits; i++) {
            parts *= 10;
        }
        return BigDecimal.valueOf(parts(share, parts), digits);
    }

    /**
     * A share in equal parts, rounded half up.
     *
     * @param parts how many of them make up the whole
     */
    public static long parts(Fraction share, long parts) {
        long twice = 2L * share.getNumerator() * parts;
        return (twice + share.getDenominator()) / (2L * share.getDenominator());
    }

    /** A share and its range, such as {@code 78 (52-91)}; without a range that leaves half of the scale or more open. */
    public static String points(Span span) {
        boolean open = span.high().subtract(span.low()).compareTo(HALF) >= 0;
        String range = open || points(span.low()).equals(points(span.high()))
                ? ""
                : " (" + points(span.low()) + "-" + points(span.high()) + ")";
        return points(span.point()) + range;
    }

    /** The verdict on a role, unless it is not suitable or cannot be judged; both of its ends where it is open and they exclude anything. */
    public static String verdict(RoleAdvice role) {
        if (!role.suitable()) {
            return "not suitable";
        }
        if (!role.judged()) {
            return "cannot be judged yet";
        }
        boolean any = role.worst() == Verdict.FAR && role.best() == Verdict.READY;
        return any || role.worst() == role.best() ? role.verdict() : "open, " + role.worst() + " to " + role.best();
    }

    /** A role by name, with the variant that serves somebody better than the role itself. */
    public static String role(RoleAdvice role) {
        return role.variant().isEmpty() ? role.role() : role.role() + " (as " + role.variant() + ")";
    }

    /** How far a role is: the verdict, and the time that it takes to learn what is missing. */
    public static String distance(RoleAdvice role) {
        if (!role.suitable() || !role.judged()) {
            return verdict(role);
        }
        return role.worst() == Verdict.READY ? verdict(role) : role.verdict() + ", " + LearningTime.brief(role.weeks());
    }

    static String range(Level low, Level high) {
        return low.rank() == high.rank() ? low.name() : low + " to " + high;
    }

    /** What is known of a skill: a level, a range, or that it is unknown. */
    public static String known(SkillAdvice skill) {
        if (skill.basis() == SkillBasis.UNKNOWN) {
            return "unknown";
        }
        return skill.basis() == SkillBasis.INFERRED ? "at least " + skill.low() : range(skill.low(), skill.high());
    }

    /** What a requirement asks: a level, the skills of which one is enough, and the circumstances that it depends on. */
    public static String asked(RequirementAdvice r) {
        String skills = r.skills().size() == 1 ? r.skills().get(0) : "one of " + String.join(", ", r.skills());
        String hangs = r.dependsOn().isEmpty() ? "" : " (if " + String.join(", and ", r.dependsOn()) + ")";
        return r.asked() + " " + skills + hangs;
    }

    /** How a requirement stands. */
    public static String state(RequirementAdvice r) {
        return switch (r.state()) {
            case MET -> "met";
            case SHORT -> "short by " + steps(r.stepsMissing()) + ", you have " + range(r.low(), r.high());
            case OPEN -> "open: at least " + r.low() + " is known, which may be " + steps(r.stepsMissing()) + " short";
            case UNKNOWN -> "unknown: at " + r.asked() + " it would be enough";
        };
    }

    /** A number of level steps. */
    public static String steps(int steps) {
        return steps == 1 ? "1 level" : steps + " levels";
    }

    /** Where a line comes from: the sections cited. */
    public static String source(Basis basis) {
        return basis.rule().cites().stream()
                .map(cited -> cited.equals("coaches") ? "the coaches' own" : cited)
                .collect(Collectors.joining("; "));
    }

    /** The rule behind a line, with its place. */
    public static String rule(Basis basis) {
        return "rule \"" + basis.rule().name() + "\", " + basis.rule().file() + ":"
                + basis.rule().line();
    }

    /** What the conditions rested on; empty if only on what is known in general. */
    public static List<String> grounds(Basis basis) {
        return basis.grounds().stream()
                .filter(ground ->
                        !ground.facts().isEmpty() || ground.condition().matches(".*(nothing|does not|no ).*"))
                .map(AdviceWords::ground)
                .toList();
    }

    private static String ground(Ground ground) {
        return ground.condition() + ": "
                + (ground.facts().isEmpty()
                        ? "nothing to the contrary"
                        : ground.facts().stream().collect(Collectors.joining("; ")));
    }

    /** What was said and counted for nothing, in a sentence; empty if everything counted. */
    public static Optional<String> uncounted(Advice advice) {
        return advice.uncounted().isEmpty()
                ? Optional.empty()
                : Optional.of("Counted for nothing, since no rule knows it or no level was given: "
                        + and(advice.uncounted().stream()
                                .map(one -> PrintableText.line(one.toString()))
                                .toList())
                        + ".");
    }

    /** How what is known of a skill came to be known, such as {@code inferred from what was read}. */
    public static String how(SkillAdvice skill) {
        return switch (skill.basis()) {
            case READ -> "self-declared, not confirmed";
            case INFERRED -> skill.restsOnReading() ? "inferred from what was read, not confirmed" : "inferred";
            case STATED, UNKNOWN -> skill.basis().word();
        };
    }

    /** That advice rests on what nobody has confirmed, in a sentence; empty if all was said or confirmed. */
    public static Optional<String> unconfirmed(Advice advice) {
        int facts = advice.unconfirmed().size();
        return facts == 0
                ? Optional.empty()
                : Optional.of("Rests on reading: " + (facts == 1 ? "1 fact was" : facts + " facts were")
                        + " read in a document, and nobody has confirmed "
                        + (facts == 1 ? "it." : "them."));
    }

    /** Who gave a level that the evidence is at odds with: the candidate, or a document. */
    public static String said(Advice advice, ClashAdvice clash) {
        boolean isRead = advice.unconfirmed().stream()
                .anyMatch(fact -> fact.field().equals("skills") && fact.name().equals(clash.skill()));
        return isRead ? "a document says" : "you said";
    }

    /** What was read, with the words of the document. */
    public static String unconfirmed(ReadFact fact) {
        return PrintableText.line(fact.field() + ": " + fact.name() + "  # " + fact.source());
    }

    /** The skills of which less would be known without what was read and nobody has confirmed. */
    public static Map<String, SkillAdvice> readSkills(Advice advice) {
        return advice.unconfirmed().isEmpty()
                ? Map.of()
                : advice.profile().stream()
                        .filter(SkillAdvice::restsOnReading)
                        .collect(Collectors.toUnmodifiableMap(SkillAdvice::skill, Function.identity()));
    }

    /** What stands behind what is known of a skill: that it is self-declared, or rests on reading; empty if neither. */
    public static String mark(SkillAdvice skill) {
        if (skill.basis() == SkillBasis.READ) {
            return Ground.SELF_DECLARED;
        }
        return skill.restsOnReading() ? Ground.READ : "";
    }

    /** Names in a sentence: a, b and c. */
    public static String and(List<String> names) {
        if (names.size() <= 1) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }
}
