package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as they come out of a printer: how many sheets there are, and what stands on them, read from the PDF itself. */
@DisplayName("A printed page")
class PrintedPagesTest {

    private static final Pattern SHEETS = Pattern.compile("Pages:\\s+(\\d+)");
    private static final int FEWEST_LINES = 12;
    private static final int MOST_STANDARD = 6;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Browser browser;

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        browser = Browser.open();
        assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/pdfinfo")) && Files.isExecutable(Path.of("/usr/bin/pdftotext")),
                "skipped: there is no poppler on this machine (apt-get install poppler-utils)");
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest(
            name = "of {0} has two sheets at most in short, on A4 and on Letter, and none that is nearly empty")
    @ValueSource(strings = {"data-analyst", "expert", "contradiction"})
    void theShortPageHasTwoSheets(String person) throws IOException, InterruptedException {
        for (String format : List.of("A4", "Letter")) {
            Path pdf = printed(report("facts/candidates/" + person + ".yaml", "summary"), format);
            assertThat(sheets(pdf)).as(format).isEqualTo(2);
            assertThat(lines(pdf, 2)).as("lines on the last sheet of " + format).isGreaterThan(FEWEST_LINES);
        }
    }

    @ParameterizedTest(
            name = "of {0} has six sheets at most in standard, and more than in short; in full it has more again")
    @ValueSource(strings = {"data-analyst", "expert", "contradiction", "career-changer"})
    void eachDetailIsAPageOfItsOwn(String person) throws IOException, InterruptedException {
        String input = "facts/candidates/" + person + ".yaml";
        int standard = sheets(printed(report(input, "standard"), "A4"));
        assertThat(standard).isBetween(2, MOST_STANDARD);
        assertThat(sheets(printed(report(input, "full"), "A4"))).isGreaterThan(standard);
    }

    @Test
    @DisplayName("about somebody of whom little is known has one sheet in short")
    void lengthFollowsWhatIsKnown() throws IOException, InterruptedException {
        Path unknown = Files.writeString(folder.resolve("unknown.yaml"), "name: Kim\ntools: [excel]\n");
        assertThat(sheets(printed(report(unknown.toString(), "summary"), "A4"))).isEqualTo(1);
    }

    @Test
    @DisplayName("in short begins with what to do, and says it in words that are read from the PDF")
    void theFirstSheetSaysWhatToDo() throws IOException, InterruptedException {
        Path pdf = printed(report("facts/candidates/contradiction.yaml", "summary"), "A4");
        String first = out("pdftotext", "-layout", "-f", "1", "-l", "1", pdf.toString(), "-");
        assertThat(first).containsSubsequence("Career report", "What to do next", "Learn", "Strengths and gaps");
        assertThat(out("pdftotext", "-layout", "-f", "2", "-l", "2", pdf.toString(), "-"))
                .containsSubsequence("Titles to search for", "What was not known", "Sources and limits");
    }

    private static Path report(String input, String detail) {
        Path page = folder.resolve(detail + ".html");
        assertThat(Run.of("report", input, "--detail", detail, "--replace", "--quiet", "-o", page.toString())
                        .code())
                .isZero();
        return page;
    }

    private static Path printed(Path html, String format) throws IOException {
        try (BrowserContext window = browser.window(new NewContextOptions(), 1000)) {
            Page page = window.newPage();
            page.navigate(html.toUri().toString());
            return Files.write(
                    folder.resolve("printed.pdf"),
                    page.pdf(new Page.PdfOptions().setFormat(format).setPrintBackground(true)));
        }
    }

    private static String out(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static int sheets(Path pdf) throws IOException, InterruptedException {
        Matcher sheets = SHEETS.matcher(out("pdfinfo", pdf.toString()));
        assertThat(sheets.find()).isTrue();
        return Integer.parseInt(sheets.group(1));
    }

    private static long lines(Path pdf, int sheet) throws IOException, InterruptedException {
        String number = String.valueOf(sheet);
        return out("pdftotext", "-layout", "-f", number, "-l", number, pdf.toString(), "-")
                .lines()
                .filter(line -> !line.isBlank())
                .count();
    }
}
