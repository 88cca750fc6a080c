package dev.righttrack.oracle;

import dev.righttrack.candidate.CircumstanceKind;
import dev.righttrack.knowledge.CircumstanceEntry;
import dev.righttrack.knowledge.Interpretation;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.RankedTerm;
import dev.righttrack.knowledge.VariantEntry;
import dev.righttrack.knowledge.Weight;
import dev.righttrack.rules.source.RuleSources;
import dev.righttrack.rules.source.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rules that nobody would write, in the words of any knowledge: every sentence of the language is used, any role asks
 * anything, with alternatives, and some of it in some teams or under some readings only.
 */
public final class InventedRules {

    private static final String VARIANT = "the variant is {variant}";
    private static final List<String> IMPORTANCES = List.of("essential", "expected", "helpful");
    private static final List<String> TEXTS = List.of(
            "invented", "it's \"fine\" & <b>", "back\\slash", "a: b, c or d", "über 50 % = half", "{level} of {skill}");

    private static final String BAR = "{role} is not suitable: {text}";
    private static final Pattern SENTENCE = Pattern.compile("\\[(when|then)]\\[([a-z]+)]([^=]+)=.*");
    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)[0-9]*}");
    /** A list is taken apart at these, so that a name with one in it can stand alone only. */
    private static final Pattern BETWEEN = Pattern.compile(",|\\b(or|and)\\b");

    private final Knowledge knowledge;
    private final RandomCandidates random;
    private static final String OWN = "a circumstance of its own";

    private final List<Sentence> language;
    private final StringBuilder text = new StringBuilder();
    private final Set<String> asked = new HashSet<>();
    private int count;

    private record Sentence(String side, String kind, String text) {}

    private InventedRules(Knowledge knowledge, long seed) {
        this.knowledge = knowledge;
        this.random = new RandomCandidates(knowledge, seed);
        this.language = Bases.shippedSources()
                .language()
                .get(0)
                .content()
                .lines()
                .map(SENTENCE::matcher)
                .filter(Matcher::matches)
                .map(m -> new Sentence(m.group(1), m.group(2), m.group(3)))
                .toList();
    }

    /** The rules of a seed on the shipped knowledge. */
    public static RuleSources of(long seed) {
        return of(Bases.KNOWLEDGE, seed);
    }

    /** The rules of a seed. */
    public static RuleSources of(Knowledge knowledge, long seed) {
        return sources(of(new InventedRules(knowledge, seed), knowledge));
    }

    /** The same rules, and some that call roles not suitable. */
    public static RuleSources barring(Knowledge knowledge, long seed) {
        InventedRules rules = of(new InventedRules(knowledge, seed), knowledge);
        for (int i = 0; i < 6; i++) {
            rules.bar();
        }
        return sources(rules);
    }

    private static InventedRules of(InventedRules rules, Knowledge knowledge) {
        knowledge.all(Kind.ROLE).keySet().forEach(role -> rules.role("the role is " + role));
        rules.ownLevels().forEach(variant -> rules.role("the variant is " + variant));
        rules.conditions("candidate").forEach(rules::evidence);
        List.of("candidate", "context", "wish", "skill", "verdict").stream()
                .flatMap(kind -> rules.conditions(kind).stream())
                .forEach(rules::statement);
        return rules;
    }

    private static RuleSources sources(InventedRules rules) {
        return new RuleSources(
                List.of(), List.of(), List.of(new SourceText("rules/invented.dslr", rules.text.toString())));
    }

    private List<String> conditions(String kind) {
        return texts("when", kind);
    }

    private List<String> texts(String side, String kind) {
        return language.stream()
                .filter(s -> s.side.equals(side) && s.kind.equals(kind))
                .map(Sentence::text)
                .filter(s -> !isOnChoices(s) || !names(Kind.CIRCUMSTANCE).isEmpty())
                .toList();
    }

    /** Rules under which a role asks nothing that is essential are refused. */
    private void role(String is) {
        ask(List.of(is), "requires {level} {skill}, ", "essential");
        for (int i = 2 + random.number(5); i > 0; i--) {
            List<String> conditions = new ArrayList<>(List.of(is));
            if (random.number(3) == 0) {
                conditions.addAll(contexts());
            }
            if (random.number(6) == 0) {
                conditions.add(filled(conditions("reading").get(0)));
            }
            String sentence = random.number(3) == 0
                    ? "requires {level} skill in one of {skills}, "
                    : "requires {level} {skill}, ";
            ask(conditions, sentence, random.pick(IMPORTANCES));
        }
        ask(List.of(is), "works with the tools of the family {family}, ", random.pick(IMPORTANCES.subList(1, 3)));
    }

    /** Under the same conditions one skill is asked once. */
    private void ask(List<String> conditions, String sentence, String importance) {
        List<RankedTerm> levels = knowledge.levels();
        String asks = filled(sentence.replace("{level}", "LEVEL"));
        if (asked.add(alike(new TreeSet<>(conditions) + asks))) {
            String level = levels.get(1 + random.number(levels.size() - 1)).name();
            rule(conditions, List.of(asks.replace("LEVEL", level) + importance));
        }
    }

    /** A list of one asks the same as the one alone. */
    private static String alike(String text) {
        return text.replace("skill in one of ", "").replace("work on one of ", "work on ");
    }

    /** One circumstance, or several of different kinds, that a requirement may depend on. */
    private List<String> contexts() {
        List<String> kinds = new ArrayList<>(List.of("application", "stage", "organization", "variety"));
        names(Kind.CIRCUMSTANCE).stream().limit(1).forEach(own -> kinds.add(OWN));
        Collections.shuffle(kinds, new java.util.Random(random.number(1 << 20)));
        return kinds.subList(0, random.number(3) == 0 ? 2 : 1).stream()
                .map(this::context)
                .toList();
    }

    private String context(String kind) {
        List<String> about = texts("when", "possible").stream()
                .filter(s -> switch (kind) {
                    case "variety" -> s.contains("variety");
                    case OWN -> isOnChoices(s);
                    default -> s.contains("{" + kind);
                })
                .toList();
        return filled(random.pick(about));
    }

    private void evidence(String condition) {
        List<String> conditions = new ArrayList<>(List.of(filled(condition)));
        if (random.number(3) == 0) {
            conditions.add(filled(random.pick(conditions("candidate"))));
        }
        if (random.number(6) == 0) {
            conditions.add(filled(conditions("reading").get(0)));
        }
        rule(conditions, List.of(filled(random.pick(texts("then", "evidence")))));
    }

    private void statement(String condition) {
        List<String> conditions = new ArrayList<>(List.of(filled(condition)));
        for (int i = random.number(3); i > 0; i--) {
            String kind =
                    random.pick(List.of("candidate", "context", "wish", "skill", "verdict", "reading", "knowledge"));
            String looked = random.pick(conditions(kind));
            conditions.add(looked.equals(VARIANT) ? variant() : filled(looked));
        }
        String conclusion = random.pick(
                texts("then", "statement").stream().filter(s -> !s.equals(BAR)).toList());
        if (conclusion.contains("{variant}")) {
            // A variant that is suggested whatever somebody is able to do is refused.
            conditions.add(filled(random.pick(conditions("skill"))));
        }
        rule(conditions, List.of(filled(conclusion)));
    }

    /** What bars a role may hang on anything but the ranking. */
    private void bar() {
        List<String> conditions = new ArrayList<>();
        for (int i = 1 + random.number(2); i > 0; i--) {
            String kind = random.pick(List.of("candidate", "context", "wish", "skill", "skill"));
            conditions.add(filled(random.pick(conditions(kind))));
        }
        rule(conditions, List.of(filled(BAR)));
    }

    /** Only a variant with levels of its own is something that a rule may be about. */
    private String variant() {
        List<String> own = ownLevels();
        return own.isEmpty() ? filled("the role is {role}") : "the variant is " + random.pick(own);
    }

    private List<String> ownLevels() {
        return knowledge.all(Kind.VARIANT, VariantEntry.class).stream()
                .filter(VariantEntry::ownLevels)
                .map(VariantEntry::name)
                .toList();
    }

    private String filled(String sentence) {
        String paired = isOnChoices(sentence) ? ofOneCircumstance(sentence) : sentence;
        return SLOT.matcher(paired).replaceAll(slot -> Matcher.quoteReplacement(word(slot.group(1))));
    }

    private static boolean isOnChoices(String sentence) {
        return sentence.contains("{choice");
    }

    /** Answers go with the circumstance whose answers they are. */
    private String ofOneCircumstance(String sentence) {
        CircumstanceEntry own = random.pick(knowledge.all(Kind.CIRCUMSTANCE, CircumstanceEntry.class));
        return sentence.replace("{circumstance}", own.name())
                .replace("{choice}", random.pick(own.values()))
                .replace("{choices}", sentence.contains("{choices}") ? list(own.values()) : "");
    }

    private String word(String slot) {
        return switch (slot) {
            case "topic" -> random.pick(knowledge.topics());
            case "verdict" -> random.pick(List.of("far", "near", "ready"));
            case "circumstance" -> random.pick(CircumstanceKind.all(knowledge)).word();
            case "importance" -> random.pick(IMPORTANCES);
            case "text" -> random.pick(TEXTS) + " " + count;
            case "count" -> number("count");
            case "duration" -> number("years");
            case "reading" -> {
                Interpretation one = random.pick(knowledge.all(Kind.INTERPRETATION, Interpretation.class));
                yield one.name() + " = "
                        + random.pick(List.copyOf(one.readings().keySet()));
            }
            case "topics" -> list(knowledge.topics());
            case "activities" -> list(names(Kind.ACTIVITY));
            case "applications", "methods", "skills", "tasks", "tools" -> list(names(kind(withoutS(slot))));
            default -> random.pick(names(kind(slot)));
        };
    }

    private static String withoutS(String plural) {
        return plural.substring(0, plural.length() - 1);
    }

    private static Kind kind(String word) {
        return java.util.Arrays.stream(Kind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the generator knows no slot " + word));
    }

    private List<String> names(Kind kind) {
        return List.copyOf(knowledge.all(kind).keySet());
    }

    private String number(String unit) {
        return random.pick(knowledge.all(Kind.WEIGHT, Weight.class).stream()
                .filter(weight -> weight.unit().equals(unit))
                .map(Weight::name)
                .toList());
    }

    private String list(List<String> names) {
        List<String> listed = new ArrayList<>();
        for (int i = 1 + random.number(3); i > 0; i--) {
            String name = random.pick(names);
            if (!listed.contains(name) && !BETWEEN.matcher(name).find()) {
                listed.add(name);
            }
        }
        if (listed.isEmpty()) {
            return names.stream()
                    .filter(name -> !BETWEEN.matcher(name).find())
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no name may stand in a list of " + names));
        }
        Collections.sort(listed);
        int last = listed.size() - 1;
        return last == 0 ? listed.get(0) : String.join(", ", listed.subList(0, last)) + " or " + listed.get(last);
    }

    private void rule(List<String> conditions, List<String> conclusions) {
        text.append("rule \"invented ").append(++count).append("\"\n");
        text.append("    @because(\"It was made up for a test.\")\n    @cites(\"coaches\")\nwhen\n");
        conditions.forEach(c -> text.append("    ").append(c).append('\n'));
        text.append("then\n");
        conclusions.forEach(c -> text.append("    ").append(c).append('\n'));
        text.append("end\n\n");
    }
}
