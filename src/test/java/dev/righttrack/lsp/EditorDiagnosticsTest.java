package dev.righttrack.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.authoring.check.RulesCheck;
import dev.righttrack.findings.Finding;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.SampleSize;
import dev.righttrack.rules.compile.RuleMutation;
import dev.righttrack.rules.source.RuleOptions;
import dev.righttrack.rules.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor shows is what {@code rules check} says of the same texts, saved. */
class EditorDiagnosticsTest {

    private static final long SEED = 26;
    private static final String RULES = "rules/roles/data-scientist.dslr";

    @TempDir
    private static Path folder;

    private static EditorAtWork editor;

    @BeforeAll
    static void anEditorHasACopyOpen() throws Exception {
        for (Path from : List.of(Path.of("rules"), Path.of("facts"))) {
            try (Stream<Path> walk = Files.walk(from)) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    Path to = folder.resolve(file.toString());
                    Files.createDirectories(to.getParent());
                    Files.copy(file, to);
                }
            }
        }
        editor = EditorAtWork.in(folder);
    }

    @AfterAll
    static void theEditorEnds() throws Exception {
        assertThat(editor.leave()).isTrue();
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    /** What a check says of the folder as it is saved, by file: place, check, message and hint. */
    private Map<String, List<String>> checked() {
        Map<String, List<String>> files = new TreeMap<>();
        List<Finding> findings = new RulesCheck(folder.resolve("facts"), RuleOptions.DEFAULT, Optional.empty())
                .of(folder.resolve("rules"))
                .findings();
        for (Finding one : findings) {
            String place = Math.max(1, one.place().line()) + ":" + one.place().column();
            String said = one.hint().isEmpty() ? one.message() : one.message() + "\n" + one.hint();
            files.computeIfAbsent(one.place().file(), first -> new ArrayList<>())
                    .add(place + " " + one.severity() + " " + one.checkId() + " " + said);
        }
        files.values().forEach(lines -> lines.sort(Comparator.naturalOrder()));
        return files;
    }

    /** The same of what the editor shows; a finding about a whole line or file has no column. */
    private Map<String, List<String>> shown(Map<String, List<String>> expected) throws Exception {
        Map<String, List<String>> files = new TreeMap<>();
        for (Map.Entry<String, List<Diagnostic>> file : editor.settled().entrySet()) {
            String name = file.getKey().substring(editor.uri("").length() + 1);
            List<String> wanted = expected.getOrDefault(name, List.of());
            files.put(
                    name,
                    file.getValue().stream()
                            .map(one -> line(one, wanted))
                            .sorted()
                            .toList());
        }
        return files;
    }

    private static String line(Diagnostic one, List<String> wanted) {
        Position start = one.getRange().getStart();
        String severity = switch (one.getSeverity()) {
            case Error -> "ERROR";
            case Warning -> "WARNING";
            default -> "NOTE";
        };
        String rest = " " + severity + " " + one.getCode().getLeft() + " "
                + one.getMessage().getLeft();
        String whole = start.getLine() + 1 + ":0" + rest;
        return wanted.contains(whole) ? whole : start.getLine() + 1 + ":" + (start.getCharacter() + 1) + rest;
    }

    @Test
    @DisplayName("the shipped rules have nothing wrong with them in an editor either")
    void theShippedRulesAreRight() throws Exception {
        assertThat(editor.settled()).isEmpty();
    }

    @Test
    @DisplayName("an editor that breaks off without a word ends the server, which says that this was not in order")
    void anEditorMayBreakOff() throws Exception {
        EditorAtWork other = EditorAtWork.in(folder);
        assertThat(other.breakOff()).isFalse();
    }

    @Test
    @DisplayName("a word that is misspelled is underlined, with the check's code, page and suggestion")
    void aMisspelledWordIsUnderlined() throws Exception {
        String text = text(RULES);
        int line = text.lines().toList().indexOf("    requires solid mathematics, essential");
        editor.open(RULES, text);
        editor.edit(RULES, new Range(new Position(line, 19), new Position(line, 30)), "mathmatics");
        assertThat(editor.settled(RULES)).singleElement().satisfies(one -> {
            assertThat(one.getRange()).isEqualTo(new Range(new Position(line, 19), new Position(line, 29)));
            assertThat(one.getCode().getLeft()).isEqualTo("unknown-word");
            assertThat(one.getCodeDescription().getHref()).endsWith("docs/checks/unknown-word.md");
            assertThat(one.getMessage().getLeft()).contains("did you mean \"mathematics\"");
        });
        editor.close(RULES);
    }

    @Test
    @DisplayName("a mistake that is taken back is no longer shown")
    void aMistakeThatIsTakenBackIsGone() throws Exception {
        editor.open(RULES, text(RULES).replace("mathematics, essential", "mathmatics, essential"));
        assertThat(editor.settled(RULES)).isNotEmpty();
        editor.replace(RULES, text(RULES));
        assertThat(editor.settled()).isEmpty();
        editor.close(RULES);
    }

    @Test
    @DisplayName("a file that is closed unsaved is checked as it is on disk")
    void aFileThatIsClosedCountsAsItIsOnDisk() throws Exception {
        editor.open(RULES, "rule \"broken\"\n");
        assertThat(editor.settled()).isNotEmpty();
        editor.close(RULES);
        assertThat(editor.settled()).isEmpty();
    }

    @Test
    @DisplayName("typical slips in rules, cases and facts give the code, place and hint of a check of the saved files")
    void slipsAreShownAsACheckReportsThem() throws Exception {
        Random random = new Random(SEED);
        List<RuleMutation> left = new ArrayList<>(RuleMutation.all());
        int rounds = 0;
        while (!left.isEmpty() && rounds < SampleSize.of(2, 40)) {
            Map<String, String> edited = planted(left, random);
            if (edited.isEmpty()) {
                break;
            }
            if (rounds == 0) {
                edited.putAll(inCasesAndFacts());
            }
            edited.forEach(editor::open);
            Map<String, String> saved = new TreeMap<>();
            for (Map.Entry<String, String> file : edited.entrySet()) {
                saved.put(file.getKey(), text(file.getKey()));
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
            Map<String, List<String>> expected = checked();
            // The editor's texts count, and not what happens to be on disk.
            for (Map.Entry<String, String> file : saved.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
            assertThat(shown(expected)).as("seed %d, round %d", SEED, rounds).isEqualTo(expected);
            edited.keySet().forEach(editor::close);
            rounds++;
        }
    }

    /** One slip in each of as many files as there are; those for which a file had a place are taken from the list. */
    private static Map<String, String> planted(List<RuleMutation> left, Random random) {
        Map<String, String> edited = new TreeMap<>();
        for (SourceText file : Bases.shippedSources().coach()) {
            List<String> lines = file.content().lines().toList();
            for (RuleMutation mutation : List.copyOf(left)) {
                Optional<RuleMutation.Mutant> mutant = mutation.change().apply(lines, random);
                if (mutant.isPresent()) {
                    edited.put(file.file(), mutant.get().text());
                    left.remove(mutation);
                    break;
                }
            }
        }
        return edited;
    }

    private Map<String, String> inCasesAndFacts() throws IOException {
        String cases = "rules/roles/data-scientist.test.yaml";
        String methods = "facts/efforts.yaml";
        return Map.of(
                cases, text(cases).replaceFirst("fires:", "fyres:"),
                methods, text(methods).replaceFirst("cites:", "zites:"));
    }
}
