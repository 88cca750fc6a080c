package dev.righttrack.lsp;

import dev.righttrack.authoring.edit.NameUses;
import dev.righttrack.rules.reading.CoachRule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Where names and rules are defined, and where they are used. */
final class NameLocations {

    private static final Pattern CASES_OF = Pattern.compile("^\"([^\"]+)\":\\s*$");

    private final RulesPlace place;
    private final EditorDocuments documents;
    private final DiagnosticBoard board;
    private final CheckedFolder folder;

    NameLocations(RulesPlace place, EditorDocuments documents, DiagnosticBoard board, CheckedFolder folder) {
        this.place = place;
        this.documents = documents;
        this.board = board;
        this.folder = folder;
    }

    /** The rule that is named on a line, by its head or above its cases. */
    static Optional<String> ruleOn(String line) {
        Matcher cases = CASES_OF.matcher(line);
        if (cases.matches()) {
            return Optional.of(cases.group(1));
        }
        Matcher head = RuleLine.HEAD.matcher(line);
        return head.matches() ? Optional.of(head.group(1).strip()) : Optional.empty();
    }

    /** The entry of a name, or the rule whose cases stand there. */
    List<Location> definition(EditedText text, Position at, boolean isRules) {
        Optional<String> rule = ruleOn(text.line(at.getLine()));
        if (rule.isPresent()) {
            return folder.checked().rules().stream()
                    .filter(one -> one.name().equals(rule.get()))
                    .map(one -> line(one.file(), one.line()))
                    .toList();
        }
        return new NamesInText(folder)
                .at(text, at, isRules)
                .flatMap(NamedThing::entry)
                .map(entry -> List.of(line(entry.source().file(), entry.source().line())))
                .orElse(List.of());
    }

    /** Every place in which a name stands, or a rule is named. */
    List<Location> references(EditedText text, Position at, boolean isRules) throws IOException {
        Optional<String> rule = ruleOn(text.line(at.getLine()));
        Optional<String> name = rule.isPresent()
                ? rule
                : new NamesInText(folder).at(text, at, isRules).map(NamedThing::name);
        List<Location> places = new ArrayList<>();
        if (name.isPresent()) {
            for (NameUses.Use use : NameUses.of(name.get(), place.rules(), place.facts(), documents.texts())) {
                int line = use.place().line() - 1;
                int start = use.place().column() - 1;
                if (rule.isEmpty() || ruleOn(use.whole()).equals(rule)) {
                    places.add(new Location(
                            board.uri(place.path(use.place().file())),
                            new Range(
                                    new Position(line, start),
                                    new Position(line, start + name.get().length()))));
                }
            }
        }
        return places;
    }

    /** The rules that are there, by words of their names. */
    List<CoachRule> rules(String query) {
        String wanted = query.toLowerCase(java.util.Locale.ROOT);
        return folder.checked().rules().stream()
                .filter(rule -> rule.name().toLowerCase(java.util.Locale.ROOT).contains(wanted))
                .toList();
    }

    /** A line of a file, from 1. */
    Location line(String file, int number) {
        Position start = new Position(Math.max(0, number - 1), 0);
        return new Location(board.uri(place.path(file)), new Range(start, start));
    }
}
