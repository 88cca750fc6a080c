package dev.righttrack.authoring.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.authoring.cases.CaseRunner;
import dev.righttrack.authoring.check.RulesCheck;
import dev.righttrack.authoring.edit.SourceEdit;
import dev.righttrack.authoring.edit.SourceTexts;
import dev.righttrack.authoring.mutate.MutationOperators;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.engine.Engine;
import dev.righttrack.files.UnsavedTexts;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.intake.cases.RuleCase;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.SampleSize;
import dev.righttrack.rules.RuleBase;
import dev.righttrack.rules.compile.RuleCompilation;
import dev.righttrack.rules.source.RuleOptions;
import dev.righttrack.rules.source.RuleSources;
import dev.righttrack.rules.source.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What a preview says of an edit without a compiler is what the compiled rules conclude: a random edit everyday, with its cases and
 * 20 people; 200 edits with up to 200 people each in profile thorough.
 */
class EditPreviewTest {

    private static final long SEED = 26;
    private static final Path RULES = Path.of("rules");
    private static final RulesCheck CHECK = new RulesCheck(Path.of("facts"), RuleOptions.DEFAULT, Optional.empty());
    private static final RulesCheck.Checked SAVED = CHECK.read(RULES);
    private static final Engine BEFORE = new Engine(Bases.shipped().base());

    @AfterAll
    static void theEngineEnds() {
        BEFORE.close();
    }

    private static SourceText edited(SourceEdit edit) {
        SourceText file = Bases.shippedSources().coach().stream()
                .filter(one -> one.file().equals(edit.file()))
                .findFirst()
                .orElseThrow();
        List<String> lines = new ArrayList<>(SourceTexts.lines(file.content()));
        List<String> after = new ArrayList<>(lines.subList(0, edit.from() - 1));
        after.addAll(edit.lines());
        after.addAll(lines.subList(edit.to(), lines.size()));
        return new SourceText(edit.file(), String.join("\n", after));
    }

    private static EditPreview preview(SourceText text) {
        return EditPreview.of(
                SAVED,
                CHECK.with(UnsavedTexts.of(Map.of(Path.of(text.file()), text.content())))
                        .read(RULES),
                RuleOptions.DEFAULT);
    }

    /** The compiled rules with another text in the place of one of theirs. */
    private static Engine engine(SourceText text) {
        List<SourceText> coach = Bases.shippedSources().coach().stream()
                .map(one -> one.file().equals(text.file()) ? text : one)
                .toList();
        Findings findings = new Findings();
        return new RuleCompilation(Bases.KNOWLEDGE, RuleOptions.DEFAULT, findings)
                .compile(new RuleSources(List.of(), List.of(), coach), "edited")
                .map(RuleBase::of)
                .map(Engine::new)
                .orElseThrow(() -> new AssertionError(findings.sorted()));
    }

    private static String first(Engine engine, Candidate person) {
        return engine.outline(person).inFirstPlace().map(RoleAdvice::role).orElse("");
    }

    @Test
    @DisplayName("cases and first places after an edit are those of the compiled rules")
    void aPreviewSaysWhatTheEngineConcludes() {
        List<SourceEdit> edits = new ArrayList<>(
                new MutationOperators(Bases.KNOWLEDGE, new SourceTexts(Bases.shippedSources())).of(SAVED.rules()));
        Collections.shuffle(edits, new Random(SEED));
        int compared = 0;
        int flipped = 0;
        for (SourceEdit edit : edits) {
            if (compared == SampleSize.of(1, 200)) {
                break;
            }
            SourceText text = edited(edit);
            EditPreview preview = preview(text);
            String name = "seed " + SEED + ": " + edit.rule() + ", " + edit.words();
            Map<String, String> flips = new HashMap<>();
            preview.diff().ifPresent(diff -> diff.flips().forEach(one -> flips.put(one.person(), one.to())));
            // The first edit that is compared is one that matters to somebody.
            if (!preview.errors().isEmpty() || (flips.isEmpty() && compared == 0)) {
                continue;
            }
            Engine after = engine(text);
            try {
                assertThat(failed(after)).as(name).isEqualTo(names(preview.failed()));
                for (Candidate person : people(flips)) {
                    assertThat(first(after, person))
                            .as(name + ", " + person.id())
                            .isEqualTo(flips.getOrDefault(person.id(), first(BEFORE, person)));
                }
            } finally {
                after.close();
            }
            compared++;
            flipped += flips.size();
        }
        assertThat(compared).isEqualTo(SampleSize.of(1, 200));
        assertThat(flipped).isPositive();
    }

    /** Some people of whom the preview says that they get another first place, and some of whom it does not. */
    private static List<Candidate> people(Map<String, String> flips) {
        List<Candidate> all = EditPreview.people(Bases.KNOWLEDGE);
        int some = SampleSize.of(10, 100);
        List<Candidate> people = new ArrayList<>(all.stream()
                .filter(one -> flips.containsKey(one.id()))
                .limit(some)
                .toList());
        for (int i = 0; i < some; i++) {
            people.add(all.get(i * all.size() / some));
        }
        return people;
    }

    private static Set<String> failed(Engine engine) {
        Map<Map<String, String>, Engine> engines = new HashMap<>();
        try {
            return new CaseRunner(chosen -> engines.computeIfAbsent(
                            chosen, one -> new Engine(engine.rules().under(one))))
                    .run(SAVED.cases()).stream()
                            .filter(one -> !one.isPassed())
                            .map(one -> one.of().place().toString())
                            .collect(Collectors.toSet());
        } finally {
            engines.values().forEach(Engine::close);
        }
    }

    private static Set<String> names(List<RuleCase> cases) {
        return cases.stream().map(one -> one.place().toString()).collect(Collectors.toSet());
    }

    @Test
    @DisplayName("of rules with an error nothing is worked out but the errors")
    void errorsArePreviewedAlone() {
        SourceText text = new SourceText("rules/roles/data-scientist.dslr", "rule \"begun\"\n");
        EditPreview preview = preview(text);
        assertThat(preview.errors()).isNotEmpty().allMatch(Finding::isError);
        assertThat(preview.diff()).isEmpty();
    }

    @Test
    @DisplayName("an edit of a comment is no edit")
    void aCommentIsNoEdit() {
        SourceText file = Bases.shippedSources().coach().get(0);
        EditPreview preview = preview(new SourceText(file.file(), "// more\n" + file.content()));
        assertThat(preview.diff().orElseThrow().edits()).isEmpty();
        assertThat(preview.failed()).isEmpty();
    }
}
