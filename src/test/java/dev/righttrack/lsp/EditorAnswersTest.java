package dev.righttrack.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.righttrack.authoring.check.RulesCheck;
import dev.righttrack.authoring.edit.NameUses;
import dev.righttrack.authoring.edit.RenamedFolders;
import dev.righttrack.authoring.edit.VocabularyRename;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.SampleSize;
import dev.righttrack.rules.compile.RuleMutation;
import dev.righttrack.rules.reading.RuleLayout;
import dev.righttrack.rules.source.RuleOptions;
import dev.righttrack.rules.source.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an editor is answered when it asks: the shipped rules, edited in the editor and never on disk. */
class EditorAnswersTest {

    private static final long SEED = 26;
    private static final String RULES = "rules/roles/data-scientist.dslr";
    private static final String CASES = "rules/roles/data-scientist.test.yaml";
    private static final String SKILL = "    requires solid mathematics, essential";

    private static EditorAtWork editor;

    @BeforeAll
    static void anEditorHasTheRulesOpen() throws Exception {
        editor = EditorAtWork.in(Path.of(""));
    }

    @AfterAll
    static void theEditorEnds() throws Exception {
        assertThat(editor.leave()).isTrue();
    }

    @AfterEach
    void nothingStaysOpen() {
        editor.close(RULES);
        editor.close(CASES);
    }

    private static String text(String file) throws Exception {
        return Files.readString(Path.of(file));
    }

    private static TextDocumentIdentifier in(String file) {
        return new TextDocumentIdentifier(editor.uri(file));
    }

    /** The labels that are proposed at the end of a line, which stands in the place of one of the file's own. */
    private static List<String> proposed(String file, String line, String written) throws Exception {
        String text = text(file);
        int number = text.lines().toList().indexOf(line);
        assertThat(number).as(line).isNotNegative();
        editor.open(file, text.replaceFirst("(?m)^" + java.util.regex.Pattern.quote(line) + "$", written));
        return items(file, new Position(number, written.length())).stream()
                .map(CompletionItem::getLabel)
                .toList();
    }

    private static List<CompletionItem> items(String file, Position at) throws Exception {
        return editor.heard(editor.server().getTextDocumentService().completion(new CompletionParams(in(file), at)))
                .getRight()
                .getItems();
    }

    @Test
    @DisplayName("a slot for a skill is completed with skills, and with nothing else")
    void aSlotIsCompletedWithWhatFitsIt() throws Exception {
        assertThat(proposed(RULES, SKILL, "    requires solid ma"))
                .startsWith("machine learning", "mathematics")
                .allSatisfy(label -> assertThat(label).startsWith("ma"));
    }

    @Test
    @DisplayName("behind a skill come the comma and the importance, not another skill")
    void behindAFilledSlotTheSentenceGoesOn() throws Exception {
        assertThat(proposed(RULES, SKILL, "    requires solid mathematics")).contains(", IMPORTANCE");
    }

    @Test
    @DisplayName("an empty line among conditions is completed with conditions, and none of the conclusions")
    void anEmptyLineIsCompletedWithSentences() throws Exception {
        assertThat(proposed(RULES, "    the role is data scientist", "    "))
                .contains("the role is ROLE", "the candidate works with TOOL", "then")
                .doesNotContain("requires LEVEL SKILL, IMPORTANCE");
    }

    @Test
    @DisplayName("what a line of the shipped rules goes on with is among what is proposed, wherever it is cut")
    void everyShippedLineIsProposed() {
        var sentences = new dev.righttrack.rules.reading.RuleSentences(
                Bases.shippedSources(), Bases.KNOWLEDGE, RuleOptions.DEFAULT);
        Random random = new Random(SEED);
        int tried = 0;
        for (SourceText file : Bases.shippedSources().coach()) {
            EditedText text = new EditedText(file.content());
            for (int i = 0; i < text.count(); i++) {
                Optional<String> side = RuleLine.of(text, i).side();
                String line = text.line(i).strip();
                boolean isSentence = side.isPresent() && !line.isEmpty() && !line.matches("when|then|end|//.*");
                boolean isFree = line.contains(":");
                if (isSentence && !isFree && random.nextInt(SampleSize.of(8, 1)) == 0) {
                    int cut = random.nextInt(line.length());
                    String begun = line.substring(0, cut);
                    assertThat(sentences.completions(side.get(), begun))
                            .as("\"%s\" of %s, seed %d", begun, file.file(), SEED)
                            .anySatisfy(one -> assertThat(goesOn(begun, one.from(), one.shown(), line))
                                    .isTrue());
                    tried++;
                }
            }
        }
        assertThat(tried).isGreaterThan(20);
    }

    /** Whether a line with what is proposed in it is the line, up to the first gap or the end of the proposal. */
    private static boolean goesOn(String begun, int from, String proposed, String line) {
        String words = proposed.replaceFirst(" ?[A-Z]{3,}.*", "");
        String whole = (begun.substring(0, from) + words).toLowerCase(Locale.ROOT);
        return whole.length() >= begun.length()
                && line.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT).startsWith(whole.replaceAll("\\s+", " "));
    }

    @Test
    @DisplayName("in cases, the value behind a skill is completed with levels, and a list of tools with tools")
    void casesAreCompleted() throws Exception {
        String line = "      given: {role: data scientist}";
        assertThat(proposed(CASES, line, "      given: {skills: {mathematics: so"))
                .containsExactly("solid");
        editor.close(CASES);
        assertThat(proposed(CASES, line, "      given: {tools: [sql, pyth"))
                .contains("python")
                .allSatisfy(label -> assertThat(label).startsWith("pyth"));
    }

    private static Optional<Hover> hover(String file, Position at) throws Exception {
        return Optional.ofNullable(
                editor.heard(editor.server().getTextDocumentService().hover(new HoverParams(in(file), at))));
    }

    private static int lineOf(String file, String line) throws Exception {
        return text(file).lines().toList().indexOf(line);
    }

    @Test
    @DisplayName("a name tells what about tells of it, a sentence what it looks at and why the rule is there")
    void namesAndSentencesAreExplained() throws Exception {
        int line = lineOf(RULES, SKILL);
        String name = hover(RULES, new Position(line, 22))
                .orElseThrow()
                .getContents()
                .getRight()
                .getValue();
        assertThat(name).contains("mathematics (skill)").contains("solid");
        String sentence = hover(RULES, new Position(line, 6))
                .orElseThrow()
                .getContents()
                .getRight()
                .getValue();
        assertThat(sentence).contains("requires LEVEL SKILL, IMPORTANCE").contains("data scientist: mathematics");
        assertThat(hover(RULES, new Position(lineOf(RULES, "end"), 1))).isEmpty();
    }

    @Test
    @DisplayName("a rule tells of how many made-up people it fires")
    void aRuleTellsOfHowManyPeopleItFires() throws Exception {
        String rule = hover(RULES, new Position(lineOf(RULES, "rule \"data scientist: mathematics\""), 2))
                .orElseThrow()
                .getContents()
                .getRight()
                .getValue();
        assertThat(rule).contains("fires for 2000 of 2000 made-up people");
    }

    @Test
    @DisplayName("a name leads to its entry, and cases lead to their rule")
    void namesLeadToTheirEntries() throws Exception {
        List<? extends Location> entry = definition(RULES, new Position(lineOf(RULES, SKILL), 22));
        assertThat(entry).singleElement().satisfies(one -> {
            assertThat(one.getUri()).endsWith("facts/skills.yaml");
            assertThat(text("facts/skills.yaml")
                            .lines()
                            .toList()
                            .get(one.getRange().getStart().getLine()))
                    .isEqualTo("mathematics:");
        });
        List<? extends Location> rule =
                definition(CASES, new Position(lineOf(CASES, "\"data scientist: mathematics\":"), 5));
        assertThat(rule)
                .singleElement()
                .satisfies(one -> assertThat(one.getRange().getStart().getLine())
                        .isEqualTo(lineOf(RULES, "rule \"data scientist: mathematics\"")));
    }

    private static List<? extends Location> definition(String file, Position at) throws Exception {
        return editor.heard(editor.server().getTextDocumentService().definition(new DefinitionParams(in(file), at)))
                .getLeft();
    }

    @Test
    @DisplayName("the uses of a name are the lines of rules where-used")
    void usesAreThoseOfWhereUsed() throws Exception {
        List<? extends Location> uses = editor.heard(editor.server()
                .getTextDocumentService()
                .references(new ReferenceParams(
                        in(RULES), new Position(lineOf(RULES, SKILL), 22), new ReferenceContext(true))));
        assertThat(uses).hasSameSizeAs(NameUses.of("mathematics", Path.of("rules"), Path.of("facts")));
    }

    @Test
    @DisplayName("the rules of a file are its symbols, each with the number of its cases above it")
    void rulesAreSymbolsWithTheirCases() throws Exception {
        var symbols = editor.heard(
                editor.server().getTextDocumentService().documentSymbol(new DocumentSymbolParams(in(RULES))));
        assertThat(symbols).hasSize((int)
                text(RULES).lines().filter(line -> line.startsWith("rule ")).count());
        var lenses = editor.heard(editor.server().getTextDocumentService().codeLens(new CodeLensParams(in(RULES))));
        assertThat(lenses.get(0).getCommand().getTitle()).isEqualTo("3 fire, 1 near misses: run them");
        assertThat((String) editor.command("righttrack.cases", "data scientist: mathematics"))
                .hasLineCount(4)
                .doesNotContain("failed");
        var found = editor.heard(
                        editor.server().getWorkspaceService().symbol(new WorkspaceSymbolParams("scientist: math")))
                .getRight();
        assertThat(found)
                .singleElement()
                .satisfies(one -> assertThat(one.getName()).endsWith("mathematics"));
    }

    private static List<CodeAction> fixes(String file, Range range) throws Exception {
        return editor
                .heard(editor.server()
                        .getTextDocumentService()
                        .codeAction(new CodeActionParams(in(file), range, new CodeActionContext(List.of()))))
                .stream()
                .map(one -> one.getRight())
                .toList();
    }

    private static String applied(String text, List<? extends TextEdit> edits) {
        EditedText now = new EditedText(text);
        for (TextEdit edit : edits) {
            now = now.changed(new org.eclipse.lsp4j.TextDocumentContentChangeEvent(edit.getRange(), edit.getNewText()));
        }
        return now.content();
    }

    @Test
    @DisplayName("a slip with a suggestion is repaired by one action, and the text is what it was")
    void slipsAreRepaired() throws Exception {
        Random random = new Random(SEED);
        String original = text(RULES);
        List<String> lines = original.lines().toList();
        int repaired = 0;
        for (RuleMutation mutation : RuleMutation.all()) {
            Optional<RuleMutation.Mutant> mutant = mutation.change().apply(lines, random);
            if (mutant.isEmpty()
                    || mutant.get().suggestion().isEmpty()
                    || mutant.get().told().isEmpty()) {
                continue;
            }
            editor.open(RULES, mutant.get().text());
            int line = mutant.get().told().stream().min(Integer::compare).orElseThrow() - 1;
            List<CodeAction> actions = fixes(RULES, new Range(new Position(line, 0), new Position(line, 0)));
            for (CodeAction action : actions) {
                String after =
                        applied(mutant.get().text(), edits(action.getEdit()).get(editor.uri(RULES)));
                repaired += after.equals(original) ? 1 : 0;
            }
            editor.close(RULES);
        }
        assertThat(repaired).isGreaterThan(5);
    }

    @Test
    @DisplayName("no action is offered where nothing is wrong")
    void whatIsRightIsNotRepaired() throws Exception {
        int line = lineOf(RULES, SKILL);
        assertThat(fixes(RULES, new Range(new Position(line, 0), new Position(line, 9))))
                .isEmpty();
    }

    private static Map<String, List<TextEdit>> edits(WorkspaceEdit edit) {
        return edit.getChanges();
    }

    @Test
    @DisplayName("a skill is renamed in the files in which rules rename renames it, to the same texts")
    void aNameIsRenamedEverywhere() throws Exception {
        Position at = new Position(lineOf(RULES, SKILL), 22);
        Range named = editor.heard(
                        editor.server().getTextDocumentService().prepareRename(new PrepareRenameParams(in(RULES), at)))
                .getFirst();
        assertThat(named.getEnd().getCharacter() - named.getStart().getCharacter())
                .isEqualTo("mathematics".length());
        Map<String, List<TextEdit>> edits = edits(editor.heard(
                editor.server().getTextDocumentService().rename(new RenameParams(in(RULES), at, "numbers"))));
        RenamedFolders expected = new RenamedFolders(Path.of("rules"), Path.of("facts"), RuleOptions.DEFAULT);
        expected.rename(new VocabularyRename(Kind.SKILL, "mathematics", "numbers"), Bases.KNOWLEDGE);
        Map<String, String> texts = new TreeMap<>();
        for (Path file : expected.changes().keySet()) {
            texts.put(
                    editor.uri(Path.of("")
                            .toAbsolutePath()
                            .relativize(file.toAbsolutePath())
                            .toString()),
                    expected.changes().get(file));
        }
        assertThat(edits.keySet()).containsExactlyInAnyOrderElementsOf(texts.keySet());
        for (Map.Entry<String, List<TextEdit>> file : edits.entrySet()) {
            String before = Files.readString(RulesPlace.file(file.getKey()).orElseThrow());
            assertThat(applied(before, file.getValue())).isEqualTo(texts.get(file.getKey()));
        }
    }

    @Test
    @DisplayName("a rule is renamed with its cases")
    void aRuleIsRenamedWithItsCases() throws Exception {
        Position at = new Position(lineOf(RULES, "rule \"data scientist: mathematics\""), 8);
        Map<String, List<TextEdit>> edits = edits(editor.heard(editor.server()
                .getTextDocumentService()
                .rename(new RenameParams(in(RULES), at, "data scientist: numbers"))));
        assertThat(edits.keySet()).containsExactlyInAnyOrder(editor.uri(RULES), editor.uri(CASES));
        assertThat(applied(text(CASES), edits.get(editor.uri(CASES)))).contains("\n\"data scientist: numbers\":\n");
    }

    @Test
    @DisplayName("a name that is taken is refused with the reason")
    void aTakenNameIsRefused() {
        assertThatThrownBy(() -> editor.heard(editor.server()
                        .getTextDocumentService()
                        .rename(new RenameParams(
                                in(RULES), new Position(lineOf(RULES, SKILL), 22), "machine learning"))))
                .hasMessageContaining("is taken");
    }

    @Test
    @DisplayName("a file is laid out as by rules fmt")
    void aFileIsLaidOut() throws Exception {
        String crooked = text(RULES).replace("\nthen\n    ", "\nTHEN\n\n  ");
        editor.open(RULES, crooked);
        List<? extends TextEdit> edits = editor.heard(editor.server()
                .getTextDocumentService()
                .formatting(new DocumentFormattingParams(in(RULES), new FormattingOptions(4, true))));
        String expected = new RuleLayout(Bases.shippedSources(), Bases.KNOWLEDGE, RuleOptions.DEFAULT)
                .of(new SourceText(RULES, crooked));
        assertThat(applied(crooked, edits)).isEqualTo(expected).isNotEqualTo(crooked);
    }

    @Test
    @DisplayName("words are told apart by what they are, in order and without overlap")
    void wordsAreToldApart() throws Exception {
        List<Integer> data = editor.heard(editor.server()
                        .getTextDocumentService()
                        .semanticTokensFull(new SemanticTokensParams(in(RULES))))
                .getData();
        EditedText text = new EditedText(text(RULES));
        Map<String, String> kinds = new HashMap<>();
        int line = 0;
        int start = 0;
        int end = 0;
        for (int i = 0; i < data.size(); i += 5) {
            boolean isSame = data.get(i) == 0;
            line += data.get(i);
            start = isSame ? start + data.get(i + 1) : data.get(i + 1);
            assertThat(start).isGreaterThanOrEqualTo(isSame ? end : 0);
            end = start + data.get(i + 2);
            kinds.put(text.line(line).substring(start, end), SemanticWords.TYPES.get(data.get(i + 3)));
        }
        assertThat(kinds)
                .containsEntry("mathematics", "variable")
                .containsEntry("solid", "enumMember")
                .containsEntry("data scientist", "class")
                .containsEntry("when", "keyword")
                .containsEntry("@because", "decorator");
    }

    @Test
    @DisplayName(
            "a preview tells nothing of nothing, the errors of a broken rule, and else what an edit does to people")
    void anEditIsPreviewed() throws Exception {
        editor.open(RULES, text(RULES));
        assertThat((String) editor.command("righttrack.preview")).contains("No edit that advice can depend on");
        editor.replace(RULES, text(RULES).replace("solid mathematics", "solid mathmatics"));
        assertThat((String) editor.command("righttrack.preview")).contains("unknown skill");
        editor.replace(
                RULES,
                text(RULES)
                        .replace(
                                "requires solid mathematics, essential",
                                "requires outstanding mathematics, essential"));
        assertThat((String) editor.command("righttrack.preview"))
                .contains("What the edit does")
                .contains("rule \"data scientist: mathematics\" changed");
    }

    @Test
    @DisplayName("random edits break nothing off, and what is shown then is what a fresh check of the same texts says")
    void randomEditsBreakNothing() throws Exception {
        Random random = new Random(SEED);
        int edits = SampleSize.of(200, 10_000);
        int rounds = SampleSize.of(2, 200);
        for (int round = 0; round < rounds; round++) {
            List<String> files = List.of(RULES, CASES, "facts/efforts.yaml");
            Map<String, EditedText> texts = new HashMap<>();
            for (String file : files) {
                texts.put(file, new EditedText(text(file)));
                editor.open(file, text(file));
            }
            for (int i = 0; i < edits / rounds; i++) {
                // Mostly in the rules: a file of YAML is broken by nearly every edit, and stays so.
                String file = random.nextInt(20) == 0 ? files.get(1 + random.nextInt(2)) : RULES;
                EditedText text = texts.get(file);
                int from = random.nextInt(text.content().length() + 1);
                int to = Math.min(text.content().length(), from + random.nextInt(random.nextInt(8) == 0 ? 60 : 3));
                Range range = new Range(text.position(from), text.position(to));
                String put = put(text, random);
                editor.edit(file, range, put);
                texts.put(file, text.changed(new org.eclipse.lsp4j.TextDocumentContentChangeEvent(range, put)));
                if (random.nextInt(6) == 0) {
                    items(file, text.position(from));
                    hover(file, text.position(Math.min(from, 3)));
                }
            }
            Map<Path, String> open = new HashMap<>();
            texts.forEach((file, text) -> open.put(Path.of(file), text.content()));
            List<String> expected = new RulesCheck(Path.of("facts"), RuleOptions.DEFAULT, Optional.empty())
                    .with(dev.righttrack.files.UnsavedTexts.of(open)).of(Path.of("rules")).findings().stream()
                            .map(one -> one.checkId() + " " + one.message())
                            .sorted()
                            .toList();
            List<String> shown = new ArrayList<>();
            editor.settled()
                    .values()
                    .forEach(file -> file.forEach(one -> shown.add(one.getCode().getLeft() + " "
                            + one.getMessage().getLeft().lines().findFirst().orElse(""))));
            assertThat(shown.stream().sorted().toList())
                    .as("seed %d, round %d", SEED, round)
                    .isEqualTo(expected);
            files.forEach(editor::close);
        }
        assertThat(editor.messages()).noneMatch(message -> message.contains("check failed"));
    }

    private static String put(EditedText text, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> "\n";
            case 1 -> " ";
            case 2 -> "\"";
            case 3 -> text.line(random.nextInt(text.count()));
            case 4 -> text.line(random.nextInt(text.count())) + "\r\n";
            default -> String.valueOf((char) ('a' + random.nextInt(26)));
        };
    }
}
