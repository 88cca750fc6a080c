package dev.righttrack.oracle;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The class path that a user's process has, with the tests' own classes: without the classic compiler of Drools. */
public final class UserClassPath {

    private UserClassPath() {}

    /** The class path, as the command {@code java} wants it. */
    public static String of() {
        return all().stream()
                .filter(jar -> !jar.contains("mvel2") && !jar.matches(".*drools-mvel-[0-9.]+jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static List<String> all() {
        if (UserClassPath.class.getClassLoader() instanceof URLClassLoader loader) {
            return Arrays.stream(loader.getURLs()).map(URL::getPath).toList();
        }
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return List.of(path.split(File.pathSeparator, -1));
    }
}
