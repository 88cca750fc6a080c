package dev.righttrack.cli.batch;

import dev.righttrack.batch.BatchRun;
import dev.righttrack.cli.options.CandidateFile;
import dev.righttrack.intake.CandidateInput;
import dev.righttrack.output.OutputGuard;
import dev.righttrack.render.json.BatchDocuments;
import dev.righttrack.text.PrintableText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The folder into which a batch is to write, before it does.
 *
 * @param folder the folder, which need not be there yet
 */
record BatchTarget(Path folder) {

    private static final String RUN = "run.json";
    private static final String LOCK = ".lock";
    private static final String PART = ".part";

    /**
     * Why nothing may be written into it, a sentence that names the file or folder; empty if nothing speaks against it.
     *
     * @param guard guards the folders of rules and facts
     * @param named the inputs as they were named: files, folders, or a dash for stdin
     * @param inputs the inputs that were found there
     */
    Optional<String> objection(OutputGuard guard, List<String> named, List<CandidateInput> inputs) {
        named.stream()
                .filter(name -> !name.equals("-"))
                .map(CandidateFile::path)
                .forEach(guard::lists);
        for (CandidateInput input : inputs) {
            input.file().ifPresentOrElse(guard::reads, guard::readsStdin);
        }
        List<Path> files = BatchRun.files().stream().map(folder::resolve).toList();
        return files.stream()
                .flatMap(file -> guard.objection(file).stream())
                .findFirst()
                .or(() -> guard.folderObjection(folder))
                .or(() -> BatchRun.isAtWork(folder)
                        ? Optional.of(PrintableText.line(folder.toString())
                                + " is being written by another run; wait for its end, or name another folder")
                        : Optional.empty())
                .or(() -> files.stream()
                        .filter(this::isStrangers)
                        .findFirst()
                        .map(file -> PrintableText.line(file.toString())
                                + " is there already, and no batch wrote it; name another folder for the results"));
    }

    /** Whether a file is there that no run into this folder made. */
    private boolean isStrangers(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        boolean isOfTheMoment = name.startsWith(".") || name.endsWith(PART);
        return isOfTheMoment
                ? !Files.isRegularFile(folder.resolve(LOCK), LinkOption.NOFOLLOW_LINKS)
                : BatchRun.unfinished(folder).isEmpty() && complete().isEmpty();
    }

    /** The complete run whose results are in it. */
    Optional<BatchDocuments.Done> complete() {
        Path run = folder.resolve(RUN);
        if (!Files.isRegularFile(run, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            return BatchDocuments.done(Files.readString(run, StandardCharsets.UTF_8))
                    .filter(done -> !done.planHash().isEmpty());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
