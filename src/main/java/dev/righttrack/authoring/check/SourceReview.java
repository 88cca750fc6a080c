package dev.righttrack.authoring.check;

import dev.righttrack.authoring.scaffold.Placeholder;
import dev.righttrack.files.UnsavedTexts;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.intake.knowledge.KnowledgeReader;
import dev.righttrack.intake.sources.SourcesFolder;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.rules.compile.RuleCompilation;
import dev.righttrack.rules.model.Conclusion;
import dev.righttrack.rules.model.Figures;
import dev.righttrack.rules.model.Value;
import dev.righttrack.rules.reading.CoachRule;
import dev.righttrack.rules.source.RuleOptions;
import dev.righttrack.rules.source.RuleSources;
import dev.righttrack.sources.Demand;
import dev.righttrack.sources.PackRow;
import dev.righttrack.sources.PackSession;
import dev.righttrack.sources.SourcePack;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The review of the sources beside the report: their files, their rules, and whether the rules ask what the rows come to. */
final class SourceReview {

    private static final String FOLDER = "facts/sources/";

    private final Path facts;
    private final Knowledge knowledge;
    private final RuleOptions options;
    private final UnsavedTexts unsaved;
    private final Findings findings;

    /**
     * A review.
     *
     * @param facts the facts folder in which the sources lie
     * @param knowledge what the report's facts say
     */
    SourceReview(Path facts, Knowledge knowledge, RuleOptions options, UnsavedTexts unsaved, Findings findings) {
        this.unsaved = unsaved;
        this.facts = facts;
        this.knowledge = knowledge;
        this.options = new RuleOptions(Map.of(), options.asOf(), options.trustCore());
        this.findings = findings;
    }

    /** Reviews every source, beside the texts of the rules folder and the facts folder. */
    void review(RuleSources rules, Map<String, String> texts) {
        new SourcesFolder(facts, unsaved, new Findings()).texts().forEach((file, text) -> {
            SensitiveWords.tell(file, text, findings);
            Placeholder.tell(file, text, findings);
        });
        for (SourcePack pack : new SourcesFolder(facts, unsaved, findings).read(knowledge)) {
            PackSession session = new PackSession(pack, pack.judgedGrades(knowledge));
            ParseResult<Knowledge> read = KnowledgeReader.read(session.facts(texts), "facts");
            read.findings().stream().filter(Finding::isError).forEach(findings::add);
            read.value().ifPresent(known -> review(pack, session, known, rules));
        }
    }

    private void review(SourcePack pack, PackSession session, Knowledge known, RuleSources rules) {
        Findings own = new Findings();
        List<CoachRule> all = new RuleCompilation(known, options, own).checkFolder(session.rules(rules));
        own.sorted().stream()
                .filter(one -> one.place().file().startsWith(FOLDER)
                        || one.place().file().startsWith("facts/roles.yaml"))
                .forEach(findings::add);
        if (!own.hasErrors()) {
            compare(pack, known, all);
        }
    }

    private void compare(SourcePack pack, Knowledge known, List<CoachRule> rules) {
        Set<String> readings = pack.scale().levels().values().stream()
                .flatMap(levels -> levels.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> told = new HashSet<>();
        for (String reading : readings) {
            Map<String, String> chosen = Map.of(pack.scale().interpretation(), reading);
            Map<String, Demand> open = new HashMap<>();
            pack.judgedGrades(known)
                    .forEach(grade -> pack.asked(grade, known, chosen)
                            .forEach(demand -> open.put(key(grade, demand.skill()), demand)));
            for (CoachRule rule : rules) {
                if (rule.asks() && rule.file().startsWith(FOLDER) && stands(rule, chosen)) {
                    compare(rule, known, open).filter(told::add).ifPresent(message -> tell(rule, message));
                }
            }
            open.forEach((key, demand) -> {
                String message = "no rule asks " + demand.level() + " " + demand.skill() + " of the grade "
                        + key.substring(0, key.indexOf('\n')) + ", to which " + ids(demand) + " come"
                        + (readings.size() > 1 ? " under the reading " + reading : "");
                findings.add(Finding.error(
                        Place.of(place(pack)), Check.SOURCE_ROWS, message, "Write it, and cite these rows."));
            });
        }
    }

    private static String place(SourcePack pack) {
        return pack.rules().keySet().stream()
                .findFirst()
                .map(file -> file.substring(0, file.lastIndexOf('/')))
                .orElse(FOLDER);
    }

    private static boolean stands(CoachRule rule, Map<String, String> chosen) {
        return rule.readings().stream().map(one -> one.split(" = ", 2)).allMatch(one -> {
            String reading = chosen.get(one[0]);
            return reading == null || reading.equals(one[1]);
        });
    }

    /** What a rule asks that the rows do not; what it asks rightly is no longer open. */
    private static Optional<String> compare(CoachRule rule, Knowledge known, Map<String, Demand> open) {
        Figures figures = new Figures(known);
        for (Conclusion one : rule.conclusions().stream()
                .flatMap(use -> use.conclusions(figures).stream())
                .toList()) {
            if (one instanceof Conclusion.Requires asks) {
                Set<String> skills = new LinkedHashSet<>();
                asks.skills().stream().map(Value::word).forEach(skills::add);
                String grade = rule.role().orElse("");
                Demand demand = open.remove(key(grade, String.join(" or ", skills)));
                String asked = asks.level().word() + " " + String.join(" or ", skills);
                if (demand == null) {
                    return Optional.of("no row of the grade " + grade + " comes to " + asked);
                }
                if (!demand.level().equals(asks.level().word())) {
                    return Optional.of("the rows " + ids(demand) + " come to " + demand.level() + " " + demand.skill()
                            + ", and not to " + asked);
                }
                Set<String> rows = demand.rows().stream().map(PackRow::id).collect(Collectors.toSet());
                if (!rows.equals(Set.copyOf(rule.cites()))) {
                    return Optional.of(asked + " rests on " + ids(demand) + ", and on no other row");
                }
            }
        }
        return Optional.empty();
    }

    private static String key(String grade, String skill) {
        return grade + "\n" + skill;
    }

    private static String ids(Demand demand) {
        return demand.rows().stream().map(PackRow::id).collect(Collectors.joining(", "));
    }

    private void tell(CoachRule rule, String message) {
        findings.add(Finding.error(
                new Place(rule.file(), rule.line(), 1),
                Check.SOURCE_ROWS,
                "rule \"" + rule.name() + "\": " + message,
                "A source is stated as it is; rows.csv, skills.yaml and the scale say what it comes to."));
    }
}
