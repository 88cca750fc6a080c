package dev.righttrack.rules.compile;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.rules.sandbox.CompiledCheck;
import dev.righttrack.rules.sandbox.CompilerMessages;
import dev.righttrack.rules.source.SourceText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** Compiles checked DRL to an executable model. */
final class RuleCompiler {

    private static final int ASCII = 128;

    private final Findings findings;
    private final Map<String, String> sources = new HashMap<>();

    RuleCompiler(Findings findings) {
        this.findings = findings;
    }

    /** The path at which the compiler sees a text: in the folder of its package, or the compiler warns. */
    private static String pathOf(SourceText text, int number) {
        String folder = text.content().contains("package dev.righttrack.coach") ? "coach" : "core";
        return "dev/righttrack/" + folder + "/file" + number + ".drl";
    }

    /** The jar of the compiled rules, or empty if there are errors, which are reported. */
    public Optional<byte[]> compile(List<SourceText> texts) {
        // Half of all builds of broken rules end in an exception of the parallel builder instead of a message.
        System.setProperty("drools.parallelRulesBuildThreshold", "-1");
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(services.newReleaseId("dev.righttrack", "rules", "1"));
        for (SourceText text : texts) {
            if (!isReadable(text)) {
                return Optional.empty();
            }
            String path = pathOf(text, sources.size());
            sources.put(path, text.file());
            files.write("src/main/resources/" + path, text.content());
        }
        try {
            KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
            builder.getResults().getMessages(Message.Level.ERROR).forEach(this::tell);
            return findings.hasErrors()
                    ? Optional.empty()
                    : checked(withoutTimes(((InternalKieModule) builder.getKieModule()).getBytes()));
        } catch (RuntimeException e) {
            findings.add(Finding.error(
                    Place.of("rules"),
                    Check.NOT_COMPILED,
                    CompilerMessages.after("the rules do not compile", String.valueOf(e.getMessage())),
                    ""));
            return Optional.empty();
        }
    }

    /** Drools reads what it writes in the charset of the machine, so that letters would become others in silence. */
    private boolean isReadable(SourceText text) {
        boolean readable = Charset.defaultCharset().equals(StandardCharsets.UTF_8)
                || text.content().chars().allMatch(letter -> letter < ASCII);
        if (!readable) {
            findings.add(Finding.error(
                    Place.of(text.file()),
                    Check.NOT_COMPILED,
                    "there are letters beyond ASCII, and the charset of this Java is " + Charset.defaultCharset(),
                    "Start Java with -Dfile.encoding=UTF-8, as bin/righttrack does."));
        }
        return readable;
    }

    /** The jar if it holds nothing but what rules may do; none of it has been loaded yet. */
    private Optional<byte[]> checked(byte[] jar) {
        List<String> problems = CompiledCheck.problems(CompiledModel.entries(jar));
        problems.forEach(problem -> findings.add(Finding.error(
                Place.of("rules"),
                Check.NOT_ALLOWED,
                "the compiled rules " + problem + "; that is not allowed",
                "Rules may look at facts and conclude facts. Only the language file and the core rules can ask for more:"
                        + " take them from whom you trust.")));
        return problems.isEmpty() ? Optional.of(jar) : Optional.empty();
    }

    private void tell(Message message) {
        String path = String.valueOf(message.getPath()).replaceFirst("^src/main/resources/", "");
        String file = sources.getOrDefault(path, "rules");
        findings.add(Finding.error(
                new Place(file, Math.max(0, message.getLine()), 0),
                Check.NOT_COMPILED,
                CompilerMessages.after("this does not compile", message.getText()),
                ""));
    }

    /**
     * The same jar with its entries in order and without the hour of its making, so that a build can be repeated; without
     * the description of the project too, which nobody loads.
     */
    private static byte[] withoutTimes(byte[] jar) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(jar));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            Map<String, byte[]> entries = new TreeMap<>();
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                boolean code =
                        entry.getName().endsWith(".class") && !entry.getName().startsWith("org/drools/project/model/");
                if (code || entry.getName().endsWith("drools-model")) {
                    entries.put(entry.getName(), in.readAllBytes());
                }
            }
            for (Map.Entry<String, byte[]> one : entries.entrySet()) {
                ZipEntry entry = new ZipEntry(one.getKey());
                entry.setTimeLocal(LocalDateTime.of(2020, 1, 1, 0, 0));
                out.putNextEntry(entry);
                out.write(one.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
