package dev.righttrack.lsp;

import dev.righttrack.authoring.check.RulesCheck;
import dev.righttrack.cli.Main;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.rules.source.RuleOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * How soon an editor answers, on the shipped rules and on 500: from a keystroke to the findings of the edited file, to those of
 * the whole folder, and to a preview of what the edit does to 2,000 made-up people; beside a check and a diff from the beginning
 * in the same run. Arguments: keystrokes (200), previews (20).
 */
public final class EditorRatios {

    private static final String FILE = "rules/roles/data-scientist.dslr";
    private static final String LINE = "    requires solid mathematics, essential";
    private static final int WARM_UP = 30;
    private static final int MANY = 500;

    private EditorRatios() {}

    /** Runs it. */
    public static void main(String[] arguments) throws Exception {
        int keystrokes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        int previews = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
        Path shipped = copy("shipped");
        measure("shipped rules", shipped, keystrokes, previews);
        Path many = copy("many");
        grow(many);
        measure(MANY + " rules", many, keystrokes, previews);
    }

    private static Path copy(String name) throws IOException {
        Path folder = Files.createTempDirectory(name);
        for (Path from : List.of(Path.of("rules"), Path.of("facts"))) {
            try (Stream<Path> walk = Files.walk(from)) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    Path to = folder.resolve(file.toString());
                    Files.createDirectories(to.getParent());
                    Files.copy(file, to);
                }
            }
        }
        return folder;
    }

    /** Adds rules that show a level to whoever works with two tools, each with its cases, up to 500 in all. */
    private static void grow(Path folder) throws IOException {
        RulesCheck.Checked checked = check(folder);
        List<String> tools = checked.knowledge().orElseThrow().all(Kind.TOOL).keySet().stream()
                .sorted()
                .toList();
        StringBuilder text = new StringBuilder();
        StringBuilder cases = new StringBuilder();
        for (int number = checked.result().rules(); number < MANY; number++) {
            text.append(String.format(
                    Locale.ROOT,
                    """
                    rule "added %d"
                        @because("Whoever works with both has begun to write code.")
                        @cites("coaches")
                    when
                        the candidate works with %s
                        the candidate works with %s
                    then
                        shows at least developing algorithmic coding
                    end

                    """,
                    number,
                    tools.get(number % tools.size()),
                    tools.get((number * 7 + 1) % tools.size())));
            cases.append(String.format(
                    Locale.ROOT,
                    """
                    "added %d":
                      fires:
                        - case: works with both
                          given: {tools: ["%s", "%s"]}
                      silent:
                        - case: works with neither
                          given: {tools: []}

                    """,
                    number,
                    tools.get(number % tools.size()),
                    tools.get((number * 7 + 1) % tools.size())));
        }
        Files.writeString(folder.resolve("rules/evidence/added.dslr"), text);
        Files.writeString(folder.resolve("rules/evidence/added.test.yaml"), cases);
        Files.writeString(folder.resolve("rules/evidence/added.md"), "# Added\n\nTo measure with.\n");
    }

    private static RulesCheck.Checked check(Path folder) {
        return new RulesCheck(folder.resolve("facts"), RuleOptions.DEFAULT, Optional.empty()).read(folder.resolve("rules"));
    }

    private static void measure(String name, Path folder, int keystrokes, int previews) throws Exception {
        List<Long> checks = new ArrayList<>();
        for (int round = 0; round < 15; round++) {
            long from = System.nanoTime();
            check(folder);
            checks.add(System.nanoTime() - from);
        }
        long check = part(checks.subList(5, checks.size()), 0.5);
        RulesCheck.Checked checked = check(folder);
        System.out.printf(
                Locale.ROOT, "%s: %d rules, %d findings%n", name, checked.result().rules(), checked.result().findings().size());
        print("a check from the beginning", List.of(check), check);
        EditorAtWork editor = EditorAtWork.in(folder);
        String text = Files.readString(folder.resolve(FILE));
        editor.open(FILE, text);
        editor.settled();
        keystrokes(editor, text, WARM_UP, new ArrayList<>(), new ArrayList<>());
        List<Long> first = new ArrayList<>();
        List<Long> whole = new ArrayList<>();
        keystrokes(editor, text, keystrokes, first, whole);
        print("from a keystroke to the findings of its file", first, check);
        print("from a keystroke to the findings of the folder", whole, check);
        long diff = diff(folder, text);
        print("a diff from the beginning", List.of(diff), diff);
        print("from an edit to its preview", previews(editor, text, previews), diff);
        editor.leave();
    }

    /** Types and deletes one letter by turns, each time so that a finding comes or goes. */
    private static void keystrokes(EditorAtWork editor, String text, int count, List<Long> first, List<Long> whole)
            throws Exception {
        int line = text.lines().toList().indexOf(LINE);
        int at = LINE.indexOf("mathematics") + 4;
        for (int i = 0; i < count; i++) {
            boolean types = i % 2 == 0;
            Position from = new Position(line, at);
            long began = System.nanoTime();
            long shown = editor.shownOf(FILE);
            editor.edit(FILE, new Range(from, new Position(line, types ? at : at + 1)), types ? "x" : "");
            editor.waitForMoreOf(FILE, shown);
            first.add(System.nanoTime() - began);
            editor.settled();
            whole.add(System.nanoTime() - began);
        }
    }

    private static List<Long> previews(EditorAtWork editor, String text, int count) throws Exception {
        List<Long> all = new ArrayList<>();
        for (int i = 0; i < count + 2; i++) {
            String level = i % 2 == 0 ? "outstanding" : "developing";
            editor.replace(FILE, text.replace(LINE, LINE.replace("solid", level)));
            editor.settled();
            long began = System.nanoTime();
            String said = (String) editor.command("righttrack.preview");
            if (!said.contains("What the edit does")) {
                throw new IllegalStateException(said);
            }
            // The first two load classes and the people.
            if (i >= 2) {
                all.add(System.nanoTime() - began);
            }
        }
        return all;
    }

    private static long diff(Path folder, String text) throws IOException {
        Path edited = copyOf(folder);
        Files.writeString(edited.resolve(FILE), text.replace(LINE, LINE.replace("solid", "outstanding")));
        List<Long> all = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            StringWriter out = new StringWriter();
            long from = System.nanoTime();
            int code = Main.run(
                    new PrintWriter(out),
                    new PrintWriter(out),
                    "rules",
                    "diff",
                    folder.toString(),
                    edited.toString(),
                    "--made-up",
                    "2000");
            all.add(System.nanoTime() - from);
            if (code != 0) {
                throw new IllegalStateException(out.toString());
            }
        }
        return part(all, 0.5);
    }

    private static Path copyOf(Path folder) throws IOException {
        Path copy = Files.createTempDirectory("edited");
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path to = copy.resolve(folder.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        return copy;
    }

    private static long part(List<Long> all, double share) {
        List<Long> sorted = all.stream().sorted(Comparator.naturalOrder()).toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size())));
    }

    private static void print(String what, List<Long> all, long whole) {
        System.out.printf(
                Locale.ROOT,
                "  %-48s median %6.0f ms, p95 %6.0f ms; %.2f of the whole%n",
                what,
                part(all, 0.5) / 1e6,
                part(all, 0.95) / 1e6,
                part(all, 0.5) / (double) whole);
    }
}
