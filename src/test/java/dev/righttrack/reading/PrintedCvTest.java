package dev.righttrack.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.SampleSize;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * CVs of the corpus as the programs write them that people use: a browser's print to PDF, an office suite and TeX. Some of each half in
 * every build, all in profile thorough.
 */
@DisplayName("A CV that another program wrote")
class PrintedCvTest {

    private static final CvReader READER = new CvReader(Bases.KNOWLEDGE);
    private static final long MINUTES = 5;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("is read from a browser's print to PDF, in one column and in two")
    void printedByABrowser() throws IOException, InterruptedException {
        Path chromium = program(List.of("chromium", "google-chrome"), "Chromium", "chromium");
        for (CvPage page : List.of(CvPage.WEB_ONE_COLUMN, CvPage.WEB_TWO_COLUMNS)) {
            CorpusCount count = new CorpusCount(Bases.KNOWLEDGE);
            for (CorpusCv cv : some()) {
                Path file = Files.writeString(folder.resolve(cv.name() + ".html"), page.of(cv));
                Path printed = folder.resolve(cv.name() + ".pdf");
                run(
                        chromium.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--no-pdf-header-footer",
                        "--print-to-pdf=" + printed,
                        file.toUri().toString());
                count.add(
                        cv,
                        READER.read(
                                Files.readAllBytes(printed),
                                printed.getFileName().toString()));
            }
            assertRight(count, page + " by Chromium");
        }
    }

    @Test
    @DisplayName("is read from the PDF, DOCX and ODT of an office suite")
    void savedByAnOfficeSuite() throws IOException, InterruptedException {
        Path office = program(List.of("soffice", "libreoffice"), "LibreOffice", "libreoffice-writer");
        List<CorpusCv> people = some();
        List<String> files = new ArrayList<>();
        for (CorpusCv cv : people) {
            Path file = Files.writeString(folder.resolve(cv.name() + ".html"), CvPage.WEB_TABLE.of(cv));
            files.add(file.toString());
        }
        for (String form : List.of("pdf", "docx", "odt")) {
            Path saved = Files.createDirectory(folder.resolve("saved-" + form));
            List<String> command = new ArrayList<>(List.of(
                    office.toString(),
                    "-env:UserInstallation=" + folder.resolve("office").toUri(),
                    "--headless",
                    "--infilter=HTML (StarWriter)",
                    "--convert-to",
                    form,
                    "--outdir",
                    saved.toString()));
            command.addAll(files);
            run(command.toArray(String[]::new));
            CorpusCount count = new CorpusCount(Bases.KNOWLEDGE);
            for (CorpusCv cv : people) {
                Path file = saved.resolve(cv.name() + "." + form);
                count.add(
                        cv,
                        READER.read(Files.readAllBytes(file), file.getFileName().toString()));
            }
            assertRight(count, form + " by LibreOffice");
        }
    }

    @Test
    @DisplayName("is read from the PDF of TeX, with its ligatures and hyphens")
    void setByTex() throws IOException, InterruptedException {
        Path tex = program(List.of("pdflatex"), "pdfTeX", "texlive-latex-base");
        CorpusCount count = new CorpusCount(Bases.KNOWLEDGE);
        for (CorpusCv cv : some()) {
            Path file = Files.writeString(folder.resolve("cv.tex"), CvPage.TEX.of(cv));
            run(
                    tex.toString(),
                    "-interaction=batchmode",
                    "-no-shell-escape",
                    "-output-directory=" + folder,
                    file.toString());
            count.add(cv, READER.read(Files.readAllBytes(folder.resolve("cv.pdf")), "cv.pdf"));
        }
        assertRight(count, "pdfTeX");
    }

    /** As many of either half. */
    private static List<CorpusCv> some() {
        int size = SampleSize.of(1, 40);
        return Stream.of("corpus", "own")
                .flatMap(half -> CorpusCv.of(half).stream().limit(size))
                .toList();
    }

    private static void assertRight(CorpusCount count, String what) {
        System.out.println(what + ": " + count);
        assertThat(count.precision()).as(what + " " + count.errors()).isGreaterThanOrEqualTo(0.95);
        assertThat(count.recall()).as(what + ": " + count).isGreaterThanOrEqualTo(0.85);
        assertThat(count.degrees()).as(what + ": " + count).isGreaterThanOrEqualTo(0.95);
        assertThat(count.takenWithoutQuestion()).as(what).isEmpty();
    }

    private static Path program(List<String> names, String what, String bundle) {
        Optional<Path> found = names.stream()
                .flatMap(name -> Stream.of(
                                System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .map(place -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(
                found.isPresent(),
                "skipped: there is no " + what + " on this machine (apt-get install " + bundle + ")");
        return found.orElseThrow();
    }

    private void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES))
                .as(command[0] + " ended")
                .isTrue();
    }
}
