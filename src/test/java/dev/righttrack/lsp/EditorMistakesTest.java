package dev.righttrack.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.authoring.check.FileCheck;
import dev.righttrack.authoring.check.RulesCheck;
import dev.righttrack.files.UnsavedTexts;
import dev.righttrack.findings.Finding;
import dev.righttrack.oracle.SampleSize;
import dev.righttrack.rules.source.RuleOptions;
import dev.righttrack.rules.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Each mistake that coaches are known to make, and each wrong rule of the pages about checks, is shown in an editor as a check
 * reports it. Every day all of them are open at once, each in a file of its own; in thorough runs one after the other.
 */
class EditorMistakesTest {

    private static final Pattern EXAMPLE = Pattern.compile("```rules wrong\n(.*?)```", Pattern.DOTALL);
    private static final Path FACTS = Path.of("facts");
    private static final Path RULES = Path.of("rules");

    private static final String RIGHT = """
            rule "one of a pair %1$s"
                @because("Whoever explains a model has to know what it rests on.")
                @cites("coaches")
            when
                the role is data scientist
            then
                requires solid mathematics, essential
            end

            rule "the other of the pair %1$s"
                @because("Models are trained with it.")
                @cites("coaches")
            when
                the candidate works with python
            then
                shows at least developing algorithmic coding
            end
            """;

    /** What is wrong, the words that stand in the right text, and what a coach writes instead. */
    private record Mistake(String what, String right, String wrong) {
        String text(int number) {
            String text = RIGHT.formatted(number);
            assertThat(text).as(what).contains(right);
            return text.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong));
        }
    }

    private static final List<Mistake> MISTAKES = List.of(
            new Mistake("misspelled skill", "solid mathematics", "solid mathmatics"),
            new Mistake("unknown sentence", "the candidate works with python", "python is what the candidate likes"),
            new Mistake("misspelled sentence", "shows at least", "shows at leats"),
            new Mistake("unknown level", "solid mathematics", "hefty mathematics"),
            new Mistake("level left out", "solid mathematics", "mathematics"),
            new Mistake("no end of the first rule", "essential\nend\n", "essential\n"),
            new Mistake("no end of the last rule", "coding\nend\n", "coding\n"),
            new Mistake("no when", "when\n    the role", "    the role"),
            new Mistake("no then", "then\n    requires", "    requires"),
            new Mistake("typographic quotes around a name", "rule \"one of a pair", "rule “one of a pair"),
            new Mistake(
                    "typographic quotes in a reason",
                    "\"Models are trained with it.\"",
                    "“Models are trained with it.”"),
            new Mistake("quotes around a word", "works with python", "works with \"python\""),
            new Mistake("a quote in a text", "requires solid mathematics, essential", "keep in mind: a \"good\" start"),
            new Mistake("a quote in a reason", "trained with it", "\"trained\" with it"),
            new Mistake("capital letter of a sentence", "the role is", "The role is"),
            new Mistake("capital letter of a name", "data scientist", "Data Scientist"),
            new Mistake("blanks and a tab", "    the role is data scientist", "\tthe  role is data scientist  "),
            new Mistake("two conditions with and", "data scientist", "data scientist and the candidate works with r"),
            new Mistake("two conclusions", "algorithmic coding", "algorithmic coding keep in mind: more"),
            new Mistake("another spelling", "solid mathematics", "solid modelling"),
            new Mistake("a dash without blanks", "data scientist", "software engineer-machine learning"),
            new Mistake("a long dash", "data scientist", "software engineer – machine learning"),
            new Mistake(
                    "a sentence over two lines", "solid mathematics, essential", "solid\n    mathematics, essential"),
            new Mistake("a full stop", "the role is data scientist", "the role is data scientist."),
            new Mistake("no comma", "mathematics, essential", "mathematics essential"),
            new Mistake("the wrong side", "the role is data scientist", "requires solid mathematics, essential"),
            new Mistake("a name of another kind", "solid mathematics", "solid python"),
            new Mistake("no role", "the role is data scientist", "the candidate works with r"),
            new Mistake("no citation", "    @cites(\"coaches\")\nwhen\n    the role", "when\n    the role"),
            new Mistake("a name twice", "the other of the pair", "one of a pair"),
            new Mistake("capital letter of end", "coding\nend", "coding\nEnd"),
            new Mistake("salience", "    @because(\"Models", "    salience 10\n    @because(\"Models"),
            new Mistake("code", "the candidate works with python", "> eval(true)"),
            new Mistake(
                    "code in a text",
                    "requires solid mathematics, essential",
                    "keep in mind: x\"); System.exit(1); //"),
            new Mistake("braces in a text", "requires solid mathematics, essential", "keep in mind: {text}"),
            new Mistake("a comment over lines", "rule \"the other", "/* later\nmore */\nrule \"the other"),
            new Mistake(
                    "a word of the engine",
                    "requires solid mathematics, essential",
                    "keep in mind: expander and global"),
            new Mistake(
                    "a sentence in a text",
                    "requires solid mathematics, essential",
                    "keep in mind: the role is analyst"),
            new Mistake("another comment", "rule \"the other", "# later\nrule \"the other"),
            new Mistake("a bad name in a list", "works with python", "works with one of r, pyhton"));

    private static EditorAtWork editor;

    @BeforeAll
    static void anEditorHasTheFolderOpen() throws Exception {
        editor = EditorAtWork.in(Path.of(""));
    }

    @AfterAll
    static void theEditorEnds() throws Exception {
        assertThat(editor.leave()).isTrue();
    }

    private static Map<String, String> mistakes() {
        Map<String, String> texts = new TreeMap<>();
        for (int i = 0; i < MISTAKES.size(); i++) {
            texts.put(
                    "rules/evidence/mistake-%02d.dslr".formatted(i),
                    MISTAKES.get(i).text(i));
        }
        return texts;
    }

    private static Map<String, String> examples() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> pages = Files.list(Path.of("docs/checks"))) {
            for (Path page : pages.sorted().toList()) {
                List<MatchResult> found =
                        EXAMPLE.matcher(Files.readString(page)).results().toList();
                for (int i = 0; i < found.size(); i++) {
                    String name = page.getFileName().toString().replace(".md", "-" + i);
                    texts.put(
                            "rules/evidence/example-" + name + ".dslr",
                            found.get(i).group(1));
                }
            }
        }
        return texts;
    }

    /** What a check of the texts says: place, severity, code, message and hint, by file. */
    private static Map<String, List<String>> checked(Map<String, String> texts) {
        Map<Path, String> open = new TreeMap<>();
        texts.forEach((file, text) -> open.put(Path.of(file), text));
        Map<String, List<String>> said = new TreeMap<>();
        for (Finding one : new RulesCheck(FACTS, RuleOptions.DEFAULT, Optional.empty())
                .with(UnsavedTexts.of(open))
                .of(RULES)
                .findings()) {
            String hint = one.hint().isEmpty() ? "" : "\n" + one.hint();
            said.computeIfAbsent(one.place().file(), first -> new ArrayList<>())
                    .add(Math.max(1, one.place().line()) + ":" + start(one, texts) + " " + one.severity() + " "
                            + one.checkId() + " " + one.message() + hint);
        }
        said.replaceAll((file, lines) -> lines.stream().sorted().toList());
        return said;
    }

    /** The column of a finding; of one about a whole line, where its words begin. */
    private static int start(Finding one, Map<String, String> texts) {
        if (one.place().column() > 0) {
            return one.place().column();
        }
        List<String> lines = texts.getOrDefault(one.place().file(), "").lines().toList();
        int line = Math.max(0, one.place().line() - 1);
        String text = line < lines.size() ? lines.get(line) : "";
        return text.length() - text.stripLeading().length() + 1;
    }

    private static Map<String, List<String>> shown(Map<String, List<Diagnostic>> diagnostics) {
        Map<String, List<String>> said = new TreeMap<>();
        diagnostics.forEach((uri, all) -> said.put(
                uri.substring(editor.uri("").length() + 1),
                all.stream().map(EditorMistakesTest::line).sorted().toList()));
        return said;
    }

    private static String line(Diagnostic one) {
        Range range = one.getRange();
        String severity = one.getSeverity() == DiagnosticSeverity.Information
                ? "NOTE"
                : one.getSeverity().name().toUpperCase(Locale.ROOT);
        assertThat(range.getEnd().getLine()).isEqualTo(range.getStart().getLine());
        return range.getStart().getLine() + 1 + ":" + (range.getStart().getCharacter() + 1) + " " + severity + " "
                + one.getCode().getLeft() + " " + one.getMessage().getLeft();
    }

    private static void isShownAsChecked(Map<String, String> texts) throws Exception {
        texts.forEach(editor::open);
        Map<String, List<String>> expected = checked(texts);
        assertThat(shown(editor.settled())).isEqualTo(expected);
        texts.keySet().forEach(editor::close);
    }

    /** All at once every day, one by one in thorough runs. */
    private static void areShownAsChecked(Map<String, String> texts) throws Exception {
        if (SampleSize.of(1, texts.size()) == 1) {
            isShownAsChecked(texts);
        } else {
            for (Map.Entry<String, String> one : texts.entrySet()) {
                isShownAsChecked(Map.of(one.getKey(), one.getValue()));
            }
        }
    }

    @Test
    @DisplayName(
            "forty mistakes and the wrong rules of the pages about checks have the code, place and hint of a check")
    void mistakesAreShownAsChecked() throws Exception {
        Map<String, String> texts = mistakes();
        assertThat(texts).hasSize(40);
        texts.putAll(examples());
        assertThat(texts).hasSizeGreaterThan(70);
        areShownAsChecked(texts);
    }

    @Test
    @DisplayName("all but what is read as it was meant, or needs other rules to be seen, is reported of the file alone")
    void aMistakeIsReportedAtOnce() {
        RulesCheck.Checked now = new RulesCheck(FACTS, RuleOptions.DEFAULT, Optional.empty()).read(RULES);
        CheckedFolder folder =
                CheckedFolder.of(now, now.knowledge().orElseThrow(), RuleOptions.DEFAULT, Optional.empty());
        FileCheck check = new FileCheck(folder.sentences());
        List<String> silent = new ArrayList<>();
        for (int i = 0; i < MISTAKES.size(); i++) {
            Mistake mistake = MISTAKES.get(i);
            if (check.of(new SourceText("rules/evidence/x.dslr", mistake.text(i)))
                    .isEmpty()) {
                silent.add(mistake.what());
            }
        }
        assertThat(silent)
                .containsExactlyInAnyOrder(
                        "a quote in a text",
                        "capital letter of a sentence",
                        "capital letter of a name",
                        "blanks and a tab",
                        "a dash without blanks",
                        "a long dash",
                        "capital letter of end",
                        "code in a text",
                        "braces in a text",
                        "a word of the engine",
                        "a sentence in a text",
                        "another comment",
                        // Whether a role is there, and whether a name is taken, is asked once every rule of the folder
                        // is read.
                        "no role",
                        "a name twice");
        assertThat(check.of(new SourceText("rules/evidence/x.dslr", RIGHT.formatted("x"))))
                .isEmpty();
    }
}
