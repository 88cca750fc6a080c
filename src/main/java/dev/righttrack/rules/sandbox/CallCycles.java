package dev.righttrack.rules.sandbox;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Methods that come back to themselves by their calls. */
final class CallCycles {

    private final Map<String, Set<String>> calls;
    private final Set<String> done = new HashSet<>();
    private final Set<String> open = new HashSet<>();
    private final Set<String> cycles = new LinkedHashSet<>();

    /** @param calls method to the methods that it calls */
    CallCycles(Map<String, Set<String>> calls) {
        this.calls = calls;
    }

    /** One method of each way back. */
    Set<String> found() {
        calls.keySet().forEach(this::follow);
        return cycles;
    }

    private void follow(String method) {
        if (!open.add(method)) {
            cycles.add(method);
            return;
        }
        if (done.add(method)) {
            calls.getOrDefault(method, Set.of()).forEach(this::follow);
        }
        open.remove(method);
    }
}
