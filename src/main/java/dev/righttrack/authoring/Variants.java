package dev.righttrack.authoring;

import dev.righttrack.engine.Engine;
import dev.righttrack.facts.knowledge.Interpretation;
import dev.righttrack.facts.knowledge.Kind;
import dev.righttrack.facts.knowledge.Knowledge;
import dev.righttrack.facts.knowledge.Source;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.rules.Catalogue;
import dev.righttrack.rules.CompiledRules;
import dev.righttrack.rules.RuleBase;
import dev.righttrack.rules.RuleOptions;
import dev.righttrack.rules.RuleSources;
import dev.righttrack.rules.RuleWorkshop;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Many edited forms of a rules folder in one compiled base, of which any one can be put in force at once.
 *
 * <p>Each edited rule is written down beside the original under a reading of its own, so that choosing an edit is
 * choosing a reading: nothing is compiled a second time.
 */
final class Variants {

    private static final String AS_WRITTEN = "as written";
    private static final int MOST_ROUNDS = 5;

    private final RuleBase base;
    private final Map<Edit, Choice> choices;

    private Variants(RuleBase base, Map<Edit, Choice> choices) {
        this.base = base;
        this.choices = choices;
    }

    /** The reading that puts an edit in force, and the name of the rule that then acts. */
    private record Choice(String interpretation, String reading, String acting) {}

    /**
     * Compiles rules with all edits of rules; an edit that is no valid rule is left out.
     *
     * @throws IllegalStateException if the rules do not compile without any edit
     */
    static Variants of(
            RuleSources sources, Knowledge knowledge, RuleOptions options, Catalogue catalogue, List<Edit> edits) {
        Set<Edit> left = new HashSet<>();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Edit> kept = edits.stream()
                    .filter(edit -> edit.weight().isEmpty() && !left.contains(edit))
                    .toList();
            Writing writing = new Writing(new RuleTexts(sources), catalogue, kept);
            Knowledge more = writing.knowledge(knowledge);
            Findings findings = new Findings();
            Optional<CompiledRules> compiled =
                    new RuleWorkshop(more, options, findings).compile(writing.sources(sources), "variants");
            if (compiled.isPresent()) {
                return new Variants(RuleBase.of(compiled.get()).under(options.readings()), writing.choices);
            }
            left.addAll(writing.wrong(findings.sorted()));
        }
        throw new IllegalStateException("the edited rules do not compile");
    }

    /** Whether an edit gives valid rules. */
    boolean has(Edit edit) {
        return edit.weight().isPresent() || choices.containsKey(edit);
    }

    /** An engine for the rules as written, under other readings where they are chosen. */
    Engine asWritten(Map<String, String> readings) {
        return new Engine(base.under(readings));
    }

    /** An engine for the rules with one edit, under other readings where they are chosen. */
    Engine with(Edit edit, Map<String, String> readings) {
        if (edit.weight().isPresent()) {
            Knowledge other = base.knowledge().with(Kind.WEIGHT, edit.weight().get());
            return new Engine(base.with(other).under(readings));
        }
        Choice choice = choice(edit);
        Map<String, String> all = new HashMap<>(readings);
        all.put(choice.interpretation(), choice.reading());
        return new Engine(base.under(all));
    }

    /** The name of the rule that acts in place of another while an edit is in force. */
    UnaryOperator<String> acting(Edit edit) {
        return name -> edit.weight().isEmpty() && name.equals(edit.rule())
                ? choice(edit).acting()
                : original(name);
    }

    /** The name of a rule as written; it has another one where there are edits of it. */
    String original(String name) {
        return base.catalogue().find(name).isPresent() ? name : name + Writing.WRITTEN;
    }

    private Choice choice(Edit edit) {
        return Optional.ofNullable(choices.get(edit))
                .orElseThrow(() -> new IllegalArgumentException("this edit gives no valid rule: " + edit.words()));
    }

    /** The coaches' files with every edit in them. */
    private static final class Writing {

        private static final String WRITTEN = " (as written)";

        private final Map<Edit, Choice> choices = new LinkedHashMap<>();
        private final Map<String, List<String>> files = new LinkedHashMap<>();
        private final Map<String, List<Optional<Edit>>> origins = new HashMap<>();
        private final Map<String, Integer> numbers = new LinkedHashMap<>();

        Writing(RuleTexts texts, Catalogue catalogue, List<Edit> edits) {
            Map<String, List<Edit>> byRule = new LinkedHashMap<>();
            edits.forEach(edit -> byRule.computeIfAbsent(edit.rule(), rule -> new ArrayList<>())
                    .add(edit));
            texts.files().forEach((file, lines) -> {
                files.put(file, new ArrayList<>());
                origins.put(file, new ArrayList<>());
                int next = 1;
                for (Catalogue.Entry rule : catalogue.all()) {
                    if (rule.card().file().equals(file) && byRule.containsKey(rule.card().name())) {
                        put(file, lines.subList(next - 1, rule.card().line() - 1), Optional.empty());
                        rule(rule, texts, byRule.getOrDefault(rule.card().name(), List.of()));
                        next = texts.end(rule) + 1;
                    }
                }
                put(file, lines.subList(next - 1, lines.size()), Optional.empty());
            });
            edits.stream().filter(edit -> edit.kind() == Edit.Kind.ADDED).forEach(this::added);
        }

        private void rule(Catalogue.Entry rule, RuleTexts texts, List<Edit> edits) {
            int number = numbers.size() + 1;
            numbers.put("Y" + number, edits.size());
            String file = rule.card().file();
            String name = rule.card().name();
            List<String> lines = texts.file(file);
            int from = rule.card().line();
            List<String> block = lines.subList(from - 1, texts.end(rule));
            put(file, guarded(block, name + WRITTEN, "Y" + number + " = " + AS_WRITTEN), Optional.empty());
            for (int i = 0; i < edits.size(); i++) {
                Edit edit = edits.get(i);
                String acting = name + " (Y" + number + "." + (i + 1) + ")";
                choices.put(edit, new Choice("Y" + number, String.valueOf(i + 1), acting));
                if (edit.kind() != Edit.Kind.REMOVED) {
                    List<String> changed = new ArrayList<>(block.subList(0, edit.from() - from));
                    changed.addAll(edit.lines());
                    changed.addAll(block.subList(edit.to() + 1 - from, block.size()));
                    put(file, guarded(changed, acting, "Y" + number + " = " + (i + 1)), Optional.of(edit));
                }
            }
        }

        private void added(Edit edit) {
            int number = numbers.size() + 1;
            numbers.put("Y" + number, 1);
            choices.put(edit, new Choice("Y" + number, "1", edit.rule()));
            List<String> block = edit.lines().stream()
                    .dropWhile(line -> !line.startsWith("rule"))
                    .toList();
            put(edit.file(), guarded(block, edit.rule(), "Y" + number + " = 1"), Optional.of(edit));
        }

        private static List<String> guarded(List<String> block, String name, String reading) {
            List<String> lines = new ArrayList<>();
            lines.add("rule \"" + name + "\"");
            for (String line : block.subList(1, block.size())) {
                lines.add(line);
                if (line.strip().equalsIgnoreCase("when")) {
                    lines.add("    under the reading " + reading);
                }
            }
            return lines;
        }

        private void put(String file, List<String> lines, Optional<Edit> edit) {
            files.computeIfAbsent(file, name -> new ArrayList<>()).addAll(lines);
            lines.forEach(line ->
                    origins.computeIfAbsent(file, name -> new ArrayList<>()).add(edit));
        }

        RuleSources sources(RuleSources sources) {
            return RuleTexts.with(sources, files);
        }

        Knowledge knowledge(Knowledge knowledge) {
            Knowledge more = knowledge;
            for (Map.Entry<String, Integer> number : numbers.entrySet()) {
                Map<String, String> readings = new LinkedHashMap<>();
                readings.put(AS_WRITTEN, "");
                for (int i = 1; i <= number.getValue(); i++) {
                    readings.put(String.valueOf(i), "");
                }
                more = more.with(
                        Kind.INTERPRETATION,
                        new Interpretation(
                                number.getKey(),
                                "",
                                "",
                                AS_WRITTEN,
                                readings,
                                true,
                                "",
                                List.of(),
                                new Source(List.of(), "", "", 1)));
            }
            return more;
        }

        /** The edits in which something is wrong. */
        List<Edit> wrong(List<Finding> findings) {
            List<Edit> wrong = findings.stream()
                    .filter(Finding::isError)
                    .flatMap(finding -> origin(finding).stream())
                    .distinct()
                    .toList();
            if (wrong.isEmpty()) {
                throw new IllegalStateException("the rules do not compile: " + findings);
            }
            return wrong;
        }

        private Optional<Edit> origin(Finding finding) {
            List<Optional<Edit>> lines = origins.getOrDefault(finding.place().file(), List.of());
            int line = finding.place().line();
            return line < 1 || line > lines.size() ? Optional.empty() : lines.get(line - 1);
        }
    }
}
