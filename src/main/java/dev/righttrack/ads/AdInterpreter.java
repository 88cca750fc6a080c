package dev.righttrack.ads;

import dev.righttrack.knowledge.ActivityEntry;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.MethodEntry;
import dev.righttrack.knowledge.Question;
import dev.righttrack.knowledge.RoleEntry;
import dev.righttrack.knowledge.ToolEntry;
import dev.righttrack.knowledge.VariantEntry;
import dev.righttrack.reading.AdReading;
import dev.righttrack.reading.AdRequirement;
import dev.righttrack.reading.AdSign;
import dev.righttrack.reading.AdStrength;
import dev.righttrack.reading.AdSubject;
import dev.righttrack.reading.TitleLine;
import dev.righttrack.sources.PackRole;
import dev.righttrack.sources.SourcePack;
import dev.righttrack.titles.TitleInterpreter;
import dev.righttrack.titles.TitleMeaning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Works out what a job ad may mean from what was read in it. Safe for use by several threads. */
public final class AdInterpreter {

    private static final int FEWEST_SENTENCES = 2;
    private static final int MOST_OF_A_TOPIC = 3;

    private final Knowledge knowledge;
    private final TitleInterpreter titles;
    private final List<SourcePack> sources;

    /**
     * An interpreter in the words of some knowledge.
     *
     * @param readings interpretation to the reading in force
     * @param sources the other sources whose grades are named
     */
    public AdInterpreter(Knowledge knowledge, Map<String, String> readings, List<SourcePack> sources) {
        this.knowledge = knowledge;
        this.titles = new TitleInterpreter(knowledge, readings);
        this.sources = List.copyOf(sources);
    }

    /** What an ad may mean. */
    public JobAd interpret(AdReading reading) {
        Optional<TitleMeaning> title = title(reading);
        Map<String, List<AdRequirement>> work = work(reading);
        List<String> byTitle = title.map(AdInterpreter::rolesOf).orElse(List.of());
        boolean isOutside =
                title.filter(meaning -> !meaning.outside().isEmpty()).isPresent();
        List<String> roles = isOutside ? List.of() : roles(title, byTitle, work);
        RoleBasis basis = basis(isOutside, byTitle, roles);
        List<String> asked = byTitle.size() > 1 || roles.isEmpty() || byTitle.isEmpty() ? inQuestion(byTitle) : byTitle;
        List<AdSign> contradictions = contradictions(reading.signs());
        return new JobAd(
                reading,
                title,
                basis,
                roles.stream().map(role -> role(role, title, byTitle, work)).toList(),
                variants(roles, title, reading),
                reading.signs().stream()
                        .filter(sign -> !contradictions.contains(sign))
                        .toList(),
                contradictions,
                isOutside ? List.of() : questions(asked, work),
                title.map(meaning -> grades(roles, meaning)).orElse(List.of()));
    }

    /**
     * The line of the title as a whole; where nobody knows that, its beginning, then the title within it: brackets, a place or a
     * company may stand beside it.
     */
    private Optional<TitleMeaning> title(AdReading reading) {
        String line = reading.title().map(quoted -> quoted.text().strip()).orElse("");
        Optional<TitleMeaning> whole = meaning(line);
        return Stream.of(whole, meaning(TitleLine.beginning(line)), meaning(reading.knownTitle()))
                .flatMap(Optional::stream)
                .filter(AdInterpreter::isUnderstood)
                .findFirst()
                .or(() -> whole);
    }

    private Optional<TitleMeaning> meaning(String title) {
        return Optional.of(title.strip()).filter(titles::tellsARole).map(titles::meaning);
    }

    private static boolean isUnderstood(TitleMeaning meaning) {
        return meaning.isOfThisField() || !meaning.outside().isEmpty();
    }

    private static List<String> rolesOf(TitleMeaning meaning) {
        List<String> all = new ArrayList<>(meaning.roles());
        all.addAll(meaning.added());
        return List.copyOf(all);
    }

    private static RoleBasis basis(boolean isOutside, List<String> byTitle, List<String> roles) {
        if (isOutside) {
            return RoleBasis.OUTSIDE;
        }
        if (roles.isEmpty()) {
            return RoleBasis.NOTHING;
        }
        if (byTitle.isEmpty()) {
            return RoleBasis.WORK;
        }
        return roles.size() == byTitle.size() ? RoleBasis.TITLE : RoleBasis.TITLE_AND_WORK;
    }

    private List<String> inQuestion(List<String> byTitle) {
        return byTitle.isEmpty() ? List.copyOf(knowledge.all(Kind.ROLE).keySet()) : byTitle;
    }

    /** Topic to the activities of it that an ad names, in the order of the topics. */
    private Map<String, List<AdRequirement>> work(AdReading reading) {
        Map<String, List<AdRequirement>> named = new LinkedHashMap<>();
        knowledge.topics().forEach(topic -> named.put(topic, new ArrayList<>()));
        Set<String> seen = new LinkedHashSet<>();
        for (AdRequirement mention : reading.mentions()) {
            if (mention.subject() == AdSubject.ACTIVITY && mention.strength() != AdStrength.NOT_ASKED) {
                String topic = knowledge
                        .find(Kind.ACTIVITY, mention.name(), ActivityEntry.class)
                        .map(ActivityEntry::task)
                        .orElse("");
                boolean isFirst = seen.add(topic + " " + mention.quotation().from());
                if (isFirst && named.containsKey(topic)) {
                    named.getOrDefault(topic, List.of()).add(mention);
                }
            }
        }
        named.values().removeIf(List::isEmpty);
        return named;
    }

    /**
     * Of the roles of the title those that do most of the work that is named, sentence by sentence; where several do as much, the
     * one whose own name the title is, or else those of whose tasks the fewest are not named. Without such a title all roles,
     * where more than one sentence names work.
     */
    private List<String> roles(
            Optional<TitleMeaning> title, List<String> byTitle, Map<String, List<AdRequirement>> work) {
        int named = work.values().stream().mapToInt(List::size).sum();
        if (byTitle.isEmpty() && named < FEWEST_SENTENCES) {
            return List.of();
        }
        List<String> candidates = inQuestion(byTitle);
        if (named == 0) {
            return candidates;
        }
        List<String> closest = most(candidates, role -> done(role, work));
        Set<String> readAs = title.map(meaning -> Set.copyOf(meaning.readAs())).orElse(Set.of());
        List<String> own = closest.stream().filter(readAs::contains).toList();
        return own.isEmpty() ? most(closest, role -> -silent(role, work)) : own;
    }

    private static List<String> most(List<String> roles, ToIntFunction<String> count) {
        int most = roles.stream().mapToInt(count).max().orElse(0);
        return roles.stream().filter(role -> count.applyAsInt(role) == most).toList();
    }

    /** How many tasks of a role are not named. */
    private int silent(String role, Map<String, List<AdRequirement>> work) {
        return (int) knowledge.topics().stream()
                .filter(topic -> does(role, topic) && !work.containsKey(topic))
                .count();
    }

    private int done(String role, Map<String, List<AdRequirement>> work) {
        return work.entrySet().stream()
                .filter(topic -> does(role, topic.getKey()))
                .mapToInt(topic -> Math.min(MOST_OF_A_TOPIC, topic.getValue().size()))
                .sum();
    }

    private boolean does(String role, String topic) {
        RoleEntry entry = knowledge.find(Kind.ROLE, role, RoleEntry.class).orElseThrow();
        return topic.equals("research") ? entry.research() : entry.tasks().containsKey(topic);
    }

    private AdRole role(
            String role, Optional<TitleMeaning> title, List<String> byTitle, Map<String, List<AdRequirement>> work) {
        List<AdRequirement> does = new ArrayList<>();
        List<AdRequirement> doesNot = new ArrayList<>();
        work.forEach((topic, named) -> (does(role, topic) ? does : doesNot).addAll(named));
        return new AdRole(
                role,
                byTitle.contains(role),
                title.map(meaning -> meaning.cites().getOrDefault(role, List.of()))
                        .orElse(List.of()),
                does,
                doesNot,
                knowledge.topics().stream()
                        .filter(topic -> does(role, topic) && !work.containsKey(topic))
                        .toList());
    }

    private List<AdQuestion> questions(List<String> roles, Map<String, List<AdRequirement>> work) {
        List<AdQuestion> questions = new ArrayList<>();
        for (String topic : knowledge.topics()) {
            List<String> yes = roles.stream().filter(role -> does(role, topic)).toList();
            List<String> no = roles.stream().filter(role -> !yes.contains(role)).toList();
            knowledge.all(Kind.QUESTION, Question.class).stream()
                    .filter(one ->
                            one.about().equals("employer") && one.subject().equals(topic))
                    .findFirst()
                    .map(one -> new AdQuestion(
                            topic,
                            one.ask(),
                            work.getOrDefault(topic, List.of()),
                            yes,
                            no,
                            one.source().cites()))
                    .filter(one -> (!yes.isEmpty() && !no.isEmpty()) || roles.size() == 1)
                    .ifPresent(questions::add);
        }
        return questions;
    }

    /** Two signs of the same kind contradict each other, except where one type of organization is both. */
    private static List<AdSign> contradictions(List<AdSign> signs) {
        return signs.stream()
                .filter(sign -> signs.stream()
                        .anyMatch(other ->
                                other.kind() == sign.kind() && !other.name().equals(sign.name())))
                .toList();
    }

    private List<AdVariant> variants(List<String> roles, Optional<TitleMeaning> title, AdReading reading) {
        List<AdVariant> variants = new ArrayList<>();
        String advertised = title.map(TitleMeaning::advertised).orElse("").toLowerCase(Locale.ROOT);
        for (VariantEntry variant : knowledge.all(Kind.VARIANT, VariantEntry.class)) {
            if (roles.contains(variant.role())) {
                List<AdRequirement> because = reading.requirements().stream()
                        .filter(one -> one.strength() != AdStrength.NOT_ASKED && speaksFor(one, variant))
                        .toList();
                if (advertised.contains(variant.name()) || !because.isEmpty()) {
                    variants.add(new AdVariant(variant.name(), variant.role(), because));
                }
            }
        }
        return variants;
    }

    private boolean speaksFor(AdRequirement one, VariantEntry variant) {
        return switch (one.subject()) {
            case SKILL -> variant.adds().contains(one.name());
            case TOOL ->
                knowledge
                        .find(Kind.TOOL, one.name(), ToolEntry.class)
                        .filter(tool -> tool.speaksFor().stream().anyMatch(variant.adds()::contains))
                        .isPresent();
            case METHOD ->
                knowledge
                        .find(Kind.METHOD, one.name(), MethodEntry.class)
                        .filter(method -> method.speaksFor().stream().anyMatch(variant.adds()::contains))
                        .isPresent();
            case DEGREE, YEARS, ACTIVITY -> false;
        };
    }

    /** For each role the grade of a source all of whose words stand in the title; of several the one with most words. */
    private List<AdGrade> grades(List<String> roles, TitleMeaning title) {
        List<AdGrade> grades = new ArrayList<>();
        List<String> words = words(title.advertised());
        Set<String> gradeWords = gradeWords();
        for (SourcePack source : sources) {
            for (String role : roles) {
                source.like(role).stream()
                        .flatMap(like -> grade(source, role, like, words).stream())
                        .filter(grade ->
                                !grade.because().isEmpty() || words.stream().noneMatch(gradeWords::contains))
                        .max(Comparator.comparingInt(
                                grade -> words(grade.grade()).size()))
                        .ifPresent(grades::add);
            }
        }
        return grades;
    }

    /** The words by which sources tell grades apart, such as senior. */
    private Set<String> gradeWords() {
        Set<String> all = new LinkedHashSet<>();
        for (SourcePack source : sources) {
            for (PackRole role : source.roles()) {
                role.grades().forEach(grade -> all.addAll(words(grade)));
            }
        }
        sources.forEach(source -> source.roles().forEach(role -> all.removeAll(words(role.name()))));
        return all;
    }

    private static Optional<AdGrade> grade(SourcePack source, String role, PackRole like, List<String> title) {
        return like.grades().stream()
                .filter(grade -> title.containsAll(words(grade)))
                .max(Comparator.comparingInt(grade -> words(grade).size()))
                .map(grade -> new AdGrade(
                        source.origin().cited(),
                        role,
                        grade,
                        String.join(
                                " ",
                                words(grade).stream()
                                        .filter(word -> !words(like.name()).contains(word))
                                        .toList())));
    }

    private static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .split(" "));
    }
}
