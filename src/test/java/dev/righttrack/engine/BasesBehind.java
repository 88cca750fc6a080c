package dev.righttrack.engine;

import dev.righttrack.advice.Advice;
import dev.righttrack.advice.Basis;
import dev.righttrack.advice.RuleCard;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** The rules behind the lines of advice, found by walking through all of its records. */
final class BasesBehind {

    private BasesBehind() {}

    static List<RuleCard> of(Advice advice) {
        List<RuleCard> cards = new ArrayList<>();
        walk(advice, cards);
        return cards;
    }

    private static void walk(Object value, List<RuleCard> cards) {
        if (value instanceof Basis basis) {
            cards.add(basis.rule());
        } else if (value instanceof List<?> list) {
            list.forEach(one -> walk(one, cards));
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                try {
                    walk(component.getAccessor().invoke(value), cards);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }
}
