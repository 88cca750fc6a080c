package dev.righttrack.intake;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.document.ForeignFormat;
import dev.righttrack.intake.document.InputBytes;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.intake.exports.CvTexts;
import dev.righttrack.intake.exports.LinkedInFolder;
import dev.righttrack.intake.record.InputForm;
import dev.righttrack.reading.document.DocumentTexts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the inputs that somebody names: files, pipes, folders of files, and stdin. For one use. */
public final class InputFinder {

    private static final int MOST_FILES = 1_000_000;

    private final Set<Object> found = new HashSet<>();
    private final List<CandidateInput> inputs = new ArrayList<>();
    private final List<UnreadFile> unread = new ArrayList<>();
    private final Findings findings = new Findings();

    private InputFinder() {}

    /**
     * The inputs, in the order of the names; those of a folder by path.
     *
     * @param names files, folders, or a dash for stdin
     * @return no value if one of them is missing or cannot be read
     */
    public static ParseResult<FoundInputs> find(List<String> names) {
        return new InputFinder().all(names);
    }

    private ParseResult<FoundInputs> all(List<String> names) {
        for (String name : names) {
            if (name.equals("-")) {
                if (isNew("stdin", "stdin")) {
                    inputs.add(CandidateInput.stream("stdin"));
                }
            } else {
                named(name);
            }
        }
        return new ParseResult<>(
                findings.hasErrors() ? Optional.empty() : Optional.of(new FoundInputs(inputs, unread)),
                findings.sorted());
    }

    private void named(String name) {
        String shown = CandidateWords.printable(name);
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                if (LinkedInFolder.isExport(path)) {
                    export(path, shown);
                } else {
                    folder(path, shown);
                }
            } else if (!Files.exists(path)) {
                refuse(shown, Check.MISSING_FILE, "there is no such file or folder");
            } else if (!Files.isReadable(path)) {
                refuse(shown, Check.UNREADABLE, "this file cannot be read");
            } else {
                add(path, shown);
            }
        } catch (InvalidPathException e) {
            refuse(shown, Check.MISSING_FILE, "no file can have this name");
        } catch (IOException | UncheckedIOException e) {
            refuse(shown, Check.UNREADABLE, "this cannot be read");
        }
    }

    private void add(Path file, String shown) throws IOException {
        Optional<Object> key = Optional.ofNullable(
                Files.readAttributes(file, BasicFileAttributes.class).fileKey());
        if (!Files.isRegularFile(file) || isNew(key.orElse(file.toRealPath()), shown)) {
            inputs.add(CandidateInput.of(file, shown));
        }
    }

    private void export(Path folder, String shown) throws IOException {
        if (isNew(folder.toRealPath(), shown)) {
            inputs.add(CandidateInput.export(folder, shown));
        }
    }

    private boolean isNew(Object identity, String shown) {
        boolean isNew = found.add(identity);
        if (!isNew) {
            findings.add(Finding.warning(
                    Place.of(shown),
                    Check.SAME_INPUT,
                    "this input is there twice",
                    "It was named before, perhaps under another name, and is read once."));
        }
        return isNew;
    }

    private void folder(Path folder, String shown) throws IOException {
        ResultFolders results = new ResultFolders(folder);
        Set<Path> exports = exports(folder);
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> !isHidden(folder, file))
                    .filter(file ->
                            exports.contains(file) || (!isIn(exports, folder, file) && Files.isRegularFile(file)))
                    .filter(file -> !results.hold(file))
                    .limit(MOST_FILES + 1L)
                    .sorted()
                    .toList();
        }
        for (Path found : results.found()) {
            findings.add(Finding.warning(
                    Place.of(CandidateWords.printable(found.toString())),
                    Check.RESULTS,
                    "this folder holds results of a batch, and is left out",
                    "To read a file of it all the same, name the file itself."));
        }
        if (files.size() > MOST_FILES) {
            refuse(shown, Check.TOO_LARGE, "this folder has more than " + MOST_FILES + " files; use JSON lines");
        } else if (files.isEmpty()) {
            refuse(shown, Check.EMPTY, "this folder has no file of candidates");
        } else {
            for (Path file : files) {
                String name = CandidateWords.printable(file.toString());
                Optional<String> kind = exports.contains(file) ? Optional.empty() : unreadKind(file);
                if (exports.contains(file)) {
                    export(file, name);
                } else if (kind.isPresent()) {
                    unread.add(new UnreadFile(name, kind.get()));
                } else {
                    add(file, name);
                }
            }
        }
    }

    /** The folders within a folder that are the export of one person each; nothing in them is a file of its own. */
    private static Set<Path> exports(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> !isHidden(folder, file))
                    .filter(Files::isDirectory)
                    .filter(LinkedInFolder::isExport)
                    .collect(Collectors.toSet());
        }
    }

    private static boolean isIn(Set<Path> exports, Path folder, Path file) {
        for (Path above = file.getParent(); above != null && above.startsWith(folder); above = above.getParent()) {
            if (exports.contains(above)) {
                return true;
            }
        }
        return false;
    }

    /** What a file is that no candidate is read from; empty for one that is read. */
    private static Optional<String> unreadKind(Path file) throws IOException {
        if (InputForm.isKnown(String.valueOf(file.getFileName()))) {
            return Optional.empty();
        }
        byte[] first;
        try (InputStream in = InputBytes.unpacked(InputBytes.open(file))) {
            first = InputForm.first(in, ForeignFormat.LOOKED_AT);
        }
        if (ForeignFormat.mayBeRead(first) && (!ForeignFormat.isMarkup(first) || isExport(file))) {
            return Optional.empty();
        }
        Optional<String> foreign = ForeignFormat.of(first).map(kind -> ForeignFormat.noun(kind, file.toString()));
        boolean isRead = InputForm.isJson(first) || InputForm.isText(String.valueOf(file.getFileName()));
        if (foreign.isEmpty() && isRead && ForeignFormat.isText(first)) {
            return Optional.empty();
        }
        return foreign.or(() -> Optional.of(ForeignFormat.isText(first) ? "text" : "file of an unknown kind"));
    }

    private static boolean isExport(Path file) throws IOException {
        try (InputStream in = InputBytes.unpacked(InputBytes.open(file))) {
            return CvTexts.isExport(in.readNBytes(DocumentTexts.MOST_BYTES));
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

    private void refuse(String name, Check check, String message) {
        findings.add(Finding.error(
                Place.of(name),
                check,
                message,
                "An input is a file, a pipe or a folder of .jsonl, .csv, .yaml or .json, or -."));
    }
}
