package dev.righttrack.engine;

import dev.righttrack.advice.SubtaskAdvice;
import dev.righttrack.advice.TitleAdvice;
import dev.righttrack.advice.ToolsToShow;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.RoleEntry;
import dev.righttrack.knowledge.SubtaskEntry;
import dev.righttrack.knowledge.TitleEntry;
import dev.righttrack.knowledge.ToolBullet;
import dev.righttrack.scoring.Readiness;
import dev.righttrack.scoring.SubtaskReadiness;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the knowledge says of one role whoever asks, worked out once.
 *
 * @param subtasks the subtasks of its tasks, in the order of the report
 * @param bullets the tools to show, none of them held
 * @param titles the titles to search for
 */
record RolePage(List<Subtask> subtasks, List<ToolsToShow> bullets, List<TitleAdvice> titles) {

    /**
     * A subtask, with all that may be said of it.
     *
     * @param reaches for each reach, in the order of {@link #REACHES}, what is said where it is certain and where it is open
     */
    record Subtask(String name, List<List<SubtaskAdvice>> reaches) {

        static Subtask of(SubtaskEntry entry) {
            return new Subtask(
                    entry.name(),
                    REACHES.stream()
                            .map(when -> List.of(advice(entry, when, false), advice(entry, when, true)))
                            .toList());
        }

        private static SubtaskAdvice advice(SubtaskEntry entry, Readiness when, boolean open) {
            return new SubtaskAdvice(entry.name(), entry.task(), when, open, entry.skills());
        }
    }

    private static final List<Readiness> REACHES = List.of(Readiness.values());

    /** @param ownName whether the role's own name is added to its titles (X16) */
    static RolePage of(RoleEntry role, Knowledge knowledge, boolean ownName) {
        return new RolePage(
                knowledge.subtasks().stream()
                        .filter(subtask -> role.tasks().containsKey(subtask.task()))
                        .map(Subtask::of)
                        .toList(),
                role.tools().stream().map(RolePage::bullet).toList(),
                titles(role, knowledge, ownName));
    }

    private static ToolsToShow bullet(ToolBullet bullet) {
        return new ToolsToShow(bullet.purpose(), bullet.names(), List.of());
    }

    private static List<TitleAdvice> titles(RoleEntry role, Knowledge knowledge, boolean ownName) {
        Set<String> names = new LinkedHashSet<>();
        boolean added = ownName && !role.titles().contains(role.name());
        if (added) {
            names.add(role.name());
        }
        names.addAll(role.titles());
        return names.stream()
                .map(name ->
                        new TitleAdvice(name, added && name.equals(role.name()), others(name, role.name(), knowledge)))
                .toList();
    }

    private static List<String> others(String title, String role, Knowledge knowledge) {
        return knowledge.find(Kind.TITLE, title, TitleEntry.class).map(TitleEntry::roles).orElse(List.of()).stream()
                .filter(other -> !other.equals(role) && !other.equals(title))
                .sorted()
                .toList();
    }

    /** The tools to show, with those that a candidate works with. */
    List<ToolsToShow> tools(Candidate candidate) {
        if (candidate.tools().isEmpty()) {
            return bullets;
        }
        List<ToolsToShow> shown = new ArrayList<>(bullets.size());
        for (ToolsToShow bullet : bullets) {
            List<String> held = new ArrayList<>(0);
            for (String name : bullet.names()) {
                if (candidate.tools().contains(name)) {
                    held.add(name);
                }
            }
            shown.add(held.isEmpty() ? bullet : new ToolsToShow(bullet.purpose(), bullet.names(), held));
        }
        return shown;
    }

    /** The subtasks that are in reach today, then those with a teammate, then the others. */
    List<SubtaskAdvice> subtasks(SupplementaryAdvice besides) {
        List<List<SubtaskAdvice>> byReach = new ArrayList<>(REACHES.size());
        REACHES.forEach(when -> byReach.add(new ArrayList<>()));
        for (Subtask subtask : subtasks) {
            Optional<SubtaskReadiness> reach = besides.reach(subtask.name());
            if (reach.isPresent()) {
                int when = REACHES.indexOf(reach.get().when());
                byReach.get(when)
                        .add(subtask.reaches().get(when).get(reach.get().open() ? 1 : 0));
            }
        }
        List<SubtaskAdvice> all = new ArrayList<>(subtasks.size());
        byReach.forEach(all::addAll);
        return all;
    }
}
