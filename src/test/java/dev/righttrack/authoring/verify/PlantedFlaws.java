package dev.righttrack.authoring.verify;

import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.RoleEntry;
import dev.righttrack.oracle.Bases;
import dev.righttrack.rules.source.RuleSources;
import dev.righttrack.rules.source.SourceText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The shipped rules and facts with one flaw of each kind planted; another one in each round from 0 to 11. */
final class PlantedFlaws {

    private static final Pattern RULE = Pattern.compile("rule \"([^\"]*)\"\\n[\\s\\S]*?\\nend\\n");
    private static final String SEML = "software engineer - machine learning";
    private static final List<List<String>> MIRRORED = List.of(
            List.of("data analyst", "data scientist"),
            List.of("data analyst", "machine learning engineer"),
            List.of("data analyst", "machine learning researcher"),
            List.of("data analyst", "software engineer"),
            List.of("data analyst", SEML),
            List.of("data scientist", "machine learning engineer"),
            List.of("data scientist", "machine learning researcher"),
            List.of("data scientist", "software engineer"),
            List.of("data scientist", SEML),
            List.of("machine learning engineer", "machine learning researcher"),
            List.of("machine learning engineer", "software engineer"),
            List.of("machine learning researcher", SEML));
    private static final List<String> SILENT = List.of(
            "the team is early stage\n    the team is mature",
            "the candidate has at least solid mathematics\n    the candidate has less than solid mathematics",
            "the candidate wants modeling\n    the candidate does not want modeling",
            "the candidate has published research\n    the candidate has published no research",
            "the candidate works with python\n    the candidate works with nothing of the family application languages"
                    + "\n    the candidate works with something of the family application languages",
            "the candidate prefers modeling to deployment\n    the candidate wants deployment",
            "the candidate's work includes builds dashboards\n    nothing is known about the candidate's work",
            "under the reading X4 = role text\n    under the reading X4 = subtask table\n    the candidate wants modeling",
            "the candidate likes variety\n    nothing is known about the candidate's variety",
            "the candidate's work includes builds dashboards\n    the candidate's work does not include builds dashboards",
            "the candidate wants research\n    the candidate prefers modeling to research",
            "the team belongs to a hybrid organization\n    the team belongs to a data science organization");
    private static final List<String> SAME = List.of(
            "algorithmic coding: a method",
            "business acumen: a tool",
            "communication: slides",
            "data science: a method",
            "deep learning: a tool",
            "machine learning: a tool",
            "mathematics: a method",
            "research: published",
            "work: serving tools",
            "work: has published",
            "machine learning: a doctorate and years",
            "deep learning engineer: the skills are there");

    private final int round;
    private final Map<Flaw.Kind, String> expected = new EnumMap<>(Flaw.Kind.class);
    private String text =
            Bases.shippedSources().coach().stream().map(SourceText::content).collect(Collectors.joining("\n"));
    private Knowledge knowledge = Bases.KNOWLEDGE;

    private PlantedFlaws(int round) {
        this.round = round;
    }

    static PlantedFlaws of(int round) {
        PlantedFlaws planted = new PlantedFlaws(round);
        String left = MIRRORED.get(round).get(0);
        String mirror = MIRRORED.get(round).get(1);
        List<String> others = new ArrayList<>(Bases.KNOWLEDGE.all(Kind.ROLE).keySet());
        others.removeAll(List.of(left, mirror));
        planted.neverFires();
        planted.together();
        planted.rise(others.get(round % 4));
        planted.jump(others.get((round + 1) % 4));
        planted.silence(others.get((round + 2) % 4));
        planted.mirror(left, mirror);
        return planted;
    }

    Map<Flaw.Kind, String> expected() {
        return expected;
    }

    Knowledge knowledge() {
        return knowledge;
    }

    RuleSources sources() {
        return new RuleSources(List.of(), List.of(), List.of(new SourceText("rules/all.dslr", text)));
    }

    private void add(String name, String conditions, String conclusion) {
        text += "\nrule \"" + name + "\"\n    @because(\"It was planted.\")\n    @cites(\"coaches\")\nwhen\n    "
                + conditions + "\nthen\n    " + conclusion + "\nend\n";
    }

    private void neverFires() {
        add("planted: silent", SILENT.get(round), "keep in mind: planted");
        expected.put(Flaw.Kind.NEVER_FIRES, "planted: silent");
    }

    /** The same rule again, with a condition more that adds nothing. */
    private void together() {
        Matcher rule = RULE.matcher(text);
        while (rule.find()) {
            if (rule.group(1).equals(SAME.get(round))) {
                Matcher body = Pattern.compile("when\\n([\\s\\S]*?)\\nthen\\n([\\s\\S]*?)\\nend")
                        .matcher(rule.group());
                body.find();
                add(
                        "planted: the same",
                        body.group(1).strip() + "\n" + body.group(1),
                        body.group(2).strip());
                expected.put(Flaw.Kind.FIRE_TOGETHER, SAME.get(round));
                return;
            }
        }
        throw new IllegalStateException("no rule is called " + SAME.get(round));
    }

    private void rise(String role) {
        boolean against = round % 2 == 0;
        String skill = role.contains("engineer") ? "algorithmic coding" : "data science";
        add(
                "planted: rise",
                "the candidate has " + (against ? "at least" : "less than")
                        + (round % 3 == 0 ? " solid " : " developing ") + skill,
                "speaks " + (against ? "against " : "for ") + role + ": planted");
        expected.put(Flaw.Kind.RISE_LOWERS, "planted: rise");
    }

    /** Three requirements that one step of one skill meets together. */
    private void jump(String role) {
        String skill = List.of("business acumen", "communication", "research").get(round % 3);
        for (String other : List.of("deep learning", "domain-specific languages")) {
            add(
                    "planted: jump by " + other,
                    "the role is " + role,
                    "requires outstanding skill in one of " + skill + " or " + other + ", essential");
        }
        add("planted: jump", "the role is " + role, "requires outstanding " + skill + ", essential");
        expected.put(Flaw.Kind.VERDICT_JUMPS, role);
    }

    /** What is said of a role in any case is taken away. */
    private void silence(String role) {
        Matcher rule = RULE.matcher(text);
        StringBuilder rest = new StringBuilder();
        while (rule.find()) {
            boolean about = rule.group().contains("\n    as " + role + ",");
            rule.appendReplacement(rest, Matcher.quoteReplacement(about ? "" : rule.group()));
        }
        rule.appendTail(rest);
        text = rest.toString();
        expected.put(Flaw.Kind.NO_ADVICE, role);
    }

    /** The second role does and asks what the first does and asks, and its name comes later. */
    private void mirror(String first, String second) {
        RoleEntry of = knowledge.find(Kind.ROLE, first, RoleEntry.class).orElseThrow();
        RoleEntry was = knowledge.find(Kind.ROLE, second, RoleEntry.class).orElseThrow();
        knowledge = knowledge.with(
                Kind.ROLE,
                new RoleEntry(
                        second,
                        was.definition(),
                        of.tasks(),
                        of.research(),
                        was.titles(),
                        was.titlesOpen(),
                        was.ownTitleListed(),
                        was.titlesSource(),
                        was.tools(),
                        was.complementTasks(),
                        was.complement(),
                        was.communication(),
                        was.proficiency(),
                        was.spellings(),
                        was.source()));
        Matcher rule = RULE.matcher(text);
        StringBuilder rest = new StringBuilder();
        StringBuilder copies = new StringBuilder();
        while (rule.find()) {
            String body = rule.group();
            boolean asks = body.contains("\n    requires ") || body.contains("\n    works with the tools");
            boolean dropped = asks && body.contains("\n    the role is " + second + "\n");
            if (asks && body.contains("\n    the role is " + first + "\n")) {
                copies.append(body.replace("rule \"", "rule \"mirrored: ")
                                .replace("the role is " + first, "the role is " + second))
                        .append('\n');
            }
            rule.appendReplacement(rest, Matcher.quoteReplacement(dropped ? "" : body));
        }
        rule.appendTail(rest);
        text = rest + "\n" + copies;
        expected.put(Flaw.Kind.NEVER_FIRST, second);
    }
}
