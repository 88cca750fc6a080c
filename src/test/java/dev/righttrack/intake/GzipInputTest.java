package dev.righttrack.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs packed with gzip: every byte is part of a record, is reported, or is padding; when it comes plays no part. */
class GzipInputTest {

    private static final byte[] FIRST = lines(1, 4);
    private static final byte[] SECOND = lines(5, 8);

    /** Hands out bytes by small portions, and says each time that no more is there yet. */
    private static final class SlowPipe extends InputStream {
        private final byte[] bytes;
        private final int portion;
        private int position;

        SlowPipe(byte[] bytes, int portion) {
            this.bytes = bytes;
            this.portion = portion;
        }

        @Override
        public int read() {
            return position == bytes.length ? -1 : bytes[position++] & 0xFF;
        }

        @Override
        public int read(byte[] to, int offset, int length) {
            if (position == bytes.length) {
                return length == 0 ? 0 : -1;
            }
            int read = Math.min(Math.min(portion, length), bytes.length - position);
            System.arraycopy(bytes, position, to, offset, read);
            position += read;
            return read;
        }

        @Override
        public int available() {
            return 0;
        }
    }

    private static byte[] lines(int from, int to) {
        StringBuilder text = new StringBuilder();
        IntStream.rangeClosed(from, to)
                .forEach(i -> text.append("{\"id\":\"p").append(i).append("\",\"tools\":[\"python\"]}\n"));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] together(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] changed(byte[] bytes, int index, int value) {
        byte[] changed = bytes.clone();
        changed[index < 0 ? bytes.length + index : index] = (byte) value;
        return changed;
    }

    private static byte[] cut(byte[] bytes, int length) {
        return Arrays.copyOf(bytes, length < 0 ? bytes.length + length : length);
    }

    /** A member with each optional field of a header: extra bytes, a name, a comment and a checksum of the header. */
    private static byte[] withFullHeader(byte[] bytes, int checksumOff) {
        byte[] plain = packed(bytes);
        byte[] header = {
            0x1f, (byte) 0x8b, 8, 2 | 4 | 8 | 16, 0, 0, 0, 0, 0, 3, 3, 0, 'a', 'b', 'c', 'n', '.', 'j', 0, 'c', 0
        };
        java.util.zip.CRC32 crc = new java.util.zip.CRC32();
        crc.update(header);
        int sum = (int) crc.getValue() + checksumOff;
        byte[] checksum = {(byte) sum, (byte) (sum >> 8)};
        return together(header, checksum, Arrays.copyOfRange(plain, 10, plain.length));
    }

    private static ReadInputs read(byte[] bytes) {
        return ReadInputs.of("stdin", new ByteArrayInputStream(bytes));
    }

    private static List<String> people(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(i -> "p" + i).toList();
    }

    static Stream<Arguments> whole() {
        byte[] both = together(packed(FIRST), packed(SECOND));
        return Stream.of(
                Arguments.of("two members", both, 8),
                Arguments.of(
                        "an empty member between", together(packed(FIRST), packed(new byte[0]), packed(SECOND)), 8),
                Arguments.of("a first member that is empty", together(packed(new byte[0]), packed(FIRST)), 4),
                Arguments.of("one zero byte of padding", together(both, new byte[1]), 8),
                Arguments.of("a block of padding", together(both, new byte[100_000]), 8),
                Arguments.of("every field of a header", withFullHeader(FIRST, 0), 4),
                Arguments.of("a hundred members of a line each", hundred(), 100),
                Arguments.of("a record across two members", acrossMembers(), 8));
    }

    private static byte[] hundred() {
        return together(
                IntStream.rangeClosed(1, 100).mapToObj(i -> packed(lines(i, i))).toArray(byte[][]::new));
    }

    private static byte[] acrossMembers() {
        byte[] all = together(FIRST, SECOND);
        return together(packed(cut(all, 50)), packed(Arrays.copyOfRange(all, 50, all.length)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whole")
    void aWholeInputIsReadToItsEnd(String name, byte[] bytes, int people) {
        ReadInputs read = read(bytes);
        assertThat(read.ids()).as(name).isEqualTo(people(1, people));
        assertThat(read.rejected()).as(name).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whole")
    void theSameComesOfASlowPipe(String name, byte[] bytes, int people) {
        for (int portion : List.of(1, 7, 4096)) {
            assertThat(ReadInputs.of("stdin", new SlowPipe(bytes, portion)))
                    .as("%s, %d bytes at a time", name, portion)
                    .isEqualTo(read(bytes));
        }
    }

    static Stream<Arguments> damaged() {
        byte[] one = packed(FIRST);
        byte[] two = packed(SECOND);
        return Stream.of(
                Arguments.of("the next member's first byte", together(one, changed(two, 0, 0x1e)), 4, "is none"),
                Arguments.of("the next member's second byte", together(one, changed(two, 1, 0)), 4, "is none"),
                Arguments.of("the next member's method", together(one, changed(two, 2, 7)), 4, "is none"),
                Arguments.of("a reserved flag", together(one, changed(two, 3, 0x80)), 4, "header"),
                Arguments.of("the checksum of a header", together(one, withFullHeader(SECOND, 1)), 4, "header"),
                Arguments.of("text behind it", together(one, new byte[] {'o', 'k', '\n'}), 4, "is none"),
                Arguments.of("one byte behind it", together(one, new byte[] {0x1f}), 4, "ends before"),
                Arguments.of("text behind padding", together(one, new byte[] {0, 0, 'x'}), 4, "is none"),
                Arguments.of("a member behind padding", together(one, new byte[512], two), 4, "is none"),
                Arguments.of("a cut header", together(one, cut(two, 5)), 4, "ends before"),
                Arguments.of(
                        "a cut header alone behind a mark",
                        together(one, cut(withFullHeader(SECOND, 0), 14)),
                        4,
                        "ends before"),
                Arguments.of("no content", together(one, cut(two, 10)), 4, "ends before"),
                Arguments.of("no checksum", together(one, cut(two, -8)), 8, "ends before"),
                Arguments.of("half a checksum", together(one, cut(two, -3)), 8, "ends before"),
                Arguments.of(
                        "a wrong checksum", together(one, changed(two, -8, two[two.length - 8] + 1)), 8, "checksum"),
                Arguments.of("a wrong length", together(one, changed(two, -1, 1)), 8, "checksum"),
                Arguments.of("content that is none", together(one, changed(two, 10, 0xFF)), 4, "damaged"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damaged")
    void whatStandsBeforeADamagedPartIsReadAndTheDamageReported(String name, byte[] bytes, int people, String reason) {
        ReadInputs read = read(bytes);
        assertThat(read.ids()).as(name).isEqualTo(people(1, people));
        assertThat(read.checks()).as(name).containsExactly("broken-input");
        assertThat(read.reasons().get(0).message()).as(name).contains(reason);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damaged")
    void aDamagedPartIsReportedAlikeFromASlowPipe(String name, byte[] bytes, int people, String reason) {
        assertThat(ReadInputs.of("stdin", new SlowPipe(bytes, 1))).as(name).isEqualTo(read(bytes));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 9, 10, 11, 17})
    void aFirstMemberThatIsCutGivesNobodyAndIsReported(int length) {
        assertThat(read(cut(packed(FIRST), length)).checks())
                .as("%d bytes", length)
                .isNotEmpty();
        assertThat(read(cut(packed(FIRST), length)).accepted()).isEmpty();
    }

    @Test
    void whateverByteIsChangedNoPersonIsLostWithoutAWord() {
        byte[] two = together(packed(FIRST), packed(SECOND));
        byte[] ignored = {4, 5, 6, 7, 8, 9};
        int second = packed(FIRST).length;
        for (int i = 0; i < two.length; i++) {
            ReadInputs read = read(changed(two, i, two[i] ^ 0x55));
            boolean meansNothing = Arrays.binarySearch(ignored, (byte) i) >= 0
                    || (i >= second && Arrays.binarySearch(ignored, (byte) (i - second)) >= 0);
            assertThat(read.rejected().isEmpty() && read.ids().equals(people(1, 8)))
                    .as("byte %d", i)
                    .isEqualTo(meansNothing);
            assertThat(read.ids().size() == 8 || !read.rejected().isEmpty())
                    .as("byte %d", i)
                    .isTrue();
        }
    }

    @Test
    void aLineThatEndsWithACarriageReturnRightBeforeTheDamageIsReadOnce() {
        byte[] one = packed("{\"id\":\"p1\",\"tools\":[\"python\"]}\r".getBytes(StandardCharsets.UTF_8));
        ReadInputs read = read(together(one, new byte[] {'x'}));
        assertThat(read.ids()).containsExactly("p1");
        assertThat(read.checks()).containsExactly("broken-input");
    }

    @Test
    void aBombIsOneRecordThatIsTooLong() {
        byte[] bomb = new byte[1 << 20];
        Arrays.fill(bomb, (byte) 'x');
        byte[] member = packed(bomb);
        byte[] all = together(IntStream.range(0, 64).mapToObj(i -> member).toArray(byte[][]::new));
        assertThat(read(together(packed(FIRST), all)).checks()).containsExactly("too-large");
    }

    @Test
    void aPackedCandidateIsReadByItselfToo() throws IOException {
        byte[] yaml = "id: a\ntools: [python]\n".getBytes(StandardCharsets.UTF_8);
        CandidateReader reader = new CandidateReader(dev.righttrack.oracle.Bases.KNOWLEDGE);
        assertThat(reader.read(new ByteArrayInputStream(packed(yaml)), "a.yaml.gz")
                        .value())
                .isPresent();
        assertThat(reader.read(new ByteArrayInputStream(cut(packed(yaml), -2)), "a.yaml.gz")
                        .findings())
                .extracting(dev.righttrack.findings.Finding::checkId)
                .containsExactly("broken-input");
    }
}
