package dev.righttrack.rules.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The texts of the rules and facts that the build compiled, packed beside the compiled rules, so that a program that has
 * nothing but the jar has them too. They are the very texts that were compiled: they have the same hash.
 *
 * @param rules the texts of the rules folder
 * @param facts file name to text of the facts folder
 */
public record PackedSources(RuleSources rules, Map<String, String> facts) {

    private static final String AT = "dev/righttrack/rules/shipped/texts";
    private static final String LIST = "list";
    private static final String FACTS = "facts/";

    public PackedSources {
        facts = Map.copyOf(facts);
    }

    /**
     * Packs them into a folder of classes; a list names them, so that what an earlier build left there is not read.
     *
     * @throws IOException if they cannot be written
     */
    public void write(Path classes) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        facts.forEach((name, text) -> texts.put(FACTS + name, text));
        rules.language().forEach(text -> texts.put(text.file(), text.content()));
        rules.core().forEach(text -> texts.put(text.file(), text.content()));
        rules.coach().forEach(text -> texts.put(text.file(), text.content()));
        Path folder = classes.resolve(AT);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Path file = folder.resolve(text.getKey());
            Path parent = file.getParent();
            Files.createDirectories(parent == null ? folder : parent);
            Files.writeString(file, text.getValue());
        }
        Files.write(folder.resolve(LIST), texts.keySet());
    }

    /**
     * Reads what was packed.
     *
     * @throws IllegalStateException if this program was put together without it
     */
    public static PackedSources read() {
        List<SourceText> language = new ArrayList<>();
        List<SourceText> core = new ArrayList<>();
        List<SourceText> coach = new ArrayList<>();
        Map<String, String> facts = new TreeMap<>();
        for (String name : text(LIST).lines().toList()) {
            String text = text(name);
            if (name.startsWith(FACTS)) {
                facts.put(name.substring(FACTS.length()), text);
            } else if (name.endsWith(".dsl")) {
                language.add(new SourceText(name, text));
            } else if (name.endsWith(".drl")) {
                core.add(new SourceText(name, text));
            } else {
                coach.add(new SourceText(name, text));
            }
        }
        return new PackedSources(new RuleSources(language, core, coach), facts);
    }

    private static String text(String name) {
        try (InputStream in = PackedSources.class.getResourceAsStream("/" + AT + "/" + name)) {
            if (in == null) {
                throw new IllegalStateException("this program was built without its own " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
