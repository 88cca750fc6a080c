package dev.righttrack.intake.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.SampleSize;
import dev.righttrack.reading.CvReader;
import dev.righttrack.reading.CvReading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports that somebody made to do harm, or that broke on the way: a dozen in every build, 100 in profile thorough. */
@DisplayName("A hostile export")
class HostileExportsTest {

    /** Far above what reading takes, so that only what hangs fails. */
    private static final Duration BOUND = Duration.ofSeconds(60);

    private static final CvReader READER = new CvReader(Bases.KNOWLEDGE);
    private static final int KINDS = 12;

    @TempDir
    private Path folder;

    private static CvReading reading(byte[] bytes) {
        return READER.read(CvTexts.read(bytes, "export"), "export");
    }

    @Test
    @DisplayName("is read as far as it can be, or reported in words: it neither throws nor hangs")
    void neitherThrowsNorHangs() {
        for (long seed : SampleSize.seeds(KINDS, 100)) {
            byte[] document = document(new Random(seed), (int) (seed % KINDS));
            CvReading reading = Assertions.assertTimeoutPreemptively(BOUND, () -> reading(document), "seed " + seed);

            assertThat(reading.isReadable() || !reading.findings().isEmpty())
                    .as("seed %d is read or reported", seed)
                    .isTrue();
            assertThat(reading.findings())
                    .as("seed %d", seed)
                    .noneMatch(finding -> finding.message().contains("Exception"));
        }
    }

    @Test
    @DisplayName("with names that lead out of its folder writes no file, and is read by the last part of the names")
    void namesThatLeadOut() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        InventedExport.linkedInTables().forEach((name, text) -> files.put("../../out/" + name, text));
        Path export = Files.write(folder.resolve("export.zip"), InventedExport.zip(files));

        CvReading reading = reading(Files.readAllBytes(export));

        assertThat(reading.words()).isNotEmpty();
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile)).containsExactly(export);
        }
    }

    @Test
    @DisplayName("whose table unpacks to more than 4 MiB is refused with that bound; one below it is read")
    void bomb() {
        assertThat(reading(positions(5 << 20)).findings())
                .anyMatch(finding -> finding.message().equals("a part of this archive unpacks to more than 4 MiB"));
        assertThat(reading(positions(3 << 20)).words()).isNotEmpty();
    }

    @Test
    @DisplayName("that names a file of the machine as an entity or as an included file does not get its text")
    void otherFiles() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.tex"), "Skills: keras");
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>"
                + "<SkillsPassport><LearnerInfo><Skills><Computer><Description>Docker &e;</Description></Computer></Skills>"
                + "</LearnerInfo></SkillsPassport>";
        String tex = "\\documentclass{article}\\begin{document}\\section{Skills}Docker \\input{" + secret + "}"
                + "\\end{document}";

        assertThat(reading(InventedExport.utf8(xml)).words())
                .noneMatch(word -> word.name().equals("keras"));
        assertThat(reading(InventedExport.utf8(tex)).words())
                .extracting(word -> word.name())
                .containsExactly("docker");
    }

    @Test
    @DisplayName(
            "with a byte that is no character is read or reported, and the XML reader of the JDK writes nothing to the console")
    void badByte() {
        byte[] xml = "<?xml version=\"1.0\"?>\u00FF<SkillsPassport>Python</SkillsPassport>"
                .getBytes(StandardCharsets.ISO_8859_1);
        PrintStream console = System.err;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
        try {
            assertThat(CvTexts.isExport(xml)).isFalse();
        } finally {
            System.setErr(console);
        }
        assertThat(written.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static byte[] positions(int size) {
        Map<String, String> files = new LinkedHashMap<>(InventedExport.linkedInTables());
        files.put("Positions.csv", files.get("Positions.csv") + "A,Analyst," + "x".repeat(size) + ",,2020,\n");
        return InventedExport.zip(files);
    }

    private static byte[] document(Random random, int kind) {
        List<InventedExport> all = List.of(InventedExport.values());
        byte[] export = all.get(random.nextInt(all.size())).bytes();
        return switch (kind) {
            case 0 -> Arrays.copyOf(export, random.nextInt(export.length));
            case 1 -> damaged(export, random);
            case 2 ->
                new String(export, StandardCharsets.UTF_8)
                        .getBytes(random.nextBoolean() ? StandardCharsets.UTF_16 : StandardCharsets.UTF_16LE);
            case 3 -> positions((4 << 20) + random.nextInt(8 << 20));
            case 4 -> entities();
            case 5 -> InventedExport.utf8(nested(random));
            case 6 -> InventedExport.utf8(unclosed(random));
            case 7 -> manyEntries(random);
            case 8 -> damaged(InventedExport.LINKEDIN.bytes(), random);
            case 9 -> damaged(InventedExport.EUROPASS_IN_A_PDF.bytes(), random);
            case 10 -> InventedExport.pdf(entities());
            default -> InventedExport.utf8(repeated(random));
        };
    }

    private static byte[] damaged(byte[] document, Random random) {
        byte[] copy = document.clone();
        for (int i = random.nextInt(40); i >= 0; i--) {
            copy[random.nextInt(copy.length)] = (byte) random.nextInt();
        }
        return copy;
    }

    /** Entities that stand for each other, so that a few lines stand for a billion words. */
    private static byte[] entities() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a0 \"python \">");
        for (int i = 1; i < 12; i++) {
            xml.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        xml.append("]><SkillsPassport><LearnerInfo><Headline><Description><Label>&a11;</Label></Description></Headline>"
                + "</LearnerInfo></SkillsPassport>");
        return InventedExport.utf8(xml.toString());
    }

    private static String nested(Random random) {
        int depth = 1 + random.nextInt(60_000);
        return switch (random.nextInt(4)) {
            case 0 -> "{\"basics\": {}, \"sections\": " + "{\"items\": [".repeat(depth);
            case 1 -> "cv:\n  sections: " + "[".repeat(depth);
            case 2 -> "<SkillsPassport>" + "<LearnerInfo>".repeat(depth);
            default ->
                "\\documentclass{a}\n\\begin{document}\n" + "\\textbf{".repeat(depth) + "python" + "}".repeat(depth);
        };
    }

    private static String unclosed(Random random) {
        int times = 1 + random.nextInt(60_000);
        String tex = "\\documentclass{a}\n\\begin{document}\n";
        return switch (random.nextInt(5)) {
            case 0 -> tex + "\\cventry{}{a}{}{}{}{".repeat(times);
            case 1 -> tex + "\\x[".repeat(times);
            case 2 -> "<html>schema.org Person" + "<script type=\"application/ld+json\">{".repeat(times);
            case 3 -> "content:\n  basics:\n    summary: \"" + "<script>".repeat(times) + "\"\n";
            default ->
                "{\"basics\": {}, \"sections\": {\"summary\": {\"content\": \"" + "<p [a](".repeat(times) + "\"}}}";
        };
    }

    private static byte[] manyEntries(Random random) {
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = random.nextInt(5_000); i >= 0; i--) {
            files.put("x".repeat(1 + i % 90) + i + "/Positions.csv", "a,b\n");
        }
        files.putAll(InventedExport.linkedInTables());
        return InventedExport.zip(files);
    }

    private static String repeated(Random random) {
        int times = 1 + random.nextInt(40_000);
        return List.of(
                        "cv:\n  sections:\n    skills:\n" + "      - python, sql\n".repeat(times),
                        "\\documentclass{a}\n\\begin{document}\n\\section{Skills}\n"
                                + "python, sql \\\\\n".repeat(times),
                        "{\"@context\": \"https://schema.org\", \"@type\": \"Person\", \"knowsAbout\": [\"python\""
                                + ", \"sql\"".repeat(times) + "]}")
                .get(random.nextInt(3));
    }
}
