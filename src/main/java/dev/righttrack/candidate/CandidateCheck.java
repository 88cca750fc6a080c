package dev.righttrack.candidate;

import dev.righttrack.facts.Complete;
import dev.righttrack.facts.Level;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.RankedTerm;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.knowledge.words.NameReader;
import dev.righttrack.knowledge.words.NamedPiece;
import dev.righttrack.text.ClosedWord;
import dev.righttrack.text.NearestWord;
import dev.righttrack.text.PrintableText;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Holds what is said of a candidate against the knowledge: every word, rank, figure and kind. Names have to be the
 * vocabulary's own, in its spelling. Immutable, and safe for use by several threads.
 */
public final class CandidateCheck {

    /** The most years of experience that somebody has. */
    public static final int MOST_YEARS = 80;

    /** The most weeks that a level step takes. */
    public static final int MOST_WEEKS = 9_999;

    private static final List<String> STANCES = ClosedWord.all(Stance.class);
    private static final List<String> EXPERIENCES = ClosedWord.all(ExperienceKind.class);
    private static final int LONGEST_WORD = 60;
    private static final int MOST_LISTED = 15;

    private final NameReader reader;
    private final Map<String, Integer> ranks = new HashMap<>();
    private final List<String> levels;
    private final Map<String, Integer> degrees = new HashMap<>();
    private final Map<Kind, Set<String>> names = new EnumMap<>(Kind.class);
    private final Set<String> topics;
    private final Set<String> taught = new LinkedHashSet<>();
    private final Set<String> lists = new LinkedHashSet<>();
    private final Map<CircumstanceKind, Set<String>> answers = new LinkedHashMap<>();

    /** A check against some knowledge. */
    public CandidateCheck(Knowledge knowledge) {
        reader = new NameReader(new Vocabulary(knowledge));
        for (RankedTerm level : knowledge.levels()) {
            ranks.put(level.name(), level.rank());
        }
        levels = knowledge.levels().stream().map(RankedTerm::name).toList();
        for (Kind kind : List.of(Kind.SKILL, Kind.TOOL, Kind.METHOD, Kind.ACTIVITY, Kind.DEGREE, Kind.ROLE)) {
            names.put(kind, knowledge.all(kind).keySet());
        }
        knowledge.all(Kind.DEGREE, RankedTerm.class).forEach(degree -> degrees.put(degree.name(), degree.rank()));
        taught.addAll(knowledge.all(Kind.TOOL).keySet());
        taught.addAll(knowledge.all(Kind.METHOD).keySet());
        topics = new LinkedHashSet<>(knowledge.topics());
        lists.addAll(knowledge.all(Kind.FAMILY).keySet());
        lists.addAll(List.of(Complete.METHODS, Complete.ACTIVITIES));
        for (CircumstanceKind kind : CircumstanceKind.all(knowledge)) {
            answers.put(kind, new LinkedHashSet<>(kind.answers(knowledge)));
        }
    }

    /**
     * Checks all that is said of a candidate; the id, the name and the notes may be any text.
     *
     * @throws InvalidCandidateException if the knowledge does not have some word, rank or figure of it; the message names
     *     the first, in the order of the fields and then of the alphabet
     */
    public void check(Candidate candidate) {
        checkSkills(candidate.skills());
        checkNames("tools", Kind.TOOL, candidate.tools());
        checkNames("methods", Kind.METHOD, candidate.methods());
        checkNames("activities", Kind.ACTIVITY, candidate.activities());
        checkCourses(candidate.courses());
        checkComplete(candidate.complete());
        checkExperience(candidate.experience());
        candidate.education().ifPresent(degree -> checkName("education", Kind.DEGREE, degree));
        checkWishes(candidate.wishes());
        checkCircumstances(candidate.circumstances());
        checkEffort(candidate.effort());
        candidate.label().ifPresent(role -> checkName("label", Kind.ROLE, role));
    }

    void checkSkills(Map<String, LevelRange> skills) {
        checkNames("skills", Kind.SKILL, skills.keySet());
        for (Map.Entry<String, LevelRange> one : skills.entrySet()) {
            LevelRange range = one.getValue();
            if (!isLevel(range.low()) || !isLevel(range.high())) {
                Map.Entry<String, LevelRange> first = first(skills, r -> !isLevel(r.low()) || !isLevel(r.high()));
                throw noLevel("skills." + first.getKey(), first.getValue());
            }
        }
    }

    private boolean isLevel(Level level) {
        Integer rank = ranks.get(level.name());
        return rank != null && rank == level.rank();
    }

    private InvalidCandidateException noLevel(String field, LevelRange range) {
        Level wrong = isLevel(range.low()) ? range.high() : range.low();
        Integer rank = ranks.get(wrong.name());
        return rank == null
                ? unknown(field, "level", wrong.name(), levels)
                : new InvalidCandidateException(
                        field,
                        "the level " + quoted(wrong.name()) + " has the rank " + rank + ", not " + wrong.rank(),
                        "");
    }

    /**
     * The level of that name.
     *
     * @param field the field in which it stands
     * @throws InvalidCandidateException if there is none
     */
    Level level(String field, String name) {
        Integer rank = ranks.get(name);
        if (rank == null) {
            throw unknown(field, "level", name, levels);
        }
        return new Level(name, rank);
    }

    void checkNames(String field, Kind kind, Set<String> said) {
        checkWords(field, kind.word(), said, names.getOrDefault(kind, Set.of()));
    }

    /**
     * What a hint names: a tool, method, activity or degree, which are no conditions.
     *
     * @throws InvalidCandidateException if it is a likely misspelling of a name
     */
    List<NamedPiece> hints(String field, Kind kind, String said) {
        if (names.getOrDefault(kind, Set.of()).contains(said)) {
            return List.of(new NamedPiece(said, 0, kind, Optional.of(said), Optional.empty()));
        }
        return meant(field, reader.read(kind, said));
    }

    /**
     * What a course names: tools and methods.
     *
     * @throws InvalidCandidateException if it is a likely misspelling of a name
     */
    List<NamedPiece> taught(String said) {
        return meant("courses", reader.taught(said));
    }

    private static List<NamedPiece> meant(String field, List<NamedPiece> pieces) {
        for (NamedPiece piece : pieces) {
            if (piece.meant().isPresent()) {
                throw new InvalidCandidateException(
                        field,
                        "unknown " + piece.kind().word() + " " + quoted(piece.text()),
                        "Did you mean \"" + piece.meant().get() + "\"?");
            }
        }
        return pieces;
    }

    /** The highest of some degrees, if there is one. */
    Optional<String> highest(Set<String> some) {
        return some.stream()
                .max(Comparator.comparingInt((String name) -> degrees.getOrDefault(name, 0))
                        .thenComparing(Comparator.naturalOrder()));
    }

    void checkName(String field, Kind kind, String said) {
        checkNames(field, kind, Set.of(said));
    }

    void checkCourses(Set<String> courses) {
        checkWords("courses", "tool or method", courses, taught);
    }

    void checkComplete(Set<String> complete) {
        checkWords("complete", "list", complete, lists);
    }

    void checkExperience(Map<String, Double> experience) {
        Set<String> others = new HashSet<>(experience.keySet());
        others.removeAll(names.getOrDefault(Kind.TOOL, Set.of()));
        checkWords("experience", "kind of experience", others, EXPERIENCES);
        if (!experience.values().stream().allMatch(CandidateCheck::isYears)) {
            Map.Entry<String, Double> first = first(experience, years -> !isYears(years));
            throw new InvalidCandidateException(
                    "experience." + first.getKey(),
                    first.getValue() + " is no number of years",
                    "It is a number from 0 to " + MOST_YEARS + ".");
        }
    }

    private static boolean isYears(double years) {
        return years >= 0 && years <= MOST_YEARS;
    }

    void checkWishes(Map<String, String> wishes) {
        checkWords("wishes", "task", wishes.keySet(), topics);
        for (String stance : wishes.values()) {
            if (!STANCES.contains(stance)) {
                Map.Entry<String, String> first = first(wishes, said -> !STANCES.contains(said));
                throw unknown("wishes." + first.getKey(), "wish", first.getValue(), STANCES);
            }
        }
    }

    void checkCircumstances(Map<String, Set<String>> circumstances) {
        checkWords("circumstances", "circumstance", circumstances.keySet(), words());
        for (CircumstanceKind kind : answers.keySet()) {
            Set<String> said = circumstances.getOrDefault(kind.word(), Set.of());
            checkWords("circumstances." + kind, kind.word(), said, answers.getOrDefault(kind, Set.of()));
            if (said.size() > 1 && !kind.several()) {
                throw new InvalidCandidateException(
                        "circumstances." + kind,
                        "it is one of " + String.join(" and ", new TreeSet<>(said)) + ", not both",
                        "Leave it out if it is not known.");
            }
        }
    }

    private List<String> words() {
        return answers.keySet().stream().map(CircumstanceKind::word).toList();
    }

    void checkEffort(Map<LevelStep, Integer> effort) {
        effort.entrySet().stream()
                .sorted(Comparator.comparing(one -> one.getKey().toString()))
                .forEach(one -> checkEffort(one.getKey(), one.getValue()));
    }

    private void checkEffort(LevelStep step, int weeks) {
        checkName("effort", Kind.SKILL, step.skill());
        if (level("effort." + step.skill(), step.level()).rank() == 0) {
            throw new InvalidCandidateException(
                    "effort." + step.skill(), "nothing leads to the lowest level", "Name a level above it.");
        }
        if (weeks < 1 || weeks > MOST_WEEKS) {
            throw new InvalidCandidateException(
                    "effort." + step,
                    weeks + " is no number of weeks",
                    "It is a whole number from 1 to " + MOST_WEEKS + ".");
        }
    }

    private static void checkWords(String field, String what, Set<String> said, Collection<String> known) {
        for (String word : said) {
            if (!known.contains(word)) {
                String first = said.stream()
                        .filter(one -> !known.contains(one))
                        .min(String::compareTo)
                        .orElse(word);
                throw unknown(field, what, first, known);
            }
        }
    }

    private static <T> Map.Entry<String, T> first(Map<String, T> said, Predicate<T> wrong) {
        return said.entrySet().stream()
                .filter(one -> wrong.test(one.getValue()))
                .min(Map.Entry.comparingByKey())
                .orElseThrow();
    }

    private static InvalidCandidateException unknown(String field, String what, String word, Collection<String> known) {
        Optional<String> nearest = NearestWord.to(word, known);
        String hint = nearest.map(near -> "Did you mean \"" + near + "\"?")
                .orElseGet(() -> known.size() > MOST_LISTED ? "" : "Known: " + String.join(", ", known) + ".");
        return new InvalidCandidateException(field, "unknown " + what + " " + quoted(word), hint);
    }

    private static String quoted(String word) {
        return '"' + PrintableText.shortened(PrintableText.line(word), LONGEST_WORD) + '"';
    }
}
