package dev.righttrack.bench;

import dev.righttrack.engine.Conclusions;
import dev.righttrack.facts.Circumstance;
import dev.righttrack.facts.Requirement;
import dev.righttrack.facts.Setting;
import dev.righttrack.facts.Skill;
import dev.righttrack.knowledge.RoleEntry;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The common part in CLIPS: from the range of each skill and the circumstances told to the verdicts on each role. A rule
 * for each requirement judges it, and a rule for each role adds up what is missing, as the coaches' rules say.
 *
 * @param requirements what the roles ask under any circumstances
 * @param near how many level steps are near
 */
record ClipsRules(List<RoleEntry> roles, List<Requirement> requirements, int near) {

    ClipsRules {
        roles = List.copyOf(roles);
        requirements = List.copyOf(requirements);
    }

    /** The rules, and functions to check and to race some people. */
    String program(int people) {
        StringBuilder text = new StringBuilder("""
                (deftemplate role (slot name))
                (deftemplate skill (slot name) (slot low) (slot high))
                (deftemplate setting (slot kind) (slot name))
                (deftemplate judged (slot id) (slot role) (slot importance) (slot low) (slot high))
                (deftemplate verdict (slot role) (slot worst) (slot best))
                (deffunction grade (?missing)
                  (if (= ?missing 0) then 2 else (if (<= ?missing %d) then 1 else 0)))
                """.formatted(near));
        text.append("(deffacts roles")
                .append(roles.stream()
                        .map(role -> " (role (name " + symbol(role.name()) + "))")
                        .collect(Collectors.joining()))
                .append(")\n");
        for (int i = 0; i < requirements.size(); i++) {
            text.append(rule(i, requirements.get(i)));
        }
        return text.append("""
                (defrule verdict (declare (salience -10)) (role (name ?role)) =>
                  (bind ?low 0) (bind ?high 0)
                  (do-for-all-facts ((?j judged)) (and (eq ?j:role ?role) (eq ?j:importance essential))
                    (bind ?low (+ ?low ?j:low)) (bind ?high (+ ?high ?j:high)))
                  (assert (verdict (role ?role) (worst (grade ?low)) (best (grade ?high)))))
                (deffunction check ()
                  (loop-for-count (?i 0 %1$d)
                    (reset) (funcall (sym-cat person- ?i)) (run)
                    (do-for-all-facts ((?v verdict)) TRUE
                      (printout t "verdict " ?i " " ?v:role " " ?v:worst " " ?v:best crlf))))
                (deffunction race (?times)
                  (bind ?start (time))
                  (loop-for-count ?times
                    (loop-for-count (?i 0 %1$d)
                      (reset) (funcall (sym-cat person- ?i)) (run)))
                  (printout t "rate " (/ (* ?times %2$d) (- (time) ?start)) crlf))
                """.formatted(people - 1, people)).toString();
    }

    private static String rule(int number, Requirement r) {
        int rank = r.level().rank();
        return "(defrule r" + number
                + r.circumstances().all().stream().map(ClipsRules::condition).collect(Collectors.joining())
                + " (skill (name " + symbol(r.skill()) + ") (low ?low) (high ?high)) => (assert (judged (id " + number
                + ") (role " + symbol(r.role()) + ") (importance " + r.importance() + ") (low (max 0 (- " + rank
                + " ?low))) (high (max 0 (- " + rank + " ?high))))))\n";
    }

    private static String condition(Circumstance one) {
        return " (exists (setting (kind " + symbol(one.kind()) + ") (name "
                + one.names().stream().map(ClipsRules::symbol).collect(Collectors.joining("|")) + ")))";
    }

    /** A function that asserts what is known of a person. */
    static String person(int number, Conclusions known) {
        return "(deffunction person-" + number + " () (assert"
                + known.of(Skill.class).stream()
                        .map(s -> " (skill (name " + symbol(s.name()) + ") (low " + s.low().rank() + ") (high "
                                + s.high().rank() + "))")
                        .collect(Collectors.joining())
                + known.of(Setting.class).stream()
                        .map(s -> " (setting (kind " + symbol(s.kind()) + ") (name " + symbol(s.name()) + "))")
                        .collect(Collectors.joining())
                + "))\n";
    }

    static String symbol(String name) {
        return name.replace(' ', '_');
    }
}
