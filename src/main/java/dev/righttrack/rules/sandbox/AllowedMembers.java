package dev.righttrack.rules.sandbox;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every type, field and method that compiled rules may refer to; what is not here is refused. The list is what compiling
 * the core, the shipped rules and every sentence of the language was found to need, with each member looked at by its name;
 * what the members call in turn was not followed.
 */
final class AllowedMembers {

    private static final List<String> FACTS = List.of("dev/righttrack/facts/", "dev/righttrack/scoring/");
    private static final Set<String> FACT_TYPES = AllowedFacts.types().stream()
            .map(type -> type.getName().replace('.', '/'))
            .collect(Collectors.toUnmodifiableSet());

    /** Types that may be named, beside those of which members may be used. */
    private static final Set<String> TYPES = Set.of(
            "java/lang/Class",
            "java/lang/Comparable",
            "java/lang/Number",
            "java/util/Collection",
            "java/util/Set",
            "org/drools/model/Drools",
            "org/drools/model/Model",
            "org/drools/model/Rule",
            "org/drools/model/RuleItemBuilder",
            "org/drools/model/RulesSupplier",
            "org/drools/model/functions/HashedExpression",
            "org/drools/model/view/ViewItemBuilder");

    private static final Map<String, Set<String>> MEMBERS = Map.ofEntries(
            of("java/lang/Boolean", "TYPE valueOf booleanValue"),
            of("java/lang/Double", "TYPE valueOf doubleValue"),
            of("java/lang/Enum", "<init> valueOf"),
            of("java/lang/IllegalArgumentException", "<init>"),
            of("java/lang/Integer", "TYPE valueOf intValue"),
            of("java/lang/Long", "TYPE valueOf longValue"),
            of("java/lang/Object", "<init> equals"),
            of("java/lang/RuntimeException", "<init>"),
            of("java/lang/String", "equals hashCode"),
            of("java/time/format/DateTimeFormatter", ""),
            of("java/time/format/DateTimeFormatterBuilder", "<init> appendPattern parseCaseInsensitive toFormatter"),
            of("java/util/Arrays", "asList"),
            of("java/util/Collections", "emptyList"),
            of("java/util/List", "of"),
            of("java/util/Locale", "ENGLISH"),
            of("org/drools/core/base/accumulators/CollectListAccumulateFunction", "<init>"),
            of("org/drools/core/base/accumulators/CountAccumulateFunction", "<init>"),
            of("org/drools/core/rule/consequence/KnowledgeHelper", "insertLogical"),
            of("org/drools/model/DomainClassMetadata", "getPropertyIndex"),
            of(
                    "org/drools/model/Index$ConstraintType",
                    "EQUAL NOT_EQUAL GREATER_OR_EQUAL GREATER_THAN LESS_THAN LESS_OR_EQUAL"),
            of("org/drools/model/PatternDSL$PatternDef", "bind expr"),
            of("org/drools/model/Rule$Attribute", "SALIENCE"),
            of("org/drools/model/functions/PredicateInformation", "<init> addRuleNames setMoreThanMaxRuleDefs"),
            of("org/drools/model/functions/accumulate/AccumulateFunction", "as"),
            of("org/drools/model/impl/RuleBuilder", "attribute build metadata"),
            of("org/drools/model/operators/ContainsOperator", "INSTANCE"),
            of("org/drools/model/operators/InOperator", "INSTANCE"),
            of("org/drools/model/operators/MemberOfOperator", "INSTANCE"),
            of("org/drools/modelcompiler/consequence/DroolsImpl", "asKnowledgeHelper"),
            of(
                    "org/drools/modelcompiler/dsl/pattern/D",
                    "accFunction accumulate alphaIndexedBy and betaIndexedBy declarationOf eval execute exists not on pattern"
                            + " rule valueOf"),
            of(
                    "org/drools/modelcompiler/util/EvaluationUtil",
                    "areNullSafeEquals greaterOrEqualNumbers greaterThanNumbers lessThanNumbers lessOrEqualNumbers"
                            + " greaterOrEqual greaterThan lessThan lessOrEqual"),
            of("org/drools/util/DateUtils", "getDateFormatMask"));

    private static final String FUNCTIONS = "org/drools/model/functions/(Function|Predicate|Block)[0-9]+";
    private static final String CONSEQUENCES = "org/drools/model/consequences/ConsequenceBuilder\\$_[0-9]+";

    private AllowedMembers() {}

    private static Map.Entry<String, Set<String>> of(String owner, String members) {
        return Map.entry(owner, Set.copyOf(List.of(members.split(" "))));
    }

    /** Whether a class of the rules may name the type; by its internal name. */
    static boolean isType(String type) {
        return TYPES.contains(type)
                || MEMBERS.containsKey(type)
                || FACT_TYPES.contains(type)
                || type.matches(FUNCTIONS)
                || type.matches(CONSEQUENCES);
    }

    /** Whether a class of the rules may call the method. */
    static boolean isMethod(String owner, String name) {
        if (FACTS.stream().anyMatch(owner::startsWith)) {
            return FACT_TYPES.contains(owner) && (name.equals("<init>") || isFactMethod(owner, name));
        }
        return MEMBERS.getOrDefault(owner, Set.of()).contains(name)
                || (owner.matches(CONSEQUENCES) && name.equals("execute"));
    }

    /** Whether a class of the rules may read the field. */
    static boolean isField(String owner, String name) {
        return MEMBERS.getOrDefault(owner, Set.of()).contains(name);
    }

    /** The fields of a fact by their accessors, and what a consequence may call. */
    private static boolean isFactMethod(String owner, String name) {
        return AllowedFacts.isConsequenceWord(name)
                || AllowedFacts.types().stream()
                        .filter(type -> type.getName().replace('.', '/').equals(owner))
                        .anyMatch(type -> AllowedFacts.components(type).contains(name));
    }
}
