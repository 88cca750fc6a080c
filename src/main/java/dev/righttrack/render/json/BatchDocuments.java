package dev.righttrack.render.json;

import dev.righttrack.batch.BatchOutcome;
import dev.righttrack.batch.Cohort.CodeCount;
import dev.righttrack.batch.Digest;
import dev.righttrack.batch.WordCount;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a batch writes once: cohort.json, words.csv, run.json and, where the advice goes by name alone, what is the same for
 * everybody.
 */
public final class BatchDocuments {

    private static final JsonMapper MAPPER = JsonFormat.pages().build();
    private static final double NANOS = 1e9;

    private final Optional<SharedDocuments> shared;
    private final Function<List<WordCount>, String> words;
    private final String version;

    /**
     * Papers of a batch.
     *
     * @param shared what stands beside advice that goes by name alone
     * @param words the sheet of unknown words
     * @param version the program's name and version
     */
    public BatchDocuments(Optional<SharedDocuments> shared, Function<List<WordCount>, String> words, String version) {
        this.shared = shared;
        this.words = words;
        this.version = version;
    }

    /** File name to text. */
    public Map<String, String> of(BatchOutcome outcome) {
        Map<String, String> papers = new LinkedHashMap<>();
        shared.ifPresent(once -> papers.putAll(once.files()));
        papers.put("cohort.json", CohortJson.page(outcome.cohort()));
        papers.put("words.csv", words.apply(outcome.words()));
        papers.put("run.json", run(outcome));
        return papers;
    }

    private String run(BatchOutcome outcome) {
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("program", version);
        run.put("java", System.getProperty("java.runtime.version", ""));
        run.put("rules", outcome.cohort().rules());
        run.put("end", outcome.end().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        run.put("advised", outcome.cohort().people());
        run.put("rejected", outcome.cohort().rejected());
        run.put("sayNothing", outcome.sayNothing());
        run.put("misspelled", outcome.misspelled());
        run.put("words", outcome.cohort().words());
        run.put("understood", outcome.cohort().understood());
        run.put("notes", byCode(outcome.cohort().notes()));
        run.put("rejects", byCode(outcome.cohort().rejects()));
        run.put("unknownWords", outcome.words().size());
        run.put("unknownWordsNotListed", outcome.wordsNotListed());
        run.put(
                "notRead",
                outcome.unread().stream()
                        .map(one -> Map.of("file", one.name(), "kind", one.kind()))
                        .toList());
        run.put("plan", outcome.identity());
        run.put("planHash", Digest.of(outcome.identity()));
        run.put("threads", outcome.threads());
        run.put("starts", outcome.starts());
        run.put("started", outcome.started().toString());
        run.put("finished", outcome.finished().toString());
        run.put("seconds", Math.round(outcome.busy().toNanos() / NANOS * 1000) / 1000.0);
        run.put(
                "advisedPerSecond",
                rate(outcome.cohort().people(), outcome.busy().toNanos()));
        return MAPPER.writeValueAsString(run) + "\n";
    }

    /** How many records have a finding of each kind. */
    private static Map<String, Long> byCode(List<CodeCount> counts) {
        Map<String, Long> byCode = new LinkedHashMap<>();
        counts.forEach(one -> byCode.put(one.code(), one.records()));
        return byCode;
    }

    private static long rate(long people, long nanos) {
        return nanos == 0 ? 0 : Math.round(people * NANOS / nanos);
    }

    /**
     * A batch that came to its end, as its run.json tells.
     *
     * @param planHash the hash of its plan
     * @param advised how many people were advised
     * @param rejected how many records were rejected
     * @param misspelled how many people were advised without a word that they misspelled
     */
    public record Done(String planHash, long advised, long rejected, long misspelled) {}

    /** The batch in a run.json; empty if that is none. */
    public static Optional<Done> done(String run) {
        try {
            JsonNode tree = MAPPER.readTree(run);
            return Optional.of(new Done(
                    tree.path("planHash").asString(""),
                    tree.path("advised").asLong(0),
                    tree.path("rejected").asLong(0),
                    tree.path("misspelled").asLong(0)));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
