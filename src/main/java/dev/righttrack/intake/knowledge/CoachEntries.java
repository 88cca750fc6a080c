package dev.righttrack.intake.knowledge;

import dev.righttrack.candidate.ExperienceKind;
import dev.righttrack.findings.Check;
import dev.righttrack.intake.document.Node;
import dev.righttrack.knowledge.Effort;
import dev.righttrack.knowledge.Entry;
import dev.righttrack.knowledge.Interpretation;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Origin;
import dev.righttrack.knowledge.Question;
import dev.righttrack.knowledge.Weight;
import dev.righttrack.knowledge.words.AnswerPhrases;
import dev.righttrack.knowledge.words.AnswerSense;
import dev.righttrack.knowledge.words.AnswerTopic;
import dev.righttrack.knowledge.words.LevelClaim;
import dev.righttrack.knowledge.words.TitleWord;
import dev.righttrack.text.ClosedWord;
import dev.righttrack.text.NearestWord;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.Fraction;

/** Entries of what the coaches chose: readings, numbers, questions. */
final class CoachEntries {

    private static final Set<String> UNITS = Set.of("weight", "level steps", "points", "share", "count", "years");

    private static final int MOST_AT_THE_OPENING = 6;

    private CoachEntries() {}

    static Entry interpretation(EntryFields e) {
        Map<String, String> readings = new LinkedHashMap<>();
        e.fields().map("readings").forEach((name, meaning) -> readings.put(name, meaning.text()));
        if (readings.isEmpty()) {
            e.fields()
                    .error(
                            e.place(),
                            Check.MISSING_FIELD,
                            "\"" + e.name() + "\" has no \"readings\"",
                            "Add one at least.");
        }
        boolean switchable = e.fields().flag("switchable").orElse(false);
        if (switchable && readings.size() == 1) {
            e.fields()
                    .error(
                            e.place(),
                            Check.MISSING_FIELD,
                            "\"" + e.name() + "\" has one reading only to switch between",
                            "");
        }
        return new Interpretation(
                e.name(),
                e.needed("where"),
                e.needed("problem"),
                readings.keySet().stream().findFirst().orElse(""),
                readings,
                switchable,
                e.needed("reason"),
                e.spellings(),
                e.source());
    }

    static Entry weight(EntryFields e) {
        String unit = e.needed("unit");
        if (!UNITS.contains(unit)) {
            e.fields()
                    .error(
                            e.fields().place("unit"),
                            Check.UNKNOWN_WORD,
                            "unknown unit \"" + unit + "\"",
                            NearestWord.question(unit, UNITS) + "Known: "
                                    + UNITS.stream().sorted().toList() + ".");
        }
        return new Weight(
                e.name(),
                value(e),
                alternatives(e),
                unit,
                date(e),
                e.needed("reason"),
                e.spellings(),
                e.coachesSource());
    }

    private static Fraction value(EntryFields e) {
        return number(
                e, "value", new Node.Text(e.needed("value"), false, e.fields().place("value")));
    }

    private static List<Fraction> alternatives(EntryFields e) {
        return e.fields().texts("alternatives").stream()
                .map(text -> number(e, "alternatives", text))
                .toList();
    }

    private static Fraction number(EntryFields e, String key, Node.Text node) {
        String text = node.text();
        if (text.matches("[0-9]{1,6}(/[1-9][0-9]{0,5})?")) {
            String[] parts = text.split("/", -1);
            return Fraction.of(Integer.parseInt(parts[0]), parts.length == 1 ? 1 : Integer.parseInt(parts[1]));
        }
        e.fields()
                .error(
                        node.place(),
                        Check.WRONG_TYPE,
                        "\"" + text + "\" under \"" + key + "\" is no number from 0 upwards",
                        WrittenAmounts.number(text)
                                        .map(found -> "Did you mean \"" + found + "\"? ")
                                        .orElse("")
                                + "A whole number, or a fraction such as 3/4.");
        return Fraction.ZERO;
    }

    static Entry effort(EntryFields e) {
        e.references().add(Kind.SKILL, e.name(), e.place());
        Map<String, Integer> weeks = new LinkedHashMap<>();
        e.fields().map("weeks").forEach((level, text) -> {
            e.references().add(Kind.LEVEL, level, e.fields().keyPlace("weeks", level));
            if (text.text().matches("[1-9][0-9]{0,3}")) {
                weeks.put(level, Integer.valueOf(text.text()));
            } else {
                e.fields()
                        .error(
                                text.place(),
                                Check.OUT_OF_RANGE,
                                "\"" + text.text() + "\" is no number of weeks",
                                "A whole number from 1 to 9999.");
            }
        });
        e.needed("reason");
        return new Effort(e.name(), weeks, date(e), e.spellings(), e.coachesSource());
    }

    static Entry titleWord(EntryFields e) {
        return new TitleWord(
                e.name(), e.fields().textOr("means", ""), e.fields().textOr("outside", ""), e.spellings(), e.source());
    }

    static Entry levelClaim(EntryFields e) {
        Node.Text upTo = new Node.Text(e.needed("up to"), false, e.fields().place("up to"));
        Fraction share = number(e, "up to", upTo);
        if (share.compareTo(Fraction.ONE) > 0) {
            e.fields()
                    .error(
                            upTo.place(),
                            Check.OUT_OF_RANGE,
                            "the share " + upTo.text() + " is above 1",
                            "A share of a scale, such as 2/3.");
        }
        return new LevelClaim(
                e.name(),
                e.neededName("low", Kind.LEVEL),
                e.neededName("high", Kind.LEVEL),
                share,
                e.spellings(),
                e.source());
    }

    static Entry answerPhrases(EntryFields e) {
        AnswerTopic topic = closed(e, "answers", AnswerTopic.class).orElse(AnswerTopic.LIST);
        AnswerSense sense = closed(e, "says", AnswerSense.class).orElse(AnswerSense.FILLER);
        boolean isLevel = sense == AnswerSense.LEVEL;
        return new AnswerPhrases(
                e.name(),
                topic,
                sense,
                isLevel ? e.neededName("low", Kind.LEVEL) : "",
                isLevel ? e.neededName("high", Kind.LEVEL) : "",
                sense == AnswerSense.NAME ? named(e, topic) : "",
                e.needed("language"),
                e.fields().words("phrases"),
                e.spellings(),
                e.source());
    }

    private static String named(EntryFields e, AnswerTopic topic) {
        return switch (topic) {
            case ACTIVITY -> e.neededName("name", Kind.ACTIVITY);
            case APPLICATION -> e.neededName("name", Kind.APPLICATION);
            case ORGANIZATION -> e.neededName("name", Kind.ORGANIZATION);
            case STAGE -> e.neededName("name", Kind.STAGE);
            case WISH, LEVEL, LIST -> {
                e.fields()
                        .error(
                                e.fields().place("says"),
                                Check.UNKNOWN_WORD,
                                "phrases about a " + topic.word() + " say no name",
                                "Only phrases for activity, application, organization and stage do.");
                yield "";
            }
        };
    }

    private static <E extends Enum<E> & ClosedWord> Optional<E> closed(EntryFields e, String key, Class<E> list) {
        String word = e.needed(key);
        Optional<E> found = ClosedWord.find(list, word);
        if (found.isEmpty() && !word.isEmpty()) {
            e.fields()
                    .error(
                            e.fields().place(key),
                            Check.UNKNOWN_WORD,
                            "unknown word \"" + word + "\" under \"" + key + "\"",
                            NearestWord.question(word, ClosedWord.all(list)) + "Known: "
                                    + String.join(", ", ClosedWord.all(list)) + ".");
        }
        return found;
    }

    static Entry origin(EntryFields e) {
        return new Origin(
                e.name(), e.needed("definition"), e.needed("licence"), date(e, "date"), e.spellings(), e.source());
    }

    private static LocalDate date(EntryFields e) {
        return date(e, "confirmed");
    }

    private static LocalDate date(EntryFields e, String key) {
        String text = e.needed(key);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            e.fields()
                    .error(
                            e.fields().place(key),
                            Check.WRONG_TYPE,
                            "\"" + text + "\" is no date",
                            WrittenAmounts.date(text)
                                            .map(found -> "Did you mean \"" + found + "\"? ")
                                            .orElse("")
                                    + "A date reads 2026-11-23.");
            return LocalDate.EPOCH;
        }
    }

    private static final Set<String> ABOUT = Set.of(
            "name",
            "present",
            "constraints",
            "employer",
            "skill",
            "topic",
            "circumstance",
            "tools",
            "methods",
            "activities",
            "experience",
            "education",
            "publications");

    /** What a question asks about has to be there; one that nothing asks would be written for nobody. */
    private static void subject(EntryFields e) {
        String about = e.fields().textOr("about", "");
        String subject = e.fields().textOr("subject", "");
        switch (about) {
            case "skill" -> e.neededName("subject", Kind.SKILL);
            case "topic", "employer" -> e.neededName("subject", Kind.TASK);
            case "circumstance" -> CircumstanceEntries.subject(e, subject);
            case "experience" -> {
                if (ExperienceKind.of(subject).isEmpty()) {
                    e.neededName("subject", Kind.TOOL);
                }
            }
            default -> oneOf(e, "about", about, ABOUT);
        }
    }

    private static void oneOf(EntryFields e, String key, String word, Set<String> known) {
        if (!known.contains(word) && !word.isEmpty()) {
            e.fields()
                    .error(
                            e.fields().place(key),
                            Check.UNKNOWN_WORD,
                            "no interview asks about the "
                                    + (key.equals("about") ? "" : e.fields().textOr("about", "") + " ") + "\"" + word
                                    + "\"",
                            NearestWord.question(word, known) + "Known: "
                                    + String.join(", ", known.stream().sorted().toList()) + ".");
        }
    }

    static Entry question(EntryFields e) {
        subject(e);
        Map<String, String> anchors = new LinkedHashMap<>();
        e.fields().map("anchors").forEach((answer, text) -> anchors.put(answer, text.text()));
        if (e.fields().textOr("about", "").equals("skill") && !anchors.isEmpty()) {
            e.fields()
                    .error(
                            e.fields().place("anchors"),
                            Check.UNKNOWN_FIELD,
                            "\"anchors\" of a question on a skill would be a second scale of its levels",
                            "Describe each level at the skill, in skills.yaml.");
        }
        return new Question(
                e.name(),
                e.needed("about"),
                e.fields().textOr("subject", ""),
                e.needed("ask"),
                e.needed("help"),
                anchors,
                e.fields().texts("examples").stream().map(Node.Text::text).toList(),
                opening(e),
                likely(e),
                e.spellings(),
                e.source());
    }

    private static int opening(EntryFields e) {
        int place = e.fields().number("opening").orElse(0);
        if (place < 0 || place > MOST_AT_THE_OPENING) {
            e.fields()
                    .error(
                            e.fields().place("opening"),
                            Check.OUT_OF_RANGE,
                            "the place " + place + " among the first questions is not between 1 and "
                                    + MOST_AT_THE_OPENING,
                            "");
        }
        return place;
    }

    private static Map<String, Integer> likely(EntryFields e) {
        Map<String, Integer> likely = new LinkedHashMap<>();
        e.fields().map("likely").forEach((answer, text) -> {
            if (text.text().matches("[1-9][0-9]{0,5}")) {
                likely.put(answer, Integer.valueOf(text.text()));
            } else {
                e.fields()
                        .error(
                                text.place(),
                                Check.OUT_OF_RANGE,
                                "\"" + text.text() + "\" does not tell how often an answer is given",
                                "A whole number of 1 or more.");
            }
        });
        return likely;
    }
}
