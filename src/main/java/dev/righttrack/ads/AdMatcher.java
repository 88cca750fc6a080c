package dev.righttrack.ads;

import dev.righttrack.advice.Advice;
import dev.righttrack.advice.SkillAdvice;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.ExperienceKind;
import dev.righttrack.candidate.ReadFact;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.MethodEntry;
import dev.righttrack.knowledge.RankedTerm;
import dev.righttrack.knowledge.ToolEntry;
import dev.righttrack.reading.AdRequirement;
import dev.righttrack.reading.AdStrength;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds job ads against a person. Safe for use by several threads. */
public final class AdMatcher {

    private static final String SAID = "said";
    private static final List<String> CODE =
            List.of("algorithmic coding", "software engineering", "software development");

    private final Knowledge knowledge;
    private final Candidate candidate;
    private final Advice advice;

    /**
     * A matcher for one person.
     *
     * @param advice the advice for that person, which has what is known of each skill
     */
    public AdMatcher(Knowledge knowledge, Candidate candidate, Advice advice) {
        this.knowledge = knowledge;
        this.candidate = candidate;
        this.advice = advice;
    }

    /** What of an ad the person has: all that it asks or would like. */
    public AdMatch match(JobAd ad) {
        return new AdMatch(
                ad,
                ad.reading().requirements().stream()
                        .filter(one -> one.strength() == AdStrength.ASKED || one.strength() == AdStrength.WISHED)
                        .map(this::match)
                        .toList());
    }

    private MatchedRequirement match(AdRequirement one) {
        return switch (one.subject()) {
            case TOOL -> tool(one);
            case METHOD -> method(one);
            case SKILL -> skill(one);
            case DEGREE -> degree(one);
            case YEARS -> years(one);
            case ACTIVITY ->
                candidate.activities().contains(one.name())
                        ? met(one, said("activities", one.name()))
                        : absent(
                                one, candidate.complete().contains("activities"), "the list of activities is complete");
        };
    }

    private MatchedRequirement tool(AdRequirement one) {
        if (candidate.tools().contains(one.name())) {
            return met(one, said("tools", one.name()));
        }
        List<String> families = knowledge
                .find(Kind.TOOL, one.name(), ToolEntry.class)
                .map(ToolEntry::families)
                .orElse(List.of());
        boolean isComplete =
                candidate.complete().contains("tools") || families.stream().anyMatch(candidate.complete()::contains);
        if (isComplete) {
            return absent(one, true, "the list of such tools is complete");
        }
        List<String> like = candidate.tools().stream()
                .filter(tool -> knowledge
                        .find(Kind.TOOL, tool, ToolEntry.class)
                        .filter(entry -> entry.families().stream().anyMatch(families::contains))
                        .isPresent())
                .sorted()
                .limit(3)
                .toList();
        return new MatchedRequirement(
                one,
                MatchState.NOT_KNOWN,
                candidate.courses().contains(one.name())
                        ? "named in a course"
                        : like.isEmpty() ? "" : "works with " + String.join(", ", like) + " of the same family");
    }

    private MatchedRequirement method(AdRequirement one) {
        if (candidate.methods().contains(one.name())) {
            return met(one, said("methods", one.name()));
        }
        if (candidate.complete().contains("methods")) {
            return absent(one, true, "the list of methods is complete");
        }
        List<String> skills = knowledge
                .find(Kind.METHOD, one.name(), MethodEntry.class)
                .map(MethodEntry::speaksFor)
                .orElse(List.of());
        return new MatchedRequirement(
                one,
                MatchState.NOT_KNOWN,
                skills.stream()
                        .flatMap(skill -> skill(skill).stream())
                        .filter(known -> known.low().rank() > lowest())
                        .findFirst()
                        .map(known ->
                                known.skill() + " is at least " + known.low().name())
                        .orElse(candidate.courses().contains(one.name()) ? "named in a course" : ""));
    }

    /** An ad seldom says how much of a skill it asks: whoever has some of it has what is asked. */
    private MatchedRequirement skill(AdRequirement one) {
        Optional<SkillAdvice> known = skill(one.name());
        if (known.isEmpty()) {
            return absent(one, false, "");
        }
        SkillAdvice skill = known.get();
        if (skill.low().rank() > lowest()) {
            return met(
                    one, "at least " + skill.low().name() + ", " + skill.basis().word());
        }
        return absent(
                one,
                skill.high().rank() <= lowest(),
                skill.high().name() + ", " + skill.basis().word());
    }

    private Optional<SkillAdvice> skill(String name) {
        return advice.profile().stream().filter(one -> one.skill().equals(name)).findFirst();
    }

    private int lowest() {
        return knowledge.levels().get(0).rank();
    }

    private MatchedRequirement degree(AdRequirement one) {
        if (candidate.education().isEmpty()) {
            return absent(one, false, "");
        }
        String own = candidate.education().get();
        String because = own + ", " + said("education", own);
        return rank(own) >= rank(one.name()) ? met(one, because) : absent(one, true, because);
    }

    private int rank(String degree) {
        return knowledge
                .find(Kind.DEGREE, degree, RankedTerm.class)
                .map(RankedTerm::rank)
                .orElse(0);
    }

    private MatchedRequirement years(AdRequirement one) {
        String kind = CODE.contains(one.name()) ? ExperienceKind.CODING.word() : one.name();
        Double own = candidate.experience().get(kind);
        if (kind.isEmpty() || own == null) {
            return absent(one, false, "");
        }
        String because =
                String.valueOf(own).replaceAll("\\.0$", "") + (own == 1.0 ? " year" : " years") + " with " + kind;
        return own >= one.years() ? met(one, because) : absent(one, true, because);
    }

    private String said(String field, String name) {
        List<String> places = new ArrayList<>();
        for (ReadFact fact : candidate.read()) {
            if (fact.field().equals(field) && fact.name().equals(name)) {
                places.add(fact.source());
            }
        }
        return places.stream()
                .sorted()
                .findFirst()
                .map(place -> "read, not confirmed: " + place)
                .orElse(SAID);
    }

    private static MatchedRequirement met(AdRequirement one, String because) {
        return new MatchedRequirement(one, MatchState.MET, because);
    }

    private static MatchedRequirement absent(AdRequirement one, boolean isSure, String because) {
        return new MatchedRequirement(one, isSure ? MatchState.NOT_MET : MatchState.NOT_KNOWN, isSure ? because : "");
    }
}
