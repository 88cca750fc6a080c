package dev.righttrack.rules.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The name of compiled rules: the SHA-256 of everything that they are made from, the program's own code included. */
public final class RuleHash {

    private final MessageDigest digest;

    private RuleHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * The hash, in hexadecimal.
     *
     * @param facts file name to text
     */
    public static String of(RuleSources rules, Map<String, String> facts, RuleOptions options) {
        RuleHash hash = new RuleHash();
        hash.add("code", code());
        new TreeMap<>(facts).forEach(hash::add);
        hash.add(rules.language());
        hash.add(rules.core());
        hash.add(rules.coach());
        options.asOf().ifPresent(day -> hash.add("as of", day.toString()));
        hash.add("trusted", String.valueOf(options.trustCore()));
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    /** The hash of rules under readings of which some are not the default. */
    public static String under(String rules, Map<String, String> readings) {
        RuleHash hash = new RuleHash();
        hash.add("rules", rules);
        new TreeMap<>(readings).forEach(hash::add);
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    private void add(List<SourceText> texts) {
        texts.forEach(text -> add(text.file(), text.content()));
    }

    /** Lengths are counted in, so that moving a letter from one text to the next makes another hash. */
    private void add(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((name + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    /** What the build wrote down of its own classes; a program run from loose classes has none. */
    private static String code() {
        try (InputStream in = RuleHash.class.getResourceAsStream("/dev/righttrack/rules/shipped/code.sha256")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
