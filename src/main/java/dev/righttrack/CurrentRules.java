package dev.righttrack;

import dev.righttrack.advice.Advice;
import dev.righttrack.facts.Candidate;
import dev.righttrack.findings.Finding;
import dev.righttrack.intake.Read;
import dev.righttrack.rules.RuleOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * Rules that may be loaded anew while they are in use: each piece of work sees the rules of one moment from beginning to
 * end, and rules with errors never take the place of good ones. Safe for use by several threads.
 */
public final class CurrentRules implements AutoCloseable {

    private final Path rules;
    private final Path facts;
    private final RuleOptions options;
    private final Path cache;
    private volatile Lease current;
    private volatile boolean closed;

    private CurrentRules(Path rules, Path facts, RuleOptions options, Path cache, RightTrack first) {
        this.rules = rules;
        this.facts = facts;
        this.options = options;
        this.cache = cache;
        this.current = new Lease(first);
    }

    /**
     * Loads the rules for the first time.
     *
     * @param cache the folder in which compiled rules are kept
     * @throws RejectedRulesException if there is an error in the rules or the facts
     */
    public static CurrentRules load(Path rules, Path facts, RuleOptions options, Path cache) {
        Read<RightTrack> read = RightTrack.load(rules, facts, options, cache);
        RightTrack first = read.value().orElseThrow(() -> new RejectedRulesException(read.findings()));
        return new CurrentRules(rules, facts, options, cache, first);
    }

    /**
     * Loads the folders again. The old rules are closed once the last work with them has ended.
     *
     * @return what was found; if there is an error among it, the rules stay as they were
     * @throws IllegalStateException if this was closed
     */
    public synchronized List<Finding> reload() {
        if (closed) {
            throw new IllegalStateException("these rules were closed");
        }
        Read<RightTrack> read = RightTrack.load(rules, facts, options, cache);
        if (read.value().isPresent()) {
            Lease old = current;
            current = new Lease(read.value().get());
            old.leave();
        }
        return read.findings();
    }

    /** Advice by the rules of this moment. */
    public Advice advise(Candidate candidate) {
        return with(rightTrack -> rightTrack.advise(candidate));
    }

    /**
     * Work with the rules of this moment; they are not to be kept beyond it.
     *
     * @throws IllegalStateException if this was closed
     */
    public <T> T with(Function<RightTrack, T> work) {
        while (!closed) {
            Lease lease = current;
            if (lease.enter()) {
                try {
                    return work.apply(lease.rightTrack);
                } finally {
                    lease.leave();
                }
            }
        }
        throw new IllegalStateException("these rules were closed");
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            current.leave();
        }
    }

    /** Loaded rules, and how much work with them is under way; the holder itself counts as one. */
    private static final class Lease {
        private final RightTrack rightTrack;
        private int users = 1;

        Lease(RightTrack rightTrack) {
            this.rightTrack = rightTrack;
        }

        /** Whether the rules may still be used; if so they stay until {@link #leave()}. */
        synchronized boolean enter() {
            if (users == 0) {
                return false;
            }
            users++;
            return true;
        }

        synchronized void leave() {
            users--;
            if (users == 0) {
                rightTrack.close();
            }
        }
    }
}
