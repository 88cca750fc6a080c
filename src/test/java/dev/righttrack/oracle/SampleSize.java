package dev.righttrack.oracle;

import java.util.List;
import java.util.stream.LongStream;

/** How many random cases a test tries: a stated small number in the everyday build, the full one in profile thorough. */
public final class SampleSize {

    private static final boolean THOROUGH = Boolean.getBoolean("righttrack.thorough");

    private SampleSize() {}

    /** One of two numbers. */
    public static int of(int everyday, int thorough) {
        return THOROUGH ? thorough : everyday;
    }

    /** The seeds from 1. */
    public static List<Long> seeds(int everyday, int thorough) {
        return LongStream.rangeClosed(1, of(everyday, thorough)).boxed().toList();
    }
}
