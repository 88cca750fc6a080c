package dev.righttrack.authoring.suggest;

import dev.righttrack.authoring.edit.SourceEdit;
import dev.righttrack.authoring.edit.SourceTexts;
import dev.righttrack.rules.source.RuleSources;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Edits as unified diffs of the files that they change, for any tool that applies patches. */
final class UnifiedDiff {

    private static final int AROUND = 3;

    private final Map<String, List<String>> files = new LinkedHashMap<>();

    /**
     * Patches of a rules and a facts folder.
     *
     * @param facts file name, without a folder, to text
     */
    UnifiedDiff(RuleSources sources, Map<String, String> facts) {
        files.putAll(new SourceTexts(sources).files());
        facts.forEach((name, text) -> files.put("facts/" + name, SourceTexts.lines(text)));
    }

    /** The edit as a unified diff with three lines around it. */
    String of(SourceEdit edit) {
        List<String> lines = withoutEnd(files.getOrDefault(edit.file(), List.of()));
        int from = edit.from() - 1;
        int to = edit.to();
        List<String> comes = new ArrayList<>(edit.lines());
        int start = Math.max(0, from - AROUND);
        int end = Math.min(lines.size(), to + AROUND);
        StringBuilder out = new StringBuilder("--- a/" + edit.file() + "\n+++ b/" + edit.file() + "\n");
        int kept = end - start - (to - from);
        out.append("@@ -" + (start + 1) + "," + (end - start) + " +" + (start + 1) + "," + (kept + comes.size())
                + " @@\n");
        lines.subList(start, from).forEach(line -> out.append(' ').append(line).append('\n'));
        lines.subList(from, to).forEach(line -> out.append('-').append(line).append('\n'));
        comes.forEach(line -> out.append('+').append(line).append('\n'));
        lines.subList(to, end).forEach(line -> out.append(' ').append(line).append('\n'));
        return out.toString();
    }

    private static List<String> withoutEnd(List<String> lines) {
        return !lines.isEmpty() && lines.get(lines.size() - 1).isEmpty() ? lines.subList(0, lines.size() - 1) : lines;
    }
}
