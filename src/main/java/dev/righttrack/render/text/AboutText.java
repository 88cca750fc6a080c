package dev.righttrack.render.text;

import dev.righttrack.knowledge.Entry;
import dev.righttrack.knowledge.Interpretation;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.RoleEntry;
import dev.righttrack.knowledge.Section;
import dev.righttrack.knowledge.SkillEntry;
import dev.righttrack.knowledge.Source;
import dev.righttrack.knowledge.TaskEntry;
import dev.righttrack.knowledge.Term;
import dev.righttrack.knowledge.VariantEntry;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.render.AdviceWords;
import dev.righttrack.render.Detail;
import dev.righttrack.render.Look;
import dev.righttrack.render.text.StyledText.Style;
import dev.righttrack.rules.RuleBase;
import dev.righttrack.rules.compile.Catalogue;
import dev.righttrack.rules.model.SentenceKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the knowledge holds of a name, as text, with its citations. */
public final class AboutText {

    private final Knowledge knowledge;
    private final List<Catalogue.Entry> rules;
    private final Map<String, String> readings;
    private final Look look;
    private final StyledText paper;

    /** Writes for a screen of that look. */
    public AboutText(RuleBase rules, Look look) {
        this(rules.knowledge(), rules.catalogue().all(), rules.readings(), look);
    }

    /**
     * Writes of rules that need not be compiled.
     *
     * @param readings interpretation to the reading in force
     */
    public AboutText(Knowledge knowledge, List<Catalogue.Entry> rules, Map<String, String> readings, Look look) {
        this.rules = List.copyOf(rules);
        this.readings = Map.copyOf(readings);
        this.knowledge = knowledge;
        this.look = look;
        this.paper = new StyledText(look);
    }

    /** Everything of that name, kind by kind, or empty if there is nothing; call it once. */
    public Optional<String> render(String name) {
        Vocabulary vocabulary = new Vocabulary(knowledge);
        for (Kind kind : Kind.values()) {
            Optional<String> found = vocabulary.find(kind, name);
            if (found.isPresent()) {
                entry(kind, found.get());
            }
        }
        new AdviceTerms(knowledge).meaning(name).ifPresent(meaning -> {
            paper.heading(Vocabulary.folded(name) + " (word of the advice)");
            paper.item("  ", meaning + ".");
        });
        if (Vocabulary.folded(name).equals("map")) {
            map();
        }
        String text = paper.toString();
        return text.isEmpty() ? Optional.empty() : Optional.of(text.stripLeading());
    }

    private void entry(Kind kind, String name) {
        Entry entry = kind == Kind.SUBTASK
                ? knowledge.subtasks().stream()
                        .filter(s -> s.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                : knowledge.all(kind).getOrDefault(name, new Term(name, "", List.of(), NOWHERE));
        paper.heading(name + " (" + kind.word() + ")");
        if (entry instanceof RoleEntry role) {
            role(role);
        } else if (entry instanceof TaskEntry task) {
            task(task);
        } else if (entry instanceof SkillEntry skill) {
            skill(skill);
        } else if (entry instanceof Interpretation one) {
            interpretation(one);
        } else if (entry instanceof Section section) {
            section(section);
        } else {
            new AboutEntry(knowledge, paper).write(entry);
        }
        if (!(entry instanceof Section)) {
            source(entry.source());
        }
    }

    private static final Source NOWHERE = new Source(List.of(), "", "", 0);

    private void role(RoleEntry role) {
        paper.item("  ", role.definition() + ".");
        role.tasks().forEach((task, source) -> cited("does", task, source));
        if (role.research()) {
            said("does", "research");
        }
        cited("asks", role.proficiency().text(), role.proficiency().source());
        cited("communication", role.communication().text(), role.communication().source());
        cited("team", role.complement().text(), role.complement().source());
        String open = role.titlesOpen() ? ", and others" : " (the list is closed)";
        cited("titles", String.join(", ", role.titles()) + open, role.titlesSource());
        role.tools().forEach(t -> cited("tools", t.purpose() + ": " + String.join(", ", t.names()), t.source()));
        knowledge.all(Kind.VARIANT, VariantEntry.class).stream()
                .filter(v -> v.role().equals(role.name()))
                .forEach(v -> cited("variant", v.name(), v.source()));
        rulesOf(role.name() + ":");
    }

    private void rulesOf(String prefix) {
        rules.stream()
                .filter(e -> e.card().name().startsWith(prefix) && e.isUnder(readings))
                .forEach(e -> e.conclusions().forEach(c -> {
                    if (c.kind() == SentenceKind.REQUIREMENT) {
                        said("rule", c.text());
                        paper.item(
                                " ".repeat(18), "[" + String.join("; ", e.card().cites()) + "]", Style.DIM);
                    }
                }));
    }

    private void task(TaskEntry task) {
        paper.item("  ", task.definition() + ".");
        task.also().forEach(also -> said("", also));
        said(
                "roles",
                AdviceWords.and(knowledge.roles().stream()
                        .filter(r -> r.tasks().containsKey(task.name()))
                        .map(RoleEntry::name)
                        .toList()));
        task.subtasks().forEach(s -> {
            said("subtask", s.name() + ": " + String.join(", ", s.skills()));
            paper.item(" ".repeat(18), "[" + String.join("; ", s.source().cites()) + "]", Style.DIM);
        });
    }

    private void skill(SkillEntry skill) {
        paper.item("  ", skill.definition() + ".");
        said("defined by", skill.definedBy().equals("report") ? "the report" : "the coaches: the report does not");
        knowledge.levels().forEach(level -> said(level.name(), skill.anchors().getOrDefault(level.name(), "")));
        long count = knowledge.subtasks().stream()
                .filter(s -> s.skills().contains(skill.name()))
                .count();
        said("involved in", count + (count == 1 ? " subtask" : " subtasks"));
        rulesOf(skill.name() + ":");
    }

    private void interpretation(Interpretation one) {
        said("where", one.where());
        said("problem", one.problem());
        one.readings()
                .forEach((name, meaning) -> said(name.equals(one.reading()) ? "reading" : "or", name + ": " + meaning));
        said("why", one.reason());
        said("switch", one.switchable() ? "--reading \"" + one.name() + "=...\"" : "a matter of words only");
    }

    /** A fact of the report: which facts and rules of ours rest on it. */
    private void section(Section section) {
        said("cited as", section.citation());
        said(
                "lines",
                String.join(", ", section.lines().stream().map(String::valueOf).toList()) + " of the report's text");
        for (Kind kind : Kind.values()) {
            entries(kind).stream()
                    .filter(e -> kind != Kind.SECTION && cites(e, section.citation()))
                    .forEach(e -> said(
                            kind.word(),
                            e.name() + " (" + e.source().file() + ":"
                                    + e.source().line() + ")"));
        }
        rules.stream()
                .filter(e -> e.card().cites().contains(section.citation()))
                .forEach(e -> said(
                        "rule",
                        e.card().name() + " (" + e.card().file() + ":"
                                + e.card().line() + ")"));
    }

    private List<? extends Entry> entries(Kind kind) {
        return kind == Kind.SUBTASK
                ? knowledge.subtasks()
                : List.copyOf(knowledge.all(kind).values());
    }

    private static boolean cites(Entry entry, String citation) {
        return entry.sources().stream().anyMatch(s -> s.cites().contains(citation));
    }

    private void map() {
        List<String> tasks = knowledge.tasks().stream().map(TaskEntry::name).toList();
        paper.blank();
        int width = knowledge.roles().stream()
                .mapToInt(r -> r.name().length())
                .max()
                .orElse(0);
        for (int i = 0; i < tasks.size(); i++) {
            paper.line("  " + " ".repeat(width) + "  " + "|  ".repeat(i) + "+- " + tasks.get(i));
        }
        for (RoleEntry role : knowledge.roles()) {
            StringBuilder marks = new StringBuilder();
            tasks.forEach(task -> marks.append(role.tasks().containsKey(task) ? "x  " : ".  "));
            paper.line("  " + StyledText.padded(role.name(), width) + "  " + marks);
        }
        for (Map.Entry<String, Entry> role : knowledge.all(Kind.ROLE).entrySet()) {
            RoleEntry entry = (RoleEntry) role.getValue();
            paper.item(
                    "  ", entry.name() + " [" + String.join("; ", entry.source().cites()) + "]", Style.DIM);
        }
    }

    private void said(String what, String text) {
        AboutEntry.said(paper, what, text);
    }

    private void cited(String what, String text, Source source) {
        said(what, text);
        paper.item(" ".repeat(18), "[" + String.join("; ", source.cites()) + "]", Style.DIM);
    }

    private void source(Source source) {
        if (source.line() > 0) {
            paper.item(
                    "  ",
                    "[" + String.join("; ", source.cites()) + "] " + source.file() + ":" + source.line(),
                    Style.DIM);
            if (!source.reason().isEmpty() && look.detail() != Detail.SUMMARY) {
                paper.item("  ", "the coaches' reason: " + source.reason(), Style.DIM);
            }
        }
    }
}
