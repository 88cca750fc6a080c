package dev.righttrack.teams;

import dev.righttrack.advice.Advice;
import dev.righttrack.advice.Line;
import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.Team;
import dev.righttrack.candidate.Team.Member;
import dev.righttrack.engine.Engine;
import dev.righttrack.facts.Statement;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.RoleEntry;
import dev.righttrack.knowledge.Source;
import dev.righttrack.knowledge.TeamOption;
import dev.righttrack.rules.compile.Catalogue;
import dev.righttrack.teams.TeamAdvice.Complement;
import dev.righttrack.teams.TeamAdvice.Coverage;
import dev.righttrack.teams.TeamAdvice.Help;
import dev.righttrack.teams.TeamAdvice.Hire;
import dev.righttrack.teams.TeamAdvice.Option;
import dev.righttrack.teams.TeamAdvice.Seat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Advises teams. Safe for use by several threads. */
public final class TeamAdvisor {

    private final Engine engine;
    private final Knowledge knowledge;

    /** Advises by the rules of an engine. */
    public TeamAdvisor(Engine engine) {
        this.engine = engine;
        this.knowledge = engine.rules().knowledge();
    }

    /** The tasks that somebody in one of the roles does, in the order of the facts folder. */
    public List<String> covered(Collection<String> roles) {
        return knowledge.all(Kind.TASK).keySet().stream()
                .filter(task -> roles.stream().anyMatch(role -> does(role, task)))
                .toList();
    }

    private List<String> open(Collection<String> roles) {
        List<String> covered = covered(roles);
        return knowledge.all(Kind.TASK).keySet().stream()
                .filter(task -> !covered.contains(task))
                .toList();
    }

    private boolean does(String role, String task) {
        return role(role).tasks().containsKey(task);
    }

    private RoleEntry role(String role) {
        return knowledge.find(Kind.ROLE, role, RoleEntry.class).orElseThrow();
    }

    /** Advice for a team. */
    public TeamAdvice advise(Team team) {
        List<Seat> seats = team.members().stream().map(this::seat).toList();
        Advice about = engine.advise(Candidate.unknown("team").withCircumstances(team.circumstances()));
        List<Coverage> tasks = knowledge.all(Kind.TASK).keySet().stream()
                .map(task -> coverage(task, seats))
                .toList();
        return new TeamAdvice(
                team.name(),
                seats,
                tasks,
                seats.stream()
                        .flatMap(seat -> complements(seat, seats, about).stream())
                        .toList(),
                hires(seats, tasks, about),
                knowledge.all(Kind.TEAM_OPTION, TeamOption.class).stream()
                        .map(option -> option(option, team))
                        .toList(),
                guidance(about));
    }

    private Seat seat(Member member) {
        Optional<Advice> advice = member.candidate().map(engine::advise);
        String role = member.role()
                .or(() -> advice.map(a -> a.first().role()))
                .orElseThrow(() -> new IllegalArgumentException("nothing is known of " + member.name()));
        String verdict = advice.flatMap(a ->
                        a.roles().stream().filter(r -> r.role().equals(role)).findFirst())
                .map(RoleAdvice::verdict)
                .orElse("");
        return new Seat(member.name(), role, member.role().isEmpty(), verdict, covered(List.of(role)));
    }

    private Coverage coverage(String task, List<Seat> seats) {
        Set<String> cites = new LinkedHashSet<>();
        List<String> by = new ArrayList<>();
        for (Seat seat : seats) {
            Source source = role(seat.role()).tasks().get(task);
            if (source != null) {
                by.add(seat.name());
                cites.addAll(source.cites());
            }
        }
        return new Coverage(task, by, List.copyOf(cites));
    }

    /** The rules that say whom a role needs beside it, and who of the team that is. */
    private List<Complement> complements(Seat seat, List<Seat> seats, Advice about) {
        RoleAdvice role = about.roles().stream()
                .filter(r -> r.role().equals(seat.role()))
                .findFirst()
                .orElseThrow();
        return role.team().stream()
                .filter(line -> !needs(line).isEmpty())
                .map(line -> complement(seat, seats, line))
                .toList();
    }

    private Complement complement(Seat seat, List<Seat> seats, Line line) {
        List<Help> helped = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (String task : needs(line)) {
            List<String> by = seats.stream()
                    .filter(other -> !other.equals(seat) && does(other.role(), task))
                    .map(Seat::name)
                    .toList();
            if (by.isEmpty()) {
                missing.add(task);
            } else {
                helped.add(new Help(task, by));
            }
        }
        String rule = line.basis().rule().name();
        String says = engine.rules().statements().stream()
                .filter(statement -> statement.rule().equals(rule))
                .map(Statement::text)
                .findFirst()
                .orElse(line.text());
        return new Complement(seat.name(), seat.role(), needs(line), helped, missing, says, line.basis());
    }

    /** The tasks that a rule's conclusion names. */
    private List<String> needs(Line line) {
        return engine.rules().catalogue().find(line.basis().rule().name()).stream()
                .map(Catalogue.Entry::conclusions)
                .flatMap(List::stream)
                .filter(conclusion -> conclusion.filling("role").contains(line.about()))
                .flatMap(conclusion -> conclusion.filling("tasks").stream())
                .distinct()
                .toList();
    }

    private List<Hire> hires(List<Seat> seats, List<Coverage> tasks, Advice about) {
        List<Hire> hires = new ArrayList<>();
        for (RoleEntry role : knowledge.roles()) {
            Hire hire = hire(role, seats, tasks, about);
            if (!hire.closes().isEmpty() || !hire.relieves().isEmpty()) {
                hires.add(hire);
            }
        }
        return hires.stream()
                .sorted(Comparator.comparingInt((Hire hire) -> -hire.closes().size())
                        .thenComparingInt(hire -> -hire.suggested().size())
                        .thenComparingInt(hire -> -hire.relieves().size())
                        .thenComparing(Hire::role))
                .toList();
    }

    private Hire hire(RoleEntry role, List<Seat> seats, List<Coverage> tasks, Advice about) {
        List<String> closes = new ArrayList<>();
        List<String> relieves = new ArrayList<>();
        Set<String> cites = new LinkedHashSet<>();
        for (Coverage task : tasks) {
            Source source = role.tasks().get(task.task());
            if (source != null && task.by().size() < 2) {
                (task.by().isEmpty() ? closes : relieves).add(task.task());
                cites.addAll(source.cites());
            }
        }
        Set<String> roles = new LinkedHashSet<>(Set.of(role.name()));
        seats.forEach(seat -> roles.add(seat.role()));
        return new Hire(
                role.name(),
                closes,
                relieves,
                open(roles),
                about.roles().stream()
                        .filter(r -> r.role().equals(role.name()))
                        .flatMap(r -> r.speaksFor().stream())
                        .toList(),
                List.copyOf(cites));
    }

    private Option option(TeamOption option, Team team) {
        boolean told = "list open tasks".equals(engine.rules().readings().get("X7"));
        return new Option(
                option.name(),
                option.stage(),
                team.circumstances().getOrDefault("stage", Set.of()).contains(option.stage()),
                option.roles(),
                told ? open(option.roles()) : List.of(),
                option.source().cites());
    }

    /** What rests on what was told of the team; what is said for want of it is a candidate's matter. */
    private static List<Line> guidance(Advice about) {
        return about.guidance().stream()
                .filter(line -> line.basis().grounds().stream()
                        .anyMatch(ground -> !ground.facts().isEmpty()))
                .toList();
    }
}
