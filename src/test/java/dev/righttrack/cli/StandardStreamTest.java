package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.cli.options.ExitCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StandardStreamTest {

    /** A stream that takes some bytes and then fails. */
    private static final class Failing extends OutputStream {
        private final int room;
        private final String reason;
        private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
        private int attempts;

        Failing(int room, String reason) {
            this.room = room;
            this.reason = reason;
        }

        @Override
        public void write(int b) throws IOException {
            attempts++;
            if (taken.size() >= room) {
                throw new IOException(reason);
            }
            taken.write(b);
        }
    }

    private static StandardStream over(OutputStream stream) {
        return new StandardStream("stdout", stream, false, false);
    }

    private static int code(int code, StandardStream stdout, StandardStream stderr, String said) {
        PrintWriter out = new PrintWriter(stdout, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(stderr, true, StandardCharsets.UTF_8);
        out.print(said);
        return Main.written(code, out, stdout, err, stderr);
    }

    @Test
    void whatArrivesIsNoTrouble() {
        ByteArrayOutputStream taken = new ByteArrayOutputStream();
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        assertThat(code(3, over(taken), over(told), "said")).isEqualTo(3);
        assertThat(taken.toString(StandardCharsets.UTF_8)).isEqualTo("said");
        assertThat(told.size()).isZero();
    }

    @Test
    void aFullDiskIsToldInOneLineAndIsAFailure() {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        assertThat(code(0, over(new Failing(2, "No space left on device")), over(told), "said"))
                .isEqualTo(ExitCode.FAILED);
        assertThat(told.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("righttrack: stdout could not be written: no space left on device");
    }

    @Test
    void aReaderThatWentAwayIsNoTroubleAndTheCodeStays() {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        assertThat(code(3, over(new Failing(0, "Broken pipe")), over(told), "said"))
                .isEqualTo(3);
        assertThat(told.size()).isZero();
    }

    @Test
    void aPipeWhoseErrorIsToldInAnotherLanguageIsAReaderThatWentAway() {
        StandardStream stdout = new StandardStream("stdout", new Failing(0, "Rohr gebrochen"), true, false);
        assertThat(code(0, stdout, over(new ByteArrayOutputStream()), "said")).isZero();
        assertThat(stdout.isWhole()).isFalse();
    }

    @Test
    void theFirstReasonIsToldAndNothingIsWrittenAfterIt() throws IOException {
        Failing failing = new Failing(0, "No space left on device");
        StandardStream stream = over(failing);
        for (int i = 0; i < 3; i++) {
            try {
                stream.write('x');
            } catch (IOException e) {
                assertThat(stream.isWhole()).isFalse();
            }
        }
        stream.flush();
        assertThat(failing.attempts).isEqualTo(1);
        assertThat(stream.trouble()).contains("stdout could not be written: no space left on device");
    }

    @Test
    void aWriterOverItKnowsThatItIsBroken() {
        PrintWriter out =
                new PrintWriter(over(new Failing(0, "No space left on device")), false, StandardCharsets.UTF_8);
        out.print("said");
        assertThat(out.checkError()).isTrue();
    }

    @Test
    void aClosedStreamIsNeverWrittenTo() {
        ByteArrayOutputStream anotherFile = new ByteArrayOutputStream();
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        StandardStream closed = new StandardStream("stdout", anotherFile, false, true);
        assertThat(code(0, closed, over(told), "said")).isEqualTo(ExitCode.FAILED);
        assertThat(anotherFile.size()).isZero();
        assertThat(told.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("righttrack: stdout could not be written: it is closed");
    }

    @Test
    void aClosedStreamOfWhichNobodyWantsAnythingIsNoTrouble() {
        StandardStream closed = new StandardStream("stdout", new ByteArrayOutputStream(), false, true);
        assertThat(code(0, closed, over(new ByteArrayOutputStream()), "")).isZero();
    }

    @Test
    void whatStderrDoesNotTakeIsAFailureToo() {
        StandardStream full = new StandardStream("stderr", new Failing(0, "No space left on device"), false, false);
        PrintWriter err = new PrintWriter(full, true, StandardCharsets.UTF_8);
        err.println("a finding");
        StandardStream stdout = over(new ByteArrayOutputStream());
        assertThat(Main.written(0, new PrintWriter(stdout, false, StandardCharsets.UTF_8), stdout, err, full))
                .isEqualTo(ExitCode.FAILED);
    }
}
