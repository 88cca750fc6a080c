package dev.righttrack.batch;

import java.io.ByteArrayOutputStream;

/** How the largest of a batch's files is written: in bytes, one person after the other. Safe for use by several threads. */
public interface ByteSheet<T> {

    /** Adds one of them in UTF-8, with a line end. */
    void write(T one, ByteArrayOutputStream out);
}
