package dev.righttrack.cli;

import dev.righttrack.cli.options.ColorOption;
import dev.righttrack.cli.options.DetailOption;
import dev.righttrack.cli.options.ExitCode;
import dev.righttrack.cli.options.ReadingOptions;
import dev.righttrack.findings.Findings;
import dev.righttrack.intake.sources.SourcesFolder;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.loading.LoadedRules;
import dev.righttrack.render.text.AboutSourcesText;
import dev.righttrack.render.text.AboutText;
import dev.righttrack.sources.SourceComparison;
import dev.righttrack.sources.SourcePack;
import dev.righttrack.text.NearestWord;
import dev.righttrack.text.PrintableText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the knowledge holds of a name. */
@Command(
        name = "about",
        description = "What the knowledge holds of a role, task, subtask, skill, tool, title, organization, stage,"
                + " interpretation (X1), fact of the report (D-DS1), word of the advice (fit), or 'map'.",
        mixinStandardHelpOptions = true)
final class AboutCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ReadingOptions load;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private DetailOption detail;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ColorOption color;

    @Parameters(paramLabel = "NAME", arity = "1..*", description = "The name; several words are one name.")
    private List<String> words = new ArrayList<>();

    @Option(
            names = "--sources",
            description = "What every source asks of a role, side by side, with where it comes from.")
    private boolean sources;

    @Override
    public Integer call() throws IOException {
        return load.open(rightTrack -> {
            String name = String.join(" ", words);
            if (sources) {
                return sources(rightTrack, name);
            }
            Optional<String> text = new AboutText(rightTrack.rules(), color.look(detail.detail(), 1)).render(name);
            text.ifPresentOrElse(spec.commandLine().getOut()::print, () -> unknown(name, rightTrack));
            return text.isPresent() ? ExitCode.DONE : ExitCode.USAGE;
        });
    }

    private int sources(LoadedRules rightTrack, String name) {
        Optional<String> role = load.role(rightTrack, name);
        if (role.isEmpty()) {
            return ExitCode.USAGE;
        }
        Findings findings = new Findings();
        List<SourcePack> packs = new SourcesFolder(load.factsFolder(), findings).readRows(rightTrack.knowledge());
        load.tell(findings.sorted().stream().map(load.places()::shown).toList());
        AboutSourcesText text = new AboutSourcesText(color.look(detail.detail(), 1));
        for (SourcePack pack : packs) {
            SourceComparison comparison = new SourceComparison(
                    pack, rightTrack.knowledge(), rightTrack.rules().requirements());
            spec.commandLine().getOut().print(text.render(role.get(), pack, comparison));
        }
        if (packs.isEmpty()) {
            spec.commandLine().getErr().println("righttrack: there is no source but the report");
        }
        return packs.isEmpty() || findings.hasErrors() ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private void unknown(String name, LoadedRules rightTrack) {
        Vocabulary vocabulary = new Vocabulary(rightTrack.knowledge());
        List<String> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            all.addAll(vocabulary.all(kind));
        }
        String near = NearestWord.slipOf(name.toLowerCase(Locale.ROOT), all)
                .map(word -> "; did you mean \"" + word + "\"?")
                .orElse("; try a role, a task, a skill, a title, or map");
        spec.commandLine()
                .getErr()
                .println("righttrack: nothing is called \"" + PrintableText.shortened(name, 60) + "\"" + near);
    }
}
