package dev.righttrack.lsp;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
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
        session = client.map(editor -> new EditorSession(place, documents, editor, snippets(params)));
        ServerCapabilities can = new ServerCapabilities();
        TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Incremental);
        sync.setSave(true);
        can.setTextDocumentSync(sync);
        can.setExecuteCommandProvider(new ExecuteCommandOptions(EditorSession.COMMANDS));
        can.setCompletionProvider(new CompletionOptions(false, List.of(" ", "\"", "@", ":", "[", "{", ",")));
        can.setHoverProvider(true);
        can.setDefinitionProvider(true);
        can.setReferencesProvider(true);
        can.setDocumentSymbolProvider(true);
        can.setWorkspaceSymbolProvider(true);
        can.setCodeLensProvider(new CodeLensOptions(false));
        can.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix)));
        can.setDocumentFormattingProvider(true);
        can.setRenameProvider(new RenameOptions(true));
        can.setSemanticTokensProvider(new SemanticTokensWithRegistrationOptions(
                new SemanticTokensLegend(SemanticWords.TYPES, List.of()), true));
        return CompletableFuture.completedFuture(new InitializeResult(can, new ServerInfo("righttrack", version)));
    }

    /** Whether the editor knows gaps in what it puts in. */
    private static boolean snippets(InitializeParams params) {
        return Optional.ofNullable(params.getCapabilities())
                .map(ClientCapabilities::getTextDocument)
                .map(TextDocumentClientCapabilities::getCompletion)
                .map(CompletionCapabilities::getCompletionItem)
                .map(CompletionItemCapabilities::getSnippetSupport)
                .orElse(false);
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
        hangUp();
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void exit() {
        ended.countDown();
    }

    /** The editor can no longer be heard, or said that it ends. */
    void hungUp() {
        hangUp();
        ended.countDown();
    }

    /** What is still said is heard, and nothing comes of it. */
    private void hangUp() {
        Optional<EditorSession> ending = session;
        session = Optional.empty();
        ending.ifPresent(EditorSession::close);
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

    /** What the session answers; nothing before there is one. */
    private <T> CompletableFuture<T> ask(T otherwise, Function<EditorSession, CompletableFuture<T>> question) {
        return session.map(question).orElseGet(() -> CompletableFuture.completedFuture(otherwise));
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
        return ask(List.<CompletionItem>of(), one -> one.completions(uri(params), params.getPosition()))
                .thenApply(items -> Either.forRight(new CompletionList(true, items)));
    }

    @Override
    public CompletableFuture<Hover> hover(HoverParams params) {
        return ask(Optional.<Hover>empty(), one -> one.hover(uri(params), params.getPosition()))
                .thenApply(found -> found.orElse(null));
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(
            DefinitionParams params) {
        return ask(List.<Location>of(), one -> one.definition(uri(params), params.getPosition()))
                .thenApply(Either::forLeft);
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
        return ask(List.<Location>of(), one -> one.references(uri(params), params.getPosition()))
                .thenApply(places -> places);
    }

    @Override
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
            DocumentSymbolParams params) {
        List<DocumentSymbol> symbols = session.map(
                        one -> one.symbols(params.getTextDocument().getUri()))
                .orElse(List.of());
        return CompletableFuture.completedFuture(symbols.stream()
                .map(Either::<SymbolInformation, DocumentSymbol>forRight)
                .toList());
    }

    @Override
    public CompletableFuture<Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>> symbol(
            WorkspaceSymbolParams params) {
        return ask(List.<WorkspaceSymbol>of(), one -> one.rules(params.getQuery()))
                .thenApply(Either::forRight);
    }

    @Override
    public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
        return ask(
                        List.<CodeLens>of(),
                        one -> one.lenses(params.getTextDocument().getUri()))
                .thenApply(lenses -> lenses);
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
        return ask(List.of(), one -> one.fixes(params.getTextDocument().getUri(), params.getRange()));
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
        return ask(
                        List.<TextEdit>of(),
                        one -> one.layout(params.getTextDocument().getUri()))
                .thenApply(edits -> edits);
    }

    @Override
    public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams params) {
        return ask(
                new SemanticTokens(List.of()),
                one -> one.words(params.getTextDocument().getUri()));
    }

    @Override
    public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(
            PrepareRenameParams params) {
        return ask(Optional.<Range>empty(), one -> one.renameable(uri(params), params.getPosition()))
                .thenApply(found -> found.<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>>map(
                                Either3::forFirst)
                        .orElse(null));
    }

    @Override
    public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
        return ask(new WorkspaceEdit(), one -> one.rename(uri(params), params.getPosition(), params.getNewName()));
    }

    private static String uri(TextDocumentPositionParams params) {
        return params.getTextDocument().getUri();
    }
}
