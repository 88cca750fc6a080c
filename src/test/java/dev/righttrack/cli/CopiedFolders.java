package dev.righttrack.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The shipped rules and facts, copied to a folder of their own in which they may be edited, and the program run on them.
 *
 * @param folder where rules/ and facts/ are
 */
record CopiedFolders(Path folder) {

    /** Copies rules and facts. */
    public static CopiedFolders in(Path folder) throws IOException {
        for (Path from : List.of(Path.of("rules"), Path.of("facts"))) {
            try (Stream<Path> walk = Files.walk(from)) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    Path to = folder.resolve(file.toString());
                    Files.createDirectories(to.getParent());
                    Files.copy(file, to);
                }
            }
        }
        return new CopiedFolders(folder);
    }

    public Path path(String file) {
        return folder.resolve(file);
    }

    public String text(String file) throws IOException {
        return Files.readString(path(file));
    }

    public void write(String file, String text) throws IOException {
        Files.createDirectories(path(file).getParent());
        Files.writeString(path(file), text);
    }

    /** Makes the folder a repository with all of it committed. */
    void commit() throws IOException, InterruptedException {
        git("init", "-q");
        git("add", ".");
        git("commit", "-qm", "first");
    }

    /**
     * Runs git in the folder.
     *
     * @return what it wrote
     * @throws IllegalStateException if it fails
     */
    String git(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=t", "-c", "user.email=t@t"));
        command.addAll(List.of(words));
        Process git = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(git.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (git.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + ": " + said);
        }
        return said;
    }

    /** Runs the program on the copies. */
    public Run run(String... words) {
        return run(List.of(words));
    }

    /** Runs the program on the copies. */
    public Run run(List<String> words) {
        List<String> all = new ArrayList<>(words);
        all.addAll(List.of(
                "--rules", path("rules").toString(), "--facts", path("facts").toString()));
        return Run.of(all);
    }
}
