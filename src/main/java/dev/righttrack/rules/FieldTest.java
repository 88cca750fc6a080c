package dev.righttrack.rules;

import java.io.Serializable;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What must hold of one field of a fact.
 *
 * @param path the field, or a field of a field, with a point between
 * @param operator one of {@code == != < <= > >= in contains}
 * @param values what it is compared with; one value unless the operator is {@code in}
 */
record FieldTest(String path, String operator, List<String> values) implements Serializable {

    private static final Map<String, Method> ACCESSORS = new ConcurrentHashMap<>();

    FieldTest {
        values = List.copyOf(values);
    }

    boolean holds(Object fact) {
        Object value = fact;
        for (String field : path.split("\\.", -1)) {
            value = read(value, field);
        }
        return switch (operator) {
            case "contains" -> ((Collection<?>) value).contains(values.get(0));
            case "in", "==" -> values.contains(String.valueOf(value));
            case "!=" -> !values.contains(String.valueOf(value));
            default -> compares(((Number) value).doubleValue(), Double.parseDouble(values.get(0)));
        };
    }

    private boolean compares(double one, double other) {
        return switch (operator) {
            case "<" -> one < other;
            case "<=" -> one <= other;
            case ">" -> one > other;
            default -> one >= other;
        };
    }

    /** Reads a field by its accessor; only names that the vocabulary of fields allows ever get here. */
    private static Object read(Object fact, String field) {
        Method accessor = ACCESSORS.computeIfAbsent(
                fact.getClass().getName() + "#" + field, key -> accessor(fact.getClass(), field));
        try {
            return accessor.invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + field + " of " + fact, e);
        }
    }

    private static Method accessor(Class<?> type, String field) {
        try {
            return type.getMethod(field);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("no field " + field + " in " + type.getSimpleName(), e);
        }
    }
}
