package dev.righttrack.oracle;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.LevelRange;
import dev.righttrack.knowledge.CircumstanceEntry;
import dev.righttrack.knowledge.Interpretation;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.MethodEntry;
import dev.righttrack.knowledge.RankedTerm;
import dev.righttrack.knowledge.RoleEntry;
import dev.righttrack.knowledge.SubtaskEntry;
import dev.righttrack.knowledge.ToolEntry;
import dev.righttrack.knowledge.VariantEntry;
import dev.righttrack.knowledge.Weight;
import dev.righttrack.rules.language.SentenceUse;
import dev.righttrack.rules.reading.CoachRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.Fraction;

/**
 * Advice worked out plainly from the coaches' sentences and the design's definitions: loops and sums, no rule engine, and
 * none of the program's own scoring. It is written to be read beside the design, not to be fast.
 */
public final class PlainEvaluator {

    private static final List<String> VERDICTS = List.of("far", "near", "ready");

    private final Knowledge knowledge;
    private final List<CoachRule> rules;
    private final Map<String, String> readings;
    private final Map<String, Integer> levels = new LinkedHashMap<>();
    private final int top;

    /** An evaluator for rules under some readings, where they are not the default. */
    public PlainEvaluator(Knowledge knowledge, List<CoachRule> rules, Map<String, String> chosen) {
        this.knowledge = knowledge;
        this.readings = new TreeMap<>();
        knowledge
                .all(Kind.INTERPRETATION, Interpretation.class)
                .forEach(i -> readings.put(i.name(), chosen.getOrDefault(i.name(), i.reading())));
        this.rules = rules.stream().filter(this::isInForce).toList();
        knowledge.levels().forEach(level -> levels.put(level.name(), level.rank()));
        this.top = levels.size() - 1;
    }

    private boolean isInForce(CoachRule rule) {
        return rule.conditions().stream()
                .filter(c -> c.kind().word().equals("reading"))
                .map(c -> c.filling("reading").get(0).split(" = ", 2))
                .allMatch(parts -> parts[1].equals(readings.get(parts[0])));
    }

    /** What comes of a candidate. */
    public Opinion evaluate(Candidate candidate) {
        return new Run(candidate).opinion();
    }

    /**
     * What a role essentially asks of a candidate.
     *
     * @param skills of which one must reach the level
     * @param level the rank of the level
     */
    public record Essential(List<String> skills, int level) {}

    /**
     * What a role, and each variant with levels of its own, essentially asks: once for each way in which the open circumstances
     * may turn out.
     */
    public List<Set<List<Essential>>> essentials(Candidate candidate, String role) {
        return waysOf(role).stream().map(name -> essentialsOf(candidate, name)).toList();
    }

    private List<String> waysOf(String role) {
        List<String> names = new ArrayList<>(List.of(role));
        knowledge.all(Kind.VARIANT, VariantEntry.class).stream()
                .filter(variant -> variant.ownLevels() && variant.role().equals(role))
                .forEach(variant -> names.add(variant.name()));
        return names;
    }

    private Set<List<Essential>> essentialsOf(Candidate candidate, String name) {
        Run run = new Run(candidate);
        Set<List<Essential>> all = new HashSet<>();
        List<Asked> asked = run.asked(name).stream()
                .filter(a -> a.importance.equals("essential"))
                .toList();
        for (Map<String, Set<String>> world : run.worlds()) {
            all.add(asked.stream()
                    .filter(a -> a.holdsIn(world))
                    .map(a -> new Essential(a.skills, a.level))
                    .toList());
        }
        return all;
    }

    /** Skill to the rank of the least level that is known, and of the most that is possible. */
    public Map<String, int[]> ranks(Candidate candidate) {
        Run run = new Run(candidate);
        run.evidence();
        run.skills();
        Map<String, int[]> ranks = new TreeMap<>();
        run.skills.forEach((skill, known) -> ranks.put(skill, new int[] {known.low, known.high}));
        return ranks;
    }

    /** The role in first place; empty on a tie, and where too little is known. */
    public String first(Candidate candidate) {
        return evaluate(candidate).first();
    }

    /** What is known of a skill: the ranks of both ends, and from where. */
    private record Known(int low, int high, String basis) {}

    private record Asked(List<String> skills, int level, String importance, Map<String, Set<String>> needs) {

        boolean holdsIn(Map<String, Set<String>> world) {
            return needs.entrySet().stream()
                    .allMatch(n -> n.getValue().stream().anyMatch(world.getOrDefault(n.getKey(), Set.of())::contains));
        }
    }

    private record AskedTools(String family, String importance) {}

    private record Share(Fraction low, Fraction point, Fraction high) {
        @Override
        public String toString() {
            return EngineOpinion.text(low) + " " + EngineOpinion.text(point) + " " + EngineOpinion.text(high);
        }
    }

    private record Scored(
            String role,
            int worst,
            int best,
            Share ability,
            Share aspiration,
            Share fit,
            Fraction strengths,
            Fraction known,
            List<List<Asked>> asked,
            String as) {}

    /** One candidate's evaluation. */
    private final class Run {

        private final Candidate candidate;
        private final List<ToolEntry> tools;
        private final Set<String> conclusions = new TreeSet<>();
        private final Map<String, Integer> shown = new TreeMap<>();
        private final Set<String> work = new HashSet<>();
        private final Map<String, Known> skills = new TreeMap<>();
        private final Map<String, Integer> halves = new TreeMap<>();
        private final Map<String, String> aims = new TreeMap<>();
        private final Set<String> barred = new HashSet<>();
        private List<Scored> ranked = List.of();
        private List<List<Scored>> groups = List.of();

        Run(Candidate candidate) {
            this.candidate = candidate;
            this.tools = knowledge.all(Kind.TOOL, ToolEntry.class).stream()
                    .filter(t -> candidate.tools().contains(t.name()))
                    .toList();
        }

        Opinion opinion() {
            evidence();
            skills();
            wishes();
            barred();
            groups = placed(knowledge.roles().stream().map(this::score).toList());
            ranked = groups.stream().flatMap(List::stream).toList();
            statements();
            Map<String, Opinion.Figures> roles = new TreeMap<>();
            ranked.forEach(s -> roles.put(
                    s.role,
                    new Opinion.Figures(
                            VERDICTS.get(s.worst) + ".." + VERDICTS.get(s.best),
                            s.ability.toString(),
                            s.aspiration.toString(),
                            s.fit.toString(),
                            EngineOpinion.text(s.strengths),
                            EngineOpinion.text(s.known),
                            s.as)));
            return new Opinion(
                    roles,
                    ranked.stream().map(Scored::role).toList(),
                    first(),
                    leaders(),
                    skillWords(),
                    aims,
                    conclusions,
                    reach());
        }

        /** Not the name: only what is in the figures puts a role first, and no role of which little is known. */
        private String first() {
            boolean alone = groups.get(0).size() == 1
                    && isJudged(groups.get(0).get(0))
                    && isSuitable(groups.get(0).get(0));
            return alone ? groups.get(0).get(0).role : "";
        }

        private boolean isJudged(Scored one) {
            return one.known.compareTo(weight("floor of evidence")) >= 0;
        }

        private boolean isSuitable(Scored one) {
            return !barred.contains(one.role);
        }

        private void barred() {
            for (CoachRule rule : rules) {
                for (SentenceUse c : rule.conclusions()) {
                    if (c.pattern().startsWith("{role} is not suitable")
                            && rule.conditions().stream().allMatch(this::holds)) {
                        barred.add(one(c, "role"));
                    }
                }
            }
        }

        /**
         * The places one after the other, each with all that share it: the roles that are suitable, first those of which
         * enough is known, then the others.
         */
        private List<List<Scored>> placed(List<Scored> all) {
            List<List<Scored>> places = new ArrayList<>();
            List<Predicate<Scored>> kinds = List.of(
                    one -> isSuitable(one) && isJudged(one),
                    one -> isSuitable(one) && !isJudged(one),
                    one -> !isSuitable(one));
            for (Predicate<Scored> kind : kinds) {
                List<Scored> left = new ArrayList<>(all.stream().filter(kind).toList());
                while (!left.isEmpty()) {
                    places.add(next(left));
                    left.removeAll(places.get(places.size() - 1));
                }
            }
            return places;
        }

        private List<Scored> next(List<Scored> left) {
            List<Scored> free = left.stream()
                    .filter(one -> left.stream().noneMatch(other -> letsPass(one, other)))
                    .toList();
            Fraction top = free.stream()
                    .map(one -> one.fit.point)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            Fraction near = weight("near tie").divide(100);
            List<Scored> close = free.stream()
                    .filter(one -> top.subtract(one.fit.point).compareTo(near) <= 0)
                    .toList();
            Comparator<Scored> order = Comparator.comparing((Scored one) -> one.strengths)
                    .thenComparing(one -> one.fit.point)
                    .thenComparing(one -> one.aspiration.point);
            Scored best = close.stream().max(order).orElseThrow();
            return close.stream()
                    .filter(one -> order.compare(one, best) == 0)
                    .sorted(Comparator.comparing(Scored::role))
                    .toList();
        }

        /** Who asks more, has nothing to show for what the other does not ask, and is not wanted more, comes later. */
        private boolean letsPass(Scored one, Scored other) {
            boolean each = true;
            for (List<Asked> own : one.asked) {
                boolean some = false;
                for (List<Asked> others : other.asked) {
                    some |= asksMoreForNothing(own, others);
                }
                each &= some;
            }
            return each && one.aspiration.point.compareTo(other.aspiration.point) <= 0;
        }

        private boolean asksMoreForNothing(List<Asked> own, List<Asked> others) {
            boolean more = others.stream().allMatch(b -> own.stream().anyMatch(a -> isAtLeast(a, b)))
                    && !own.stream().allMatch(a -> others.stream().anyMatch(b -> isAtLeast(b, a)));
            boolean reason = own.stream()
                    .filter(a -> a.importance.equals("essential") && isCertain(a))
                    .filter(a -> others.stream().noneMatch(b -> isAtLeast(b, a)))
                    .anyMatch(a -> a.skills.stream().anyMatch(skill -> skills.get(skill).low >= a.level));
            return more && !reason;
        }

        private boolean isAtLeast(Asked a, Asked b) {
            return a.level >= b.level
                    && b.skills.containsAll(a.skills)
                    && (isCertain(a) || (!isCertain(b) && a.needs.equals(b.needs)));
        }

        private List<String> leaders() {
            Fraction distance = weight("leaders distance").divide(100);
            Fraction first = ranked.get(0).fit.point;
            boolean enough = isJudged(ranked.get(0));
            return ranked.stream()
                    .filter(s -> isSuitable(s) && isJudged(s) == enough)
                    .filter(s -> first.subtract(s.fit.point).compareTo(distance) <= 0)
                    .map(Scored::role)
                    .toList();
        }

        private Map<String, String> skillWords() {
            Map<String, String> words = new TreeMap<>();
            List<String> names = List.copyOf(levels.keySet());
            skills.forEach((skill, known) ->
                    words.put(skill, names.get(known.low) + ".." + names.get(known.high) + " " + known.basis));
            return words;
        }

        private void evidence() {
            for (CoachRule rule : rules) {
                boolean any = rule.conclusions().stream()
                        .anyMatch(c -> c.kind().word().equals("evidence"));
                if (!any || !rule.conditions().stream().allMatch(this::holds)) {
                    continue;
                }
                for (SentenceUse c : rule.conclusions()) {
                    if (c.pattern().startsWith("shows at least")) {
                        String skill = one(c, "skill");
                        String level = one(c, "level");
                        conclusions.add("shows " + level + " " + skill + " by " + rule.name());
                        shown.merge(skill, levels.get(level), Math::max);
                        clash(skill, level, rule.name());
                    } else if (c.pattern().startsWith("counts as work")) {
                        work.add(one(c, "topic"));
                        conclusions.add("does " + one(c, "topic") + " by " + rule.name());
                    }
                }
            }
        }

        private void clash(String skill, String level, String rule) {
            LevelRange stated = candidate.skills().get(skill);
            if (stated != null && levels.get(level) > stated.high().rank()) {
                conclusions.add("clash " + skill + " " + stated.high().name() + "<" + level + " by " + rule);
            }
        }

        private void skills() {
            for (String skill : knowledge.all(Kind.SKILL).keySet()) {
                LevelRange stated = candidate.skills().get(skill);
                if (stated != null) {
                    skills.put(
                            skill, new Known(stated.low().rank(), stated.high().rank(), "stated"));
                } else if (shown.containsKey(skill)) {
                    skills.put(skill, new Known(shown.get(skill), top, "inferred"));
                } else {
                    skills.put(skill, new Known(0, top, "unknown"));
                }
            }
        }

        private void wishes() {
            for (String topic : knowledge.topics()) {
                String wish = candidate.wishes().get(topic);
                if (wish != null) {
                    put(topic, wish.equals("wants") ? 2 : wish.equals("no matter") ? 1 : 0, "stated");
                } else if (work.contains(topic)) {
                    put(topic, 2, "assumed");
                } else if (candidate.complete().contains("activities")) {
                    put(topic, 0, "assumed");
                } else {
                    put(topic, 1, "unknown");
                }
            }
        }

        private void put(String topic, int wanted, String basis) {
            halves.put(topic, wanted);
            aims.put(topic, wanted + " " + basis);
        }

        /** The role as it is, or as the best of its variants: each figure is the best that one of them has. */
        private Scored score(RoleEntry role) {
            List<Scored> ways =
                    waysOf(role.name()).stream().map(name -> score(role, name)).toList();
            Scored as = ways.get(0);
            for (Scored way : ways) {
                as = servesBetter(way, as) ? way : as;
            }
            return new Scored(
                    role.name(),
                    ways.stream().mapToInt(Scored::worst).max().orElseThrow(),
                    ways.stream().mapToInt(Scored::best).max().orElseThrow(),
                    top(ways, Scored::ability),
                    as.aspiration,
                    top(ways, Scored::fit),
                    strengths(ways.stream()
                            .flatMap(way -> way.asked.stream().flatMap(List::stream))
                            .toList()),
                    Stream.of(
                                    ways.get(0).known,
                                    known(
                                            ways.stream()
                                                    .flatMap(way -> asked(way.role).stream())
                                                    .toList(),
                                            ways.stream()
                                                    .flatMap(way -> askedTools(way.role).stream())
                                                    .toList()))
                            .max(Comparator.naturalOrder())
                            .orElseThrow(),
                    ways.stream().flatMap(way -> way.asked.stream()).toList(),
                    as.role.equals(ways.get(0).role) ? "" : as.role);
        }

        private static boolean servesBetter(Scored one, Scored other) {
            if (one.worst != other.worst) {
                return one.worst > other.worst;
            }
            return one.best != other.best
                    ? one.best > other.best
                    : one.ability.point.compareTo(other.ability.point) > 0;
        }

        private static Share top(List<Scored> ways, Function<Scored, Share> share) {
            Comparator<Fraction> order = Comparator.naturalOrder();
            return new Share(
                    ways.stream().map(way -> share.apply(way).low).max(order).orElseThrow(),
                    ways.stream().map(way -> share.apply(way).point).max(order).orElseThrow(),
                    ways.stream().map(way -> share.apply(way).high).max(order).orElseThrow());
        }

        private Scored score(RoleEntry role, String name) {
            List<Asked> asked = asked(name);
            List<AskedTools> tools = askedTools(name);
            Fraction low = Fraction.ONE;
            Fraction high = Fraction.ZERO;
            int missing = 0;
            int missingAtBest = Integer.MAX_VALUE;
            for (Map<String, Set<String>> world : worlds()) {
                List<Asked> here = asked.stream().filter(a -> a.holdsIn(world)).toList();
                Fraction worst = share(here, tools, false);
                Fraction best = share(here, tools, true);
                low = worst.compareTo(low) < 0 ? worst : low;
                high = best.compareTo(high) > 0 ? best : high;
                missing = Math.max(missing, missing(here, false));
                missingAtBest = Math.min(missingAtBest, missing(here, true));
            }
            Fraction point = clamp(point(asked.stream().filter(this::isCertain).toList(), tools), low, high);
            Share ability = new Share(low, point, high);
            Share aspiration = aspiration(role);
            boolean wishless = aims.values().stream().allMatch(a -> a.endsWith("unknown"));
            Fraction fitLow = half(ability.low, aspiration.low);
            Fraction fitHigh = half(ability.high, aspiration.high);
            Fraction fitPoint =
                    clamp(wishless ? ability.point : half(ability.point, aspiration.point), fitLow, fitHigh);
            return new Scored(
                    name,
                    verdict(missing),
                    verdict(missingAtBest),
                    ability,
                    aspiration,
                    new Share(fitLow, fitPoint, fitHigh),
                    strengths(asked),
                    known(asked, tools),
                    List.of(asked),
                    "");
        }

        private int verdict(int missing) {
            return missing == 0 ? 2 : missing <= weight("near limit").intValue() ? 1 : 0;
        }

        /** Every way in which the circumstances may turn out; what was told holds in all of them. */
        private List<Map<String, Set<String>>> worlds() {
            List<Map<String, Set<String>>> worlds = new ArrayList<>();
            for (Set<String> application :
                    told("application").map(List::of).orElseGet(() -> subsets(names(Kind.APPLICATION)))) {
                for (Set<String> organization : either("organization", names(Kind.ORGANIZATION))) {
                    for (Set<String> stage : either("stage", names(Kind.STAGE))) {
                        for (Set<String> variety : either("variety", List.of("yes", "no"))) {
                            worlds.add(Map.of(
                                    "application",
                                    application,
                                    "organization",
                                    organization,
                                    "stage",
                                    stage,
                                    "variety",
                                    variety));
                        }
                    }
                }
            }
            List<Map<String, Set<String>>> all = worlds;
            for (CircumstanceEntry own : knowledge.all(Kind.CIRCUMSTANCE, CircumstanceEntry.class)) {
                all = with(own, all);
            }
            return all;
        }

        /** Each world with each answer to one more circumstance. */
        private List<Map<String, Set<String>>> with(CircumstanceEntry own, List<Map<String, Set<String>>> worlds) {
            List<Set<String>> answers = own.several()
                    ? told(own.name()).map(List::of).orElseGet(() -> subsets(own.values()))
                    : either(own.name(), own.values());
            List<Map<String, Set<String>>> more = new ArrayList<>();
            for (Map<String, Set<String>> world : worlds) {
                for (Set<String> answer : answers) {
                    Map<String, Set<String>> larger = new HashMap<>(world);
                    larger.put(own.name(), answer);
                    more.add(larger);
                }
            }
            return more;
        }

        private Optional<Set<String>> told(String kind) {
            return Optional.ofNullable(candidate.circumstances().get(kind));
        }

        private List<Set<String>> either(String kind, List<String> names) {
            return told(kind)
                    .map(List::of)
                    .orElseGet(() -> names.stream().map(Set::of).toList());
        }

        private List<String> names(Kind kind) {
            return List.copyOf(knowledge.all(kind).keySet());
        }

        private List<Set<String>> subsets(List<String> names) {
            List<Set<String>> subsets = new ArrayList<>(List.of(Set.of()));
            for (String name : names) {
                for (Set<String> smaller : List.copyOf(subsets)) {
                    Set<String> larger = new HashSet<>(smaller);
                    larger.add(name);
                    subsets.add(larger);
                }
            }
            return subsets;
        }

        private boolean isCertain(Asked asked) {
            return asked.needs.entrySet().stream()
                    .allMatch(n -> told(n.getKey()).isPresent());
        }

        private List<Asked> asked(String role) {
            List<Asked> all = new ArrayList<>();
            for (CoachRule rule : rules) {
                if (!isAbout(rule, role)) {
                    continue;
                }
                Map<String, Set<String>> needs = needs(rule);
                boolean impossible = needs.entrySet().stream()
                        .anyMatch(n -> told(n.getKey()).isPresent()
                                && n.getValue().stream()
                                        .noneMatch(told(n.getKey()).get()::contains));
                for (SentenceUse c : rule.conclusions()) {
                    if (c.pattern().startsWith("requires") && !impossible) {
                        List<String> any = c.filling("skills").isEmpty() ? c.filling("skill") : c.filling("skills");
                        all.add(new Asked(any, levels.get(one(c, "level")), one(c, "importance"), needs));
                    }
                }
            }
            return all;
        }

        private List<AskedTools> askedTools(String role) {
            List<AskedTools> all = new ArrayList<>();
            for (CoachRule rule : rules) {
                for (SentenceUse c : rule.conclusions()) {
                    if (c.pattern().startsWith("works with the tools") && isAbout(rule, role)) {
                        all.add(new AskedTools(one(c, "family"), one(c, "importance")));
                    }
                }
            }
            return all;
        }

        private boolean isAbout(CoachRule rule, String role) {
            return rule.conditions().stream()
                    .anyMatch(c -> (c.pattern().equals("the role is {role}")
                                    && one(c, "role").equals(role))
                            || (c.pattern().equals("the variant is {variant}")
                                    && one(c, "variant").equals(role)));
        }

        private Map<String, Set<String>> needs(CoachRule rule) {
            Map<String, Set<String>> needs = new TreeMap<>();
            for (SentenceUse c : rule.conditions()) {
                if (c.kind().word().equals("context")
                        && !c.filling("circumstance").isEmpty()) {
                    List<String> chosen = c.filling("choice").isEmpty() ? c.filling("choices") : c.filling("choice");
                    needs.put(one(c, "circumstance"), Set.copyOf(chosen));
                } else if (c.kind().word().equals("context")) {
                    c.fillings()
                            .forEach((slot, names) ->
                                    needs.put(slot.equals("applications") ? "application" : slot, Set.copyOf(names)));
                    if (c.fillings().isEmpty()) {
                        needs.put("variety", Set.of("yes"));
                    }
                }
            }
            return needs;
        }

        private int held(Asked asked, boolean atBest) {
            return asked.skills.stream()
                    .map(skills::get)
                    .mapToInt(known -> atBest ? known.high : known.low)
                    .max()
                    .orElse(0);
        }

        private int missing(List<Asked> asked, boolean atBest) {
            return asked.stream()
                    .filter(a -> a.importance.equals("essential"))
                    .mapToInt(a -> Math.max(0, a.level - held(a, atBest)))
                    .sum();
        }

        private Fraction share(List<Asked> asked, List<AskedTools> tools, boolean atBest) {
            Fraction has = Fraction.ZERO;
            Fraction whole = Fraction.ZERO;
            for (Asked a : asked) {
                Fraction w = weight(a.importance);
                has = has.add(w.multiply(Fraction.of(Math.min(a.level, held(a, atBest)), a.level)));
                whole = whole.add(w);
            }
            for (AskedTools t : tools) {
                boolean held = state(t.family) == 2 || (atBest && state(t.family) == 1);
                has = held ? has.add(weight(t.importance)) : has;
                whole = whole.add(weight(t.importance));
            }
            return whole.equals(Fraction.ZERO) ? Fraction.ONE : has.divide(whole);
        }

        private Fraction point(List<Asked> asked, List<AskedTools> tools) {
            Fraction has = Fraction.ZERO;
            Fraction whole = Fraction.ZERO;
            for (Asked a : asked) {
                Fraction shown = Fraction.of(Math.min(a.level, held(a, false)), a.level);
                boolean possible = held(a, true) >= a.level;
                Fraction half = Fraction.of(1, 2);
                Fraction credit = possible && shown.compareTo(half) < 0 ? half : shown;
                has = has.add(weight(a.importance).multiply(credit));
                whole = whole.add(weight(a.importance));
            }
            for (AskedTools t : tools) {
                has = has.add(weight(t.importance).multiply(Fraction.of(state(t.family), 2)));
                whole = whole.add(weight(t.importance));
            }
            return whole.equals(Fraction.ZERO) ? Fraction.ONE : has.divide(whole);
        }

        /** 2 held, 1 unknown, 0 lacked. */
        private int state(String family) {
            if (tools(t -> t.families().contains(family)) > 0) {
                return 2;
            }
            return candidate.complete().contains(family) ? 0 : 1;
        }

        private Share aspiration(RoleEntry role) {
            int low = 0;
            int point = 0;
            int high = 0;
            for (String topic : knowledge.topics()) {
                boolean does = topic.equals("research")
                        ? role.research()
                        : role.tasks().containsKey(topic);
                boolean shared =
                        does && role.complementTasks().contains(topic) && !"modeling alone".equals(readings.get("X6"));
                int agrees = shared ? 1 : does ? halves.get(topic) : 2 - halves.get(topic);
                boolean stated = aims.get(topic).endsWith("stated");
                low += stated ? agrees : 0;
                high += stated ? agrees : 2;
                point += agrees;
            }
            int whole = 2 * knowledge.topics().size();
            return new Share(Fraction.of(low, whole), Fraction.of(point, whole), Fraction.of(high, whole));
        }

        private Fraction strengths(List<Asked> asked) {
            int used = 0;
            int all = 0;
            for (Map.Entry<String, Known> skill : skills.entrySet()) {
                int most = asked.stream()
                        .filter(a -> a.skills.contains(skill.getKey()))
                        .mapToInt(Asked::level)
                        .max()
                        .orElse(0);
                used += Math.min(most, skill.getValue().low);
                all += skill.getValue().low;
            }
            return all == 0 ? Fraction.ZERO : Fraction.of(used, all);
        }

        private Fraction known(List<Asked> asked, List<AskedTools> tools) {
            Fraction known = Fraction.ZERO;
            Fraction whole = Fraction.ZERO;
            for (Asked a : asked) {
                boolean something = a.skills.stream()
                        .anyMatch(skill -> !skills.get(skill).basis.equals("unknown"));
                known = something ? known.add(weight(a.importance)) : known;
                whole = whole.add(weight(a.importance));
            }
            for (AskedTools t : tools) {
                known = state(t.family) == 1 ? known : known.add(weight(t.importance));
                whole = whole.add(weight(t.importance));
            }
            return whole.equals(Fraction.ZERO) ? Fraction.ONE : known.divide(whole);
        }

        private void statements() {
            for (CoachRule rule : rules) {
                for (SentenceUse c : rule.conclusions()) {
                    if (c.kind().word().equals("statement")
                            && rule.conditions().stream().allMatch(this::holds)) {
                        conclusions.add(statement(c) + " by " + rule.name());
                    }
                }
            }
        }

        private String statement(SentenceUse c) {
            String text = c.filling("text").isEmpty() ? "" : one(c, "text");
            String pattern = c.pattern();
            String kind = pattern.startsWith("suggest")
                    ? "variant " + one(c, "variant")
                    : pattern.startsWith("speaks for")
                            ? "for " + one(c, "role")
                            : pattern.startsWith("{role} is not suitable")
                                    ? "bar " + one(c, "role")
                                    : pattern.startsWith("speaks against")
                                            ? "against " + one(c, "role")
                                            : pattern.startsWith("look for a team")
                                                    ? "stage " + one(c, "stage")
                                                    : pattern.startsWith("look for a")
                                                            ? "organization " + one(c, "organization")
                                                            : pattern.contains("team up")
                                                                    ? "team " + one(c, "role")
                                                                    : pattern.contains("ask the employer")
                                                                            ? "ask " + one(c, "role")
                                                                            : "note ";
            return kind + " \"" + text + "\"";
        }

        private Map<String, String> reach() {
            Map<String, String> reach = new TreeMap<>();
            for (SubtaskEntry subtask : knowledge.subtasks()) {
                String now = when(subtask, false);
                String best = when(subtask, true);
                reach.put(subtask.name(), now + (now.equals(best) ? "" : "?"));
            }
            return reach;
        }

        private String when(SubtaskEntry subtask, boolean atBest) {
            int enough = weight("subtask level").intValue();
            int n = subtask.skills().size();
            int sum = 0;
            int full = 0;
            for (String skill : subtask.skills()) {
                String family = subtask.shownWith().getOrDefault(skill, "");
                int tool = family.isEmpty() ? 2 : state(family);
                boolean counts = tool == 2 || (atBest && tool == 1);
                int level = !counts ? 0 : atBest ? skills.get(skill).high : skills.get(skill).low;
                sum += Math.min(level, enough);
                full += level >= enough ? 1 : 0;
            }
            Fraction share = Fraction.of(sum, n * enough);
            boolean today = switch (String.valueOf(readings.get("X5"))) {
                case "all" -> full == n;
                case "any" -> full > 0;
                default -> share.compareTo(weight("subtask today")) >= 0;
            };
            if (today) {
                return "today";
            }
            return share.compareTo(weight("subtask with a teammate")) >= 0 ? "with a teammate" : "after learning";
        }

        private long tools(Predicate<ToolEntry> which) {
            return tools.stream().filter(which).count();
        }

        private boolean taught(String name, String skill) {
            boolean tool = knowledge.all(Kind.TOOL, ToolEntry.class).stream()
                    .anyMatch(entry ->
                            entry.name().equals(name) && entry.speaksFor().contains(skill));
            return tool
                    || knowledge.all(Kind.METHOD, MethodEntry.class).stream()
                            .anyMatch(entry -> entry.name().equals(name)
                                    && entry.speaksFor().contains(skill));
        }

        private long methods(Predicate<MethodEntry> which) {
            return knowledge.all(Kind.METHOD, MethodEntry.class).stream()
                    .filter(m -> candidate.methods().contains(m.name()))
                    .filter(which)
                    .count();
        }

        /** Whether a condition holds of the candidate. */
        private boolean holds(SentenceUse c) {
            return switch (c.kind().word()) {
                case "knowledge", "reading" -> true;
                case "candidate" -> holdsOfDoings(c);
                case "context" -> holdsOfContext(c);
                case "wish" -> holdsOfWishes(c);
                case "skill" -> holdsOfSkill(c);
                default -> holdsOfVerdict(c);
            };
        }

        private boolean holdsOfDoings(SentenceUse c) {
            return switch (c.pattern()) {
                case "the candidate works with {tool}" -> candidate.tools().contains(one(c, "tool"));
                case "the candidate does not work with {tool}" ->
                    !candidate.tools().contains(one(c, "tool"))
                            && families(one(c, "tool")).anyMatch(candidate.complete()::contains);
                case "the candidate has at least {duration} with {tool}" ->
                    years(one(c, "tool")) >= weight(one(c, "duration")).doubleValue();
                case "the candidate has less than {duration} with {tool}" -> isLess(one(c, "tool"), c);
                case "the candidate works with one of {tools}" ->
                    c.filling("tools").stream().anyMatch(candidate.tools()::contains);
                case "the candidate works with {count} or more of {tools}" ->
                    tools(t -> c.filling("tools").contains(t.name())) >= count(c);
                case "the candidate works with something of the family {family}" ->
                    tools(t -> t.families().contains(one(c, "family"))) > 0;
                case "the candidate works with {count} or more of the family {family}" ->
                    tools(t -> t.families().contains(one(c, "family"))) >= count(c);
                case "the candidate works with a tool for {skill}" ->
                    tools(t -> t.speaksFor().contains(one(c, "skill"))) > 0;
                case "the candidate works with {count} or more tools for {skill}" ->
                    tools(t -> t.speaksFor().contains(one(c, "skill"))) >= count(c);
                case "the candidate works with nothing of the family {family}" ->
                    candidate.complete().contains(one(c, "family")) && state(one(c, "family")) == 0;
                case "the candidate names {tool} in a course" ->
                    candidate.courses().contains(one(c, "tool"));
                case "the candidate has had a course for {skill}" ->
                    candidate.courses().stream().anyMatch(name -> taught(name, one(c, "skill")));
                case "the candidate uses {method}" -> candidate.methods().contains(one(c, "method"));
                case "the candidate uses one of {methods}" ->
                    c.filling("methods").stream().anyMatch(candidate.methods()::contains);
                case "the candidate uses {count} or more of {methods}" ->
                    methods(m -> c.filling("methods").contains(m.name())) >= count(c);
                case "the candidate uses a method of {skill}" ->
                    methods(m -> m.speaksFor().contains(one(c, "skill"))) > 0;
                case "the candidate uses {count} or more methods of {skill}" ->
                    methods(m -> m.speaksFor().contains(one(c, "skill"))) >= count(c);
                case "the candidate's work includes {activity}" ->
                    candidate.activities().contains(one(c, "activity"));
                case "the candidate's work includes one of {activities}" ->
                    c.filling("activities").stream().anyMatch(candidate.activities()::contains);
                case "the candidate's work does not include {activity}" ->
                    candidate.complete().contains("activities")
                            && !candidate.activities().contains(one(c, "activity"));
                case "nothing is known about the candidate's work" ->
                    candidate.activities().isEmpty() && !candidate.complete().contains("activities");
                case "the candidate may do more than was named" ->
                    !candidate.complete().contains("activities");
                default -> holdsOfBackground(c);
            };
        }

        private boolean holdsOfBackground(SentenceUse c) {
            return switch (c.pattern()) {
                case "the candidate has coded for at least {duration}" ->
                    years("coding") >= weight(one(c, "duration")).doubleValue();
                case "the candidate has used machine learning for at least {duration}" ->
                    years("machine learning") >= weight(one(c, "duration")).doubleValue();
                case "the candidate has coded for less than {duration}" -> isLess("coding", c);
                case "the candidate has used machine learning for less than {duration}" ->
                    isLess("machine learning", c);
                case "the candidate's degree is at most {degree}" ->
                    candidate.education().map(this::degree).orElse(Integer.MAX_VALUE) <= degree(one(c, "degree"));
                case "the candidate's degree is {degree}" ->
                    candidate.education().filter(one(c, "degree")::equals).isPresent();
                case "the candidate's degree is at least {degree}" ->
                    candidate.education().map(this::degree).orElse(-1) >= degree(one(c, "degree"));
                case "the candidate has published research" ->
                    candidate.publications().orElse(false);
                case "the candidate has published no research" ->
                    !candidate.publications().orElse(true);
                default -> throw new IllegalArgumentException("no such sentence: " + c.pattern());
            };
        }

        private Stream<String> families(String tool) {
            return knowledge.find(Kind.TOOL, tool, ToolEntry.class).orElseThrow().families().stream();
        }

        private boolean isLess(String kind, SentenceUse c) {
            return candidate.experience().containsKey(kind)
                    && years(kind) < weight(one(c, "duration")).doubleValue();
        }

        private double years(String kind) {
            return candidate.experience().getOrDefault(kind, -1.0);
        }

        private int degree(String name) {
            return knowledge
                    .find(Kind.DEGREE, name, RankedTerm.class)
                    .orElseThrow()
                    .rank();
        }

        private boolean holdsOfContext(SentenceUse c) {
            return switch (c.pattern()) {
                case "the candidate wants to work on {application}" -> isTold("application", c.filling("application"));
                case "the candidate wants to work on one of {applications}" ->
                    isTold("application", c.filling("applications"));
                case "the team is {stage}" -> isTold("stage", c.filling("stage"));
                case "the team belongs to a {organization}" -> isTold("organization", c.filling("organization"));
                case "the candidate prefers {choice} for {circumstance}" ->
                    isTold(one(c, "circumstance"), c.filling("choice"));
                case "the candidate prefers one of {choices} for {circumstance}" ->
                    isTold(one(c, "circumstance"), c.filling("choices"));
                case "the candidate likes variety" -> isTold("variety", List.of("yes"));
                case "nothing is known about the candidate's {circumstance}" ->
                    told(one(c, "circumstance")).orElse(Set.of()).isEmpty();
                default -> throw new IllegalArgumentException("no such sentence: " + c.pattern());
            };
        }

        private boolean isTold(String kind, List<String> names) {
            return told(kind).map(t -> names.stream().anyMatch(t::contains)).orElse(false);
        }

        private boolean holdsOfWishes(SentenceUse c) {
            return switch (c.pattern()) {
                case "the candidate wants {topic}" -> wants(one(c, "topic"));
                case "the candidate wants one of {topics}" ->
                    c.filling("topics").stream().anyMatch(this::wants);
                case "the candidate does not want {topic}" ->
                    "does not want".equals(candidate.wishes().get(one(c, "topic")));
                case "the candidate prefers {topic} to {topic2}" -> wants(one(c, "topic")) && !wants(one(c, "topic2"));
                case "the candidate already does {topic}" -> work.contains(one(c, "topic"));
                default -> throw new IllegalArgumentException("no such sentence: " + c.pattern());
            };
        }

        private boolean wants(String topic) {
            return "wants".equals(candidate.wishes().get(topic));
        }

        private boolean holdsOfSkill(SentenceUse c) {
            Known known = skills.get(one(c, "skill"));
            return switch (c.pattern()) {
                case "the candidate has at least {level} {skill}" -> known.low >= levels.get(one(c, "level"));
                case "the candidate has less than {level} {skill}" -> known.high < levels.get(one(c, "level"));
                case "the candidate has at most {level} {skill}" -> known.high <= levels.get(one(c, "level"));
                case "nothing is known about the candidate's {skill}" -> known.basis.equals("unknown");
                default -> throw new IllegalArgumentException("no such sentence: " + c.pattern());
            };
        }

        private boolean holdsOfVerdict(SentenceUse c) {
            Scored scored = ranked.stream()
                    .filter(s -> s.role.equals(one(c, "role")))
                    .findFirst()
                    .orElseThrow();
            return switch (c.pattern()) {
                case "{role} is at least {verdict}" -> scored.worst >= VERDICTS.indexOf(one(c, "verdict"));
                case "{role} is at best {verdict}" -> scored.best <= VERDICTS.indexOf(one(c, "verdict"));
                case "{role} is in first place" -> first().equals(scored.role);
                case "{role} is among the leaders" -> leaders().contains(scored.role);
                default -> throw new IllegalArgumentException("no such sentence: " + c.pattern());
            };
        }

        private long count(SentenceUse c) {
            return weight(one(c, "count")).intValue();
        }
    }

    private static String one(SentenceUse use, String slot) {
        return use.filling(slot).get(0);
    }

    private Fraction weight(String name) {
        return knowledge.find(Kind.WEIGHT, name, Weight.class).orElseThrow().value();
    }

    private static Fraction half(Fraction one, Fraction other) {
        return one.add(other).divide(2);
    }

    private static Fraction clamp(Fraction value, Fraction low, Fraction high) {
        return value.compareTo(low) < 0 ? low : value.compareTo(high) > 0 ? high : value;
    }
}
