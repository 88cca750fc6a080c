package dev.righttrack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.loading.LoadedRules;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.RandomCandidates;
import dev.righttrack.oracle.SampleSize;
import dev.righttrack.rules.source.RuleOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kie.api.KieBase;

/** Rules that are loaded anew again and again. */
class ReloadTest {

    private static final Path FACTS = Path.of("facts");
    private static final int RELOADS = SampleSize.of(12, 1_000);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Path rules = Path.of("");
    private Path role = Path.of("");
    private String original = "";

    @BeforeEach
    void copyTheRules() throws IOException {
        rules = folder.resolve("rules");
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            for (Path file : files.toList()) {
                Path copy = rules.resolve(Path.of("rules").relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        role = rules.resolve("roles/data-analyst.dslr");
        original = Files.readString(role);
    }

    private LoadedRules load() {
        return LoadedRules.load(rules, FACTS, RuleOptions.DEFAULT, Optional.of(folder.resolve("cache")))
                .value()
                .orElseThrow();
    }

    /** The rules as they are, and two edits of them. */
    private List<String> versions() {
        return List.of(
                original,
                original.replace(
                        "requires solid domain-specific languages, essential",
                        "requires outstanding domain-specific languages, essential"),
                original.replace(
                        "requires solid domain-specific languages, essential",
                        "requires developing domain-specific languages, essential"));
    }

    private void write(String text) {
        try {
            Path draft = Files.writeString(folder.resolve("draft"), text);
            Files.move(draft, role, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void rulesThatAreLoadedAgainAndAgainLeaveNothingBehind() {
        Candidate candidate = new RandomCandidates(Bases.KNOWLEDGE, 5).next();
        Set<String> answers = new HashSet<>();
        List<KieBase> bases = new ArrayList<>();
        long heap = reload(candidate, answers, bases, RELOADS / 4);
        long classes = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
        long later = reload(candidate, answers, bases, RELOADS - RELOADS / 4);
        assertThat(answers).as("the versions can be told apart").hasSize(3);
        assertThat(bases).allMatch(base -> base.getKieSessions().isEmpty());
        assertThat(later).as("bytes of heap, from " + heap).isLessThan(heap + heap / 4 + (30L << 20));
        assertThat((long) ManagementFactory.getClassLoadingMXBean().getLoadedClassCount())
                .as("loaded classes, from " + classes)
                .isLessThan(classes + 6_000);
    }

    /** Loads, asks and closes, keeps the last few bases, and gives the bytes that are in use then. */
    private long reload(Candidate candidate, Set<String> answers, List<KieBase> bases, int times) {
        for (int i = 0; i < times; i++) {
            write(versions().get(i % 3));
            try (LoadedRules rightTrack = load()) {
                answers.add(rightTrack.advise(candidate).toString());
                bases.add(rightTrack.rules().base());
            }
            if (bases.size() > 3) {
                assertThat(bases.remove(0).getKieSessions()).isEmpty();
            }
        }
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
