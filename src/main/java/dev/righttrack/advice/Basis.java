package dev.righttrack.advice;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a line of advice rests on. Its grounds are worked out when they are first asked for, since most readers of many
 * such lines never do. Immutable to whoever looks at it, and safe for use by several threads.
 */
public final class Basis {

    private final RuleCard rule;
    private final Supplier<List<Ground>> found;
    private final boolean plain;
    private volatile @Nullable List<Ground> grounds;

    /** A basis with its grounds. */
    public Basis(RuleCard rule, List<Ground> grounds) {
        this.rule = rule;
        this.grounds = List.copyOf(grounds);
        this.found = List::of;
        this.plain = grounds.stream().allMatch(ground -> ground.facts().isEmpty());
    }

    private Basis(RuleCard rule, Supplier<List<Ground>> found) {
        this.rule = rule;
        this.found = found;
        this.plain = false;
    }

    /**
     * A basis that finds its grounds when it is asked.
     *
     * @param found gives the same grounds every time
     */
    public static Basis of(RuleCard rule, Supplier<List<Ground>> found) {
        return new Basis(rule, found);
    }

    /** Whether it is known to rest on no fact about the candidate, so that it is the same for everybody. */
    public boolean isPlain() {
        return plain;
    }

    /** The rule. */
    public RuleCard rule() {
        return rule;
    }

    /**
     * What each of its conditions rested on, in the order in which they stand; empty for a rule of the engine's own.
     */
    public List<Ground> grounds() {
        List<Ground> known = grounds;
        if (known == null) {
            known = List.copyOf(found.get());
            grounds = known;
        }
        return known;
    }

    /** Whether it would not hold without what was read in a document and nobody has confirmed. */
    public boolean restsOnReading() {
        return grounds().stream().anyMatch(Ground::restsOnReading);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Basis basis
                        && rule.equals(basis.rule)
                        && grounds().equals(basis.grounds()));
    }

    @Override
    public int hashCode() {
        return rule.name().hashCode();
    }

    @Override
    public String toString() {
        return "Basis[rule=" + rule + ", grounds=" + grounds() + "]";
    }
}
