package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The table of docs/coaches.md of what a coach may want to say: each row is run as it stands there. */
@DisplayName("Of what a coach may want to say,")
class SayableThingsTest {

    private static final int ROWS = 22;
    private static final Pattern ROW = Pattern.compile("\\| ([0-9]+) \\| (.+?) \\| (.+) \\|");
    private static final Pattern QUOTED = Pattern.compile("(refused: )?`([^`]+)`");
    private static final Pattern CONDITION = Pattern.compile("the (?:candidate|team|role)\\b.+");
    private static final Pattern COMMAND =
            Pattern.compile("rules new (role|variant|skill|family|tool|title|rule) NAME");

    private static final Map<String, String> ENTRIES = Map.of(
            "skills.yaml",
            "site planning: {definition: planning where a machine stands, defined by: coaches, cites: coaches,"
                    + " reason: we need it, anchors: {none: no, developing: some, solid: well, outstanding: very well}}\n",
            "efforts.yaml",
            "site planning: {weeks: {developing: 4, solid: 9, outstanding: 20}, confirmed: 2026-11-24, reason: as seen}\n",
            "questions.yaml",
            "skill site planning: {about: skill, subject: site planning, ask: How well do you plan sites?,"
                    + " help: a level, examples: [solid], cites: coaches, reason: it is required}\n"
                    + "remote: {about: circumstance, subject: remote work, ask: Where do you want to work?,"
                    + " help: one of the answers, examples: [on site], cites: coaches, reason: people ask for it}\n",
            "families.yaml",
            "site planners: {definition: programs that plan sites, cites: coaches, reason: we need them}\n",
            "tools.yaml",
            "planomat: {families: [site planners], speaks for: [site planning], cites: coaches, reason: ours}\n",
            "titles.yaml",
            "site modeller: {roles: [data scientist], cites: coaches, reason: seen in adverts}\n",
            "origins.yaml",
            "sitebook: {definition: a book on sites, licence: our own, date: 2026-01-01, cites: coaches, reason: ours}\n",
            "circumstances.yaml",
            "remote work: {values: [on site, partly remote, fully remote], cites: coaches, reason: people ask for it}\n");

    @TempDir
    private static Path folder = Path.of(".");

    private static final Map<Integer, String> SAID = new LinkedHashMap<>();

    @BeforeAll
    static void theTableIsRead() throws IOException {
        CopiedFolders.in(folder);
        for (Map.Entry<String, String> entry : ENTRIES.entrySet()) {
            Path file = folder.resolve("facts").resolve(entry.getKey());
            Files.writeString(file, (Files.exists(file) ? Files.readString(file) : "") + entry.getValue());
        }
        for (String line : Files.readAllLines(Path.of("docs/coaches.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                SAID.put(Integer.valueOf(row.group(1)), row.group(3));
            }
        }
    }

    /** A sentence of a row, and whether the row says that it is refused. */
    private record Quoted(String text, boolean isRefused) {}

    private static List<Quoted> quoted(String how) {
        List<Quoted> all = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(how);
        while (quoted.find()) {
            String text = quoted.group(2);
            boolean isSentence =
                    !text.startsWith("rules new") && !text.startsWith("experience:") && !text.endsWith(".yaml");
            if (isSentence || quoted.group(1) != null) {
                all.add(new Quoted(text, quoted.group(1) != null));
            }
        }
        return all;
    }

    private static String rule(String name, List<String> conditions, List<String> conclusions) {
        return "rule \"said: " + name + "\"\n    @because(\"It was seen so.\")\n    @cites(\"sitebook\")\nwhen\n    "
                + String.join("\n    ", conditions.isEmpty() ? List.of("the team is mature") : conditions)
                + "\nthen\n    "
                + String.join("\n    ", conclusions.isEmpty() ? List.of("keep in mind: " + name) : conclusions)
                + "\nend\n\n";
    }

    private static String ofRow(int number) {
        List<String> notes = new ArrayList<>();
        List<String> conditions = new ArrayList<>();
        List<String> conclusions = new ArrayList<>();
        for (Quoted one : quoted(SAID.getOrDefault(number, ""))) {
            if (!one.isRefused()) {
                (one.text().startsWith("@")
                                ? notes
                                : CONDITION.matcher(one.text()).matches() ? conditions : conclusions)
                        .add(one.text());
            }
        }
        String rule = rule("row " + number, conditions, conclusions);
        String head = notes.stream().map(note -> "    " + note + "\n").collect(Collectors.joining());
        return conditions.isEmpty() && conclusions.isEmpty() && notes.isEmpty()
                ? ""
                : rule.replace("    @because", head + "    @because");
    }

    private static Run check(Path rules) {
        return Run.of(List.of(
                "rules",
                "check",
                "--rules",
                rules.toString(),
                "--facts",
                folder.resolve("facts").toString()));
    }

    /** What the check says of some rules, beside those that are shipped and but for their missing cases. */
    private static List<String> found(String text, Path at) throws IOException {
        CopiedFolders copy = CopiedFolders.in(at);
        copy.write("rules/teams/said.dslr", "// What was said.\n\n" + text);
        copy.write("rules/teams/said.md", "# Said\n\nWhat was said.\n");
        copy.write("rules/teams/said.test.yaml", "{}\n");
        return check(at.resolve("rules"))
                .out()
                .lines()
                .filter(line -> line.contains("said.dslr:")
                        && !line.contains("[untested-rule]")
                        && !line.contains("[subsumed-rule]")
                        && !line.contains("[rule-date]"))
                .toList();
    }

    @Test
    @DisplayName("the table has all of it, each thing once")
    void theTableIsWhole() {
        assertThat(SAID.keySet()).hasSize(ROWS);
        assertThat(SAID.get(6)).contains("`the candidate works with two or more of python, r or java`");
    }

    @Test
    @DisplayName("each sentence of the table that is not called refused is read, and means something")
    void whatIsSaidIsRead(@TempDir Path at) throws IOException {
        StringBuilder rules = new StringBuilder();
        SAID.keySet().forEach(number -> rules.append(ofRow(number)));
        assertThat(rules.toString()).contains("row 3", "row 4", "row 5", "row 18", "row 20", "row 21");
        assertThat(found(rules.toString(), at)).isEmpty();
    }

    @TestFactory
    @DisplayName("what is called refused is refused, where it stands:")
    Stream<DynamicTest> whatIsRefused(@TempDir Path folders) {
        List<DynamicTest> tests = new ArrayList<>();
        SAID.forEach((number, how) -> quoted(how).stream()
                .filter(Quoted::isRefused)
                .forEach(one -> tests.add(DynamicTest.dynamicTest(
                        number + ": " + one.text(),
                        () -> assertThat(found(refusable(one.text()), folders.resolve("row" + number)))
                                .isNotEmpty()))));
        assertThat(tests).hasSizeGreaterThan(3);
        return tests.stream();
    }

    private static String refusable(String text) {
        if (text.startsWith("@")) {
            return rule("refused", List.of(), List.of()).replace("    @because", "    " + text + "\n    @because");
        }
        boolean isConclusion = text.startsWith("keep in mind") || text.startsWith("requires");
        List<String> conditions = text.startsWith("requires") ? List.of("the role is data scientist") : List.of();
        return isConclusion ? rule("refused", conditions, List.of(text)) : rule("refused", List.of(text), List.of());
    }

    @TestFactory
    @DisplayName("what a command makes is made:")
    Stream<DynamicTest> whatIsMade(@TempDir Path at) throws IOException {
        CopiedFolders copy = CopiedFolders.in(at);
        return SAID.values().stream()
                .flatMap(how -> COMMAND.matcher(how).results())
                .map(found -> DynamicTest.dynamicTest(found.group(), () -> {
                    Run run = copy.run("rules", "new", found.group(1), "site " + found.group(1));
                    assertThat(run.code()).as(run.out() + run.err()).isZero();
                }));
    }

    @Test
    @DisplayName(
            "entries of skills, efforts, questions, tools, titles, origins and circumstances are read without a word")
    void entriesAreRead() {
        assertThat(check(Path.of("rules"))
                        .out()
                        .lines()
                        .filter(line -> line.startsWith("facts") || line.contains(folder.toString())))
                .allMatch(line -> line.contains("[unread-fact]"));
    }
}
