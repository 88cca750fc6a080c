package dev.righttrack.scoring;

import dev.righttrack.facts.Circumstance;
import dev.righttrack.facts.Circumstances;
import dev.righttrack.facts.Open;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One way in which all the open circumstances might be answered.
 *
 * @param answers kind of circumstance to the answers chosen; kinds that were stated are absent
 */
public record World(Map<String, Set<String>> answers) {

    private static final World STATED = new World(Map.of());

    public World {
        answers = Map.copyOf(answers);
    }

    private boolean allows(Circumstance circumstance) {
        Set<String> chosen = answers.get(circumstance.kind());
        return chosen == null || circumstance.names().stream().anyMatch(chosen::contains);
    }

    /** Whether all the circumstances hold in it; a stated one holds already. */
    public boolean allows(Circumstances circumstances) {
        return circumstances.all().stream().allMatch(this::allows);
    }

    /** Every world over those open circumstances that some requirement hangs on; one, if none does. */
    public static List<World> over(List<Open> open, List<Judgement> judgements) {
        List<World> worlds = List.of(STATED);
        for (Open one : open) {
            if (judgements.stream().anyMatch(j -> j.hangsOn(one.kind()))) {
                worlds = each(worlds, one);
            }
        }
        return worlds;
    }

    private static List<World> each(List<World> worlds, Open open) {
        List<World> more = new ArrayList<>();
        for (World world : worlds) {
            for (Set<String> choice : choices(open)) {
                Map<String, Set<String>> answers = new LinkedHashMap<>(world.answers);
                answers.put(open.kind(), choice);
                more.add(new World(answers));
            }
        }
        return more;
    }

    private static List<Set<String>> choices(Open open) {
        if (!open.several()) {
            return open.names().stream().map(Set::of).toList();
        }
        List<Set<String>> choices = new ArrayList<>();
        for (int bits = 0; bits < 1 << open.names().size(); bits++) {
            choices.add(chosen(open.names(), bits));
        }
        return choices;
    }

    private static Set<String> chosen(List<String> names, int bits) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if ((bits & 1 << i) != 0) {
                chosen.add(names.get(i));
            }
        }
        return Set.copyOf(chosen);
    }
}
