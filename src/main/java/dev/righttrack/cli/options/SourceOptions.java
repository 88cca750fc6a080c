package dev.righttrack.cli.options;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Place;
import dev.righttrack.grades.GradeLadder;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.loading.LoadedRules;
import dev.righttrack.loading.LoadedSource;
import dev.righttrack.sources.SourcePack;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of a command that judges by the report or by another source. */
public class SourceOptions extends DatedOptions {

    private static final String REPORT = "report";
    private static final String ALL = "all";

    @Option(
            names = "--source",
            paramLabel = "SOURCE",
            description = "The source by which to judge: report, or another such as uk (${DEFAULT-VALUE}).")
    private String source = REPORT;

    private Optional<SourcePack> pack = Optional.empty();
    private Optional<Knowledge> report = Optional.empty();

    /** Whether the source is the report alone. */
    public final boolean isReport() {
        return source.equals(REPORT);
    }

    /** Whether every source was asked for. */
    public final boolean isAll() {
        return source.equals(ALL);
    }

    /** The source other than the report that was loaded, if one was chosen. */
    public final Optional<SourcePack> pack() {
        return pack;
    }

    /** A candidate whom the loaded source can advise: a label is a role of the report, and plays no part in advice. */
    public final Candidate unlabelled(Candidate candidate) {
        return pack.isPresent() ? candidate.fields().label(Optional.empty()).build() : candidate;
    }

    /** What the report says, whose roles are the labels of people, whichever source is loaded. */
    public final Knowledge report(LoadedRules loaded) {
        return report.orElseGet(loaded::knowledge);
    }

    /** Whether the roles are to be the grades of the source. */
    boolean hasGradesAsRoles() {
        return false;
    }

    @Override
    final ParseResult<LoadedRules> load() {
        if (isReport() && hasGradesAsRoles()) {
            return new ParseResult<>(
                    Optional.empty(),
                    List.of(Finding.error(
                            Place.of("--grade"),
                            Check.UNKNOWN_WORD,
                            "the report has no grades",
                            "Name a source that has: --source uk.")));
        }
        if (isReport() || isAll()) {
            return super.load();
        }
        ParseResult<LoadedSource> read = load(source);
        pack = read.value().map(LoadedSource::pack);
        report = read.value().map(LoadedSource::report);
        return new ParseResult<>(read.value().map(LoadedSource::rules), read.findings());
    }

    private ParseResult<LoadedSource> load(String name) {
        return LoadedSource.load(
                rulesFolder(), factsFolder(), ruleOptions(), LoadedRules.cacheFolder(), name, hasGradesAsRoles());
    }

    /** The rules of another source; empty, and told on stderr, if there is an error in them. Close them. */
    public final Optional<LoadedRules> rulesOf(SourcePack other) {
        ParseResult<LoadedSource> read = load(other.name());
        tell(read.findings().stream().map(places()::shown).toList());
        return read.value().map(LoadedSource::rules);
    }

    /** The grades of a source under the readings that were chosen. */
    public final GradeLadder ladder(SourcePack of, LoadedRules rightTrack) {
        return new GradeLadder(of, rightTrack.knowledge(), readings());
    }
}
