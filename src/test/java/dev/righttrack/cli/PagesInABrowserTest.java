package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import dev.righttrack.loading.LoadedRules;
import dev.righttrack.oracle.SampleSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as a browser shows them. */
class PagesInABrowserTest {

    /** What a sheet holds within the margins, in CSS pixels. */
    private static final int A4_WIDTH = 673;

    private static final int LETTER_HEIGHT = 918;

    private static final String TEXTS_OUTSIDE = """
            () => [...document.querySelectorAll('figure.chart > svg')]
              .filter(svg => getComputedStyle(svg).display !== 'none')
              .flatMap(svg => {
                const box = svg.getBoundingClientRect();
                return [...svg.querySelectorAll('text')].filter(text => {
                  const at = text.getBoundingClientRect();
                  return at.left < box.left - 1 || at.right > box.right + 1 || at.top < box.top - 1 || at.bottom > box.bottom + 2;
                }).map(text => text.textContent);
              })""";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    private static final Map<String, Path> PAGES = new LinkedHashMap<>();

    @SuppressWarnings("NullAway.Init")
    private static Browser browser;

    @BeforeAll
    static void write() throws IOException {
        browser = Browser.open();
        for (String person : List.of("data-scientist", "career-changer", "contradiction")) {
            PAGES.put(person, folder.resolve(person + ".html"));
            Run.of(
                    "report",
                    "facts/candidates/" + person + ".yaml",
                    "--detail",
                    "standard",
                    "-o",
                    PAGES.get(person).toString());
        }
        PAGES.put("summary", folder.resolve("summary.html"));
        Run.of(
                "report",
                "facts/candidates/contradiction.yaml",
                "-o",
                PAGES.get("summary").toString());
        Path batch = folder.resolve("batch");
        Files.writeString(
                folder.resolve("people.jsonl"),
                Files.readString(Path.of("facts/candidates/people.jsonl")) + "{\"tool\": 1}\n");
        Run.of("batch", folder.resolve("people.jsonl").toString(), "-o", batch.toString(), "--trainings", "--quiet");
        PAGES.put("cohort", folder.resolve("cohort.html"));
        Run.of("report", batch.toString(), "-o", PAGES.get("cohort").toString(), "--names");
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    /** What is done with an open page. */
    private interface Look {
        void at(Page page);
    }

    private static void look(String name, int width, NewContextOptions options, Look look) {
        try (BrowserContext window = browser.window(options, width)) {
            Page page = window.newPage();
            page.navigate(PAGES.get(name).toUri().toString());
            look.at(page);
        }
    }

    @ParameterizedTest(name = "the page {0} asks for nothing and breaks no policy")
    @ValueSource(strings = {"data-scientist", "career-changer", "contradiction", "summary", "cohort"})
    void nothingLeavesThePage(String name) {
        List<String> seen = new ArrayList<>();
        try (BrowserContext window = browser.window(new NewContextOptions(), 1000)) {
            Page page = window.newPage();
            page.onRequest(request -> seen.add(request.url()));
            page.onConsoleMessage(message -> seen.add(message.text()));
            page.onPageError(seen::add);
            page.navigate(PAGES.get(name).toUri().toString());
            assertThat(seen).containsExactly(PAGES.get(name).toUri().toString());
        }
    }

    @Test
    void anImageFromElsewhereWouldBeBlockedAndSeen() throws IOException {
        Path changed = folder.resolve("changed.html");
        Files.writeString(
                changed,
                Files.readString(PAGES.get("data-scientist"))
                        .replace("<main>", "<main><img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' alt=''>"));
        List<String> seen = new ArrayList<>();
        try (BrowserContext window = browser.window(new NewContextOptions(), 1000)) {
            Page page = window.newPage();
            page.onConsoleMessage(message -> seen.add(message.text()));
            page.navigate(changed.toUri().toString());
        }
        assertThat(seen).anyMatch(message -> message.contains("Content Security Policy"));
    }

    @ParameterizedTest(name = "the page {0} needs no sideways scrolling, and no chart is cut, at 320 pixels and more")
    @ValueSource(strings = {"data-scientist", "career-changer", "contradiction", "summary", "cohort"})
    void nothingIsTooWide(String name) {
        for (int width : List.of(320, 575, 576, 1000)) {
            look(name, width, new NewContextOptions(), page -> {
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as("at " + width)
                        .isEqualTo(width);
                assertThat((List<?>) page.evaluate(TEXTS_OUTSIDE))
                        .as("texts outside of a chart at " + width)
                        .isEmpty();
            });
        }
    }

    @ParameterizedTest(name = "axe-core finds nothing on the page {0}, light and dark, wide and narrow")
    @ValueSource(strings = {"data-scientist", "career-changer", "contradiction", "summary", "cohort"})
    void axeFindsNothing(String name) throws IOException {
        String axe = Browser.axe();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            int width = scheme == ColorScheme.LIGHT ? 1000 : 320;
            look(name, width, new NewContextOptions().setColorScheme(scheme).setBypassCSP(true), page -> {
                page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
                page.evaluate(axe);
                Object violations = page.evaluate(
                        "async () => (await axe.run()).violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' '))");
                assertThat((List<?>) violations).as("in " + scheme).isEmpty();
            });
        }
    }

    @ParameterizedTest(name = "every picture of the page {0} has a name, a description and its numbers as a table")
    @ValueSource(strings = {"data-scientist", "career-changer", "contradiction", "summary", "cohort"})
    void picturesAreTold(String name) {
        look(name, 1000, new NewContextOptions(), page -> {
            Object lacking = page.evaluate("""
                    () => [...document.querySelectorAll('figure.chart')].filter(figure => {
                      const svg = [...figure.querySelectorAll(':scope > svg')];
                      const told = svg.every(one => one.getAttribute('role') === 'img'
                        && one.getAttribute('aria-labelledby').split(' ').every(id =>
                          document.querySelectorAll('#' + id).length === 1 && document.getElementById(id).textContent));
                      return !svg.length || !told || !figure.querySelector('table, ol');
                    }).length""");
            assertThat(lacking).isEqualTo(0);
        });
    }

    @Test
    void theAccessibilityTreeHasTheSectionsInOrder() {
        look("data-scientist", 1000, new NewContextOptions(), page -> {
            String tree = page.locator("body").ariaSnapshot();
            assertThat(tree.lines()
                            .filter(line -> line.contains("heading") && line.contains("[level=2]"))
                            .map(line -> line.replaceAll(".*\"(.*)\".*", "$1")))
                    .containsExactly(
                            "What to do next",
                            "Strengths and gaps",
                            "The roles in order",
                            "Requirement by requirement",
                            "Why not the others",
                            "What you could do",
                            "Titles to search for",
                            "Where to look",
                            "What was not known",
                            "Sources and limits");
            assertThat(tree)
                    .contains("heading \"Dana\" [level=1]")
                    .contains("img \"How well each role fits you")
                    .contains("- banner", "- main");
        });
    }

    @ParameterizedTest(name = "printed, no chart of the page {0} is cut, and none is taller than a sheet")
    @ValueSource(strings = {"data-scientist", "career-changer", "contradiction", "summary", "cohort"})
    void noChartIsCutInPrint(String name) {
        look(name, A4_WIDTH, new NewContextOptions(), page -> {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat((List<?>) page.evaluate(TEXTS_OUTSIDE)).isEmpty();
            Object wrong = page.evaluate("""
                    most => [...document.querySelectorAll('figure.chart > svg')]
                      .filter(svg => getComputedStyle(svg).display !== 'none')
                      .filter(svg => svg.getBoundingClientRect().height > most || getComputedStyle(svg).breakInside !== 'avoid')
                      .map(svg => svg.querySelector('title').textContent)""", LETTER_HEIGHT);
            assertThat((List<?>) wrong).isEmpty();
            for (String format : List.of("A4", "Letter")) {
                assertThat(page.pdf(new Page.PdfOptions().setFormat(format).setPrintBackground(true)))
                        .startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            }
        });
    }

    @Test
    void tablesOfACohortCanBeSorted() {
        look("cohort", 1000, new NewContextOptions(), page -> {
            page.locator("table.sortable")
                    .first()
                    .locator("thead button")
                    .nth(1)
                    .click();
            Object values = page.evaluate(
                    "() => [...document.querySelector('table.sortable').tBodies[0].rows].map(r => Number(r.cells[1].querySelector('data').value))");
            assertThat((List<?>) values).isSortedAccordingTo((a, b) -> Integer.compare((Integer) a, (Integer) b));
        });
    }

    @Test
    void tablesOfACohortAreCompleteWithoutScript() {
        look("cohort", 1000, new NewContextOptions().setJavaScriptEnabled(false), page -> {
            assertThat(page.locator("table.sortable").count()).isGreaterThan(3);
            assertThat(page.locator("table.sortable thead button").count()).isZero();
        });
    }

    @Test
    void nothingHostileExecutesOrBreaksOut() throws IOException {
        List<String> seen = new ArrayList<>();
        try (LoadedRules rightTrack = LoadedRules.load(Path.of("rules"), Path.of("facts"));
                BrowserContext window = browser.window(new NewContextOptions(), 320)) {
            Page page = window.newPage();
            page.onDialog(dialog -> {
                seen.add("dialog");
                dialog.dismiss();
            });
            page.onConsoleMessage(message -> seen.add(message.text()));
            page.onRequest(request -> seen.add(request.url()));
            int elements = 0;
            for (String text : HostileTexts.ALL.subList(0, SampleSize.of(10, HostileTexts.ALL.size()))) {
                Path html = Files.writeString(
                        folder.resolve("hostile.html"), HostileTextsTest.page(rightTrack, text, text));
                seen.clear();
                page.navigate(html.toUri().toString());
                assertThat(seen)
                        .as(text.substring(0, Math.min(60, text.length())))
                        .containsExactly(html.toUri().toString());
                int now = (Integer) page.evaluate("document.querySelectorAll('*').length");
                assertThat(elements == 0 ? now : elements).isEqualTo(now);
                elements = now;
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .isEqualTo(320);
            }
        }
    }
}
