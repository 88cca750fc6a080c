package dev.righttrack.render.html;

import dev.righttrack.advice.Advice;
import dev.righttrack.advice.ClashAdvice;
import dev.righttrack.advice.RequirementAdvice;
import dev.righttrack.advice.RequirementState;
import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.advice.SkillAdvice;
import dev.righttrack.advice.TitleAdvice;
import dev.righttrack.advice.WishAdvice;
import dev.righttrack.candidate.ReadFact;
import dev.righttrack.explain.Plan;
import dev.righttrack.explain.WhyNot;
import dev.righttrack.facts.Importance;
import dev.righttrack.scoring.Verdict;
import dev.righttrack.scoring.judgement.WishBasis;
import dev.righttrack.titles.TitleMeaning;
import dev.righttrack.titles.TitleMeaning.SeparatingTask;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The parts of a report that the short and the standard page show: what to do next, the strengths and gaps that count most, titles, and what is
 * not known.
 *
 * @param report the whole report
 */
public record CandidateSummary(CandidateReport report) {

    private static final int MOST_NAMED = 3;
    private static final int MOST_STEPS = 5;
    private static final int MOST_SHOWN = 2;
    private static final int MOST_COMPARED = 4;
    private static final int MOST_TITLES = 4;
    private static final int MOST_READ = 8;
    private static final Pattern DOCUMENT = Pattern.compile("(.+?) (?:p\\. [0-9]+ )?l\\. [0-9]+ \".*");

    private Advice advice() {
        return report.advice();
    }

    /** The names of the roles within reach that nothing essential is missing for. */
    public List<String> ready() {
        return report.reach().stream()
                .filter(role -> role.worst() == Verdict.READY)
                .map(RoleAdvice::role)
                .toList();
    }

    /** The way to begin with; empty where the roles within reach are ready. */
    public Optional<Plan> plan() {
        return ways().stream().findFirst();
    }

    /** The ways to the roles within reach, or asked for, that are not ready. */
    public List<Plan> ways() {
        return report.plans().stream().filter(plan -> !plan.steps().isEmpty()).toList();
    }

    /** How many steps of a way are listed; the others are the last. */
    public int listed(Plan plan) {
        int all = plan.steps().size();
        return all <= MOST_STEPS + 1 ? all : MOST_STEPS;
    }

    /** The skills that are raised after the steps that are listed, each once. */
    public List<String> later(Plan plan) {
        return plan.steps().stream()
                .skip(listed(plan))
                .map(step -> step.step().skill())
                .distinct()
                .toList();
    }

    /** The role whose gaps are shown: that of the way to begin with, otherwise the first within reach; empty if there is none. */
    public Optional<RoleAdvice> aim() {
        return plan().map(plan -> report.role(plan.role()))
                .or(() -> report.reach().stream().findFirst());
    }

    /** The roles that the standard page shows requirement by requirement: the one aimed at, and the first shown in full. */
    public List<RoleAdvice> shown() {
        Set<RoleAdvice> roles = new LinkedHashSet<>();
        aim().ifPresent(roles::add);
        roles.addAll(report.told());
        return roles.stream().limit(MOST_SHOWN).toList();
    }

    /** The roles whose skills stand side by side on the standard page: those within reach, and those shown in full. */
    public List<RoleAdvice> compared() {
        Set<RoleAdvice> roles = new LinkedHashSet<>(report.reach());
        roles.addAll(report.told());
        return roles.stream().limit(MOST_COMPARED).toList();
    }

    /** What a role needs and is not there for certain, each as a level and a skill. */
    public List<String> missing(RoleAdvice role) {
        return role.gaps().stream()
                .filter(one -> one.importance() == Importance.ESSENTIAL)
                .map(ReportWords::asked)
                .toList();
    }

    /** What lowers a role's fit most beside the role in first place, in words; empty where nothing does. */
    public String losses(WhyNot whyNot) {
        return whyNot.behind().stream()
                .flatMap(behind -> behind.losses().stream())
                .limit(MOST_NAMED)
                .map(loss -> loss.kind().equals("wish") ? "your wish for " + loss.what() : loss.what())
                .collect(Collectors.joining(", "));
    }

    /** Title to the roles that it may mean, the first few titles of the roles within reach. */
    public Map<String, List<String>> titles() {
        Map<String, List<String>> titles = new LinkedHashMap<>();
        for (TitleMeaning title : meanings()) {
            Set<String> roles = new LinkedHashSet<>(title.roles());
            roles.addAll(title.added());
            titles.put(title.advertised(), List.copyOf(roles));
        }
        return titles;
    }

    /** Of each role its first titles in turn, so that no role takes all the room. */
    private List<TitleMeaning> meanings() {
        Map<String, TitleMeaning> known = new LinkedHashMap<>();
        report.titles().forEach(title -> known.put(title.advertised(), title));
        Set<TitleMeaning> chosen = new LinkedHashSet<>();
        for (int turn = 0; turn < MOST_TITLES; turn++) {
            for (RoleAdvice role : report.reach()) {
                List<TitleAdvice> own = role.titles().items();
                if (turn < own.size() && known.containsKey(own.get(turn).title()) && chosen.size() < MOST_TITLES) {
                    chosen.add(known.get(own.get(turn).title()));
                }
            }
        }
        return List.copyOf(chosen);
    }

    /** The questions that tell apart what those titles may mean, each once. */
    public List<SeparatingTask> questions() {
        Map<String, SeparatingTask> questions = new LinkedHashMap<>();
        meanings().forEach(title -> title.questions().forEach(one -> questions.putIfAbsent(one.task(), one)));
        return questions.values().stream().limit(MOST_NAMED).toList();
    }

    /** The skills with the highest levels that are known, those first that the role aimed at asks. */
    public List<SkillAdvice> strengths() {
        Set<String> asked = new TreeSet<>();
        aim().ifPresent(role -> role.requirements().forEach(one -> asked.addAll(one.skills())));
        return advice().profile().stream()
                .filter(skill -> skill.low().rank() > 0)
                .sorted(Comparator.comparing((SkillAdvice skill) -> skill.low().rank(), Comparator.reverseOrder())
                        .thenComparing(skill -> !asked.contains(skill.skill())))
                .limit(MOST_NAMED)
                .toList();
    }

    /** What the role aimed at asks and is missing, or not known: what is essential first. */
    public List<RequirementAdvice> gaps() {
        return aim().stream()
                .flatMap(role -> role.requirements().stream())
                .filter(asked -> asked.state() != RequirementState.MET)
                .sorted(Comparator.comparing((RequirementAdvice asked) -> asked.importance() != Importance.ESSENTIAL)
                        .thenComparing(asked -> asked.state() != RequirementState.SHORT))
                .limit(MOST_NAMED)
                .toList();
    }

    /** Where statement and evidence disagree, the first few skills, each with the highest level that is shown. */
    public List<ClashAdvice> clashes() {
        Map<String, ClashAdvice> highest = new LinkedHashMap<>();
        advice().clashes()
                .forEach(one -> highest.merge(
                        one.skill(),
                        one,
                        (a, b) -> a.shown().rank() >= b.shown().rank() ? a : b));
        return highest.values().stream().limit(MOST_NAMED).toList();
    }

    /** What is not known, in parts of a sentence: skills, wishes, circumstances. */
    public List<String> unknown() {
        List<String> unknown = new ArrayList<>();
        add(unknown, "how good you are at ", openSkills());
        add(
                unknown,
                "whether you want ",
                advice().wishes().stream()
                        .filter(wish -> wish.basis() != WishBasis.STATED)
                        .map(WishAdvice::topic)
                        .toList());
        add(
                unknown,
                "",
                advice().openCircumstances().stream()
                        .map(ReportWords::circumstance)
                        .toList());
        return unknown;
    }

    /** The skills whose level is not fully known. */
    public List<String> openSkills() {
        return advice().profile().stream()
                .filter(skill -> skill.low().rank() < skill.high().rank())
                .map(SkillAdvice::skill)
                .toList();
    }

    private static void add(List<String> parts, String before, List<String> names) {
        if (!names.isEmpty()) {
            parts.add(before + ReportWords.or(names));
        }
    }

    /** Document to what was read in it and nobody has confirmed, the first few names of each. */
    public Map<String, List<String>> documents() {
        Map<String, List<String>> documents = new TreeMap<>();
        for (ReadFact fact : advice().unconfirmed()) {
            Matcher source = DOCUMENT.matcher(fact.source());
            documents
                    .computeIfAbsent(source.matches() ? source.group(1) : "", key -> new ArrayList<>())
                    .add(fact.name().equals("yes") ? fact.field() : fact.name());
        }
        documents.replaceAll((document, names) -> names.stream().distinct().toList());
        return documents;
    }

    /** The first names of many. */
    public String first(List<String> names) {
        return names.size() <= MOST_READ
                ? ReportWords.and(names)
                : String.join(", ", names.subList(0, MOST_READ)) + " and more";
    }
}
