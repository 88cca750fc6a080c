package dev.righttrack.rules.cache;

import dev.righttrack.rules.compile.CompiledRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** What the build adds to the program: the hash of its classes, and the shipped rules compiled. */
public final class ShippedRules {

    private final Path folder;

    /** Writes beside the classes of this package. */
    public ShippedRules(Path classes) {
        this.folder = classes.resolve("dev/righttrack/rules/shipped");
    }

    /**
     * Writes down the hash of all classes that the rules may see or are made by.
     *
     * @throws IOException if it cannot be written
     */
    public void writeCodeHash(Path classes) throws IOException {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
        try (Stream<Path> walk = Files.walk(classes.resolve("dev/righttrack"))) {
            List<Path> files = walk.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
            for (Path file : files) {
                digest.update(Files.readAllBytes(file));
            }
        }
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("code.sha256"), HexFormat.of().formatHex(digest.digest()) + "\n");
    }

    /**
     * Writes compiled rules, in place of any from an earlier build.
     *
     * @throws IOException if they cannot be written
     */
    public void write(CompiledRules rules) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path old :
                    files.filter(file -> file.toString().endsWith(".rules")).toList()) {
                Files.delete(old);
            }
        }
        Files.write(folder.resolve(rules.hash() + ".rules"), RuleArchive.write(rules));
    }
}
