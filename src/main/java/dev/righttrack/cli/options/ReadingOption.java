package dev.righttrack.cli.options;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** The readings of interpretations, for a command whose outcome depends on them. */
public final class ReadingOption {

    @Option(
            names = "--reading",
            paramLabel = "X=READING",
            description = "Another reading of an interpretation, such as X5=any; may be repeated.")
    private Map<String, String> readings = new LinkedHashMap<>();

    /** Interpretation to reading, as they were typed: loading the rules checks them. */
    public Map<String, String> readings() {
        return Map.copyOf(readings);
    }
}
