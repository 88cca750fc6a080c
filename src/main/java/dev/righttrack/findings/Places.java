package dev.righttrack.findings;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * How files of rules and facts are named so that an editor opens them from the folder in which the program was started.
 * Within the program such a file is named below its folder's own name ({@code rules/roles/data-analyst.dslr}), wherever
 * that folder is.
 */
public final class Places {

    private static final String UNRESERVED = "-._~/";

    private final Path working;
    private final Path rules;
    private final Path facts;
    private final Path home;

    /**
     * Names as they are opened from a folder.
     *
     * @param working the folder in which the program was started
     * @param rules the folder of rules
     * @param facts the folder of facts
     * @param home the folder of the program, in which docs/ is
     */
    public Places(Path working, Path rules, Path facts, Path home) {
        this.working = working.toAbsolutePath().normalize();
        this.rules = this.working.resolve(rules).normalize();
        this.facts = this.working.resolve(facts).normalize();
        this.home = this.working.resolve(home).normalize();
    }

    /** A finding with the file of its place as {@link #file(String)} names it. */
    public Finding shown(Finding finding) {
        return new Finding(
                shown(finding.place()), finding.severity(), finding.check(), finding.message(), finding.hint());
    }

    /** A place with its file as {@link #file(String)} names it. */
    public Place shown(Place place) {
        return new Place(file(place.file()), place.line(), place.column());
    }

    /**
     * A file by its path from the folder in which the program was started, with forward slashes; by its absolute path where it
     * lies outside of that folder.
     *
     * @param named the file as findings name it
     */
    public String file(String named) {
        return shown(path(named));
    }

    /** The page about a check, named as {@link #file(String)} names files. */
    public String page(Check check) {
        return shown(pageFile(check));
    }

    /** The absolute URI of the page about a check; empty if the program was put somewhere without its pages. */
    public Optional<String> pageUri(Check check) {
        return Files.isRegularFile(pageFile(check)) ? Optional.of(absolute(pageFile(check))) : Optional.empty();
    }

    /** The absolute URI of what tells about the program. */
    public String about() {
        return absolute(home.resolve("README.md"));
    }

    private Path pageFile(Check check) {
        return home.resolve(check.page());
    }

    private String shown(Path path) {
        return (path.startsWith(working) && !path.equals(working) ? working.relativize(path) : path)
                .toString()
                .replace('\\', '/');
    }

    /**
     * A file as a reference of a URI: relative to the folder in which the program was started, or absolute outside of it.
     *
     * @param named the file as findings name it
     */
    public String uri(String named) {
        Path path = path(named);
        return path.startsWith(working) ? encoded(file(named)) : absolute(path);
    }

    /** The URI of the folder in which the program was started; ends with a slash. */
    public String base() {
        return absolute(working) + "/";
    }

    /** Whether a file lies in the folder in which the program was started, so that its URI is relative to it. */
    public boolean isInside(String named) {
        return path(named).startsWith(working);
    }

    /** The absolute URI of a path. */
    public static String absolute(Path path) {
        String slashes = path.toAbsolutePath().normalize().toString().replace('\\', '/');
        String rooted = slashes.startsWith("/") ? slashes : "/" + slashes;
        return "file://" + encoded(rooted.endsWith("/") ? rooted.substring(0, rooted.length() - 1) : rooted);
    }

    private Path path(String named) {
        try {
            Optional<Path> inRules = below(rules, named);
            Optional<Path> inFacts = below(facts, named);
            return inRules.filter(file -> inFacts.isEmpty() || Files.exists(file))
                    .or(() -> inFacts)
                    .orElseGet(() -> working.resolve(named).normalize());
        } catch (InvalidPathException e) {
            return working;
        }
    }

    /** The file in a folder; empty if its name does not begin with the folder's. */
    private static Optional<Path> below(Path folder, String named) {
        Path own = folder.getFileName();
        String prefix = own + "/";
        return own != null && named.startsWith(prefix)
                ? Optional.of(folder.resolve(named.substring(prefix.length())).normalize())
                : Optional.empty();
    }

    private static String encoded(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain || UNRESERVED.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return uri.toString();
    }
}
