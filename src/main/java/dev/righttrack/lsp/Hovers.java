package dev.righttrack.lsp;

import dev.righttrack.knowledge.Citations;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.Origin;
import dev.righttrack.knowledge.Section;
import dev.righttrack.render.Look;
import dev.righttrack.render.text.AboutText;
import dev.righttrack.rules.compile.Catalogue;
import dev.righttrack.rules.model.SentenceKind;
import dev.righttrack.rules.reading.CoachRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** What is told of the word or the line under the cursor. */
final class Hovers {

    private final CheckedFolder folder;
    private final Map<String, String> readings;

    /** Told of a folder under some readings, where these are not the default. */
    Hovers(CheckedFolder folder, Map<String, String> chosen) {
        this.folder = folder;
        Map<String, String> all = new HashMap<>(folder.knowledge().defaultReadings());
        all.putAll(chosen);
        this.readings = Map.copyOf(all);
    }

    /** What is told at a place; of a rule itself only who asks for it knows more, see {@link #rule}. */
    Optional<Hover> at(EditedText text, Position place, boolean isRules) {
        return new NamesInText(folder)
                .at(text, place, isRules)
                .flatMap(this::name)
                .or(() -> isRules ? sentence(text, place) : Optional.empty());
    }

    private Optional<Hover> name(NamedThing thing) {
        Optional<String> about =
                new AboutText(folder.knowledge(), entries(), readings, Look.PLAIN).render(thing.name());
        return about.map(told -> hover(
                "```text\n" + told.strip().replace("```", "'''") + "\n```",
                new Range(new Position(thing.line(), thing.start()), new Position(thing.line(), thing.end()))));
    }

    private List<Catalogue.Entry> entries() {
        Citations citations = citations();
        List<Catalogue.Entry> entries = new ArrayList<>();
        for (CoachRule rule : folder.checked().rules()) {
            entries.add(new Catalogue.Entry(
                    rule.card(citations), rule.conditions(), rule.conclusions(), List.of(), rule.states()));
        }
        return entries;
    }

    private Citations citations() {
        Knowledge knowledge = folder.knowledge();
        return new Citations(knowledge.all(Kind.SECTION, Section.class), knowledge.all(Kind.ORIGIN, Origin.class));
    }

    private Optional<Hover> sentence(EditedText text, Position place) {
        String line = text.line(place.getLine());
        RuleLine where = RuleLine.of(text, place.getLine());
        return where.side().flatMap(side -> folder.sentences().read(side, line)).map(use -> {
            int start = line.length() - line.stripLeading().length();
            return hover(
                    "**" + use.sentence().shown() + "**\n\n" + meaning(use.kind()) + why(where),
                    new Range(
                            new Position(place.getLine(), start),
                            new Position(place.getLine(), line.stripTrailing().length())));
        });
    }

    /** The reason of the rule, and on what it rests. */
    private String why(RuleLine where) {
        return rule(where.rule())
                .map(rule -> "\n\n\"" + rule.name() + "\": " + rule.because() + "\n\n*"
                        + String.join("; ", citations().shown(rule.cites())) + "*")
                .orElse("");
    }

    private Optional<CoachRule> rule(String name) {
        return folder.checked().rules().stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst();
    }

    /**
     * What is told of a rule on the line of its name.
     *
     * @param firing of how many people it fires, in a sentence
     */
    Optional<Hover> rule(EditedText text, Position place, String firing) {
        String line = text.line(place.getLine());
        RuleLine where = RuleLine.of(text, place.getLine());
        return rule(where.rule())
                .filter(rule -> where.head() == place.getLine())
                .map(rule -> {
                    StringBuilder told = new StringBuilder(rule.because());
                    told.append("\n\n*")
                            .append(String.join("; ", citations().shown(rule.cites())))
                            .append("*");
                    if (!rule.readings().isEmpty()) {
                        told.append("\n\nUnder the reading ").append(String.join(", ", rule.readings()));
                    }
                    told.append("\n\n").append(firing);
                    return hover(
                            told.toString(),
                            new Range(
                                    new Position(place.getLine(), 0),
                                    new Position(
                                            place.getLine(),
                                            line.stripTrailing().length())));
                });
    }

    private static Hover hover(String markdown, Range range) {
        return new Hover(new MarkupContent(MarkupKind.MARKDOWN, markdown), range);
    }

    /** What a sentence of a kind looks at, or makes. */
    static String meaning(SentenceKind kind) {
        return switch (kind) {
            case KNOWLEDGE -> "Condition: which role or variant the rule is about. It holds whoever the candidate is.";
            case READING -> "Condition: the rule stands only while this reading of an unclear place is in force.";
            case CANDIDATE -> "Condition on what the candidate does and has, as far as it is known.";
            case CONTEXT, POSSIBLE ->
                "Condition on where the candidate wants to work. Before a requirement it also holds while that is open.";
            case WISH -> "Condition on what the candidate wants to do, or does already.";
            case SKILL -> "Condition on what the candidate can do: stated, or shown by evidence.";
            case VERDICT -> "Condition on how a role ranks for the candidate. Only something that is said may follow.";
            case REQUIREMENT -> "Conclusion: something that the role asks for.";
            case EVIDENCE -> "Conclusion: what the candidate's doings show.";
            case STATEMENT -> "Conclusion: something that the advice says.";
        };
    }
}
