package dev.righttrack.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes any number of invented CVs in all layouts and formats, for the benchmark of reading. */
public final class GeneratedCvs {

    private GeneratedCvs() {}

    /**
     * Writes them.
     *
     * @param args the folder, and how many
     * @throws IOException if they cannot be written
     */
    public static void main(String[] args) throws IOException {
        List<CorpusCv> cvs = new ArrayList<>(CorpusCv.of("corpus"));
        cvs.addAll(CorpusCv.of("own"));
        CvLayout[] layouts = CvLayout.values();
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (int i = 0; i < Integer.parseInt(args[1]); i++) {
            CorpusCv cv = cvs.get(i % cvs.size());
            CvLayout layout = layouts[(i + i / cvs.size()) % layouts.length];
            Files.write(folder.resolve("%05d-%s".formatted(i, layout.file(cv))), layout.bytes(cv));
        }
    }
}
