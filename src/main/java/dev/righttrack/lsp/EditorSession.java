package dev.righttrack.lsp;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;

/** An editor's work on two folders, from the moment when it said which they are. */
final class EditorSession {

    /** Checks everything as it stands, and answers with one line. */
    static final String CHECK = "righttrack.check";

    static final List<String> COMMANDS = List.of(CHECK);

    private final RulesPlace place;
    private final FolderChecker checker;

    EditorSession(RulesPlace place, EditorDocuments documents, LanguageClient client) {
        this.place = place;
        this.checker = new FolderChecker(place, documents, new DiagnosticBoard(place, documents, client));
    }

    RulesPlace place() {
        return place;
    }

    FolderChecker checker() {
        return checker;
    }

    CompletableFuture<Object> execute(String command, List<Object> arguments) {
        return switch (command) {
            case CHECK -> checker.whenChecked(this::summary);
            default ->
                CompletableFuture.failedFuture(new ResponseErrorException(
                        new ResponseError(ResponseErrorCode.InvalidParams, "no command is called " + command, null)));
        };
    }

    private String summary() {
        return checker.last()
                .map(result -> result.rules() + " rules, " + result.errors() + " errors, "
                        + (result.findings().size() - result.errors()) + " warnings and notes")
                .orElse("");
    }

    void close() {
        checker.close();
    }
}
