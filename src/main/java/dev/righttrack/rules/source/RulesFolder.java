package dev.righttrack.rules.source;

import dev.righttrack.files.FolderContents;
import dev.righttrack.files.SourceFile;
import dev.righttrack.files.SourceFolder;
import dev.righttrack.files.UnsavedTexts;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.HiddenCharacters;
import dev.righttrack.findings.Place;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A folder of rules on disk. Links in it are not followed, and its size is bounded. */
public final class RulesFolder {

    /** What lies in a folder of rules: rules, their cases and reasons, sentences, and the engine's own rules. */
    private static final FolderContents CONTENTS = new FolderContents(
            "rules",
            Check.NO_RULES,
            List.of(".dslr", ".test.yaml", ".md", ".dsl", ".drl"),
            List.of(".dslr", ".dsl", ".drl"),
            Set.of(),
            Set.of(),
            Set.of());

    private final Path folder;
    private final UnsavedTexts unsaved;
    private final Findings findings;

    /** The folder, and where its problems are reported. */
    public RulesFolder(Path folder, Findings findings) {
        this(folder, UnsavedTexts.NONE, findings);
    }

    /** The folder with the texts of files that are open in an editor, and where its problems are reported. */
    public RulesFolder(Path folder, UnsavedTexts unsaved, Findings findings) {
        this.folder = folder;
        this.unsaved = unsaved;
        this.findings = findings;
    }

    /** All files of the folder that may be read, sorted by path; the findings name everything else in it. */
    public List<SourceFile> files() {
        return SourceFolder.list(folder, CONTENTS, unsaved, findings).files();
    }

    /** Reads all files of rules, sorted by path. */
    public RuleSources read() {
        List<SourceText> language = new ArrayList<>();
        List<SourceText> core = new ArrayList<>();
        List<SourceText> coach = new ArrayList<>();
        for (SourceFile file : files()) {
            if (file.name().endsWith(".dsl")) {
                text(file).ifPresent(language::add);
            } else if (file.name().endsWith(".drl")) {
                text(file).ifPresent(core::add);
            } else if (file.name().endsWith(".dslr")) {
                text(file).ifPresent(coach::add);
            }
        }
        return new RuleSources(language, core, coach);
    }

    private Optional<SourceText> text(SourceFile file) {
        try {
            String content = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.bytes()))
                    .toString();
            if (content.isBlank()) {
                findings.add(SourceFolder.empty(file.name()));
                return Optional.empty();
            }
            HiddenCharacters.tell(file.name(), content, findings);
            return Optional.of(new SourceText(file.name(), content));
        } catch (CharacterCodingException e) {
            error(file.name(), Check.NOT_UTF_8, "this file is not text in UTF-8");
            return Optional.empty();
        } catch (IOException e) {
            error(file.name(), Check.UNREADABLE, "this file cannot be read");
            return Optional.empty();
        }
    }

    private void error(String file, Check check, String message) {
        findings.add(Finding.error(Place.of(file), check, message, ""));
    }
}
