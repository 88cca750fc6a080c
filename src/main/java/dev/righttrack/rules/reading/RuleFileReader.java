package dev.righttrack.rules.reading;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.rules.language.SentenceMatcher;
import dev.righttrack.rules.language.SentenceReader;
import dev.righttrack.rules.language.SentenceUse;
import dev.righttrack.rules.language.TextLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/** Reads a file of coaches' rules, line by line; every problem is reported, and the good rules are kept. */
public final class RuleFileReader {

    private final String file;
    private final SentenceReader sentences;
    private final Findings findings;
    private final RuleAnnotations annotations;
    private final List<CoachRule> rules = new ArrayList<>();
    private RuleDraft draft = RuleDraft.NONE;
    private State state = State.OUTSIDE;
    private LineLookahead ahead = new LineLookahead(List.of());
    private int told;

    private enum State {
        OUTSIDE,
        HEAD,
        WHEN,
        THEN
    }

    /** A reader of a file, whose problems go to the findings. */
    public RuleFileReader(String file, SentenceReader sentences, Findings findings) {
        this.file = file;
        this.sentences = sentences;
        this.findings = findings;
        this.annotations = new RuleAnnotations(file, findings);
    }

    /** Reads the text of a file; a rule with an error in it is left out. */
    public List<CoachRule> read(String content) {
        List<String> lines = TextLines.of(content);
        ahead = new LineLookahead(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() > TextLines.LONGEST) {
                String most = "At most " + TextLines.LONGEST + " characters.";
                error(i + 1, TextLines.LONGEST, Check.LINE_TOO_LONG, "this line is too long", most);
                draft = draft.broken();
            } else if (i >= told) {
                line(lines.get(i), i + 1);
            }
        }
        if (state != State.OUTSIDE) {
            error(
                    lines.size() - (lines.get(lines.size() - 1).isBlank() ? 1 : 0),
                    1,
                    Check.MISSING_END,
                    "rule \"" + draft.name() + "\" has no 'end'",
                    "Add a line 'end' after its last conclusion.");
        }
        return List.copyOf(rules);
    }

    private void line(String raw, int number) {
        int column = SentenceMatcher.skipBlanks(raw, 0) + 1;
        String text = keyword(straight(raw.strip(), number, column), number, column);
        if (text.isEmpty() || text.startsWith("//") || text.startsWith("#")) {
            return;
        }
        if (draft.inBlockComment()) {
            draft = draft.blockComment(!text.endsWith("*/"));
            return;
        }
        if (text.startsWith("/*")) {
            error(
                    number,
                    column,
                    Check.BLOCK_COMMENT,
                    "a comment over several lines",
                    "Begin each line of a comment with //.");
            draft = draft.blockComment(!text.endsWith("*/"));
            return;
        }
        if (text.matches("(?i)rule\\b.*")) {
            startRule(text, number, column);
            return;
        }
        switch (state) {
            case OUTSIDE -> outside(text, number, column);
            case HEAD -> head(text, number, column);
            case WHEN -> when(text, number, column);
            default -> then(text, number, column);
        }
    }

    /** Reads a word that stands alone on its line without a sign behind it. */
    private String keyword(String text, int number, int column) {
        Matcher word = HeadLine.KEYWORD.matcher(text);
        if (!word.matches()) {
            return text;
        }
        String meant = word.group(1).toLowerCase(Locale.ROOT);
        error(
                number,
                column,
                Check.NOT_EXPECTED,
                "'" + text + "' is not expected here",
                inRule() + "; did you mean \"" + meant + "\"? It stands alone on its line.");
        draft = draft.broken();
        return meant;
    }

    /** Reads typographic quotes around a name or a reason as straight ones: some editors make them by themselves. */
    private String straight(String text, int number, int column) {
        String straight = HeadLine.straightened(text);
        if (!straight.equals(text)) {
            findings.add(Finding.note(
                    new Place(file, number, column + straight.indexOf('"')),
                    Check.TYPOGRAPHIC_QUOTES,
                    "these quotes are typographic; straight ones are meant and were read",
                    "'rules check --fix' writes straight ones. It was read as \"" + straight + "\"."));
        }
        return straight;
    }

    private void outside(String text, int number, int column) {
        if (draft.isBroken() && !text.equalsIgnoreCase("end")) {
            return;
        }
        if (text.equalsIgnoreCase("end") && draft.isBroken()) {
            draft = RuleDraft.NONE;
            return;
        }
        error(
                number,
                column,
                Check.NOT_EXPECTED,
                "'" + HeadLine.shortened(text) + "' is not expected here",
                "A rule begins with: rule \"its name\".");
    }

    private void startRule(String text, int number, int column) {
        if (state != State.OUTSIDE) {
            error(
                    number,
                    column,
                    Check.MISSING_END,
                    "the rule before, \"" + draft.name() + "\" of line " + draft.line() + ", has no 'end'",
                    "Add a line 'end' before this one.");
        }
        Matcher header = HeadLine.RULE.matcher(text);
        if (!header.matches()) {
            error(
                    number,
                    column,
                    Check.RULE_NAME,
                    "a rule's name is expected between straight quotes",
                    HeadLine.isTypographic(text) ? "These quotes are typographic; write rule \"name\"." : named(text));
            draft = RuleDraft.of(HeadLine.nameOf(text), number).broken();
            state = State.HEAD;
            return;
        }
        String name = header.group(1).strip();
        draft = RuleDraft.of(name, number);
        if (!HeadLine.NAME.matcher(name).matches()) {
            error(
                    number,
                    text.indexOf('"') + column,
                    Check.RULE_NAME,
                    "this name cannot be a rule's",
                    "Up to 120 letters, figures, blanks and , : . ( ) ' / + -.");
            draft = draft.broken();
        }
        state = State.HEAD;
    }

    private static String named(String text) {
        String name = HeadLine.nameOf(text);
        return text.contains("\"") || !HeadLine.NAME.matcher(name).matches()
                ? "Write rule \"name\", with nothing after it."
                : "Did you mean \"rule \"" + name + "\"\"? Nothing stands behind the name.";
    }

    private void head(String text, int number, int column) {
        if (text.equalsIgnoreCase("when")) {
            annotations.complete(draft);
            state = State.WHEN;
        } else if (text.startsWith("@")) {
            draft = annotations.read(draft, text, number, column);
        } else if (text.equalsIgnoreCase("then") || text.equalsIgnoreCase("end")) {
            error(number, column, Check.MISSING_WHEN, "'when' is missing before this line", inRule());
            state = text.equalsIgnoreCase("then") ? State.THEN : State.OUTSIDE;
            draft = draft.broken();
        } else if (text.matches("(?i)(salience|no-loop|dialect|enabled|agenda-group|lock-on-active|duration)\\b.*")) {
            error(
                    number,
                    column,
                    Check.NOT_EXPECTED,
                    "only annotations such as @because and @cites may stand between a rule's name and 'when'",
                    inRule() + "; the order of rules is not a coach's business.");
        } else if (isSentence(text)) {
            error(number, column, Check.MISSING_WHEN, "'when' is missing before this line", inRule());
            draft = draft.broken();
            state = State.WHEN;
        } else {
            error(
                    number,
                    column,
                    Check.NOT_EXPECTED,
                    "only annotations such as @because and @cites may stand between a rule's name and 'when'",
                    inRule());
        }
    }

    private boolean isSentence(String text) {
        Findings ignored = new Findings();
        Place place = new Place(file, 1, 1);
        return sentences.read("when", text, place, draft.name(), ignored).isPresent()
                || text.matches("(?i)(the |nothing |under ).*");
    }

    private void when(String text, int number, int column) {
        if (text.equalsIgnoreCase("then")) {
            state = State.THEN;
            return;
        }
        if (text.equalsIgnoreCase("end") || text.equalsIgnoreCase("when")) {
            error(number, column, Check.MISSING_THEN, "'then' is missing before this line", inRule());
            finish(draft.broken(), text);
            return;
        }
        sentence("when", text, number, column);
    }

    private void then(String text, int number, int column) {
        if (text.equalsIgnoreCase("end")) {
            finish(draft, text);
            return;
        }
        sentence("then", text, number, column);
    }

    private void finish(RuleDraft done, String text) {
        done.rule(file).ifPresent(rules::add);
        draft = RuleDraft.NONE;
        state = text.equalsIgnoreCase("when") ? State.WHEN : State.OUTSIDE;
    }

    private void sentence(String side, String text, int number, int column) {
        Findings found = new Findings();
        Place place = new Place(file, number, column);
        Optional<SentenceUse> use = sentences.read(side, text, place, draft.name(), found);
        boolean noThen = side.equals("when") && belongsToThen(found) && !ahead.hasThenAfter(number);
        if (use.isEmpty() && noThen && !draft.isBroken()) {
            error(
                    number,
                    column,
                    Check.MISSING_THEN,
                    "'then' is missing before this line",
                    inRule() + "; \"" + HeadLine.shortened(text) + "\" is a conclusion.");
            draft = draft.broken();
            state = State.THEN;
            return;
        }
        if (use.isEmpty() && isSplit(side, text, number, place)) {
            told = number + 1;
            error(
                    number,
                    column,
                    Check.SPLIT_SENTENCE,
                    "this sentence goes on in the next line",
                    inRule() + "; write it on one line: " + text + " " + ahead.after(number));
        } else {
            findings.addAll(found.sorted());
        }
        draft = use.map(u -> draft.with(side, u)).orElseGet(() -> draft.broken());
    }

    private boolean isSplit(String side, String text, int number, Place place) {
        String whole = text + " " + ahead.after(number);
        return !ahead.after(number).isEmpty()
                && sentences
                        .read(side, whole, place, draft.name(), new Findings())
                        .isPresent();
    }

    private static boolean belongsToThen(Findings found) {
        return found.sorted().stream()
                .anyMatch(f -> f.check() == Check.WRONG_SIDE && f.message().contains("'then'"));
    }

    private void error(int line, int column, Check check, String message, String hint) {
        findings.add(Finding.error(new Place(file, line, column), check, message, hint));
    }

    private String inRule() {
        return "in rule \"" + draft.name() + "\"";
    }
}
