package dev.righttrack.authoring.cases;

import dev.righttrack.authoring.scaffold.Placeholder;
import dev.righttrack.intake.cases.RuleCase;
import dev.righttrack.output.AtomicFile;
import dev.righttrack.output.AtomicFile.Readers;
import dev.righttrack.rules.compile.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts new cases into the files of cases beside the rules; what stands there is left as it is. */
public final class AddedCases {

    /** What stands before the name of a case. */
    private static final String NAME = "- case: ";

    private final Path folder;
    private final Function<RuleCase, String> writing;

    /**
     * Cases for the files of a folder.
     *
     * @param writing a case as an item of its list, with its indentation
     */
    public AddedCases(Path folder, Function<RuleCase, String> writing) {
        this.folder = folder;
        this.writing = writing;
    }

    /**
     * Adds cases; several that say the same are added once.
     *
     * @return what was done, one sentence for each file
     * @throws IOException if a file cannot be read or written
     */
    public List<String> add(List<RuleCase> cases, Catalogue catalogue) throws IOException {
        Map<Path, List<RuleCase>> byFile = new LinkedHashMap<>();
        for (RuleCase one : cases) {
            catalogue
                    .find(one.rule())
                    .ifPresent(rule -> byFile.computeIfAbsent(beside(rule.card().file()), file -> new ArrayList<>())
                            .add(one));
        }
        List<String> done = new ArrayList<>();
        for (Map.Entry<Path, List<RuleCase>> file : byFile.entrySet()) {
            List<String> lines = new ArrayList<>(Files.readAllLines(file.getKey()));
            Map<String, RuleCase> once = new LinkedHashMap<>();
            file.getValue().forEach(one -> once.putIfAbsent(one.rule() + writing.apply(one), one));
            int added = 0;
            for (RuleCase one : once.values()) {
                added += insert(lines, one) ? 1 : 0;
            }
            AtomicFile.write(
                    file.getKey(),
                    lines.stream().map(line -> line + "\n").collect(Collectors.joining()),
                    Readers.UMASK);
            done.add(file.getKey() + ": " + added + " of " + once.size()
                    + " cases added; read them and give them names");
        }
        return done;
    }

    private Path beside(String file) {
        String below = file.substring(file.indexOf('/') + 1).replaceAll("\\.dslr$", ".test.yaml");
        return folder.resolve(below);
    }

    /** Below the last case of the rule's side; only where the file has that side, written over lines. */
    private boolean insert(List<String> lines, RuleCase one) {
        int at = lines.indexOf('"' + one.rule() + "\":");
        int side = at;
        while (side >= 0
                && ++side < lines.size()
                && !lines.get(side).strip().equals(one.fires() ? "fires:" : "silent:")) {
            if (lines.get(side).startsWith("\"")) {
                return false;
            }
        }
        if (side < 0 || side >= lines.size()) {
            return false;
        }
        int end = side + 1;
        while (end < lines.size() && lines.get(end).startsWith("    ")) {
            end++;
        }
        List<String> item = writing.apply(one).lines().toList();
        int same = lines.subList(side, end).stream()
                .map(Placeholder::unmarked)
                .toList()
                .indexOf(item.get(0));
        if (same < 0) {
            lines.add(end, item.get(0).replaceFirst(NAME, "$0" + Placeholder.of("")));
            lines.addAll(end + 1, item.subList(1, item.size()));
            return true;
        }
        return expect(lines, side + same, item);
    }

    /** Where the case is there already, only what it is to expect is added, unless it expects something. */
    private static boolean expect(List<String> lines, int at, List<String> item) {
        boolean free = at + 2 >= lines.size() || !lines.get(at + 2).strip().startsWith("expect:");
        if (item.size() == 3 && free && lines.get(at + 1).strip().startsWith("given: {")) {
            lines.add(at + 2, item.get(2));
            return true;
        }
        return false;
    }
}
