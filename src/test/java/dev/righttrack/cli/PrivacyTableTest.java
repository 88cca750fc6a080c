package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.batch.BatchRun;
import dev.righttrack.cli.options.ExitCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of docs/privacy.md and what the commands write are the same. */
class PrivacyTableTest {

    private static final Path PAGE = Path.of("docs/privacy.md");
    private static final Pattern ROW =
            Pattern.compile("\\| `?([a-z -]+?)`? \\| `([^`]+)` \\| (0600|umask) \\| [^|]+ \\|");

    /** It would add cases for hours of mutants; what it writes with is what {@code rules rename} writes with. */
    private static final String NOT_RUN = "rules mutate --add";

    @TempDir
    Path folder;

    /** A line of the table. */
    private record Row(String command, String file, boolean owner) {

        /** Whether it speaks of a file, as it is called below the scratch folder. */
        boolean names(String path) {
            String pattern = Arrays.stream(file.split("\\*", -1))
                    .map(Pattern::quote)
                    .reduce((a, b) -> a + ".*" + b)
                    .orElse("");
            return path.matches(pattern);
        }
    }

    @BeforeEach
    void somebodyHasFiles() throws IOException {
        CopiedFolders.in(Files.createDirectory(folder.resolve("copy")));
        Files.writeString(folder.resolve("people.jsonl"), "{\"tools\":[\"sql\"]}\n{\"id\":7,\n{\"tools\":[\"git\"]}\n");
        Files.writeString(folder.resolve("x.yaml"), "tools: [sql]\n");
        Files.writeString(folder.resolve("answers.txt"), "note looks after a parent\ndone\n");
        Files.writeString(folder.resolve("table.csv"), "Candidate,Gender,Key Skills\nKim,x,\"Python, SQL\"\n");
        Files.writeString(folder.resolve("STEM.txt"), "SKILLS\nPython, Docker\n");
    }

    private static List<Row> rows() throws IOException {
        Matcher rows = ROW.matcher(Files.readString(PAGE, StandardCharsets.UTF_8));
        List<Row> all = new ArrayList<>();
        while (rows.find()) {
            all.add(new Row(rows.group(1), rows.group(2), rows.group(3).equals("0600")));
        }
        return all;
    }

    private Map<Path, String> files() throws IOException {
        Map<Path, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(file, Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    /** The command's name in the table, and its words; a word that begins with a slash is a path in the scratch folder, a line stands for a blank. */
    private static Map<String, String> commands() {
        Map<String, String> commands = new LinkedHashMap<>();
        commands.put("batch", "batch /people.jsonl -o /DIR --trainings --shortlist data_analyst --quiet");
        commands.put("report", "report /x.yaml -o /FILE");
        commands.put("read", "read /STEM.txt -o /DIR");
        commands.put("columns", "columns /table.csv -o /MAP");
        commands.put("interview", "interview /x.yaml --answers /answers.txt --journal /STEM.journal");
        commands.put("rules docs", "rules docs -o /DIR");
        commands.put(
                "rules rename",
                "rules rename domain-specific_languages data_languages --rules /copy/rules --facts /copy/facts");
        commands.put("rules check --fix", "rules check --fix --rules /copy/rules --facts /copy/facts");
        commands.put("rules fmt", "rules fmt --rules /copy/rules --facts /copy/facts");
        commands.put("rules new", "rules new role thing --rules /copy/rules --facts /copy/facts");
        return commands;
    }

    private List<String> words(String command) {
        return Arrays.stream(command.split(" ", -1))
                .map(word -> word.startsWith("/") ? folder + word : word.replace('_', ' '))
                .toList();
    }

    private void spoil(String name) throws IOException {
        Path rule = folder.resolve("copy/rules/roles/data-analyst.dslr");
        String text = Files.readString(rule);
        if (name.equals("rules fmt")) {
            Files.writeString(rule, text.replace("\nthen\n    ", "\nthen\n         "));
        } else if (name.equals("rules check --fix")) {
            Files.writeString(rule, text.replace("the role is data analyst", "the role is Data Analyst"));
        }
    }

    /** A path below the scratch folder, with the placeholder of the table for the folders of rules and facts. */
    private String shown(Path file) {
        return folder.relativize(file)
                .toString()
                .replaceFirst("^copy/rules/", "RULES/")
                .replaceFirst("^copy/facts/", "FACTS/")
                .replaceFirst("^cache/righttrack/", "CACHE/");
    }

    /** The files that a command made or changed. */
    private Set<Path> written(Map<Path, String> before) throws IOException {
        Set<Path> written = new LinkedHashSet<>();
        files().forEach((file, text) -> {
            if (!text.equals(before.get(file))) {
                written.add(file);
            }
        });
        return written;
    }

    @Test
    void everyFileThatACommandWritesIsInTheTableWithItsModeAndNoOther() throws IOException {
        String umask = PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("x.yaml")));
        Set<Row> seen = new LinkedHashSet<>();
        for (Map.Entry<String, String> command : commands().entrySet()) {
            spoil(command.getKey());
            Map<Path, String> before = files();
            Run run = Run.of(words(command.getValue()));
            assertThat(run.code()).as(command.getKey() + ": " + run.err()).isNotEqualTo(ExitCode.USAGE);
            for (Path file : written(before)) {
                List<Row> speaking = rows().stream()
                        .filter(row -> row.command().equals(command.getKey()) && row.names(shown(file)))
                        .toList();
                assertThat(speaking)
                        .as(command.getKey() + " writes " + shown(file))
                        .hasSize(1);
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .as(shown(file))
                        .isEqualTo(speaking.get(0).owner() ? "rw-------" : umask);
                seen.addAll(speaking);
            }
        }
        assertThat(rows())
                .filteredOn(
                        row -> !row.command().equals(NOT_RUN) && !row.command().equals("any"))
                .isNotEmpty()
                .allMatch(seen::contains);
    }

    @Test
    void whatAStoppedBatchKeepsIsNamed() throws IOException {
        Map<Path, String> before = files();
        Run run = Run.of(words(commands().get("batch") + " --max-rejects 0"));
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.REJECTS);
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        assertThat(written(before))
                .hasSize(9)
                .allSatisfy(file -> assertThat(page).contains("`" + shown(file) + "`"));
    }

    @Test
    void everyNameThatABatchMayWriteIsOnThePage() throws IOException {
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        assertThat(page).contains("`DIR/*.part`");
        assertThat(BatchRun.files())
                .hasSizeGreaterThan(15)
                .filteredOn(name -> !name.endsWith(".part"))
                .allSatisfy(name -> assertThat(page).containsAnyOf("`DIR/" + name + "`", "`DIR/" + name + ".part`"));
    }

    @Test
    void theCacheHasItsRowAndItsModes() throws IOException {
        Path rule = folder.resolve("copy/rules/roles/data-analyst.dslr");
        Files.writeString(rule, Files.readString(rule).replace("rule \"", "rule \"new "));
        Map<Path, String> before = files();
        Shell ran = Shell.run(
                folder,
                "XDG_CACHE_HOME=$PWD/cache \"$@\" >/dev/null",
                List.of("advise", "x.yaml", "--rules", "copy/rules", "--facts", "copy/facts"));
        assertThat(ran.code()).as(ran.said()).isZero();
        assertThat(written(before)).singleElement().satisfies(file -> {
            assertThat(rows()).anyMatch(row -> row.command().equals("any") && row.owner() && row.names(shown(file)));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                    .isEqualTo("rwx------");
        });
    }
}
