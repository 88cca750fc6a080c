package dev.righttrack.scoring;

import dev.righttrack.facts.Circumstance;
import dev.righttrack.facts.Open;
import java.util.ArrayList;
import java.util.List;

/**
 * Judgements that hang on circumstances of which the answer is open, and every way in which these may be answered. Answers
 * are held as bits, since roles are scored in each of the ways.
 */
final class Contingency {

    /** Nothing hangs on anything; there is one way. */
    static final Contingency NONE = new Contingency(List.of(), List.of());

    private final List<Judgement> judgements;
    private final List<Open> asked = new ArrayList<>();
    /** For each judgement the index of an open circumstance and the answers of which one must be given, in turn. */
    private final List<int[]> needs = new ArrayList<>();

    /** Takes judgements that each hang on an open circumstance. */
    Contingency(List<Judgement> judgements, List<Open> open) {
        this.judgements = judgements;
        for (Open one : open) {
            if (judgements.stream().anyMatch(j -> j.hangsOn(one.kind()))) {
                asked.add(one);
            }
        }
        judgements.forEach(judgement -> needs.add(needs(judgement)));
    }

    private int[] needs(Judgement judgement) {
        List<Circumstance> all = judgement.requirement().circumstances().all();
        int[] needs = new int[2 * all.size()];
        int at = 0;
        for (Circumstance circumstance : all) {
            int index = index(circumstance.kind());
            needs[at++] = Math.max(index, 0);
            needs[at++] = index < 0 ? -1 : bits(circumstance, asked.get(index));
        }
        return needs;
    }

    /** A circumstance that was stated has no index: it holds already, or the requirement would not be there. */
    private int index(String kind) {
        for (int i = 0; i < asked.size(); i++) {
            if (asked.get(i).kind().equals(kind)) {
                return i;
            }
        }
        return -1;
    }

    private static int bits(Circumstance circumstance, Open open) {
        int bits = 0;
        for (String name : circumstance.names()) {
            int at = open.names().indexOf(name);
            bits |= at < 0 ? 0 : 1 << at;
        }
        return bits;
    }

    /** In how many ways the open circumstances may be answered. */
    int ways() {
        int ways = 1;
        for (Open open : asked) {
            ways *= choices(open);
        }
        return ways;
    }

    private static int choices(Open open) {
        return open.several() ? 1 << open.names().size() : open.names().size();
    }

    /** The judgements that count in one of the ways, which are numbered from 0. */
    List<Judgement> counting(int way) {
        int[] answers = new int[asked.size()];
        int rest = way;
        for (int i = 0; i < answers.length; i++) {
            int choices = choices(asked.get(i));
            int choice = rest % choices;
            answers[i] = asked.get(i).several() ? choice : 1 << choice;
            rest /= choices;
        }
        List<Judgement> counting = new ArrayList<>(judgements.size());
        for (int i = 0; i < needs.size(); i++) {
            if (holds(needs.get(i), answers)) {
                counting.add(judgements.get(i));
            }
        }
        return counting;
    }

    private static boolean holds(int[] needs, int[] answers) {
        for (int i = 0; i < needs.length; i += 2) {
            if (needs[i + 1] != -1 && (needs[i + 1] & answers[needs[i]]) == 0) {
                return false;
            }
        }
        return true;
    }
}
