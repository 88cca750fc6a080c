package dev.righttrack.lsp;

import dev.righttrack.authoring.check.RulesCheck;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.rules.reading.RuleSentences;
import dev.righttrack.rules.source.RuleOptions;

/**
 * The folders as they were when they were last checked and the facts could be read.
 *
 * @param checked what was read
 * @param knowledge what the facts say
 * @param sentences the sentences in their words
 */
record CheckedFolder(RulesCheck.Checked checked, Knowledge knowledge, RuleSentences sentences) {

    /** A folder of which the facts could be read; what was worked out of the same facts before is kept. */
    static CheckedFolder of(
            RulesCheck.Checked checked,
            Knowledge knowledge,
            RuleOptions options,
            java.util.Optional<CheckedFolder> before) {
        RuleSentences sentences = before.filter(one -> one.knowledge() == knowledge
                        && one.checked()
                                .sources()
                                .language()
                                .equals(checked.sources().language()))
                .map(CheckedFolder::sentences)
                .orElseGet(() -> new RuleSentences(checked.sources(), knowledge, options));
        return new CheckedFolder(checked, knowledge, sentences);
    }
}
