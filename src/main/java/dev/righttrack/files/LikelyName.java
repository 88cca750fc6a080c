package dev.righttrack.files;

import dev.righttrack.text.NearestWord;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file was probably called before a system, an editor or a slip renamed it. */
final class LikelyName {

    /** What file managers put around the name of a copy. */
    private static final Pattern COPY_BEFORE =
            Pattern.compile("^(?:copy(?: \\(?\\d+\\)?)? of|kopie von|copie de|copia de) +", Pattern.CASE_INSENSITIVE);

    private static final Pattern COPY_AFTER = Pattern.compile(
            "(?: ?- ?(?:copy|kopie|copie|copia)(?: ?\\(\\d+\\))?| +copy(?: \\d+)?| *\\((?:\\d+|copy|kopie)\\))$",
            Pattern.CASE_INSENSITIVE);

    /** What editors and systems put before the name of a file that is open or was carried over. */
    private static final List<String> MARKS = List.of(".#", "._", "~$", ".~lock.", "#", ".");

    private static final int SHORTEST_ENDING = 3;

    private final FolderContents contents;

    LikelyName(FolderContents contents) {
        this.contents = contents;
    }

    /** Whether a name is one that file managers give to a copy. */
    static boolean isCopy(String name) {
        String stem = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        return COPY_BEFORE.matcher(name).find() || COPY_AFTER.matcher(stem).find();
    }

    /** The right name of a file that is not read; empty if nothing is likely. */
    Optional<String> of(String name) {
        String bare = COPY_BEFORE.matcher(unmarked(name)).replaceFirst("");
        return known(bare).or(() -> misspelled(bare)).filter(likely -> !likely.equals(name) && contents.holds(likely));
    }

    private static String unmarked(String name) {
        for (String mark : MARKS) {
            if (name.startsWith(mark) && name.length() > mark.length()) {
                return name.substring(mark.length());
            }
        }
        return name;
    }

    /** A name in which an ending that is read stands, in any case, and perhaps with more behind it. */
    private Optional<String> known(String name) {
        for (String ending : contents.endings()) {
            for (int at = 1; at <= name.length() - ending.length(); at++) {
                int end = at + ending.length();
                if (name.regionMatches(true, at, ending, 0, ending.length())
                        && (end == name.length() || !Character.isLetterOrDigit(name.charAt(end)))) {
                    return named(name.substring(0, at), ending);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> misspelled(String name) {
        int at = name.indexOf('.');
        if (at <= 0 || name.length() - at <= SHORTEST_ENDING) {
            return Optional.empty();
        }
        String stem = name.substring(0, at);
        String ending = name.substring(at).toLowerCase(Locale.ROOT);
        if (List.of(".yml", ".yaml", ".test", ".test.yml", ".tests.yaml", ".tests.yml")
                .contains(ending)) {
            return contents.endings().stream()
                    .filter(one -> one.endsWith(".yaml"))
                    .findFirst()
                    .flatMap(one -> named(stem, one));
        }
        if (ending.equals(".markdown")) {
            return named(stem, ".md");
        }
        return NearestWord.to(
                        ending.substring(1),
                        contents.endings().stream().map(one -> one.substring(1)).toList())
                .flatMap(one -> named(stem, "." + one));
    }

    private Optional<String> named(String stem, String ending) {
        String name = COPY_AFTER.matcher(stem).replaceFirst("") + ending;
        if (contents.names().isEmpty() || contents.names().contains(name)) {
            return Optional.of(name);
        }
        return NearestWord.to(name, contents.names());
    }
}
