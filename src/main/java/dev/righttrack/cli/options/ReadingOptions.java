package dev.righttrack.cli.options;

import java.util.Map;
import picocli.CommandLine.Mixin;

/** The options of a command that loads rules and whose outcome depends on readings of interpretations. */
public final class ReadingOptions extends LoadOptions {

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ReadingOption reading;

    @Override
    Map<String, String> readings() {
        return reading.readings();
    }
}
