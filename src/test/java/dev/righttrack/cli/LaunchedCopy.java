package dev.righttrack.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A copy of the built program, as its users have it: launcher, jar, libraries, rules, facts and sources. Starts of it get
 * no variable but those that are named, and a home of their own.
 */
final class LaunchedCopy {

    /** A start that opens rules, facts and a candidate, named from the folder of the copy. */
    static final List<String> ADVISE = List.of("advise", "facts/candidates/data-scientist.yaml");

    private static final Path BUILT =
            Path.of(System.getProperty("righttrack.target", "target")).toAbsolutePath();
    private static final List<String> PARTS = List.of(".mvn", "bin", "rules", "facts", "src/main", "pom.xml");

    private final Path home;
    private final Path userHome;

    private LaunchedCopy(Path home, Path userHome) {
        this.home = home;
        this.userHome = userHome;
    }

    /** A copy in a folder that is made for it. */
    static LaunchedCopy in(Path home) throws IOException {
        Path checkout = Path.of("").toAbsolutePath();
        for (String part : PARTS) {
            copy(checkout.resolve(part), home.resolve(part));
        }
        Path target = Files.createDirectories(home.resolve("target"));
        Path libraries = Files.createDirectory(target.resolve("lib"));
        try (Stream<Path> files = Files.list(BUILT.resolve("lib"))) {
            for (Path file : files.toList()) {
                link(file, libraries.resolve(file.getFileName().toString()));
            }
        }
        copy(BUILT.resolve("righttrack.jar"), target.resolve("righttrack.jar"));
        return at(home);
    }

    /** The copy that lies in a folder. */
    static LaunchedCopy at(Path home) throws IOException {
        return new LaunchedCopy(home, Files.createTempDirectory(home.resolve("target"), "user"));
    }

    /** The same file under another name where the file system has that, else a copy: the libraries are large. */
    private static void link(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
        } catch (IOException | UnsupportedOperationException e) {
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    /** Copies files with their times and rights. */
    static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.toAbsolutePath().getParent());
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    /** Deletes a folder with all that is in it. */
    static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, IOException e) throws IOException {
                    Files.delete(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Skips a test where the file system cannot hold its names as this Java sees them. */
    static void assumeUnicodeNames() {
        Assumptions.assumeTrue(
                "UTF-8".equals(System.getProperty("sun.jnu.encoding")),
                "skipped: the tests run in a locale without letters beyond ASCII");
    }

    /** Skips a test where a command is missing or does not work. */
    static void assumeWorks(String... command) throws InterruptedException {
        boolean works;
        try {
            works = new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            works = false;
        }
        Assumptions.assumeTrue(works, "skipped: this does not work here: " + String.join(" ", command));
    }

    Path home() {
        return home;
    }

    /** The home of the user that starts the copy. */
    Path userHome() {
        return userHome;
    }

    Path launcher() {
        return home.resolve("bin/righttrack");
    }

    /** The files in target/ whose names end so. */
    List<String> built(String ending) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("target"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** How a start ended. */
    record Ran(int code, String out, String err) {}

    /** Starts the copy from its own folder with a few variables; one of the value "-" is taken away. */
    Ran start(Map<String, String> variables, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher().toString()));
        command.addAll(arguments);
        return run(home, variables, command);
    }

    /** Runs a command in a folder. */
    Ran run(Path folder, Map<String, String> variables, List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("out", ".txt");
        Path err = Files.createTempFile("err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        Map<String, String> environment = new HashMap<>(Map.of(
                "PATH", System.getenv().getOrDefault("PATH", ""),
                "HOME", userHome.toString(),
                "LANG", "C.UTF-8",
                "JAVA_HOME", System.getProperty("java.home")));
        environment.putAll(variables);
        environment.values().removeIf("-"::equals);
        builder.environment().clear();
        builder.environment().putAll(environment);
        int code = builder.start().waitFor();
        Ran ran = new Ran(
                code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
        Files.delete(out);
        Files.delete(err);
        return ran;
    }
}
