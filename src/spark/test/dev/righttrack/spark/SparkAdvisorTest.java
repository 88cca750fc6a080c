package dev.righttrack.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.loading.LoadedRules;
import dev.righttrack.batch.BatchPlan;
import dev.righttrack.batch.BatchRun;
import dev.righttrack.batch.Digest;
import dev.righttrack.batch.PlantedInput;
import dev.righttrack.batch.Sheets;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.intake.InputFinder;
import dev.righttrack.oracle.SampleSize;
import dev.righttrack.render.json.AdviceLines;
import dev.righttrack.render.json.BatchDocuments;
import dev.righttrack.render.Detail;
import dev.righttrack.render.json.NotesJson;
import dev.righttrack.render.json.ReadingJson;
import dev.righttrack.render.json.RejectJson;
import dev.righttrack.render.csv.SummaryCsv;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Advice by Spark is the batch's, on threads and on executors of their own, one of which is killed. */
class SparkAdvisorTest {

    private static final SparkAdvisor.Looks FULL =
            new SparkAdvisor.Looks(Detail.FULL, false, Integer.MAX_VALUE, List.of(), true, false);
    private static final int LINES = SampleSize.of(400, 100_000);

    @TempDir
    private static Path folder;

    private static Path people;
    private static List<String> advice = List.of();
    private static List<String> rejects = List.of();

    private SparkSession spark;

    @BeforeAll
    static void runTheBatch() throws IOException {
        people = folder.resolve("people.jsonl");
        Files.write(people, PlantedInput.of(LINES, LINES > 1_000 ? 100 : 20, 3).bytes());
        try (LoadedRules rightTrack = LoadedRules.load(Path.of("rules"), Path.of("facts"))) {
            BatchPlan plan = new BatchPlan(
                    InputFinder.find(List.of(people.toString())).value().orElseThrow().inputs(),
                List.of(),
                    Optional.empty(),
                    folder.resolve("batch"),
                    List.of(),
                    true,
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    2,
                    Long.MAX_VALUE,
                    100_000,
                    Map.of());
            Sheets sheets = new Sheets(
                    new AdviceLines(Detail.FULL, false, Integer.MAX_VALUE),
                    new SummaryCsv(
                            List.copyOf(rightTrack.knowledge().all(Kind.ROLE).keySet()), List.of()),
                    new RejectJson(),
                new NotesJson(),
                new ReadingJson(),
                    Optional.empty(),
                    false,
                    new BatchDocuments(
                            java.util.Optional.empty(),
                            new dev.righttrack.render.csv.WordsCsv(new dev.righttrack.knowledge.Vocabulary(rightTrack.knowledge()))::of,
                            "test")::of);
            new BatchRun(
                            rightTrack.engine(),
                            plan,
                            sheets,
                            input -> Files.newInputStream(input.file().orElseThrow()),
                            progress -> {})
                    .run(false);
        }
        advice = digests(folder.resolve("batch/advice.jsonl"));
        rejects = digests(folder.resolve("batch/rejects.jsonl"));
        assertThat(advice.size() + rejects.size()).isGreaterThan(LINES * 9 / 10);
    }

    /** The SHA-256 of each line: a hundred thousand lines of full advice are more than one process holds. */
    private static List<String> digests(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(Digest::of).toList();
        }
    }

    private SparkSession.Builder session(String master) {
        return SparkSession.builder()
                .master(master)
                .appName("test")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", "4")
                .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString());
    }

    @AfterEach
    void stop() {
        spark.stop();
    }

    private SparkAdvisor advisor(SparkAdvisor.Looks looks) {
        try (LoadedRules rightTrack = LoadedRules.load(Path.of("rules"), Path.of("facts"))) {
            return SparkAdvisor.of(spark, rightTrack, looks);
        }
    }

    private static List<String> digests(Dataset<Row> rows) {
        return rows.selectExpr("line", "sha2(json, 256) as digest")
                .orderBy("line")
                .select("digest")
                .as(Encoders.STRING())
                .collectAsList();
    }

    @Test
    void onThreadsAdviceAndRejectsAreTheBatchsByteForByte() {
        spark = session("local[2]").getOrCreate();
        Dataset<Row> records = SparkInputs.lines(spark, people.toString()).repartition(5);
        Dataset<Row> all = advisor(FULL).advise(records).persist(StorageLevel.DISK_ONLY());
        assertThat(digests(SparkAdvisor.advice(all))).isEqualTo(advice);
        assertThat(digests(SparkAdvisor.rejects(all))).isEqualTo(rejects);
    }

    @Test
    void theColumnsSayWhatTheJsonSays() {
        spark = session("local[2]").getOrCreate();
        Dataset<Row> all = advisor(FULL).advise(SparkInputs.lines(spark, people.toString()));
        Row one = SparkAdvisor.advice(all)
                .selectExpr(
                        "json",
                        "id = get_json_object(json, '$.candidate') as sameId",
                        "first = get_json_object(json, '$.leaders[0]') as sameFirst",
                        "abs(roles[0].fit - get_json_object(json, '$.roles[0].fit.point')) < 0.006 as sameFit",
                        "roles[5].role = get_json_object(json, '$.roles[5].role') as sameLast")
                .groupBy("sameId", "sameFirst", "sameFit", "sameLast")
                .count()
                .collectAsList()
                .get(0);
        assertThat(one.getLong(4)).isEqualTo(advice.size());
        assertThat(List.of(one.get(0), one.get(1), one.get(2), one.get(3))).containsOnly(true);
    }

    @Test
    void csvAndParquetGiveTheAdviceOfTheSameJson() throws IOException {
        spark = session("local[2]").getOrCreate();
        Path json = Files.writeString(folder.resolve("some.jsonl"), """
                {"id": "ada", "skills": {"mathematics": "solid"}, "tools": ["sql", "pytorch"], "wishes": {"modeling": "wants"}, "experience": {"coding": 3}}
                {"id": "bob", "tools": ["excel"]}
                """);
        Path csv = Files.writeString(folder.resolve("some.csv"), """
                id,skills.mathematics,tools,wishes.modeling,experience.coding
                ada,solid,SQL; PyTorch,wants,3
                bob,,excel,,
                """);
        SparkAdvisor advisor = advisor(FULL);
        List<String> expected = digests(advisor.advise(SparkInputs.lines(spark, json.toString())));
        Dataset<Row> rows = spark.read().option("header", true).csv(csv.toString());
        assertThat(digests(advisor.advise(SparkInputs.table(rows, "some.csv")))).isEqualTo(expected);
        String parquet = folder.resolve("some.parquet").toString();
        spark.read().json(json.toString()).write().parquet(parquet);
        Dataset<Row> nested = spark.read().parquet(parquet).orderBy("id");
        assertThat(digests(advisor.advise(SparkInputs.table(nested, "some.parquet")))).isEqualTo(expected);
    }

    @Test
    void onExecutorsOfTheirOwnAKilledOneChangesNothing() throws IOException {
        SparkHome.make(Path.of(System.getenv().getOrDefault("SPARK_HOME", "")));
        spark = session("local-cluster[2,1,1024]")
                .config("spark.executor.extraClassPath", SparkHome.classPath())
                .getOrCreate();
        AtomicBoolean killed = new AtomicBoolean();
        spark.sparkContext().addSparkListener(new SparkListener() {
            @Override
            public void onTaskEnd(SparkListenerTaskEnd end) {
                if (end.taskType().equals("ResultTask") && !killed.get() && kill()) {
                    killed.set(true);
                }
            }
        });
        Dataset<Row> records = SparkInputs.lines(spark, people.toString()).repartition(16);
        Dataset<Row> all = advisor(FULL).advise(records);
        List<Row> rows = all.selectExpr("line", "sha2(json, 256) as digest", "problem is not null as rejected")
                .javaRDD()
                .collect();
        assertThat(killed).isTrue();
        assertThat(lines(rows, false)).isEqualTo(advice);
        assertThat(lines(rows, true)).isEqualTo(rejects);
    }

    private static List<String> lines(List<Row> rows, boolean rejected) {
        return rows.stream()
                .filter(row -> rejected == row.getBoolean(2))
                .sorted(Comparator.comparingInt(row -> row.getInt(0)))
                .map(row -> row.getString(1))
                .toList();
    }

    /** Kills one of this process's executors, which are the only programs that it starts, if it has one. */
    private static boolean kill() {
        return ProcessHandle.current()
                .children()
                .filter(process -> process.info().command().orElse("").endsWith("java"))
                .findFirst()
                .map(ProcessHandle::destroyForcibly)
                .orElse(false);
    }

    /** A folder that looks to Spark like an installation of it. */
    private static final class SparkHome {

        private SparkHome() {}

        static String classPath() {
            return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        }

        static void make(Path home) throws IOException {
            Path jars = Files.createDirectories(home.resolve("jars"));
            Files.writeString(home.resolve("RELEASE"), "Spark of the class path\n");
            for (String entry : classPath().split(File.pathSeparator, -1)) {
                Path jar = Path.of(entry);
                Path link = jars.resolve(jar.getFileName());
                if (entry.endsWith(".jar") && !Files.exists(link)) {
                    Files.createSymbolicLink(link, jar.toAbsolutePath());
                }
            }
        }
    }
}
