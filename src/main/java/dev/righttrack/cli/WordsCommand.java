package dev.righttrack.cli;

import dev.righttrack.cli.options.ColorOption;
import dev.righttrack.cli.options.ExitCode;
import dev.righttrack.cli.options.LoadOptions;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.loading.LoadedRules;
import dev.righttrack.render.Detail;
import dev.righttrack.render.text.WordsText;
import dev.righttrack.text.PrintableText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The vocabulary: which words are known. */
@Command(
        name = "words",
        description =
                "The words that the facts folder knows: all of a KIND, such as tool, method, activity, degree or title,"
                        + " those with some TEXT in them, or both.",
        mixinStandardHelpOptions = true)
final class WordsCommand implements Callable<Integer> {

    private static final List<Kind> KINDS = List.of(
            Kind.TOOL,
            Kind.METHOD,
            Kind.ACTIVITY,
            Kind.DEGREE,
            Kind.TITLE,
            Kind.SKILL,
            Kind.TASK,
            Kind.SUBTASK,
            Kind.APPLICATION,
            Kind.FAMILY,
            Kind.ROLE,
            Kind.LEVEL,
            Kind.ORGANIZATION,
            Kind.STAGE,
            Kind.CIRCUMSTANCE);

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private LoadOptions load;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ColorOption color;

    @Parameters(
            paramLabel = "KIND|TEXT",
            arity = "0..*",
            description = "A kind of words, and a text to look for in them.")
    private List<String> words = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        return load.open(this::list);
    }

    private int list(LoadedRules rightTrack) {
        Optional<Kind> kind = words.isEmpty() ? Optional.empty() : kind(words.get(0));
        String text = String.join(" ", kind.isPresent() ? words.subList(1, words.size()) : words);
        String found = new WordsText(rightTrack.knowledge(), color.look(Detail.STANDARD, 1))
                .render(kind.map(List::of).orElse(KINDS), text);
        if (found.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("righttrack: no " + kind.map(Kind::word).orElse("word") + " has \""
                            + PrintableText.shortened(PrintableText.line(text), 60) + "\" in it");
            return ExitCode.USAGE;
        }
        spec.commandLine().getOut().print(found);
        return ExitCode.DONE;
    }

    /** A kind by its name, in the singular or the plural. */
    private static Optional<Kind> kind(String name) {
        String folded = Vocabulary.folded(name);
        return KINDS.stream()
                .filter(kind -> List.of(kind.word(), plural(kind.word())).contains(folded))
                .findFirst();
    }

    /** Such as activities, families. */
    private static String plural(String word) {
        return word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    }
}
