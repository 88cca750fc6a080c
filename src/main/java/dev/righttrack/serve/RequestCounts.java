package dev.righttrack.serve;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** How many requests were answered with which status, as the text that monitors read. Safe for use by several threads. */
final class RequestCounts {

    private final Map<Integer, LongAdder> byStatus = new ConcurrentSkipListMap<>();

    void count(int status) {
        byStatus.computeIfAbsent(status, any -> new LongAdder()).increment();
    }

    /** In the text format of Prometheus, with the number of times that rules came into force. */
    String text(long reloads, boolean isLastGood) {
        StringBuilder text = new StringBuilder("# TYPE righttrack_requests_total counter\n");
        byStatus.forEach((status, count) -> text.append("righttrack_requests_total{status=\"")
                .append(status)
                .append("\"} ")
                .append(count.sum())
                .append('\n'));
        return text.append("# TYPE righttrack_rules_loaded_total counter\nrighttrack_rules_loaded_total ")
                .append(reloads)
                .append("\n# TYPE righttrack_rules_current gauge\nrighttrack_rules_current ")
                .append(isLastGood ? 0 : 1)
                .append('\n')
                .toString();
    }
}
