package dev.righttrack.oracle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Names that a vocabulary may hold and nobody would expect: words of sentences, signs, digits, other alphabets. */
final class InventedNames {

    private static final List<String> STEMS = List.of(
            "or",
            "and",
            "the role",
            "at least",
            "c++",
            "a/b",
            "node.js",
            "r&d",
            "büro",
            "o'neill",
            "role: lead",
            "x",
            "none",
            "one of us",
            "2nd",
            "tools",
            "étude",
            "日本",
            "q-learning",
            "skill in one",
            "half (new)",
            "the team is",
            "first, last",
            "50 %",
            "a = b",
            "wants",
            "no matter",
            "in first place",
            "µm",
            "is at best",
            "no. 1",
            "@home");

    private static final List<String> PLAIN =
            List.of("alder", "birch", "cedar", "dogwood", "elm", "fir", "ginkgo", "hazel", "iris", "juniper");

    private final Random random;
    private final Set<String> taken = new HashSet<>();

    InventedNames(Random random) {
        this.random = random;
    }

    /**
     * So many names of one kind, the first of them plain, so that there is one to stand in a list.
     *
     * @param kind a word that keeps the names of two kinds apart, as a line that could be read in two ways is refused
     * @param odd whether they may look like anything, or are plain words
     */
    List<String> of(String kind, int count, boolean odd) {
        List<String> names = new ArrayList<>();
        while (names.size() < count) {
            List<String> stems = odd && !names.isEmpty() && random.nextInt(3) == 0 ? STEMS : PLAIN;
            String stem = stems.get(random.nextInt(stems.size()));
            String number = random.nextInt(3) == 0 ? "" : " " + (1 + random.nextInt(2 * count));
            String name = stem + " " + kind + number;
            if (taken.add(name.toLowerCase(Locale.ROOT))) {
                names.add(name);
            }
        }
        return names;
    }
}
