package dev.righttrack.cli.options;

import dev.righttrack.render.Detail;
import dev.righttrack.render.page.Page;
import dev.righttrack.render.page.PageMarkdown;
import dev.righttrack.render.page.PageText;
import java.io.PrintWriter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How an answer is written. */
public final class AnswerOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ColorOption color;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json or markdown (${DEFAULT-VALUE}).")
    private AnswerFormat format = AnswerFormat.TEXT;

    /** Whether the answer is written as JSON. */
    public boolean isJson() {
        return format == AnswerFormat.JSON;
    }

    /** Writes the page, or the JSON. */
    public void tell(Page page, String json, Detail detail) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(
                switch (format) {
                    case TEXT -> PageText.render(page, color.look(detail, 1));
                    case MARKDOWN -> PageMarkdown.render(page, detail);
                    case JSON -> json + "\n";
                });
        out.flush();
    }
}
