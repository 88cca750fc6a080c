package dev.righttrack.interview;

import java.util.List;

/**
 * Something of which the value may still change, and what each value adds to each role's fit.
 *
 * @param question the question that decides it; {@link #EVIDENCE} where only hints can, {@link #SHARED} where several do
 * @param name the skill, topic or family of tools
 * @param options its values
 * @param now the place among the options of what is known now
 */
record Unknown(String question, String name, List<Option> options, int now) {

    /** No question asks for it any more, but what somebody works with may still show something. */
    static final String EVIDENCE = "";

    /** Several questions decide it together. */
    static final String SHARED = "*";

    Unknown {
        options = List.copyOf(options);
    }

    /**
     * A value.
     *
     * @param word the value in words; empty for a question that is left open
     * @param parts for each setting and role, what it adds to the fit, from 0 to 1
     */
    @SuppressWarnings("ArrayRecordComponent") // Never handed on to be changed, never compared.
    record Option(String word, double[][] parts) {

        /** How much it puts one role before another. */
        double lead(int setting, int role, int rival) {
            return parts[setting][role] - parts[setting][rival];
        }
    }

    /** The most by which it may put a role before another. */
    double most(int setting, int role, int rival) {
        double most = Double.NEGATIVE_INFINITY;
        for (Option option : options) {
            most = Math.max(most, option.lead(setting, role, rival));
        }
        return most;
    }

    /** The option that puts a role furthest before another; the first of several. */
    int best(int setting, int role, int rival) {
        int best = -1;
        for (int i = 0; i < options.size(); i++) {
            boolean answers = !options.get(i).word().isEmpty();
            if (answers
                    && (best < 0
                            || options.get(i).lead(setting, role, rival)
                                    > options.get(best).lead(setting, role, rival))) {
                best = i;
            }
        }
        return Math.max(best, 0);
    }
}
