package dev.righttrack.lsp;

import dev.righttrack.authoring.check.FileCheck;
import dev.righttrack.authoring.check.RulesCheck;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Place;
import dev.righttrack.rules.source.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Checks the folders as they stand in the editor. What is wrong with the sentences of the edited file is shown at once, and
 * everything else when nothing was typed for a moment: by then it is what {@code rules check} says of the same texts. Nothing is
 * compiled. Safe for use by several threads.
 */
final class FolderChecker {

    private static final long QUIET_MILLIS = 120;

    private final RulesPlace place;
    private final EditorDocuments documents;
    private final DiagnosticBoard board;
    private final RulesCheck check;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(run -> daemon(run, "righttrack-check"));
    private final ExecutorService atOnce =
            Executors.newSingleThreadExecutor(run -> daemon(run, "righttrack-sentences"));
    private final Map<Path, Reading> readings = new HashMap<>();
    private long edits;
    private long checkedEdits = -1;
    private volatile Optional<CheckedFolder> folder = Optional.empty();
    private volatile Optional<RulesCheck.Checked> checked = Optional.empty();

    /** What the last check of the folders said of a file, and of which text. */
    private record Reading(EditedText text, List<Finding> all, List<Finding> sentences) {}

    FolderChecker(RulesPlace place, EditorDocuments documents, DiagnosticBoard board) {
        this.place = place;
        this.documents = documents;
        this.board = board;
        this.check =
                new RulesCheck(place.facts(), place.options(), place.options().asOf());
    }

    private static Thread daemon(Runnable run, String name) {
        Thread made = new Thread(run, name);
        made.setDaemon(true);
        return made;
    }

    /** The folders as they were last checked; empty before the first check, and while the facts could never be read. */
    Optional<CheckedFolder> folder() {
        return folder;
    }

    /** What the last check found. */
    Optional<RulesCheck.Result> last() {
        return checked.map(RulesCheck.Checked::result);
    }

    /** What the last check read. */
    Optional<RulesCheck.Checked> checked() {
        return checked;
    }

    /** Something may have changed: the folders are checked when nothing more changes for a moment. */
    void edited() {
        schedule(count());
    }

    private void schedule(long now) {
        ScheduledFuture<?> unused = thread.schedule(() -> quietly(now), QUIET_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** The same for one file, of which the sentences are checked at once. */
    void edited(Path file) {
        long edit = count();
        schedule(edit);
        // While the facts are broken, a check says that and nothing of the rules.
        Optional<CheckedFolder> known =
                checked.flatMap(RulesCheck.Checked::knowledge).flatMap(any -> folder);
        Optional<String> name = place.name(file).filter(one -> one.endsWith(".dslr"));
        if (known.isPresent() && name.isPresent() && file.startsWith(place.rules())) {
            atOnce.execute(() -> sentences(edit, file, name.get(), known.get()));
        }
    }

    /** Checks the sentences of a file, unless more has been typed by now. */
    private void sentences(long edit, Path file, String name, CheckedFolder known) {
        if (isLast(edit)) {
            EditedText text = documents.text(file);
            List<Finding> fresh = new FileCheck(known.sentences()).of(new SourceText(name, text.content()));
            show(edit, file, merged(file, text, fresh));
        }
    }

    /** Shows what is known of an edit at once, unless it has been checked as a whole by now. */
    private synchronized void show(long edit, Path file, List<Finding> findings) {
        if (isLast(edit)) {
            board.show(file, findings);
        }
    }

    private synchronized long count() {
        return ++edits;
    }

    private synchronized boolean isLast(long edit) {
        return edit == edits && checkedEdits != edits;
    }

    /** Does something on the thread of the checks when everything that was edited so far is checked. */
    <T> CompletableFuture<T> whenChecked(Supplier<T> work) {
        return CompletableFuture.supplyAsync(
                () -> {
                    check(now());
                    return work.get();
                },
                thread);
    }

    private synchronized long now() {
        return edits;
    }

    /** A check that fails says so, and the next edit is checked again. */
    private void quietly(long edit) {
        try {
            check(edit);
        } catch (RuntimeException | StackOverflowError e) {
            board.failed("the check failed: " + e);
        }
    }

    private void check(long edit) {
        if (!isLast(edit)) {
            return;
        }
        RulesCheck.Checked now = check.with(documents.texts()).read(place.rules());
        checked = Optional.of(now);
        now.knowledge().ifPresent(known -> folder = Optional.of(CheckedFolder.of(now, known, place.options(), folder)));
        List<Finding> findings = now.result().findings();
        remember(findings);
        finish(edit, findings);
    }

    private synchronized void finish(long edit, List<Finding> findings) {
        if (edit == edits) {
            board.show(findings);
            checkedEdits = edit;
        }
    }

    private synchronized void remember(List<Finding> findings) {
        readings.clear();
        Map<Path, List<Finding>> files = new HashMap<>();
        findings.forEach(one -> files.computeIfAbsent(place.path(one.place().file()), first -> new ArrayList<>())
                .add(one));
        files.forEach((file, all) -> {
            EditedText text = documents.text(file);
            List<Finding> sentences = folder.filter(known -> file.toString().endsWith(".dslr"))
                    .map(known -> new FileCheck(known.sentences())
                            .of(new SourceText(all.get(0).place().file(), text.content())))
                    .orElse(List.of());
            readings.put(file, new Reading(text, all, sentences));
        });
    }

    /** The findings of the sentences as they are now, and those of the last check of the folders whose line still stands. */
    private synchronized List<Finding> merged(Path file, EditedText text, List<Finding> fresh) {
        List<Finding> all = new ArrayList<>(fresh);
        Reading last = readings.get(file);
        if (last != null) {
            int moved = text.count() - last.text().count();
            last.all().stream()
                    .filter(one -> !last.sentences().contains(one))
                    .flatMap(one -> moved(one, last.text(), text, moved).stream())
                    .filter(one -> !all.contains(one))
                    .forEach(all::add);
        }
        return all.stream().sorted().toList();
    }

    private static Optional<Finding> moved(Finding one, EditedText before, EditedText now, int by) {
        int line = one.place().line();
        String text = before.line(line - 1);
        if (line == 0 || now.line(line - 1).equals(text)) {
            return Optional.of(one);
        }
        Place place = new Place(one.place().file(), line + by, one.place().column());
        return now.line(line - 1 + by).equals(text)
                ? Optional.of(new Finding(place, one.severity(), one.check(), one.message(), one.hint()))
                : Optional.empty();
    }

    void close() {
        thread.shutdownNow();
        atOnce.shutdownNow();
    }
}
