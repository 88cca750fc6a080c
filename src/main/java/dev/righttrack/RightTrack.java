package dev.righttrack;

import dev.righttrack.advice.Advice;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.CandidateBuilder;
import dev.righttrack.candidate.InvalidCandidateException;
import dev.righttrack.explain.Explanation;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.findings.RejectedRulesException;
import dev.righttrack.intake.CandidateReader;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.loading.LoadedRules;
import dev.righttrack.rules.compile.ChosenReadings;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * The public way in: rules and facts loaded once, advice for any number of candidates.
 *
 * <pre>{@code
 * try (RightTrack rightTrack = RightTrack.load()) {
 *     Candidate candidate = rightTrack.candidate().id("ada").skill("mathematics", "solid").build();
 *     Advice advice = rightTrack.advise(candidate);
 * }
 * }</pre>
 *
 * <p>What its methods take and return are records and enums of this program and types of the JDK; whichever engine runs the
 * rules shows nowhere. Safe for use by several threads.
 */
public final class RightTrack implements AutoCloseable {

    private final LoadedRules loaded;

    private RightTrack(LoadedRules loaded) {
        this.loaded = loaded;
    }

    /** Loads the rules and facts that the program comes with, under the default readings. */
    public static RightTrack load() {
        return new RightTrack(LoadedRules.packed());
    }

    /**
     * Loads a rules folder and a facts folder under the default readings, keeping compiled rules in the user's cache.
     *
     * @throws RejectedRulesException if there is an error in either folder
     */
    public static RightTrack load(Path rules, Path facts) {
        return new RightTrack(LoadedRules.load(rules, facts));
    }

    /** A builder of a candidate in the words of the loaded facts; what they do not have is refused where it is said. */
    public CandidateBuilder candidate() {
        return CandidateBuilder.of(knowledge());
    }

    /**
     * Reads a candidate's file: YAML, JSON or a JSON Resume.
     *
     * @return the candidate, absent if the file cannot be used, and every problem in it
     */
    public ReadCandidate read(Path file) {
        String name = Objects.toString(file.getFileName(), "");
        ParseResult<Candidate> read =
                CandidateReader.somebody(loaded.candidates().read(file, name), Place.of(name));
        return new ReadCandidate(read.value(), read.findings());
    }

    /**
     * Advice for a candidate.
     *
     * @throws InvalidCandidateException if the candidate says anything that the knowledge does not have, such as a skill or
     *     a level of another name; the message names the first
     */
    public Advice advise(Candidate candidate) {
        return loaded.advise(candidate);
    }

    /**
     * What can be asked about the advice for a candidate: why, why not, rather than, what if, and the cheapest way.
     *
     * @throws InvalidCandidateException if the candidate says anything that the knowledge does not have
     */
    public Explanation explain(Candidate candidate) {
        return loaded.explain(candidate);
    }

    /**
     * The same rules under other readings; close it as well.
     *
     * @param readings interpretation to reading; what is absent stays as it is
     * @throws IllegalArgumentException if there is no such interpretation, or it has no such reading
     */
    public RightTrack under(Map<String, String> readings) {
        Findings findings = new Findings();
        ChosenReadings.check(knowledge(), readings, findings);
        findings.sorted().stream().filter(Finding::isError).findFirst().ifPresent(error -> {
            throw new IllegalArgumentException(error.message());
        });
        return new RightTrack(loaded.under(readings));
    }

    /** What the facts say: the roles, skills, tasks, tools and all other words that a candidate may use. */
    public Knowledge knowledge() {
        return loaded.knowledge();
    }

    /** Lets go of the engine. */
    @Override
    public void close() {
        loaded.close();
    }
}
