package dev.righttrack.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rule files written to do harm, each with a trace that it would leave: a marker file, a connection to a port, a child
 * process, a system property called {@code hostile}, or the end of the process.
 */
public final class HostileRules {

    /** What has to become of a file. */
    public enum Fate {
        /** It is refused before any code of it runs. */
        REFUSED,
        /** It is only text, and is printed as it was written. */
        PRINTED,
        /** It is stopped while it runs, by a bound that has a name. */
        STOPPED
    }

    /**
     * A hostile rules folder.
     *
     * @param name what it tries, unique
     * @param kind the kind of attack, for the table
     * @param files path below the rules folder to text; added to a small set of good rules
     * @param fate what has to become of it
     * @param trace what must be printed for {@link Fate#PRINTED}, or named by the refusal where a bound is meant; may be
     *     empty
     */
    public record Case(String name, String kind, Map<String, String> files, Fate fate, String trace) {
        public Case {
            files = Map.copyOf(files);
        }

        /** The text of DRL in it; empty if it attacks by sentences or by the language. */
        public String drl() {
            return files.getOrDefault("core/hostile.drl", "");
        }

        /** Writes the rules folder, with good rules beside; the folder must not be there yet. */
        public Path write(Path folder) {
            try {
                for (String good : List.of(
                        "language.dsl",
                        "core/judging.drl",
                        "roles/data-analyst.dslr",
                        "roles/data-analyst.test.yaml",
                        "roles/data-analyst.md")) {
                    put(folder, good, Files.readString(Path.of("rules", good)));
                }
                put(folder, "roles/others.dslr", OtherRoles.but("data analyst"));
                for (Map.Entry<String, String> file : files.entrySet()) {
                    put(folder, file.getKey(), file.getValue());
                }
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void put(Path folder, String file, String text) throws IOException {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        }
    }

    private final String marker;
    private final int port;
    private final List<Case> cases = new ArrayList<>();

    private HostileRules(Path marker, int port) {
        this.marker = marker.toAbsolutePath().toString();
        this.port = port;
    }

    /**
     * All of them.
     *
     * @param marker the file whose being there shows that code ran
     * @param port a port of this machine on which a connection shows that code ran
     */
    public static List<Case> all(Path marker, int port) {
        HostileRules all = new HostileRules(marker, port);
        HostileCore.add(all);
        HostileSentences.add(all);
        return List.copyOf(all.cases);
    }

    /** Java that leaves the marker. */
    String touch() {
        return "new java.io.FileOutputStream(\"" + marker + "\").close()";
    }

    /** A Java expression of the type Object that leaves the marker. */
    String touching() {
        return "java.nio.file.Files.writeString(java.nio.file.Path.of(\"" + marker + "\"), \"ran\")";
    }

    String marker() {
        return marker;
    }

    int port() {
        return port;
    }

    /** A whole text of DRL, beside the core. */
    void drl(String kind, String name, String text) {
        add(kind, name, Map.of("core/hostile.drl", text), Fate.REFUSED, "");
    }

    /** A rule of DRL that fires for everybody. */
    void rule(String kind, String name, String head, String when, String then) {
        drl(kind, name, ruleText(head, when, then));
    }

    /** A consequence that runs for everybody. */
    void then(String kind, String name, String java) {
        rule(kind, name, "", "$role : Role(name == \"data analyst\")", java);
    }

    /** A condition that is looked at for everybody. */
    void when(String kind, String name, String condition) {
        rule(kind, name, "", condition, harmless());
    }

    static String harmless() {
        return "insertLogical(new Statement(\"note\", \"\", \"hostile\", \"hostile\"));";
    }

    static String ruleText(String head, String when, String then) {
        return "package dev.righttrack.core;\nimport dev.righttrack.facts.*;\nimport java.util.List;\n\nrule \"hostile\"\n"
                + "    @because(\"because\")\n    @cites(\"coaches\")\n" + head + "\nwhen\n    " + when + "\nthen\n    "
                + then
                + "\nend\n";
    }

    void add(String kind, String name, Map<String, String> files, Fate fate, String trace) {
        cases.add(new Case(name, kind, new LinkedHashMap<>(files), fate, trace));
    }
}
