package dev.righttrack.files;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Place;
import java.util.Locale;

/**
 * Something in a folder that is not read.
 *
 * @param name what findings call it
 * @param why why it is not read, as the end of a sentence
 * @param hint what to do, in sentences
 * @param isNeeded whether it is, by its likely name, a file without which the folder would be none of its kind
 * @param mayHideNeeded whether that, or such a file may lie behind it
 */
record Unread(String name, String why, String hint, boolean isNeeded, boolean mayHideNeeded) {

    static Unread link(String name, String own, boolean folder, FolderContents contents) {
        String thing = folder ? "folder" : "file";
        return new Unread(
                name,
                "it is a link, and no link in a folder of " + contents.word() + " is followed",
                "Put the " + thing + " itself in its place.",
                false,
                folder ? contents.isDeep() : contents.needs(own));
    }

    static Unread special(String name, String own, FolderContents contents) {
        return new Unread(
                name,
                "it is a pipe, a socket or a device, and was not opened",
                "Take it away.",
                false,
                contents.needs(own));
    }

    static Unread closed(String name, boolean mayHideNeeded) {
        return new Unread(name, "this program may not look at it", "Change its permissions.", false, mayHideNeeded);
    }

    static Unread hiddenFolder(String name) {
        return new Unread(
                name, "it is a hidden folder", "Give it a name without a dot, or take it away.", false, false);
    }

    static Unread innerFolder(String name, String word) {
        return new Unread(
                name,
                word + " are read from the folder itself, and not from folders in it",
                "Move its files up, or take it away.",
                false,
                false);
    }

    /**
     * A file whose name is none that is read.
     *
     * @param own the last part of its name
     * @param right the likely right name; may be empty
     * @param there whether a file of that name lies beside it
     */
    static Unread file(String name, String own, String right, boolean there, FolderContents contents) {
        boolean needed = contents.needs(right) && !right.isEmpty();
        return new Unread(name, why(own, right, contents), hint(right, there, contents), needed, needed);
    }

    private static String hint(String right, boolean there, FolderContents contents) {
        if (right.isEmpty()) {
            return contents.said() + " Take it away, or give it such a name.";
        }
        return there
                ? right + " lies beside it and is read. Take this one away."
                : "Did you mean " + right + "? Rename it.";
    }

    private static String why(String own, String right, FolderContents contents) {
        String lower = own.toLowerCase(Locale.ROOT);
        if (own.startsWith(".") || own.startsWith("#") || own.startsWith("~$") || own.endsWith("~")) {
            return "it is hidden, or a copy that an editor keeps";
        }
        if (LikelyName.isCopy(own)) {
            return "by its name it is a copy";
        }
        if (!right.isEmpty() && lower.equals(right.toLowerCase(Locale.ROOT))) {
            return "capitals and small letters count in its name";
        }
        if (!right.isEmpty() && lower.startsWith(right.toLowerCase(Locale.ROOT))) {
            return "its name goes on after " + ending(right, contents);
        }
        return right.isEmpty() ? "no file of this name is read" : "its name is not quite one that is read";
    }

    private static String ending(String right, FolderContents contents) {
        return contents.endings().stream().filter(right::endsWith).findFirst().orElse(right);
    }

    Finding finding() {
        return Finding.error(Place.of(name), Check.UNREAD_FILE, "this is not read: " + why, hint);
    }
}
