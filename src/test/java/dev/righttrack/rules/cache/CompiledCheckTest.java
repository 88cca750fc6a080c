package dev.righttrack.rules.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.findings.Findings;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.HostileRules;
import dev.righttrack.oracle.OtherRoles;
import dev.righttrack.oracle.SampleSize;
import dev.righttrack.oracle.UserClassPath;
import dev.righttrack.rules.compile.CompiledModel;
import dev.righttrack.rules.compile.CompiledRules;
import dev.righttrack.rules.compile.RuleCompilation;
import dev.righttrack.rules.sandbox.CompiledCheck;
import dev.righttrack.rules.source.RuleOptions;
import dev.righttrack.rules.source.RuleSources;
import dev.righttrack.rules.source.SourceText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The second lock: what would run is looked at before any of it is loaded. */
class CompiledCheckTest {

    private static final String NAME = "dev/righttrack/coach/Hostile";

    /** What only the first lock refuses: it multiplies work, or is read and never used, and calls nothing. */
    private static final Set<String> TREE_ALONE =
            Set.of("joins", "annotations", "imports", "attributes", "conditions", "from");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private static Map<String, byte[]> shipped() {
        return CompiledModel.entries(Bases.shipped().base().compiled().jar());
    }

    /** The shipped rules with one more class, whose static initialiser is written by the code. */
    private static Map<String, byte[]> with(Consumer<MethodVisitor> code) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(Opcodes.V1_6, Opcodes.ACC_PUBLIC, NAME, null, "java/lang/Object", null);
        MethodVisitor method = writer.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
        method.visitCode();
        code.accept(method);
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(0, 0);
        method.visitEnd();
        writer.visitEnd();
        Map<String, byte[]> entries = new HashMap<>(shipped());
        entries.put(NAME + ".class", writer.toByteArray());
        return entries;
    }

    private static void setProperty(MethodVisitor method) {
        method.visitLdcInsn("hostile");
        method.visitLdcInsn("ran");
        method.visitMethodInsn(
                Opcodes.INVOKESTATIC,
                "java/lang/System",
                "setProperty",
                "(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;",
                false);
        method.visitInsn(Opcodes.POP);
    }

    /** What only the class that lists the rules may do is refused in any other. */
    @Test
    void aListIsMadeByTheModelAlone() {
        Map<String, byte[]> entries = with(method -> {
            method.visitTypeInsn(Opcodes.NEW, "java/util/ArrayList");
            method.visitInsn(Opcodes.DUP);
            method.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/util/ArrayList", "<init>", "()V", false);
            method.visitInsn(Opcodes.POP);
        });
        assertThat(CompiledCheck.problems(entries))
                .anyMatch(problem -> problem.startsWith("name java.util.ArrayList"))
                .anyMatch(problem -> problem.startsWith("call java.util.ArrayList.<init>"));
    }

    @Test
    void theShippedRulesPass() {
        assertThat(CompiledCheck.problems(shipped())).isEmpty();
    }

    @Test
    void aClassThatDoesNothingPasses() {
        assertThat(CompiledCheck.problems(with(method -> {}))).isEmpty();
    }

    @Test
    void aStaticInitialiserThatCallsThePlatformIsRefused() {
        assertThat(CompiledCheck.problems(with(CompiledCheckTest::setProperty)))
                .containsExactly("call java.lang.System.setProperty");
    }

    @Test
    void aJumpBackIsRefused() {
        assertThat(CompiledCheck.problems(with(method -> {
                    Label start = new Label();
                    method.visitLabel(start);
                    method.visitInsn(Opcodes.ICONST_0);
                    method.visitJumpInsn(Opcodes.IFNE, start);
                })))
                .containsExactly("have a loop");
    }

    @Test
    void aMethodThatCallsItselfIsRefused() {
        assertThat(CompiledCheck.problems(
                        with(method -> method.visitMethodInsn(Opcodes.INVOKESTATIC, NAME, "<clinit>", "()V", false))))
                .containsExactly("call themselves again and again");
    }

    @Test
    void anArrayOfWhateverSizeIsRefused() {
        assertThat(CompiledCheck.problems(with(method -> {
                    method.visitLdcInsn(1 << 30);
                    method.visitIntInsn(Opcodes.NEWARRAY, Opcodes.T_LONG);
                    method.visitInsn(Opcodes.POP);
                })))
                .containsExactly("make an array of numbers");
    }

    @Test
    void aClassElsewhereIsRefused() {
        Map<String, byte[]> entries = with(method -> {});
        entries.put("dev/righttrack/engine/Hostile.class", entries.get(NAME + ".class"));
        assertThat(CompiledCheck.problems(entries)).anyMatch(problem -> problem.contains("strange name"));
    }

    @Test
    void aModelThatIsNotTheRulesOwnIsRefused() {
        Map<String, byte[]> entries = new HashMap<>(shipped());
        entries.put(
                "META-INF/kie/x/drools-model", "java.lang.Runtime\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(CompiledCheck.problems(entries)).anyMatch(problem -> problem.contains("not theirs"));
    }

    @Test
    void whatSomebodyPutIntoTheCacheIsNotLoaded() throws IOException {
        CompiledRules good = Bases.shipped().base().compiled();
        CompiledRules poisoned = new CompiledRules(
                good.hash(),
                good.knowledge(),
                good.catalogue(),
                good.requirements(),
                good.tools(),
                good.statements(),
                jar(with(CompiledCheckTest::setProperty)));
        RuleCache cache = new RuleCache(folder.resolve("cache"));
        cache.keep(good);
        assertThat(cache.find(good.hash())).isPresent();
        Files.write(
                folder.resolve("cache").resolve(good.hash() + ".rules"),
                SealedEntry.of(good.hash(), RuleArchive.write(poisoned)));
        assertThat(cache.find(good.hash())).isEmpty();
        assertThat(System.getProperty("hostile")).isNull();
    }

    private static byte[] jar(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void everySentenceOfTheLanguageCompilesAndPasses() {
        Findings findings = new Findings();
        List<SourceText> all = List.of(
                new SourceText("rules/roles/all.dslr", OtherRoles.but()),
                new SourceText("rules/teams/all.dslr", EverySentence.rules()));
        RuleSources sources = new RuleSources(List.of(), List.of(), all);
        new RuleCompilation(Bases.KNOWLEDGE, RuleOptions.DEFAULT, findings).compile(sources, "all");
        assertThat(findings.sorted()).isEmpty();
    }

    /** Each lock alone against each hostile text, in a process without the classic compiler. */
    @TestFactory
    Stream<DynamicTest> theSecondLockHoldsWhereTheFirstWouldNot() throws IOException, InterruptedException {
        Path marker = folder.resolve("marker");
        Path said = folder.resolve("said");
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                        "-cp",
                        UserClassPath.of(),
                        "dev.righttrack.rules.compile.HostileLayers",
                        marker.toString(),
                        "1",
                        String.valueOf(SampleSize.of(12, 1)))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(said.toFile())
                .start();
        assertThat(child.waitFor()).isZero();
        assertThat(marker).doesNotExist();
        List<String> lines = Files.readAllLines(said);
        assertThat(lines).hasSizeGreaterThan(8);
        return lines.stream()
                .map(line -> line.split("\t", -1))
                .map(columns -> DynamicTest.dynamicTest(columns[0] + ": " + columns[1], () -> {
                    boolean stopped = HostileRules.all(marker, 1).stream()
                            .anyMatch(one -> one.name().equals(columns[1]) && one.fate() == HostileRules.Fate.STOPPED);
                    assertThat(columns[2]).isEqualTo(stopped ? "passed" : "refused");
                    if (!stopped && !TREE_ALONE.contains(columns[0])) {
                        assertThat(columns[3]).isIn("refused", "does not compile");
                    }
                }));
    }
}
