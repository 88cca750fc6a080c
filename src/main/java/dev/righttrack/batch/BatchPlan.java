package dev.righttrack.batch;

import dev.righttrack.intake.CandidateInput;
import dev.righttrack.intake.UnreadFile;
import dev.righttrack.intake.mapping.Columns;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a batch is to do.
 *
 * @param inputs where the candidates are, in order
 * @param unread the files of folders that are not read, which the results name
 * @param columns the mapping file by which the records are read; absent if they are in the project's own form
 * @param folder where the results go
 * @param kept the fields that are only passed through
 * @param raw whether rejects tell the record as it stands
 * @param strict whether a record with a tool, method, activity or degree that nobody knows is rejected
 * @param shortlist the role for which people are put in order, if any
 * @param trainings the seed of the sample with which trainings are tried, if they are
 * @param threads how many threads advise, at least 1; results do not depend on it
 * @param mostRejects how many records may be rejected before the run stops
 * @param commitEvery after how many records at most the results are made safe
 * @param looks whatever else the results depend on, such as the detail: name to value
 */
public record BatchPlan(
        List<CandidateInput> inputs,
        List<UnreadFile> unread,
        Optional<Columns> columns,
        Path folder,
        List<String> kept,
        boolean raw,
        boolean strict,
        Optional<String> shortlist,
        Optional<Long> trainings,
        int threads,
        long mostRejects,
        int commitEvery,
        Map<String, String> looks) {

    /** What stands before the name of an input among its states. */
    public static final String INPUT = "input ";

    /** Of more inputs than that, a stopped run keeps no names. */
    private static final int MOST_NAMED = 2_000;

    public BatchPlan {
        inputs = List.copyOf(inputs);
        unread = List.copyOf(unread);
        kept = List.copyOf(kept);
        looks = Map.copyOf(looks);
    }

    /** The bytes of all inputs that are files; 0 if one of them is a stream or a pipe. */
    public long size() {
        return inputs.stream().allMatch(CandidateInput::isSized)
                ? inputs.stream().mapToLong(CandidateInput::size).sum()
                : 0;
    }

    /**
     * The state of each input, by which a run that resumes can tell which one was changed: {@link #INPUT} and its name to its
     * size and the time of its last change. Empty for more than 2,000 inputs.
     */
    public Map<String, String> inputStates() {
        Map<String, String> states = new LinkedHashMap<>();
        if (inputs.size() <= MOST_NAMED) {
            inputs.forEach(input -> states.put(INPUT + input.name(), input.size() + " bytes, " + input.changed()));
        }
        return states;
    }

    /**
     * Everything on which the results depend, name to value: a run can only go on under the same plan.
     *
     * @param rules the hash of rules and facts
     */
    public Map<String, String> identity(String rules) {
        Map<String, String> identity = new LinkedHashMap<>();
        identity.put("rules", rules);
        StringBuilder files = new StringBuilder();
        inputs.forEach(input -> files.append(input.name())
                .append(' ')
                .append(input.size())
                .append(' ')
                .append(input.changed())
                .append('\n'));
        identity.put("inputs", inputs.size() + " inputs, " + Digest.of(files.toString()));
        identity.put(
                "--columns", columns.map(one -> Digest.of(one.map().text())).orElse(""));
        identity.put("--keep", String.join(", ", kept));
        identity.put("--no-raw", String.valueOf(!raw));
        identity.put("--strict", String.valueOf(strict));
        identity.put("--shortlist", shortlist.orElse(""));
        identity.put("--trainings", trainings.map(String::valueOf).orElse(""));
        looks.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(look -> identity.put(look.getKey(), look.getValue()));
        return identity;
    }
}
