package dev.righttrack.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * An invented CV, with what a careful reader takes from it; src/test/resources/reading/corpus/README.md says what each field means.
 *
 * @param name the name of its file
 */
record CorpusCv(String name, List<Part> parts, Expected expected) {

    /** A section of it. */
    record Part(String heading, String kind, List<String> lines, List<Item> items) {}

    /** An entry of a section. */
    record Item(String title, String dates, List<String> lines) {}

    /** What is to be read. */
    record Expected(
            List<String> tools,
            List<String> methods,
            List<String> unsure,
            List<String> either,
            List<String> notTaken,
            List<String> dropped,
            String degree,
            int jobs,
            int publications) {}

    /** Those of a folder, by name. */
    static List<CorpusCv> of(String folder) {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/reading", folder))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(CorpusCv::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CorpusCv read(Path file) {
        JsonNode root = new YAMLMapper().readTree(file.toFile());
        List<Part> parts = new ArrayList<>();
        root.path("sections").forEach(section -> {
            List<Item> items = new ArrayList<>();
            section.path("entries")
                    .forEach(entry -> items.add(new Item(
                            entry.path("title").asString(),
                            entry.path("dates").asString(""),
                            texts(entry.path("lines")))));
            parts.add(new Part(
                    section.path("heading").asString(""),
                    section.path("kind").asString(),
                    texts(section.path("lines")),
                    items));
        });
        JsonNode is = root.path("expected");
        return new CorpusCv(
                String.valueOf(file.getFileName()),
                parts,
                new Expected(
                        texts(is.path("tools")),
                        texts(is.path("methods")),
                        texts(is.path("unsure")),
                        texts(is.path("either")),
                        texts(is.path("not_taken")),
                        texts(is.path("dropped")),
                        is.path("degree").asString(),
                        is.path("jobs").asInt(),
                        is.path("publications").asInt()));
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        node.forEach(text -> texts.add(text.asString()));
        return texts;
    }
}
