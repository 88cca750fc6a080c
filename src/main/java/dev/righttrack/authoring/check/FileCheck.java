package dev.righttrack.authoring.check;

import dev.righttrack.authoring.scaffold.Placeholder;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.HiddenCharacters;
import dev.righttrack.rules.reading.RuleSentences;
import dev.righttrack.rules.source.SourceText;
import java.util.List;

/** What is wrong with the sentences of one file of rules, whatever stands in the others: the part of a check that takes no time. */
public final class FileCheck {

    private final RuleSentences sentences;

    /** A check by the sentences of a folder. */
    public FileCheck(RuleSentences sentences) {
        this.sentences = sentences;
    }

    /** Every problem of its lines and words, by place; each of them is one that a check of the folder reports as well. */
    public List<Finding> of(SourceText file) {
        Findings findings = new Findings();
        HiddenCharacters.tell(file.file(), file.content(), findings);
        SensitiveWords.tell(file.file(), file.content(), findings);
        Placeholder.tell(file.file(), file.content(), findings);
        sentences.read(file, findings);
        return RootCauses.of(findings.sorted());
    }
}
