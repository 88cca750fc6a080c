package dev.righttrack.rules;

import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.HiddenCharacters;
import dev.righttrack.findings.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder of rules on disk. Links are not followed, and its size is bounded. */
public final class RulesFolder {

    private static final int MOST_FILES = 2_000;
    private static final long MOST_BYTES = 16L << 20;

    private final Path folder;
    private final Findings findings;
    private long bytes;

    /** The folder, and where its problems are told. */
    public RulesFolder(Path folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    /**
     * Reads all files of rules, sorted by path.
     *
     * @throws UncheckedIOException if the folder cannot be read
     */
    public RuleSources read() {
        List<SourceText> language = new ArrayList<>();
        List<SourceText> core = new ArrayList<>();
        List<SourceText> coach = new ArrayList<>();
        for (Path file : files()) {
            String name = named(file);
            if (name.endsWith(".dsl")) {
                text(file).ifPresent(language::add);
            } else if (name.endsWith(".drl")) {
                text(file).ifPresent(core::add);
            } else if (name.endsWith(".dslr")) {
                text(file).ifPresent(coach::add);
            }
        }
        return new RuleSources(language, core, coach);
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            error(folder.toString(), "no-such-folder", "there is no such folder of rules");
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(Files::isRegularFile)
                    .filter(file -> !Files.isSymbolicLink(file))
                    .limit(MOST_FILES + 1L)
                    .map(Path::toString)
                    .sorted()
                    .map(Path::of)
                    .toList();
            if (files.size() > MOST_FILES) {
                error(folder.toString(), "too-large", "more than " + MOST_FILES + " files in a rules folder");
                return List.of();
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<SourceText> text(Path file) {
        try {
            bytes += Files.size(file);
            if (bytes > MOST_BYTES) {
                error(named(file), "too-large", "the rules folder is larger than " + (MOST_BYTES >> 20) + " MiB");
                return Optional.empty();
            }
            String content = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            HiddenCharacters.tell(named(file), content, findings);
            return Optional.of(new SourceText(named(file), content));
        } catch (CharacterCodingException e) {
            error(named(file), "not-utf-8", "this file is not text in UTF-8");
            return Optional.empty();
        } catch (IOException e) {
            error(named(file), "unreadable", "this file cannot be read");
            return Optional.empty();
        }
    }

    private void error(String file, String check, String message) {
        findings.add(Finding.error(Place.of(file), check, message, ""));
    }

    /** The file below the folder's own name, with forward slashes: rules/roles/data-analyst.dslr. */
    private String named(Path file) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        String prefix = name == null ? "" : name + "/";
        return prefix + folder.relativize(file).toString().replace('\\', '/');
    }
}
