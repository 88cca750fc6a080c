package dev.righttrack.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A list as one says it: "PyTorch, Keras or TensorFlow". */
final class SlotList {

    private static final Pattern BETWEEN = Pattern.compile("\\s*,\\s*(?:or\\s+|and\\s+)?|\\s+or\\s+|\\s+and\\s+");

    private SlotList() {}

    /**
     * One of the list.
     *
     * @param text what was written
     * @param offset where it begins in the list
     */
    record Item(String text, int offset) {}

    static List<Item> items(String text) {
        List<Item> items = new ArrayList<>();
        Matcher between = BETWEEN.matcher(text);
        int done = 0;
        while (between.find()) {
            items.add(new Item(text.substring(done, between.start()).strip(), done));
            done = between.end();
        }
        items.add(new Item(text.substring(done).strip(), done));
        return items;
    }
}
