package dev.righttrack.bench;

import dev.righttrack.engine.Bare;
import dev.righttrack.advice.Advice;
import dev.righttrack.engine.Engine;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.intake.CandidateReader;
import dev.righttrack.oracle.Bases;
import dev.righttrack.render.json.AdviceJson;
import dev.righttrack.render.Detail;
import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * The ratios that the design budgets, in one run: the bare engine, advice with its explanation, a line of JSON in to a line
 * of JSON out, on one thread and on two, and the floor. Arguments: rounds (10), people to warm up with (30,000), slice in ms (1000).
 */
public final class Ratios {

    /** What a thread writes into, as a batch writes a chunk. */
    private static final ThreadLocal<ByteArrayOutputStream> OUT =
            ThreadLocal.withInitial(() -> new ByteArrayOutputStream(1 << 20));

    private Ratios() {}

    /** Runs it. */
    public static void main(String[] arguments) {
        int rounds = argument(arguments, 0, 10);
        int warmUp = argument(arguments, 1, 30_000);
        Bases.Base base = Bases.shipped();
        try (Engine engine = new Engine(base.base());
                Bare bare = new Bare(base.base())) {
            BenchmarkPeople people = BenchmarkPeople.of(1_000, 99, engine);
            Floor floor = new Floor(
                    Bases.KNOWLEDGE,
                    base.rules().stream()
                            .filter(rule -> base.base()
                                    .isInForce(base.base()
                                            .catalogue()
                                            .find(rule.name())
                                            .orElseThrow()))
                            .toList());
            EngineAgreement.of(engine, floor, people.candidates());
            System.out.println("floor and engine agree on 1,000 people");
            Race race = new Race(1_000, argument(arguments, 2, 1_000));
            CandidateReader reader = new CandidateReader(Bases.KNOWLEDGE);
            AdviceJson summary = new AdviceJson(Detail.SUMMARY);
            AdviceJson full = new AdviceJson(Detail.FULL, false, Integer.MAX_VALUE);
            AdviceJson inline = new AdviceJson(Detail.FULL);
            race.add("floor", 1, i -> floor.evaluate(people.candidates().get(i)).size());
            for (int threads = 1; threads <= 2; threads++) {
                race.add("bare " + threads, threads, i -> bare.fire(people.facts().get(i)));
                race.add(
                        "explained " + threads,
                        threads,
                        i -> engine.advise(people.candidates().get(i)).roles().size());
                race.add("summary " + threads, threads, i -> line(people, reader, engine::outline, summary, i));
                race.add("full " + threads, threads, i -> line(people, reader, engine::advise, full, i));
            }
            race.add("inline 1", 1, i -> line(people, reader, engine::advise, inline, i));
            race.run(warmUp, rounds);
            tell(race);
        }
    }

    private static int argument(String[] arguments, int at, int otherwise) {
        return arguments.length > at ? Integer.parseInt(arguments[at]) : otherwise;
    }

    private static int line(
            BenchmarkPeople people, CandidateReader reader, Function<Candidate, Advice> advise, AdviceJson json, int i) {
        Candidate candidate = reader.readLine(people.lines().get(i), "people.jsonl", i + 1)
                .value()
                .orElseThrow();
        ByteArrayOutputStream out = OUT.get();
        out.reset();
        json.write(advise.apply(candidate), Map.of(), java.util.List.of(), out);
        return out.size();
    }

    private static void tell(Race race) {
        String row = "%-34s %9.0f/s  %s%n";
        out(row, "plain Java (the floor)", race.rate("floor"), "");
        out(row, "bare engine, 1 thread", race.rate("bare 1"), "1/" + Math.round(race.ratio("floor", "bare 1")) + " of the floor; budget 1/45");
        out(row, "with explanation", race.rate("explained 1"), percent(race, "explained 1") + " of the bare engine");
        out(row, "line to line, summary", race.rate("summary 1"), percent(race, "summary 1") + " of the bare engine; budget 80 %");
        out(row, "line to line, full", race.rate("full 1"), percent(race, "full 1") + " of the bare engine; budget 60 %");
        out(row, "line to line, full, inline", race.rate("inline 1"), percent(race, "inline 1") + " of the bare engine");
        for (String name : java.util.List.of("bare", "explained", "summary", "full")) {
            out(
                    row,
                    name + ", 2 threads",
                    race.rate(name + " 2"),
                    String.format(Locale.ROOT, "%.2f times 1 thread; budget 1.7", race.ratio(name + " 2", name + " 1")));
        }
    }

    private static String percent(Race race, String name) {
        return Math.round(100 * race.ratio(name, "bare 1")) + " %";
    }

    private static void out(String row, String name, double rate, String note) {
        System.out.printf(Locale.ROOT, row, name, rate, note);
    }
}
