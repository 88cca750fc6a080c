package dev.righttrack.files;

import dev.righttrack.findings.Check;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a folder is expected to hold.
 *
 * @param word what it holds in one word, such as "rules"
 * @param none the check that reports a folder which holds none, such as {@link Check#NO_RULES}
 * @param endings the endings of the files that are read, in lower case
 * @param needed the endings of which at least one file must have one, if any file may have such an ending
 * @param names the names of the files that are read; empty if every file with such an ending is, in folders below as well
 * @param parts the names of folders in it in which every file with such an ending is read, though here only some names are
 * @param asides the names of folders that are there for something else, and are left alone
 */
public record FolderContents(
        String word,
        Check none,
        List<String> endings,
        List<String> needed,
        Set<String> names,
        Set<String> parts,
        Set<String> asides) {

    /** Files and folders that lie in many folders, hold nothing for this program, and are passed over without a word. */
    private static final Set<String> EVERYWHERE = Set.of(
            ".git",
            ".gitignore",
            ".gitattributes",
            ".gitkeep",
            ".editorconfig",
            ".svn",
            ".hg",
            ".idea",
            ".vscode",
            ".ds_store",
            "thumbs.db",
            "desktop.ini",
            "readme.md",
            "readme.txt",
            "readme",
            "license");

    /** So many names stand for all in a hint. */
    private static final int EXAMPLES = 3;

    public FolderContents {
        endings = List.copyOf(endings);
        needed = List.copyOf(needed);
        names = Set.copyOf(names);
        parts = Set.copyOf(parts);
        asides = Set.copyOf(asides);
    }

    /** What one of its parts is expected to hold. */
    FolderContents part() {
        return new FolderContents(word, none, endings, endings, Set.of(), Set.of(), Set.of());
    }

    /** Whether a file of this name is read, wherever it lies in the folder. */
    boolean holds(String name) {
        return names.isEmpty() ? endings.stream().anyMatch(name::endsWith) : names.contains(name);
    }

    /** Whether a file of this name is one without which the folder is none of this kind. */
    boolean needs(String name) {
        return names.isEmpty() ? needed.stream().anyMatch(name::endsWith) : names.contains(name);
    }

    /** Whether folders within the folder are read as well. */
    boolean isDeep() {
        return names.isEmpty();
    }

    /** Whether a name is passed over without a word. */
    boolean passesOver(String name) {
        return EVERYWHERE.contains(name.toLowerCase(Locale.ROOT));
    }

    /** What the files that are read are called, as the end of a sentence. */
    String said() {
        if (names.isEmpty()) {
            int last = endings.size() - 1;
            return last == 0
                    ? "Files that are read here end in " + endings.get(0) + "."
                    : "Files that are read here end in " + String.join(", ", endings.subList(0, last)) + " or "
                            + endings.get(last) + ".";
        }
        List<String> some = names.stream().sorted().limit(EXAMPLES).toList();
        return "Files that are read here are " + String.join(", ", some) + " and " + (names.size() - some.size())
                + " more.";
    }
}
