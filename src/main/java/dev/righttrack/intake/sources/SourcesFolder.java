package dev.righttrack.intake.sources;

import dev.righttrack.files.FolderContents;
import dev.righttrack.files.SourceFile;
import dev.righttrack.files.SourceFolder;
import dev.righttrack.files.UnsavedTexts;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.HiddenCharacters;
import dev.righttrack.intake.document.TextFile;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.sources.SourcePack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folder of sources in a facts folder: a folder each, with its rows, its crosswalk and its rules. */
public final class SourcesFolder {

    private static final Set<String> NAMES = Stream.concat(PackReader.FILES.stream(), Stream.of(PackReader.OPTIONAL))
            .collect(Collectors.toUnmodifiableSet());

    private static final FolderContents CONTENTS = new FolderContents(
            "facts", Check.NO_FACTS, List.of(".yaml", ".csv"), List.of(), NAMES, Set.of(), Set.of("rules"));

    private static final FolderContents RULES = new FolderContents(
            "rules", Check.NO_RULES, List.of(".dslr"), List.of(".dslr"), Set.of(), Set.of(), Set.of());

    private final Path folder;
    private final UnsavedTexts unsaved;
    private final Findings findings;

    /**
     * The folder of sources.
     *
     * @param facts the facts folder in which it lies
     * @param findings where its problems are reported
     */
    public SourcesFolder(Path facts, Findings findings) {
        this(facts, UnsavedTexts.NONE, findings);
    }

    /**
     * The folder of sources with the texts of files that are open in an editor.
     *
     * @param facts the facts folder in which it lies
     * @param findings where its problems are reported
     */
    public SourcesFolder(Path facts, UnsavedTexts unsaved, Findings findings) {
        this.unsaved = unsaved;
        this.folder = facts.resolve("sources");
        this.findings = findings;
    }

    /** Reads every source, sorted by the name of its folder; one with an error is left out. */
    public List<SourcePack> read(Knowledge knowledge) {
        return read(knowledge, true);
    }

    /** The same without the texts of their rules, for who needs the rows only; it takes less time. */
    public List<SourcePack> readRows(Knowledge knowledge) {
        return read(knowledge, false);
    }

    private List<SourcePack> read(Knowledge knowledge, boolean ruled) {
        List<SourcePack> packs = new ArrayList<>();
        for (Path one : folders()) {
            Map<String, String> texts = texts(one, ruled);
            new PackReader("facts/sources/" + SourceFolder.nameOf(one, "source"), knowledge, findings)
                    .read(texts)
                    .ifPresent(packs::add);
        }
        return List.copyOf(packs);
    }

    /** The texts of all files of every source, by the name that findings give them. */
    public Map<String, String> texts() {
        Map<String, String> all = new TreeMap<>();
        for (Path one : folders()) {
            texts(one, true)
                    .forEach((name, text) ->
                            all.put("facts/sources/" + SourceFolder.nameOf(one, "source") + "/" + name, text));
        }
        return all;
    }

    private List<Path> folders() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(Files::isDirectory)
                    .filter(one -> !one.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> texts(Path pack, boolean ruled) {
        Map<String, String> texts = new TreeMap<>();
        read(pack, CONTENTS, texts, "");
        if (ruled && Files.isDirectory(pack.resolve("rules"))) {
            read(pack.resolve("rules"), RULES, texts, "rules/");
        }
        return texts;
    }

    private void read(Path from, FolderContents contents, Map<String, String> texts, String prefix) {
        SourceFolder listed = SourceFolder.list(from, contents, unsaved, findings);
        for (SourceFile file : listed.files()) {
            String name = prefix + file.name().substring(listed.name().length() + 1);
            String shown = "facts/sources/" + SourceFolder.nameOf(folderOf(from, prefix), "source") + "/" + name;
            TextFile.read(file, shown, findings).ifPresent(text -> {
                HiddenCharacters.tell(shown, text, findings);
                texts.put(name, text);
            });
        }
    }

    private static Path folderOf(Path from, String prefix) {
        Path parent = from.getParent();
        return prefix.isEmpty() || parent == null ? from : parent;
    }
}
