package dev.righttrack.lsp;

import dev.righttrack.authoring.diff.EditPreview;
import dev.righttrack.authoring.diff.PopulationDiff;
import dev.righttrack.intake.cases.RuleCase;
import dev.righttrack.render.Look;
import dev.righttrack.render.findings.FindingText;
import dev.righttrack.render.page.PageText;
import dev.righttrack.render.page.PopulationPage;
import java.util.List;

/** A preview as a text. */
final class PreviewText {

    private static final int SHOWN = 10;

    private PreviewText() {}

    static String of(EditPreview preview) {
        if (!preview.errors().isEmpty()) {
            StringBuilder text = new StringBuilder("Nothing is worked out while there are errors:\n");
            preview.errors().forEach(one -> text.append(FindingText.render(one)).append('\n'));
            return text.toString();
        }
        int failed = preview.failed().size();
        StringBuilder text = new StringBuilder(people(preview));
        text.append('\n')
                .append(preview.cases())
                .append(" cases, ")
                .append(failed)
                .append(" failed\n");
        preview.failed().stream().limit(SHOWN).forEach(one -> text.append(failed(one)));
        if (failed > SHOWN) {
            text.append("and ").append(failed - SHOWN).append(" more\n");
        }
        return text.toString();
    }

    private static String people(EditPreview preview) {
        if (preview.diff().isEmpty()) {
            return "What is saved has errors, so that people cannot be compared.\n";
        }
        PopulationDiff diff = preview.diff().get();
        return diff.edits().isEmpty()
                ? "No edit that advice can depend on.\n"
                : PageText.render(
                        PopulationPage.of("What the edit does", diff, SHOWN, List.of(), "They are made up."),
                        Look.PLAIN);
    }

    private static String failed(RuleCase one) {
        return one.place() + "  failed  rule \"" + one.rule() + "\": " + one.name() + "\n";
    }
}
