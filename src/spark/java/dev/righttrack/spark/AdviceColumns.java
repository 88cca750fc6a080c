package dev.righttrack.spark;

import dev.righttrack.advice.Advice;
import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.batch.AdvisedRecord;
import dev.righttrack.batch.Reject;
import dev.righttrack.findings.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.Fraction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/** The columns of advice and of rejects. */
final class AdviceColumns {

    /** One role of a person's advice. */
    static final StructType ROLE = new StructType()
            .add("role", DataTypes.StringType, false)
            .add("rank", DataTypes.IntegerType, false)
            .add("leader", DataTypes.BooleanType, false)
            .add("verdict", DataTypes.StringType, false)
            .add("worst", DataTypes.StringType, false)
            .add("best", DataTypes.StringType, false)
            .add("fit", DataTypes.DoubleType, false)
            .add("fitLow", DataTypes.DoubleType, false)
            .add("fitHigh", DataTypes.DoubleType, false)
            .add("ability", DataTypes.DoubleType, false)
            .add("aspiration", DataTypes.DoubleType, false);

    /** Why a record was rejected. */
    static final StructType PROBLEM = new StructType()
            .add("line", DataTypes.IntegerType, false)
            .add("column", DataTypes.IntegerType, false)
            .add("code", DataTypes.StringType, false)
            .add("message", DataTypes.StringType, false)
            .add("hint", DataTypes.StringType, false);

    /** A person's advice, or else why there is none. */
    static final StructType ALL = new StructType()
            .add("file", DataTypes.StringType, false)
            .add("line", DataTypes.IntegerType, false)
            .add("id", DataTypes.StringType, false)
            .add("kept", DataTypes.createMapType(DataTypes.StringType, DataTypes.StringType), false)
            .add("name", DataTypes.StringType, true)
            .add("first", DataTypes.StringType, true)
            .add("verdict", DataTypes.StringType, true)
            .add("fit", DataTypes.DoubleType, true)
            .add("leaders", DataTypes.createArrayType(DataTypes.StringType), true)
            .add("roles", DataTypes.createArrayType(ROLE), true)
            .add("problem", PROBLEM, true)
            .add("json", DataTypes.StringType, false);

    private static final double POINTS = 100.0;

    private AdviceColumns() {}

    static Row advised(AdvisedRecord one, String json) {
        Advice advice = one.advice();
        RoleAdvice first = advice.first();
        List<Row> roles = new ArrayList<>();
        advice.roles().forEach(role -> roles.add(role(role)));
        return row(
                one.file(),
                one.line(),
                advice.candidate(),
                map(one.kept()),
                advice.name(),
                first.role(),
                first.verdict(),
                points(first.fit().point()),
                advice.leaders().toArray(new String[0]),
                roles.toArray(new Row[0]),
                null,
                json);
    }

    private static Row role(RoleAdvice role) {
        return row(
                role.role(),
                role.rank(),
                role.leader(),
                role.verdict(),
                role.worst().word(),
                role.best().word(),
                points(role.fit().point()),
                points(role.fit().low()),
                points(role.fit().high()),
                points(role.ability().point()),
                points(role.aspiration().point()));
    }

    static Row rejected(Reject one, String json) {
        Finding reason = one.reason();
        Row problem = row(
                reason.place().line() == 0 ? one.line() : reason.place().line(),
                reason.place().column(),
                reason.checkId(),
                reason.message(),
                reason.hint());
        return row(one.file(), one.line(), one.id(), map(one.kept()), null, null, null, null, null, null, problem, json);
    }

    /** Spark takes no map of Java's in a row. */
    private static Object map(Map<String, String> kept) {
        return CollectionConverters.asScala(kept);
    }

    /** Spark says "nothing" with null, which this project says nowhere else. */
    private static Row row(@Nullable Object... values) {
        return RowFactory.create(values);
    }

    private static double points(Fraction share) {
        return share.doubleValue() * POINTS;
    }
}
