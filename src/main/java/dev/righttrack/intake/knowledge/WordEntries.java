package dev.righttrack.intake.knowledge;

import dev.righttrack.findings.Check;
import dev.righttrack.intake.document.FieldReader;
import dev.righttrack.knowledge.ActivityEntry;
import dev.righttrack.knowledge.Entry;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.MethodEntry;
import dev.righttrack.knowledge.RankedTerm;
import dev.righttrack.knowledge.SkillEntry;
import dev.righttrack.knowledge.SubtaskEntry;
import dev.righttrack.knowledge.TaskEntry;
import dev.righttrack.knowledge.Term;
import dev.righttrack.knowledge.ToolEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Entries of the words that people describe themselves by: levels, skills, tasks, tools, methods, activities. */
final class WordEntries {

    private WordEntries() {}

    static Entry term(EntryFields e) {
        return new Term(e.name(), e.needed("definition"), e.spellings(), e.source());
    }

    static Entry ranked(EntryFields e) {
        e.needed("rank");
        e.references().addRank(e.name(), e.fields().place("rank"));
        int rank = e.fields().number("rank").orElse(0);
        if (rank < 0 || rank > 20) {
            e.fields()
                    .error(
                            e.fields().place("rank"),
                            Check.OUT_OF_RANGE,
                            "the rank " + rank + " is not between 0 and 20",
                            "");
        }
        return new RankedTerm(e.name(), rank, e.needed("definition"), e.spellings(), e.source());
    }

    static Entry skill(EntryFields e) {
        Map<String, String> anchors = new LinkedHashMap<>();
        e.fields().map("anchors").forEach((level, text) -> {
            e.references().add(Kind.LEVEL, level, e.fields().keyPlace("anchors", level));
            anchors.put(level, text.text());
        });
        return new SkillEntry(
                e.name(), e.needed("definition"), e.needed("defined by"), anchors, e.spellings(), e.source());
    }

    static Entry task(EntryFields e) {
        List<SubtaskEntry> subtasks = new ArrayList<>();
        e.fields()
                .node("subtasks")
                .flatMap(node -> FieldReader.of(node, "\"subtasks\"", e.findings()))
                .ifPresent(inside -> inside.names()
                        .forEach(name -> EntryFields.of(
                                        name,
                                        inside.place(name),
                                        inside.entriesOf(name),
                                        Set.of("skills", "shown with", "examples"),
                                        e.references(),
                                        e.citations(),
                                        e.findings())
                                .ifPresent(part -> subtasks.add(new SubtaskEntry(
                                        name,
                                        e.name(),
                                        part.names("skills", Kind.SKILL),
                                        shownWith(part),
                                        part.fields().words("examples"),
                                        part.spellings(),
                                        part.source())))));
        return new TaskEntry(
                e.name(), e.needed("definition"), e.fields().words("also"), subtasks, e.spellings(), e.source());
    }

    private static Map<String, String> shownWith(EntryFields e) {
        Map<String, String> families = new LinkedHashMap<>();
        e.fields().map("shown with").forEach((skill, family) -> {
            e.references().add(Kind.SKILL, skill, e.fields().keyPlace("shown with", skill));
            e.references().add(Kind.FAMILY, family.text(), family.place());
            families.put(skill, family.text());
        });
        return families;
    }

    static Entry tool(EntryFields e) {
        List<String> families = e.names("families", Kind.FAMILY);
        if (families.isEmpty()) {
            e.fields()
                    .error(
                            e.place(),
                            Check.MISSING_FIELD,
                            "\"" + e.name() + "\" belongs to no family",
                            "Add families.");
        }
        return new ToolEntry(e.name(), families, e.names("speaks for", Kind.SKILL), e.spellings(), e.source());
    }

    static Entry method(EntryFields e) {
        return new MethodEntry(
                e.name(),
                e.names("speaks for", Kind.SKILL),
                e.names("tasks", Kind.TASK),
                e.names("applications", Kind.APPLICATION),
                e.spellings(),
                e.source());
    }

    static Entry activity(EntryFields e) {
        return new ActivityEntry(
                e.name(), e.needed("definition"), e.neededName("task", Kind.TASK), e.spellings(), e.source());
    }
}
