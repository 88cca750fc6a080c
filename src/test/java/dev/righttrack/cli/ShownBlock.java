package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one block of a page shows: a command with its output, or the content of a file. A block that begins with a dollar
 * shows commands; a block whose first line names a file after its language ({@code yaml me.yaml}) shows that file.
 *
 * @param command the command line; empty for a file
 * @param file the file's name; empty for a command
 * @param text the output, without blank lines around it, or the file's content
 */
record ShownBlock(String command, String file, String text) {

    private static final Pattern BLOCK = Pattern.compile("(?m)^```([^\\n]*)\\n([\\s\\S]*?)^```$");
    private static final Pattern COMMAND = Pattern.compile("(?m)^[$] (.*)\\n?((?:(?![$] ).*\\n?)*)");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern NAMED = Pattern.compile("\\w+ (\\S+)");

    /** What a page shows, in the order of the page; blocks that show neither are left out. */
    static List<ShownBlock> of(Path page) throws IOException {
        List<ShownBlock> all = new ArrayList<>();
        Matcher block = BLOCK.matcher(Files.readString(page));
        while (block.find()) {
            Matcher named = NAMED.matcher(block.group(1));
            String text = block.group(2);
            if (named.matches()) {
                all.add(new ShownBlock("", named.group(1), text));
            } else if (text.startsWith("$ ")) {
                Matcher command = COMMAND.matcher(text);
                while (command.find()) {
                    all.add(new ShownBlock(
                            command.group(1), "", command.group(2).strip()));
                }
            }
        }
        return all;
    }

    /** The words of the command after the program's name. */
    List<String> words() {
        return words(command);
    }

    /** The words of a command line after the program's name. */
    static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            words.add(Optional.ofNullable(word.group(1)).orElse(word.group(2)));
        }
        assertThat(words.get(0)).isEqualTo("bin/righttrack");
        return words.subList(1, words.size());
    }

    /** The output with those lines left out that the page leaves out; whole if it does not fit. */
    String likeShown(String output) {
        List<String> parts = List.of(text.split("\\n[.]{3}(?:\\n|$)", -1));
        int from = 0;
        for (String part : parts) {
            int at = output.indexOf(part, from);
            if (at < 0 || (part.equals(parts.get(0)) && at > 0)) {
                return output;
            }
            from = at + part.length();
        }
        return parts.get(parts.size() - 1).isEmpty() || from == output.length() ? text : output;
    }
}
