package dev.righttrack.batch;

import dev.righttrack.advice.Advice;
import dev.righttrack.advice.ClashAdvice;
import dev.righttrack.advice.FirstPlace;
import dev.righttrack.advice.Lead.Clarity;
import dev.righttrack.advice.RequirementAdvice;
import dev.righttrack.advice.RequirementState;
import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.advice.SkillAdvice;
import dev.righttrack.advice.WishAdvice;
import dev.righttrack.batch.Cohort.Person;
import dev.righttrack.candidate.UncountedWord;
import dev.righttrack.candidate.WordShare;
import dev.righttrack.facts.Importance;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.scoring.Verdict;
import dev.righttrack.scoring.judgement.WishBasis;
import dev.righttrack.text.PrintableText;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.Fraction;

/**
 * Counts what the advice for many people says, person by person. It takes the memory of the rules, not of the people, but
 * for the unknown words, of which a bounded number is listed. Two tallies can be added up. Not safe for use by several
 * threads.
 */
public final class CohortTally {

    /** How many people are named where somebody is one step from a role. */
    public static final int NAMED = 50;

    private static final int HUNDREDTHS = 10_000;
    private static final int TENTHS = 10;
    private static final String UNCOUNTED = "uncounted";
    private static final String NOT_LISTED = "words not listed";
    private static final int LONGEST_WORD = 200;

    /** So many different unknown words are listed at most, so that files of free text cannot fill the memory. */
    private static final int MOST_WORDS = 100_000;

    private static final Set<Kind> WORDS = EnumSet.of(Kind.TOOL, Kind.METHOD, Kind.ACTIVITY, Kind.DEGREE);

    private final Map<List<String>, Count> counts = new HashMap<>();
    private final Map<List<String>, List<Person>> named = new HashMap<>();
    private final int mostWords;
    private int different;

    /** Nobody counted so far. */
    public CohortTally() {
        this(MOST_WORDS);
    }

    CohortTally(int mostWords) {
        this.mostWords = mostWords;
    }

    /** A number that grows. */
    private static final class Count {
        private long value;
    }

    /** Counts one person's advice. */
    public void add(Advice advice) {
        count("people");
        advice.inFirstPlace().ifPresent(role -> count("first", role.role()));
        if (advice.firstPlace() == FirstPlace.HELD) {
            count("lead", advice.lead().word().word());
        } else {
            count("nobody first", advice.firstPlace().word());
        }
        advice.closest().forEach(role -> count("closest", role));
        advice.liked().forEach(role -> count("liked", role));
        for (RoleAdvice role : advice.roles()) {
            role(advice, role);
        }
        for (SkillAdvice skill : advice.profile()) {
            if (!skill.low().equals(skill.high())) {
                unknown("skill", skill.skill(), hangsOn(advice, skill.skill()));
            }
        }
        for (WishAdvice wish : advice.wishes()) {
            if (wish.basis() == WishBasis.UNKNOWN) {
                unknown("wish", wish.topic(), advice.leaders().size() > 1);
            }
        }
        for (String kind : advice.openCircumstances()) {
            unknown("circumstance", kind, isAskedUnder(advice, kind));
        }
        advice.uncounted().stream()
                .filter(CohortTally::isUnknown)
                .map(CohortTally::word)
                .distinct()
                .forEach(this::count);
        advice.clashes().stream().map(CohortTally::clash).distinct().forEach(this::count);
    }

    /** Whether a word is none that the vocabulary has, rather than the name of something without a level. */
    private static boolean isUnknown(UncountedWord word) {
        return WORDS.contains(word.kind());
    }

    private static List<String> word(UncountedWord one) {
        String word = PrintableText.shortened(Vocabulary.folded(one.word()), LONGEST_WORD);
        return List.of(UNCOUNTED, one.kind().word(), word);
    }

    /** How often people said words that are not listed, since too many different ones had been said before. */
    long wordsNotListed() {
        return of(NOT_LISTED);
    }

    /** The words that nobody knows, by how many people said them; then by kind and alphabet. */
    public List<WordCount> words() {
        Map<String, Kind> kinds = new HashMap<>();
        WORDS.forEach(kind -> kinds.put(kind.word(), kind));
        List<WordCount> words = new ArrayList<>();
        all(UNCOUNTED)
                .forEach((word, people) ->
                        words.add(new WordCount(kinds.getOrDefault(word.get(0), Kind.TOOL), word.get(1), people)));
        words.sort(Comparator.comparingLong(WordCount::people)
                .reversed()
                .thenComparing(WordCount::kind)
                .thenComparing(WordCount::word));
        return words;
    }

    /** Counts a record that gave no advice, by the first problem found. */
    public void reject(String code) {
        count("reject", code);
    }

    /** Counts a record that says nothing about anybody. */
    public void nothing() {
        count("says nothing");
    }

    /** Counts somebody's words, and those of them that were understood. */
    public void words(WordShare share) {
        add(List.of("words"), share.words());
        add(List.of("understood"), share.understood());
    }

    /** Counts on what somebody's advice rests. */
    public void basis(PersonBasis basis) {
        count("basis", basis.word());
    }

    /** Counts a record in which something was found, by the kebab-case name of the check. */
    public void noted(String code) {
        count("noted", code);
    }

    /** Counts somebody who was advised without a misspelled word. */
    public void misspelled() {
        count("misspelled");
    }

    /** How many people were advised without a misspelled word. */
    public long misspellings() {
        return of("misspelled");
    }

    /** How many records say nothing about anybody. */
    public long sayNothing() {
        return of("says nothing");
    }

    /** How many people have no role in first place, for a reason. */
    public long nobodyFirst(FirstPlace why) {
        return of("nobody first", why.word());
    }

    /** How many people have a role in first place by such a lead. */
    public long lead(Clarity word) {
        return of("lead", word.word());
    }

    private void role(Advice advice, RoleAdvice role) {
        String name = role.role();
        count("verdict", name, role.verdict());
        if (role.leader()) {
            count("leader", name);
        }
        Fraction fit = role.fit().point();
        add(List.of("fit", name), hundredths(fit));
        count("tenth", name, String.valueOf(Math.min(TENTHS - 1, TENTHS * fit.getNumerator() / fit.getDenominator())));
        for (RequirementAdvice requirement : role.requirements()) {
            if (requirement.state() != RequirementState.MET) {
                count(missing(name, requirement));
            }
        }
        oneStep(role).ifPresent(requirement -> {
            List<String> step = words(
                    "step", requirement.skills(), name, requirement.asked().name());
            count(step);
            List<Person> some = named.computeIfAbsent(step, s -> new ArrayList<>());
            if (some.size() < NAMED) {
                some.add(new Person(advice.candidate(), advice.name()));
            }
        });
    }

    /** The requirement whose one missing step is all that is known to keep somebody from being ready. */
    public static Optional<RequirementAdvice> oneStep(RoleAdvice role) {
        if (role.worst().equals(Verdict.READY)) {
            return Optional.empty();
        }
        List<RequirementAdvice> unmet = role.gaps().stream()
                .filter(r -> r.importance() == Importance.ESSENTIAL)
                .toList();
        return unmet.size() == 1
                        && unmet.get(0).state() == RequirementState.SHORT
                        && unmet.get(0).stepsMissing() == 1
                ? Optional.of(unmet.get(0))
                : Optional.empty();
    }

    private static long hundredths(Fraction share) {
        return (2L * HUNDREDTHS * share.getNumerator() + share.getDenominator()) / (2L * share.getDenominator());
    }

    private static List<String> missing(String role, RequirementAdvice r) {
        return words(
                r.state().word(),
                r.skills(),
                role,
                r.asked().name(),
                r.importance().word(),
                r.basis().rule().name());
    }

    private static List<String> clash(ClashAdvice clash) {
        return List.of(
                "clash", clash.skill(), clash.stated().name(), clash.shown().name());
    }

    private static boolean hangsOn(Advice advice, String skill) {
        return advice.roles().stream()
                .filter(role -> role.leader() && !role.worst().equals(role.best()))
                .flatMap(role -> role.requirements().stream())
                .anyMatch(r -> r.importance() == Importance.ESSENTIAL
                        && r.skills().contains(skill)
                        && r.state() != RequirementState.MET
                        && r.state() != RequirementState.SHORT);
    }

    private static boolean isAskedUnder(Advice advice, String kind) {
        return advice.roles().stream()
                .filter(RoleAdvice::leader)
                .flatMap(role -> role.requirements().stream())
                .flatMap(requirement -> requirement.dependsOn().stream())
                .anyMatch(circumstance -> circumstance.startsWith(kind + ": "));
    }

    private void unknown(String kind, String name, boolean decides) {
        count("not known", kind, name);
        if (decides) {
            count("decides", kind, name);
        }
    }

    private static List<String> words(String what, List<String> last, String... between) {
        List<String> words = new ArrayList<>(1 + between.length + last.size());
        words.add(what);
        words.addAll(List.of(between));
        words.addAll(last);
        return List.copyOf(words);
    }

    private void count(String... words) {
        count(List.of(words));
    }

    private void count(List<String> words) {
        add(words, 1);
    }

    private void add(List<String> words, long number) {
        boolean isNewWord = words.get(0).equals(UNCOUNTED) && !counts.containsKey(words);
        if (isNewWord && different == mostWords) {
            add(List.of(NOT_LISTED), number);
            return;
        }
        different += isNewWord ? 1 : 0;
        counts.computeIfAbsent(words, w -> new Count()).value += number;
    }

    /** Adds what another tally counted of the people that come next. */
    public void add(CohortTally next) {
        next.counts.forEach((words, count) -> add(words, count.value));
        next.named.forEach((words, people) -> {
            List<Person> some = named.computeIfAbsent(words, w -> new ArrayList<>());
            some.addAll(people.subList(0, Math.min(people.size(), NAMED - some.size())));
        });
    }

    long of(String... words) {
        Count count = counts.get(List.of(words));
        return count == null ? 0 : count.value;
    }

    /** All counts that begin with a word, without that word. */
    Map<List<String>, Long> all(String what) {
        Map<List<String>, Long> all = new HashMap<>();
        counts.forEach((words, count) -> {
            if (words.get(0).equals(what)) {
                all.put(words.subList(1, words.size()), count.value);
            }
        });
        return all;
    }

    /** The people named for a step: skills last, as {@link #all} gives the step. */
    List<Person> named(List<String> step) {
        List<String> words = new ArrayList<>(List.of("step"));
        words.addAll(step);
        return named.getOrDefault(words, List.of());
    }

    /** How many people were advised. */
    public long people() {
        return of("people");
    }

    /** How many records were rejected. */
    public long rejected() {
        return all("reject").values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Keeps the tally.
     *
     * @throws IOException if the output breaks
     */
    public void write(DataOutput out) throws IOException {
        out.writeInt(counts.size());
        for (Map.Entry<List<String>, Count> one : counts.entrySet()) {
            write(one.getKey(), out);
            out.writeLong(one.getValue().value);
        }
        out.writeInt(named.size());
        for (Map.Entry<List<String>, List<Person>> one : named.entrySet()) {
            write(one.getKey(), out);
            out.writeInt(one.getValue().size());
            for (Person person : one.getValue()) {
                write(List.of(person.id(), person.name()), out);
            }
        }
    }

    /**
     * A tally that was kept.
     *
     * @throws IOException if the input breaks or is none
     */
    public static CohortTally read(DataInput in) throws IOException {
        CohortTally tally = new CohortTally();
        for (int left = in.readInt(); left > 0; left--) {
            List<String> words = words(in);
            tally.add(words, in.readLong());
        }
        for (int left = in.readInt(); left > 0; left--) {
            List<String> words = words(in);
            List<Person> people = new ArrayList<>();
            for (int more = in.readInt(); more > 0; more--) {
                List<String> person = words(in);
                people.add(new Person(person.get(0), person.get(1)));
            }
            tally.named.put(words, people);
        }
        return tally;
    }

    private static void write(List<String> words, DataOutput out) throws IOException {
        out.writeInt(words.size());
        for (String word : words) {
            out.writeUTF(word);
        }
    }

    private static List<String> words(DataInput in) throws IOException {
        List<String> words = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            words.add(in.readUTF());
        }
        return List.copyOf(words);
    }
}
