package dev.righttrack.authoring.diff;

import dev.righttrack.authoring.exact.RuleSet;
import dev.righttrack.knowledge.Entry;
import dev.righttrack.knowledge.Interpretation;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.MethodEntry;
import dev.righttrack.knowledge.RankedTerm;
import dev.righttrack.knowledge.RoleEntry;
import dev.righttrack.knowledge.ToolEntry;
import dev.righttrack.knowledge.Weight;
import dev.righttrack.rules.language.SentenceUse;
import dev.righttrack.rules.reading.CoachRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The edits that lie between two sets of rules and facts, as far as advice can depend on them. */
final class EditDetection {

    /** The kinds of entry that a verdict, a place or a line can depend on. */
    private static final List<Kind> KINDS = List.of(
            Kind.LEVEL,
            Kind.SKILL,
            Kind.TASK,
            Kind.ROLE,
            Kind.APPLICATION,
            Kind.ORGANIZATION,
            Kind.STAGE,
            Kind.CIRCUMSTANCE,
            Kind.TOOL,
            Kind.METHOD,
            Kind.DEGREE,
            Kind.WEIGHT,
            Kind.INTERPRETATION);

    private EditDetection() {}

    /** The edits from one set to another: rules in the order of their files, then facts. */
    static List<AtomicEdit> between(RuleSet before, RuleSet now) {
        List<AtomicEdit> edits = new ArrayList<>();
        Map<String, CoachRule> old = byName(before.rules());
        Map<String, CoachRule> current = byName(now.rules());
        for (String name : union(current.keySet(), old.keySet())) {
            Optional<CoachRule> was = Optional.ofNullable(old.get(name));
            Optional<CoachRule> is = Optional.ofNullable(current.get(name));
            if (!was.map(EditDetection::gist).equals(is.map(EditDetection::gist))) {
                edits.add(new AtomicEdit.OfRule(name, was, is));
            }
        }
        for (Kind kind : KINDS) {
            Map<String, Entry> olds = before.knowledge().all(kind);
            Map<String, Entry> news = now.knowledge().all(kind);
            for (String name : union(news.keySet(), olds.keySet())) {
                Optional<Entry> was = Optional.ofNullable(olds.get(name));
                Optional<Entry> is = Optional.ofNullable(news.get(name));
                if (!was.map(EditDetection::gist).equals(is.map(EditDetection::gist))) {
                    edits.add(new AtomicEdit.OfFact(kind, name, was, is));
                }
            }
        }
        return List.copyOf(edits);
    }

    private static Map<String, CoachRule> byName(List<CoachRule> rules) {
        Map<String, CoachRule> byName = new LinkedHashMap<>();
        rules.forEach(rule -> byName.put(rule.name(), rule));
        return byName;
    }

    private static Set<String> union(Collection<String> one, Collection<String> other) {
        Set<String> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return all;
    }

    /** What a rule says, apart from its reason, its citations and its place. */
    private static String gist(CoachRule rule) {
        return gist(rule.conditions()) + " -> " + gist(rule.conclusions());
    }

    private static String gist(List<SentenceUse> uses) {
        return new TreeSet<>(uses.stream()
                        .map(use -> use.meaning().toString() + use.fillings())
                        .toList())
                .toString();
    }

    /** What advice can depend on of an entry. */
    private static String gist(Entry entry) {
        if (entry instanceof RoleEntry role) {
            return new TreeSet<>(role.tasks().keySet()) + " " + role.research();
        }
        if (entry instanceof ToolEntry tool) {
            return new TreeSet<>(tool.families()) + " " + new TreeSet<>(tool.speaksFor());
        }
        if (entry instanceof MethodEntry method) {
            return new TreeSet<>(method.speaksFor()).toString();
        }
        if (entry instanceof RankedTerm term) {
            return String.valueOf(term.rank());
        }
        if (entry instanceof Weight weight) {
            return weight.value().toString();
        }
        return entry instanceof Interpretation one ? one.reading() : "";
    }

    /** The set now, with some of the edits taken back. */
    static RuleSet without(RuleSet now, Collection<AtomicEdit> edits) {
        Map<String, CoachRule> rules = byName(now.rules());
        Map<Kind, Map<String, Entry>> facts = new EnumMap<>(Kind.class);
        now.knowledge().entries().forEach((kind, entries) -> facts.put(kind, new LinkedHashMap<>(entries)));
        for (AtomicEdit edit : edits) {
            if (edit instanceof AtomicEdit.OfRule rule) {
                restore(rules, rule.name(), rule.before());
            } else if (edit instanceof AtomicEdit.OfFact fact) {
                restore(facts.computeIfAbsent(fact.of(), kind -> new LinkedHashMap<>()), fact.name(), fact.before());
            }
        }
        return new RuleSet(new Knowledge(facts), List.copyOf(rules.values()), now.chosen());
    }

    private static <T> void restore(Map<String, T> all, String name, Optional<T> before) {
        before.ifPresentOrElse(was -> all.put(name, was), () -> all.remove(name));
    }
}
