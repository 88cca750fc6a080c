package dev.righttrack.oracle;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Spoils bytes as disks, editors, programs and enemies do: by little, so that most of what was there still stands. */
public final class Mangled {

    private static final List<String> SNIPPETS = List.of(
            "\0",
            "\u001A",
            "\u001E",
            "\f",
            "\r",
            "\n",
            "\r\n",
            "\uFEFF",
            "\u200B",
            "\u2028",
            "\u0085",
            "\u202E",
            "\u001B[31m",
            "null",
            "NaN",
            "{}",
            "[]",
            "{",
            "}",
            "[",
            "]",
            "\"",
            "'",
            ",",
            ";",
            ":",
            "\\",
            "\\u0000",
            "\t",
            " ",
            "--- \n",
            "...\n",
            "!!java.net.URL ",
            "!x ",
            "&a ",
            "*a ",
            "<<: ",
            "? ",
            "| ",
            "> ",
            "- ",
            "%TAG ! x\n",
            "=cmd()",
            "\uD83D\uDE00",
            "\u00FC",
            "\uFF50",
            "0x1F",
            "1e999",
            "-",
            "99999999999999999999",
            "true",
            "~",
            "// x\n",
            "id",
            "tools",
            "\"id\":",
            "id: x\n");

    private Mangled() {}

    /** The bytes with one to three places spoiled. */
    public static byte[] of(byte[] whole, Random random) {
        byte[] mangled = whole;
        for (int i = random.nextInt(3); i >= 0; i--) {
            mangled = once(mangled, random);
        }
        return mangled;
    }

    private static byte[] once(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return snippet(random);
        }
        int at = random.nextInt(bytes.length);
        int end = Math.min(bytes.length, at + 1 + random.nextInt(12));
        return switch (random.nextInt(7)) {
            case 0 -> flipped(bytes, at, random);
            case 1 -> Arrays.copyOf(bytes, at);
            case 2 -> replaced(bytes, at, end, new byte[0]);
            case 3 -> replaced(bytes, at, end, snippet(random));
            case 4 ->
                replaced(
                        bytes, at, at, Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + random.nextInt(200))));
            default -> replaced(bytes, at, at, snippet(random));
        };
    }

    private static byte[] flipped(byte[] bytes, int at, Random random) {
        byte[] flipped = bytes.clone();
        flipped[at] = (byte) (flipped[at] ^ (1 << random.nextInt(8)));
        return flipped;
    }

    private static byte[] snippet(Random random) {
        return SNIPPETS.get(random.nextInt(SNIPPETS.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] replaced(byte[] bytes, int from, int to, byte[] by) {
        byte[] replaced = new byte[bytes.length - (to - from) + by.length];
        System.arraycopy(bytes, 0, replaced, 0, from);
        System.arraycopy(by, 0, replaced, from, by.length);
        System.arraycopy(bytes, to, replaced, from + by.length, bytes.length - to);
        return replaced;
    }
}
