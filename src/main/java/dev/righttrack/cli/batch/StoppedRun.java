package dev.righttrack.cli.batch;

import dev.righttrack.batch.BatchPlan;
import dev.righttrack.text.PrintableText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A run that was stopped, and the plan of another that finds it in its folder.
 *
 * @param plan the plan of the run that is to begin
 * @param before the plan of the stopped run with the states of its inputs, name to value
 */
record StoppedRun(BatchPlan plan, Map<String, String> before) {

    StoppedRun {
        before = new LinkedHashMap<>(before);
    }

    /**
     * Why the run that is to begin cannot go on with the stopped one, or must be asked for; empty if it goes on.
     *
     * @param identity everything on which the results of the run that is to begin depend, name to value
     * @param resume whether somebody asked to go on
     */
    Optional<String> objection(Map<String, String> identity, boolean resume) {
        String folder = PrintableText.line(plan.folder().toString());
        Optional<String> difference = difference(identity);
        if (resume) {
            return difference.map(
                    one -> "the run in " + folder + " " + one + ": go on with the same, or begin anew with --restart");
        }
        return Optional.of(difference
                .map(one -> folder + " holds a stopped run of another kind, which " + one
                        + ": name another folder, or begin anew with --restart")
                .orElse(folder + " holds a run that was stopped: --resume goes on with it, --restart begins anew"));
    }

    /** The first difference between the two runs, as what is said of the stopped one. */
    private Optional<String> difference(Map<String, String> identity) {
        return identity.entrySet().stream()
                .filter(one -> !one.getValue().equals(before.get(one.getKey())))
                .findFirst()
                .map(one -> switch (one.getKey()) {
                    case "inputs" -> inputs();
                    case "rules" -> "was started with other rules or facts";
                    default ->
                        "was started with other " + one.getKey() + " ("
                                + PrintableText.line(before.getOrDefault(one.getKey(), "none")) + ", now "
                                + PrintableText.line(one.getValue()) + ")";
                });
    }

    private String inputs() {
        Map<String, String> now = plan.inputStates();
        Map<String, String> then = new LinkedHashMap<>(before);
        then.keySet().removeIf(key -> !key.startsWith(BatchPlan.INPUT));
        if (now.isEmpty() || then.isEmpty()) {
            return "was started with other inputs";
        }
        for (Map.Entry<String, String> one : then.entrySet()) {
            String name = name(one.getKey());
            if (!now.containsKey(one.getKey())) {
                return "was started with the input " + name + ", which is not named now";
            }
            if (!one.getValue().equals(now.get(one.getKey()))) {
                return "was started before the input " + name + " was changed";
            }
        }
        return now.keySet().stream()
                .filter(key -> !then.containsKey(key))
                .findFirst()
                .map(key -> "was started without the input " + name(key))
                .orElse(
                        List.copyOf(now.keySet()).equals(List.copyOf(then.keySet()))
                                ? "was started with other inputs"
                                : "was started with the inputs in another order");
    }

    private static String name(String key) {
        return PrintableText.line(key.substring(BatchPlan.INPUT.length()));
    }
}
