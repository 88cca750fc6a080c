package dev.righttrack.bench;

import dev.righttrack.engine.Bare;
import dev.righttrack.engine.Engine;
import dev.righttrack.findings.Findings;
import dev.righttrack.oracle.Bases;
import dev.righttrack.rules.reading.CoachRule;
import dev.righttrack.rules.RuleBase;
import dev.righttrack.rules.source.RuleOptions;
import dev.righttrack.rules.compile.RuleCompilation;
import java.util.List;
import java.util.Locale;

/**
 * How much slower a candidate gets with more requirements, of roles beside the shipped ones, in one run. Arguments: rounds
 * (10), people to warm up with (10,000), slice in ms (1000).
 */
public final class Growth {

    private static final List<Integer> SIZES = List.of(0, 300, 1_200, 6_000);

    private Growth() {}

    /** Rules that grew, ready to run, with the floor that gives the same results. */
    record Grown(RuleBase base, Floor floor) {
        static Grown of(int requirements) {
            GrownRules grown = GrownRules.of(requirements, 7);
            Findings findings = new Findings();
            RuleCompilation workshop = new RuleCompilation(grown.knowledge(), RuleOptions.DEFAULT, findings);
            RuleBase base = workshop.compile(grown.sources(), "grown")
                    .map(RuleBase::of)
                    .orElseThrow(() -> new IllegalStateException(String.valueOf(findings.sorted())));
            List<CoachRule> rules = new RuleCompilation(grown.knowledge(), RuleOptions.DEFAULT, new Findings())
                    .check(grown.sources()).stream()
                            .filter(rule -> base.isInForce(
                                    base.catalogue().find(rule.name()).orElseThrow()))
                            .toList();
            return new Grown(base, new Floor(grown.knowledge(), rules));
        }
    }

    /** Runs it. */
    public static void main(String[] arguments) {
        Race race = new Race(500, argument(arguments, 2, 1_000));
        for (int size : SIZES) {
            Grown grown = Grown.of(size);
            Engine engine = new Engine(grown.base());
            Bare bare = new Bare(grown.base());
            BenchmarkPeople people = BenchmarkPeople.of(500, 99, engine);
            EngineAgreement.of(engine, grown.floor(), people.candidates().subList(0, 100));
            race.add("bare " + size, 1, i -> bare.fire(people.facts().get(i)));
            race.add("floor " + size, 1, i -> grown.floor()
                    .evaluate(people.candidates().get(i))
                    .size());
        }
        race.run(argument(arguments, 1, 10_000), argument(arguments, 0, 10));
        for (int size : SIZES) {
            System.out.printf(
                    Locale.ROOT,
                    "%5d requirements added: engine %8.0f/s, %5.2f times slower; floor %9.0f/s, %5.2f times slower%n",
                    size,
                    race.rate("bare " + size),
                    race.ratio("bare 0", "bare " + size),
                    race.rate("floor " + size),
                    race.ratio("floor 0", "floor " + size));
        }
        System.exit(0);
    }

    private static int argument(String[] arguments, int at, int otherwise) {
        return arguments.length > at ? Integer.parseInt(arguments[at]) : otherwise;
    }
}
