package dev.righttrack.cli.options;

import dev.righttrack.render.Detail;
import dev.righttrack.render.Look;
import java.util.Locale;
import picocli.CommandLine.Option;

/** Whether text is coloured, for a command that writes text of more than one style. */
public final class ColorOption {

    private static final int WIDTH = 80;

    @Option(names = "--color", paramLabel = "WHEN", description = "auto, always or never (${DEFAULT-VALUE}).")
    private When color = When.AUTO;

    /** When to use colour. */
    enum When {
        AUTO,
        ALWAYS,
        NEVER;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The look of a text on the terminal of now, or in the file or pipe that stands for one. */
    public Look look(Detail detail, int top) {
        return new Look(width(), isColored(), detail, top);
    }

    /** How many columns the terminal has. */
    public static int width() {
        String columns = System.getenv().getOrDefault("COLUMNS", "");
        return columns.matches("[1-9][0-9]{1,3}") ? Integer.parseInt(columns) : WIDTH;
    }

    private boolean isColored() {
        boolean terminal = Boolean.getBoolean("righttrack.terminal")
                && System.getenv().getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(System.getenv().getOrDefault("TERM", "dumb"));
        return color == When.ALWAYS || (color == When.AUTO && terminal);
    }
}
