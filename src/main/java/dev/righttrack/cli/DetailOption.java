package dev.righttrack.cli;

import dev.righttrack.render.Detail;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How much detail is shown, for a command with a short and a long form. */
final class DetailOption {

    @Option(names = "--detail", paramLabel = "HOW", description = "summary, standard or full (standard).")
    private Optional<Detail> detail = Optional.empty();

    Detail detail() {
        return detail.orElse(Detail.STANDARD);
    }

    /** Whether a detail was asked for. */
    boolean isGiven() {
        return detail.isPresent();
    }
}
