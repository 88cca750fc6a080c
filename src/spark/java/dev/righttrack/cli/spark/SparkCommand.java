package dev.righttrack.cli.spark;

import dev.righttrack.findings.RejectedRulesException;
import dev.righttrack.loading.LoadedRules;
import dev.righttrack.findings.Finding;
import dev.righttrack.intake.CandidateReader;
import dev.righttrack.render.json.SharedDocuments;
import dev.righttrack.render.Detail;
import dev.righttrack.render.findings.FindingText;
import dev.righttrack.spark.SparkAdvisor;
import dev.righttrack.spark.SparkInputs;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The job that spark-submit runs: what {@code righttrack batch} does for advice and rejects, on a cluster. */
@Command(
        name = "righttrack-spark",
        description = "Advice for a data set of candidates on Apache Spark: DIR/advice, DIR/rejects and DIR/rules.",
        mixinStandardHelpOptions = true,
        version = "righttrack 0.1.0",
        exitCodeList = {"0:done", "1:failed", "2:the command line is wrong", "3:some records are rejected"})
public final class SparkCommand implements Callable<Integer> {

    private static final int USAGE = 2;
    private static final int FINDINGS = 3;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "INPUT", description = "A file or a folder that Spark can read.")
    @SuppressWarnings("NullAway.Init")
    private String input;

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "DIR",
            description = "Where the results go; must not be there yet.")
    @SuppressWarnings("NullAway.Init")
    private String folder;

    @Option(names = "--input-format", paramLabel = "FORM", description = "json, csv or parquet (${DEFAULT-VALUE}).")
    private Form form = Form.JSON;

    @Option(names = "--output-format", paramLabel = "FORM", description = "json or parquet (${DEFAULT-VALUE}).")
    private Form outputForm = Form.JSON;

    @Option(names = "--rules", paramLabel = "DIR", description = "The folder of rules (${DEFAULT-VALUE}).")
    private Path rules = Path.of("rules");

    @Option(names = "--facts", paramLabel = "DIR", description = "The folder of facts (${DEFAULT-VALUE}).")
    private Path facts = Path.of("facts");

    @Option(names = "--detail", paramLabel = "HOW", description = "summary, standard or full (${DEFAULT-VALUE}).")
    private Detail detail = Detail.STANDARD;

    @Option(names = "--top", paramLabel = "N", description = "Tell of so many roles for each person (all).")
    private int top = Integer.MAX_VALUE;

    @Option(names = "--keep", paramLabel = "FIELD", split = ",", description = "Pass a field through.")
    private List<String> kept = new ArrayList<>();

    @Option(names = "--inline", description = "Write out what else stands once in rules and roles.")
    private boolean inline;

    @Option(names = "--no-raw", description = "Keep the records themselves out of the rejects.")
    private boolean noRaw;

    @Option(names = "--strict", description = "Reject a record with a hint that the facts folder lacks.")
    private boolean strict;

    @Option(names = "--partitions", paramLabel = "N", description = "Spread the records evenly over so many tasks first.")
    private int partitions;

    /** How a data set is kept. */
    enum Form {
        JSON,
        CSV,
        PARQUET;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Runs the job and exits with its code. */
    public static void main(String[] arguments) {
        int code = new CommandLine(new SparkCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    @Override
    public Integer call() {
        Optional<String> refusal = kept.stream()
                .flatMap(field -> CandidateReader.refusal(field).stream())
                .findFirst();
        if (refusal.isPresent() || top < 1 || partitions < 0 || outputForm == Form.CSV) {
            err().println("righttrack-spark: " + refusal.orElse("--top, --partitions or --output-format is wrong"));
            return USAGE;
        }
        SparkSession spark = SparkSession.builder().appName("RightTrack").getOrCreate();
        try (LoadedRules rightTrack = LoadedRules.load(rules, facts)) {
            return advise(spark, rightTrack);
        } catch (RejectedRulesException e) {
            tell(e.findings());
            return FINDINGS;
        } finally {
            spark.stop();
        }
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    private void tell(List<Finding> findings) {
        findings.forEach(finding -> err().println(FindingText.render(finding)));
    }

    private int advise(SparkSession spark, LoadedRules rightTrack) {
        if (form != Form.JSON) {
            List<Finding> findings = rightTrack
                    .candidates()
                    .keeping(kept)
                    .columns(topLevel(rows(spark).columns()), input);
            if (!findings.isEmpty()) {
                tell(findings);
                return FINDINGS;
            }
        }
        Dataset<Row> records =
                form == Form.JSON ? SparkInputs.lines(spark, input) : SparkInputs.table(rows(spark), input);
        Dataset<Row> spread = partitions == 0 ? records : records.repartition(partitions);
        SparkAdvisor.Looks looks = new SparkAdvisor.Looks(detail, inline, top, kept, !noRaw, strict);
        Dataset<Row> all = SparkAdvisor.of(spark, rightTrack, looks)
                .advise(spread)
                .persist(StorageLevel.DISK_ONLY());
        write(SparkAdvisor.advice(all), folder + "/advice");
        write(SparkAdvisor.rejects(all), folder + "/rejects");
        if (!inline && detail != Detail.SUMMARY) {
            SharedDocuments once = SharedDocuments.of(
                    rightTrack.catalogue(), rightTrack.engine().advise(dev.righttrack.candidate.Candidate.unknown("nobody")));
            text(spark, once.rules(), folder + "/rules");
            text(spark, once.roles(), folder + "/roles");
        }
        long rejected = SparkAdvisor.rejects(all).count();
        err().println(String.format(Locale.ROOT, "%,d advised, %,d rejected", all.count() - rejected, rejected));
        all.unpersist();
        return rejected > 0 ? FINDINGS : 0;
    }

    private static void text(SparkSession spark, String text, String folder) {
        spark.createDataset(List.of(text), org.apache.spark.sql.Encoders.STRING())
                .write()
                .text(folder);
    }

    private Dataset<Row> rows(SparkSession spark) {
        return form == Form.CSV
                ? spark.read().option("header", true).csv(input)
                : spark.read().parquet(input);
    }

    /** Nested columns are fields of their own names; their entries are looked at record by record. */
    private static List<String> topLevel(String[] columns) {
        return List.of(columns).stream()
                .filter(column -> !List.of("skills", "wishes", "experience", "effort").contains(column))
                .toList();
    }

    private void write(Dataset<Row> rows, String path) {
        if (outputForm == Form.PARQUET) {
            rows.write().mode(SaveMode.ErrorIfExists).parquet(path);
        } else {
            rows.select("json").write().mode(SaveMode.ErrorIfExists).text(path);
        }
    }
}
