package dev.righttrack.authoring.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.authoring.cases.AddedCases;
import dev.righttrack.authoring.cases.CasesFolder;
import dev.righttrack.authoring.check.RulesCheck;
import dev.righttrack.authoring.scaffold.Placeholder;
import dev.righttrack.authoring.scaffold.Scaffold;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.intake.cases.RuleCase;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.oracle.Bases;
import dev.righttrack.render.yaml.CaseYaml;
import dev.righttrack.rules.source.RuleOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Words that a scaffold wrote for its author are errors until the author has written others. */
class PlaceholderTest {

    /** What no reader sees, or what says nothing but how the file is made: titles, and the comment above cases. */
    private static final Pattern STRUCTURE = Pattern.compile(
            "# .*|\\*\\*Open questions\\*\\*|rule \".*|@cites.*|when|then|end|(definition|reason|case)?|"
                    + "the (role|candidate|team).*|requires .*|shows .*|suggest .*|.* is at least near|"
                    + "\".*\":|(fires|silent|titles):|given: .*|[a-z ]+:|(names|open|cites|tasks|research|adds|role): .*");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path rules;

    @SuppressWarnings("NullAway.Init")
    private Path facts;

    /** What is scaffolded. */
    enum Kind {
        ROLE,
        EVIDENCE,
        VARIANT,
        TEAM
    }

    @BeforeEach
    void theFoldersAreCopied() throws IOException {
        rules = copied("rules");
        facts = copied("facts");
    }

    private Path copied(String name) throws IOException {
        for (Path file : files(Path.of(name))) {
            Path to = folder.resolve(file.toString());
            Files.createDirectories(to.getParent());
            Files.copy(file, to);
        }
        return folder.resolve(name);
    }

    private static List<Path> files(Path below) throws IOException {
        try (Stream<Path> walk = Files.walk(below)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void scaffold(Kind kind) throws IOException {
        Knowledge knowledge = Bases.KNOWLEDGE;
        Scaffold scaffold = new Scaffold(rules, facts, knowledge);
        switch (kind) {
            case ROLE -> scaffold.role("test engineer", "mathematics", "modeling");
            case EVIDENCE -> scaffold.evidence("tests at work", "mathematics", "builds dashboards");
            case VARIANT -> scaffold.variant("tester", "data analyst", "mathematics");
            case TEAM -> scaffold.team("testing", "mature");
        }
        assertThat(scaffold.write()).isNotEmpty();
    }

    /** The lines that are reported, as file and line. */
    private Set<String> reported() {
        RulesCheck.Result result = new RulesCheck(facts, RuleOptions.DEFAULT, Optional.empty()).of(rules);
        Set<String> places = new TreeSet<>();
        for (Finding finding : result.findings()) {
            if (finding.isError()) {
                assertThat(finding.check()).isEqualTo(Check.PLACEHOLDER);
                places.add(finding.place().file() + ":" + finding.place().line());
            }
        }
        return places;
    }

    /** The lines that are not those of the shipped folders and that a reader meets as words. */
    private Set<String> words() throws IOException {
        Set<String> places = new TreeSet<>();
        for (Path file : files(folder)) {
            Path shipped = folder.relativize(file);
            List<String> before = Files.exists(shipped) ? Files.readAllLines(shipped) : List.of();
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i).strip();
                if (!before.contains(lines.get(i)) && !STRUCTURE.matcher(line).matches()) {
                    places.add(shipped + ":" + (i + 1));
                }
            }
        }
        return places;
    }

    @ParameterizedTest
    @EnumSource
    void everyLineOfWordsThatAScaffoldWritesIsReported(Kind kind) throws IOException {
        scaffold(kind);
        assertThat(reported()).isNotEmpty().isEqualTo(words());
    }

    @Test
    void nothingIsReportedOnceTheCoachHasWritten() throws IOException {
        for (Kind kind : Kind.values()) {
            scaffold(kind);
        }
        for (Path file : files(folder)) {
            Files.writeString(file, Files.readString(file).replace("TODO(coach) ", ""));
        }
        assertThat(reported()).isEmpty();
    }

    @Test
    void theSameWordsWithoutTheMarkAreTheCoachsOwn() {
        Findings findings = new Findings();
        Placeholder.tell("a.md", "Say why this holds.\nA to-do of coaches: TODO, TODO coach, todo(coach).\n", findings);
        assertThat(findings.sorted()).isEmpty();
        Placeholder.tell("a.md", "x\n  TODO(coach) say why\n", findings);
        assertThat(findings.sorted()).singleElement().satisfies(one -> {
            assertThat(one.place().line()).isEqualTo(2);
            assertThat(one.place().column()).isEqualTo(3);
        });
    }

    @Test
    void aCaseThatIsAddedWaitsForItsNameAndIsAddedOnce() throws IOException {
        Path file = rules.resolve("roles/data-analyst.test.yaml");
        List<String> before = Files.readAllLines(file);
        List<RuleCase> cases = new CasesFolder(rules, new Findings())
                .read(Bases.KNOWLEDGE).stream()
                        .filter(one -> one.place().file().endsWith("roles/data-analyst.test.yaml"))
                        .limit(1)
                        .toList();
        // As if a coach had taken the case out of the file, and the program found it again.
        String first = "- case: " + cases.get(0).name();
        List<String> without = new ArrayList<>(before);
        int at = without.stream().map(String::strip).toList().indexOf(first);
        without.set(at, without.get(at).replace(first, "- case: another"));
        Files.write(file, without);
        AddedCases added = new AddedCases(rules, CaseYaml::item);
        added.add(cases, Bases.shipped().base().catalogue());
        assertThat(Files.readString(file))
                .contains("- case: TODO(coach) " + cases.get(0).name() + "\n");
        assertThat(reported()).hasSize(1);
        List<String> once = Files.readAllLines(file);
        added.add(cases, Bases.shipped().base().catalogue());
        assertThat(Files.readAllLines(file)).isEqualTo(once);
    }

    @Test
    void aRequirementThatIsSuggestedWaitsForItsReason() {
        assertThat(Placeholder.unmarked(RequirementEdits.REASON)).isNotEqualTo(RequirementEdits.REASON);
    }
}
