package dev.righttrack.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Stdout or stderr, with a memory of whether all that was written arrived. Writers such as {@link java.io.PrintWriter} pass
 * over errors; at the end of a command, {@link #trouble} tells of the first. A reader that went away early, as {@code head}
 * does, is no trouble: nothing more is written then. Every write after a failed one fails as well.
 */
final class StandardStream extends OutputStream {

    private static final String CLOSED = "it is closed";

    private final String name;
    private final OutputStream stream;
    private final boolean piped;
    private Optional<String> trouble = Optional.empty();
    private boolean over;
    private final boolean closed;

    /**
     * A stream to watch.
     *
     * @param name what messages call it
     * @param piped whether somebody else reads it, who may go away
     * @param closed whether there is no such stream: nothing is written to it, and the first write is a trouble
     */
    StandardStream(String name, OutputStream stream, boolean piped, boolean closed) {
        this.name = name;
        this.stream = stream;
        this.piped = piped;
        this.closed = closed;
    }

    /** The process's stdout. */
    static StandardStream out() {
        return of("stdout", FileDescriptor.out, 1);
    }

    /** The process's stderr. */
    static StandardStream err() {
        return of("stderr", FileDescriptor.err, 2);
    }

    private static StandardStream of(String name, FileDescriptor descriptor, int number) {
        return new StandardStream(name, new FileOutputStream(descriptor), isPiped(number), isClosed(number));
    }

    private static boolean isPiped(int number) {
        try {
            String target =
                    Files.readSymbolicLink(Path.of("/proc/self/fd/" + number)).toString();
            return target.startsWith("pipe:") || target.startsWith("socket:");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    /**
     * Whether the process was started without this descriptor. Its number belongs to no file then, or to one that the Java
     * machine opened for reading; a file that is opened later may get it, and must not be written to in its place.
     */
    private static boolean isClosed(int number) {
        if (!Files.isDirectory(Path.of("/proc/self/fdinfo"))) {
            return false;
        }
        try {
            return Files.readString(Path.of("/proc/self/fdinfo/" + number), StandardCharsets.US_ASCII)
                    .lines()
                    .filter(line -> line.startsWith("flags:"))
                    .map(line -> line.substring("flags:".length()).strip())
                    .anyMatch(flags -> (Integer.parseInt(flags, 8) & 3) == 0);
        } catch (IOException | NumberFormatException e) {
            return !Files.exists(Path.of("/proc/self/fd/" + number));
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return;
        }
        if (closed && !over) {
            throw failed(new IOException(CLOSED));
        }
        if (over) {
            throw new IOException(trouble.orElse("nobody reads it"));
        }
        try {
            stream.write(bytes, from, length);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public synchronized void flush() throws IOException {
        if (!over && !closed) {
            try {
                stream.flush();
            } catch (IOException e) {
                throw failed(e);
            }
        }
    }

    private IOException failed(IOException cause) {
        over = true;
        String reason = Optional.ofNullable(cause.getMessage()).orElse("").strip();
        boolean gone = !closed && (piped || reason.toLowerCase(Locale.ROOT).contains("broken pipe"));
        if (!gone) {
            trouble = Optional.of(name + " could not be written: " + readable(reason));
        }
        return cause;
    }

    private static String readable(String reason) {
        if (reason.isEmpty()) {
            return "no reason is known";
        }
        return reason.equals("Bad file descriptor")
                ? CLOSED
                : reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1);
    }

    /** Whether all that was written arrived, so far. */
    synchronized boolean isWhole() {
        return !over;
    }

    /** Why something was not written, a sentence that names the stream; empty if all arrived, or its reader went away. */
    synchronized Optional<String> trouble() {
        return trouble;
    }
}
