package dev.righttrack.cli.options;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options for loading rules as of a day, under readings of one's own. */
public class DatedOptions extends LoadOptions {

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ReadingOption reading;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day on which the rules are to be in force; by default the newest date in facts/.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Override
    final Map<String, String> readings() {
        return reading.readings();
    }

    @Override
    final Optional<LocalDate> asOf() {
        return asOf;
    }
}
