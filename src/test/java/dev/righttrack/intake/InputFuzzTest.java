package dev.righttrack.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.findings.Finding;
import dev.righttrack.intake.document.InputBytes;
import dev.righttrack.intake.record.RawRecord;
import dev.righttrack.intake.record.RecordReader;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.Mangled;
import dev.righttrack.oracle.SampleSize;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Random inputs in every form, whole and spoiled, plain and packed. Everyday 2,000; thorough 100,000. The seed is reported,
 * and {@code -Drighttrack.fuzz.seed} sets another one; input number n of seed s is the first one of seed s + n.
 */
class InputFuzzTest {

    private static final int INPUTS = SampleSize.of(2_000, 100_000);
    private static final long SEED = Long.getLong("righttrack.fuzz.seed", 6_300_000L);
    private static final CandidateReader READER = new CandidateReader(Bases.KNOWLEDGE);
    private static final List<String> TOOLS = new Vocabulary(Bases.KNOWLEDGE)
            .all(Kind.TOOL).stream().filter(tool -> tool.matches("[a-z]{4,}")).toList();
    private static final Pattern OF_A_LIBRARY =
            Pattern.compile("Feature|CTRL-CHAR|byte offset|#UNKNOWN|jackson|snakeyaml|Exception|StreamRead|\\p{Cntrl}");

    /** Checks that refuse a whole input, or all of it from some place on. */
    private static final Set<String> OF_THE_INPUT =
            Set.of("broken-input", "foreign-file", "not-utf-8", "too-large", "not-read");

    private enum Form {
        LINES("fuzz.jsonl"),
        STREAM("stdin"),
        TABLE("fuzz.csv"),
        JSON("fuzz.json"),
        YAML("fuzz.yaml");

        private final String file;

        Form(String file) {
            this.file = file;
        }

        boolean isOne() {
            return this == JSON || this == YAML;
        }
    }

    /**
     * Somebody who was planted.
     *
     * @param id nobody else's
     * @param tools tools that are known
     * @param wrong a word that nobody knows; empty for none
     */
    private record Planted(String id, List<String> tools, String wrong) {
        List<String> words() {
            List<String> words = new ArrayList<>(tools);
            words.add(id);
            if (!wrong.isEmpty()) {
                words.add(wrong);
            }
            return words;
        }

        String json() {
            return "{\"id\":\"" + id + "\",\"tools\":["
                    + listed().stream().map(tool -> "\"" + tool + "\"").collect(Collectors.joining(",")) + "]}";
        }

        String csv() {
            return id + "," + String.join(";", listed()) + ",2";
        }

        String yaml() {
            return "id: " + id + "\ntools:\n"
                    + listed().stream().map(tool -> "  - " + tool + "\n").collect(Collectors.joining());
        }

        private List<String> listed() {
            List<String> listed = new ArrayList<>(tools);
            if (!wrong.isEmpty()) {
                listed.add(wrong);
            }
            return listed;
        }
    }

    private static String letters(String first, Random random) {
        return first
                + random.ints(8, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static Planted somebody(Random random) {
        List<String> tools = random.ints(0, TOOLS.size())
                .distinct()
                .limit(2)
                .mapToObj(TOOLS::get)
                .toList();
        return new Planted(letters("q", random), tools, random.nextInt(4) == 0 ? letters("zz", random) : "");
    }

    private static byte[] written(Form form, List<Planted> people, Random random) {
        String end = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
        String text = switch (form) {
            case LINES, STREAM -> people.stream().map(Planted::json).collect(Collectors.joining(end, "", end));
            case TABLE ->
                people.stream()
                        .map(Planted::csv)
                        .collect(Collectors.joining(end, "id,tools,experience.coding" + end, ""));
            case JSON -> people.get(0).json();
            case YAML -> people.get(0).yaml().replace("\n", end);
        };
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] packed(byte[] bytes, Random random) {
        int cut = random.nextInt(bytes.length + 1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int[] part : List.of(new int[] {0, cut}, new int[] {cut, bytes.length})) {
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(bytes, part[0], part[1] - part[0]);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return out.toByteArray();
    }

    /**
     * What came of a record.
     *
     * @param text its bytes, each a character
     * @param read what was read of it
     */
    private record Came(String text, Submission read) {}

    private static List<Came> read(Form form, byte[] bytes) {
        List<Came> all = new ArrayList<>();
        try (RecordReader records =
                READER.records(CandidateInput.stream(form.file), input -> new ByteArrayInputStream(bytes))) {
            for (Optional<RawRecord> next = records.next(); next.isPresent(); next = records.next()) {
                all.add(new Came(new String(next.get().bytes(), StandardCharsets.ISO_8859_1), READER.read(next.get())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    @Test
    void nothingIsLostAndNothingIsAcceptedTwice(TestReporter reporter) {
        reporter.publishEntry("seed", String.valueOf(SEED));
        for (int i = 0; i < INPUTS; i++) {
            Random random = new Random(SEED + i);
            Form form = Form.values()[random.nextInt(Form.values().length)];
            List<Planted> people = IntStream.range(0, form.isOne() ? 1 : 1 + random.nextInt(4))
                    .mapToObj(one -> somebody(random))
                    .toList();
            byte[] whole = written(form, people, random);
            String which = "seed " + (SEED + i) + ", " + form;
            switch (random.nextInt(5)) {
                case 0 -> whole(which, people, read(form, whole));
                case 1 -> whole(which + ", packed", people, read(form, packed(whole, random)));
                case 2 -> {
                    byte[] pack = Mangled.of(packed(whole, random), random);
                    spoiledPack(which + ", spoiled pack", unpacked(pack), read(form, pack));
                }
                default -> {
                    byte[] spoiled = Mangled.of(whole, random);
                    List<Came> came = read(form, random.nextBoolean() ? spoiled : packed(spoiled, random));
                    spoiled(which + ", spoiled", form, people, spoiled, came);
                }
            }
        }
    }

    /** Everybody is accepted, those with a word that nobody knows too: it is named, and kept. */
    private static void whole(String which, List<Planted> people, List<Came> came) {
        assertThat(came).as(which).hasSameSizeAs(people);
        for (int i = 0; i < people.size(); i++) {
            Planted person = people.get(i);
            Submission read = came.get(i).read();
            assertThat(read.id()).as(which).isEqualTo(person.id());
            assertThat(read.candidate()).as(which).isPresent();
            assertThat(read.candidate().orElseThrow().uncounted().isEmpty())
                    .as(which)
                    .isEqualTo(person.wrong().isEmpty());
            accounted(which, person.words(), read);
        }
    }

    /** What a pack holds, up to the place where it is damaged. */
    private static String unpacked(byte[] pack) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InputStream in = InputBytes.unpacked(new ByteArrayInputStream(pack))) {
            for (int one = in.read(); one >= 0; one = in.read()) {
                out.write(one);
            }
        } catch (IOException e) {
            return out.toString(StandardCharsets.ISO_8859_1);
        }
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    private static void spoiledPack(String which, String content, List<Came> came) {
        own(which, came);
        notTwice(which, content, came);
    }

    private static void spoiled(String which, Form form, List<Planted> people, byte[] bytes, List<Came> came) {
        own(which, came);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        notTwice(which, text, came);
        boolean isCut = came.stream()
                .flatMap(one -> one.read().findings().stream())
                .anyMatch(finding -> OF_THE_INPUT.contains(finding.checkId()));
        boolean hasOtherColumns = form == Form.TABLE
                && came.stream()
                        .flatMap(one -> one.read().findings().stream())
                        .anyMatch(finding -> finding.message().startsWith("the column "));
        for (Planted person : people) {
            for (String word : person.words()) {
                boolean isRead = came.stream().anyMatch(one -> one.text().contains(word));
                assertThat(!text.contains(word) || isRead || isCut || hasOtherColumns)
                        .as(which + ": " + word)
                        .isTrue();
            }
        }
        boolean hasComment = form == Form.YAML && text.contains("#");
        for (Came one : came) {
            if (one.read().candidate().isPresent() && !hasComment && !hasOtherColumns) {
                List<String> words = people.stream()
                        .flatMap(person -> person.words().stream())
                        .filter(one.text()::contains)
                        .toList();
                accounted(which, words, one.read());
            }
        }
    }

    /** Each word is used or reported. */
    private static void accounted(String which, List<String> words, Submission read) {
        String said = read.candidate().map(Candidate::toString).orElse("") + read.id() + read.findings();
        if (read.candidate().isPresent()) {
            assertThat(words).as(which + ": " + said).allMatch(said::contains);
        } else {
            assertThat(read.findings()).as(which).anyMatch(Finding::isError);
        }
    }

    /** Nobody is accepted more often than the input has the id. */
    private static void notTwice(String which, String text, List<Came> came) {
        came.stream()
                .filter(one -> one.read().candidate().isPresent())
                .map(one -> one.read().id())
                .filter(id -> id.matches("q[a-z]{8}"))
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()))
                .forEach((id, times) ->
                        assertThat(times).as(which + ": " + id).isLessThanOrEqualTo(occurrences(text, id)));
    }

    private static long occurrences(String text, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }

    /** Each message is in the program's own words and on one line. */
    private static void own(String which, List<Came> came) {
        came.stream().flatMap(one -> one.read().findings().stream()).forEach(finding -> {
            String said = finding.message() + " | " + finding.hint();
            assertThat(OF_A_LIBRARY.matcher(said).find())
                    .as(which + ": " + said)
                    .isFalse();
            assertThat(said).as(which).hasSizeLessThan(500);
        });
    }
}
