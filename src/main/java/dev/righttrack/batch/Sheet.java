package dev.righttrack.batch;

/** How one of a batch's files is written, one person after the other. Safe for use by several threads. */
public interface Sheet<T> {

    /** What the file begins with; may be empty. */
    default String head() {
        return "";
    }

    /** Adds one of them, with a line end. */
    void write(T one, StringBuilder out);
}
