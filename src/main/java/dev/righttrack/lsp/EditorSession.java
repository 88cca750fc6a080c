package dev.righttrack.lsp;

import dev.righttrack.authoring.cases.FastCaseRunner;
import dev.righttrack.authoring.check.RulesCheck;
import dev.righttrack.authoring.diff.EditPreview;
import dev.righttrack.authoring.exact.ExactEvaluator;
import dev.righttrack.authoring.exact.RuleSet;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.findings.Finding;
import dev.righttrack.intake.cases.RuleCase;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.rules.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolLocation;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;

/** An editor's work on two folders, from the moment when it said which they are. */
final class EditorSession {

    /** Checks everything as it stands, and answers with one line. */
    static final String CHECK = "righttrack.check";

    /** Runs the cases of a rule, and answers with a text. */
    static final String CASES = "righttrack.cases";

    /** Works out what the edits that are not saved do to cases and to made-up people, and answers with a text. */
    static final String PREVIEW = "righttrack.preview";

    static final List<String> COMMANDS = List.of(CHECK, CASES, PREVIEW);

    private final RulesPlace place;
    private final EditorDocuments documents;
    private final LanguageClient client;
    private final DiagnosticBoard board;
    private final FolderChecker checker;
    private final RulesCheck saved;
    private final boolean snippets;
    private Optional<MadeUp> madeUp = Optional.empty();

    EditorSession(RulesPlace place, EditorDocuments documents, LanguageClient client, boolean snippets) {
        this.place = place;
        this.documents = documents;
        this.client = client;
        this.snippets = snippets;
        this.board = new DiagnosticBoard(place, documents, client);
        this.checker = new FolderChecker(place, documents, board);
        this.saved =
                new RulesCheck(place.facts(), place.options(), place.options().asOf());
    }

    /** The people who are made up in some knowledge's words. */
    private record MadeUp(Knowledge knowledge, List<Candidate> people) {}

    /** Those people, made anew only when the facts change. */
    private synchronized List<Candidate> people(Knowledge knowledge) {
        MadeUp made = madeUp.filter(one -> one.knowledge() == knowledge)
                .orElseGet(() -> new MadeUp(knowledge, EditPreview.people(knowledge)));
        madeUp = Optional.of(made);
        return made.people();
    }

    /** A file that an editor asks about: a file of rules, or one of cases or facts. */
    private record Asked(Path path, String name, EditedText text) {
        boolean isRules() {
            return name.endsWith(".dslr");
        }

        boolean isCases() {
            return name.endsWith(".test.yaml");
        }
    }

    RulesPlace place() {
        return place;
    }

    FolderChecker checker() {
        return checker;
    }

    void close() {
        checker.close();
    }

    private Optional<Asked> asked(String uri) {
        return RulesPlace.file(uri)
                .flatMap(file -> place.name(file).map(name -> new Asked(file, name, documents.text(file))));
    }

    /** Answers at once from what is known; before anything is known, once the folders have been read for the first time. */
    private <T> CompletableFuture<T> answer(T otherwise, Function<CheckedFolder, T> answer) {
        return checker.folder().isPresent()
                ? CompletableFuture.completedFuture(
                        answer.apply(checker.folder().get()))
                : checker.whenChecked(() -> checker.folder().map(answer).orElse(otherwise));
    }

    CompletableFuture<List<CompletionItem>> completions(String uri, Position at) {
        return answer(
                List.of(),
                folder -> asked(uri)
                        .map(file -> file.isRules()
                                ? new SentenceCompletions(folder, snippets).at(file.text(), at)
                                : new YamlCompletions(folder).at(file.text(), at, file.isCases()))
                        .orElse(List.of()));
    }

    CompletableFuture<Optional<Hover>> hover(String uri, Position at) {
        Optional<Asked> file = asked(uri);
        boolean isHead = file.filter(Asked::isRules)
                .filter(one ->
                        NameLocations.ruleOn(one.text().line(at.getLine())).isPresent())
                .isPresent();
        if (isHead) {
            return checker.whenChecked(() -> checker.folder()
                    .flatMap(folder -> new Hovers(folder, place.options().readings())
                            .rule(file.get().text(), at, firing(folder, file.get(), at))));
        }
        return answer(
                Optional.empty(),
                folder -> file.flatMap(
                        one -> new Hovers(folder, place.options().readings()).at(one.text(), at, one.isRules())));
    }

    /** Of how many made-up people a rule fires. */
    private String firing(CheckedFolder folder, Asked file, Position at) {
        String rule = NameLocations.ruleOn(file.text().line(at.getLine())).orElse("");
        List<Candidate> people = people(folder.knowledge());
        long count = EditPreview.set(folder.checked(), place.options())
                .map(ExactEvaluator::new)
                .map(evaluator -> people.parallelStream()
                        .filter(one -> evaluator.fired(one).contains(rule))
                        .count())
                .orElse(0L);
        return "It fires for " + count + " of " + people.size() + " made-up people.";
    }

    CompletableFuture<List<Location>> definition(String uri, Position at) {
        return answer(
                List.of(),
                folder -> asked(uri)
                        .map(file -> locations(folder).definition(file.text(), at, file.isRules()))
                        .orElse(List.of()));
    }

    CompletableFuture<List<Location>> references(String uri, Position at) {
        return answer(
                List.of(),
                folder -> asked(uri)
                        .map(file -> {
                            try {
                                return locations(folder).references(file.text(), at, file.isRules());
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        })
                        .orElse(List.of()));
    }

    private NameLocations locations(CheckedFolder folder) {
        return new NameLocations(place, documents, board, folder);
    }

    List<DocumentSymbol> symbols(String uri) {
        return asked(uri)
                .filter(file -> file.isRules() || file.isCases())
                .map(file -> new RuleOutline(file.text()).symbols(file.isRules()))
                .orElse(List.of());
    }

    CompletableFuture<List<WorkspaceSymbol>> rules(String query) {
        return answer(
                List.of(),
                folder -> locations(folder).rules(query).stream()
                        .map(rule -> new WorkspaceSymbol(
                                rule.name(),
                                SymbolKind.Function,
                                Either.<Location, WorkspaceSymbolLocation>forLeft(
                                        locations(folder).line(rule.file(), rule.line()))))
                        .toList());
    }

    CompletableFuture<List<CodeLens>> lenses(String uri) {
        return answer(
                List.of(),
                folder -> asked(uri)
                        .filter(Asked::isRules)
                        .map(file -> new RuleOutline(file.text())
                                .lenses(folder.checked().cases(), uri))
                        .orElse(List.of()));
    }

    CompletableFuture<List<Either<Command, CodeAction>>> fixes(String uri, Range range) {
        return answer(
                List.of(),
                folder -> asked(uri)
                        .map(file -> {
                            QuickFixes fixes = new QuickFixes(folder, place.options());
                            int first = range.getStart().getLine();
                            int last = range.getEnd().getLine();
                            List<QuickFixes.Fix> found = file.isRules()
                                    ? fixes.inRules(
                                            new SourceText(
                                                    file.name(), file.text().content()),
                                            first,
                                            last)
                                    : fixes.inYaml(file.text(), findings(file.name()), first, last);
                            return found.stream()
                                    .map(fix -> Either.<Command, CodeAction>forRight(action(fix, file, uri)))
                                    .toList();
                        })
                        .orElse(List.of()));
    }

    /** What the last check said of a file. */
    private List<Finding> findings(String name) {
        return checker.last().map(RulesCheck.Result::findings).orElse(List.of()).stream()
                .filter(one -> one.place().file().equals(name))
                .toList();
    }

    private CodeAction action(QuickFixes.Fix fix, Asked file, String uri) {
        CodeAction action = new CodeAction(fix.title());
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(List.of(board.diagnostic(fix.finding(), file.text())));
        action.setIsPreferred(true);
        TextChange.between(file.text(), fix.content())
                .ifPresent(edit -> action.setEdit(new WorkspaceEdit(java.util.Map.of(uri, List.of(edit)))));
        return action;
    }

    CompletableFuture<List<TextEdit>> layout(String uri) {
        return answer(
                List.of(),
                folder -> asked(uri)
                        .filter(Asked::isRules)
                        .flatMap(file -> new QuickFixes(folder, place.options())
                                .laidOut(new SourceText(file.name(), file.text().content()))
                                .flatMap(text -> TextChange.between(file.text(), text)))
                        .map(List::of)
                        .orElse(List.of()));
    }

    CompletableFuture<SemanticTokens> words(String uri) {
        return answer(
                new SemanticTokens(List.of()),
                folder -> new SemanticTokens(asked(uri)
                        .filter(Asked::isRules)
                        .map(file -> new SemanticWords(folder).of(file.text()))
                        .orElse(List.of())));
    }

    CompletableFuture<Optional<Range>> renameable(String uri, Position at) {
        return answer(
                Optional.empty(),
                folder -> asked(uri).flatMap(file -> renames(folder).at(file.text(), at, file.isRules())));
    }

    /** The edits of a new name, made of what stands in the editor once all of it is checked. */
    CompletableFuture<WorkspaceEdit> rename(String uri, Position at, String fresh) {
        return checker.whenChecked(() -> {
            Optional<Asked> file = asked(uri);
            if (checker.folder().isEmpty() || file.isEmpty()) {
                return new WorkspaceEdit();
            }
            try {
                return renames(checker.folder().get())
                        .edit(file.get().text(), at, file.get().isRules(), fresh);
            } catch (Renames.RefusedRenameException refused) {
                throw refusal(String.valueOf(refused.getMessage()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Renames renames(CheckedFolder folder) {
        return new Renames(place, documents, board, folder);
    }

    private static ResponseErrorException refusal(String reason) {
        return new ResponseErrorException(new ResponseError(ResponseErrorCode.InvalidParams, reason, null));
    }

    CompletableFuture<Object> execute(String command, List<Object> arguments) {
        return switch (command) {
            case CHECK -> checker.whenChecked(this::summary);
            case CASES -> checker.whenChecked(() -> said(cases(arguments)));
            case PREVIEW -> checker.whenChecked(() -> said(preview()));
            default -> CompletableFuture.failedFuture(refusal("no command is called " + command));
        };
    }

    /** An answer of several lines, shown as well: an editor that runs a command of a lens shows no answer by itself. */
    private String said(String text) {
        client.showMessage(new MessageParams(MessageType.Info, text));
        return text;
    }

    private String summary() {
        return checker.last()
                .map(result -> counted(result.rules(), "rule") + ", " + counted(result.errors(), "error") + ", "
                        + counted(result.findings().size() - result.errors(), "warning or note"))
                .orElse("");
    }

    private static String counted(long count, String what) {
        String many = what.equals("warning or note") ? "warnings and notes" : what + "s";
        return count + " " + (count == 1 ? what : many);
    }

    private String preview() {
        RulesCheck.Checked before = saved.read(place.rules());
        return checker.checked()
                .map(now -> PreviewText.of(EditPreview.of(before, now, place.options(), this::people)))
                .orElse("");
    }

    private String cases(List<Object> arguments) {
        // An argument comes as the editor's own kind of text, with or without quotes around it.
        String rule =
                arguments.isEmpty() ? "" : String.valueOf(arguments.get(0)).replaceAll("^\"|\"$", "");
        Optional<RulesCheck.Checked> now = checker.checked();
        Optional<RuleSet> set = now.flatMap(one -> EditPreview.set(one, place.options()));
        if (set.isEmpty()) {
            return "The facts cannot be read.";
        }
        FastCaseRunner runner = new FastCaseRunner(set.get());
        List<String> lines = new ArrayList<>();
        for (RuleCase one : now.get().cases()) {
            if (one.rule().equals(rule)) {
                lines.add((runner.passes(one) ? "passed  " : "failed  ")
                        + (one.fires() ? "fires: " : "silent: ")
                        + one.name());
            }
        }
        return lines.isEmpty() ? "no cases of \"" + rule + "\"" : String.join("\n", lines);
    }
}
