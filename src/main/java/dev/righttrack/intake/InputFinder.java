package dev.righttrack.intake;

import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the inputs that somebody names: files, folders of files, and stdin. */
public final class InputFinder {

    private static final int MOST_FILES = 1_000_000;

    private InputFinder() {}

    /**
     * The inputs, in the order of the names; those of a folder by path.
     *
     * @param names files, folders, or a dash for stdin
     * @return no value if one of them is missing or cannot be read
     */
    public static Read<List<CandidateInput>> find(List<String> names) {
        Findings findings = new Findings();
        List<CandidateInput> inputs = new ArrayList<>();
        for (String name : names) {
            if (name.equals("-")) {
                inputs.add(CandidateInput.stream("stdin"));
            } else {
                named(name, inputs, findings);
            }
        }
        return new Read<>(
                findings.hasErrors() ? java.util.Optional.empty() : java.util.Optional.of(inputs), findings.sorted());
    }

    private static void named(String name, List<CandidateInput> inputs, Findings findings) {
        String shown = CandidateWords.printable(name);
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                folder(path, shown, inputs, findings);
            } else if (!Files.exists(path)) {
                refuse(shown, "missing-file", "there is no such file or folder", findings);
            } else if (!Files.isReadable(path)) {
                refuse(shown, "unreadable", "this file cannot be read", findings);
            } else {
                inputs.add(CandidateInput.of(path, shown));
            }
        } catch (InvalidPathException e) {
            refuse(shown, "missing-file", "no file can have this name", findings);
        } catch (IOException e) {
            refuse(shown, "unreadable", "this cannot be read", findings);
        }
    }

    private static void folder(Path folder, String shown, List<CandidateInput> inputs, Findings findings)
            throws IOException {
        List<Path> files;
        ResultFolders results = new ResultFolders(folder);
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> !isHidden(folder, file))
                    .filter(file -> !results.hold(file))
                    .filter(file -> InputForm.isKnown(file.getFileName().toString()))
                    .filter(Files::isRegularFile)
                    .limit(MOST_FILES + 1L)
                    .sorted()
                    .toList();
        }
        for (Path found : results.found()) {
            findings.add(Finding.warning(
                    Place.of(CandidateWords.printable(found.toString())),
                    "results",
                    "this folder holds results of a batch, and is left out",
                    "To read a file of it all the same, name the file itself."));
        }
        if (files.size() > MOST_FILES) {
            refuse(shown, "too-large", "this folder has more than " + MOST_FILES + " files; use JSON lines", findings);
        } else if (files.isEmpty()) {
            refuse(shown, "empty", "this folder has no file of candidates", findings);
        } else {
            for (Path file : files) {
                inputs.add(CandidateInput.of(file, CandidateWords.printable(file.toString())));
            }
        }
    }

    private static boolean isHidden(Path folder, Path file) {
        for (Path part : folder.relativize(file)) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static void refuse(String name, String check, String message, Findings findings) {
        findings.add(Finding.error(
                Place.of(name),
                check,
                message,
                "An input is a file or a folder of .jsonl, .csv, .yaml or .json, or -."));
    }
}
