package dev.righttrack.intake;

import dev.righttrack.facts.knowledge.Kind;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.HiddenCharacters;
import dev.righttrack.findings.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The texts of a facts folder. */
public final class FactsFolder {

    private FactsFolder() {}

    /** Reads all files of facts, by name; what cannot be read is told and left out. */
    public static Map<String, String> read(Path folder, Findings findings) {
        Map<String, String> texts = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            findings.add(Finding.error(
                    Place.of(folder.toString()), "no-such-folder", "there is no such folder of facts", ""));
            return texts;
        }
        for (Kind kind : Kind.values()) {
            String name = nameOf(folder) + "/" + kind.file();
            if (!texts.containsKey(kind.file())) {
                TextFile.read(folder.resolve(kind.file()), name, findings)
                        .ifPresent(text -> {
                            HiddenCharacters.tell(name, text, findings);
                            texts.put(kind.file(), text);
                        });
            }
        }
        return texts;
    }

    /** What a folder is called in findings and sources: its own name. */
    public static String nameOf(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? "facts" : name.toString();
    }
}
