package dev.righttrack.authoring.diff;

import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.RandomCandidates;
import dev.righttrack.rules.source.RuleSources;
import dev.righttrack.rules.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Edits of the shipped rules, planted as text, of which any may be left out. */
final class PlantedEdits {

    private static final Pattern ASKS = Pattern.compile(
            "rule \"([^\"]*)\"\\n(?:(?!\\nend)[\\s\\S])*?\\n    requires (developing|solid|outstanding) ([a-z -]+), essential\\nend");
    private static final List<String> LEVELS = List.of("developing", "solid", "outstanding");

    private final String text;
    private final RandomCandidates random;
    private final List<Planted> all = new ArrayList<>();

    /**
     * One edit.
     *
     * @param rule the rule that it changes, removes or adds
     * @param before the text of the rule; empty if it is added
     * @param now the text of the rule now; empty if it is removed
     */
    record Planted(String rule, String before, String now) {}

    private PlantedEdits(long seed) {
        this.text =
                Bases.shippedSources().coach().stream().map(SourceText::content).collect(Collectors.joining("\n"));
        this.random = new RandomCandidates(Bases.KNOWLEDGE, seed);
    }

    /** Edits with a pair of which either is enough, a pair that only works together, and others. */
    static PlantedEdits of(long seed, int others) {
        PlantedEdits planted = new PlantedEdits(seed);
        planted.alternatives();
        planted.together();
        List<Matcher> asks = planted.asks();
        for (int i = 0; i < others; i++) {
            planted.level(asks.remove(planted.random.number(asks.size())));
        }
        return planted;
    }

    List<Planted> all() {
        return all;
    }

    /** The rules with none of the edits. */
    RuleSources before() {
        return with(List.of());
    }

    /** The rules with some of the edits. */
    RuleSources with(List<Planted> chosen) {
        String edited = text;
        for (Planted one : chosen) {
            edited =
                    one.before().isEmpty() ? edited + "\n" + one.now() + "\n" : edited.replace(one.before(), one.now());
        }
        return new RuleSources(List.of(), List.of(), List.of(new SourceText("rules/all.dslr", edited)));
    }

    /** The rules with all edits but some. */
    RuleSources without(List<String> rules) {
        return with(all.stream().filter(one -> !rules.contains(one.rule())).toList());
    }

    /** Two rules that show the same: taking back one of them changes nothing where both fire. */
    private void alternatives() {
        String skill = random.pick(List.of("data science", "mathematics", "machine learning"));
        added(
                "planted: one way",
                "the candidate works with a tool for machine learning",
                "shows at least outstanding " + skill);
        added(
                "planted: another way",
                "the candidate works with a tool for data science",
                "shows at least outstanding " + skill);
    }

    /** Two rules of which each shows one half of what some role asks. */
    private void together() {
        added(
                "planted: one half",
                "the candidate's work includes one of prototypes models, improves existing models or presents results",
                "shows at least outstanding software engineering");
        added(
                "planted: other half",
                "the candidate's work includes one of prepares data, prototypes models or presents results",
                "shows at least outstanding algorithmic coding");
    }

    private void added(String rule, String condition, String conclusion) {
        all.add(new Planted(
                rule,
                "",
                "rule \"" + rule + "\"\n    @because(\"It was planted.\")\n    @cites(\"coaches\")\nwhen\n    "
                        + condition + "\nthen\n    " + conclusion + "\nend"));
    }

    private List<Matcher> asks() {
        List<Matcher> found = new ArrayList<>();
        Matcher matcher = ASKS.matcher(text);
        for (int from = 0; matcher.find(from); from = matcher.end()) {
            Matcher own = ASKS.matcher(text);
            own.find(from);
            found.add(own);
        }
        return found;
    }

    private void level(Matcher rule) {
        List<String> levels = IntStream.range(0, 3)
                .mapToObj(LEVELS::get)
                .filter(level -> !level.equals(rule.group(2)))
                .toList();
        String before = rule.group();
        String now = before.replace("requires " + rule.group(2), "requires " + random.pick(levels));
        all.add(new Planted(rule.group(1), before, random.number(4) == 0 ? "" : now));
    }
}
