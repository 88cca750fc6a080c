package dev.righttrack.rules.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.oracle.Bases;
import dev.righttrack.rules.compile.CompiledRules;
import dev.righttrack.rules.source.RuleHash;
import dev.righttrack.rules.source.RuleOptions;
import dev.righttrack.rules.source.RuleSources;
import dev.righttrack.rules.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiled rules are code: they are kept for their owner alone, and nothing else is taken for them. */
class RuleCacheTest {

    private static final CompiledRules RULES = Bases.shipped().base().compiled();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Path cache = Path.of("");

    @BeforeEach
    void inAFolderThatIsNotThereYet() {
        cache = folder.resolve("cache");
    }

    private Path kept() {
        return cache.resolve(RULES.hash() + ".rules");
    }

    @Test
    void whatWasKeptIsFound() {
        new RuleCache(cache).keep(RULES);
        assertThat(new RuleCache(cache).find(RULES.hash()).orElseThrow().requirements())
                .isEqualTo(RULES.requirements());
    }

    @Test
    void onlyTheOwnerCanReadOrWriteIt() throws IOException {
        new RuleCache(cache).keep(RULES);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cache)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept())))
                .isEqualTo("rw-------");
    }

    @Test
    void aFolderThatOthersMayWriteToIsNotUsed() throws IOException {
        new RuleCache(cache).keep(RULES);
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThat(new RuleCache(cache).find(RULES.hash())).isEmpty();
    }

    @Test
    void aFileThatIsALinkIsNotFollowed() throws IOException {
        new RuleCache(cache).keep(RULES);
        Path elsewhere = Files.move(kept(), folder.resolve("elsewhere"));
        Files.createSymbolicLink(kept(), elsewhere);
        assertThat(new RuleCache(cache).find(RULES.hash())).isEmpty();
        assertThat(elsewhere).exists();
    }

    @Test
    void aFileThatWasCutShortIsNotUsed() throws IOException {
        new RuleCache(cache).keep(RULES);
        byte[] bytes = Files.readAllBytes(kept());
        Files.write(kept(), java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(new RuleCache(cache).find(RULES.hash())).isEmpty();
    }

    @Test
    void rulesUnderAnotherHashAreNotTaken() throws IOException {
        new RuleCache(cache).keep(RULES);
        Files.move(kept(), cache.resolve("0".repeat(64) + ".rules"));
        assertThat(new RuleCache(cache).find("0".repeat(64))).isEmpty();
    }

    @Test
    void withoutAFolderNothingIsKept() {
        RuleCache none = new RuleCache(Optional.empty());
        none.keep(RULES);
        assertThat(none.find(RULES.hash())).isEmpty();
    }

    @Test
    void aDraftOfAKilledStartIsThrownAwayAfterADayAndNoneIsLeftBehind() throws IOException {
        Files.createDirectory(
                cache, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path old = Files.createFile(cache.resolve("draft1.tmp"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        Path young = Files.createFile(cache.resolve("draft2.tmp"));
        new RuleCache(cache).keep(RULES);
        try (Stream<Path> files = Files.list(cache)) {
            assertThat(files).containsExactlyInAnyOrder(young, kept());
        }
    }

    @Test
    void whatIsReadIsWrittenAsTheSameBytes() {
        byte[] bytes = RuleArchive.write(RULES);
        assertThat(RuleArchive.write(RuleArchive.read(bytes).orElseThrow())).isEqualTo(bytes);
    }

    @Test
    void bytesOfAnythingElseAreNotTaken() {
        java.util.Random random = new java.util.Random(1);
        byte[] bytes = RuleArchive.write(RULES);
        assertThat(RuleArchive.read(new byte[] {1, 0, 1, 'x'})).isEmpty();
        assertThat(RuleArchive.read(new byte[0])).isEmpty();
        for (int i = 0; i < 50; i++) {
            byte[] noise = java.util.Arrays.copyOf(bytes, 2_000);
            random.nextBytes(noise);
            assertThat(RuleArchive.read(noise)).isEmpty();
        }
    }

    @Test
    void anotherTextAnotherOrderOrAnotherReadingIsAnotherHash() {
        RuleSources one =
                new RuleSources(java.util.List.of(), java.util.List.of(), java.util.List.of(new SourceText("a", "xy")));
        RuleSources other =
                new RuleSources(java.util.List.of(), java.util.List.of(), java.util.List.of(new SourceText("a", "xz")));
        Map<String, String> facts = Map.of("f", "g");
        String hash = RuleHash.of(one, facts, RuleOptions.DEFAULT);
        assertThat(RuleHash.of(other, facts, RuleOptions.DEFAULT)).isNotEqualTo(hash);
        assertThat(RuleHash.of(one, Map.of("fg", ""), RuleOptions.DEFAULT)).isNotEqualTo(hash);
        assertThat(RuleHash.under(hash, Map.of("X5", "any"))).isNotEqualTo(hash);
        assertThat(RuleHash.of(one, facts, RuleOptions.DEFAULT)).isEqualTo(hash);
    }
}
