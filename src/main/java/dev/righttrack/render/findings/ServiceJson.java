package dev.righttrack.render.findings;

import dev.righttrack.findings.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the service says about requests and about its rules, as JSON; findings have the fields that a check writes. */
public final class ServiceJson {

    private ServiceJson() {}

    /**
     * A refusal, in the form of RFC 9457.
     *
     * @param status the status of the answer
     * @param title the kind of refusal
     * @param detail what is wrong with this request
     * @param findings what was found in what was sent; may be empty
     */
    public static String problem(int status, String title, String detail, List<Finding> findings) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("type", "about:blank");
        tree.put("title", title);
        tree.put("status", status);
        tree.put("detail", detail);
        tree.put("findings", trees(findings));
        return FindingsJson.MAPPER.writeValueAsString(tree) + "\n";
    }

    /**
     * A candidate as they were read, with every problem.
     *
     * @param candidate the candidate in the form of a candidate file, as JSON
     */
    public static String reading(String candidate, List<Finding> findings) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("candidate", FindingsJson.MAPPER.readTree(candidate));
        tree.put("findings", trees(findings));
        return FindingsJson.MAPPER.writeValueAsString(tree) + "\n";
    }

    /**
     * The rules in force.
     *
     * @param release the SHA-256 of rules and facts
     * @param rules how many rules there are
     * @param findings what is wrong with the rules as they stand in their folder; empty if those are in force
     */
    public static String rules(String release, int rules, List<Finding> findings) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("release", release);
        tree.put("rules", rules);
        tree.put("current", findings.isEmpty());
        tree.put("findings", trees(findings));
        return FindingsJson.MAPPER.writeValueAsString(tree) + "\n";
    }

    private static List<Map<String, Object>> trees(List<Finding> findings) {
        return findings.stream().map(FindingsJson::tree).toList();
    }
}
