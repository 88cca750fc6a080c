package dev.righttrack.lsp;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** The server of the language in which rules are written: standard requests only, and it writes no file. */
final class RulesLanguageServer implements LanguageServer, TextDocumentService, WorkspaceService {

    private final FolderChoice choice;
    private final String version;
    private final EditorDocuments documents = new EditorDocuments();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile Optional<EditorSession> session = Optional.empty();
    private volatile boolean isShutDown;
    private volatile Optional<LanguageClient> client = Optional.empty();

    RulesLanguageServer(FolderChoice choice, String version) {
        this.choice = choice;
        this.version = version;
    }

    /** Whom to tell what nobody asked for, such as findings; before that nothing may be asked. */
    void connect(LanguageClient editor) {
        client = Optional.of(editor);
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        RulesPlace place = choice.in(workspace(params));
        session = client.map(editor -> new EditorSession(place, documents, editor));
        ServerCapabilities can = new ServerCapabilities();
        TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Incremental);
        sync.setSave(true);
        can.setTextDocumentSync(sync);
        can.setExecuteCommandProvider(new ExecuteCommandOptions(EditorSession.COMMANDS));
        return CompletableFuture.completedFuture(new InitializeResult(can, new ServerInfo("righttrack", version)));
    }

    private static List<Path> workspace(InitializeParams params) {
        List<WorkspaceFolder> folders = params.getWorkspaceFolders() == null ? List.of() : params.getWorkspaceFolders();
        @SuppressWarnings("deprecation") // What older editors send in place of their folders.
        String root = params.getRootUri();
        return Stream.concat(folders.stream().map(WorkspaceFolder::getUri), Stream.ofNullable(root))
                .flatMap(uri -> RulesPlace.file(uri).stream())
                .distinct()
                .toList();
    }

    @Override
    public void initialized(InitializedParams params) {
        session.ifPresent(one -> {
            client.ifPresent(editor -> greet(editor, one.place()));
            one.checker().edited();
        });
    }

    private static void greet(LanguageClient editor, RulesPlace place) {
        if (place.isThere()) {
            editor.logMessage(
                    new MessageParams(MessageType.Info, "rules of " + place.rules() + ", facts of " + place.facts()));
        } else {
            editor.showMessage(new MessageParams(
                    MessageType.Error,
                    "there is no folder " + place.rules() + ", or no folder " + place.facts()
                            + "; name them with --rules and --facts"));
        }
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        isShutDown = true;
        session.ifPresent(EditorSession::close);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void exit() {
        ended.countDown();
    }

    /** The editor can no longer be heard, or said that it ends. */
    void hungUp() {
        session.ifPresent(EditorSession::close);
        ended.countDown();
    }

    /**
     * Waits until the editor ends.
     *
     * @return whether it said so before, as the protocol has it
     */
    boolean await() throws InterruptedException {
        ended.await();
        return isShutDown;
    }

    @Override
    public void setTrace(SetTraceParams params) {
        // Nothing is traced.
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return this;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return this;
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        var document = params.getTextDocument();
        RulesPlace.file(document.getUri()).ifPresent(file -> {
            documents.open(file, document.getUri(), document.getVersion(), document.getText());
            session.ifPresent(one -> one.checker().edited(file));
        });
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        RulesPlace.file(params.getTextDocument().getUri()).ifPresent(file -> {
            documents.change(file, params.getTextDocument().getVersion(), params.getContentChanges());
            session.ifPresent(one -> one.checker().edited(file));
        });
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        RulesPlace.file(params.getTextDocument().getUri()).ifPresent(file -> {
            documents.close(file);
            session.ifPresent(one -> one.checker().edited());
        });
    }

    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        session.ifPresent(one -> one.checker().edited());
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {
        // There is nothing to configure but the folders, which the command names.
    }

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
        session.ifPresent(one -> one.checker().edited());
    }

    @Override
    public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
        return session.map(one -> one.execute(params.getCommand(), params.getArguments()))
                .orElseGet(() -> CompletableFuture.completedFuture(""));
    }
}
