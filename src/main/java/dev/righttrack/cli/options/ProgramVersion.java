package dev.righttrack.cli.options;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of the program; the build writes it from {@code pom.xml}, the one place where it stands. */
public final class ProgramVersion {

    /** The version as {@code --version} prints it: the program's name, a blank and the number. */
    public static final String TEXT = "righttrack " + number();

    private ProgramVersion() {}

    /**
     * The number alone, such as 1.2.0.
     *
     * @throws UncheckedIOException if the program was put together without its version
     */
    public static String number() {
        try (InputStream in = ProgramVersion.class.getResourceAsStream("version.txt")) {
            if (in == null) {
                throw new IOException("version.txt is not part of the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException notReadable) {
            throw new UncheckedIOException(notReadable);
        }
    }
}
