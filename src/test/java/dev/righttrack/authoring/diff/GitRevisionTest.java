package dev.righttrack.authoring.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Revisions of repositories that try to have a command run, and of those that only keep rules. */
class GitRevisionTest {

    @TempDir
    private Path work;

    private Path repository;
    private Path ran;

    @BeforeEach
    void aRepositoryWithThreeCommits() throws IOException {
        assumeTrue(exists("git"), "skipped: there is no git on this machine to make repositories with");
        repository = Files.createDirectories(work.resolve("repository"));
        ran = work.resolve("ran");
        git("init", "-q", "-b", "main");
        for (int i = 1; i <= 3; i++) {
            write("rules/a.dslr", "version " + i + "\n");
            write("facts/skills.yaml", "version " + i + "\n");
            write("other.txt", "not asked for\n");
            git("add", ".");
            git("commit", "-q", "-m", "version " + i);
        }
    }

    private static boolean exists(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private void write(String name, String text) throws IOException {
        Path file = repository.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String git(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "git", "-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "protocol.file.allow=always"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(repository.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        builder.environment().put("HOME", work.toString());
        Process process = builder.start();
        try (var in = process.getInputStream()) {
            String said = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            assertThat(process.waitFor())
                    .as(String.join(" ", command) + ": " + said)
                    .isZero();
            return said;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first rule file of a revision; empty if there is no such revision. */
    private String read(Path here, String revision) throws IOException {
        Path scratch = Files.createTempDirectory(work, "scratch");
        Path target = Files.createDirectory(scratch.resolve("files"));
        if (!new GitRevision(here).write(revision, target, scratch)) {
            return "";
        }
        assertThat(target.resolve("other.txt")).doesNotExist();
        return Files.readString(target.resolve("rules/a.dslr")).strip();
    }

    private Map<String, String> listing() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(repository)) {
            for (Path file : walk.toList()) {
                all.put(file.toString(), Files.getLastModifiedTime(file) + " " + Files.isDirectory(file));
            }
        }
        return all;
    }

    private void script(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\ntouch '" + ran + "'\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "HEAD, version 3",
        "HEAD~2, version 1",
        "HEAD^, version 2",
        "main, version 3",
        "main~1, version 2",
        "refs/heads/main, version 3",
        "light, version 1",
        "annotated, version 2",
        "annotated^{commit}, version 2",
        "side, version 2",
        "origin/other, version 1",
        "nobody, ''",
        "HEAD~9, ''",
        "--output=x, ''",
        "'', ''",
        "'a b', ''",
        "HEAD:rules, ''",
        "'main..side', ''"
    })
    void aRevisionIsWhatGitTakesItFor(String revision, String found) throws IOException {
        git("tag", "light", "HEAD~2");
        git("tag", "-a", "-m", "x", "annotated", "HEAD~1");
        git("branch", "side", "HEAD~1");
        git("update-ref", "refs/remotes/origin/other", "HEAD~2");
        assertThat(read(repository, revision)).isEqualTo(found);
        git("pack-refs", "--all");
        git("gc", "-q");
        assertThat(read(repository, revision)).as("packed").isEqualTo(found);
    }

    @Test
    void aShortNameOfACommitIsEnough() throws IOException {
        assertThat(read(repository, git("rev-parse", "--short=8", "HEAD~1"))).isEqualTo("version 2");
    }

    @Test
    void anAddedWorkingTreeHasAHeadOfItsOwn() throws IOException {
        git("worktree", "add", "-q", work.resolve("added").toString(), "HEAD~1");
        assertThat(read(work.resolve("added"), "HEAD")).isEqualTo("version 2");
        assertThat(read(work.resolve("added"), "main")).isEqualTo("version 3");
    }

    @Test
    void aCloneThatBorrowsItsObjectsIsRead() throws IOException {
        git(
                "clone",
                "-q",
                "--shared",
                repository.toString(),
                work.resolve("borrowing").toString());
        assertThat(read(work.resolve("borrowing"), "HEAD~1")).isEqualTo("version 2");
    }

    @Test
    void whatARevisionHoldsIsTakenRelativeToTheFolder() throws IOException {
        write("sub/rules/a.dslr", "below\n");
        git("add", ".");
        git("commit", "-q", "-m", "below");
        assertThat(read(repository.resolve("sub"), "HEAD")).isEqualTo("below");
        assertThat(read(repository, "HEAD")).isEqualTo("version 3");
    }

    @Test
    void outsideOfARepositoryThereIsNoRevision() throws IOException {
        Path outside = Files.createDirectory(work.resolve("outside"));
        assertThat(read(outside, "HEAD")).isEmpty();
    }

    /** Every way that we know in which a repository has git run a command, and what would have to be asked for it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "core.fsmonitor",
                "core.sshCommand",
                "core.editor",
                "core.pager",
                "core.askPass",
                "core.gitProxy",
                "core.alternateRefsCommand",
                "pager.cat-file",
                "pager.rev-parse",
                "alias.rev-parse",
                "alias.ls-tree",
                "alias.cat-file",
                "credential.helper",
                "diff.external",
                "diff.x.textconv",
                "diff.x.command",
                "filter.x.smudge",
                "filter.x.clean",
                "filter.x.process",
                "merge.x.driver",
                "gpg.program",
                "gpg.ssh.program",
                "sequence.editor",
                "interactive.diffFilter",
                "uploadpack.packObjectsHook",
                "remote.origin.uploadpack",
                "remote.origin.receivepack",
                "remote.origin.vcs",
                "trailer.x.command",
                "difftool.x.cmd",
                "mergetool.x.cmd",
                "browser.x.cmd",
                "man.x.cmd",
                "init.templateDir",
                "gc.recentObjectsHook",
                "receive.procReceiveRefs",
                "submodule.x.update"
            })
    void aCommandThatTheConfigurationNamesIsNotRun(String key) throws IOException {
        Path script = work.resolve("command.sh");
        script(script);
        Files.writeString(repository.resolve(".gitattributes"), "* filter=x diff=x merge=x\n");
        write(".git/info/attributes", "* filter=x diff=x merge=x\n");
        git("config", key, key.endsWith("update") ? "!" + script : script.toString());
        Map<String, String> before = listing();
        assertThat(read(repository, "HEAD~1")).isEqualTo("version 2");
        assertThat(ran).doesNotExist();
        assertThat(listing()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "post-checkout",
                "post-index-change",
                "reference-transaction",
                "fsmonitor-watchman",
                "pre-auto-gc",
                "post-merge",
                "post-rewrite",
                "sendemail-validate",
                "pre-commit"
            })
    void aHookIsNotRun(String hook) throws IOException {
        script(repository.resolve(".git/hooks/" + hook));
        git("config", "core.hooksPath", repository.resolve(".git/hooks").toString());
        Map<String, String> before = listing();
        assertThat(read(repository, "HEAD~1")).isEqualTo("version 2");
        assertThat(ran).doesNotExist();
        assertThat(listing()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ext::sh -c 'touch %s'", "helper::%s", "ssh://-oProxyCommand=touch %s/x", "../bare.git"})
    void objectsThatAPartialCloneLacksAreNotFetched(String url) throws IOException {
        git(
                "clone",
                "-q",
                "--bare",
                repository.toString(),
                work.resolve("bare.git").toString());
        String lacking = git("rev-parse", "HEAD:rules/a.dslr");
        Files.delete(repository.resolve(".git/objects/" + lacking.substring(0, 2) + "/" + lacking.substring(2)));
        git("config", "extensions.partialClone", "origin");
        git("config", "remote.origin.promisor", "true");
        git("config", "remote.origin.url", url.formatted(ran));
        git("config", "remote.origin.uploadpack", "touch " + ran + "; git-upload-pack");
        git("config", "protocol.ext.allow", "always");
        Map<String, String> before = listing();
        assertThatThrownBy(() -> read(repository, "HEAD"))
                .isInstanceOf(IOException.class)
                .hasMessage("the repository lacks objects of HEAD; a partial or shallow clone has to fetch them first");
        assertThat(ran).doesNotExist();
        assertThat(listing()).isEqualTo(before);
        assertThat(read(repository, "HEAD~1")).as("what is there is read").isEqualTo("version 2");
    }

    @Test
    void aConfigurationThatIsNoConfigurationIsNotLookedAt() throws IOException {
        Files.writeString(repository.resolve(".git/config"), "[include\n\tpath = /dev/zero\n");
        assertThat(read(repository, "HEAD")).isEqualTo("version 3");
    }

    @Test
    void aWorkingTreeThatTheConfigurationPutsElsewhereIsNotLookedAt() throws IOException {
        git("config", "core.worktree", "/");
        assertThat(read(repository, "HEAD")).isEqualTo("version 3");
    }

    @Test
    void aReplacedObjectIsReadAsItWas() throws IOException {
        git("replace", git("rev-parse", "HEAD"), git("rev-parse", "HEAD~2"));
        assertThat(read(repository, "HEAD")).isEqualTo("version 3");
    }

    @Test
    void aDamagedObjectIsReported() throws IOException {
        String blob = git("rev-parse", "HEAD:rules/a.dslr");
        Path file = repository.resolve(".git/objects/" + blob.substring(0, 2) + "/" + blob.substring(2));
        Files.delete(file);
        Files.writeString(file, "no object");
        assertThatThrownBy(() -> read(repository, "HEAD"))
                .isInstanceOf(IOException.class)
                .hasMessage("objects of HEAD are damaged or too large to be read");
    }

    @Test
    void aLinkInARevisionIsRefusedByName() throws IOException {
        Files.createSymbolicLink(repository.resolve("rules/b.dslr"), Path.of("a.dslr"));
        git("add", ".");
        git("commit", "-q", "-m", "a link");
        assertThatThrownBy(() -> read(repository, "HEAD"))
                .hasMessage("the revision's rules/b.dslr is a link or a submodule, which is not followed");
    }

    @Test
    void aRevisionThatIsTooLargeIsRefused() throws IOException {
        Files.write(repository.resolve("rules/b.dslr"), new byte[33 << 20]);
        git("add", ".");
        git("commit", "-q", "-m", "large");
        assertThatThrownBy(() -> read(repository, "HEAD"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("32 MiB");
    }

    @Test
    void aRepositoryWithOtherObjectNamesIsRefusedByThatName() throws IOException {
        repository = Files.createDirectory(work.resolve("other"));
        git("init", "-q", "--object-format=sha256");
        write("rules/a.dslr", "x\n");
        git("add", ".");
        git("commit", "-q", "-m", "x");
        assertThatThrownBy(() -> read(repository, "HEAD")).hasMessageContaining("SHA-256");
    }

    @Test
    void aPointerToNoRepositoryIsReported() throws IOException {
        Path odd = Files.createDirectory(work.resolve("odd"));
        Files.writeString(odd.resolve(".git"), "gitdir: ../nowhere\n");
        assertThatThrownBy(() -> read(odd, "HEAD"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("repository");
    }

    /** Writes an object as git does, with content that git itself refuses to write. */
    private String object(String type, byte[] content) throws IOException, GeneralSecurityException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write((type + " " + content.length + "\0").getBytes(StandardCharsets.UTF_8));
        whole.write(content);
        String name =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(whole.toByteArray()));
        Path file = repository.resolve(".git/objects/" + name.substring(0, 2) + "/" + name.substring(2));
        Files.createDirectories(file.getParent());
        try (OutputStream out = new DeflaterOutputStream(Files.newOutputStream(file))) {
            out.write(whole.toByteArray());
        }
        return name;
    }

    private byte[] entry(String mode, String name, String object) throws IOException {
        ByteArrayOutputStream entry = new ByteArrayOutputStream();
        entry.write((mode + " " + name + "\0").getBytes(StandardCharsets.UTF_8));
        entry.write(HexFormat.of().parseHex(object));
        return entry.toByteArray();
    }

    /** A commit whose rules folder holds one file under some names. */
    private String commitOf(String... names) throws IOException, GeneralSecurityException {
        String blob = git("rev-parse", "HEAD:rules/a.dslr");
        ByteArrayOutputStream rules = new ByteArrayOutputStream();
        for (String name : names) {
            rules.write(entry("100644", name, blob));
        }
        String tree = object("tree", entry("40000", "rules", object("tree", rules.toByteArray())));
        String head = "tree " + tree + "\nauthor A <a@example.org> 0 +0000\ncommitter A <a@example.org> 0 +0000\n\nx\n";
        return object("commit", head.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aTreeWrittenByHandIsReadLikeAnother() throws IOException, GeneralSecurityException {
        assertThat(read(repository, commitOf("a.dslr"))).isEqualTo("version 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", ".", ".git", ".GIT", "../a.dslr", "b\\a.dslr", "b\u0001.dslr", "/etc/a.dslr"})
    void aNameThatLeadsElsewhereIsRefused(String name) throws IOException, GeneralSecurityException {
        String commit = commitOf(name);
        assertThatThrownBy(() -> read(repository, commit)).isInstanceOf(IOException.class);
        assertThat(work.resolve("etc")).doesNotExist();
    }

    @Test
    void aNameThatStandsTwiceIsRefused() throws IOException, GeneralSecurityException {
        String commit = commitOf("a.dslr", "a.dslr");
        assertThatThrownBy(() -> read(repository, commit)).hasMessage("the revision has rules/a.dslr twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pack/pack-1.pack", "pack/pack-1.idx", "aa/0000000000000000000000000000000000aaaa"})
    void aPipeAmongTheObjectsIsNotOpened(String name) throws IOException {
        Path pipe = repository.resolve(".git/objects").resolve(name);
        Files.createDirectories(pipe.getParent());
        assumeTrue(exists("mkfifo"), "skipped: there is no mkfifo on this machine");
        git("-c", "alias.pipe=!mkfifo", "pipe", pipe.toString());
        assertThatThrownBy(() -> read(repository, "HEAD"))
                .hasMessage("something among the objects of the repository is no file: " + pipe.getFileName());
    }

    @Test
    void aPackThatBreaksOffIsReported() throws IOException {
        git("gc", "-q");
        Path pack;
        try (Stream<Path> packs = Files.list(repository.resolve(".git/objects/pack"))) {
            pack = packs.filter(file -> file.toString().endsWith(".pack"))
                    .findFirst()
                    .orElseThrow();
        }
        byte[] whole = Files.readAllBytes(pack);
        Files.delete(pack);
        Files.write(pack, Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> read(repository, "HEAD"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("HEAD")
                .hasMessageNotContaining("jgit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"main@{1}", ":/version", "HEAD@{yesterday}", "@{-1}", "HEAD^{tree}", "HEAD^{/version 1}"})
    void aRevisionThatNeedsALogOrASearchIsNone(String revision) throws IOException {
        assertThat(read(repository, revision)).isEmpty();
    }
}
