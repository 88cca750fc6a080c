package dev.righttrack.authoring.edit;

import dev.righttrack.files.SourceFile;
import dev.righttrack.files.UnsavedTexts;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.knowledge.FactsFolder;
import dev.righttrack.rules.source.RulesFolder;
import dev.righttrack.rules.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of rules, cases and facts in which a name stands. */
public final class NameUses {

    private NameUses() {}

    /**
     * A line with the name.
     *
     * @param place where the name stands first in it
     * @param whole what the line says
     */
    public record Use(Place place, String whole) {

        /** What the line says, without the blanks at its ends. */
        public String line() {
            return whole.strip();
        }
    }

    /**
     * All such lines, those of rules and cases first.
     *
     * @throws IOException if a file cannot be read
     */
    public static List<Use> of(String name, Path rules, Path facts) throws IOException {
        return of(name, rules, facts, UnsavedTexts.NONE);
    }

    /**
     * The same with the texts of files that are open in an editor.
     *
     * @throws IOException if a file cannot be read
     */
    public static List<Use> of(String name, Path rules, Path facts, UnsavedTexts unsaved) throws IOException {
        Pattern pattern = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
        List<Use> uses = new ArrayList<>();
        for (Map.Entry<String, String> text : texts(rules, facts, unsaved).entrySet()) {
            List<String> lines = text.getValue().lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                Matcher match = pattern.matcher(lines.get(i));
                if (match.find()) {
                    uses.add(new Use(new Place(text.getKey(), i + 1, match.start() + 1), lines.get(i)));
                }
            }
        }
        return uses;
    }

    private static Map<String, String> texts(Path rules, Path facts, UnsavedTexts unsaved) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        RulesFolder folder = new RulesFolder(rules, unsaved, new Findings());
        for (SourceText text : folder.read().coach()) {
            texts.put(text.file(), text.content());
        }
        for (SourceFile file : folder.files()) {
            if (file.path().toString().endsWith(".test.yaml")) {
                texts.put(file.name(), new String(file.bytes(), StandardCharsets.UTF_8));
            }
        }
        Map<String, String> all = new LinkedHashMap<>(texts);
        String name = FactsFolder.nameOf(facts);
        new TreeMap<>(FactsFolder.read(facts, unsaved, new Findings()))
                .forEach((file, text) -> all.put(name + "/" + file, text));
        return all;
    }
}
