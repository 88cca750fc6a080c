package dev.righttrack.reading;

import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.MethodEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** How right readings of invented CVs are. Not safe for use by several threads. */
final class CorpusCount {

    private final Knowledge knowledge;
    private final List<String> errors = new ArrayList<>();
    private final List<String> takenWithoutQuestion = new ArrayList<>();
    private int taken;
    private int right;
    private int asked;
    private int wanted;
    private int people;
    private int degrees;
    private int jobs;
    private int publications;
    private int unsure;

    CorpusCount(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    void add(CorpusCv cv, CvReading reading) {
        CorpusCv.Expected expected = cv.expected();
        Set<String> want = new TreeSet<>();
        expected.tools().forEach(name -> want.add("tool " + name));
        expected.methods().forEach(name -> want.add("method " + name));
        Set<String> got = names(reading.words());
        Set<String> open = names(reading.unsure());
        Set<String> either = new HashSet<>(expected.either());
        people++;
        wanted += want.size();
        for (String name : want) {
            right += got.contains(name) ? 1 : 0;
            asked += !got.contains(name) && open.contains(name) ? 1 : 0;
        }
        for (String name : got) {
            taken += want.contains(name) || !either.contains(name.substring(name.indexOf(' ') + 1)) ? 1 : 0;
            if (!want.contains(name) && !either.contains(name.substring(name.indexOf(' ') + 1))) {
                errors.add(cv.name() + ": " + name);
            }
        }
        unsure += expected.unsure().size();
        for (String name : expected.unsure()) {
            if (got.contains("tool " + name) || got.contains("method " + name)) {
                takenWithoutQuestion.add(cv.name() + ": " + name);
            }
        }
        String degree = reading.degree()
                .map(SeenWord::name)
                .filter(Set.of("bachelor", "master", "doctorate")::contains)
                .orElse("absent");
        degrees += degree.equals(expected.degree()) ? 1 : 0;
        jobs += reading.employments().size() == expected.jobs() ? 1 : 0;
        publications += reading.publications().size() == expected.publications() ? 1 : 0;
    }

    /** Areas are not part of what is expected. */
    private Set<String> names(List<SeenWord> words) {
        Set<String> names = new TreeSet<>();
        for (SeenWord word : words) {
            boolean isArea = word.kind() == Kind.METHOD
                    && knowledge
                            .find(Kind.METHOD, word.name(), MethodEntry.class)
                            .filter(method -> method.source().file().endsWith("areas.yaml"))
                            .isPresent();
            if (!isArea) {
                names.add(word.kind().word() + " " + word.name());
            }
        }
        return names;
    }

    /** The share of what was taken that is right. */
    double precision() {
        return (double) right / taken;
    }

    /** The share of what is to be taken that was; a question counts as a miss. */
    double recall() {
        return (double) right / wanted;
    }

    /** The same without what was asked. */
    double recallBesideQuestions() {
        return (double) right / (wanted - asked);
    }

    /** The share of people whose degree is right. */
    double degrees() {
        return (double) degrees / people;
    }

    /** The words that ask for a question and were taken without one, with whose they are. */
    List<String> takenWithoutQuestion() {
        return List.copyOf(takenWithoutQuestion);
    }

    /** What was taken and should not have been. */
    List<String> errors() {
        return List.copyOf(errors);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "precision %.3f, recall %.3f (%.3f without questions), degrees %d/%d, jobs %d/%d, publications %d/%d, unsure taken %d/%d",
                precision(),
                recall(),
                recallBesideQuestions(),
                degrees,
                people,
                jobs,
                people,
                publications,
                people,
                takenWithoutQuestion.size(),
                unsure);
    }
}
