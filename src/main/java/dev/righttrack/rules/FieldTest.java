package dev.righttrack.rules;

import java.io.Serializable;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

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

    /** Whether it names the values that a field may have. */
    boolean names(String field) {
        return path.equals(field) && (operator.equals("==") || operator.equals("in"));
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

    /** The same test on facts of one type, with its fields found. */
    Predicate<Object> ready(Class<?> type) {
        List<Method> accessors = new ArrayList<>();
        Class<?> owner = type;
        for (String field : path.split("\\.", -1)) {
            Method accessor = accessor(owner, field);
            accessors.add(accessor);
            owner = accessor.getReturnType();
        }
        String value = values.get(0);
        double number = operator.startsWith("<") || operator.startsWith(">") ? Double.parseDouble(value) : 0;
        return switch (operator) {
            case "contains" -> fact -> ((Collection<?>) read(fact, accessors)).contains(value);
            case "in", "==" -> fact -> values.contains(String.valueOf(read(fact, accessors)));
            case "!=" -> fact -> !values.contains(String.valueOf(read(fact, accessors)));
            default -> fact -> compares(((Number) read(fact, accessors)).doubleValue(), number);
        };
    }

    private static Object read(Object fact, List<Method> accessors) {
        Object value = fact;
        for (Method accessor : accessors) {
            value = read(value, accessor);
        }
        return value;
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
        return read(
                fact,
                ACCESSORS.computeIfAbsent(
                        fact.getClass().getName() + "#" + field, key -> accessor(fact.getClass(), field)));
    }

    private static Object read(Object fact, Method accessor) {
        try {
            return accessor.invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + accessor.getName() + " of " + fact, e);
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
