package dev.righttrack.authoring.check;

import dev.righttrack.authoring.scaffold.Placeholder;
import dev.righttrack.files.UnsavedTexts;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.HiddenCharacters;
import dev.righttrack.findings.Place;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.rules.source.RuleSources;
import dev.righttrack.rules.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The review of all that coaches write, words and characters alike: rules, cases, the reasons beside them, and facts. */
final class AuthoredTexts {

    private static final Pattern PERSONAL_CUE = Pattern.compile("(?m)^.*\\bmeans: personal\\b.*$");
    private static final int MOST_FILES = 2_000;
    private static final int MOST_BYTES = 1 << 20;

    private final Path folder;
    private final UnsavedTexts unsaved;
    private final CheckCache cache;
    private final Findings findings;

    /** The folder of rules, and where problems are reported. */
    AuthoredTexts(Path folder, UnsavedTexts unsaved, CheckCache cache, Findings findings) {
        this.folder = folder;
        this.unsaved = unsaved;
        this.cache = cache;
        this.findings = findings;
    }

    /**
     * Tells sensitive words and placeholders in all of it, and hidden characters in what nothing else reads.
     *
     * @param facts the texts of the facts folder, by file name
     * @param factsName what that folder is called in findings
     */
    void review(RuleSources sources, Map<String, String> facts, String factsName) {
        for (List<SourceText> texts : List.of(sources.language(), sources.core(), sources.coach())) {
            texts.forEach(text -> tell(text.file(), text.content()));
        }
        facts.forEach(
                (file, text) -> tell(factsName + "/" + file, Kind.CUE.isIn(file) ? withoutPersonalCues(text) : text));
        for (Path file : besides()) {
            text(file);
        }
    }

    /** The cues by which lines of a CV are dropped name what is dropped, and say nothing to anybody. */
    private static String withoutPersonalCues(String cues) {
        return PERSONAL_CUE.matcher(cues).replaceAll("");
    }

    private void tell(String file, String text) {
        findings.addAll(cache.of("words", new SourceText(file, text), () -> {
            Findings own = new Findings();
            SensitiveWords.tell(file, text, own);
            Placeholder.tell(file, text, own);
            return own.sorted();
        }));
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    private void text(Path file) {
        String name = named(file);
        boolean reasons = name.endsWith(".md");
        try {
            Optional<String> open = unsaved.find(file);
            if (open.map(String::length).map(Integer::longValue).orElseGet(() -> size(file)) > MOST_BYTES) {
                return;
            }
            String text = open.isPresent() ? open.get() : Files.readString(file);
            if (reasons) {
                HiddenCharacters.tell(name, text, findings);
            }
            tell(name, text);
        } catch (IOException e) {
            // Of a file of cases, this is reported where the cases are read.
            if (reasons) {
                findings.add(Finding.error(
                        Place.of(name),
                        Check.NOT_UTF_8,
                        "this file is not text in UTF-8",
                        "Save it with the encoding UTF-8."));
            }
        }
    }

    private String named(Path file) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return (name == null ? "" : name + "/")
                + folder.relativize(file).toString().replace('\\', '/');
    }

    private List<Path> besides() {
        Path root = UnsavedTexts.real(folder);
        Stream<Path> unwritten = unsaved.in(folder).stream()
                .filter(file -> !Files.exists(file, LinkOption.NOFOLLOW_LINKS))
                .map(file -> folder.resolve(root.relativize(file)))
                .filter(AuthoredTexts::isBeside);
        return Stream.concat(written().stream(), unwritten).sorted().toList();
    }

    private static boolean isBeside(Path file) {
        return file.toString().endsWith(".test.yaml") || file.toString().endsWith(".md");
    }

    private List<Path> written() {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(AuthoredTexts::isBeside)
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .limit(MOST_FILES)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }
}
