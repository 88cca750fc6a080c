package dev.righttrack.rules.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.loading.LoadedRules;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.SampleSize;
import dev.righttrack.rules.compile.CompiledRules;
import dev.righttrack.rules.source.RuleOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An entry of the cache that was damaged, or replaced by something else, is made anew: it costs time and nothing else. */
class DamagedCacheTest {

    private static final CompiledRules RULES = Bases.shipped().base().compiled();
    private static final byte[] ENTRY = SealedEntry.of(RULES.hash(), RuleArchive.write(RULES));
    private static final int STRANGER = 54_321;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void keep() {
        new RuleCache(folder.resolve("cache")).keep(RULES);
        file = folder.resolve("cache").resolve(RULES.hash() + ".rules");
    }

    private boolean isFound() {
        return new RuleCache(folder.resolve("cache")).find(RULES.hash()).isPresent();
    }

    /** Nothing was found, and the next start finds what this one made. */
    private void isMadeAnew() throws IOException {
        assertThat(isFound()).isFalse();
        new RuleCache(folder.resolve("cache")).keep(RULES);
        assertThat(isFound()).isTrue();
        assertThat(Files.readAllBytes(file)).isEqualTo(ENTRY);
    }

    /** Bits of the mark, the length, the sum, and the first, middle and last bytes of the content; and seeded ones. */
    static IntStream places() {
        IntStream chosen = IntStream.of(0, 5, 12, 13, 16, 17, 30, 48, 49, 50, 60, ENTRY.length / 2, ENTRY.length - 1);
        return IntStream.concat(chosen, new Random(15).ints(SampleSize.of(40, 2_000), 0, ENTRY.length));
    }

    @ParameterizedTest
    @MethodSource("places")
    void aFlippedBitIsNoticedWhereverItIs(int place) throws IOException {
        byte[] bytes = ENTRY.clone();
        bytes[place] ^= (byte) 4;
        Files.write(file, bytes);
        assertThat(isFound()).isFalse();
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.00001, 0.0001, 0.3, 0.5, 0.9, 0.99999})
    void anEntryThatWasCutShortIsMadeAnew(double share) throws IOException {
        Files.write(file, Arrays.copyOf(ENTRY, (int) (ENTRY.length * share)));
        isMadeAnew();
    }

    @Test
    void anEntryWithMoreBehindItIsMadeAnew() throws IOException {
        Files.write(file, Arrays.copyOf(ENTRY, ENTRY.length + 1));
        isMadeAnew();
    }

    @Test
    void anEntryOfTheFormBeforeThisOneIsMadeAnew() throws IOException {
        Files.write(file, RuleArchive.write(RULES));
        isMadeAnew();
    }

    @Test
    void anEmptyFolderInThePlaceOfAnEntryIsReplaced() throws IOException {
        Files.delete(file);
        Files.createDirectory(file);
        isMadeAnew();
    }

    @Test
    void aFullFolderInThePlaceOfAnEntryIsLeftAloneAndCostsTheCache() throws IOException {
        Files.delete(file);
        Files.createFile(Files.createDirectory(file).resolve("photo"));
        assertThat(isFound()).isFalse();
        new RuleCache(folder.resolve("cache")).keep(RULES);
        assertThat(file.resolve("photo")).exists();
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aLinkInThePlaceOfAnEntryIsReplacedAndWhatItNamesIsLeft() throws IOException {
        Path target = Files.move(file, folder.resolve("elsewhere"));
        Files.createSymbolicLink(file, target);
        isMadeAnew();
        assertThat(Files.isSymbolicLink(file)).isFalse();
        assertThat(Files.readAllBytes(target)).isEqualTo(ENTRY);
    }

    @Test
    void aFileInThePlaceOfTheFolderCostsTheCache() throws IOException {
        Files.delete(file);
        Files.delete(folder.resolve("cache"));
        Files.createFile(folder.resolve("cache"));
        assertThat(isFound()).isFalse();
        new RuleCache(folder.resolve("cache")).keep(RULES);
        assertThat(folder.resolve("cache")).isRegularFile();
    }

    @Test
    void anEntryThatOthersMayWriteToIsMadeAnew() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        isMadeAnew();
    }

    @Test
    void anEntryOfAnotherUserIsMadeAnew() throws IOException {
        give(file);
        isMadeAnew();
    }

    @Test
    void aFolderOfAnotherUserIsNeitherReadNorWrittenTo() throws IOException {
        Files.delete(file);
        give(folder.resolve("cache"));
        new RuleCache(folder.resolve("cache")).keep(RULES);
        assertThat(folder.resolve("cache")).isEmptyDirectory();
    }

    private static void give(Path path) {
        try {
            Files.setAttribute(path, "unix:uid", STRANGER);
        } catch (IOException | UnsupportedOperationException e) {
            Assumptions.abort("skipped: only root can give a file away: " + e);
        }
    }

    @Test
    void rulesThatCannotBeLoadedAreCompiledAgain() throws IOException {
        Path rules = rulesThatAreNotShipped();
        Path cache = folder.resolve("other");
        String hash = hashOfLoaded(rules, cache);
        Path entry = cache.resolve(hash + ".rules");
        CompiledRules good = RuleArchive.read(
                        SealedEntry.content(hash, Files.readAllBytes(entry)).orElseThrow())
                .orElseThrow();
        CompiledRules bad = new CompiledRules(
                hash,
                good.knowledge(),
                good.catalogue(),
                good.requirements(),
                good.tools(),
                good.statements(),
                jarWithoutAModel());
        byte[] planted = SealedEntry.of(hash, RuleArchive.write(bad));
        Files.write(entry, planted);
        assertThat(hashOfLoaded(rules, cache)).isEqualTo(hash);
        assertThat(Files.readAllBytes(entry)).isNotEqualTo(planted);
    }

    private Path rulesThatAreNotShipped() throws IOException {
        Path rules = folder.resolve("rules");
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            for (Path one : files.toList()) {
                Files.copy(one, rules.resolve(Path.of("rules").relativize(one).toString()));
            }
        }
        Path role = rules.resolve("roles/data-analyst.dslr");
        Files.writeString(role, Files.readString(role) + "\n// one more line\n");
        return rules;
    }

    private static String hashOfLoaded(Path rules, Path cache) {
        ParseResult<LoadedRules> read =
                LoadedRules.load(rules, Path.of("facts"), RuleOptions.DEFAULT, Optional.of(cache));
        try (LoadedRules rightTrack = read.value().orElseThrow()) {
            return rightTrack.rules().compiled().hash();
        }
    }

    private static byte[] jarWithoutAModel() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("META-INF/kie/a/b/drools-model"));
        }
        return bytes.toByteArray();
    }
}
