package dev.righttrack.authoring.cases;

import dev.righttrack.files.SourceFile;
import dev.righttrack.files.UnsavedTexts;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.cases.RuleCase;
import dev.righttrack.intake.cases.RuleCasesReader;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.rules.source.RulesFolder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The test cases and the reasons that stand beside the rules of a folder. */
public final class CasesFolder {

    private static final int MOST_BYTES = 1 << 20;

    private final Path folder;
    private final UnsavedTexts unsaved;
    private final Findings findings;

    /** The folder, and where its problems are reported. */
    public CasesFolder(Path folder, Findings findings) {
        this(folder, UnsavedTexts.NONE, findings);
    }

    /** The folder with the texts of files that are open in an editor, and where its problems are reported. */
    public CasesFolder(Path folder, UnsavedTexts unsaved, Findings findings) {
        this.folder = folder;
        this.unsaved = unsaved;
        this.findings = findings;
    }

    /** All cases, file by file in the order of their names. */
    public List<RuleCase> read(Knowledge knowledge) {
        return read((text, name) -> RuleCasesReader.read(text, name, knowledge));
    }

    /**
     * The same by a reader of one's own.
     *
     * @param reader gets the text of a file and what findings call it
     */
    public List<RuleCase> read(BiFunction<String, String, ParseResult<List<RuleCase>>> reader) {
        List<RuleCase> cases = new ArrayList<>();
        for (SourceFile file : files(".test.yaml")) {
            String name = file.name();
            try {
                if (file.size() > MOST_BYTES) {
                    findings.add(Finding.error(Place.of(name), Check.TOO_LARGE, "this file is larger than 1 MiB", ""));
                    continue;
                }
                ParseResult<List<RuleCase>> read = reader.apply(text(file), name);
                findings.addAll(read.findings());
                cases.addAll(read.value().orElse(List.of()));
            } catch (CharacterCodingException e) {
                findings.add(Finding.error(Place.of(name), Check.NOT_UTF_8, "this file is not text in UTF-8", ""));
            } catch (IOException e) {
                findings.add(Finding.error(Place.of(name), Check.UNREADABLE, "this file cannot be read", ""));
            }
        }
        return cases;
    }

    /** Tells each file of rules that lacks its tests or its reasons. */
    public void checkBeside() {
        Set<String> names = new RulesFolder(folder, unsaved, new Findings())
                .files().stream().map(SourceFile::name).collect(Collectors.toSet());
        for (SourceFile file : files(".dslr")) {
            String stem = file.name().replaceAll("\\.dslr$", "");
            for (String beside : List.of(".test.yaml", ".md")) {
                if (!names.contains(stem + beside)) {
                    findings.add(Finding.error(
                            Place.of(file.name()),
                            Check.MISSING_FILE,
                            "there is no " + stem.substring(stem.lastIndexOf('/') + 1) + beside + " beside this file",
                            beside.equals(".md")
                                    ? "Write down the reasoning and what is still open."
                                    : "Write the cases."));
                }
            }
        }
    }

    private static String text(SourceFile file) throws IOException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(file.bytes()))
                .toString();
    }

    /** What else lies in the folder is reported where its rules are read. */
    private List<SourceFile> files(String ending) {
        return new RulesFolder(folder, unsaved, new Findings())
                .files().stream().filter(file -> file.name().endsWith(ending)).toList();
    }
}
