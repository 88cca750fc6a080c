package dev.righttrack.rules.compile;

import dev.righttrack.rules.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A typical slip of a coach, made in a good file.
 *
 * @param name what is done
 * @param change makes it, if the file has a place for it
 */
public record RuleMutation(String name, BiFunction<List<String>, Random, Optional<Mutant>> change) {

    /**
     * A file with a slip in it.
     *
     * @param lines the file
     * @param told the lines of which one must be reported first; empty if nothing is wrong with the file
     * @param suggestion what must be suggested first; empty if there is nothing to suggest
     * @param kept a text that must come through as it was written; empty if none
     */
    public record Mutant(List<String> lines, Set<Integer> told, String suggestion, String kept) {
        public String text() {
            return String.join("\n", lines) + "\n";
        }
    }

    /** A slip on one line that matches. */
    private static RuleMutation line(String name, String regex, String replacement, String suggestion) {
        Pattern pattern = Pattern.compile(regex);
        return new RuleMutation(
                name,
                (lines, random) -> pick(lines, pattern, random).map(at -> {
                    Matcher match = pattern.matcher(lines.get(at));
                    if (!match.find()) {
                        throw new IllegalStateException(regex);
                    }
                    List<String> changed = new ArrayList<>(lines);
                    changed.set(at, match.replaceFirst(replacement));
                    String expected = suggestion.equals("$1") ? match.group(1) : suggestion;
                    return new Mutant(changed, Set.of(at + 1), expected, "");
                }));
    }

    /** A letter left out of a name, which is to be suggested again. */
    private static RuleMutation dropped(String name, String regex) {
        Pattern pattern = Pattern.compile(regex);
        return new RuleMutation(
                name,
                (lines, random) -> pick(lines, pattern, random).map(at -> {
                    Matcher match = pattern.matcher(lines.get(at));
                    if (!match.find()) {
                        throw new IllegalStateException(regex);
                    }
                    String right = match.group(1);
                    int letter = 1 + random.nextInt(right.length() - 2);
                    List<String> changed = new ArrayList<>(lines);
                    String wrong = right.substring(0, letter) + right.substring(letter + 1);
                    changed.set(at, lines.get(at).substring(0, match.start(1)) + wrong);
                    return new Mutant(changed, Set.of(at + 1), right, "");
                }));
    }

    /** A way of writing that is no mistake. */
    static RuleMutation fine(String name, String regex, String replacement, String kept) {
        RuleMutation mutation = line(name, regex, replacement, "");
        return new RuleMutation(
                name,
                (lines, random) ->
                        mutation.change().apply(lines, random).map(m -> new Mutant(m.lines(), Set.of(), "", kept)));
    }

    static RuleMutation noted(String name, String regex, String replacement) {
        return fine(name, regex, replacement, "");
    }

    /** A slip that moves lines: it gets the lines and the place of a match, and gives the lines and what is reported. */
    private static RuleMutation around(
            String name, String regex, BiFunction<List<String>, Integer, Set<Integer>> change, String suggestion) {
        return new RuleMutation(
                name,
                (lines, random) -> pick(lines, Pattern.compile(regex), random).map(at -> {
                    List<String> changed = new ArrayList<>(lines);
                    Set<Integer> told = change.apply(changed, at);
                    return new Mutant(changed, told, suggestion, "");
                }));
    }

    private static Optional<Integer> pick(List<String> lines, Pattern pattern, Random random) {
        List<Integer> found = IntStream.range(0, lines.size())
                .filter(i -> pattern.matcher(lines.get(i)).find())
                .boxed()
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(random.nextInt(found.size())));
    }

    private static int next(List<String> lines, int from, String text) {
        return IntStream.range(from, lines.size())
                .filter(i -> lines.get(i).strip().startsWith(text))
                .findFirst()
                .orElseThrow();
    }

    private static Set<Integer> without(List<String> lines, int at, int... told) {
        lines.remove(at);
        return told(told);
    }

    private static Set<Integer> told(int... lines) {
        return Set.copyOf(IntStream.of(lines).boxed().toList());
    }

    public static List<RuleMutation> all() {
        List<RuleMutation> all = new ArrayList<>();
        words(all);
        structure(all);
        sentences(all);
        RuleVariation.add(all);
        return all;
    }

    private static void words(List<RuleMutation> all) {
        all.add(line("a skill with a letter left out", "(requires \\w+ )mathematics", "$1mathmatics", "mathematics"));
        all.add(line(
                "a skill with letters swapped",
                "(requires \\w+ )machine learning",
                "$1machine laerning",
                "machine learning"));
        all.add(line("a level that is none", "requires solid ", "requires mighty ", ""));
        all.add(line("a level left out", "requires (solid|developing|outstanding) ", "requires ", ""));
        all.add(line("a task misspelled", "(prefers .*|wants )modeling", "$1modeing", "modeling"));
        all.add(line("a role misspelled", "the role is (data|machine|software) ", "the role is $1s ", ""));
        all.add(line("an importance misspelled", ", essential$", ", esential", "essential"));
        all.add(line("a family misspelled", "the family clouds", "the family clowds", "clouds"));
        all.add(dropped("a variant misspelled", "suggest the variant (.*)$"));
        all.add(line("a name of another kind", "the role is .*", "the role is machine learning", ""));
        all.add(line(
                "a wrong name in a list",
                "one of (speech recognition|computer vision)",
                "one of speach recognition",
                "speech recognition"));
        all.add(line("quotes around a name", "the role is (.*)", "the role is \"$1\"", ""));
        all.add(line("an unknown citation", "@cites\\(\"D-", "@cites(\"D-X-", ""));
        all.add(line("a reading misspelled", "(X[0-9]+ = )([a-z])([a-z]+ [a-z ]+)$", "$1$2$2$3", ""));
        all.add(line("an activity misspelled", "work includes ([a-z]+)ing ", "work includes $1ign ", ""));
        all.add(dropped("a skill misspelled in a condition", "a method of (.*)$"));
        all.add(line("an application misspelled", "computer vision", "computer vission", "computer vision"));
    }

    private static void structure(List<RuleMutation> all) {
        all.add(around(
                "an end left out",
                "^end$",
                (lines, at) -> {
                    int rule = before(lines, at);
                    boolean last = IntStream.range(at + 1, lines.size())
                            .noneMatch(i -> lines.get(i).startsWith("rule"));
                    lines.remove((int) at);
                    int after = last ? lines.size() - 1 : next(lines, at, "rule");
                    return last ? told(rule + 1, lines.size(), lines.size() - 1, at) : told(rule + 1, after + 1);
                },
                ""));
        all.add(around(
                "the last end left out",
                "^end$",
                (lines, at) -> {
                    int last = lines.lastIndexOf("end");
                    int rule = before(lines, last);
                    lines.remove(last);
                    return told(rule + 1, last, last + 1);
                },
                ""));
        all.add(around("when left out", "^when$", (lines, at) -> without(lines, at, at + 1), ""));
        all.add(around("then left out", "^then$", (lines, at) -> without(lines, at, at + 1), ""));
        all.add(line("a quote left open", "^rule \"(.*)\"", "rule \"$1", ""));
        all.add(line("a bracket left open", "@because\\(\"(.*)\"\\)", "@because(\"$1\"", ""));
        all.add(line("a quote in a reason", "@because\\(\"(\\w+)", "@because(\"$1\" ", ""));
        all.add(around(
                "the citation left out", "@cites", (lines, at) -> without(lines, at, before(lines, at) + 1), ""));
        all.add(around(
                "the reason left out", "@because", (lines, at) -> without(lines, at, before(lines, at) + 1), ""));
        all.add(line("an annotation misspelled", "@because", "@becuase", ""));
        all.add(around(
                "a name used twice",
                "^rule ",
                (lines, at) -> {
                    int end = next(lines, at, "end");
                    lines.addAll(end + 1, List.copyOf(lines.subList(at, end + 1)));
                    return Set.of(end + 2);
                },
                ""));
        all.add(around(
                "a salience",
                "@cites",
                (lines, at) -> {
                    lines.add(at + 1, "    salience 10");
                    return Set.of(at + 2);
                },
                ""));
        all.add(around(
                "a comment over several lines",
                "^rule ",
                (lines, at) -> {
                    lines.addAll(at, List.of("/* a note", "   on two lines */"));
                    return Set.of(at + 1);
                },
                ""));
    }

    private static void sentences(List<RuleMutation> all) {
        all.add(line("a sentence that is none", "    (the role is|the candidate) .*", "    whoever likes tea", ""));
        all.add(line(
                "a slip in a sentence's own words",
                "the candidate has at least",
                "the candidate has at leats",
                "the candidate has at least"));
        all.add(line(
                "another slip in a sentence",
                "the candidate's work includes",
                "the candidate's work inclues",
                "the candidate's work includes"));
        all.add(line("two sentences with and", "    (the role is .*)", "    $1 and the candidate wants research", ""));
        all.add(line(
                "two sentences with nothing between",
                "    (the role is .*)",
                "    $1 the candidate wants research",
                ""));
        all.add(around(
                "a sentence over two lines",
                "    requires \\w+ ",
                (lines, at) -> {
                    String line = lines.get(at);
                    int cut = line.lastIndexOf(' ');
                    lines.set(at, line.substring(0, cut));
                    lines.add(at + 1, "        " + line.substring(cut + 1));
                    return Set.of(at + 1);
                },
                ""));
        all.add(line("a full stop at the end", "    (the role is .*)", "    $1.", ""));
        all.add(line(
                "a comma left out",
                "    (requires .*), (essential|helpful|expected)",
                "    $1 $2",
                "requires LEVEL SKILL, IMPORTANCE"));
        all.add(around(
                "a conclusion under when",
                "^when$",
                (lines, at) -> {
                    lines.add(at + 1, "    requires solid mathematics, essential");
                    return Set.of(at + 2);
                },
                ""));
        all.add(around(
                "a condition under then",
                "^then$",
                (lines, at) -> {
                    lines.add(at + 1, "    the candidate wants research");
                    return Set.of(at + 2);
                },
                ""));
        all.add(around(
                "a requirement without a role",
                "^    requires ",
                (lines, at) -> {
                    int role = IntStream.iterate(at, i -> i - 1)
                            .filter(i -> lines.get(i).contains("the role is"))
                            .findFirst()
                            .orElseThrow();
                    lines.set(role, "    the candidate likes variety");
                    return Set.of(at + 1);
                },
                ""));
        all.add(line("a line of code", "    the (role|candidate) .*", "    > eval(System.exit(1) == null)", ""));
        all.add(line(
                "code in a name",
                "the role is (.*)",
                "the role is $1\", eval(System.exit(1) == null), name != \"",
                ""));
    }

    private static int before(List<String> lines, int at) {
        return IntStream.iterate(at, i -> i - 1)
                .filter(i -> lines.get(i).startsWith("rule "))
                .findFirst()
                .orElseThrow();
    }

    /** The files in an order of their own, so that slips fall on different ones. */
    static UnaryOperator<List<SourceText>> shuffled(Random random) {
        return files -> {
            List<SourceText> copy = new ArrayList<>(files);
            java.util.Collections.shuffle(copy, random);
            return copy;
        };
    }
}
