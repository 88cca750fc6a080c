package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.authoring.diff.AdviceChange;
import dev.righttrack.authoring.diff.AtomicEdit;
import dev.righttrack.authoring.diff.Attribution;
import dev.righttrack.authoring.diff.PopulationDiff;
import dev.righttrack.authoring.verify.VerificationResult;
import dev.righttrack.authoring.watch.Round;
import dev.righttrack.cli.options.AnswerOptions;
import dev.righttrack.cli.options.ProgramVersion;
import dev.righttrack.cli.options.TraceOption;
import dev.righttrack.cli.rules.RulesLspCommand;
import dev.righttrack.cli.rules.RulesWatchCommand;
import dev.righttrack.lsp.FolderChoice;
import dev.righttrack.oracle.SampleSize;
import dev.righttrack.render.Detail;
import dev.righttrack.render.page.VerificationPage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * For each pair of a command and one of its options, another value changes the outcome or is refused. The pairs are those
 * of the parser's own model, so that an option without an example here fails. Everyday a third of them, by seed 9; all in
 * profile thorough.
 *
 * <p>A word of an example that begins with a slash is a path in a scratch folder, a line stands for a blank. The outcome
 * is the exit code, what was written to stdout and stderr, and every file of the scratch folder.
 */
class EveryOptionMattersTest {

    private static final long SEED = 9;

    private static final String SKETCH = "facts/candidates/career-changer.yaml";
    private static final String KNOWN = "facts/candidates/data-analyst.yaml";

    /** Commands that read rules, with words that make them whole; what they would do then is never reached. */
    private static final Map<String, String> READERS = readers();

    /** Command to what would be said without an option; then option to the other words. */
    private static final Map<String, Map<String, List<String>>> EXAMPLES = examples();

    /** Asked of the parser, see below. */
    private static final String TRACES = "--verbose";

    /** Proved below without the work that the command would do first. */
    private static final Set<String> TOLD_BELOW = Set.of(
            "rules verify --color",
            "rules verify --format",
            "rules watch --color",
            "rules watch --show",
            "rules lsp --rules",
            "rules lsp --facts",
            "rules lsp --reading",
            "rules lsp --trust-core",
            "rules lsp --as-of",
            "serve --port",
            "serve --rules",
            "serve --facts",
            "serve --trust-core");

    /** What came of words that several options are compared with. */
    private static final Map<String, String> OUTCOMES = new HashMap<>();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    private static Map<String, String> readers() {
        Map<String, String> readers = new LinkedHashMap<>();
        readers.put("advise", SKETCH);
        readers.put("read", "/cv.txt");
        readers.put("about", "map");
        readers.put("words", "degree master");
        readers.put("explain", SKETCH + " --why data_analyst");
        readers.put("title", "statistician");
        readers.put("ad", "src/test/resources/ads/19-gov.md");
        readers.put("team", "facts/teams/young-team.yaml");
        readers.put("interview", "--answers /answers");
        readers.put("clients", "/clients");
        readers.put("columns", "/table.csv");
        readers.put("batch", "/people.jsonl -o /batch");
        readers.put("report", SKETCH + " -o /page.html");
        readers.put("score", "/labelled.jsonl");
        readers.put("serve", "");
        readers.put("rules check", "");
        readers.put("rules fmt", "");
        readers.put("rules test", "");
        readers.put("rules show", "data_analyst:_mathematics");
        readers.put("rules mutate", "nothing_is_called_so");
        readers.put("rules suggest", KNOWN + " --should-be data_scientist");
        readers.put("rules coverage", "");
        readers.put("rules list", "mathematics");
        readers.put("rules where-used", "mathematics");
        readers.put("rules rename", "mathematics maths");
        readers.put("rules docs", "-o /handbook");
        readers.put("rules verify", "");
        readers.put("rules watch", "--once");
        return readers;
    }

    private static final class Examples {
        private final Map<String, Map<String, List<String>>> all = new LinkedHashMap<>();
        private String command = "";
        private String words = "";

        /** What a command is tried with unless an option says otherwise. */
        Examples of(String name, String usual) {
            command = name;
            words = usual;
            return this;
        }

        /** Another value changes the outcome of what is usual. */
        Examples by(String option, String with) {
            return by(option, "", with);
        }

        /** Two values of which the outcomes differ. */
        Examples by(String option, String one, String other) {
            return between(option, words + " " + one, words + " " + other);
        }

        Examples between(String option, String one, String other) {
            all.computeIfAbsent(command, any -> new LinkedHashMap<>()).put(option, List.of(one, other));
            return this;
        }

        /** Text that is coloured where it is wanted. */
        Examples colored() {
            return by("--color", "--color never", "--color always");
        }

        /** Text that is shorter and longer. */
        Examples detailed() {
            return by("--detail", "--detail summary", "--detail full");
        }

        Examples formatted() {
            return by("--format", "--format text", "--format json");
        }
    }

    private static Map<String, Map<String, List<String>>> examples() {
        Examples examples = new Examples();
        examples.of("advise", SKETCH)
                .colored()
                .detailed()
                .formatted()
                .by("--role", "--role software_engineer")
                .between("--strict", "/unlisted.yaml", "/unlisted.yaml --strict")
                .between(
                        "--as-of",
                        KNOWN + " --rules /dated/rules --as-of 2026-11-30 --detail full",
                        KNOWN + " --rules /dated/rules --as-of 2031-01-01 --detail full")
                .by("--source", "--source uk")
                .by("--grade", "--source uk", "--source uk --grade")
                .by("--top", "--top 3")
                .by("--against", "--against examples/ads/forecasting.md");
        examples.of("read", "/cv.txt").by("--output", "-o /read");
        examples.of("columns", "/table.csv").by("--output", "-o /columns.yaml");
        examples.of("about", "deep_learning")
                .colored()
                .detailed()
                .between("--sources", "data_analyst", "data_analyst --sources");
        examples.of("words", "degree master").colored();
        examples.of("explain", SKETCH + " --why data_analyst")
                .colored()
                .detailed()
                .formatted()
                .between(
                        "--grade",
                        SKETCH + " --why data_analyst --source uk",
                        SKETCH + " --why data_analyst --source uk --grade")
                .between(
                        "--against",
                        SKETCH + " --against examples/ads/forecasting.md",
                        SKETCH + " --against examples/ads/pipelines.txt")
                .between("--why", SKETCH + " --why data_analyst", SKETCH + " --why software_engineer")
                .between("--why-not", SKETCH + " --why-not data_analyst", SKETCH + " --why-not software_engineer")
                .between("--path-to", SKETCH + " --path-to data_analyst", SKETCH + " --path-to software_engineer")
                .between("--what-if", SKETCH + " --what-if mathematics=solid", SKETCH + " --what-if mathematics=none")
                .between("--sensitivity", KNOWN, KNOWN + " --sensitivity")
                .by("--seed", "--seed 2")
                .between(
                        "--compare",
                        SKETCH + " --compare data_analyst --with data_scientist",
                        SKETCH + " --compare software_engineer --with data_scientist")
                .between(
                        "--with",
                        SKETCH + " --compare data_analyst --with data_scientist",
                        SKETCH + " --compare data_analyst --with software_engineer");
        examples.of("explain", SKETCH + " --why data_analyst")
                .between("--strict", "/unlisted.yaml --why data_analyst", "/unlisted.yaml --why data_analyst --strict");
        examples.of("title", "statistician").colored().detailed().formatted();
        examples.of("ad", "src/test/resources/ads/19-gov.md")
                .colored()
                .detailed()
                .formatted();
        examples.of("team", "facts/teams/young-team.yaml")
                .colored()
                .detailed()
                .formatted()
                .between("--strict", "/unlisted-team.yaml", "/unlisted-team.yaml --strict");
        examples.of("interview", "--no-opening --answers /answers")
                .colored()
                .detailed()
                .between("--strict", "/unlisted.yaml --answers /answers", "/unlisted.yaml --answers /answers --strict")
                .between(
                        "--adviser",
                        "--no-opening --answers /answers --quiet --journal /one.journal",
                        "--no-opening --answers /answers --quiet --journal /two.journal --adviser Weber")
                .by("--journal", "--journal /kim.journal")
                .by("--resume", "--resume /none.journal")
                .between("--no-opening", "--answers /answers", "--no-opening --answers /answers")
                .between("--answers", "--answers /answers", "--answers /others");
        examples.of("clients", "/clients").colored().formatted();
        examples.of("batch", "/people.jsonl -o /batch")
                .detailed()
                .between("--out", "/people.jsonl -o /batch", "/people.jsonl -o /elsewhere")
                .by("--threads", "--threads 0")
                .by("--max-rejects", "--max-rejects 0")
                .by("--top", "--top 1")
                .by("--keep", "--keep label")
                .by("--columns", "--columns /map.yaml")
                .between("--strict", "/unlisted.jsonl -o /batch", "/unlisted.jsonl -o /batch --strict")
                .by("--shortlist", "--shortlist data_analyst")
                .by("--trainings", "--trainings")
                .by("--seed", "--seed 2")
                .by("--inline", "--inline")
                .by("--no-raw", "--no-raw")
                .by("--resume", "--resume --restart", "--restart")
                .by("--restart", "--resume --restart", "--resume")
                .by("--commit-every", "--commit-every 0");
        examples.of("report", SKETCH + " -o /page.html")
                .detailed()
                .between("--output", SKETCH + " -o /page.html", SKETCH + " -o /other.html")
                .by("--role", "--role software_engineer")
                .by("--names", "--names")
                .between("--strict", "/unlisted.yaml -o /page.html", "/unlisted.yaml -o /page.html --strict")
                .between("--replace", SKETCH + " -o /answers", SKETCH + " -o /answers --replace");
        examples.of("score", "/labelled.jsonl")
                .by("--columns", "--columns /map.yaml")
                .by("--leave-out", "--leave-out software_engineer")
                .by("--accepted", "--accepted")
                .between("--strict", "/unlisted.jsonl", "/unlisted.jsonl --strict")
                .by("--seed", "--seed 2");
        examples.of("rules check", "--rules /warned")
                .formatted()
                .by("--fix", "--fix")
                .between("--as-of", "", "--as-of 2099-01-31")
                .by("--quiet", "--fix", "--fix --quiet");
        examples.of("rules fmt", "--rules /crooked").by("--check", "--check");
        examples.of("rules test", "")
                .by("--run", "--run data_analyst:_mathematics", "--run data_analyst:_query")
                .between(
                        "--as-of",
                        "--rules /dated/rules --run dated --as-of 2026-11-30",
                        "--rules /dated/rules --run dated --as-of 2031-01-01");
        examples.of("rules show", "data_analyst:_mathematics").colored();
        examples.of("rules mutate", "data_analyst:_mathematics --rules /bare/rules")
                .by("--add", "--add");
        examples.of("rules suggest", KNOWN + " --should-be data_scientist")
                .by("--top", "--top 0")
                .by("--patch", "--patch")
                .between("--should-be", KNOWN + " --should-be data_analyst", KNOWN + " --should-be data_scientist");
        examples.of("rules diff", "rules /copy/rules --population /people.jsonl")
                .colored()
                .formatted()
                .by("--explain", "--explain p1")
                .between(
                        "--detail",
                        "rules /flipped/rules --population /people.jsonl --explain p1 --detail summary",
                        "rules /flipped/rules --population /people.jsonl --explain p1 --detail full")
                .between(
                        "--made-up",
                        "rules /flipped/rules --population /people.jsonl",
                        "rules /flipped/rules --population /people.jsonl --made-up 3")
                .between(
                        "--as-of",
                        "/dated/rules /dated/rules --population /people.jsonl --as-of 2026-11-30",
                        "/dated/rules /dated/rules --population /people.jsonl --as-of 2031-01-01")
                .by("--max-flips", "--max-flips none")
                .by("--protect", "--protect /answers")
                .between(
                        "--show",
                        "rules /flipped/rules --population /people.jsonl --show 0",
                        "rules /flipped/rules --population /people.jsonl --show 9")
                .between(
                        "--population",
                        "rules /flipped/rules --population /people.jsonl",
                        "rules /flipped/rules --population /labelled.jsonl")
                .by("--facts", "--facts /nowhere")
                .between(
                        "--rules",
                        "HEAD . --rules /copy/rules --population /people.jsonl",
                        "HEAD . --rules /nowhere/rules --population /people.jsonl --facts /nowhere")
                .by("--reading", "--reading X5=banana")
                .between(
                        "--trust-core",
                        "rules /own --population /people.jsonl",
                        "rules /own --population /people.jsonl --trust-core")
                .between(
                        "--quiet",
                        "rules /warned --population /people.jsonl",
                        "rules /warned --population /people.jsonl --quiet");
        examples.of("rules new", "role test_engineer --rules /copy/rules --facts /copy/facts")
                .by("--skill", "--skill research")
                .by("--task", "--task deployment")
                .by("--role", "--role data_analyst")
                .by("--activity", "--activity builds_dashboards")
                .by("--stage", "--stage mature")
                .by("--family", "--family databases")
                .by("--choices", "--choices a,b")
                .between(
                        "--rules",
                        "role test_engineer --rules /copy/rules --facts /copy/facts",
                        "role test_engineer --rules /elsewhere --facts /copy/facts")
                .between(
                        "--facts",
                        "role test_engineer --rules /copy/rules --facts /copy/facts",
                        "role test_engineer --rules /copy/rules --facts /nowhere");
        examples.of("rules verify", "").between("--grade", "--source nowhere", "--grade");
        examples.of("rules rename", "python snake --rules /copy/rules --facts /copy/facts")
                .by("--kind", "--kind role");
        examples.of("rules docs", "-o /handbook")
                .between("-o", "-o /handbook", "-o /other")
                .between("--replace", "-o /mine", "-o /mine --replace");
        examples.of("rules watch", "--once --rules /copy/rules --facts /copy/facts")
                .by("--population", "--population /nobody", "--population /none")
                .by("--made-up", "--made-up -1", "--made-up 1")
                .between("--once", "--population /dev/null", "--population /dev/null --rules /nowhere --once");
        return examples.all;
    }

    private static String remembered(String command, String words) throws IOException {
        String known = OUTCOMES.get(command + " " + words);
        String outcome = known == null ? outcome(command, words) : known;
        OUTCOMES.put(command + " " + words, outcome);
        return outcome;
    }

    /** What came of a command: exit code, stdout, stderr, and what the scratch folder holds then. */
    private static String outcome(String command, String words) throws IOException {
        Path scratch = Files.createTempDirectory(folder, "scratch");
        somebodyHasFiles(scratch, words);
        List<String> all = new ArrayList<>(List.of(command.split(" ", -1)));
        Arrays.stream(words.split(" +", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.startsWith("/") && !word.startsWith("/dev/") ? scratch + word : word)
                .map(word -> word.replace('_', ' '))
                .forEach(all::add);
        Run run = Run.of(all);
        Map<String, String> texts = new TreeMap<>();
        for (Path file : files(scratch)) {
            texts.put(scratch.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
        }
        // When a run took place is not what came of it.
        texts.remove("batch/run.json");
        return (run.code() + "\n" + run.out() + "\n" + run.err() + "\n" + texts).replace(scratch.toString(), "");
    }

    private static void somebodyHasFiles(Path scratch, String words) throws IOException {
        write(scratch, "people.jsonl", """
                {"id":"p1","label":"data analyst","tools":["sql","tableau"],"activities":["builds dashboards"]}
                {"id":7,
                {"id":"p3","label":"software engineer","tools":["git"]}
                """);
        write(scratch, "map.yaml", "fields: {id: {is: id}, label: {is: left out}}\n");
        write(scratch, "labelled.jsonl", """
                {"label":"data analyst","tools":["sql","tableau"]}
                {"label":"software engineer","tools":["git"]}
                {"label":"data analyst","tools":["git"]}
                """);
        write(scratch, "table.csv", "Candidate,Key Skills\nKim,\"Python, SQL\"\n");
        write(scratch, "cv.txt", "Kim\n\nSkills\nPython, SQL\n");
        write(scratch, "unlisted.yaml", "tools: [python, frobnicator]\n");
        write(scratch, "unlisted.jsonl", "{\"tools\": [\"frobnicator\"], \"label\": \"data analyst\"}\n");
        write(scratch, "unlisted-team.yaml", "members: [{candidate: unlisted.yaml}]\n");
        write(scratch, "answers", "wants\ndone\n");
        write(scratch, "others", "does not want\ndone\n");
        write(scratch, "mine/handbook.md", "Mine.\n");
        write(scratch, "warned/a.dslr", rule("\u201ca\u201d", "the candidate works with tableau"));
        write(
                scratch,
                "own/language.dsl",
                "[when][candidate]the candidate works with {tool}=exists Tool(name == \"{tool}\")\n"
                        + "[then][statement]nonsense="
                        + "insertLogical(new Statement(\"note\", \"\", \"nonsense\", {rule}));\n");
        write(
                scratch,
                "own/a.dslr",
                rule("\"a\"", "the candidate works with tableau").replace("    nonsense", "    Nonsense"));
        String shipped = Files.readString(Path.of("rules/roles/data-analyst.dslr"));
        write(scratch, "crooked/a.dslr", shipped.replace("\nthen\n", "\nthen\n  "));
        if (words.contains("/copy")) {
            CopiedFolders.in(Files.createDirectory(scratch.resolve("copy")));
        }
        if (words.contains("/flipped")) {
            CopiedFolders copy = CopiedFolders.in(Files.createDirectory(scratch.resolve("flipped")));
            copy.write("rules/roles/planted.dslr", RulesDiffCommandTest.PLANTED);
        }
        if (words.contains("/clients")) {
            Files.createDirectory(scratch.resolve("clients"));
            write(
                    scratch,
                    "clients/kim.journal",
                    "righttrack interview, journal 1\nrules none\nbegun 2026-01-02T03:04:05Z\nid kim\n\n");
        }
        if (words.contains("/dated")) {
            CopiedFolders copy = CopiedFolders.in(Files.createDirectory(scratch.resolve("dated")));
            copy.write(
                    "rules/roles/dated.dslr",
                    RulesDiffCommandTest.PLANTED.replace("    @because", "    @from(\"2030-01-01\")\n    @because"));
            copy.write(
                    "rules/teams/dated.dslr",
                    rule("\"dated: a note\"", "the candidate works with sql")
                            .replace("nonsense", "keep in mind: a note of another time")
                            .replace("    @because", "    @from(\"2030-01-01\")\n    @because"));
            copy.write(
                    "rules/teams/dated.test.yaml",
                    "\"dated: a note\":\n  fires:\n    - case: sql\n      given: {tools: [sql]}\n");
        }
        if (words.contains("/bare")) {
            CopiedFolders copy = CopiedFolders.in(Files.createDirectory(scratch.resolve("bare")));
            Files.delete(copy.path("rules/roles/data-analyst.test.yaml"));
        }
    }

    private static String rule(String name, String condition) {
        return "rule " + name + "\n    @because(\"So.\")\n    @cites(\"coaches\")\nwhen\n    " + condition
                + "\nthen\n    nonsense\nend\n";
    }

    private static void write(Path scratch, String name, String text) throws IOException {
        Path file = scratch.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<Path> files(Path below) throws IOException {
        try (Stream<Path> walk = Files.walk(below)) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }

    /** Every command that does something, by its words. */
    private static Map<String, CommandLine> commands(String name, CommandLine line) {
        Map<String, CommandLine> all = new TreeMap<>();
        line.getSubcommands().forEach((word, below) -> all.putAll(commands((name + " " + word).strip(), below)));
        return all.isEmpty() ? Map.of(name, line) : all;
    }

    /** The options of a command but for help and version, which the parser itself carries out. */
    private static Set<String> options(CommandLine command) {
        return command.getCommandSpec().options().stream()
                .filter(option -> !option.usageHelp() && !option.versionHelp())
                .map(OptionSpec::longestName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The words of two trials of which the outcomes have to differ; none if there is no example. */
    private static List<String> example(String command, String option) {
        List<String> own = EXAMPLES.getOrDefault(command, Map.of()).getOrDefault(option, List.of());
        if (!own.isEmpty() || !READERS.containsKey(command)) {
            return own;
        }
        String words = READERS.get(command);
        return switch (option) {
            case "--rules", "--facts" ->
                List.of(words + " --rules /own", words + " --rules /own " + option + " /nowhere");
            case "--reading" -> List.of(words + " --reading X5=apple", words + " --reading X5=banana");
            case "--source" -> List.of(words, words + " --source nowhere");
            case "--as-of" -> List.of(words, words + " --as-of never");
            case "--trust-core" -> List.of(words + " --rules /own", words + " --rules /own --trust-core");
            case "--quiet" -> List.of(words + " --rules /warned", words + " --rules /warned --quiet");
            default -> List.of();
        };
    }

    private static List<Arguments> everyPair() {
        List<Arguments> pairs = new ArrayList<>();
        commands("", Main.line())
                .forEach((name, line) -> options(line).stream()
                        .filter(option -> !option.equals(TRACES) && !TOLD_BELOW.contains(name + " " + option))
                        .forEach(option -> pairs.add(Arguments.of(name, option))));
        return pairs;
    }

    /** The pairs that this build tries, by a seed: a tenth of them, all in the profile thorough. */
    static Stream<Arguments> pairs() {
        List<Arguments> pairs = everyPair();
        Collections.shuffle(pairs, new Random(SEED));
        return pairs.stream().limit(SampleSize.of(pairs.size() / 10, pairs.size()));
    }

    @Test
    void everyPairHasAnExample() {
        for (Arguments pair : everyPair()) {
            String command = (String) pair.get()[0];
            String option = (String) pair.get()[1];
            assertThat(example(command, option))
                    .as("an example of " + command + " " + option)
                    .hasSize(2);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pairs")
    void anotherValueChangesTheOutcomeOrIsRefused(String command, String option) throws IOException {
        List<String> example = example(command, option);
        assertThat(remembered(command, example.get(0))).isNotEqualTo(remembered(command, example.get(1)));
    }

    @Test
    void anExampleIsOfAnOptionThatThereIs() {
        Map<String, CommandLine> commands = commands("", Main.line());
        EXAMPLES.forEach((name, options) ->
                assertThat(options(commands.get(name))).as(name).containsAll(options.keySet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules check --rules /warned", "batch /people.jsonl -o /batch"})
    void theSameWordsHaveTheSameOutcome(String words) throws IOException {
        String command = words.startsWith("rules") ? "rules check" : words.substring(0, words.indexOf(' '));
        String rest = words.substring(command.length());
        assertThat(outcome(command, rest)).isEqualTo(outcome(command, rest));
    }

    @Test
    void tracesAreShownByEveryCommandThatIsAskedForThem() {
        commands("", Main.line()).keySet().stream()
                .filter(name -> !name.equals("schema"))
                .forEach(name -> {
                    assertThat(TraceOption.isGiven(parsed(name, ""))).as(name).isFalse();
                    assertThat(TraceOption.isGiven(parsed(name, "-v"))).as(name).isTrue();
                });
    }

    private static ParseResult parsed(String command, String more) {
        String words = READERS.getOrDefault(command, "");
        if (words.isEmpty() && EXAMPLES.containsKey(command)) {
            words = EXAMPLES.get(command).values().iterator().next().get(0);
        }
        return Main.line()
                .parseArgs((command + " " + words + " " + more).strip().split(" +", -1));
    }

    /** What verify found is worked out for minutes on a slow machine; here it says something that was found before. */
    @Test
    void verifyWritesWhatItFoundInTheFormAskedFor() {
        Set<String> said = new TreeSet<>();
        for (String option : List.of("--format text", "--format json", "--format markdown", "--color always")) {
            StringWriter out = new StringWriter();
            CommandLine line = Main.line().setOut(new PrintWriter(out));
            CommandLine verify = last(line.parseArgs(("rules verify " + option).split(" ", -1)));
            AnswerOptions answers = (AnswerOptions)
                    verify.getCommandSpec().mixins().get("answers").userObject();
            VerificationResult nothing =
                    new VerificationResult(List.of(), List.of("looked at"), List.of("not looked at"));
            answers.tell(VerificationPage.of(nothing), VerificationPage.json(nothing), Detail.STANDARD);
            said.add(out.toString());
        }
        assertThat(said).hasSize(4);
    }

    private static CommandLine last(ParseResult parsed) {
        List<CommandLine> lines = parsed.asCommandLineList();
        return lines.get(lines.size() - 1);
    }

    /** Only a second look has an edit to tell of. */
    @Test
    void aWatchNamesAsManyPeopleAsWantedInColourWhereItIsWanted() {
        Set<String> said = new TreeSet<>();
        for (String option : List.of("--color never", "--color always", "--color never --show 0")) {
            StringWriter out = new StringWriter();
            CommandLine line = Main.line().setOut(new PrintWriter(out));
            CommandLine watch = last(line.parseArgs(("rules watch " + option).split(" ", -1)));
            AtomicEdit edit = new AtomicEdit.OfRule("a", Optional.empty(), Optional.empty());
            AdviceChange flip =
                    new AdviceChange("p1", "", "data analyst", "data scientist", new Attribution(List.of()));
            PopulationDiff diff = new PopulationDiff(1, List.of(edit), List.of(flip), 0, 0, Map.of());
            watch.<RulesWatchCommand>getCommand()
                    .tell(new Round(List.of(), List.of(), 1, List.of(), Optional.of(diff)));
            said.add(out.toString());
        }
        assertThat(said).hasSize(3);
    }

    /** A server says nothing before an editor asks; what it would answer about is another with each option. */
    @Test
    void aServerIsAboutWhatItsOptionsSay() {
        Set<FolderChoice> choices = new HashSet<>();
        for (String option :
                List.of("", "--rules a", "--facts a", "--reading X5=any", "--trust-core", "--as-of 2027-01-31")) {
            CommandLine server =
                    last(Main.line().parseArgs(("rules lsp " + option).strip().split(" ", -1)));
            choices.add(server.<RulesLspCommand>getCommand().choice());
        }
        assertThat(choices).hasSize(6);
    }

    /** A service says nothing of what it will answer; what it would serve, and where, is another with each option. */
    @Test
    void aServiceIsWhatItsOptionsSay() {
        Set<Object> choices = new HashSet<>();
        for (String option : List.of("", "--rules a", "--facts a", "--trust-core", "--port 8080")) {
            CommandLine service =
                    last(Main.line().parseArgs(("serve " + option).strip().split(" ", -1)));
            choices.add(service.<ServeCommand>getCommand().choice());
        }
        assertThat(choices).hasSize(5);
    }

    @Test
    void helpAndVersionAreToldByEveryCommand() {
        for (String name : commands("", Main.line()).keySet()) {
            assertThat(Run.of((name + " --help").split(" ", -1)).out()).startsWith("Usage: righttrack " + name + " ");
            assertThat(Run.of((name + " --version").split(" ", -1)).out()).isEqualTo(ProgramVersion.TEXT + "\n");
        }
    }
}
