package dev.righttrack.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that the facts folder says: all entries, by kind and name, in the order of the files. */
public final class Knowledge {

    private final EnumMap<Kind, LinkedHashMap<String, Entry>> entries;
    private final List<String> topics;
    private final List<RankedTerm> levels;

    /** Takes the entries of each kind; kinds that are absent have none. */
    public Knowledge(Map<Kind, ? extends Map<String, ? extends Entry>> entries) {
        this.entries = new EnumMap<>(Kind.class);
        entries.forEach((kind, names) -> this.entries.put(kind, new LinkedHashMap<>(names)));
        List<String> wanted = new ArrayList<>(all(Kind.TASK).keySet());
        wanted.add("research");
        topics = List.copyOf(wanted);
        levels = all(Kind.LEVEL, RankedTerm.class).stream()
                .sorted(Comparator.comparingInt(RankedTerm::rank))
                .toList();
    }

    /** All entries, by kind and name. */
    public Map<Kind, Map<String, Entry>> entries() {
        return Collections.unmodifiableMap(entries);
    }

    /** All entries of a kind, by name, in the order of the file. */
    public Map<String, Entry> all(Kind kind) {
        LinkedHashMap<String, Entry> found = entries.get(kind);
        return found == null ? Map.of() : Collections.unmodifiableMap(found);
    }

    /** All entries of a kind, in the order of the file. */
    public <T extends Entry> List<T> all(Kind kind, Class<T> type) {
        return all(kind).values().stream().map(type::cast).toList();
    }

    /** One entry, if there is one of that name. */
    public <T extends Entry> Optional<T> find(Kind kind, String name, Class<T> type) {
        return Optional.ofNullable(all(kind).get(name)).map(type::cast);
    }

    /** The same knowledge with another entry under the name of an old one. */
    public Knowledge with(Kind kind, Entry entry) {
        Map<Kind, Map<String, Entry>> changed = new EnumMap<>(Kind.class);
        changed.putAll(entries());
        Map<String, Entry> names = new LinkedHashMap<>(all(kind));
        names.put(entry.name(), entry);
        changed.put(kind, names);
        return new Knowledge(changed);
    }

    /** The roles, in the order of the file. */
    public List<RoleEntry> roles() {
        return all(Kind.ROLE, RoleEntry.class);
    }

    /** The skills, in the order of the file. */
    public List<SkillEntry> skills() {
        return all(Kind.SKILL, SkillEntry.class);
    }

    /** The tasks, in the order of the file. */
    public List<TaskEntry> tasks() {
        return all(Kind.TASK, TaskEntry.class);
    }

    /** The subtasks of all tasks, in the order of the file. */
    public List<SubtaskEntry> subtasks() {
        return tasks().stream().flatMap(task -> task.subtasks().stream()).toList();
    }

    /** What one may want to do: the tasks, then research. */
    public List<String> topics() {
        return topics;
    }

    /** The levels from lowest to highest. */
    public List<RankedTerm> levels() {
        return levels;
    }

    /** The readings in force by default: interpretation to reading. */
    public Map<String, String> defaultReadings() {
        Map<String, String> readings = new LinkedHashMap<>();
        all(Kind.INTERPRETATION, Interpretation.class).forEach(i -> readings.put(i.name(), i.reading()));
        return readings;
    }

    /** The newest date in the facts folder, against which age is judged; absent if there is no date. */
    public Optional<LocalDate> newestDate() {
        return all(Kind.WEIGHT, Weight.class).stream().map(Weight::confirmed).max(LocalDate::compareTo);
    }
}
