package dev.righttrack.authoring.edit;

import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.knowledge.FactsFolder;
import dev.righttrack.intake.knowledge.KnowledgeReader;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.output.AtomicFile;
import dev.righttrack.output.AtomicFile.Readers;
import dev.righttrack.rules.compile.RuleCompilation;
import dev.righttrack.rules.reading.RuleEdit;
import dev.righttrack.rules.reading.RuleLayout;
import dev.righttrack.rules.source.RuleOptions;
import dev.righttrack.rules.source.RuleSources;
import dev.righttrack.rules.source.RulesFolder;
import dev.righttrack.rules.source.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Repairs what can be repaired safely: a repair stays only if the file, checked again, lacks its finding and has no other
 * that it did not have before.
 */
public final class RuleRepairs {

    private final Path folder;
    private final RuleSources sources;
    private final Optional<Knowledge> knowledge;
    private final RuleOptions options;

    /** Repairs of a rules folder. */
    public RuleRepairs(Path rulesFolder, Path factsFolder, RuleOptions options) {
        this.folder = rulesFolder;
        this.sources = new RulesFolder(rulesFolder, new Findings()).read();
        this.knowledge = KnowledgeReader.read(FactsFolder.read(factsFolder, new Findings()), "facts")
                .value();
        this.options = options;
    }

    /**
     * A repair that was made.
     *
     * @param place where the finding was
     * @param what what was done
     */
    public record Done(Place place, String what) {}

    /**
     * Repairs findings of the folder's own files, and writes each file that changes in one go.
     *
     * @return what was done, by place
     * @throws IOException if a file cannot be written
     */
    public List<Done> apply(List<Finding> findings) throws IOException {
        List<Done> done = new ArrayList<>();
        if (knowledge.isEmpty()) {
            return done;
        }
        RuleLayout layout = new RuleLayout(sources, knowledge.get(), options);
        for (SourceText source : sources.coach()) {
            List<Finding> own = findings.stream()
                    .filter(f -> f.place().file().equals(source.file()))
                    .toList();
            String content = repaired(source, own, layout, done);
            if (!content.equals(source.content())) {
                String below = source.file().substring(source.file().indexOf('/') + 1);
                AtomicFile.write(folder.resolve(below), content, Readers.UMASK);
            }
        }
        done.sort((one, other) -> one.place().compareTo(other.place()));
        return done;
    }

    /** From the last line to the first, so that a line that is added moves none that is still to be repaired. */
    private String repaired(SourceText source, List<Finding> findings, RuleLayout layout, List<Done> done) {
        String content = source.content();
        for (int i = findings.size() - 1; i >= 0; i--) {
            Finding finding = findings.get(i);
            Optional<RuleEdit> edit = RuleEdit.of(content, finding, layout);
            if (edit.isPresent() && isBetter(source.file(), content, edit.get().content(), finding)) {
                content = edit.get().content();
                done.add(new Done(finding.place(), edit.get().what()));
            }
        }
        return content;
    }

    private boolean isBetter(String file, String before, String after, Finding finding) {
        List<String> was = findings(file, before);
        List<String> is = findings(file, after);
        was.remove(named(finding));
        return was.containsAll(is) && is.size() <= was.size();
    }

    private List<String> findings(String file, String content) {
        Findings findings = new Findings();
        new RuleCompilation(knowledge.orElseThrow(), options, findings)
                .check(new RuleSources(sources.language(), sources.core(), List.of(new SourceText(file, content))));
        List<String> named = new ArrayList<>();
        findings.sorted().forEach(one -> named.add(named(one)));
        return named;
    }

    /** A finding without its line, which a repair may move. */
    private static String named(Finding finding) {
        return finding.checkId() + " " + finding.message().replaceAll("of line [0-9]+", "");
    }
}
