package dev.righttrack.sources;

import dev.righttrack.knowledge.Kind;
import dev.righttrack.rules.source.RuleSources;
import dev.righttrack.rules.source.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The texts of a session in which the roles are grades of another source: our words, skills, weights and evidence, and that
 * source's rows, interpretations and rules in place of what the report says of its roles.
 *
 * @param pack the source
 * @param grades the grades that are the roles of the session
 */
public record PackSession(SourcePack pack, Set<String> grades) {

    /** What the report says of its own roles, which are not there. */
    private static final List<Kind> OF_ROLES =
            List.of(Kind.ROLE, Kind.VARIANT, Kind.TITLE, Kind.TITLE_WORD, Kind.TEAM_OPTION);

    /** What tools, methods and work show holds for every source. */
    private static final String EVIDENCE = "/evidence/";

    public PackSession {
        grades = Set.copyOf(grades);
    }

    /** The texts of the facts, given those of the facts folder. */
    public Map<String, String> facts(Map<String, String> report) {
        Map<String, String> texts = new TreeMap<>();
        report.forEach((name, text) -> {
            if (OF_ROLES.stream().noneMatch(kind -> kind.isIn(name))) {
                texts.put(name, text);
            }
        });
        OF_ROLES.forEach(kind -> texts.put(kind.file(), "{}\n"));
        texts.put(Kind.ROLE.file(), roles());
        texts.merge(Kind.SECTION.file(), rows(), PackSession::after);
        texts.merge(Kind.INTERPRETATION.file(), pack.interpretations(), PackSession::after);
        return texts;
    }

    private static String after(String first, String second) {
        return first.endsWith("\n") ? first + second : first + "\n" + second;
    }

    private String roles() {
        StringBuilder text = new StringBuilder();
        for (PackRole role : pack.roles()) {
            for (String grade : role.grades()) {
                if (grades.contains(grade)) {
                    String rows = pack.rows(grade).stream().map(PackRow::id).collect(Collectors.joining("; "));
                    text.append(quoted(grade)).append(":\n  definition: ").append(quoted(role.definition()));
                    text.append("\n  tasks: {")
                            .append(role.tasks().stream()
                                    .map(task -> quoted(task) + ": coaches")
                                    .collect(Collectors.joining(", ")))
                            .append("}\n  cites: ")
                            .append(quoted(rows))
                            .append('\n');
                }
            }
        }
        return text.toString();
    }

    private String rows() {
        StringBuilder text = new StringBuilder();
        for (PackRow row : pack.rows()) {
            text.append(quoted(row.id()))
                    .append(": {section: ")
                    .append(quoted(pack.origin().cited() + ", " + row.grade()))
                    .append(", lines: [")
                    .append(row.line())
                    .append("]}\n");
        }
        return text.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** The rules, given those of the rules folder. */
    public RuleSources rules(RuleSources report) {
        Set<String> others = new HashSet<>();
        pack.grades().filter(grade -> !grades.contains(grade)).forEach(grade -> others.add(file(grade)));
        List<SourceText> coach = new ArrayList<>(shared(report));
        pack.rules().forEach((file, text) -> {
            if (!others.contains(file.substring(file.lastIndexOf('/') + 1))) {
                coach.add(new SourceText(file, text));
            }
        });
        return new RuleSources(report.language(), report.core(), coach);
    }

    /** What every source has in common with the rules of the report: what tools, methods and work show. */
    public static List<SourceText> shared(RuleSources report) {
        return report.coach().stream()
                .filter(text -> text.file().contains(EVIDENCE))
                .toList();
    }

    /** The file of rules about a grade, such as {@code senior-data-analyst.dslr}. */
    private static String file(String grade) {
        return grade.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-") + ".dslr";
    }
}
