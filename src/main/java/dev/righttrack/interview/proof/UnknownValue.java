package dev.righttrack.interview.proof;

import dev.righttrack.scoring.FitContribution;
import dev.righttrack.scoring.FitContribution.Lead;
import java.util.Comparator;
import java.util.List;

/**
 * Something of which the value may still change, and what each value adds to each role's fit.
 *
 * @param question the question about it, which may be one that is asked no more; {@link #EVIDENCE} where there is none and
 *     only hints can tell, {@link #SHARED} where several decide it
 * @param name the skill, topic or family of tools
 * @param options its values
 * @param now the place among the options of what is known now
 */
public record UnknownValue(String question, String name, List<Option> options, int now) {

    /** Stands between the ends of a range. */
    static final String TO = " to ";

    /** No question asks for it any more, but what somebody works with may still show something. */
    static final String EVIDENCE = "";

    /** Several questions decide it together. */
    static final String SHARED = "*";

    public UnknownValue {
        options = List.copyOf(options);
    }

    /**
     * A value.
     *
     * @param word the value in words, both ends with {@link #TO} between them for a range; empty for what is left open
     * @param parts what it adds to each role
     */
    record Option(String word, FitContribution parts) {

        /** Whether it is one value, and not a range of them or left open. */
        boolean isExact() {
            return !word.isEmpty() && !word.contains(TO);
        }

        /** How much it puts one role before another in fit. */
        long lead(int setting, int role, int rival) {
            return parts.ahead(setting, role, rival);
        }
    }

    /** The most by which it may put a role before another, in fit and, where that is as high, in what breaks a tie. */
    Lead mostLead(int setting, int role, int rival) {
        return options.stream()
                .map(option -> option.parts().lead(setting, role, rival))
                .max(Comparator.naturalOrder())
                .orElse(Lead.NONE);
    }

    /** The most by which it may put a role before another in each of the measures, one by one. */
    Lead mostOfEach(int setting, int role, int rival) {
        long fit = Long.MIN_VALUE;
        int aspiration = Integer.MIN_VALUE;
        int used = Integer.MIN_VALUE;
        for (Option option : options) {
            Lead lead = option.parts().lead(setting, role, rival);
            fit = Math.max(fit, lead.fit());
            aspiration = Math.max(aspiration, lead.aspiration());
            used = Math.max(used, lead.used());
        }
        return new Lead(fit, aspiration, used);
    }

    /** Whether its values tell how far the wishes agree with two roles. */
    boolean tellsWishesApart(int role, int rival) {
        return options.stream()
                        .mapToInt(option -> option.parts().lead(0, role, rival).aspiration())
                        .distinct()
                        .count()
                > 1;
    }

    /** The most by which it may put a role before another. */
    long most(int setting, int role, int rival) {
        long most = Long.MIN_VALUE;
        for (Option option : options) {
            most = Math.max(most, option.lead(setting, role, rival));
        }
        return most;
    }

    /** The most by which it may put a role before another, as a number that is not exact. */
    double roughlyMost(int setting, int role, int rival) {
        double most = Double.NEGATIVE_INFINITY;
        for (Option option : options) {
            most = Math.max(most, option.parts().roughlyAhead(setting, role, rival));
        }
        return most;
    }

    /** Whether its values tell two roles apart in what breaks a tie. */
    boolean mayBreakTies(int setting, int role, int rival) {
        return options.stream()
                        .map(option -> option.parts().lead(setting, role, rival))
                        .map(lead -> new Lead(0, lead.aspiration(), lead.used()))
                        .distinct()
                        .count()
                > 1;
    }

    /** Whether a role's fit looks at it. */
    boolean isAskedBy(int setting, int role) {
        return options.stream()
                        .mapToLong(option -> option.parts().fit()[setting][role])
                        .distinct()
                        .count()
                > 1;
    }

    /** The option that puts a role furthest before another; the first of several. */
    public int best(int setting, int role, int rival) {
        int best = -1;
        for (int i = 0; i < options.size(); i++) {
            boolean answers = !options.get(i).word().isEmpty();
            if (answers && (best < 0 || isBetter(i, best, setting, role, rival))) {
                best = i;
            }
        }
        return Math.max(best, 0);
    }

    private boolean isBetter(int one, int other, int setting, int role, int rival) {
        Lead lead = options.get(one).parts().lead(setting, role, rival);
        return lead.compareTo(options.get(other).parts().lead(setting, role, rival)) > 0;
    }
}
