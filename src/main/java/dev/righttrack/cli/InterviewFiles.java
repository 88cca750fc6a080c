package dev.righttrack.cli;

import dev.righttrack.facts.Candidate;
import dev.righttrack.render.CandidateYaml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The files beside a journal: the candidate, the report, and what the rules said.
 *
 * @param journal the journal
 */
record InterviewFiles(Path journal) {

    private Path beside(String ending) {
        String name = journal.getFileName().toString();
        String stem = name.endsWith(".journal") ? name.substring(0, name.length() - ".journal".length()) : name;
        return journal.resolveSibling(stem + ending);
    }

    Path rules() {
        return beside(".rules");
    }

    /** Writes the candidate's file.
     *
     * @throws IOException if it cannot be written
     */
    Path save(Candidate candidate) throws IOException {
        return write(beside(".yaml"), CandidateYaml.of(candidate));
    }

    /** Writes the report, a page for a browser.
     *
     * @throws IOException if it cannot be written
     */
    Path report(String page) throws IOException {
        return write(beside(".html"), page);
    }

    /** Writes what the rules say.
     *
     * @throws IOException if it cannot be written
     */
    void rules(List<String> lines) throws IOException {
        write(rules(), String.join("\n", lines) + "\n");
    }

    /** All or nothing: an old file stays until the new one is complete. */
    private static Path write(Path file, String text) throws IOException {
        Path half = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(half, text, StandardCharsets.UTF_8);
        return Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
