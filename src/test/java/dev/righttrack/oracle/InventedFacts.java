package dev.righttrack.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Facts folders that nobody would write: any number of levels, skills, roles and circumstances, other weights, odd names.
 * The same seed, the same folder. Seed 1 has the least of everything, and from seed {@value #LARGEST} on a folder may have
 * the most.
 */
public final class InventedFacts {

    /** The seed from which on a folder may have the most of everything. */
    public static final int LARGEST = 50;

    private static final List<String> YEARS = List.of("0", "1/2", "1", "3/2", "2", "7/3", "3", "5", "8", "11");
    private static final List<String> SHARES = List.of("1/3", "1/2", "2/3", "3/4", "9/10", "1", "0", "2/7");

    /**
     * The bounds of a folder.
     *
     * @param levels at least 2
     * @param skills at least 1
     * @param roles at least 1
     * @param tasks at least 1
     * @param applications at least 1; every subset is a way to answer
     * @param organizations at least 1
     * @param stages at least 1
     */
    public record Size(int levels, int skills, int roles, int tasks, int applications, int organizations, int stages) {

        /** So large that everything on it can still be tried by brute force. */
        public static final Size SMALL = new Size(4, 4, 4, 3, 2, 2, 2);

        /** As large as any. */
        public static final Size LARGE = new Size(9, 14, 40, 9, 4, 4, 4);
    }

    private final Random random;
    private final InventedNames names;
    private final Map<String, List<String>> all = new LinkedHashMap<>();
    private final Map<String, String> files = new TreeMap<>();

    private InventedFacts(long seed, Size size) {
        random = new Random(seed * 7_907 + 5);
        names = new InventedNames(random);
        double grown = Math.min(1, (seed - 1) / (LARGEST - 1.0));
        name("level", upTo(2, size.levels(), grown));
        name("skill", upTo(1, size.skills(), grown));
        name("role", upTo(Math.min(3, size.roles()), size.roles(), grown));
        name("task", upTo(1, size.tasks(), grown));
        name("application", upTo(1, size.applications(), grown));
        name("organization", upTo(1, size.organizations(), grown));
        name("stage", upTo(1, size.stages(), grown));
        name("family", upTo(1, 8, grown));
        name("tool", upTo(2, 30, grown));
        name("method", upTo(1, 12, grown));
        name("activity", upTo(1, 10, grown));
        name("degree", upTo(1, 7, grown));
        name("variant", upTo(1, 3, grown));
        name("title", upTo(1, 5, grown));
        name("own circumstance", grown == 0 ? 0 : random.nextInt(3));
    }

    /** The files of the folder of a seed, from 1, as large as any: file name to text. */
    public static Map<String, String> of(long seed) {
        return of(seed, Size.LARGE);
    }

    /** The files of the folder of a seed within some bounds. */
    public static Map<String, String> of(long seed, Size most) {
        InventedFacts facts = new InventedFacts(seed, most);
        facts.write();
        return facts.files;
    }

    /** The files of a folder that has exactly so much of everything. */
    public static Map<String, String> exactly(long seed, Size size) {
        InventedFacts facts = new InventedFacts(seed, size);
        facts.name("level", size.levels());
        facts.name("skill", size.skills());
        facts.name("role", size.roles());
        facts.name("task", size.tasks());
        facts.name("application", size.applications());
        facts.name("organization", size.organizations());
        facts.name("stage", size.stages());
        facts.write();
        return facts.files;
    }

    /** The words of one kind, odd ones among them. */
    private void name(String kind, int count) {
        all.put(kind, names.of(kind, count, true));
    }

    private int upTo(int least, int most, double grown) {
        return least + random.nextInt((int) Math.round((most - least) * grown) + 1);
    }

    private void write() {
        ranked("levels.yaml", "level");
        ranked("degrees.yaml", "degree");
        files.put("report.yaml", "S1: {section: \"A section\", lines: [1]}\n");
        each("skills.yaml", "skill", name -> "definition: a skill, defined by: coaches");
        each("tasks.yaml", "task", this::task);
        each("applications.yaml", "application", name -> "definition: an application");
        each("organizations.yaml", "organization", name -> "definition: an organization, output: an output");
        each("stages.yaml", "stage", name -> "definition: a stage");
        each("families.yaml", "family", name -> "definition: a family");
        each(
                "tools.yaml",
                "tool",
                name -> "families: " + some("family", 1, 2) + ", speaks for: " + some("skill", 0, 2));
        each(
                "methods.yaml",
                "method",
                name -> "speaks for: " + some("skill", 0, 2) + ", tasks: " + some("task", 0, 1) + ", applications: "
                        + some("application", 0, 1));
        each(
                "activities.yaml",
                "activity",
                name -> "definition: an activity, task: " + (random.nextInt(5) == 0 ? "research" : one("task")));
        each("roles.yaml", "role", this::role);
        each(
                "variants.yaml",
                "variant",
                name -> "role: " + one("role") + ", own levels: " + (random.nextBoolean() ? "yes" : "no")
                        + ", definition: a variant, adds: " + some("skill", 1, 2)
                        + ", applications: " + some("application", 0, 1) + ", knows: " + some("method", 0, 1));
        own();
        each("titles.yaml", "title", name -> "roles: " + some("role", 1, 3));
        files.put("life-cycles.yaml", entry("a life cycle", "steps: [one, two], support: none"));
        files.put("statements.yaml", entry("a remark", "says: nothing much"));
        files.put("title-words.yaml", entry("senior", ""));
        files.put("team-options.yaml", entry("a team", "stage: " + one("stage") + ", roles: " + some("role", 1, 2)));
        interpretations();
        efforts();
        weights();
        questions();
    }

    /** Circumstances of the folder's own, if it has any. */
    private void own() {
        if (!all.get("own circumstance").isEmpty()) {
            each(
                    "circumstances.yaml",
                    "own circumstance",
                    name -> "values: "
                            + names.of("answer", 2 + random.nextInt(2), true).stream()
                                    .map(InventedFacts::quoted)
                                    .toList()
                            + ", several: " + (random.nextInt(3) == 0 ? "yes" : "no"));
        }
    }

    private interface Fields {
        String of(String name);
    }

    private void each(String file, String kind, Fields fields) {
        StringBuilder text = new StringBuilder();
        all.get(kind).forEach(name -> text.append(entry(name, fields.of(name))));
        files.put(file, text.toString());
    }

    private static String entry(String name, String fields) {
        return quoted(name) + ": {" + (fields.isEmpty() ? "" : fields + ", ")
                + "cites: coaches, reason: it was made up}\n";
    }

    /** The ranks stand in an order that is not the file's. */
    private void ranked(String file, String kind) {
        List<String> entries = new ArrayList<>();
        for (String name : all.get(kind)) {
            entries.add(entry(name, "rank: " + entries.size() + ", definition: a rank"));
        }
        if (random.nextBoolean()) {
            Collections.shuffle(entries, random);
        }
        files.put(file, String.join("", entries));
    }

    private String task(String task) {
        StringBuilder subtasks = new StringBuilder();
        for (String name : names.of("subtask", 1 + random.nextInt(3), true)) {
            subtasks.append(subtasks.length() == 0 ? "" : ", ")
                    .append(entry(name, "skills: " + some("skill", 1, 4) + ", examples: [one]")
                            .strip());
        }
        return "definition: a task, subtasks: {" + subtasks + "}";
    }

    private String role(String role) {
        StringBuilder tasks = new StringBuilder();
        List<String> does = picked("task", 0, all.get("task").size());
        does.forEach(task -> tasks.append(tasks.length() == 0 ? "" : ", ")
                .append(quoted(task))
                .append(": S1"));
        return "definition: a role, tasks: {" + tasks + "}, research: " + (random.nextBoolean() ? "yes" : "no")
                + ", titles: {names: " + some("title", 0, 2) + ", open: yes, cites: S1}"
                + ", tools: [{purpose: work, families: " + some("family", 1, 2) + ", names: " + some("tool", 0, 2)
                + ", cites: S1}], complement: {tasks: " + some("task", 0, 1) + ", says: needs others, cites: S1}";
    }

    private void interpretations() {
        StringBuilder text = new StringBuilder();
        List<String> involved = new ArrayList<>(List.of("weighted", "all", "any"));
        Collections.shuffle(involved, random);
        text.append(interpretation("X5", involved));
        for (int i = 1; i <= 1 + random.nextInt(3); i++) {
            text.append(interpretation("Q" + i, names.of("reading", 2 + random.nextInt(2), false)));
        }
        files.put("interpretations.yaml", text.toString());
    }

    private static String interpretation(String name, List<String> readings) {
        StringBuilder all = new StringBuilder();
        readings.forEach(one ->
                all.append(all.length() == 0 ? "" : ", ").append(quoted(one)).append(": a reading"));
        return entry(name, "where: here, problem: it is unclear, readings: {" + all + "}, switchable: yes");
    }

    private void efforts() {
        StringBuilder text = new StringBuilder();
        for (String skill : all.get("skill")) {
            StringBuilder weeks = new StringBuilder();
            for (String level : all.get("level").subList(1, all.get("level").size())) {
                weeks.append(weeks.length() == 0 ? "" : ", ")
                        .append(quoted(level))
                        .append(": ")
                        .append(1 + random.nextInt(99));
            }
            text.append(quoted(skill))
                    .append(": {weeks: {")
                    .append(weeks)
                    .append("}, confirmed: 2026-01-01, reason: it was made up}\n");
        }
        files.put("efforts.yaml", text.toString());
    }

    private void weights() {
        int top = all.get("level").size() - 1;
        StringBuilder text = new StringBuilder();
        text.append(weight("essential", 1 + random.nextInt(random.nextInt(4) == 0 ? 97 : 9), "weight"));
        text.append(weight("expected", random.nextInt(7), "weight"));
        text.append(weight("helpful", random.nextInt(4), "weight"));
        text.append(weight("near limit", random.nextInt(2 * top + 1), "level steps"));
        text.append(weight("leaders distance", pick(List.of("0", "1", "5", "7/2", "20", "100")), "points"));
        text.append(weight("near tie", pick(List.of("0", "2", "1/3", "5")), "points"));
        text.append(weight("slight lead", 5, "points"));
        text.append(weight("clear lead", 8, "points"));
        text.append(weight("floor of evidence", "3/8", "share"));
        text.append(weight("subtask level", 1 + random.nextInt(top), "level steps"));
        text.append(weight("subtask today", pick(SHARES), "share"));
        text.append(weight("subtask with a teammate", pick(SHARES), "share"));
        all.put("count", names.of("count", 1 + random.nextInt(4), false));
        all.get("count").forEach(name -> text.append(weight(name, 1 + random.nextInt(4), "count")));
        all.put("duration", names.of("duration", 1 + random.nextInt(4), false));
        all.get("duration").forEach(name -> text.append(weight(name, pick(YEARS), "years")));
        files.put("weights.yaml", text.toString());
    }

    private static String weight(String name, Object value, String unit) {
        return quoted(name) + ": {value: \"" + value + "\", unit: " + unit
                + ", confirmed: 2026-01-01, reason: it was made up}\n";
    }

    private void questions() {
        StringBuilder text = new StringBuilder();
        List<String> shuffled = new ArrayList<>();
        all.get("skill").forEach(skill -> shuffled.add(question("skill", skill)));
        all.get("task").forEach(task -> shuffled.add(question("topic", task)));
        shuffled.add(question("topic", "research"));
        List.of("application", "organization", "stage", "variety")
                .forEach(kind -> shuffled.add(question("circumstance", kind)));
        all.get("own circumstance").forEach(kind -> shuffled.add(question("circumstance", kind)));
        List.of("coding", "machine learning").forEach(kind -> shuffled.add(question("experience", kind)));
        List.of("tools", "methods", "activities", "education", "publications")
                .forEach(about -> shuffled.add(question(about, "")));
        Collections.shuffle(shuffled, random);
        shuffled.forEach(text::append);
        files.put("questions.yaml", text.toString());
    }

    private static String question(String about, String subject) {
        return entry(
                (about + " " + subject).strip() + " question",
                "about: " + about + (subject.isEmpty() ? "" : ", subject: " + quoted(subject))
                        + ", ask: \"What of it?\", help: an answer, examples: [one]");
    }

    private String one(String kind) {
        return quoted(pick(all.get(kind)));
    }

    private String some(String kind, int least, int most) {
        return picked(kind, least, most).stream()
                .map(InventedFacts::quoted)
                .toList()
                .toString();
    }

    private List<String> picked(String kind, int least, int most) {
        List<String> shuffled = new ArrayList<>(all.get(kind));
        Collections.shuffle(shuffled, random);
        int count = least + random.nextInt(most - least + 1);
        return shuffled.subList(0, Math.min(shuffled.size(), count));
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
