package dev.righttrack.lsp;

import dev.righttrack.findings.Places;
import dev.righttrack.rules.source.RuleOptions;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** An editor without a screen, which talks to a server of its own over two pipes as any editor does. */
final class EditorAtWork implements LanguageClient {

    private static final int PIPE = 1 << 20;
    private static final long PATIENCE_SECONDS = 60;

    private final Path folder;
    private final LanguageServer server;
    private final CompletableFuture<Boolean> served = new CompletableFuture<>();
    private final PipedOutputStream toServer = new PipedOutputStream();
    private final Map<String, List<Diagnostic>> shown = new TreeMap<>();
    private final Map<String, Long> times = new TreeMap<>();
    private final List<String> messages = new ArrayList<>();
    private final Map<String, Integer> versions = new TreeMap<>();
    private InitializeResult abilities = new InitializeResult();

    private EditorAtWork(Path folder, FolderChoice choice) throws IOException {
        this.folder = folder.toAbsolutePath().normalize();
        PipedInputStream heard = new PipedInputStream(toServer, PIPE);
        PipedOutputStream said = new PipedOutputStream();
        PipedInputStream fromServer = new PipedInputStream(said, PIPE);
        Thread serving = new Thread(() -> {
            try (said) {
                served.complete(new EditorConnection(choice, "test").serve(heard, said));
            } catch (InterruptedException | IOException e) {
                served.complete(false);
            }
        });
        serving.setDaemon(true);
        serving.start();
        Launcher<LanguageServer> launcher = LSPLauncher.createClientLauncher(this, fromServer, toServer);
        var unused = launcher.startListening();
        server = launcher.getRemoteProxy();
    }

    /** An editor that has a folder open in which rules/ and facts/ are. */
    static EditorAtWork in(Path folder) throws Exception {
        Path nowhere = Path.of("nowhere");
        FolderChoice choice = new FolderChoice(
                Optional.empty(), Optional.empty(), nowhere, nowhere, Path.of(""), RuleOptions.DEFAULT);
        EditorAtWork editor = new EditorAtWork(folder, choice);
        InitializeParams params = new InitializeParams();
        params.setCapabilities(new ClientCapabilities());
        params.setWorkspaceFolders(List.of(new WorkspaceFolder(Places.absolute(editor.folder), "rules")));
        editor.abilities = editor.heard(editor.server.initialize(params));
        editor.server.initialized(new InitializedParams());
        return editor;
    }

    <T> T heard(CompletableFuture<T> answer) throws ExecutionException, InterruptedException, TimeoutException {
        return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    LanguageServer server() {
        return server;
    }

    InitializeResult abilities() {
        return abilities;
    }

    String uri(String file) {
        return Places.absolute(folder.resolve(file));
    }

    void open(String file, String text) {
        versions.put(file, 1);
        String language = file.endsWith(".dslr") ? "righttrack" : "yaml";
        server.getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri(file), language, 1, text)));
    }

    /** Puts another text in the place of a part of a file. */
    void edit(String file, Range range, String text) {
        change(file, new TextDocumentContentChangeEvent(range, text));
    }

    /** Puts another text in the place of a whole file. */
    void replace(String file, String text) {
        change(file, new TextDocumentContentChangeEvent(text));
    }

    private void change(String file, TextDocumentContentChangeEvent change) {
        int version = versions.merge(file, 1, Integer::sum);
        server.getTextDocumentService()
                .didChange(new DidChangeTextDocumentParams(
                        new VersionedTextDocumentIdentifier(uri(file), version), List.of(change)));
    }

    void close(String file) {
        server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri(file))));
    }

    /** Has a command run and waits for what it answers. */
    Object command(String name, Object... arguments) throws Exception {
        return heard(server.getWorkspaceService().executeCommand(new ExecuteCommandParams(name, List.of(arguments))));
    }

    /** Everything that is shown once the server has checked all edits so far. */
    Map<String, List<Diagnostic>> settled() throws Exception {
        command("righttrack.check");
        synchronized (shown) {
            return new TreeMap<>(shown);
        }
    }

    /** What is shown of a file once the server has checked all edits so far. */
    List<Diagnostic> settled(String file) throws Exception {
        return settled().getOrDefault(uri(file), List.of());
    }

    /** How often something was shown of a file so far. */
    long shownOf(String file) {
        synchronized (shown) {
            return times.getOrDefault(uri(file), 0L);
        }
    }

    /** Waits until something was shown of a file more often than that. */
    void waitForMoreOf(String file, long before) throws InterruptedException, TimeoutException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        synchronized (shown) {
            while (times.getOrDefault(uri(file), 0L) <= before) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    throw new TimeoutException("nothing was shown of " + file);
                }
                shown.wait(left);
            }
        }
    }

    /** The whole texts of the messages that were shown or logged. */
    List<String> messages() {
        synchronized (messages) {
            return List.copyOf(messages);
        }
    }

    /**
     * Takes leave as the protocol has it.
     *
     * @return whether the server ended in order
     */
    boolean leave() throws Exception {
        heard(server.shutdown());
        server.exit();
        return heard(served);
    }

    /** Breaks off without a word. */
    boolean breakOff() throws Exception {
        toServer.close();
        return heard(served);
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
        synchronized (shown) {
            if (diagnostics.getDiagnostics().isEmpty()) {
                shown.remove(diagnostics.getUri());
            } else {
                shown.put(diagnostics.getUri(), diagnostics.getDiagnostics());
            }
            times.merge(diagnostics.getUri(), 1L, Long::sum);
            shown.notifyAll();
        }
    }

    @Override
    public void telemetryEvent(Object object) {
        throw new IllegalStateException("nothing is measured: " + object);
    }

    @Override
    public void showMessage(MessageParams message) {
        logMessage(message);
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        return CompletableFuture.completedFuture(new MessageActionItem());
    }

    @Override
    public void logMessage(MessageParams message) {
        synchronized (messages) {
            messages.add(message.getMessage());
        }
    }
}
