package dev.righttrack.batch;

import java.util.ArrayList;
import java.util.List;

/**
 * What trainings would do for one person.
 *
 * @param hash the place of the person in the order in which a sample is drawn
 * @param record the place of the record in the input, from 0
 * @param ready whether the person is ready for some role already
 * @param gains which training makes ready for which role
 */
record TrainingEffect(long hash, long record, boolean ready, List<Gain> gains) {

    TrainingEffect {
        gains = List.copyOf(gains);
    }

    /**
     * A role for which a training makes ready.
     *
     * @param training the training's number
     * @param role the role's number
     */
    record Gain(int training, int role) {}

    /** On one line, with its end. */
    String line() {
        StringBuilder line = new StringBuilder();
        line.append(Long.toHexString(hash))
                .append(' ')
                .append(record)
                .append(' ')
                .append(ready ? 1 : 0);
        gains.forEach(
                gain -> line.append(' ').append(gain.training()).append(':').append(gain.role()));
        return line.append('\n').toString();
    }

    static TrainingEffect of(String line) {
        String[] words = line.split(" ", -1);
        List<Gain> gains = new ArrayList<>();
        for (int i = 3; i < words.length; i++) {
            int colon = words[i].indexOf(':');
            gains.add(new Gain(
                    Integer.parseInt(words[i].substring(0, colon)), Integer.parseInt(words[i].substring(colon + 1))));
        }
        return new TrainingEffect(
                Long.parseUnsignedLong(words[0], 16), Long.parseLong(words[1]), words[2].equals("1"), gains);
    }
}
