package dev.righttrack.authoring.verify;

import dev.righttrack.authoring.exact.EvaluationResult;
import dev.righttrack.authoring.exact.ProfileTables;
import dev.righttrack.authoring.exact.SkillProfiles;
import dev.righttrack.authoring.exact.StatedLine;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.engine.Conclusions;
import dev.righttrack.facts.Statement;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.VariantEntry;
import dev.righttrack.scoring.Portion;
import dev.righttrack.scoring.RolePlace;
import dev.righttrack.scoring.Score;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.numbers.fraction.Fraction;

/** Ability, verdicts and first places of the roles, over every profile. */
final class RoleReview {

    private static final int MOST_WITNESSES = 200;

    /** As many profiles are looked at for first places where a rule bars a role. */
    private static final int MOST_BARRED = 20_000;

    private static final int OTHER_WISHES = 6;
    private static final List<String> WORDS = List.of("far", "near", "ready");

    private final ProfileSpace space;
    private final SkillProfiles profiles;
    private final Consumer<String> progress;
    private final Map<String, Flaw> jumps = new HashMap<>();
    private final Map<String, Flaw> falls = new HashMap<>();
    private final Map<String, Candidate> firsts = new HashMap<>();
    private final Map<String, Candidate> nearest = new HashMap<>();
    private final Map<String, Flaw> silences = new HashMap<>();
    private final Map<String, Portion> leads = new HashMap<>();
    private int classes;

    RoleReview(ProfileSpace space, Consumer<String> progress) {
        this.space = space;
        this.profiles = space.profiles();
        this.progress = progress;
    }

    List<Flaw> flaws() {
        List<Map<String, Set<String>>> all = space.advisor().circumstances();
        for (Map<String, Set<String>> told : all) {
            classes++;
            progress.accept("circumstances " + classes + " of " + all.size());
            ProfileTables tables = space.tables(told);
            for (int role = 0; role < tables.roles().size(); role++) {
                steps(tables, role);
                first(tables, role);
            }
        }
        List<Flaw> flaws = new ArrayList<>(jumps.values());
        flaws.addAll(falls.values());
        flaws.addAll(silences.values());
        for (String role : space.advisor().knowledge().all(Kind.ROLE).keySet()) {
            if (!firsts.containsKey(role)) {
                flaws.add(neverFirst(role));
            }
        }
        return flaws;
    }

    private Flaw neverFirst(String role) {
        return new Flaw(
                Flaw.Kind.NEVER_FIRST,
                role,
                role + " is never in first place: not in any of "
                        + count(space.advisor().mayBar() ? Math.min(MOST_BARRED, profiles.size()) : profiles.size())
                        + " profiles under "
                        + classes + " classes of circumstances, though all that it does is wanted and nothing else; the"
                        + " witness comes nearest",
                List.of(nearest.getOrDefault(role, Candidate.unknown("witness"))),
                Map.of(),
                concluded -> concluded.stream()
                        .flatMap(one -> one.of(RolePlace.class).stream())
                        .noneMatch(place -> place.first() && place.role().equals(role)));
    }

    /** One level more of one skill: ability and verdict must not fall, and the verdict must not pass over near. */
    private void steps(ProfileTables tables, int role) {
        int[] distinct = tables.distinct(role).toArray();
        for (int skill = 0; skill < profiles.skills(); skill++) {
            int step = profiles.step(skill);
            for (int profile : distinct) {
                if (!tables.asks(role, skill) || profiles.isTop(profile, skill)) {
                    continue;
                }
                int more = profile + step;
                if (tables.worst(role, more) > tables.worst(role, profile) + 1
                        || tables.best(role, more) > tables.best(role, profile) + 1) {
                    jump(tables, role, skill, profile);
                    break;
                }
                if (tables.ability(role, more).compareTo(tables.ability(role, profile)) < 0
                        || tables.worst(role, more) < tables.worst(role, profile)
                        || tables.best(role, more) < tables.best(role, profile)) {
                    fall(tables, role, skill, profile);
                    break;
                }
            }
        }
    }

    private void jump(ProfileTables tables, int role, int skill, int profile) {
        String name = tables.roles().get(role);
        jumps.putIfAbsent(
                name,
                new Flaw(
                        Flaw.Kind.VERDICT_JUMPS,
                        name,
                        "one level more of " + profiles.skill(skill) + " takes " + name
                                + " from far to ready, past near; the witnesses are before and after",
                        pair(tables, skill, profile),
                        Map.of(),
                        concluded -> rank(concluded.get(1), name, true) > rank(concluded.get(0), name, true) + 1
                                || rank(concluded.get(1), name, false) > rank(concluded.get(0), name, false) + 1));
    }

    private void fall(ProfileTables tables, int role, int skill, int profile) {
        String name = tables.roles().get(role);
        falls.putIfAbsent(
                name,
                new Flaw(
                        Flaw.Kind.RISE_LOWERS,
                        name,
                        "one level more of " + profiles.skill(skill) + " lowers " + name,
                        pair(tables, skill, profile),
                        Map.of(),
                        concluded -> rank(concluded.get(1), name, true) < rank(concluded.get(0), name, true)
                                || ability(concluded.get(1), name).compareTo(ability(concluded.get(0), name)) < 0));
    }

    private List<Candidate> pair(ProfileTables tables, int skill, int profile) {
        return List.of(profiles.on(tables.like(), profile), profiles.on(tables.like(), profile + profiles.step(skill)));
    }

    private static Score score(Conclusions concluded, String role) {
        return concluded.of(Score.class).stream()
                .filter(one -> one.role().equals(role))
                .findFirst()
                .orElseThrow();
    }

    private static int rank(Conclusions concluded, String role, boolean worst) {
        Score score = score(concluded, role);
        return worst ? score.worst().rank() : score.best().rank();
    }

    private static Fraction ability(Conclusions concluded, String role) {
        return score(concluded, role).ability().point();
    }

    /** Looks for somebody who has the role in first place, and is told nothing about it. */
    private void first(ProfileTables tables, int role) {
        String name = tables.roles().get(role);
        boolean silent = !silences.containsKey(name);
        if (firsts.containsKey(name) && !silent) {
            return;
        }
        space.wishesFor(tables.role(role)).forEach(wishes -> first(tables, role, wishes));
    }

    private void first(ProfileTables tables, int role, Map<String, String> wishes) {
        String name = tables.roles().get(role);
        int[] agreement = space.agreement(tables, wishes);
        Set<String> about = about(name);
        Random random = new Random(1);
        int tried = 0;
        int most = space.advisor().mayBar() ? Math.min(MOST_BARRED, profiles.size()) : profiles.size();
        for (int i = 0; i < most && tried < MOST_WITNESSES; i++) {
            int profile = i < MOST_WITNESSES * 4 ? random.nextInt(profiles.size()) : i;
            Portion lead = tables.lead(role, profile, agreement);
            Portion furthest = leads.get(name);
            if (furthest == null || lead.compareTo(furthest) > 0) {
                leads.put(name, lead);
                nearest.put(name, profiles.on(tables.like(), profile).withWishes(wishes));
            }
            if (isFirst(tables, role, profile, agreement, wishes)) {
                tried++;
                Candidate leading = profiles.on(tables.like(), profile);
                weaker(wishes, random).forEach(weaker -> tell(name, leading.withWishes(weaker), about));
            }
        }
    }

    /** Whether a role is first; the tables know nothing of rules that bar a role. */
    private boolean isFirst(ProfileTables tables, int role, int profile, int[] agreement, Map<String, String> wishes) {
        if (space.advisor().mayBar()) {
            Candidate candidate = profiles.on(tables.like(), profile).withWishes(wishes);
            return space.advisor().rank(candidate).first().equals(tables.roles().get(role));
        }
        return tables.isNear(tables.lead(role, profile, agreement)) && tables.isFirst(role, profile, agreement);
    }

    /** A role's own wishes, and others that may still have it in first place. */
    private List<Map<String, String>> weaker(Map<String, String> wishes, Random random) {
        List<Map<String, String>> all = new ArrayList<>(List.of(wishes, Map.of()));
        for (int i = 0; i < OTHER_WISHES; i++) {
            Map<String, String> other = new HashMap<>(wishes);
            other.replaceAll((topic, stance) -> random.nextBoolean() ? stance : "no matter");
            all.add(other);
        }
        return all;
    }

    /** Notes whether the candidate has the role in first place, and whether anything is said about it then. */
    private void tell(String role, Candidate candidate, Set<String> about) {
        EvaluationResult outcome = space.advisor().advise(candidate);
        if (!outcome.first().equals(role)) {
            return;
        }
        firsts.putIfAbsent(role, candidate);
        if (outcome.said().stream().noneMatch(line -> isAbout(line, about))) {
            silences.putIfAbsent(
                    role,
                    new Flaw(
                            Flaw.Kind.NO_ADVICE,
                            role,
                            "somebody has " + role
                                    + " in first place and is told nothing about it: neither what speaks for"
                                    + " it, nor whom to team up with, nor what to ask",
                            List.of(candidate),
                            Map.of(),
                            concluded -> concluded.stream()
                                    .allMatch(one -> one.of(RolePlace.class).stream()
                                                    .anyMatch(p -> p.first()
                                                            && p.role().equals(role))
                                            && one.of(Statement.class).stream()
                                                    .filter(s -> !s.rule().startsWith("core:"))
                                                    .noneMatch(s -> about.contains(s.about())
                                                            && !s.kind().equals("note")))));
        }
    }

    private static boolean isAbout(StatedLine line, Set<String> about) {
        return about.contains(line.about());
    }

    /** The role and its variants. */
    private Set<String> about(String role) {
        Set<String> about = new HashSet<>(Set.of(role));
        space.advisor().knowledge().all(Kind.VARIANT, VariantEntry.class).stream()
                .filter(variant -> variant.role().equals(role))
                .forEach(variant -> about.add(variant.name()));
        return about;
    }

    List<String> covered() {
        String all = count(profiles.size());
        return List.of(
                "Ability and verdict of every role were worked out for all " + all
                        + " profiles of stated skills, under " + classes
                        + " classes of circumstances, and compared with those of one level more of each skill.",
                "First place: a role's own wishes, with any stance on what it shares, put it further ahead of every other role than others do, so "
                        + "that first places were looked for under those; "
                        + (space.advisor().mayBar() ? "at most " + count(MOST_BARRED) : "all " + all)
                        + " profiles were looked at for a role of which no witness was found (" + WORDS.size()
                        + " stances for each of "
                        + space.advisor().knowledge().topics().size() + " topics stand for that).");
    }

    List<String> notCovered() {
        return List.of(
                "First places were looked at with no tools named; which tools are held can tip a place, not a verdict.",
                "Profiles with unknown skills lie between those with stated ones: their ranges are held by properties of"
                        + " the engine, not by this count.",
                "That nothing is said of a role was looked for among at most " + MOST_WITNESSES
                        + " profiles with which it can be in first place, under " + (OTHER_WISHES + 2)
                        + " sets of wishes each.");
    }

    /** A number as it is shown, with commas. */
    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
