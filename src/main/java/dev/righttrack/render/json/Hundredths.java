package dev.righttrack.render.json;

import dev.righttrack.render.AdviceWords;
import org.apache.commons.numbers.fraction.Fraction;

/** Points from 0 to 100 with two decimals: eighteen of them stand on every line of a batch. */
public final class Hundredths {

    /** Room for any number. */
    static final int LONGEST = 24;

    private static final int POINT = 2;

    private Hundredths() {}

    /** A share in points, rounded half up. */
    public static String of(Fraction share) {
        char[] digits = new char[LONGEST];
        return new String(digits, 0, write(share, digits));
    }

    /**
     * Writes a share in points, rounded half up, at the beginning of some characters.
     *
     * @return how many it takes
     */
    static int write(Fraction share, char[] to) {
        long rest = AdviceWords.parts(share, 10_000L);
        int length = 1 + POINT + digits(rest / 100);
        for (int i = length - 1; i >= 0; i--) {
            if (i == length - 1 - POINT) {
                to[i] = '.';
            } else {
                to[i] = (char) ('0' + rest % 10);
                rest /= 10;
            }
        }
        return length;
    }

    private static int digits(long number) {
        int digits = 1;
        for (long rest = number / 10; rest > 0; rest /= 10) {
            digits++;
        }
        return digits;
    }
}
