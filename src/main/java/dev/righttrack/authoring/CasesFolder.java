package dev.righttrack.authoring;

import dev.righttrack.facts.knowledge.Knowledge;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.Read;
import dev.righttrack.intake.RuleCase;
import dev.righttrack.intake.RuleCasesReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The test cases and the reasons that stand beside the rules of a folder. */
public final class CasesFolder {

    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_FILES = 2_000;

    private final Path folder;
    private final Findings findings;

    /** The folder, and where its problems are told. */
    public CasesFolder(Path folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    /** All cases, file by file in the order of their names. */
    public List<RuleCase> read(Knowledge knowledge) {
        List<RuleCase> cases = new ArrayList<>();
        for (Path file : files(".test.yaml")) {
            String name = named(file);
            try {
                if (Files.size(file) > MOST_BYTES) {
                    findings.add(Finding.error(Place.of(name), "too-large", "this file is larger than 1 MiB", ""));
                    continue;
                }
                Read<List<RuleCase>> read = RuleCasesReader.read(Files.readString(file), name, knowledge);
                findings.addAll(read.findings());
                cases.addAll(read.value().orElse(List.of()));
            } catch (CharacterCodingException e) {
                findings.add(Finding.error(Place.of(name), "not-utf-8", "this file is not text in UTF-8", ""));
            } catch (IOException e) {
                findings.add(Finding.error(Place.of(name), "unreadable", "this file cannot be read", ""));
            }
        }
        return cases;
    }

    /** Tells each file of rules that lacks its tests or its reasons. */
    public void checkBeside() {
        for (Path file : files(".dslr")) {
            String stem = file.toString().replaceAll("\\.dslr$", "");
            for (String beside : List.of(".test.yaml", ".md")) {
                if (!Files.isRegularFile(Path.of(stem + beside))) {
                    findings.add(Finding.error(
                            Place.of(named(file)),
                            "missing-file",
                            "there is no " + Path.of(stem + beside).getFileName() + " beside this file",
                            beside.equals(".md")
                                    ? "Write down the reasoning and what is still open."
                                    : "Write the cases."));
                }
            }
        }
    }

    private List<Path> files(String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file ->
                            file.toString().endsWith(ending) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .limit(MOST_FILES)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String named(Path file) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return (name == null ? "" : name + "/")
                + folder.relativize(file).toString().replace('\\', '/');
    }
}
