package dev.righttrack.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.SampleSize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that somebody made to do harm, or that broke on the way: 300 in profile thorough. */
@DisplayName("A hostile document")
class HostileDocumentsTest {

    /** Far above what reading takes, so that only what hangs fails. */
    private static final Duration BOUND = Duration.ofSeconds(60);

    private static final CvReader READER = new CvReader(Bases.KNOWLEDGE);
    private static final List<CorpusCv> CORPUS = CorpusCv.of("own");
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    @Test
    @DisplayName("is read as far as it can be, or reported: it neither throws nor hangs")
    void neitherThrowsNorHangs() {
        for (long seed : SampleSize.seeds(24, 300)) {
            byte[] document = document(new Random(seed), (int) (seed % 8));
            CvReading reading =
                    Assertions.assertTimeoutPreemptively(BOUND, () -> READER.read(document, "cv"), "seed " + seed);

            assertThat(reading.isReadable() || !reading.findings().isEmpty())
                    .as("seed %d is read or reported", seed)
                    .isTrue();
        }
    }

    @Test
    @DisplayName("that names a file of the machine as an entity does not get its text")
    void entitiesAreOff(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "tensorflow");
        byte[] document = word("<!DOCTYPE d [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>", "Skills: &e;");

        assertThat(READER.read(document, "cv.docx").words()).isEmpty();
    }

    @Test
    @DisplayName("with the same text and no entity is read")
    void theSameWithoutAnEntity() {
        assertThat(READER.read(word("", "Skills: tensorflow"), "cv.docx").words())
                .extracting(SeenWord::name)
                .containsExactly("tensorflow");
    }

    private static byte[] document(Random random, int kind) {
        return switch (kind) {
            case 0 -> truncated(CvLayout.PDF_ONE_COLUMN.bytes(cv(random)), random);
            case 1 -> truncated(CvLayout.WORD_STYLES.bytes(cv(random)), random);
            case 2 -> damaged(CvLayout.PDF_TWO_COLUMNS.bytes(cv(random)), random);
            case 3 -> damaged(CvLayout.OPEN_DOCUMENT.bytes(cv(random)), random);
            case 4 -> word("", "Skills: python ".repeat(1 + random.nextInt(1_000_000)));
            case 5 -> word("", "<w:r>".repeat(1 + random.nextInt(50_000)));
            case 6 ->
                ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                                + "2 0 obj<</Type/Pages/Kids[2 0 R]/Count " + random.nextInt() + ">>endobj\n"
                                + "trailer<</Root 1 0 R>>")
                        .getBytes(StandardCharsets.US_ASCII);
            default ->
                ("Skills\n" + "java, c++ and sql; ".repeat(1 + random.nextInt(20_000)))
                        .getBytes(StandardCharsets.UTF_8);
        };
    }

    private static CorpusCv cv(Random random) {
        return CORPUS.get(random.nextInt(CORPUS.size()));
    }

    private static byte[] truncated(byte[] document, Random random) {
        return Arrays.copyOf(document, random.nextInt(document.length));
    }

    private static byte[] damaged(byte[] document, Random random) {
        byte[] copy = document.clone();
        for (int i = random.nextInt(40); i >= 0; i--) {
            copy[random.nextInt(copy.length)] = (byte) random.nextInt();
        }
        return copy;
    }

    /** A Word document of one paragraph. */
    private static byte[] word(String before, String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            String xml = "<?xml version=\"1.0\"?>" + before + "<w:document xmlns:w=\"" + WORD
                    + "\"><w:body><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:body></w:document>";
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
