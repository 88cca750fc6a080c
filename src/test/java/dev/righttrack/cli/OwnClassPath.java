package dev.righttrack.cli;

import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The class path of the tests, for programs that they start. */
final class OwnClassPath {

    private OwnClassPath() {}

    /** Every folder and jar by its whole name, however the tests themselves were started. */
    static String value() {
        List<String> all = new ArrayList<>();
        if (Thread.currentThread().getContextClassLoader() instanceof URLClassLoader loader) {
            for (URL url : loader.getURLs()) {
                try {
                    all.add(Path.of(url.toURI()).toString());
                } catch (URISyntaxException e) {
                    throw new IllegalStateException("no path: " + url, e);
                }
            }
        } else {
            String named = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
            for (String one : named.split(File.pathSeparator, -1)) {
                all.add(Path.of(one).toAbsolutePath().toString());
            }
        }
        return String.join(File.pathSeparator, all);
    }
}
