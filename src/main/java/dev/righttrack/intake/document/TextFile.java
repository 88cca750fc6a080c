package dev.righttrack.intake.document;

import dev.righttrack.files.SourceFile;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** A text in UTF-8 from a file or a stream, of bounded size. */
public final class TextFile {

    /** No candidate's file, and no file of facts, is anywhere near that long. */
    public static final int MOST_BYTES = 1 << 20;

    /** What stands for bytes that are no text; it may also stand there as such. */
    private static final char REPLACED = '\uFFFD';

    private TextFile() {}

    /** The text; absent with a finding if it is no text that is read here. */
    public static Optional<String> read(Path file, String name, Findings findings) {
        if (Files.isDirectory(file)) {
            return refuse(name, Check.NOT_A_FILE, "this is a directory", "Name the file in it.", findings);
        }
        if (!Files.exists(file)) {
            return refuse(name, Check.MISSING_FILE, "there is no such file", "", findings);
        }
        try (InputStream in = InputBytes.open(file)) {
            return read(in, name, findings);
        } catch (IOException e) {
            return refuse(name, Check.UNREADABLE, "this file cannot be read", "", findings);
        }
    }

    /** The text of a file of a folder, as it stands in an editor where it is open; absent with a finding as above. */
    public static Optional<String> read(SourceFile file, Findings findings) {
        return read(file, file.name(), findings);
    }

    /** The same, called something else in findings. */
    public static Optional<String> read(SourceFile file, String name, Findings findings) {
        if (file.unsaved().isEmpty()) {
            return read(file.path(), name, findings);
        }
        try (InputStream in = new ByteArrayInputStream(file.bytes())) {
            return read(in, name, findings);
        } catch (IOException e) {
            return refuse(name, Check.UNREADABLE, "this file cannot be read", "", findings);
        }
    }

    /** The text; absent with a finding if it is no text that is read here. */
    public static Optional<String> read(InputStream in, String name, Findings findings) throws IOException {
        byte[] bytes;
        try {
            bytes = new LongTexts(InputBytes.unpacked(in)).readNBytes(MOST_BYTES + 1);
        } catch (BrokenInputException e) {
            return refuse(name, Check.BROKEN_INPUT, "this breaks off: " + e.getMessage(), "", findings);
        }
        Optional<ForeignFormat.Kind> foreign =
                ForeignFormat.of(Arrays.copyOf(bytes, Math.min(bytes.length, ForeignFormat.LOOKED_AT)));
        if (foreign.isPresent()) {
            return refuse(
                    name,
                    foreign.get().check(),
                    foreign.get().trouble().message(),
                    foreign.get().trouble().hint(),
                    findings);
        }
        if (bytes.length > MOST_BYTES) {
            return refuse(
                    name,
                    Check.TOO_LARGE,
                    "this file is larger than " + (MOST_BYTES >> 20) + " MiB",
                    "No candidate, and no file of facts, is that long.",
                    findings);
        }
        return decoded(bytes, name, 1, findings).map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /**
     * The text of bytes in UTF-8; empty, and reported, if they are something else.
     *
     * @param line the line of the file on which they begin
     */
    public static Optional<String> decoded(byte[] bytes, String name, int line, Findings findings) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf(REPLACED) < 0 ? Optional.of(text) : strictly(bytes, name, line, findings);
    }

    private static Optional<String> strictly(byte[] bytes, String name, int line, Findings findings) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            findings.add(Finding.error(
                    placeOfBadByte(bytes, name, line),
                    Check.NOT_UTF_8,
                    "this is not text in UTF-8",
                    "Save the file with the encoding UTF-8."));
            return Optional.empty();
        }
    }

    private static Place placeOfBadByte(byte[] bytes, String name, int line) {
        CharBuffer before = CharBuffer.allocate(bytes.length);
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), before, true);
        before.flip();
        int number = line;
        int column = 1;
        for (int i = 0; i < before.length(); i++) {
            boolean ends = before.charAt(i) == '\n';
            number += ends ? 1 : 0;
            column = ends ? 1 : column + 1;
        }
        return new Place(name, number, column);
    }

    private static Optional<String> refuse(String name, Check check, String message, String hint, Findings findings) {
        findings.add(Finding.error(Place.of(name), check, message, hint));
        return Optional.empty();
    }
}
