package dev.righttrack.rules.source;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The language and the core rules that come with the program. They are code, so a rules folder may bring others only if
 * its user says that they are trusted; they are checked all the same then.
 */
public final class ShippedCore {

    private static final String AT = "/dev/righttrack/rules/shipped/";
    private static final List<String> CORE = List.of("judging.drl");

    private ShippedCore() {}

    /** The sources to use: the folder's sentences, with its own language and core only if trusted or the same. */
    public static RuleSources complete(RuleSources folder, boolean trusted, Findings findings) {
        List<SourceText> language = List.of(shipped("language.dsl"));
        List<SourceText> core = new ArrayList<>();
        for (String name : CORE) {
            core.add(shipped("core/" + name));
        }
        if (trusted) {
            return new RuleSources(
                    folder.language().isEmpty() ? language : folder.language(),
                    folder.core().isEmpty() ? core : folder.core(),
                    folder.coach());
        }
        folder.language().forEach(text -> compare(text, language, findings));
        folder.core().forEach(text -> compare(text, core, findings));
        return new RuleSources(language, core, folder.coach());
    }

    /**
     * Whether some sources bring core rules that are not the program's own, so that nothing but running them tells what they
     * conclude. A language of their own is read, and tells what its sentences mean.
     */
    public static boolean isReplacedBy(RuleSources sources) {
        Findings differences = new Findings();
        List<SourceText> own =
                CORE.stream().map(name -> shipped("core/" + name)).toList();
        sources.core().forEach(text -> compare(text, own, differences));
        return !differences.isEmpty();
    }

    /** The language that the program came with. */
    public static SourceText language() {
        return shipped("language.dsl");
    }

    private static void compare(SourceText text, List<SourceText> shipped, Findings findings) {
        Optional<SourceText> same = shipped.stream()
                .filter(s ->
                        s.content().replace("\r\n", "\n").equals(text.content().replace("\r\n", "\n")))
                .findFirst();
        if (same.isEmpty()) {
            findings.add(Finding.error(
                    Place.of(text.file()),
                    Check.UNTRUSTED_CORE,
                    "this file differs from the one that the program came with",
                    "The language and the core rules are code. Leave the file out, or give --trust-core if you know"
                            + " who wrote it."));
        }
    }

    private static SourceText shipped(String name) {
        try (InputStream in = ShippedCore.class.getResourceAsStream(AT + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own " + name);
            }
            return new SourceText("rules/" + name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
