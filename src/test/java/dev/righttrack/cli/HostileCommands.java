package dev.righttrack.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs commands on folders of rules, one after the other, in a process of its own that somebody watches. */
public final class HostileCommands {

    private HostileCommands() {}

    /**
     * Runs {@code rules check} and {@code advise} on each folder, and writes what they said beside it.
     *
     * @param args the folder of the folders
     * @throws IOException if a result cannot be written
     */
    public static void main(String[] args) throws IOException {
        List<Path> folders;
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            folders = files.filter(Files::isDirectory).sorted().toList();
        }
        for (Path folder : folders) {
            write(folder, "check", Run.of("rules", "check", "--rules", folder.toString(), "--trust-core"));
            write(
                    folder,
                    "advise",
                    Run.of(
                            "advise",
                            "--rules",
                            folder.toString(),
                            "--trust-core",
                            "--detail",
                            "full",
                            "facts/candidates/data-analyst.yaml"));
        }
    }

    private static void write(Path folder, String command, Run run) throws IOException {
        String property = System.getProperty("hostile", "");
        Files.writeString(
                folder.resolveSibling(folder.getFileName() + "." + command),
                run.code() + "\n" + (property.isEmpty() ? "" : "PROPERTY\n") + run.out() + "\n---\n" + run.err());
        System.clearProperty("hostile");
    }
}
