package dev.righttrack.authoring.scaffold;

import dev.righttrack.knowledge.Effort;
import dev.righttrack.knowledge.Interpretation;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.RankedTerm;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** New entries of facts as text, each of which can be read and waits for a coach's own words. */
final class FactEntries {

    private static final int FIRST_OWN_PLACE = 100;

    private static final Pattern PLACE = Pattern.compile("X[1-9][0-9]{0,3}");

    private final Knowledge knowledge;

    FactEntries(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** A skill, with a sentence for each of its levels. */
    String skill(String name) {
        String anchors = knowledge.levels().stream()
                .map(RankedTerm::name)
                .map(level -> "    " + level + ": " + Placeholder.of("say what somebody can do at this level") + "\n")
                .collect(Collectors.joining());
        return name + ":\n"
                + "  definition: " + Placeholder.of("say in one sentence what it is") + "\n"
                + "  defined by: coaches\n"
                + sourced("why it is a skill of its own")
                + "  anchors:\n" + anchors;
    }

    /** How long it takes to learn a skill: as long as another one, until a coach says better. */
    String effort(String name, String like) {
        Optional<Effort> known = knowledge.find(Kind.EFFORT, like, Effort.class);
        Map<String, Integer> weeks = known.map(Effort::weeks).orElse(Map.of());
        String day =
                knowledge.newestDate().map(LocalDate::toString).orElse(Placeholder.of("give the day of this estimate"));
        return name + ":\n"
                + "  weeks: "
                + weeks.entrySet().stream()
                        .map(one -> one.getKey() + ": " + one.getValue())
                        .collect(Collectors.joining(", ", "{", "}\n"))
                + "  confirmed: " + day + "\n"
                + "  reason: " + Placeholder.of("say why it takes as long as " + like + ", or change the weeks") + "\n";
    }

    /** A question on a skill, on a circumstance with such an answer, or on the years with a tool. */
    String question(Kind kind, String subject, String answer) {
        String about = switch (kind) {
            case SKILL -> "skill";
            case CIRCUMSTANCE -> "circumstance";
            default -> "experience";
        };
        return about + " " + subject + ":\n"
                + "  about: " + about + "\n"
                + "  subject: " + subject + "\n"
                + "  ask: " + Placeholder.of("write the question as somebody is asked") + "\n"
                + "  help: " + Placeholder.of("say what helps to answer honestly") + "\n"
                + "  examples: [" + answer + ", don't know]\n"
                + sourced("why it is asked");
    }

    /** A tool of a family that speaks for a skill. */
    String tool(String name, String family, String skill) {
        return name + ":\n"
                + "  families: [" + family + "]\n"
                + "  speaks for: [" + skill + "]\n"
                + sourced("what working with it shows");
    }

    /** A family of tools. */
    String family(String name) {
        return name + ":\n"
                + "  definition: " + Placeholder.of("say in one sentence what its tools are for") + "\n"
                + sourced("why its tools belong together");
    }

    /** A title of job ads. */
    String title(String name, String role) {
        return name + ":\n  roles: [" + role + "]\n" + sourced("where it stands in ads");
    }

    /** A circumstance with its answers. */
    String circumstance(String name, List<String> choices) {
        return name + ":\n"
                + "  definition: " + Placeholder.of("say in one sentence what somebody chooses") + "\n"
                + "  values: [" + String.join(", ", choices) + "]\n"
                + sourced("why it matters to advice");
    }

    /** A place that can be read in two ways, under the next free number. */
    String reading(String where) {
        return nextPlace() + ":\n"
                + "  where: " + where + "\n"
                + "  problem: " + Placeholder.of("say what is unclear") + "\n"
                + "  readings:\n"
                + "    as it stands: " + Placeholder.of("say what follows if it is read like this") + "\n"
                + "    the other way: " + Placeholder.of("say what follows if it is read like this") + "\n"
                + "  switchable: yes\n"
                + sourced("why the first reading is the default");
    }

    /** The name of the next place of a coach's own. */
    private String nextPlace() {
        OptionalInt last = knowledge.all(Kind.INTERPRETATION, Interpretation.class).stream()
                .map(Interpretation::name)
                .filter(name -> PLACE.matcher(name).matches())
                .mapToInt(name -> Integer.parseInt(name.substring(1)))
                .max();
        // Sources number their places from the report's last on, and may come later.
        return "X" + Math.max(last.orElse(0) + 1, FIRST_OWN_PLACE);
    }

    private static String sourced(String why) {
        return "  cites: coaches\n  reason: " + Placeholder.of("say " + why) + "\n";
    }
}
