package dev.righttrack.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A role of an AI team.
 *
 * @param definition what it is
 * @param tasks the tasks that it carries out, in the order of the facts folder, each with its source
 * @param research whether research is its business
 * @param titles the titles under which it is advertised, as the report lists them
 * @param titlesOpen whether the report says that there are more
 * @param ownTitleListed whether the role's own name is among the titles (X16)
 * @param titlesSource where the titles come from
 * @param tools what it works with, purpose by purpose
 * @param complementTasks the tasks that it needs others for
 * @param complement that, as a sentence
 * @param communication what is said of communication
 * @param proficiency what is said of how good one must be
 */
public record RoleEntry(
        String name,
        String definition,
        Map<String, Source> tasks,
        boolean research,
        List<String> titles,
        boolean titlesOpen,
        boolean ownTitleListed,
        Source titlesSource,
        List<ToolBullet> tools,
        List<String> complementTasks,
        CitedText complement,
        CitedText communication,
        CitedText proficiency,
        List<String> spellings,
        Source source)
        implements Entry {

    public RoleEntry {
        tasks = Collections.unmodifiableMap(new LinkedHashMap<>(tasks));
        titles = List.copyOf(titles);
        tools = List.copyOf(tools);
        complementTasks = List.copyOf(complementTasks);
        spellings = List.copyOf(spellings);
    }

    @Override
    public List<Source> sources() {
        List<Source> all = new ArrayList<>(List.of(source));
        all.addAll(tasks.values());
        tools.forEach(bullet -> all.add(bullet.source()));
        all.addAll(List.of(titlesSource, complement.source(), communication.source(), proficiency.source()));
        return List.copyOf(all);
    }
}
