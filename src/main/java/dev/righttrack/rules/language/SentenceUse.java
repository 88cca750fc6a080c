package dev.righttrack.rules.language;

import dev.righttrack.facts.Circumstance;
import dev.righttrack.rules.model.Conclusion;
import dev.righttrack.rules.model.Condition;
import dev.righttrack.rules.model.Constraint;
import dev.righttrack.rules.model.Field;
import dev.righttrack.rules.model.Figures;
import dev.righttrack.rules.model.Filling;
import dev.righttrack.rules.model.Meaning;
import dev.righttrack.rules.model.SentenceKind;
import dev.righttrack.rules.model.Slot;
import dev.righttrack.rules.model.UnknownWordException;
import dev.righttrack.rules.model.Value;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.Fraction;

/**
 * A sentence as a coach used it.
 *
 * @param sentence the sentence
 * @param fillings slot to what fills it, in the vocabulary's spelling; one entry each unless the slot is a list
 * @param text the line as written, without the blanks around it
 * @param line the line of the file, from 1
 * @param column the column where it begins, from 1
 */
public record SentenceUse(Sentence sentence, Map<String, List<String>> fillings, String text, int line, int column) {

    public SentenceUse {
        fillings = Collections.unmodifiableMap(new LinkedHashMap<>(fillings));
    }

    /** What kind of condition or conclusion it is. */
    public SentenceKind kind() {
        return sentence.kind();
    }

    /** What the sentence says, whatever fills its slots. */
    public Meaning meaning() {
        return sentence.meaning();
    }

    /**
     * What it says as a condition.
     *
     * @throws UnknownWordException if the knowledge gives a word of it no figure
     * @throws IllegalStateException if it is a conclusion
     */
    public Condition condition(Figures figures) {
        if (meaning() instanceof Condition condition) {
            return condition.filled(filling(figures));
        }
        throw new IllegalStateException("\"" + text + "\" is no condition");
    }

    /**
     * What it concludes; nothing if it is a condition.
     *
     * @throws UnknownWordException if the knowledge gives a word of it no figure
     */
    public List<Conclusion> conclusions(Figures figures) {
        return meaning() instanceof Meaning.Conclusions conclusions
                ? conclusions.filled(filling(figures)).all()
                : List.of();
    }

    /** Whether it calls a role not suitable. */
    public boolean bars() {
        return meaning() instanceof Meaning.Conclusions conclusions
                && conclusions.all().stream()
                        .anyMatch(one -> one instanceof Conclusion.Says says
                                && says.kind().word().equals(Conclusion.BAR));
    }

    /** The words that a field has where it holds, if it names some; of all the facts that it looks for. */
    public List<String> words(Field field) {
        if (!(meaning() instanceof Condition condition)) {
            return List.of();
        }
        return condition.patterns().stream()
                .flatMap(pattern -> pattern.constraints().stream())
                .filter(constraint -> constraint.field() == field
                        && (constraint instanceof Constraint.Equal
                                || constraint instanceof Constraint.In
                                || constraint instanceof Constraint.Contains))
                .flatMap(constraint -> words(constraint.value()).stream())
                .toList();
    }

    /** The answers to circumstances that it asks for; none where it asks for something else of them, or of other things. */
    public List<Circumstance> circumstances() {
        if (kind() != SentenceKind.CONTEXT || !(meaning() instanceof Condition condition)) {
            return List.of();
        }
        List<String> kinds = words(Field.SETTING_KIND);
        List<String> names = words(Field.SETTING_NAME);
        boolean plain = condition instanceof Condition.Exists exists
                && exists.pattern().constraints().size() == 2;
        return plain && kinds.size() == 1 && !names.isEmpty()
                ? List.of(new Circumstance(kinds.get(0), names))
                : List.of();
    }

    /** The slots of the sentence, in order. */
    public List<Slot> slots() {
        return sentence.slots();
    }

    /** All words that it names, in its slots or by itself. */
    public Set<String> named() {
        Set<String> named = new LinkedHashSet<>();
        fillings.values().forEach(named::addAll);
        for (Value value : meaning().values()) {
            if (value instanceof Value.Words words) {
                named.addAll(words.words());
            }
        }
        return named;
    }

    /** What fills the slots that its line of DRL leaves out, such as the tasks of people with whom to team up. */
    public Map<String, List<String>> beside() {
        Map<String, List<String>> beside = new LinkedHashMap<>(fillings);
        for (Value value : meaning().values()) {
            if (value instanceof Value.SlotWords words) {
                beside.remove(words.slot().name());
            } else if (value instanceof Value.SlotFigure figure) {
                beside.remove(figure.slot().name());
            }
        }
        return beside;
    }

    private List<String> words(Value value) {
        if (value instanceof Value.SlotWords slot) {
            return filling(slot.slot().name());
        }
        return value instanceof Value.Words words ? words.words() : List.of();
    }

    private Filling filling(Figures figures) {
        return new Filling() {
            @Override
            public List<String> words(Slot slot) {
                return SentenceUse.this.filling(slot.name());
            }

            @Override
            public Fraction figure(Slot slot) {
                String word = SentenceUse.this.filling(slot.name()).get(0);
                return figures.of(slot.type(), word).orElseThrow(() -> new UnknownWordException(word));
            }

            @Override
            public List<String> families(Slot slot) {
                List<String> families =
                        figures.families(SentenceUse.this.filling(slot.name()).get(0));
                return families.isEmpty() ? List.of("") : families;
            }
        };
    }

    /** Whether it looks at what holds whoever the candidate is: a role, or a reading in force. */
    public boolean isKnowledge() {
        return kind() == SentenceKind.KNOWLEDGE || kind() == SentenceKind.READING;
    }

    /** The sentence with its slots in braces, which names it. */
    public String pattern() {
        return sentence.text();
    }

    /** The same sentence with other names in some of its slots, said as a coach would write it. */
    public SentenceUse with(Map<String, List<String>> others) {
        Map<String, List<String>> changed = new LinkedHashMap<>(fillings);
        changed.putAll(others);
        String said = pattern();
        for (Map.Entry<String, List<String>> slot : changed.entrySet()) {
            said = said.replace("{" + slot.getKey() + "}", listed(slot.getValue()));
        }
        return new SentenceUse(sentence, changed, said, line, column);
    }

    private static String listed(List<String> names) {
        int last = names.size() - 1;
        return last < 1 ? names.get(0) : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }

    /** What fills a slot; empty if the sentence has no such slot. */
    public List<String> filling(String slot) {
        return fillings.getOrDefault(slot, List.of());
    }
}
