package dev.righttrack.render.yaml;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.intake.cases.ExpectedAdvice;
import dev.righttrack.intake.cases.RuleCase;
import dev.righttrack.render.OwnCircumstances;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A case as it stands in a file of cases. */
public final class CaseYaml {

    private CaseYaml() {}

    /** The case below its rule and side, to be pasted; ends with a line end. */
    public static String render(RuleCase one) {
        return quoted(one.rule()) + ":\n  " + (one.fires() ? "fires" : "silent") + ":\n" + item(one);
    }

    /** The case as one item of its list. */
    public static String item(RuleCase one) {
        String given = "{" + String.join(", ", given(one)) + "}";
        String expected = String.join(", ", expected(one.expected()));
        return "    - case: " + one.name() + "\n      given: " + given + "\n"
                + (expected.isEmpty() ? "" : "      expect: {" + expected + "}\n");
    }

    private static List<String> given(RuleCase one) {
        Candidate person = one.given();
        List<String> parts = new ArrayList<>();
        one.role().ifPresent(role -> parts.add("role: " + role));
        map("readings", one.readings(), parts);
        map("skills", person.skills(), parts);
        list("tools", person.tools(), parts);
        list("methods", person.methods(), parts);
        list("activities", person.activities(), parts);
        list("courses", person.courses(), parts);
        list("complete", person.complete(), parts);
        map("experience", person.experience(), parts);
        person.education().ifPresent(degree -> parts.add("education: " + degree));
        person.publications().ifPresent(yes -> parts.add("publications: " + (yes ? "yes" : "no")));
        map("wishes", person.wishes(), parts);
        Map<String, Object> own = new TreeMap<>(OwnCircumstances.of(person));
        own.replaceAll((kind, told) -> told instanceof Collection<?> all
                ? "[" + String.join(", ", all.stream().map(String::valueOf).toList()) + "]"
                : told);
        map("circumstances", own, parts);
        Map<String, Set<String>> fixed = new TreeMap<>(person.circumstances());
        fixed.keySet().removeIf(OwnCircumstances::isOwn);
        fixed.forEach((kind, names) -> parts.add(
                kind.equals("application")
                        ? "applications: [" + String.join(", ", new TreeSet<>(names)) + "]"
                        : kind + ": " + String.join("", names)));
        return parts;
    }

    private static List<String> expected(ExpectedAdvice expected) {
        List<String> parts = new ArrayList<>();
        expected.first().ifPresent(role -> parts.add("first: " + (role.isEmpty() ? ExpectedAdvice.NOBODY : role)));
        expected.lead().ifPresent(lead -> parts.add("lead: " + lead.word()));
        expected.leaders().ifPresent(roles -> parts.add("leaders: [" + String.join(", ", new TreeSet<>(roles)) + "]"));
        map("verdicts", expected.verdicts(), parts);
        map("fit", expected.fit(), parts);
        map("skills", expected.skills(), parts);
        map("subtasks", expected.subtasks(), parts);
        return parts;
    }

    private static void list(String key, Collection<String> names, List<String> parts) {
        if (!names.isEmpty()) {
            parts.add(key + ": [" + String.join(", ", new TreeSet<>(names)) + "]");
        }
    }

    private static void map(String key, Map<String, ?> values, List<String> parts) {
        if (!values.isEmpty()) {
            List<String> inside = new ArrayList<>();
            new TreeMap<>(values).forEach((name, value) -> inside.add(name + ": " + plain(value)));
            parts.add(key + ": {" + String.join(", ", inside) + "}");
        }
    }

    private static String plain(Object value) {
        return value instanceof Double number
                ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                : value.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
