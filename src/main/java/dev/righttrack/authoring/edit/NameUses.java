package dev.righttrack.authoring.edit;

import dev.righttrack.files.SourceFile;
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
import java.util.regex.Pattern;

/** The lines of rules, cases and facts in which a name stands. */
public final class NameUses {

    private NameUses() {}

    /**
     * A line with the name.
     *
     * @param place where it stands
     * @param line what it says, without the blanks at its ends
     */
    public record Use(Place place, String line) {}

    /**
     * All such lines, those of rules and cases first.
     *
     * @throws IOException if a file cannot be read
     */
    public static List<Use> of(String name, Path rules, Path facts) throws IOException {
        Pattern pattern = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
        List<Use> uses = new ArrayList<>();
        for (Map.Entry<String, String> text : texts(rules, facts).entrySet()) {
            List<String> lines = text.getValue().lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (pattern.matcher(lines.get(i)).find()) {
                    uses.add(new Use(
                            new Place(text.getKey(), i + 1, 1), lines.get(i).strip()));
                }
            }
        }
        return uses;
    }

    private static Map<String, String> texts(Path rules, Path facts) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        RulesFolder folder = new RulesFolder(rules, new Findings());
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
        new TreeMap<>(FactsFolder.read(facts, new Findings()))
                .forEach((file, text) -> all.put(name + "/" + file, text));
        return all;
    }
}
