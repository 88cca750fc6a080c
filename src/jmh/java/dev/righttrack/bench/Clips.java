package dev.righttrack.bench;

import dev.righttrack.engine.Bare;
import dev.righttrack.engine.Conclusions;
import dev.righttrack.engine.Engine;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.LevelRange;
import dev.righttrack.facts.Open;
import dev.righttrack.facts.Requirement;
import dev.righttrack.facts.Skill;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Weight;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.RandomCandidates;
import dev.righttrack.rules.source.RuleSources;
import dev.righttrack.scoring.Score;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The engine against CLIPS. Both get the range of each skill and the circumstances of a thousand people; the engine runs the
 * rules of the roles, CLIPS a rule for each requirement. First their verdicts are compared, and the run ends if any differs;
 * then they take turns. The engine scores, ranks and judges subtasks besides, which CLIPS does not. The bare engine with all
 * rules and all that is known of the people runs beside. Arguments: rounds (5), people to warm up with (30,000).
 */
public final class Clips {

    private static final int PEOPLE = 1_000;
    private static final int TIMES = 20;

    private Clips() {}

    /**
     * Runs it.
     *
     * @throws IOException if CLIPS cannot be started
     */
    public static void main(String[] arguments) throws IOException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        int warmUp = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 30_000;
        Bases.Base all = Bases.shipped();
        Bases.Base roles = roles();
        try (Engine engine = new Engine(all.base());
                Engine judge = new Engine(roles.base());
                Bare bare = new Bare(all.base());
                Bare common = new Bare(roles.base())) {
            List<Candidate> people = people(engine);
            List<Conclusions> known = people.stream().map(engine::conclude).toList();
            List<List<Object>> whole =
                    people.stream().map(one -> Bare.facts(engine, one)).toList();
            List<Candidate> stripped = new ArrayList<>();
            for (int i = 0; i < people.size(); i++) {
                stripped.add(stripped(people.get(i), known.get(i)));
            }
            List<List<Object>> facts =
                    stripped.stream().map(one -> Bare.facts(judge, one)).toList();
            Path program = program(engine, known);
            List<String> said = clips(program, "(check)");
            agree(known, said);
            agree(stripped.stream().map(judge::conclude).toList(), said);
            System.out.println("CLIPS and engine agree on the verdicts of " + PEOPLE + " people");
            Race race = new Race(PEOPLE, 3_000);
            race.add("common", 1, i -> common.fire(facts.get(i)));
            race.add("bare", 1, i -> bare.fire(whole.get(i)));
            race.run(warmUp, 0);
            List<Double> ratios = new ArrayList<>();
            for (int round = 0; round < rounds; round++) {
                double theirs = Double.parseDouble(clips(program, "(race " + TIMES + ")").stream()
                        .filter(line -> line.startsWith("rate "))
                        .findFirst()
                        .orElseThrow()
                        .substring("rate ".length()));
                race.run(0, 1);
                double ours = race.last("common");
                ratios.add(ours / theirs);
                System.out.printf(
                        Locale.ROOT,
                        "CLIPS %.0f/s, engine on the same %.0f/s, ratio %.2f; bare engine, all rules %.0f/s%n",
                        theirs,
                        ours,
                        ours / theirs,
                        race.last("bare"));
            }
            System.out.printf(
                    Locale.ROOT,
                    "the engine on the common part is %.2f times as fast as CLIPS%n",
                    ratios.stream().sorted().toList().get(ratios.size() / 2));
        }
    }

    private static Bases.Base roles() {
        RuleSources sources = Bases.shippedSources();
        return Bases.of(
                new RuleSources(
                        sources.language(),
                        sources.core(),
                        sources.coach().stream()
                                .filter(source -> source.file().contains("/roles/"))
                                .toList()),
                Map.of());
    }

    /** What CLIPS is told: the range of each skill of which something is known, and the circumstances. */
    private static Candidate stripped(Candidate candidate, Conclusions known) {
        Candidate stripped = Candidate.unknown(candidate.id());
        for (Skill skill : known.of(Skill.class)) {
            stripped = skill.isUnknown()
                    ? stripped
                    : stripped.withSkill(skill.name(), new LevelRange(skill.low(), skill.high()));
        }
        return stripped.withCircumstances(candidate.circumstances());
    }

    private static List<Candidate> people(Engine engine) {
        RandomCandidates random = new RandomCandidates(Bases.KNOWLEDGE, 99);
        List<Candidate> people = new ArrayList<>();
        while (people.size() < PEOPLE) {
            Candidate candidate = random.next();
            if (engine.conclude(candidate).of(Open.class).isEmpty()) {
                people.add(candidate);
            }
        }
        return people;
    }

    private static Path program(Engine engine, List<Conclusions> known) throws IOException {
        List<Requirement> asked = engine.conclude(Candidate.unknown("nobody")).of(Requirement.class);
        int near = Bases.KNOWLEDGE
                .find(Kind.WEIGHT, "near limit", Weight.class)
                .orElseThrow()
                .value()
                .intValue();
        StringBuilder text = new StringBuilder(new ClipsRules(Bases.KNOWLEDGE.roles(), asked, near).program(PEOPLE));
        for (int i = 0; i < known.size(); i++) {
            text.append(ClipsRules.person(i, known.get(i)));
        }
        Path program = Files.createTempFile("righttrack", ".clp");
        program.toFile().deleteOnExit();
        return Files.writeString(program, text);
    }

    private static List<String> clips(Path program, String command) throws IOException {
        Path run = Files.createTempFile("righttrack", ".bat");
        run.toFile().deleteOnExit();
        Files.writeString(run, "(load* \"" + program + "\")\n" + command + "\n(exit)\n");
        Process process = new ProcessBuilder("clips", "-f2", run.toString())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        try (InputStream out = process.getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static void agree(List<Conclusions> known, List<String> said) {
        Map<String, String> verdicts = new HashMap<>();
        said.stream().filter(line -> line.startsWith("verdict ")).forEach(line -> {
            String[] words = line.split(" ");
            verdicts.put(words[1] + " " + words[2], words[3] + " " + words[4]);
        });
        for (int i = 0; i < known.size(); i++) {
            for (Score score : known.get(i).of(Score.class)) {
                String ours = score.worst().rank() + " " + score.best().rank();
                String theirs = verdicts.get(i + " " + ClipsRules.symbol(score.role()));
                if (!Objects.equals(ours, theirs)) {
                    throw new IllegalStateException("person " + i + ", " + score.role() + ": " + ours + ", CLIPS " + theirs
                            + "; CLIPS said " + said.subList(0, Math.min(5, said.size())));
                }
            }
        }
    }
}
