package dev.righttrack.intake.knowledge;

import dev.righttrack.files.FolderContents;
import dev.righttrack.files.SourceFile;
import dev.righttrack.files.SourceFolder;
import dev.righttrack.files.UnsavedTexts;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.HiddenCharacters;
import dev.righttrack.intake.document.TextFile;
import dev.righttrack.knowledge.Kind;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts of a facts folder. */
public final class FactsFolder {

    /** The names of the files, in the order in which they are read. */
    private static final Set<String> NAMES =
            Stream.of(Kind.values()).map(Kind::file).collect(Collectors.toCollection(LinkedHashSet::new));

    /** The folders whose files are read as well. */
    private static final Set<String> PARTS =
            Stream.of(Kind.values()).flatMap(kind -> kind.folder().stream()).collect(Collectors.toUnmodifiableSet());

    /** What lies in a folder of facts; the examples of candidates and teams in it are not facts, and the other sources are read apart. */
    private static final FolderContents CONTENTS = new FolderContents(
            "facts",
            Check.NO_FACTS,
            List.of(".yaml"),
            List.of(),
            NAMES,
            PARTS,
            Set.of("candidates", "teams", "sources"));

    private FactsFolder() {}

    /**
     * Reads all files of facts, by name with forward slashes, such as {@code tools/clouds.yaml}; what cannot be read is reported
     * and left out.
     */
    public static Map<String, String> read(Path folder, Findings findings) {
        return read(folder, UnsavedTexts.NONE, findings);
    }

    /** The same with the texts of files that are open in an editor. */
    public static Map<String, String> read(Path folder, UnsavedTexts unsaved, Findings findings) {
        Map<String, String> texts = new TreeMap<>();
        SourceFolder listed = SourceFolder.list(folder, CONTENTS, unsaved, findings);
        for (SourceFile file : listed.files()) {
            String name = file.name().substring(listed.name().length() + 1);
            TextFile.read(file, findings).ifPresent(text -> keep(name, file.name(), text, texts, findings));
        }
        return texts;
    }

    private static void keep(String name, String shown, String text, Map<String, String> texts, Findings findings) {
        if (text.isBlank()) {
            findings.add(SourceFolder.empty(shown));
        } else {
            HiddenCharacters.tell(shown, text, findings);
            texts.put(name, text);
        }
    }

    /** What a folder is called in findings and sources: its own name. */
    public static String nameOf(Path folder) {
        return SourceFolder.nameOf(folder, "facts");
    }
}
