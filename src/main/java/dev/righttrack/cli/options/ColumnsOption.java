package dev.righttrack.cli.options;

import dev.righttrack.intake.ColumnMapReader;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.intake.mapping.ColumnMap;
import dev.righttrack.intake.mapping.Columns;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.loading.LoadedRules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that names a mapping file. */
public final class ColumnsOption {

    @Option(
            names = "--columns",
            paramLabel = "MAP",
            description = "The records are in a form of their own; this file says what their fields mean"
                    + " (docs/batch.md).")
    private Optional<Path> file = Optional.empty();

    /** The mapping file; empty if none is named. */
    public Optional<Path> file() {
        return file;
    }

    /** What a run with a mapping file does. */
    public interface Work {
        /**
         * Does it.
         *
         * @param columns the mapping file; absent if none is named
         * @return the exit code
         * @throws IOException if a file or a stream breaks
         */
        int with(Optional<Columns> columns) throws IOException;
    }

    /**
     * Reads the mapping file, if one is named, and works with it; what is wrong with it is reported.
     *
     * @return the exit code
     * @throws IOException if the work throws it
     */
    public int read(LoadedRules rightTrack, LoadOptions load, Work work) throws IOException {
        return read(rightTrack.knowledge(), load, work);
    }

    /**
     * The same, in the words of some knowledge.
     *
     * @return the exit code
     * @throws IOException if the work throws it
     */
    public int read(Knowledge knowledge, LoadOptions load, Work work) throws IOException {
        if (file.isEmpty()) {
            return work.with(Optional.empty());
        }
        ParseResult<ColumnMap> read = new ColumnMapReader(knowledge)
                .read(file.get(), CandidateFile.printable(file.get().toString()));
        load.tell(read.findings());
        return read.value().isEmpty()
                ? ExitCode.FINDINGS
                : work.with(read.value().map(Columns::of));
    }
}
