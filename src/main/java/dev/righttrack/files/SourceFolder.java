package dev.righttrack.files;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A folder of rules or facts as it lies on disk. Whatever lies in it is either among its files or named by a finding; a few
 * names that lie in many folders, such as .git, are passed over. Nothing is opened and no link is followed, but for the
 * folder itself, which may be a link. What a folder holds is counted before anything of it is read.
 *
 * @param name what findings call the folder: its own name
 * @param files the files that may be read, sorted by path
 */
public record SourceFolder(String name, List<SourceFile> files) {

    private static final int MOST_ENTRIES = 2_000;
    private static final int DEEPEST = 12;
    private static final long MOST_BYTES = 16L << 20;

    /** Beyond that many files that are not read, the rest is counted. */
    private static final int MOST_TOLD = 200;

    public SourceFolder {
        files = List.copyOf(files);
    }

    /** Lists a folder; whatever in it is not read goes to the findings. */
    public static SourceFolder list(Path folder, FolderContents contents, Findings findings) {
        return list(folder, contents, UnsavedTexts.NONE, findings);
    }

    /** The same with the texts of files that are open in an editor. */
    public static SourceFolder list(Path folder, FolderContents contents, UnsavedTexts unsaved, Findings findings) {
        String name = nameOf(folder, contents.word());
        if (folder.toString().isEmpty() || !Files.isDirectory(folder)) {
            findings.add(Finding.error(
                    Place.of(folder.toString().isEmpty() ? "\"\"" : folder.toString()),
                    Check.NO_SUCH_FOLDER,
                    noFolder(folder, contents),
                    ""));
            return new SourceFolder(name, List.of());
        }
        try {
            Walk walk = new Walk(folder.toRealPath(), name, contents, unsaved);
            walk.run();
            walk.unsaved();
            return walk.result(folder, findings);
        } catch (IOException | DirectoryIteratorException e) {
            findings.add(Finding.error(
                    Place.of(folder.toString()),
                    Check.NO_SUCH_FOLDER,
                    "this folder cannot be listed",
                    "May you read it?"));
            return new SourceFolder(name, List.of());
        }
    }

    /** What a folder is called in findings and sources: its own name, or the other word where it has none. */
    public static String nameOf(Path folder, String word) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? word : name.toString();
    }

    private static String noFolder(Path folder, FolderContents contents) {
        if (folder.toString().isEmpty()) {
            return "an empty name names no folder of " + contents.word();
        }
        if (Files.exists(folder)) {
            return "this is a file, where a folder of " + contents.word() + " is expected";
        }
        return Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
                ? "this link leads to no folder of " + contents.word()
                : "there is no such folder of " + contents.word();
    }

    /** One walk through a folder, the upper folders first. */
    private static final class Walk {

        private final Path root;
        private final String name;
        private final FolderContents contents;
        private final FolderContents part;
        private final Deque<Path> open = new ArrayDeque<>();
        private final List<SourceFile> files = new ArrayList<>();
        private final List<Unread> unread = new ArrayList<>();
        private int entries;
        private boolean hasNeeded;
        private long bytes;
        private boolean tooDeep;
        private final UnsavedTexts unsaved;

        Walk(Path root, String name, FolderContents contents, UnsavedTexts unsaved) {
            this.unsaved = unsaved;
            this.root = root;
            this.name = name;
            this.contents = contents;
            this.part = contents.part();
        }

        void run() throws IOException {
            list(root);
            while (!open.isEmpty() && !isTooMuch()) {
                Path folder = open.remove();
                try {
                    list(folder);
                } catch (IOException | DirectoryIteratorException e) {
                    unread.add(Unread.closed(named(folder), in(folder).isDeep()));
                }
            }
        }

        /** Files that are open and not on disk yet, in folders that are there and would be listed. */
        void unsaved() {
            for (Path file : unsaved.in(root)) {
                Path folder = file.getParent();
                if (folder != null && isListed(folder) && !Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                    file(file, String.valueOf(file.getFileName()), 0, in(folder));
                }
            }
        }

        private boolean isListed(Path folder) {
            boolean isPart =
                    root.equals(folder.getParent()) && contents.parts().contains(String.valueOf(folder.getFileName()));
            return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                    && (folder.equals(root) || contents.isDeep() || isPart);
        }

        private boolean isTooMuch() {
            return entries > MOST_ENTRIES || bytes > MOST_BYTES || tooDeep;
        }

        private void list(Path folder) throws IOException {
            FolderContents here = in(folder);
            tooDeep |= folder.getNameCount() - root.getNameCount() > DEEPEST;
            try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
                for (Path entry : all) {
                    String own = String.valueOf(entry.getFileName());
                    boolean aside = folder.equals(root) && contents.asides().contains(own);
                    if (!contents.passesOver(own)) {
                        entries++;
                        look(entry, own, aside, here);
                    }
                    if (isTooMuch()) {
                        return;
                    }
                }
            }
        }

        /** What a folder is expected to hold: the root what it is for, every other folder what its parts are. */
        private FolderContents in(Path folder) {
            return folder.equals(root) || contents.isDeep() ? contents : part;
        }

        private void look(Path entry, String own, boolean aside, FolderContents here) {
            BasicFileAttributes what;
            try {
                what = Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            } catch (IOException e) {
                unread.add(Unread.closed(named(entry), here.needs(own)));
                return;
            }
            if (what.isSymbolicLink()) {
                unread.add(Unread.link(named(entry), own, Files.isDirectory(entry), here));
            } else if (what.isDirectory()) {
                folder(entry, own, aside, here);
            } else if (!what.isRegularFile()) {
                unread.add(Unread.special(named(entry), own, here));
            } else {
                file(entry, own, what.size(), here);
            }
        }

        private void folder(Path entry, String own, boolean aside, FolderContents here) {
            if (aside) {
                return;
            }
            if (own.startsWith(".")) {
                unread.add(Unread.hiddenFolder(named(entry)));
            } else if (here.isDeep() || here.parts().contains(own)) {
                open.add(entry);
            } else {
                unread.add(Unread.innerFolder(named(entry), contents.word()));
            }
        }

        private void file(Path entry, String own, long size, FolderContents here) {
            boolean hidden = own.startsWith(".") || own.startsWith("#") || own.startsWith("~$");
            if (hidden || !here.holds(own) || LikelyName.isCopy(own)) {
                String right = new LikelyName(here).of(own).orElse("");
                boolean there =
                        !right.isEmpty() && Files.exists(entry.resolveSibling(right), LinkOption.NOFOLLOW_LINKS);
                unread.add(Unread.file(named(entry), own, right, there, here));
                return;
            }
            hasNeeded |= here.needs(own);
            Optional<String> text = unsaved.find(entry);
            long length = text.map(open -> (long) open.getBytes(StandardCharsets.UTF_8).length)
                    .orElse(size);
            files.add(new SourceFile(entry, named(entry), length, text));
            bytes += length;
        }

        private String named(Path file) {
            return name + "/" + root.relativize(file).toString().replace('\\', '/');
        }

        SourceFolder result(Path folder, Findings findings) {
            if (isTooMuch()) {
                findings.add(tooMuch(folder, hasNeeded || unread.stream().anyMatch(Unread::isNeeded)));
                return new SourceFolder(name, List.of());
            }
            List<Unread> told = hasNeeded
                    ? unread
                    : unread.stream().filter(Unread::mayHideNeeded).toList();
            told.stream()
                    .sorted(Comparator.comparing(Unread::name))
                    .limit(MOST_TOLD)
                    .forEach(one -> findings.add(one.finding()));
            if (told.size() > MOST_TOLD) {
                findings.add(Finding.error(
                        Place.of(folder.toString()),
                        Check.UNREAD_FILE,
                        (told.size() - MOST_TOLD) + " more files are not read",
                        ""));
            }
            if (!hasNeeded) {
                findings.add(Finding.error(
                        Place.of(folder.toString()),
                        contents.none(),
                        "there are no " + contents.word() + " in this folder",
                        contents.said()));
                return new SourceFolder(name, List.of());
            }
            return new SourceFolder(
                    name,
                    files.stream()
                            .filter(file -> isFull(file, findings))
                            .sorted(Comparator.comparing(SourceFile::name))
                            .toList());
        }

        private static boolean isFull(SourceFile file, Findings findings) {
            if (file.size() == 0) {
                findings.add(empty(file.name()));
            }
            return file.size() > 0;
        }

        private Finding tooMuch(Path folder, boolean has) {
            String what = tooDeep
                    ? "folders more than " + DEEPEST + " deep within each other"
                    : entries > MOST_ENTRIES
                            ? "more than " + MOST_ENTRIES + " files"
                            : "more than " + (MOST_BYTES >> 20) + " MiB";
            return has
                    ? Finding.error(
                            Place.of(folder.toString()),
                            Check.TOO_LARGE,
                            what + " in a folder of " + contents.word(),
                            "Nothing of it was read. Keep other files somewhere else.")
                    : Finding.error(
                            Place.of(folder.toString()),
                            Check.NO_SUCH_FOLDER,
                            "this is no folder of " + contents.word() + ": " + what + ", and none holds "
                                    + contents.word(),
                            "");
        }
    }

    /** That a file holds nothing. */
    public static Finding empty(String name) {
        return Finding.error(
                Place.of(name), Check.EMPTY_FILE, "this file is empty", "Delete it, or write what it is there for.");
    }
}
