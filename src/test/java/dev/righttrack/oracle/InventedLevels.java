package dev.righttrack.oracle;

import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.rules.source.RuleSources;
import dev.righttrack.rules.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The shipped facts and rules with more levels than are shipped, which some of the requirements then ask for. */
public final class InventedLevels {

    private static final int SHIPPED = 4;

    private InventedLevels() {}

    /**
     * The shipped base with other levels.
     *
     * @param count how many levels there are, 4 or more
     * @param seed decides which requirements ask for a level that is not shipped
     */
    public static Bases.Base of(int count, long seed) {
        Map<String, String> texts = new LinkedHashMap<>(Bases.texts());
        StringBuilder levels = new StringBuilder(texts.get("levels.yaml"));
        StringBuilder weeks = new StringBuilder();
        for (int rank = SHIPPED; rank < count; rank++) {
            levels.append("%nstep %d:%n  rank: %d%n  definition: a trial%n  cites: coaches%n  reason: a trial%n"
                    .formatted(rank, rank));
            weeks.append(", step %d: 200".formatted(rank));
        }
        texts.put("levels.yaml", levels.toString());
        texts.put("efforts.yaml", texts.get("efforts.yaml").replaceAll("(outstanding: [0-9]+)}", "$1" + weeks + "}"));
        Knowledge knowledge = Bases.knowledge(texts);
        RuleSources shipped = Bases.shippedSources();
        Random random = new Random(seed);
        List<SourceText> rules = new ArrayList<>();
        for (SourceText text : shipped.coach()) {
            rules.add(new SourceText(text.file(), withOtherLevels(text.content(), count, random)));
        }
        return Bases.of(knowledge, new RuleSources(shipped.language(), shipped.core(), rules), Map.of());
    }

    private static String withOtherLevels(String text, int count, Random random) {
        StringBuilder other = new StringBuilder();
        for (String line : text.split("(?<=\n)")) {
            int rank = random.nextInt(2 * count);
            other.append(
                    rank >= SHIPPED && rank < count
                            ? line.replaceFirst(
                                    "requires (developing|solid|outstanding) ", "requires step " + rank + " ")
                            : line);
        }
        return other.toString();
    }
}
