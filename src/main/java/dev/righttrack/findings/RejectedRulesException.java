package dev.righttrack.findings;

import java.util.List;

/** Rules or facts that have errors in them and were not loaded. */
public final class RejectedRulesException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Finding> findings;

    /** Nothing was loaded, for these problems. */
    public RejectedRulesException(List<Finding> findings) {
        super(findings.isEmpty() ? "the rules were not loaded" : String.valueOf(findings.get(0)));
        this.findings = List.copyOf(findings);
    }

    /** Every problem, by place. */
    public List<Finding> findings() {
        return findings;
    }
}
