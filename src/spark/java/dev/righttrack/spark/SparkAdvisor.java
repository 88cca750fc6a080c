package dev.righttrack.spark;

import dev.righttrack.loading.LoadedRules;
import dev.righttrack.batch.RecordAdvisor;
import dev.righttrack.engine.Engine;
import dev.righttrack.intake.record.RawRecord;
import dev.righttrack.render.json.AdviceJson;
import dev.righttrack.render.Detail;
import dev.righttrack.render.json.RejectJson;
import dev.righttrack.rules.cache.RuleArchive;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * Advises the candidates of a data set on as many machines as Spark has. The rules are compiled where this object is made,
 * and shipped once to each executor, which makes one base of them.
 *
 * <pre>{@code
 * SparkAdvisor advisor = SparkAdvisor.of(spark, rightTrack, SparkAdvisor.Looks.STANDARD);
 * Dataset<Row> all = advisor.advise(SparkInputs.lines(spark, "people.jsonl"));
 * Dataset<Row> advice = SparkAdvisor.advice(all);
 * Dataset<Row> rejects = SparkAdvisor.rejects(all);
 * }</pre>
 */
public final class SparkAdvisor {

    private final Shipped shipped;
    private final Looks looks;

    /**
     * How the advice looks.
     *
     * @param detail how much of it the json tells
     * @param inline whether each rule is told with its reason and citations; else with its name alone
     * @param top of how many roles the json tells at most
     * @param kept the fields that are only passed through
     * @param raw whether rejects tell the record as it stands
     * @param strict whether a record with a tool, method, activity or degree that nobody knows is rejected
     */
    public record Looks(Detail detail, boolean inline, int top, List<String> kept, boolean raw, boolean strict)
            implements Serializable {

        /** Standard detail of every role, with rules by name; unknown hints are kept, and count for nothing. */
        public static final Looks STANDARD =
                new Looks(Detail.STANDARD, false, Integer.MAX_VALUE, List.of(), true, false);

        public Looks {
            kept = List.copyOf(kept);
        }
    }

    /** What executors need of the rules; the bytes are broadcast. */
    private record Shipped(String hash, Broadcast<byte[]> archive, HashMap<String, String> readings)
            implements Serializable {
        Engine engine() {
            return SharedRules.engine(hash, archive.value(), readings);
        }
    }

    private SparkAdvisor(Shipped shipped, Looks looks) {
        this.shipped = shipped;
        this.looks = looks;
    }

    /** An advisor with loaded rules, under the readings they were loaded with. */
    public static SparkAdvisor of(SparkSession spark, LoadedRules rightTrack, Looks looks) {
        byte[] archive = RuleArchive.write(rightTrack.rules().compiled());
        Broadcast<byte[]> broadcast = JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(archive);
        Map<String, String> readings = rightTrack.rules().readings();
        return new SparkAdvisor(new Shipped(rightTrack.rules().hash(), broadcast, new HashMap<>(readings)), looks);
    }

    /**
     * Advice and rejects, a row for each record; {@link #advice} and {@link #rejects} tell them apart. Keep it if both are
     * used, or everybody is advised twice.
     *
     * @param records as {@link SparkInputs} gives them
     */
    public Dataset<Row> advise(Dataset<Row> records) {
        return records.mapPartitions(new Work(shipped, looks), Encoders.row(AdviceColumns.ALL));
    }

    /** The rows with advice, without the columns of rejects. */
    public static Dataset<Row> advice(Dataset<Row> all) {
        return all.filter(functions.col("problem").isNull()).drop("problem");
    }

    /** The rows without, with the columns of rejects alone. */
    public static Dataset<Row> rejects(Dataset<Row> all) {
        return all.filter(functions.col("problem").isNotNull()).select("file", "line", "id", "kept", "problem", "json");
    }

    /** The work on one partition, in the memory of one record. */
    private record Work(Shipped shipped, Looks looks) implements MapPartitionsFunction<Row, Row> {

        @Override
        public Iterator<Row> call(Iterator<Row> rows) {
            RecordAdvisor advisor = new RecordAdvisor(shipped.engine(), looks.kept(), looks.raw(), looks.strict(), false);
            AdviceJson json = new AdviceJson(looks.detail(), looks.inline(), looks.top());
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return rows.hasNext();
                }

                @Override
                public Row next() {
                    Row row = rows.next();
                    RawRecord record = RawRecord.line(row.getString(0), row.getInt(1), row.getAs(2));
                    return row(advisor.answer(record), json);
                }
            };
        }

        private static Row row(RecordAdvisor.Answer answer, AdviceJson json) {
            return answer.advised()
                    .map(one -> AdviceColumns.advised(one, json.line(one.advice(), one.kept(), one.findings())))
                    .or(() -> answer.reject().map(one -> AdviceColumns.rejected(one, RejectJson.line(one))))
                    .orElseThrow();
        }
    }
}
