package dev.righttrack.authoring.edit;

import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.output.AtomicFile;
import dev.righttrack.output.AtomicFile.Readers;
import dev.righttrack.rules.reading.RuleLayout;
import dev.righttrack.rules.source.RuleOptions;
import dev.righttrack.rules.source.RuleSources;
import dev.righttrack.rules.source.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files of a rules folder in the one layout. */
public final class RuleFormat {

    private final Path folder;
    private final RuleSources sources;
    private final RuleLayout layout;

    /** A format for the files of a folder. */
    public RuleFormat(Path folder, RuleSources sources, Knowledge knowledge, RuleOptions options) {
        this.folder = folder;
        this.sources = sources;
        this.layout = new RuleLayout(sources, knowledge, options);
    }

    /** The files that are laid out in another way, with their text in the one layout. */
    public List<SourceText> different() {
        List<SourceText> different = new ArrayList<>();
        for (SourceText source : sources.coach()) {
            String laidOut = layout.of(source);
            if (!laidOut.equals(source.content())) {
                different.add(new SourceText(source.file(), laidOut));
            }
        }
        return List.copyOf(different);
    }

    /**
     * Writes such a file anew.
     *
     * @throws IOException if it cannot be written
     */
    public void write(SourceText laidOut) throws IOException {
        String below = laidOut.file().substring(laidOut.file().indexOf('/') + 1);
        AtomicFile.write(folder.resolve(below), laidOut.content(), Readers.UMASK);
    }
}
