package dev.righttrack.rules.sandbox;

import dev.righttrack.facts.Activity;
import dev.righttrack.facts.Circumstance;
import dev.righttrack.facts.Circumstances;
import dev.righttrack.facts.Clash;
import dev.righttrack.facts.Complete;
import dev.righttrack.facts.Course;
import dev.righttrack.facts.Degree;
import dev.righttrack.facts.Evidence;
import dev.righttrack.facts.Experience;
import dev.righttrack.facts.Importance;
import dev.righttrack.facts.Level;
import dev.righttrack.facts.Method;
import dev.righttrack.facts.Open;
import dev.righttrack.facts.Possibility;
import dev.righttrack.facts.Publications;
import dev.righttrack.facts.Reading;
import dev.righttrack.facts.Requirement;
import dev.righttrack.facts.Role;
import dev.righttrack.facts.RoleName;
import dev.righttrack.facts.Setting;
import dev.righttrack.facts.Skill;
import dev.righttrack.facts.SkillName;
import dev.righttrack.facts.Stated;
import dev.righttrack.facts.Statement;
import dev.righttrack.facts.Task;
import dev.righttrack.facts.Tool;
import dev.righttrack.facts.ToolRequirement;
import dev.righttrack.facts.Topic;
import dev.righttrack.facts.Wish;
import dev.righttrack.facts.Work;
import dev.righttrack.scoring.Ranking;
import dev.righttrack.scoring.Score;
import dev.righttrack.scoring.Scores;
import dev.righttrack.scoring.TaskReadiness;
import dev.righttrack.scoring.Verdict;
import dev.righttrack.scoring.Weights;
import dev.righttrack.scoring.judgement.AllDemands;
import dev.righttrack.scoring.judgement.AllJudgements;
import dev.righttrack.scoring.judgement.CandidateProfile;
import dev.righttrack.scoring.judgement.ConditionalDemands;
import dev.righttrack.scoring.judgement.Preference;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that a rule may name: types of facts, their fields, and the few words of a consequence. */
final class AllowedFacts {

    private static final List<Class<?>> TYPES = List.of(
            Activity.class,
            Preference.class,
            AllDemands.class,
            AllJudgements.class,
            Clash.class,
            Complete.class,
            Course.class,
            Degree.class,
            Evidence.class,
            Experience.class,
            Method.class,
            Open.class,
            CandidateProfile.class,
            Possibility.class,
            Publications.class,
            Ranking.class,
            TaskReadiness.class,
            Reading.class,
            Requirement.class,
            Role.class,
            RoleName.class,
            Score.class,
            Scores.class,
            Setting.class,
            Skill.class,
            SkillName.class,
            Stated.class,
            Statement.class,
            Task.class,
            Tool.class,
            ToolRequirement.class,
            Topic.class,
            Weights.class,
            Wish.class,
            Work.class);

    private static final List<Class<?>> PARTS = List.of(Level.class, Verdict.class, Importance.class);

    /** What only a consequence names. */
    private static final List<Class<?>> MADE =
            List.of(Circumstance.class, Circumstances.class, ConditionalDemands.class);

    private static final Set<String> WORDS = Set.of(
            "insertLogical",
            "new",
            "score",
            "List",
            "of",
            "true",
            "false",
            "Level",
            "Circumstances",
            "Circumstance",
            "ConditionalDemands",
            "stated",
            "inferred",
            "assumed",
            "unknown",
            "name");

    private static final Set<String> CLOSED_WORD = Set.of("word", "rank");

    private static final Map<String, Set<String>> FIELDS = fields();

    private AllowedFacts() {}

    /** Every type that compiled rules may name: facts, and what they are made of. */
    static List<Class<?>> types() {
        return Stream.of(TYPES, PARTS, MADE).flatMap(List::stream).toList();
    }

    /** Whether a condition may look for such facts. */
    static boolean isFact(String type) {
        return FIELDS.containsKey(type);
    }

    /**
     * The type of that simple name.
     *
     * @throws IllegalArgumentException if a condition may not look for such facts
     */
    static Class<?> type(String name) {
        return TYPES.stream()
                .filter(type -> type.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there are no facts of the type " + name));
    }

    /** Whether such a fact has that field; a point leads into a level or a verdict. */
    static boolean hasField(String type, String path) {
        String[] fields = path.split("\\.", -1);
        Set<String> own = FIELDS.getOrDefault(type, Set.of());
        if (!own.contains(fields[0])) {
            return false;
        }
        return fields.length == 1
                || (fields.length == 2
                        && PARTS.stream().anyMatch(part -> components(part).contains(fields[1])));
    }

    /** Whether a consequence may use the word. */
    static boolean isConsequenceWord(String word) {
        return WORDS.contains(word) || FIELDS.containsKey(word);
    }

    private static Map<String, Set<String>> fields() {
        Map<String, Set<String>> fields = new HashMap<>();
        TYPES.forEach(type -> fields.put(type.getSimpleName(), components(type)));
        return fields;
    }

    /** What may be read of such a value by its accessors: the components of a record, or what a closed word has. */
    static Set<String> components(Class<?> type) {
        return type.isEnum()
                ? CLOSED_WORD
                : Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
