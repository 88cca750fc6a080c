package dev.righttrack.render;

/**
 * How a text is to look.
 *
 * @param width the columns of the screen, from 40
 * @param colored whether colors may be used
 * @param detail how much is shown
 * @param top how many roles are shown in full, at least
 */
public record Look(int width, boolean colored, Detail detail, int top) {
    /** Plain text of eighty columns. */
    public static final Look PLAIN = new Look(80, false, Detail.STANDARD, 1);

    public Look {
        width = Math.max(40, Math.min(width, 120));
    }
}
