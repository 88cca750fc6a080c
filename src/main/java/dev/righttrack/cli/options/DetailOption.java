package dev.righttrack.cli.options;

import dev.righttrack.render.Detail;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How much detail is shown, for a command with a short and a long form. */
public final class DetailOption {

    @Option(names = "--detail", paramLabel = "HOW", description = "summary, standard or full (standard).")
    private Optional<Detail> detail = Optional.empty();

    /** How much detail is shown; the standard one where none was chosen. */
    public Detail detail() {
        return detail.orElse(Detail.STANDARD);
    }

    /** How much detail is shown, with another one where none was chosen. */
    public Detail orElse(Detail other) {
        return detail.orElse(other);
    }

    /** Whether a detail was asked for. */
    public boolean isGiven() {
        return detail.isPresent();
    }
}
