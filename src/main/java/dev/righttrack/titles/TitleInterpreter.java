package dev.righttrack.titles;

import dev.righttrack.knowledge.Citations;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.Question;
import dev.righttrack.knowledge.RoleEntry;
import dev.righttrack.knowledge.TitleEntry;
import dev.righttrack.text.NearestWord;
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
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Reads advertised titles. Safe for use by several threads. */
public final class TitleInterpreter {

    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*]");
    private static final Pattern JOINED = Pattern.compile("/|\\||\\s+(?:and|or|und|oder|et|y|&|\\+)\\s+");
    private static final Pattern TAIL = Pattern.compile("[,|:@;]|\\s[-\u2013\u2014]\\s|\\s/\\s");
    private static final Pattern BEHIND =
            Pattern.compile("(?i)\\s+(?:for|at|with|in|on|of|im|bei|f\u00fcr|in der)\\s+");
    private static final Set<String> FIELD =
            Set.of("data", "machine", "learning", "ai", "analytics", "statistician", "bi", "mlops", "nlp", "llm");
    private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();

    private final Knowledge knowledge;
    private final TitleWords words;
    private final boolean addsOwnName;

    /**
     * A reader of titles.
     *
     * @param readings interpretation to the reading in force; X16 says whether a role's own name is added
     */
    public TitleInterpreter(Knowledge knowledge, Map<String, String> readings) {
        this.knowledge = knowledge;
        this.words = new TitleWords(knowledge);
        this.addsOwnName = "add own name".equals(readings.get("X16"));
    }

    /**
     * What a title may mean. One that nobody knows means no role: nothing is better than a guess for another trade.
     *
     * @throws IllegalArgumentException if there is no word in the title that counts
     */
    public TitleMeaning meaning(String advertised) {
        List<String> counting = words.words(advertised);
        if (counting.isEmpty()) {
            throw new IllegalArgumentException("there is no word in this title that tells a role");
        }
        List<String> known = known(advertised);
        if (!known.isEmpty()) {
            return meaning(advertised, known, false);
        }
        String before = beforeTail(advertised);
        Optional<String> field =
                words.outside(hasFieldWord(before) && !exactly(before).isEmpty() ? before : advertised);
        if (field.isPresent()) {
            return outside(advertised, List.of(), field.get());
        }
        List<String> part = part(before);
        if (!part.isEmpty()) {
            return meaning(advertised, part, false);
        }
        Optional<String> meant = misspelled(counting);
        return meant.isPresent() ? meaning(advertised, List.of(meant.get()), true) : outside(advertised, List.of(), "");
    }

    private String exactly(String text) {
        return words.titles().getOrDefault(words.words(text), "");
    }

    /** The title itself, without what stands in brackets, or the halves of a title that is joined of two. */
    private List<String> known(String advertised) {
        String before = BRACKETS.matcher(advertised).replaceAll(" ");
        for (String text : List.of(advertised, before)) {
            String title = exactly(text);
            if (!title.isEmpty()) {
                return List.of(title);
            }
        }
        return JOINED.splitAsStream(before)
                .map(this::exactly)
                .filter(title -> !title.isEmpty())
                .distinct()
                .toList();
    }

    /**
     * What stands before a comma, a bar or a dash, which tells a field more often than a role; where the title has a word of
     * this field, also what stands before "for" and the like, or the known title at its end, such as in "clinical data
     * analyst".
     */
    private List<String> part(String before) {
        String title = exactly(before);
        if (title.isEmpty() && hasFieldWord(before)) {
            title = exactly(BEHIND.split(before, 2)[0]);
            List<String> counting = words.words(BEHIND.split(before, 2)[0]);
            for (int from = 1; from < counting.size() - 1 && title.isEmpty(); from++) {
                List<String> end = counting.subList(from, counting.size());
                title = FIELD.stream().anyMatch(end::contains) ? words.titles().getOrDefault(end, "") : "";
            }
        }
        return title.isEmpty() ? List.of() : List.of(title);
    }

    private static String beforeTail(String advertised) {
        return TAIL.split(BRACKETS.matcher(advertised).replaceAll(" "), 2)[0];
    }

    private boolean hasFieldWord(String text) {
        List<String> counting = words.words(text);
        return FIELD.stream().anyMatch(counting::contains);
    }

    private Optional<String> misspelled(List<String> counting) {
        Map<String, String> joined = new HashMap<>();
        words.titles().forEach((key, title) -> joined.put(String.join(" ", key), title));
        return NearestWord.slipOf(String.join(" ", counting), joined.keySet()).map(joined::get);
    }

    /** A title that means no role; where nobody knows it, with the questions that tell all roles apart. */
    private TitleMeaning outside(String advertised, List<String> readAs, String field) {
        List<String> all =
                field.isEmpty() ? List.copyOf(knowledge.all(Kind.ROLE).keySet()) : List.of();
        List<SeparatingTask> separating = separating(all);
        return new TitleMeaning(
                advertised, readAs, false, field, List.of(), List.of(), separating, fewest(all, separating), Map.of());
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
        if (roles.isEmpty() && added.isEmpty()) {
            return outside(
                    advertised,
                    titles,
                    titles.stream()
                            .map(title -> entry(title).outside())
                            .findFirst()
                            .orElse(""));
        }
        Set<String> all = new LinkedHashSet<>(roles);
        all.addAll(added);
        List<SeparatingTask> separating = separating(ordered(all));
        return new TitleMeaning(
                advertised,
                titles,
                guess,
                "",
                ordered(roles),
                ordered(added),
                separating,
                fewest(ordered(all), separating),
                cites(titles, roles, added));
    }

    private TitleEntry entry(String title) {
        return knowledge.find(Kind.TITLE, title, TitleEntry.class).orElseThrow();
    }

    /** A title of the report cites the lists of all its roles; each role is shown with its own list, if it has the title. */
    private Map<String, List<String>> cites(List<String> titles, Set<String> roles, Set<String> added) {
        Map<String, List<String>> cites = new HashMap<>();
        for (String role : roles) {
            List<String> all = titles.stream()
                    .filter(title -> entry(title).roles().contains(role))
                    .flatMap(title -> entry(title).source().cites().stream())
                    .distinct()
                    .toList();
            List<String> own = all.stream()
                    .filter(role(role).titlesSource().cites()::contains)
                    .toList();
            cites.put(role, own.isEmpty() ? all : own);
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
