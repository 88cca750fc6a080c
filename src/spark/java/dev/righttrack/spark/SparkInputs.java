package dev.righttrack.spark;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Records for {@link SparkAdvisor}: where each stands, and its JSON as bytes. */
public final class SparkInputs {

    /** The columns of records. */
    public static final StructType RECORD = new StructType()
            .add("file", DataTypes.StringType, false)
            .add("line", DataTypes.IntegerType, false)
            .add("record", DataTypes.BinaryType, false);

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final List<String> LISTS = List.of("tools", "methods", "activities", "complete", "applications");

    private SparkInputs() {}

    /**
     * A file, or a folder of part files, of JSON lines. Every line has the number that it has in its file, which takes one
     * quick pass over files that Spark reads in several pieces.
     */
    public static Dataset<Row> lines(SparkSession spark, String file) {
        JavaRDD<Row> numbered = spark.read()
                .option("lineSep", "\n")
                .text(file)
                .select(functions.col("value").cast(DataTypes.BinaryType))
                .javaRDD()
                .zipWithIndex()
                .map(line -> RowFactory.create(file, (int) (line._2() + 1), line(line._1().getAs(0), line._2())))
                .filter(row -> !isBlank(row.getAs(2)));
        return spark.createDataFrame(numbered, RECORD);
    }

    private static byte[] line(byte[] bytes, long index) {
        int from = index == 0 && startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0;
        int to = bytes.length > from && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
        return from == 0 && to == bytes.length ? bytes : Arrays.copyOfRange(bytes, from, to);
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= BYTE_ORDER_MARK.length
                && Arrays.equals(bytes, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }

    private static boolean isBlank(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).isBlank();
    }

    /**
     * Rows of any table: from Parquet, from CSV, or made by a query. A column is a field of a candidate's file, nested or in
     * the flat form of docs/batch.md, {@code skills.mathematics}; null and the empty text say nothing.
     *
     * @param table what to call it where a row is told
     */
    public static Dataset<Row> table(Dataset<Row> rows, String table) {
        Map<String, List<Column>> nested = new LinkedHashMap<>();
        List<Column> columns = new ArrayList<>();
        for (String name : rows.columns()) {
            Column value = value(rows, name);
            int dot = name.indexOf('.');
            if (dot < 0) {
                columns.add(value.as(name));
            } else {
                nested.computeIfAbsent(name.substring(0, dot), field -> new ArrayList<>())
                        .add(value.as(name.substring(dot + 1)));
            }
        }
        nested.forEach((field, entries) ->
                columns.add(functions.struct(entries.toArray(new Column[0])).as(field)));
        Column json = functions.to_json(functions.struct(columns.toArray(new Column[0])));
        JavaRDD<Row> numbered = rows.select(json.cast(DataTypes.BinaryType))
                .javaRDD()
                .zipWithIndex()
                .map(row -> RowFactory.create(table, (int) (row._2() + 1), row._1().getAs(0)));
        return rows.sparkSession().createDataFrame(numbered, RECORD);
    }

    private static Column value(Dataset<Row> rows, String name) {
        Column column = rows.col("`" + name + "`");
        if (!rows.schema().apply(name).dataType().equals(DataTypes.StringType)) {
            return column;
        }
        Column text = functions.trim(column);
        Column told = functions.when(text.notEqual(""), text);
        return LISTS.contains(name) ? functions.split(told, "\\s*[;|]\\s*") : told;
    }
}
