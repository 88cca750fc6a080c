package dev.righttrack.candidate;

/** A candidate says something in a word or a figure that the knowledge does not have. */
public final class InvalidCandidateException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String field;

    /**
     * A candidate is refused.
     *
     * @param field the field, such as {@code skills}, or {@code wishes.modeling} where it is about what is said of one
     * @param problem what is wrong there, without a full stop
     * @param hint what there is instead, in sentences; may be empty
     */
    InvalidCandidateException(String field, String problem, String hint) {
        super(hint.isEmpty() ? field + ": " + problem : field + ": " + problem + ". " + hint);
        this.field = field;
    }

    /** The field that is wrong, such as {@code skills}, or {@code wishes.modeling}. */
    public String field() {
        return field;
    }
}
