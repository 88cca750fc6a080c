package dev.righttrack.cli.rules;

import dev.righttrack.cli.options.ExitCode;
import dev.righttrack.cli.options.LoadOptions;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.loading.LoadedRules;
import dev.righttrack.rules.compile.RuleCompilation;
import dev.righttrack.rules.language.SentenceUse;
import dev.righttrack.rules.reading.CoachRule;
import dev.righttrack.rules.reading.RuleStatus;
import dev.righttrack.rules.source.RulesFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** All rules by name, those that are not in force among them, or those that have some words. */
@Command(
        name = "list",
        description = "The rules by name, or those with some words in their names, sentences, reasons, people or tags.",
        mixinStandardHelpOptions = true)
final class RulesListCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private LoadOptions load;

    @Parameters(paramLabel = "WORD", arity = "0..*", description = "A word or a part of one; a rule must have all.")
    private List<String> words = List.of();

    @Override
    public Integer call() throws IOException {
        return load.open(this::list);
    }

    private int list(LoadedRules rightTrack) {
        PrintWriter out = spec.commandLine().getOut();
        List<CoachRule> all = new RuleCompilation(rightTrack.knowledge(), load.ruleOptions(), new Findings())
                .check(new RulesFolder(load.rulesFolder(), new Findings()).read());
        List<CoachRule> found = all.stream().filter(this::hasAll).toList();
        for (CoachRule rule : found) {
            Place place = load.places().shown(new Place(rule.file(), rule.line(), 1));
            out.println(rule.name() + "  " + place.file() + ":" + place.line() + status(rule.status()));
        }
        out.println(found.size() + " of " + all.size() + " rules");
        return ExitCode.DONE;
    }

    private boolean hasAll(CoachRule rule) {
        String text = text(rule).toLowerCase(Locale.ROOT);
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).allMatch(text::contains);
    }

    private static String text(CoachRule rule) {
        RuleStatus status = rule.status();
        List<String> texts = new ArrayList<>(
                List.of(rule.name(), rule.because(), status.draft(), status.by(), status.approved(), rule.file()));
        texts.addAll(status.tags());
        texts.addAll(rule.cites());
        Stream.concat(rule.conditions().stream(), rule.conclusions().stream())
                .map(SentenceUse::text)
                .forEach(texts::add);
        return String.join("\n", texts);
    }

    private static String status(RuleStatus status) {
        List<String> notes = new ArrayList<>();
        if (status.isDraft()) {
            notes.add("draft: " + status.draft());
        }
        if (!status.from().equals(LocalDate.MIN)) {
            notes.add("from " + status.from());
        }
        if (!status.until().equals(LocalDate.MAX)) {
            notes.add("until " + status.until());
        }
        if (!status.by().isEmpty()) {
            notes.add("by " + status.by());
        }
        if (!status.approved().isEmpty()) {
            notes.add("approved by " + status.approved());
        }
        return notes.isEmpty() ? "" : "  (" + String.join("; ", notes) + ")";
    }
}
