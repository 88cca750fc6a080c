package dev.righttrack.rules.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the user's cache is. */
public final class CacheFolder {

    private CacheFolder() {}

    /**
     * The folder, by the rules of XDG: {@code righttrack} in XDG_CACHE_HOME, else in {@code .cache} of the user's home. What
     * is not an absolute path is as if it were not there, and a home that is another user's is passed over, as it is after
     * a change of user.
     *
     * @param environment the variables of the process
     * @param home the home that the system knows of the user; of any form
     * @return empty if there is no such folder: then nothing is kept
     */
    public static Optional<Path> of(Map<String, String> environment, String home) {
        return absolute(environment.getOrDefault("XDG_CACHE_HOME", ""))
                .or(() -> Stream.of(environment.getOrDefault("HOME", ""), home)
                        .flatMap(one -> absolute(one).stream())
                        .filter(CacheFolder::isOwn)
                        .findFirst()
                        .map(own -> own.resolve(".cache")))
                .map(base -> base.resolve("righttrack"));
    }

    private static Optional<Path> absolute(String name) {
        try {
            return Optional.of(Path.of(name)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static boolean isOwn(Path home) {
        try {
            return Files.isDirectory(home) && FileOwnership.isOwn(home);
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
