package dev.righttrack.authoring;

import dev.righttrack.facts.knowledge.Kind;
import dev.righttrack.facts.knowledge.Knowledge;
import dev.righttrack.facts.knowledge.MethodEntry;
import dev.righttrack.facts.knowledge.RankedTerm;
import dev.righttrack.facts.knowledge.ToolEntry;
import dev.righttrack.facts.knowledge.Weight;
import dev.righttrack.rules.SentenceUse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What follows from a sentence alone: whoever meets one condition also meets a weaker one. */
final class Implication {

    private static final List<String> VERDICTS = List.of("far", "near", "ready");

    /** A sentence about one name, and the sentence about one of several that follows from it. */
    private static final Map<String, String> ONE_OF = Map.of(
            "the candidate works with {tool}", "the candidate works with one of {tools}",
            "the candidate uses {method}", "the candidate uses one of {methods}",
            "the candidate's work includes {activity}", "the candidate's work includes one of {activities}",
            "the candidate wants to work on {application}", "the candidate wants to work on one of {applications}",
            "the candidate wants {topic}", "the candidate wants one of {topics}");

    private final Knowledge knowledge;

    Implication(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Whether the weaker sentence holds whenever the stronger one does, as far as their words tell. */
    boolean holds(SentenceUse stronger, SentenceUse weaker) {
        if (stronger.pattern().equals(weaker.pattern())) {
            return samePattern(stronger, weaker);
        }
        if (weaker.pattern().equals(ONE_OF.get(stronger.pattern()))) {
            return values(weaker).containsAll(values(stronger));
        }
        return ofTool(stronger, weaker)
                || ofMethod(stronger, weaker)
                || ofCount(stronger, weaker)
                || ofPlace(stronger, weaker);
    }

    private boolean samePattern(SentenceUse stronger, SentenceUse weaker) {
        return stronger.fillings().keySet().stream().allMatch(slot -> {
            List<String> more = stronger.filling(slot);
            List<String> less = weaker.filling(slot);
            if (more.equals(less)) {
                return true;
            }
            boolean atLeast = stronger.pattern().contains("at least {" + slot + "}")
                    || stronger.pattern().contains("{" + slot + "} or more");
            boolean atMost = stronger.pattern().contains("less than {" + slot + "}")
                    || stronger.pattern().contains("at best {" + slot + "}");
            boolean list = ONE_OF.containsValue(stronger.pattern());
            return (atLeast && rank(slot, more.get(0)) >= rank(slot, less.get(0)))
                    || (atMost && rank(slot, more.get(0)) <= rank(slot, less.get(0)))
                    || (list && less.containsAll(more));
        });
    }

    private boolean ofTool(SentenceUse stronger, SentenceUse weaker) {
        if (!stronger.pattern().equals("the candidate works with {tool}")) {
            return false;
        }
        Optional<ToolEntry> tool = knowledge.find(Kind.TOOL, values(stronger).get(0), ToolEntry.class);
        boolean family = weaker.pattern().equals("the candidate works with something of the family {family}");
        boolean skill = weaker.pattern().equals("the candidate works with a tool for {skill}");
        return (family
                        && tool.filter(t -> t.families().containsAll(values(weaker)))
                                .isPresent())
                || (skill
                        && tool.filter(t -> t.speaksFor().containsAll(values(weaker)))
                                .isPresent());
    }

    private boolean ofMethod(SentenceUse stronger, SentenceUse weaker) {
        return stronger.pattern().equals("the candidate uses {method}")
                && weaker.pattern().equals("the candidate uses a method of {skill}")
                && knowledge
                        .find(Kind.METHOD, values(stronger).get(0), MethodEntry.class)
                        .filter(method -> method.speaksFor().containsAll(values(weaker)))
                        .isPresent();
    }

    /** Two tools of a family are one of it. */
    private static boolean ofCount(SentenceUse stronger, SentenceUse weaker) {
        Map<String, String> some = Map.of(
                "the candidate works with {count} or more of the family {family}",
                "the candidate works with something of the family {family}",
                "the candidate works with {count} or more tools for {skill}",
                "the candidate works with a tool for {skill}",
                "the candidate uses {count} or more methods of {skill}",
                "the candidate uses a method of {skill}");
        return weaker.pattern().equals(some.get(stronger.pattern()))
                && weaker.filling("family").equals(stronger.filling("family"))
                && weaker.filling("skill").equals(stronger.filling("skill"));
    }

    private static boolean ofPlace(SentenceUse stronger, SentenceUse weaker) {
        return stronger.pattern().equals("{role} is in first place")
                && weaker.pattern().equals("{role} is among the leaders")
                && stronger.filling("role").equals(weaker.filling("role"));
    }

    /** What fills the one slot of a sentence. */
    private static List<String> values(SentenceUse use) {
        return use.fillings().values().stream().flatMap(List::stream).toList();
    }

    /** The order of words that have one: levels, degrees, verdicts, counts and years. */
    double rank(String slot, String word) {
        return switch (slot) {
            case "level" -> ranked(Kind.LEVEL, word);
            case "degree" -> ranked(Kind.DEGREE, word);
            case "verdict" -> VERDICTS.indexOf(word);
            default ->
                knowledge
                        .find(Kind.WEIGHT, word, Weight.class)
                        .map(weight -> weight.value().doubleValue())
                        .orElse(0.0);
        };
    }

    private int ranked(Kind kind, String word) {
        return knowledge
                .find(kind, word, RankedTerm.class)
                .map(RankedTerm::rank)
                .orElse(0);
    }
}
