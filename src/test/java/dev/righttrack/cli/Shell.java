package dev.righttrack.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A command of this program in a process of its own, put into a line of shell that redirects its streams.
 *
 * @param code the exit code of the line
 * @param said what the line wrote, stdout and stderr together
 */
record Shell(int code, String said) {

    /**
     * Runs a line of shell.
     *
     * @param line the line, in which "$@" stands for the command; its folder is a scratch folder
     * @param words the words of the command
     */
    static Shell run(Path folder, String line, List<String> words) {
        List<String> all = new ArrayList<>(List.of("sh", "-c", line, "sh"));
        all.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                "-Drighttrack.home=" + Path.of("").toAbsolutePath(),
                "-cp",
                OwnClassPath.value(),
                "dev.righttrack.cli.Main"));
        all.addAll(words);
        try {
            Process process = new ProcessBuilder(all)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("no end: " + all);
            }
            return new Shell(process.exitValue(), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
