package dev.righttrack.lsp;

import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Places;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** What the editor shows of the findings: each file's, sent when they change. Safe for use by several threads. */
final class DiagnosticBoard {

    static final String SOURCE = "righttrack";

    private final RulesPlace place;
    private final EditorDocuments documents;
    private final LanguageClient client;
    private final Map<Path, List<Diagnostic>> shown = new HashMap<>();

    DiagnosticBoard(RulesPlace place, EditorDocuments documents, LanguageClient client) {
        this.place = place;
        this.documents = documents;
        this.client = client;
    }

    /** Shows the findings of all files; a file without any shows none. */
    synchronized void show(List<Finding> findings) {
        Map<Path, List<Finding>> files = new TreeMap<>();
        shown.keySet().forEach(file -> files.put(file, new ArrayList<>()));
        findings.forEach(one -> files.computeIfAbsent(place.path(one.place().file()), first -> new ArrayList<>())
                .add(one));
        files.forEach(this::show);
    }

    /** Shows the findings of one file. */
    synchronized void show(Path file, List<Finding> findings) {
        EditedText text = documents.text(file);
        List<Diagnostic> diagnostics =
                findings.stream().map(one -> diagnostic(one, text)).toList();
        if (diagnostics.equals(shown.getOrDefault(file, List.of()))) {
            return;
        }
        if (diagnostics.isEmpty()) {
            shown.remove(file);
        } else {
            shown.put(file, diagnostics);
        }
        PublishDiagnosticsParams params = new PublishDiagnosticsParams(uri(file), diagnostics);
        documents.find(file).ifPresent(open -> params.setVersion(open.version()));
        client.publishDiagnostics(params);
    }

    /** Reports something that went wrong in the server itself. */
    void failed(String what) {
        client.logMessage(new MessageParams(MessageType.Error, what));
    }

    /** What the editor calls a file. */
    String uri(Path file) {
        return documents.find(file).map(EditorDocuments.Open::uri).orElseGet(() -> Places.absolute(file));
    }

    /** A finding as the editor shows it. */
    Diagnostic diagnostic(Finding finding, EditedText text) {
        String message = finding.hint().isEmpty() ? finding.message() : finding.message() + "\n" + finding.hint();
        Diagnostic diagnostic =
                new Diagnostic(FindingRange.of(finding, text), message, severity(finding), SOURCE, finding.checkId());
        place.page(finding.check())
                .ifPresent(page -> diagnostic.setCodeDescription(new DiagnosticCodeDescription(page)));
        return diagnostic;
    }

    private static DiagnosticSeverity severity(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case NOTE -> DiagnosticSeverity.Information;
        };
    }
}
