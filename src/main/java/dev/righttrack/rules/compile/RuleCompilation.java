package dev.righttrack.rules.compile;

import dev.righttrack.advice.RuleCard;
import dev.righttrack.facts.Reading;
import dev.righttrack.facts.Readings;
import dev.righttrack.facts.Requirement;
import dev.righttrack.facts.Role;
import dev.righttrack.facts.Statement;
import dev.righttrack.facts.ToolRequirement;
import dev.righttrack.findings.Findings;
import dev.righttrack.knowledge.Citations;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.Origin;
import dev.righttrack.knowledge.Section;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.rules.language.SentenceSpelling;
import dev.righttrack.rules.language.SlotWords;
import dev.righttrack.rules.reading.CoachRule;
import dev.righttrack.rules.reading.RuleStatus;
import dev.righttrack.rules.reading.SpellingNotes;
import dev.righttrack.rules.sandbox.TreeChecks;
import dev.righttrack.rules.source.RuleOptions;
import dev.righttrack.rules.source.RuleSources;
import dev.righttrack.rules.source.ShippedCore;
import dev.righttrack.rules.source.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * Makes compiled rules of a rules folder: reads the sentences, emits DRL, checks its tree, compiles it, and runs what
 * only states once.
 */
public final class RuleCompilation {

    private final Knowledge knowledge;
    private final RuleOptions options;
    private final Findings findings;
    private final TreeChecks trees;

    /** A compilation of rules in the knowledge's vocabulary; problems go to the findings. */
    public RuleCompilation(Knowledge knowledge, RuleOptions options, Findings findings) {
        this(knowledge, options, findings, new TreeChecks());
    }

    /** A compilation that does not check trees again which are known to be sound. */
    public RuleCompilation(Knowledge knowledge, RuleOptions options, Findings findings, TreeChecks trees) {
        this.knowledge = knowledge;
        this.options = options;
        this.findings = findings;
        this.trees = trees;
    }

    /** Reads and checks all rules of a folder without compiling them: each by itself, and that every role asks something. */
    public List<CoachRule> checkFolder(RuleSources folder) {
        CheckedRules reading = checked(folder);
        reading.inForce(knowledge, options).checkRequirements(knowledge, findings);
        return reading.all();
    }

    /** Reads and checks rules without compiling them; they need not be all the rules that there are. */
    public List<CoachRule> check(RuleSources folder) {
        return checked(folder).all();
    }

    /** Of some rules those in force on the day that the options name. */
    public List<CoachRule> inForce(List<CoachRule> rules) {
        LocalDate day = options.asOf().or(knowledge::newestDate).orElse(LocalDate.EPOCH);
        return rules.stream().filter(rule -> rule.status().isInForce(day)).toList();
    }

    private CheckedRules checked(RuleSources folder) {
        ChosenReadings.check(knowledge, options.readings(), findings);
        CheckedRules reading = CheckedRules.of(folder, knowledge, options, findings);
        checkTrees(reading);
        SlotWords words = new SlotWords(knowledge, new Vocabulary(knowledge));
        new SpellingNotes(new SentenceSpelling(words), findings).tell(reading.all());
        UnusedSentences.tell(folder, reading, findings);
        return reading;
    }

    /** Whether a folder brings a language or core rules that are not the program's own. */
    public boolean bringsCode(RuleSources folder) {
        Findings differences = new Findings();
        ShippedCore.complete(folder, false, differences);
        return differences.hasErrors();
    }

    /** The DRL that Drools gets to see, the texts that judge first; for a second opinion by another compiler. */
    public List<SourceText> judgingDrl(RuleSources folder) {
        return judging(CheckedRules.of(folder, knowledge, options, findings));
    }

    /**
     * Compiles the rules of a folder.
     *
     * @param hash the hash that names the result
     * @return the compiled rules, or empty if there is an error among the findings
     */
    public Optional<CompiledRules> compile(RuleSources folder, String hash) {
        CheckedRules whole = CheckedRules.of(folder, knowledge, options, findings);
        CheckedRules reading = whole.inForce(knowledge, options);
        reading.checkRequirements(knowledge, findings);
        checkTrees(reading);
        if (findings.hasErrors()) {
            return Optional.empty();
        }
        Optional<List<Object>> stated = stated(reading);
        Optional<byte[]> jar = new RuleCompiler(findings).compile(judging(reading));
        if (jar.isEmpty() || stated.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CompiledRules(
                hash,
                knowledge,
                catalogue(reading, dormant(whole, reading)),
                sorted(stated.get(), Requirement.class),
                sorted(stated.get(), ToolRequirement.class),
                sorted(stated.get(), Statement.class),
                jar.get()));
    }

    private static List<SourceText> judging(CheckedRules reading) {
        List<SourceText> texts = new ArrayList<>(reading.core());
        texts.addAll(reading.drl(false));
        return texts;
    }

    private void checkTrees(CheckedRules reading) {
        reading.core().forEach(text -> trees.check(text, findings));
        if (!findings.hasErrors()) {
            reading.drl(true).forEach(text -> trees.check(text, findings));
            reading.drl(false).forEach(text -> trees.check(text, findings));
        }
    }

    /** Runs what only states, with nothing but the roles and every reading; who uses it picks the readings in force. */
    private Optional<List<Object>> stated(CheckedRules reading) {
        List<SourceText> texts = reading.drl(true);
        if (texts.isEmpty()) {
            return Optional.of(List.of());
        }
        return new RuleCompiler(findings).compile(texts).map(jar -> {
            KieBase base = CompiledModel.base(jar);
            KieSession session = base.newKieSession();
            try {
                roles(knowledge, knowledge.defaultReadings()).forEach(session::insert);
                ChosenReadings.every(knowledge).forEach(session::insert);
                session.fireAllRules(100_000);
                List<Object> facts = new ArrayList<>();
                session.getObjects(o -> !(o instanceof Role || o instanceof Reading))
                        .forEach(facts::add);
                return facts;
            } finally {
                session.dispose();
            }
        });
    }

    /** The roles, and their variants that ask levels of their own, as a session sees them under some readings. */
    public static List<Role> roles(Knowledge knowledge, Map<String, String> readings) {
        return Role.all(knowledge, new Readings(readings));
    }

    private static <T> List<T> sorted(List<Object> facts, Class<T> type) {
        return facts.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .sorted(Comparator.comparing(String::valueOf))
                .toList();
    }

    private static List<String> dormant(CheckedRules whole, CheckedRules reading) {
        List<CoachRule> inForce = reading.all();
        return whole.all().stream()
                .filter(rule -> !rule.status().equals(RuleStatus.ALWAYS) && !inForce.contains(rule))
                .map(CoachRule::name)
                .toList();
    }

    private Catalogue catalogue(CheckedRules reading, List<String> dormant) {
        Map<String, Catalogue.Entry> entries = new LinkedHashMap<>();
        Citations citations =
                new Citations(knowledge.all(Kind.SECTION, Section.class), knowledge.all(Kind.ORIGIN, Origin.class));
        for (RuleCard card : CoreRules.cards(reading.core(), citations)) {
            entries.put(card.name(), new Catalogue.Entry(card, List.of(), List.of(), List.of(), false));
        }
        for (CoachRule rule : reading.all()) {
            entries.put(
                    rule.name(),
                    new Catalogue.Entry(
                            rule.card(citations),
                            rule.conditions(),
                            rule.conclusions(),
                            reading.emitter().tests(rule),
                            rule.states()));
        }
        return new Catalogue(entries, dormant);
    }
}
