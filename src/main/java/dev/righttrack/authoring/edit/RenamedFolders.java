package dev.righttrack.authoring.edit;

import dev.righttrack.files.SourceFile;
import dev.righttrack.files.UnsavedTexts;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.intake.knowledge.FactsFolder;
import dev.righttrack.intake.knowledge.KnowledgeReader;
import dev.righttrack.intake.sources.PackReader;
import dev.righttrack.intake.sources.SourcesFolder;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.output.AtomicFile;
import dev.righttrack.output.AtomicFile.Readers;
import dev.righttrack.rules.compile.RuleCompilation;
import dev.righttrack.rules.source.RuleOptions;
import dev.righttrack.rules.source.RuleSources;
import dev.righttrack.rules.source.RulesFolder;
import dev.righttrack.rules.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A rules and a facts folder under a new name: read again as a whole before anything is written. */
public final class RenamedFolders {

    /** The folder of a source, and what lies in it. */
    private static final Pattern SOURCE = Pattern.compile("^([^/]+/sources/[^/]+)/.*$");

    private final Path rules;
    private final Path facts;
    private final RuleOptions options;
    private final UnsavedTexts unsaved;
    private final Map<Path, String> files = new LinkedHashMap<>();

    /** The folders as they stand. */
    public RenamedFolders(Path rules, Path facts, RuleOptions options) {
        this(rules, facts, options, UnsavedTexts.NONE);
    }

    /** The folders with the texts of files that are open in an editor. */
    public RenamedFolders(Path rules, Path facts, RuleOptions options, UnsavedTexts unsaved) {
        this.unsaved = unsaved;
        this.rules = rules;
        this.facts = facts;
        this.options = options;
    }

    /**
     * Works out what a new name changes.
     *
     * @return what would be wrong with the folders under the new name; nothing may be written while there is an error
     * @throws IOException if a file cannot be read
     */
    public List<Finding> rename(VocabularyRename renaming, Knowledge now) throws IOException {
        Findings findings = new Findings();
        Map<String, String> texts = FactsFolder.read(facts, unsaved, findings);
        Map<String, String> others = renaming.facts(texts);
        others.forEach((name, text) -> change(facts.resolve(name), texts.getOrDefault(name, ""), text));
        Map<String, Map<String, String>> packs = packs(renaming, findings);
        RuleSources sources = new RulesFolder(rules, unsaved, findings).read();
        Map<String, String> coach = new LinkedHashMap<>();
        sources.coach().forEach(text -> coach.put(text.file(), text.content()));
        Map<String, String> changed =
                renaming.rules(coach, new RuleCompilation(now, options, new Findings()).checkFolder(sources));
        changed.forEach((name, text) -> change(below(name), coach.getOrDefault(name, ""), text));
        ParseResult<Knowledge> read = KnowledgeReader.read(others, FactsFolder.nameOf(facts));
        findings.addAll(read.findings());
        Optional<Knowledge> knowledge = read.value();
        if (knowledge.isPresent()) {
            List<SourceText> after = new ArrayList<>();
            coach.forEach((name, text) -> after.add(new SourceText(name, changed.getOrDefault(name, text))));
            new RuleCompilation(knowledge.get(), options, findings)
                    .checkFolder(new RuleSources(sources.language(), sources.core(), after));
            cases(renaming, knowledge.get(), findings);
            packs.forEach((folder, files) -> new PackReader(folder, knowledge.get(), findings).read(files));
        }
        return findings.sorted();
    }

    /** The files of each other source under the new name, by its folder and their own names. */
    private Map<String, Map<String, String>> packs(VocabularyRename renaming, Findings findings) {
        Map<String, Map<String, String>> packs = new TreeMap<>();
        new SourcesFolder(facts, unsaved, findings).texts().forEach((name, text) -> {
            String changed = renaming.source(name, text);
            change(facts.resolve(name.substring(name.indexOf('/') + 1)), text, changed);
            String folder = SOURCE.matcher(name).replaceFirst("$1");
            packs.computeIfAbsent(folder, first -> new TreeMap<>()).put(name.substring(folder.length() + 1), changed);
        });
        return packs;
    }

    private void cases(VocabularyRename renaming, Knowledge knowledge, Findings findings) throws IOException {
        List<SourceFile> all = new RulesFolder(rules, unsaved, new Findings())
                .files().stream()
                        .filter(file -> file.path().toString().endsWith(".test.yaml"))
                        .toList();
        for (SourceFile file : all) {
            String text = new String(file.bytes(), StandardCharsets.UTF_8);
            String changed = renaming.cases(text);
            change(file.path(), text, changed);
            findings.addAll(dev.righttrack.intake.cases.RuleCasesReader.read(
                            changed, file.path().toString(), knowledge)
                    .findings());
        }
    }

    private void change(Path file, String text, String changed) {
        if (!changed.equals(text)) {
            files.put(file, changed);
        }
    }

    private Path below(String name) {
        return rules.resolve(name.substring(name.indexOf('/') + 1));
    }

    /** The files that change, with their texts under the new name. */
    public Map<Path, String> changes() {
        return Collections.unmodifiableMap(files);
    }

    /**
     * Writes what changes.
     *
     * @return the files, in the order in which they were written
     * @throws IOException if one cannot be written
     */
    public List<Path> write() throws IOException {
        for (Map.Entry<Path, String> file : files.entrySet()) {
            AtomicFile.write(file.getKey(), file.getValue(), Readers.UMASK);
        }
        return List.copyOf(files.keySet());
    }
}
