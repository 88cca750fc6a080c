package dev.righttrack.bench;

import dev.righttrack.bench.Floor.Result;
import dev.righttrack.engine.KnowledgeFacts;
import dev.righttrack.facts.Candidate;
import dev.righttrack.facts.Importance;
import dev.righttrack.facts.knowledge.Kind;
import dev.righttrack.facts.knowledge.Knowledge;
import dev.righttrack.facts.knowledge.RoleEntry;
import dev.righttrack.rules.CoachRule;
import dev.righttrack.rules.SentenceUse;
import dev.righttrack.scoring.Weights;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/** What one role asks, as numbers. */
final class FloorRole {

    private static final List<String> KINDS = List.of("application", "organization", "stage", "variety");

    private final String name;
    private final boolean[] does;
    private final List<Asked> asked = new ArrayList<>();
    private final List<Family> families = new ArrayList<>();
    private final List<List<String>> answers;

    /** @param needs for each kind of circumstance the answers of which one must hold, as bits; 0 if it does not matter */
    private record Asked(int[] skills, int rank, int parts, boolean essential, int[] needs) {}

    private record Family(String name, Set<String> tools, int parts) {}

    private FloorRole(RoleEntry role, Knowledge knowledge) {
        name = role.name();
        does = new boolean[knowledge.topics().size()];
        for (int i = 0; i < does.length; i++) {
            String topic = knowledge.topics().get(i);
            does[i] = topic.equals("research") ? role.research() : role.tasks().containsKey(topic);
        }
        answers = List.of(
                List.copyOf(knowledge.all(Kind.APPLICATION).keySet()),
                List.copyOf(knowledge.all(Kind.ORGANIZATION).keySet()),
                List.copyOf(knowledge.all(Kind.STAGE).keySet()),
                List.of("yes", "no"));
    }

    static FloorRole of(
            RoleEntry entry,
            List<CoachRule> rules,
            Knowledge knowledge,
            Doings doings,
            ToIntFunction<String> skill,
            Map<String, Integer> levels) {
        FloorRole role = new FloorRole(entry, knowledge);
        for (CoachRule rule : rules) {
            if (rule.asks()
                    && rule.conditions().stream()
                            .anyMatch(c -> c.filling("role").contains(entry.name()) && c.isKnowledge())) {
                rule.conclusions().stream()
                        .filter(c -> c.kind().equals("requirement"))
                        .forEach(c -> role.add(rule, c, knowledge, doings, skill, levels));
            }
        }
        return role;
    }

    private void add(
            CoachRule rule,
            SentenceUse asks,
            Knowledge knowledge,
            Doings doings,
            ToIntFunction<String> skill,
            Map<String, Integer> levels) {
        Importance importance = Importance.of(Doings.one(asks, "importance")).orElseThrow();
        Weights weights = KnowledgeFacts.weights(knowledge);
        int parts = Math.toIntExact(weights.scale().of(weights.of(importance)));
        if (asks.pattern().startsWith("works")) {
            String family = Doings.one(asks, "family");
            families.add(new Family(family, doings.family(family), parts));
            return;
        }
        Set<String> names = new HashSet<>(asks.filling("skill"));
        names.addAll(asks.filling("skills"));
        asked.add(new Asked(
                names.stream().mapToInt(skill).toArray(),
                levels.getOrDefault(Doings.one(asks, "level"), 0),
                parts,
                importance == Importance.ESSENTIAL,
                needs(rule)));
    }

    private int[] needs(CoachRule rule) {
        int[] needs = new int[KINDS.size()];
        for (SentenceUse c : rule.conditions()) {
            if (c.kind().equals("context")) {
                String slot = c.fillings().isEmpty()
                        ? "variety"
                        : c.fillings().keySet().iterator().next();
                int kind = KINDS.indexOf(slot.equals("applications") ? "application" : slot);
                List<String> names = c.fillings().isEmpty() ? List.of("yes") : c.filling(slot);
                for (String one : names) {
                    needs[kind] |= 1 << answers.get(kind).indexOf(one);
                }
            }
        }
        return needs;
    }

    /** The sums over what is asked. */
    private static final class Sums {
        private int low;
        private int point;
        private int high;
        private int asked;
        private int missing;
        private int missingAtBest;

        void add(Asked one, int low, int high, boolean unknown) {
            int least = Math.min(low, one.rank) * one.parts / one.rank;
            this.low += least;
            this.high += Math.min(high, one.rank) * one.parts / one.rank;
            point += unknown ? one.parts / 2 : least;
            asked += one.parts;
            if (one.essential) {
                missing += Math.max(0, one.rank - low);
                missingAtBest += Math.max(0, one.rank - high);
            }
        }

        Sums copy() {
            Sums copy = new Sums();
            copy.low = low;
            copy.point = point;
            copy.high = high;
            copy.asked = asked;
            copy.missing = missing;
            copy.missingAtBest = missingAtBest;
            return copy;
        }
    }

    Result score(
            Candidate candidate, int[] low, int[] high, boolean[] unknown, int[] halves, boolean wishless, int near) {
        Sums certain = new Sums();
        int[] told = new int[KINDS.size()];
        for (int kind = 0; kind < told.length; kind++) {
            told[kind] = Floor.told(candidate, KINDS.get(kind), answers.get(kind));
        }
        List<Asked> hanging = new ArrayList<>(0);
        int[] most = new int[low.length];
        for (Asked one : asked) {
            int state = state(one, told);
            if (state < 0) {
                continue;
            }
            for (int skill : one.skills) {
                most[skill] = Math.max(most[skill], one.rank);
            }
            if (state == 0) {
                hanging.add(one);
            } else {
                add(certain, one, low, high, unknown);
            }
        }
        for (Family family : families) {
            boolean held = candidate.tools().stream().anyMatch(family.tools::contains);
            boolean lacked = !held && candidate.complete().contains(family.name);
            certain.low += held ? family.parts : 0;
            certain.high += lacked ? 0 : family.parts;
            certain.point += held ? family.parts : lacked ? 0 : family.parts / 2;
            certain.asked += family.parts;
        }
        int[] verdicts = hanging.isEmpty()
                ? new int[] {certain.missing, certain.missingAtBest}
                : verdicts(certain, hanging, told, low, high, unknown);
        int wished = 0;
        for (int i = 0; i < halves.length; i++) {
            wished += does[i] ? halves[i] : 2 - halves[i];
        }
        int used = 0;
        int held = 0;
        for (int i = 0; i < low.length; i++) {
            used += Math.min(low[i], most[i]);
            held += low[i];
        }
        long of = certain.asked == 0 ? 1 : certain.asked;
        long has = certain.asked == 0 ? 1 : certain.point;
        long whole = 2L * halves.length;
        return new Result(
                name,
                verdict(verdicts[0], near),
                verdict(verdicts[1], near),
                wishless ? has : has * whole + wished * of,
                wishless ? of : 2 * of * whole,
                wished,
                used,
                held);
    }

    private static int verdict(int missing, int near) {
        return missing == 0 ? 2 : missing <= near ? 1 : 0;
    }

    /** Below 0 where it is not asked, 0 where an open answer decides, above where it is asked. */
    private static int state(Asked one, int[] told) {
        int state = 1;
        for (int kind = 0; kind < told.length; kind++) {
            if (one.needs[kind] != 0) {
                if (told[kind] == -1) {
                    state = Math.min(state, 0);
                } else if ((told[kind] & one.needs[kind]) == 0) {
                    return -1;
                }
            }
        }
        return state;
    }

    private static void add(Sums sums, Asked one, int[] low, int[] high, boolean[] unknown) {
        int least = 0;
        int most = 0;
        boolean nothing = true;
        for (int skill : one.skills) {
            least = Math.max(least, low[skill]);
            most = Math.max(most, high[skill]);
            nothing &= unknown[skill];
        }
        sums.add(one, least, most, nothing);
    }

    /** The steps missing in the worst way to answer what is open, and in the best. */
    private int[] verdicts(
            Sums certain, List<Asked> hanging, int[] told, int[] low, int[] high, boolean[] unknown) {
        int[] ends = {0, Integer.MAX_VALUE};
        answer(certain, hanging, told.clone(), 0, ends, low, high, unknown);
        return ends;
    }

    private void answer(
            Sums certain,
            List<Asked> hanging,
            int[] told,
            int kind,
            int[] ends,
            int[] low,
            int[] high,
            boolean[] unknown) {
        if (kind == told.length) {
            Sums sums = certain.copy();
            for (Asked one : hanging) {
                if (state(one, told) > 0) {
                    add(sums, one, low, high, unknown);
                }
            }
            ends[0] = Math.max(ends[0], sums.missing);
            ends[1] = Math.min(ends[1], sums.missingAtBest);
            return;
        }
        int at = kind;
        if (told[kind] != -1 || hanging.stream().noneMatch(one -> one.needs[at] != 0)) {
            answer(certain, hanging, told, kind + 1, ends, low, high, unknown);
            return;
        }
        int names = answers.get(kind).size();
        for (int choice = 0; choice < (kind == 0 ? 1 << names : names); choice++) {
            told[kind] = kind == 0 ? choice : 1 << choice;
            answer(certain, hanging, told, kind + 1, ends, low, high, unknown);
        }
        told[kind] = -1;
    }
}
