package dev.righttrack.teams;

import dev.righttrack.advice.Basis;
import dev.righttrack.advice.Line;
import dev.righttrack.advice.RuleCard;
import java.util.List;

/**
 * The advice for a team.
 *
 * @param name what to call it; may be empty
 * @param members who they are and what they do
 * @param tasks each task, and who does it, in the order of the facts folder
 * @param complements whom each member needs beside them
 * @param hires the roles that would help, the most helpful first; empty if none would
 * @param options the teams that the report sets side by side, for comparison
 * @param guidance what is said of the team's stage, organization and variety, and of preparing data
 */
public record TeamAdvice(
        String name,
        List<Seat> members,
        List<Coverage> tasks,
        List<Complement> complements,
        List<Hire> hires,
        List<Option> options,
        List<Line> guidance) {

    public TeamAdvice {
        members = List.copyOf(members);
        tasks = List.copyOf(tasks);
        complements = List.copyOf(complements);
        hires = List.copyOf(hires);
        options = List.copyOf(options);
        guidance = List.copyOf(guidance);
    }

    /** The tasks that nobody does. */
    public List<String> open() {
        return tasks.stream()
                .filter(task -> task.by().isEmpty())
                .map(Coverage::task)
                .toList();
    }

    /** The tasks that depend on one person. */
    public List<Coverage> bottlenecks() {
        return tasks.stream().filter(task -> task.by().size() == 1).toList();
    }

    /**
     * A member in a role.
     *
     * @param advised whether the role is the first advice for the person, since none was told
     * @param verdict far, near, ready or open for that role; empty if nothing is known of the person
     * @param tasks what the role does
     */
    public record Seat(String name, String role, boolean advised, String verdict, List<String> tasks) {
        public Seat {
            tasks = List.copyOf(tasks);
        }
    }

    /**
     * A task and who does it.
     *
     * @param by the members, in the order of the team; empty if nobody does
     * @param cites the sections that say which roles do it
     */
    public record Coverage(String task, List<String> by, List<String> cites) {
        public Coverage {
            by = List.copyOf(by);
            cites = List.copyOf(cites);
        }
    }

    /**
     * Whom a member needs beside them.
     *
     * @param member the member
     * @param role the member's role
     * @param needs the tasks that others should be in charge of
     * @param helped those of them that somebody else does: task to names
     * @param missing those of them that nobody else does
     * @param text what the coaches say of it
     * @param basis the rule that says so
     */
    public record Complement(
            String member,
            String role,
            List<String> needs,
            List<Help> helped,
            List<String> missing,
            String text,
            Basis basis) {
        public Complement {
            needs = List.copyOf(needs);
            helped = List.copyOf(helped);
            missing = List.copyOf(missing);
        }
    }

    /** Who is in charge of a task. */
    public record Help(String task, List<String> by) {
        public Help {
            by = List.copyOf(by);
        }
    }

    /**
     * A role that would help the team.
     *
     * @param closes the open tasks that it does
     * @param relieves the tasks that depend on one person and that it does too
     * @param leavesOpen the tasks that are open even then
     * @param suggested what the rules on the team's circumstances say for it
     * @param cites the sections that say what the role does
     */
    public record Hire(
            String role,
            List<String> closes,
            List<String> relieves,
            List<String> leavesOpen,
            List<Line> suggested,
            List<String> cites) {
        public Hire {
            closes = List.copyOf(closes);
            relieves = List.copyOf(relieves);
            leavesOpen = List.copyOf(leavesOpen);
            suggested = List.copyOf(suggested);
            cites = List.copyOf(cites);
        }
    }

    /**
     * A team that the report suggests.
     *
     * @param stage the stage that it is suggested for
     * @param forThisStage whether that is this team's stage
     * @param open the tasks that it leaves to nobody; told under the default reading of X7 only
     * @param cites the sections that suggest it
     */
    public record Option(
            String name,
            String stage,
            boolean forThisStage,
            List<String> roles,
            List<String> open,
            List<String> cites) {
        public Option {
            roles = List.copyOf(roles);
            open = List.copyOf(open);
            cites = List.copyOf(cites);
        }
    }

    /** Every rule behind a line of it. */
    public List<RuleCard> rules() {
        return java.util.stream.Stream.of(
                        complements.stream().map(c -> c.basis().rule()),
                        guidance.stream().map(line -> line.basis().rule()),
                        hires.stream()
                                .flatMap(hire -> hire.suggested().stream())
                                .map(line -> line.basis().rule()))
                .flatMap(rules -> rules)
                .toList();
    }
}
