package dev.righttrack.rules.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The user's cache is where XDG says, and never in the current folder. */
class CacheFolderTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path home;

    private Path inHome() {
        return home.resolve(".cache/righttrack");
    }

    @Test
    void theVariableOfXdgComesFirst() {
        Map<String, String> environment = Map.of("XDG_CACHE_HOME", "/var/tmp/me", "HOME", home.toString());
        assertThat(CacheFolder.of(environment, "/root")).contains(Path.of("/var/tmp/me/righttrack"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "cache", "./cache", "~/.cache", "?", "a\0b"})
    void whatIsNotAnAbsolutePathIsAsIfItWereNotThere(String named) {
        assertThat(CacheFolder.of(Map.of("XDG_CACHE_HOME", named, "HOME", home.toString()), "?"))
                .contains(inHome());
        assertThat(CacheFolder.of(Map.of("HOME", named), home.toString())).contains(inHome());
    }

    @Test
    void withoutAHomeThereIsNone() {
        assertThat(CacheFolder.of(Map.of(), "?")).isEmpty();
        assertThat(CacheFolder.of(Map.of("HOME", "here"), "")).isEmpty();
        assertThat(CacheFolder.of(Map.of("HOME", home.resolve("gone").toString()), "?"))
                .isEmpty();
    }

    @Test
    void theHomeOfAnotherUserIsPassedOver() throws IOException {
        Path strange = Files.createDirectory(home.resolve("strange"));
        try {
            Files.setAttribute(strange, "unix:uid", 54_321);
        } catch (IOException | UnsupportedOperationException e) {
            Assumptions.abort("skipped: only root can give a folder away: " + e);
        }
        assertThat(CacheFolder.of(Map.of("HOME", strange.toString()), home.toString()))
                .contains(inHome());
    }
}
