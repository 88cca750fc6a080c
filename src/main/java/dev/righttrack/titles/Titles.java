package dev.righttrack.titles;

import dev.righttrack.facts.knowledge.Citations;
import dev.righttrack.facts.knowledge.Kind;
import dev.righttrack.facts.knowledge.Knowledge;
import dev.righttrack.facts.knowledge.Question;
import dev.righttrack.facts.knowledge.RoleEntry;
import dev.righttrack.facts.knowledge.TitleEntry;
import dev.righttrack.titles.TitleMeaning.SeparatingTask;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Reads advertised titles. Safe for use by several threads. */
public final class Titles {

    private static final int MOST_GUESSES = 3;
    private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();

    private final Knowledge knowledge;
    private final TitleWords words;
    private final boolean addsOwnName;

    /**
     * A reader of titles.
     *
     * @param readings interpretation to the reading in force; X16 says whether a role's own name is added
     */
    public Titles(Knowledge knowledge, Map<String, String> readings) {
        this.knowledge = knowledge;
        this.words = new TitleWords(knowledge);
        this.addsOwnName = "add own name".equals(readings.get("X16"));
    }

    /**
     * What a title may mean. A title that the report does not know is read as the nearest one, and marked as a guess.
     *
     * @throws IllegalArgumentException if there is no word in the title that counts
     */
    public TitleMeaning meaning(String advertised) {
        List<String> counting = words.words(advertised);
        if (counting.isEmpty()) {
            throw new IllegalArgumentException("there is no word in this title that tells a role");
        }
        String known =
                Optional.ofNullable(words.titles().get(counting)).orElseGet(() -> withoutWhatFollows(advertised));
        return known.isEmpty() ? guess(advertised, counting) : meaning(advertised, List.of(known), false);
    }

    /** Whether there is a word in a title that counts. */
    public boolean tellsARole(String advertised) {
        return !words.words(advertised).isEmpty();
    }

    /** The title of the report whose letters are most like a text's. */
    public String nearest(String text) {
        return words.titles().values().stream()
                .distinct()
                .min(Comparator.comparingDouble((String title) -> -LIKENESS.apply(title, text))
                        .thenComparing(title -> title))
                .orElse("");
    }

    /** What stands in brackets, or after a comma, a bar or a dash, tells a field more often than a role. */
    private String withoutWhatFollows(String advertised) {
        String before = advertised.replaceAll("\\([^)]*\\)|\\[[^\\]]*]", " ");
        List<String> shorter = List.of(before, before.split("[,|/:@]|\\s[-\u2013\u2014]\\s", 2)[0]);
        return shorter.stream()
                .map(text -> words.titles().getOrDefault(words.words(text), ""))
                .filter(title -> !title.isEmpty())
                .findFirst()
                .orElse("");
    }

    private TitleMeaning guess(String advertised, List<String> counting) {
        Comparator<Map.Entry<List<String>, String>> nearest = Comparator.comparingDouble(
                        (Map.Entry<List<String>, String> title) -> likeness(title.getKey(), counting))
                .reversed()
                .thenComparing(Map.Entry::getValue);
        List<Map.Entry<List<String>, String>> order =
                words.titles().entrySet().stream().sorted(nearest).toList();
        return meaning(
                advertised,
                order.stream()
                        .map(Map.Entry::getValue)
                        .distinct()
                        .limit(MOST_GUESSES)
                        .toList(),
                true);
    }

    /** The share of words in common, and with less weight how alike the letters are. */
    private static double likeness(List<String> one, List<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        double words = (double) common.size() / all.size();
        return 2 * words + LIKENESS.apply(String.join(" ", one), String.join(" ", other));
    }

    private TitleMeaning meaning(String advertised, List<String> titles, boolean guess) {
        Set<String> roles = new LinkedHashSet<>();
        Set<String> added = new LinkedHashSet<>();
        for (String title : titles) {
            roles.addAll(entry(title).roles());
            if (addsOwnName && isRole(title)) {
                added.add(title);
            }
        }
        added.removeAll(roles);
        Set<String> all = new LinkedHashSet<>(roles);
        all.addAll(added);
        List<SeparatingTask> separating = separating(ordered(all));
        return new TitleMeaning(
                advertised,
                titles,
                guess,
                ordered(roles),
                ordered(added),
                separating,
                fewest(ordered(all), separating),
                cites(titles, roles, added));
    }

    private TitleEntry entry(String title) {
        return knowledge.find(Kind.TITLE, title, TitleEntry.class).orElseThrow();
    }

    /** A title cites the lists of all its roles; each role is told with its own list. */
    private Map<String, List<String>> cites(List<String> titles, Set<String> roles, Set<String> added) {
        Map<String, List<String>> cites = new HashMap<>();
        for (String role : roles) {
            List<String> own = role(role).titlesSource().cites();
            cites.put(
                    role,
                    titles.stream()
                            .flatMap(title -> entry(title).source().cites().stream())
                            .distinct()
                            .filter(own::contains)
                            .toList());
        }
        added.forEach(role -> cites.put(role, List.of(Citations.COACHES)));
        return cites;
    }

    private RoleEntry role(String name) {
        return knowledge.find(Kind.ROLE, name, RoleEntry.class).orElseThrow();
    }

    private boolean isRole(String name) {
        return knowledge.all(Kind.ROLE).containsKey(name);
    }

    private List<String> ordered(Set<String> roles) {
        return knowledge.all(Kind.ROLE).keySet().stream()
                .filter(roles::contains)
                .toList();
    }

    private List<SeparatingTask> separating(List<String> roles) {
        List<SeparatingTask> separating = new ArrayList<>();
        for (String topic : knowledge.topics()) {
            List<String> yes = roles.stream().filter(role -> does(role, topic)).toList();
            if (!yes.isEmpty() && yes.size() < roles.size()) {
                separating.add(task(
                        topic,
                        yes,
                        roles.stream().filter(role -> !yes.contains(role)).toList()));
            }
        }
        return separating;
    }

    private boolean does(String role, String topic) {
        RoleEntry entry = role(role);
        return topic.equals("research") ? entry.research() : entry.tasks().containsKey(topic);
    }

    private SeparatingTask task(String topic, List<String> yes, List<String> no) {
        return knowledge.all(Kind.QUESTION, Question.class).stream()
                .filter(q -> q.about().equals("employer") && q.subject().equals(topic))
                .findFirst()
                .map(q -> new SeparatingTask(topic, q.ask(), yes, no, q.source().cites()))
                .orElseGet(() -> new SeparatingTask(topic, "Is " + topic + " part of the work?", yes, no, List.of()));
    }

    /** The smallest set of tasks by which every two roles differ; of several, the first in the order of the tasks. */
    private static List<SeparatingTask> fewest(List<String> roles, List<SeparatingTask> tasks) {
        List<SeparatingTask> best = tasks;
        for (int bits = 0; bits < 1 << tasks.size(); bits++) {
            List<SeparatingTask> some = new ArrayList<>();
            for (int i = 0; i < tasks.size(); i++) {
                if ((bits & 1 << i) != 0) {
                    some.add(tasks.get(i));
                }
            }
            if (some.size() < best.size() && tellsApart(roles, some)) {
                best = some;
            }
        }
        return best;
    }

    private static boolean tellsApart(List<String> roles, List<SeparatingTask> tasks) {
        Set<List<Boolean>> patterns = new HashSet<>();
        roles.forEach(role -> patterns.add(
                tasks.stream().map(task -> task.yes().contains(role)).toList()));
        return patterns.size() == roles.size();
    }
}
