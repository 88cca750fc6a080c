package dev.righttrack.authoring.verify;

import dev.righttrack.authoring.exact.EvaluableRule;
import dev.righttrack.authoring.exact.ProfileTables;
import dev.righttrack.authoring.exact.RuleConsequence;
import dev.righttrack.authoring.exact.SkillProfiles;
import dev.righttrack.authoring.exact.StatedLine;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.LevelRange;
import dev.righttrack.facts.Level;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.RankedTerm;
import dev.righttrack.knowledge.VariantEntry;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rules by which more of a skill that a role asks speaks against the role, or takes away what spoke for it. */
final class RiseReview {

    private final ProfileSpace space;
    private final ProfileTables tables;
    private final List<Level> levels;

    RiseReview(ProfileSpace space) {
        this.space = space;
        this.tables = space.tables(Map.of());
        this.levels = space.advisor().knowledge().all(Kind.LEVEL, RankedTerm.class).stream()
                .map(term -> new Level(term.name(), term.rank()))
                .sorted()
                .toList();
    }

    Optional<Flaw> review(EvaluableRule rule, FiringWitnessSearch.Search search) {
        if (search.found().isEmpty() || !space.advisor().rules().contains(rule)) {
            return Optional.empty();
        }
        Candidate fires = search.found().get();
        for (RuleConsequence one : rule.conclusions()) {
            if (one instanceof RuleConsequence.Says says) {
                Optional<Flaw> flaw = review(rule, says.line(), fires);
                if (flaw.isPresent()) {
                    return flaw;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Flaw> review(EvaluableRule rule, StatedLine line, Candidate fires) {
        int role = tables.roles().indexOf(roleOf(line));
        boolean helps = line.kind().equals("for") || line.kind().equals("variant");
        if (role < 0 || !(helps || line.kind().equals("against") || line.kind().equals("bar"))) {
            return Optional.empty();
        }
        SkillProfiles profiles = space.profiles();
        for (int skill = 0; skill < profiles.skills(); skill++) {
            if (tables.asks(role, skill) && fires.skills().containsKey(profiles.skill(skill))) {
                Optional<Flaw> flaw = walk(rule, line, fires, profiles.skill(skill), helps);
                if (flaw.isPresent()) {
                    return flaw;
                }
            }
        }
        return Optional.empty();
    }

    /** What helps must not be lost by a rise, and what speaks against must not come by one. */
    private Optional<Flaw> walk(EvaluableRule rule, StatedLine line, Candidate fires, String skill, boolean helps) {
        for (int i = 0; i + 1 < levels.size(); i++) {
            Candidate less = fires.withSkill(skill, LevelRange.exactly(levels.get(i)));
            Candidate more = fires.withSkill(skill, LevelRange.exactly(levels.get(i + 1)));
            boolean before = space.advisor().fires(rule, less);
            boolean after = space.advisor().fires(rule, more);
            if (helps ? before && !after : !before && after) {
                String name = rule.name();
                return Optional.of(new Flaw(
                        Flaw.Kind.RISE_LOWERS,
                        name,
                        "one level more of " + skill + ", which " + roleOf(line) + " asks for, "
                                + (helps ? "takes away what speaks for it" : "speaks against it") + " by rule \"" + name
                                + "\"; the witnesses are before and after",
                        List.of(less, more),
                        Map.of(),
                        concluded -> FiredRules.of(concluded.get(0)).contains(name) == helps
                                && FiredRules.of(concluded.get(1)).contains(name) != helps));
            }
        }
        return Optional.empty();
    }

    private String roleOf(StatedLine line) {
        return space.advisor()
                .knowledge()
                .find(Kind.VARIANT, line.about(), VariantEntry.class)
                .filter(variant -> line.kind().equals("variant"))
                .map(VariantEntry::role)
                .orElse(line.about());
    }
}
