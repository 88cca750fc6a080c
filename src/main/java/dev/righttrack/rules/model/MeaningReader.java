package dev.righttrack.rules.model;

import dev.righttrack.facts.Importance;
import dev.righttrack.text.ClosedWord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the line of DRL of a sentence into what it means. The DRL that it reads is small: {@code exists}, {@code not}, a count,
 * or {@code $role : Role(...)} on the facts of {@link FactType}, joined by {@code and}; and the facts that may be concluded.
 */
public final class MeaningReader {

    private static final Set<String> STATEMENTS =
            Set.of("variant", "for", "against", "bar", "organization", "stage", "team", "ask", "note");

    private final DrlTokens tokens;
    private final ValueReader values;

    private MeaningReader(String line, List<Slot> slots) throws UnfitLineException {
        Map<String, Slot> byName = new HashMap<>();
        slots.forEach(slot -> byName.put(slot.name(), slot));
        this.tokens = new DrlTokens(line);
        this.values = new ValueReader(tokens, byName);
    }

    /**
     * What the line of a condition says.
     *
     * @param slots the slots of its sentence
     * @throws UnfitLineException if it is of another form
     */
    public static Condition condition(String line, List<Slot> slots) throws UnfitLineException {
        return new MeaningReader(line, slots).condition();
    }

    /**
     * What the line of conclusions says.
     *
     * @param slots the slots of its sentence
     * @throws UnfitLineException if it is of another form
     */
    public static Meaning.Conclusions conclusions(String line, List<Slot> slots) throws UnfitLineException {
        return new MeaningReader(line, slots).conclusions();
    }

    private Condition condition() throws UnfitLineException {
        List<Condition> all = new ArrayList<>();
        do {
            all.add(term());
        } while (tokens.takes("and"));
        end();
        return all.size() == 1 ? all.get(0) : new Condition.And(all);
    }

    private Condition term() throws UnfitLineException {
        if (tokens.takes("exists")) {
            return new Condition.Exists(pattern());
        }
        if (tokens.takes("not")) {
            return new Condition.Absent(pattern());
        }
        if (tokens.takes("$role")) {
            tokens.expect(":");
            FactPattern pattern = pattern();
            if (pattern.type() != FactType.ROLE) {
                throw new UnfitLineException("$role is a " + pattern.type().drl(), "Write $role : Role(...).");
            }
            return new Condition.EachRole(pattern);
        }
        if (tokens.takes("accumulate")) {
            tokens.expect("(");
            FactPattern pattern = pattern();
            tokens.expect("; $count : count ( 1 ) ; $count >=");
            Value count = values.figure();
            tokens.expect(")");
            if (pattern.type() == FactType.WORK) {
                throw new UnfitLineException(
                        "Work is not counted: there is one for each rule that infers it", "Use exists or not.");
            }
            return new Condition.AtLeast(count, pattern);
        }
        throw new UnfitLineException(
                "a condition does not begin with \"" + tokens.peek() + "\"",
                "It is exists FACT(...), not FACT(...), $role : Role(...) or"
                        + " accumulate(FACT(...); $count : count(1); $count >= FIGURE), several joined by and.");
    }

    private FactPattern pattern() throws UnfitLineException {
        String name = tokens.next();
        Optional<FactType> type = FactType.of(name);
        if (type.isEmpty()) {
            throw new UnfitLineException(
                    "a condition may not look for \"" + name + "\"",
                    "It looks for "
                            + String.join(
                                    ", ",
                                    List.of(FactType.values()).stream()
                                            .map(FactType::drl)
                                            .toList())
                            + ".");
        }
        tokens.expect("(");
        List<Constraint> constraints = new ArrayList<>();
        while (!tokens.takes(")")) {
            if (!constraints.isEmpty()) {
                tokens.expect(",");
            }
            constraints.add(constraint(type.get()));
        }
        return new FactPattern(type.get(), constraints);
    }

    private Constraint constraint(FactType type) throws UnfitLineException {
        String path = tokens.next();
        Optional<Field> found = Field.of(type, path);
        if (found.isEmpty()) {
            throw new UnfitLineException(
                    "a " + type.drl() + " has no \"" + path + "\" at which a condition may look",
                    "It has "
                            + String.join(
                                    ", ",
                                    Field.of(type).stream().map(Field::path).toList()) + ".");
        }
        Field field = found.get();
        Constraint constraint = constraint(field, tokens.next());
        checkFiller(field, constraint.value());
        return constraint;
    }

    private Constraint constraint(Field field, String operator) throws UnfitLineException {
        if (field.holds() == Field.Holds.WORDS) {
            if (operator.equals("contains")) {
                return new Constraint.Contains(field, values.word());
            }
        } else if (operator.equals("==")) {
            return new Constraint.Equal(field, one(field));
        } else if (operator.equals("!=")) {
            return new Constraint.Unequal(field, one(field));
        } else if (field.holds() == Field.Holds.WORD && operator.equals("in")) {
            tokens.expect("(");
            Value list = values.list();
            tokens.expect(")");
            return new Constraint.In(field, list);
        } else if (field.holds() == Field.Holds.FIGURE) {
            return ordered(field, operator);
        }
        throw new UnfitLineException(
                "\"" + operator + "\" is no way to look at the " + field.path() + " of a "
                        + field.owner().drl(),
                switch (field.holds()) {
                    case WORDS -> "It is looked at by: contains.";
                    case WORD -> "It is looked at by: == != in.";
                    case TRUTH -> "It is looked at by: == !=.";
                    case FIGURE -> "It is looked at by: == != >= > <= <.";
                });
    }

    private Constraint ordered(Field field, String operator) throws UnfitLineException {
        return switch (operator) {
            case ">=" -> new Constraint.AtLeast(field, values.figure());
            case ">" -> new Constraint.More(field, values.figure());
            case "<=" -> new Constraint.AtMost(field, values.figure());
            case "<" -> new Constraint.Less(field, values.figure());
            default ->
                throw new UnfitLineException("\"" + operator + "\" compares no figures", "Use == != >= > <= or <.");
        };
    }

    private Value one(Field field) throws UnfitLineException {
        if (field.holds() == Field.Holds.FIGURE) {
            return values.figure();
        }
        if (field.holds() == Field.Holds.WORD) {
            return values.word();
        }
        String truth = tokens.next();
        if (!truth.equals("true") && !truth.equals("false")) {
            throw new UnfitLineException("\"" + truth + "\" is neither true nor false", "");
        }
        return new Value.Truth(truth.equals("true"));
    }

    private static void checkFiller(Field field, Value value) throws UnfitLineException {
        if (value instanceof Value.SlotWords words) {
            checkFiller(field, words.slot());
        } else if (value instanceof Value.SlotFigure figure) {
            checkFiller(field, figure.slot());
        } else if (value instanceof Value.SlotFamilies families) {
            if (!field.fillers().contains(SlotType.FAMILY)) {
                checkFiller(field, families.slot());
            }
        } else if (value instanceof Value.Words words) {
            checkClosed(field, words.words());
        }
    }

    private static void checkClosed(Field field, List<String> words) throws UnfitLineException {
        for (String word : words) {
            if (!field.closed().isEmpty() && !field.closed().contains(word)) {
                throw new UnfitLineException(
                        "the " + field.path() + " of a " + field.owner().drl() + " is never \"" + word + "\"",
                        "Known: " + String.join(", ", field.closed()) + ".");
            }
        }
    }

    private static void checkFiller(Field field, Slot slot) throws UnfitLineException {
        if (!field.fillers().contains(slot.type())) {
            throw new UnfitLineException(
                    "the " + field.path() + " of a " + field.owner().drl() + " is no "
                            + slot.type().word() + ", and {" + slot.name() + "} is one",
                    field.fillers().isEmpty()
                            ? "The language itself fills it."
                            : "It is filled by "
                                    + String.join(
                                            ", ",
                                            field.fillers().stream()
                                                    .map(filler -> "{" + filler.word() + "}")
                                                    .toList())
                                    + ".");
        }
    }

    private Meaning.Conclusions conclusions() throws UnfitLineException {
        List<Conclusion> all = new ArrayList<>();
        do {
            tokens.expect("insertLogical ( new");
            all.add(conclusion(tokens.next()));
            tokens.expect(") ) ;");
        } while (!tokens.isAtEnd());
        return new Meaning.Conclusions(all);
    }

    private Conclusion conclusion(String type) throws UnfitLineException {
        tokens.expect("(");
        return switch (type) {
            case "Requirement" -> requirement();
            case "ToolRequirement" -> toolRequirement();
            case "Evidence" -> evidence();
            case "Work" -> work();
            case "Statement" -> statement();
            default ->
                throw new UnfitLineException(
                        "nothing is known of a conclusion \"" + type + "\"",
                        "A rule concludes a Requirement, a ToolRequirement, Evidence, Work or a Statement.");
        };
    }

    private Conclusion requirement() throws UnfitLineException {
        tokens.expect("$role.name ( ) , List.of (");
        List<Value> skills = new ArrayList<>();
        if (tokens.peek().startsWith("{")) {
            skills.add(filled(values.list(), SlotType.SKILL));
        } else {
            do {
                skills.add(filled(values.word(), SlotType.SKILL));
            } while (tokens.takes(","));
        }
        tokens.expect(") , new Level (");
        Value level = filled(values.word(), SlotType.LEVEL);
        tokens.expect(",");
        Value rank = filled(values.figure(), SlotType.LEVEL);
        tokens.expect(") ,");
        Value importance = importance();
        tokens.expect(", {rule} , {conditions}");
        return new Conclusion.Requires(skills, level, rank, importance);
    }

    private Conclusion toolRequirement() throws UnfitLineException {
        tokens.expect("$role.name ( ) ,");
        Value family = filled(values.word(), SlotType.FAMILY);
        tokens.expect(",");
        Value importance = importance();
        tokens.expect(", {rule}");
        return new Conclusion.WorksWith(family, importance);
    }

    private Value importance() throws UnfitLineException {
        Value importance = filled(values.word(), SlotType.IMPORTANCE);
        if (importance instanceof Value.Words
                && Importance.of(importance.word()).isEmpty()) {
            throw new UnfitLineException(
                    "no importance is called " + importance.drl(),
                    "Known: " + String.join(", ", ClosedWord.all(Importance.class)) + ".");
        }
        return importance;
    }

    private Conclusion evidence() throws UnfitLineException {
        Value skill = filled(values.word(), SlotType.SKILL);
        tokens.expect(", new Level (");
        Value level = filled(values.word(), SlotType.LEVEL);
        tokens.expect(",");
        Value rank = filled(values.figure(), SlotType.LEVEL);
        tokens.expect(") , {rule}");
        return new Conclusion.Shows(skill, level, rank);
    }

    private Conclusion work() throws UnfitLineException {
        Value topic = values.word();
        tokens.expect(", {rule}");
        return new Conclusion.CountsAsWork(topic);
    }

    private Conclusion statement() throws UnfitLineException {
        Value kind = values.word();
        if (!(kind instanceof Value.Words) || !STATEMENTS.contains(kind.word())) {
            throw new UnfitLineException(
                    "there are no statements of the kind " + kind.drl(),
                    "Known: " + String.join(", ", STATEMENTS.stream().sorted().toList()) + ".");
        }
        tokens.expect(",");
        Value about = values.word();
        tokens.expect(",");
        Value text = values.word();
        tokens.expect(", {rule}");
        return new Conclusion.Says(kind, about, text);
    }

    /** The value if, where a slot fills it, the slot's words may stand there. */
    private static Value filled(Value value, SlotType type) throws UnfitLineException {
        Optional<Slot> slot = value instanceof Value.SlotWords words
                ? Optional.of(words.slot())
                : value instanceof Value.SlotFigure figure ? Optional.of(figure.slot()) : Optional.empty();
        if (slot.isPresent() && slot.get().type() != type) {
            throw new UnfitLineException(
                    "a " + type.word() + " is expected, and {" + slot.get().name() + "} is none",
                    "Use {" + type.word() + "}.");
        }
        return value;
    }

    private void end() throws UnfitLineException {
        if (!tokens.isAtEnd()) {
            throw new UnfitLineException("\"" + tokens.peek() + "\" follows where the condition ends", "");
        }
    }

    /**
     * Checks that a meaning is of a kind.
     *
     * @throws UnfitLineException if it looks at other facts, or makes others
     */
    public static void check(SentenceKind kind, Meaning meaning) throws UnfitLineException {
        if (meaning instanceof Condition condition) {
            for (FactPattern pattern : condition.patterns()) {
                check(kind, pattern.type());
            }
        } else if (meaning instanceof Meaning.Conclusions conclusions) {
            for (Conclusion conclusion : conclusions.all()) {
                if (conclusion.sentence() != kind) {
                    throw new UnfitLineException(
                            "this makes no " + kind.word(),
                            "Its kind is [" + conclusion.sentence().word() + "].");
                }
            }
        }
    }

    private static void check(SentenceKind kind, FactType type) throws UnfitLineException {
        if (type.kind() != kind && !kind.mayLookBackAt(type.kind())) {
            throw new UnfitLineException(
                    "a condition of the kind " + kind.word() + " does not look for a " + type.drl(),
                    "That is of the kind [" + type.kind().word() + "].");
        }
    }
}
