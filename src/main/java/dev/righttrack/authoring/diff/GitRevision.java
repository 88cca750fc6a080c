package dev.righttrack.authoring.diff;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules and facts of a revision, as git keeps them: no filter, attribute or hook of the repository is run. Git gets its
 * arguments one by one, never through a shell.
 */
final class GitRevision {

    private static final int MOST_FILES = 5_000;
    private static final int MOST_BYTES = 32 << 20;

    private final Path here;

    /** Revisions of the repository around a folder; what they hold is taken relative to that folder. */
    GitRevision(Path here) {
        this.here = here;
    }

    /**
     * Writes rules/ and facts/ of a revision into a folder.
     *
     * @return whether there is such a revision with rules in it
     * @throws IOException if git cannot be run, or the files cannot be written
     */
    boolean write(String revision, Path target) throws IOException {
        if (revision.isBlank() || revision.startsWith("-")) {
            return false;
        }
        String commit = text("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}")
                .strip();
        if (!commit.matches("[0-9a-f]{40,64}")) {
            return false;
        }
        Map<String, String> blobs = new LinkedHashMap<>();
        for (String line :
                text("ls-tree", "-r", "-z", commit, "--", "rules", "facts").split("\0", -1)) {
            String[] parts = line.split("[ \t]", 4);
            if (parts.length == 4 && parts[0].startsWith("100")) {
                blobs.put(parts[3], parts[2]);
            }
        }
        boolean fits = blobs.size() <= MOST_FILES && blobs.keySet().stream().anyMatch(p -> p.startsWith("rules/"));
        if (fits) {
            writeBlobs(blobs, target);
        }
        return fits;
    }

    private void writeBlobs(Map<String, String> blobs, Path target) throws IOException {
        Process git = git(List.of("cat-file", "--batch"));
        try (OutputStream ask = git.getOutputStream();
                DataInputStream answer = new DataInputStream(new BufferedInputStream(git.getInputStream()))) {
            long left = MOST_BYTES;
            for (Map.Entry<String, String> blob : blobs.entrySet()) {
                ask.write((blob.getValue() + "\n").getBytes(StandardCharsets.US_ASCII));
                ask.flush();
                String[] head = line(answer).split(" ", -1);
                int size = head.length == 3 && head[2].matches("[0-9]{1,9}") ? Integer.parseInt(head[2]) : -1;
                left -= size;
                if (size < 0 || left < 0) {
                    throw new IOException("the revision's " + blob.getKey() + " cannot be read, or is too large");
                }
                byte[] content = answer.readNBytes(size + 1);
                put(target, blob.getKey(), Arrays.copyOf(content, size));
            }
        } finally {
            git.destroy();
        }
    }

    private static void put(Path target, String name, byte[] content) throws IOException {
        Path file = target.resolve(name).normalize();
        if (!file.startsWith(target.normalize())) {
            throw new IOException("the revision has a file outside of itself");
        }
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private static String line(DataInputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            line.append((char) c);
        }
        return line.toString();
    }

    private String text(String... arguments) throws IOException {
        Process git = git(List.of(arguments));
        try {
            git.getOutputStream().close();
            return new String(git.getInputStream().readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        } finally {
            git.destroy();
        }
    }

    private Process git(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git", "--no-pager", "-c", "core.fsmonitor=false"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.directory(here.toAbsolutePath().toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        return builder.start();
    }
}
