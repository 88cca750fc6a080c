package dev.righttrack.rules.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.Mangled;
import dev.righttrack.oracle.SampleSize;
import dev.righttrack.rules.compile.CompiledRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** Entries of the rule cache, spoiled at random. Everyday 60; thorough 3,000. Entry number n of seed s has seed s + n. */
class CacheEntryFuzzTest {

    private static final int ENTRIES = SampleSize.of(60, 3_000);
    private static final long SEED = Long.getLong("righttrack.fuzz.seed", 6_302_000L);
    private static final CompiledRules RULES = Bases.shipped().base().compiled();

    @TempDir
    private Path folder;

    @Test
    void aSpoiledEntryIsNeverTakenForRules(TestReporter reporter) throws IOException {
        reporter.publishEntry("seed", String.valueOf(SEED));
        RuleCache cache = new RuleCache(folder.resolve("cache"));
        cache.keep(RULES);
        Path kept = folder.resolve("cache").resolve(RULES.hash() + ".rules");
        byte[] whole = Files.readAllBytes(kept);
        for (int i = 0; i < ENTRIES; i++) {
            byte[] spoiled = Mangled.of(whole, new Random(SEED + i));
            if (!Arrays.equals(spoiled, whole)) {
                Files.write(kept, spoiled);
                assertThat(cache.find(RULES.hash())).as("seed %d", SEED + i).isEmpty();
            }
        }
        cache.keep(RULES);
        assertThat(cache.find(RULES.hash())).isPresent();
    }
}
