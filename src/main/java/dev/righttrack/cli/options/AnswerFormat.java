package dev.righttrack.cli.options;

import java.util.Locale;

/** How to write. */
enum AnswerFormat {
    TEXT,
    JSON,
    MARKDOWN;

    /** As a user types it, and as {@code --help} shows the default. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
