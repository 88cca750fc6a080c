package dev.righttrack.authoring.scaffold;

import dev.righttrack.knowledge.CircumstanceEntry;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.RankedTerm;
import dev.righttrack.knowledge.RoleEntry;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.output.AtomicFile;
import dev.righttrack.output.AtomicFile.Readers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** New rules with their cases, reasons and facts, which pass every check and wait for a coach's own words. */
public final class Scaffold {

    private static final String ADVERTISED = "say where the role is advertised under its own name";

    private final Path rules;
    private final Path facts;
    private final Knowledge knowledge;
    private final FactEntries entries;
    private final Map<Path, String> files = new LinkedHashMap<>();

    /** A scaffold for some folders in the words of their knowledge. */
    public Scaffold(Path rules, Path facts, Knowledge knowledge) {
        this.rules = rules;
        this.facts = facts;
        this.knowledge = knowledge;
        this.entries = new FactEntries(knowledge);
    }

    /** A role with two requirements, its entry among the roles and its title. */
    public void role(String name, String skill, String task) throws IOException {
        String other = knowledge.skills().stream()
                .map(entry -> entry.name())
                .filter(one -> !one.equals(skill))
                .findFirst()
                .orElse(skill);
        String neighbour = first(Kind.ROLE);
        append(
                Kind.ROLE,
                name + ":\n"
                        + "  definition: " + Placeholder.of("say in one sentence what a " + name + " does") + "\n"
                        + "  cites: coaches\n"
                        + "  reason: " + Placeholder.of("say why it is a role of its own") + "\n"
                        + "  tasks: {" + task + ": coaches}\n"
                        + "  research: no\n"
                        + "  titles:\n"
                        + "    names: [" + name + "]\n"
                        + "    open: yes\n"
                        + "    cites: coaches\n"
                        + "    reason: " + Placeholder.of(ADVERTISED) + "\n");
        title(name);
        topic(
                "roles",
                name,
                List.of(
                        rule(
                                name + ": " + skill,
                                List.of("the role is " + name),
                                "requires solid " + skill + ", essential"),
                        rule(
                                name + ": " + other,
                                List.of("the role is " + name),
                                "requires developing " + other + ", helpful")),
                List.of(
                        cases(name + ": " + skill, "{role: " + name + "}", "{role: " + neighbour + "}"),
                        cases(name + ": " + other, "{role: " + name + "}", "{role: " + neighbour + "}")));
    }

    /** A source beside the report, with two grades of a role, a row for each, its scale and the rules that state the rows. */
    public void source(String name, String role, String skill) {
        List<String> levels = knowledge.levels().stream()
                .map(RankedTerm::name)
                .skip(1)
                .limit(2)
                .toList();
        String lower = levels.get(0);
        String upper = levels.get(levels.size() - 1);
        Path folder = facts.resolve("sources").resolve(name);
        String id = name.toUpperCase(Locale.ROOT);
        files.put(
                folder.resolve("source.yaml"),
                "name: " + name + "\n"
                        + "title: " + Placeholder.of("give its title") + "\n"
                        + "cited as: " + name + "\n"
                        + "publisher: " + Placeholder.of("say who publishes it") + "\n"
                        + "licence: " + Placeholder.of("name its licence") + "\n"
                        + "attribution: " + Placeholder.of("write the sentence that the licence asks for") + "\n"
                        + "changes: " + Placeholder.of("say what was left out and changed") + "\n"
                        + "copy:\n"
                        + "  repository: " + Placeholder.of("say where it was copied from") + "\n"
                        + "  commit: " + Placeholder.of("give the state of that place") + "\n"
                        + "  date: " + Placeholder.of("give the day of that state") + "\n"
                        + "  compared: not compared with the publisher's own\n"
                        + "limits: " + Placeholder.of("say what it does not cover") + "\n"
                        + "scale:\n  interpretation: X30\n  levels:\n"
                        + "    basic: {by rank: " + lower + "}\n"
                        + "    advanced: {by rank: " + upper + "}\n");
        files.put(
                folder.resolve("interpretations.yaml"),
                "X30:\n"
                        + "  where: the levels of this source\n"
                        + "  problem: " + Placeholder.of("say what is open about them") + "\n"
                        + "  readings:\n    by rank: basic is " + lower + ", advanced is " + upper + "\n"
                        + "  switchable: no\n"
                        + "  reason: " + Placeholder.of("say why they are read so") + "\n"
                        + "  cites: coaches\n");
        files.put(
                folder.resolve("skills.yaml"),
                skill + ":\n  ours: [" + skill + "]\n  reason: "
                        + Placeholder.of("say why this skill of the source is that skill of ours") + "\n");
        files.put(
                folder.resolve("roles.yaml"),
                role + ":\n"
                        + "  definition: " + Placeholder.of("say in one sentence what it is") + "\n"
                        + "  grades: [junior " + role + ", senior " + role + "]\n"
                        + "  compared at: junior " + role + "\n"
                        + "  ours: [" + role + "]\n"
                        + "  tasks: [" + first(Kind.TASK) + "]\n"
                        + "  reason: " + Placeholder.of("say why it is like that role of ours") + "\n");
        files.put(
                folder.resolve("rows.csv"),
                "id,grade,skill,level\n"
                        + id + "1,junior " + role + "," + skill + ",basic\n"
                        + id + "2,senior " + role + "," + skill + ",advanced\n");
        grade(folder, "junior " + role, skill, lower, id + "1");
        grade(folder, "senior " + role, skill, upper, id + "2");
    }

    private void grade(Path folder, String grade, String skill, String level, String row) {
        files.put(
                folder.resolve("rules").resolve(grade.replaceAll("[^a-z0-9]+", "-") + ".dslr"),
                "rule \"" + grade + ": " + skill + "\"\n"
                        + "    @because(\"" + Placeholder.of("say how the row comes to this level") + "\")\n"
                        + "    @cites(\"" + row + "\")\n"
                        + "when\n    the role is " + grade + "\n"
                        + "then\n    requires " + level + " " + skill + ", essential\nend\n");
    }

    /** A rule that a skill shows in what somebody does. */
    public void evidence(String name, String skill, String activity) {
        String condition = "the candidate's work includes " + activity;
        topic(
                "evidence",
                name,
                List.of(rule(
                        name + ": work over years",
                        List.of(condition, "the candidate has coded for at least two years"),
                        "shows at least developing " + skill)),
                List.of(cases(
                        name + ": work over years",
                        "{activities: [" + activity + "], experience: {coding: 2}}",
                        "{activities: [" + activity + "], experience: {coding: 1}}")));
    }

    /** A variant of a role that adds a skill, and its entry among the variants. */
    public void variant(String name, String role, String skill) throws IOException {
        append(
                Kind.VARIANT,
                name + ":\n"
                        + "  role: " + role + "\n"
                        + "  definition: "
                        + Placeholder.of("say in one sentence what a " + name + " does beside what a " + role + " does")
                        + "\n"
                        + "  adds: [" + skill + "]\n"
                        + "  cites: coaches\n"
                        + "  reason: " + Placeholder.of("say why it is worth a name") + "\n");
        List<RankedTerm> levels = knowledge.levels();
        topic(
                "variants",
                name,
                List.of(rule(
                        name + ": the skill is there",
                        List.of(role + " is at least near", "the candidate has at least solid " + skill),
                        "suggest the variant " + name)),
                List.of(cases(
                        name + ": the skill is there",
                        "{skills: {" + all(levels.get(levels.size() - 1).name()) + "}}",
                        "{skills: {" + all(levels.get(0).name()) + "}}")));
    }

    /** A rule that says something about teams at a stage. */
    public void team(String name, String stage) {
        String other = knowledge.all(Kind.STAGE).keySet().stream()
                .filter(one -> !one.equals(stage))
                .findFirst()
                .orElse(stage);
        topic(
                "teams",
                name,
                List.of(rule(
                        name + ": at this stage",
                        List.of("the team is " + stage),
                        "keep in mind: " + Placeholder.of("say what somebody should know of " + name))),
                List.of(cases(name + ": at this stage", "{stage: " + stage + "}", "{stage: " + other + "}")));
    }

    /** A requirement of a role: a rule, its cases and its reason. */
    public void rule(String name, String role, String skill) {
        String other = knowledge.roles().stream()
                .map(RoleEntry::name)
                .filter(one -> !one.equals(role))
                .findFirst()
                .orElse(role);
        topic(
                "roles",
                name,
                List.of(rule(name, List.of("the role is " + role), "requires developing " + skill + ", helpful")),
                List.of(cases(name, "{role: " + role + "}", "{role: " + other + "}")));
    }

    /** A skill, the time it takes to learn, which is that of another skill at first, and its question. */
    public void skill(String name, String like) throws IOException {
        append(Kind.SKILL, entries.skill(name));
        append(Kind.EFFORT, entries.effort(name, like));
        question(Kind.SKILL, name);
    }

    /** A tool of a family, which speaks for a skill. */
    public void tool(String name, String family, String skill) throws IOException {
        append(Kind.TOOL, entries.tool(name, family, skill));
    }

    /** A family of tools. */
    public void family(String name) throws IOException {
        append(Kind.FAMILY, entries.family(name));
    }

    /** A title of job ads that means a role. */
    public void adTitle(String name, String role) throws IOException {
        append(Kind.TITLE, entries.title(name, role));
    }

    /** A circumstance with its answers, of which there is at least one, and its question. */
    public void circumstance(String name, List<String> choices) throws IOException {
        append(Kind.CIRCUMSTANCE, entries.circumstance(name, choices));
        append(Kind.QUESTION, entries.question(Kind.CIRCUMSTANCE, name, choices.get(0)));
    }

    /** A question on a skill, on a circumstance that stands among the facts, or on the years with a tool. */
    public void question(Kind kind, String subject) throws IOException {
        String answer = switch (kind) {
            case SKILL -> knowledge.levels().get(knowledge.levels().size() - 1).name();
            case CIRCUMSTANCE ->
                knowledge
                        .find(kind, subject, CircumstanceEntry.class)
                        .map(one -> one.values().get(0))
                        .orElse("");
            default -> "2";
        };
        append(Kind.QUESTION, entries.question(kind, subject, answer));
    }

    /** A place that can be read in two ways. */
    public void reading(String where) throws IOException {
        append(Kind.INTERPRETATION, entries.reading(where));
    }

    /**
     * Writes everything.
     *
     * @return what was written, one file a line
     * @throws IOException if a file cannot be written
     */
    public List<String> write() throws IOException {
        List<String> done = new ArrayList<>();
        for (Map.Entry<Path, String> file : files.entrySet()) {
            boolean there = Files.exists(file.getKey());
            AtomicFile.write(file.getKey(), file.getValue(), Readers.UMASK);
            done.add((there ? "added to  " : "wrote     ") + file.getKey());
        }
        return done;
    }

    /** The files that are there already and would be written over; nothing may be written while there are any. */
    public List<Path> inTheWay() {
        return files.keySet().stream()
                .filter(file -> file.startsWith(rules) && Files.exists(file, LinkOption.NOFOLLOW_LINKS))
                .toList();
    }

    private void topic(String folder, String name, List<String> written, List<String> cases) {
        String stem = name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        Path at = rules.resolve(folder);
        files.put(
                at.resolve(stem + ".dslr"),
                "// " + name + ": " + Placeholder.of("say in one line what these rules are about.") + "\n\n"
                        + String.join("\n", written));
        files.put(
                at.resolve(stem + ".test.yaml"),
                "# Cases for " + stem + ".dslr: every rule fires once, and stays silent in a near miss.\n\n"
                        + String.join("\n", cases));
        files.put(
                at.resolve(stem + ".md"),
                "# " + name + "\n\n" + Placeholder.of("say here why these rules are as they are.") + "\n\n"
                        + "**Open questions**\n- " + Placeholder.of("say what is not known yet.") + "\n");
    }

    private static String rule(String name, List<String> conditions, String conclusion) {
        return "rule \"" + name + "\"\n    @because(\"" + Placeholder.of("say why this holds.")
                + "\")\n    @cites(\"coaches\")\nwhen\n"
                + conditions.stream().map(one -> "    " + one + "\n").collect(Collectors.joining())
                + "then\n    " + conclusion + "\nend\n";
    }

    private static String cases(String rule, String fires, String silent) {
        return '"' + rule + "\":\n  fires:\n    - case: " + Placeholder.of("say what this person is like")
                + "\n      given: " + fires
                + "\n  silent:\n    - case: " + Placeholder.of("say what is different here")
                + "\n      given: " + silent + "\n";
    }

    private String all(String level) {
        return knowledge.skills().stream()
                .map(skill -> skill.name() + ": " + level)
                .collect(Collectors.joining(", "));
    }

    private String first(Kind kind) {
        return knowledge.all(kind).keySet().iterator().next();
    }

    /** The title of the role's own name; a title that is there already may mean the new role as well. */
    private void title(String name) throws IOException {
        if (new Vocabulary(knowledge).find(Kind.TITLE, name).isEmpty()) {
            append(
                    Kind.TITLE,
                    name + ": {roles: [" + name + "], cites: coaches, reason: " + Placeholder.of(ADVERTISED) + "}\n");
            return;
        }
        Path file = facts.resolve(Kind.TITLE.file());
        String entry = name + ": {roles: [";
        String text = Files.readString(file)
                .lines()
                .map(line -> line.startsWith(entry) ? entry + name + ", " + line.substring(entry.length()) : line)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        files.put(file, text);
    }

    private void append(Kind kind, String entry) throws IOException {
        Path file = facts.resolve(kind.file());
        String text = files.containsKey(file)
                ? files.getOrDefault(file, "")
                : Files.exists(file) ? Files.readString(file) : "";
        files.put(file, text + (text.isEmpty() || text.endsWith("\n") ? "" : "\n") + entry);
    }
}
