package dev.righttrack.render.text;

import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.RankedTerm;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.knowledge.Weight;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the words that advice is written in mean, with the coaches' numbers; the facts folder defines none of them. */
final class AdviceTerms {

    private final Map<String, String> meanings = new LinkedHashMap<>();
    private final Knowledge knowledge;

    AdviceTerms(Knowledge knowledge) {
        this.knowledge = knowledge;
        of(
                "fit",
                "How well a role and a candidate suit each other, from 0 to 100: half ability, half aspiration. The range"
                        + " behind it says how far the unknown answers can still move it");
        of(
                "ability",
                "The share of what a role asks that the candidate can do, from 0 to 100, by weight of importance");
        of("aspiration", "The share of a role's tasks that the candidate wants to do, from 0 to 100");
        of("verdict", "How far a candidate is from a role: ready, near or far, or open between two of them");
        of("ready", "Nothing essential that the role asks is missing");
        of("near", "At most " + value("near limit") + " are missing of what is essential to the role");
        of("far", "More is missing of what is essential to the role than near allows: " + value("near limit"));
        of("open", "The verdict depends on answers that are not known, and both of its ends are shown");
        of(
                "level",
                "How well somebody does something: "
                        + knowledge.levels().stream().map(RankedTerm::name).collect(Collectors.joining(", "))
                        + ". A level that is unknown is none of them");
        of(
                "leader",
                "A role whose fit is within " + value("leaders distance")
                        + " of the highest; such roles are considered together");
        of(
                "floor",
                "Nobody is in first place before at least " + value("floor of evidence")
                        + " of what the best role asks is known");
        of("first place", "The role that fits best; empty where roles are equal or too little is known");
        of(
                "lead",
                "By how much the first role's fit is above the next one's: clear above " + value("clear lead")
                        + ", slight above " + value("slight lead")
                        + ", else none; the limits were set by how often a lead was right (docs/validity.md)");
        of(
                "closest",
                "Of the roles that can be judged, the ready ones, then those with the fewest weeks of learning from the"
                        + " least that is known; it changes no place");
        of("liked", "The roles that agree most with the wishes that were stated; it changes no place");
        of("essential", "Asked in such a way that the role is not done without it; the verdict depends on it");
        of("expected", "Asked day by day, without being the mark of the role; it counts in the fit only");
        of("helpful", "An advantage, and no condition; it counts in the fit only");
        of("stated", "Said by the candidate, and taken as it was said");
        of("read", "Read in a document, and not confirmed by anybody");
        of("inferred", "Concluded by a rule from what the candidate names: at least that much");
        of("unknown", "Neither said nor inferred; never taken for none");
        of(
                "uncounted",
                "Said, but unknown to every rule, or named without a level: kept, reported, and counted for nothing");
    }

    private void of(String word, String meaning) {
        meanings.put(word, meaning);
    }

    private String value(String weight) {
        return knowledge
                .find(Kind.WEIGHT, weight, Weight.class)
                .map(found -> found.value().toString().replace(" ", "") + unit(found))
                .orElse("as much as the coaches set");
    }

    private static String unit(Weight weight) {
        return weight.unit().equals("share") ? "" : " " + weight.unit();
    }

    /** What a word means; empty if advice does not use it. */
    Optional<String> meaning(String word) {
        return Optional.ofNullable(meanings.get(Vocabulary.folded(word)));
    }
}
