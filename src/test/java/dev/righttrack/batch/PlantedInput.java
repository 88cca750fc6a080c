package dev.righttrack.batch;

import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.CandidateLines;
import dev.righttrack.oracle.RandomCandidates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Lines of people among whom bad lines are planted.
 *
 * @param bytes the input
 * @param planted line, from 1, to the code with which it has to be rejected
 * @param good how many lines are good
 */
@SuppressWarnings("ArrayRecordComponent") // The bytes are never changed.
public record PlantedInput(byte[] bytes, Map<Integer, String> planted, int good) {

    private static final List<String> KINDS = List.of(
            "syntax",
            "syntax",
            "unknown-field",
            "refused-field",
            "unknown-word",
            "wrong-type",
            "out-of-range",
            "duplicate-key",
            "too-large",
            "too-large",
            "not-utf-8",
            "second-document",
            "too-large",
            "wrong-type");

    /** So many lines, of which about one in so many is bad. */
    public static PlantedInput of(int lines, int oneIn, long seed) {
        RandomCandidates people = new RandomCandidates(Bases.KNOWLEDGE, seed);
        Random random = new Random(seed);
        List<byte[]> all = new ArrayList<>();
        Map<Integer, String> planted = new LinkedHashMap<>();
        int kind = 0;
        int good = 0;
        for (int line = 1; line <= lines; line++) {
            if (random.nextInt(oneIn) == 0) {
                planted.put(line, KINDS.get(kind));
                all.add(bad(kind));
                kind = (kind + 1) % KINDS.size();
            } else if (random.nextInt(50) == 0) {
                all.add("  ".getBytes(StandardCharsets.UTF_8));
            } else {
                good++;
                all.add(CandidateLines.line(people.next(), "p" + line).getBytes(StandardCharsets.UTF_8));
            }
        }
        return new PlantedInput(joined(all), planted, good);
    }

    private static byte[] bad(int kind) {
        byte[] text = switch (kind) {
            case 0 -> "not json at all".getBytes(StandardCharsets.UTF_8);
            case 1 -> "{\"id\": \"cut off".getBytes(StandardCharsets.UTF_8);
            case 2 -> "{\"toools\": []}".getBytes(StandardCharsets.UTF_8);
            case 3 -> "{\"gender\": \"x\"}".getBytes(StandardCharsets.UTF_8);
            case 4 -> "{\"skills\": {\"mathematcs\": \"solid\"}}".getBytes(StandardCharsets.UTF_8);
            case 5 -> "[1, 2, 3]".getBytes(StandardCharsets.UTF_8);
            case 6 -> "{\"experience\": {\"coding\": 800}}".getBytes(StandardCharsets.UTF_8);
            case 7 -> "{\"id\": \"a\", \"id\": \"b\"}".getBytes(StandardCharsets.UTF_8);
            case 8 -> ("{\"tools\": [" + "\"sql\",".repeat(600) + "\"sql\"]}").getBytes(StandardCharsets.UTF_8);
            case 9 -> ("{\"notes\": \"" + "x".repeat(1_100_000) + "\"}").getBytes(StandardCharsets.UTF_8);
            case 10 -> new byte[] {'{', '"', 'i', 'd', '"', ':', '"', (byte) 0xFF, '"', '}'};
            case 11 -> "{\"id\": \"a\"} {\"id\": \"b\"}".getBytes(StandardCharsets.UTF_8);
            case 12 -> ("{\"notes\": " + "[".repeat(60) + "]".repeat(60) + "}").getBytes(StandardCharsets.UTF_8);
            default -> "{\"tools\": {\"sql\": 1}}".getBytes(StandardCharsets.UTF_8);
        };
        return text;
    }

    private static byte[] joined(List<byte[]> lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            for (byte[] line : lines) {
                out.write(line);
                out.write('\n');
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
