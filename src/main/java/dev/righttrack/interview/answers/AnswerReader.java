package dev.righttrack.interview.answers;

import dev.righttrack.candidate.LevelRange;
import dev.righttrack.candidate.Stance;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.findings.Severity;
import dev.righttrack.intake.SelfDeclared;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.knowledge.CircumstanceEntry;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.Question;
import dev.righttrack.knowledge.RankedTerm;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.text.NearestWord;
import dev.righttrack.text.PrintableText;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads answers in the words of a talk. What is understood is exact; what may mean two things is not taken, and the reader
 * asks back with what may have been meant.
 */
public final class AnswerReader {

    private static final Set<Kind> HINTS = EnumSet.of(Kind.TOOL, Kind.METHOD, Kind.ACTIVITY);
    private static final Place HERE = Place.of("answer");
    private static final int LONGEST = 2_000;
    private static final int SHOWN = 60;
    private static final int LONGEST_TOLD = 200;
    private static final Pattern PAPERS = Pattern.compile(
            "(?:yes,? )?(?:about |around |only )?([0-9]{1,4}|no|an?|one|two|three|four|five|six|seven|eight|nine|ten"
                    + "|some|several|a few|many|a couple of)"
                    + " (?:papers?|articles?|publications?|conference papers?|journal papers?)(?: (?:in|at|on|with) .*)?");
    private static final Pattern TRAILING = Pattern.compile("[a-z ]+, (yes|yeah|yep|no|nope)");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;]\\s*(?:and |or )?|\\s+(?:and|or)\\s+");
    private static final Pattern ASIDE = Pattern.compile("(.+?) (?:at|in|with|on) (.+)");

    private final Knowledge knowledge;
    private final Vocabulary vocabulary;
    private final LevelReader levels;
    private final NameListReader lists;
    private final WishReader wishes;

    /** A reader of answers in the words of some knowledge. */
    public AnswerReader(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.vocabulary = new Vocabulary(knowledge);
        this.levels = new LevelReader(knowledge, vocabulary);
        this.lists = new NameListReader(knowledge, vocabulary);
        this.wishes = new WishReader(knowledge, vocabulary);
    }

    /** The answer, with what was not understood of it; no answer if nothing was. */
    public ParseResult<Answer> read(Question question, String text) {
        Findings findings = new Findings();
        String folded = Phrases.folded(text);
        Optional<Answer> answer = Optional.empty();
        if (text.length() > LONGEST) {
            error(
                    findings,
                    Check.TOO_LARGE,
                    "an answer of " + text.length() + " characters",
                    "At most " + LONGEST + ".");
        } else if (folded.isEmpty()) {
            error(findings, Check.NO_ANSWER, "nothing was said", "Say don't know to leave it open. " + question.help());
        } else {
            answer = Phrases.isUnknown(folded)
                    ? Optional.of(new Answer.Unknown())
                    : answer(question, folded, text, findings);
        }
        return new ParseResult<>(answer, findings.sorted());
    }

    private Optional<Answer> answer(Question question, String folded, String text, Findings findings) {
        return switch (question.about()) {
            case "skill" -> skilled(question, folded, text, findings);
            case "topic" -> wished(folded, text, findings);
            case "circumstance" -> circumstance(question, folded, text, findings);
            case "tools" -> named(Kind.TOOL, text, findings);
            case "methods" -> named(Kind.METHOD, text, findings);
            case "activities" -> named(Kind.ACTIVITY, text, findings);
            case "experience" ->
                YearsReader.years(folded).<Answer>map(Answer.Years::new).or(() -> noYears(folded, findings));
            case "education" -> degree(folded, findings);
            case "name", "present", "constraints" -> told(text, findings);
            default -> published(folded, findings).map(Answer.Said::new);
        };
    }

    private static Optional<Answer> told(String text, Findings findings) {
        String line = PrintableText.line(text).strip();
        if (line.isEmpty() || line.length() > LONGEST_TOLD) {
            error(
                    findings,
                    Check.TOO_LARGE,
                    "a text of " + line.length() + " characters",
                    "1 to " + LONGEST_TOLD + ".");
            return Optional.empty();
        }
        return Optional.of(new Answer.Told(line));
    }

    /** Whether an answer says yes or no in somebody's own words; absent if it says neither. */
    public Optional<Boolean> yesOrNo(String text) {
        Optional<Boolean> plain = Phrases.yesOrNo(Phrases.folded(text));
        Optional<Stance> stance = plain.isPresent() ? Optional.empty() : wishes.stance(text);
        return plain.or(() -> stance.filter(said -> said != Stance.NO_MATTER).map(said -> said == Stance.WANTS));
    }

    private Optional<Answer> skilled(Question question, String folded, String text, Findings findings) {
        Optional<LevelRange> range = levels.range(folded);
        Matcher aside = ASIDE.matcher(folded);
        if (range.isEmpty() && aside.matches()) {
            range = aside(question, aside.group(2), findings) ? levels.range(aside.group(1)) : range;
        }
        range = range.or(() -> levels.inOwnWords(text));
        range.filter(read -> levels.claimed(folded).filter(read::equals).isPresent())
                .ifPresent(claimed -> findings.add(SelfDeclared.level(HERE, "\"" + shown(folded) + "\"", claimed)));
        if (range.isEmpty()) {
            error(findings, Check.UNKNOWN_WORD, "unknown level \"" + shown(folded) + "\"", levels.hint(folded));
        }
        return range.map(Answer.Skilled::new);
    }

    /** Whether what stands behind a level names the skill itself, or a tool or method, which is reported. */
    private boolean aside(Question question, String behind, Findings findings) {
        if (behind.matches("it|that|this")
                || vocabulary
                        .find(Kind.SKILL, behind)
                        .filter(question.subject()::equals)
                        .isPresent()) {
            return true;
        }
        for (Kind kind : List.of(Kind.TOOL, Kind.METHOD)) {
            Optional<String> found = vocabulary.find(kind, behind);
            if (found.isPresent()) {
                findings.add(Finding.note(
                        HERE,
                        Check.ASIDE,
                        "taken as an answer on " + question.subject() + "; that you work with " + found.get()
                                + " is not noted yet",
                        "Name it when " + kind.word() + "s are asked about."));
                return true;
            }
        }
        return false;
    }

    private Optional<Answer> wished(String folded, String text, Findings findings) {
        Optional<String> stance = Phrases.stance(folded)
                .or(() -> Phrases.stance(Phrases.plain(folded)))
                .or(() -> wishes.stance(text).map(Stance::word));
        if (stance.isEmpty()) {
            error(
                    findings,
                    Check.UNKNOWN_WORD,
                    "unknown wish \"" + shown(folded) + "\"",
                    "Say yes (2), no matter (1) or no (0), or don't know.");
        }
        return stance.map(Answer.Wished::new);
    }

    private Optional<Answer> circumstance(Question question, String folded, String text, Findings findings) {
        boolean isOfCoaches = knowledge
                .find(Kind.CIRCUMSTANCE, question.subject(), CircumstanceEntry.class)
                .isPresent();
        if (!isOfCoaches
                && wishes.stance(text)
                        .filter(stance -> stance == Stance.NO_MATTER)
                        .isPresent()) {
            return Optional.of(new Answer.Unknown());
        }
        return switch (question.subject()) {
            case "application" -> applications(text, findings);
            case "variety" -> varied(folded, text, findings).map(yes -> new Answer.Chosen(Set.of(yes ? "yes" : "no")));
            case "organization" ->
                choice(Kind.ORGANIZATION, folded, text, findings).map(n -> new Answer.Chosen(Set.of(n)));
            case "stage" -> choice(Kind.STAGE, folded, text, findings).map(n -> new Answer.Chosen(Set.of(n)));
            default ->
                knowledge
                        .find(Kind.CIRCUMSTANCE, question.subject(), CircumstanceEntry.class)
                        .flatMap(asked -> chosen(asked, folded, findings));
        };
    }

    /** An answer to a circumstance of the coaches, by its words or its number; several where several may be. */
    private static Optional<Answer> chosen(CircumstanceEntry asked, String folded, Findings findings) {
        Set<String> chosen = new LinkedHashSet<>();
        Optional<String> whole = choice(asked, folded);
        List<String> parts = whole.isEmpty() && asked.several() ? List.of(BETWEEN.split(folded, -1)) : List.of(folded);
        for (String part : parts) {
            Optional<String> known = choice(asked, part);
            if (known.isEmpty()) {
                error(
                        findings,
                        Check.UNKNOWN_WORD,
                        "unknown answer \"" + shown(part) + "\"",
                        NearestWord.to(part, asked.writings().keySet())
                                .flatMap(asked::value)
                                .map(near -> "Did you mean \"" + near + "\"?")
                                .orElse("Say " + String.join(", ", asked.values()) + ", or don't know."));
                return Optional.empty();
            }
            chosen.add(known.get());
        }
        return Optional.of(new Answer.Chosen(chosen));
    }

    private static Optional<String> choice(CircumstanceEntry asked, String said) {
        return asked.value(said)
                .or(() -> asked.value(Phrases.plain(said)))
                .or(() -> said.matches("[1-9]")
                                && Integer.parseInt(said) <= asked.values().size()
                        ? Optional.of(asked.values().get(Integer.parseInt(said) - 1))
                        : Optional.empty());
    }

    /** One of a few: by its name or number, or by what people say instead if that can mean one of them only. */
    private Optional<String> choice(Kind kind, String folded, String text, Findings findings) {
        Findings own = new Findings();
        Optional<String> name = one(kind, folded, own);
        Set<String> mentioned = name.isPresent() ? Set.of() : lists.mentioned(kind, text);
        if (name.isEmpty() && mentioned.size() == 1) {
            return mentioned.stream().findFirst();
        }
        findings.addAll(own.sorted());
        return name;
    }

    private Optional<Boolean> varied(String folded, String text, Findings findings) {
        Optional<Boolean> own = yesOrNo(text);
        return own.isPresent() ? own : said(folded, findings);
    }

    private Optional<Answer> applications(String text, Findings findings) {
        return named(Kind.APPLICATION, text, findings)
                .map(answer -> new Answer.Chosen(((Answer.Named) answer).names()));
    }

    private Optional<Answer> named(Kind kind, String text, Findings findings) {
        NameList list = lists.read(kind, text);
        Set<String> unknown = new LinkedHashSet<>();
        if (HINTS.contains(kind)) {
            list.left().stream().filter(left -> lists.isUnlisted(kind, left)).forEach(unknown::add);
        }
        boolean isSaid = !list.names().isEmpty() || !list.denied().isEmpty() || !unknown.isEmpty() || list.all();
        for (String left : list.left()) {
            findings.add(unknown.contains(left) ? uncounted(kind, left) : notTaken(kind, left, !isSaid));
        }
        list.unclear().forEach((name, clause) -> findings.add(unclear(kind, name, clause, !isSaid)));
        if (!isSaid && list.left().isEmpty() && list.unclear().isEmpty()) {
            error(findings, Check.NO_ANSWER, "no " + kind.word() + " is named", "Say none if there is none.");
        }
        boolean isNothing = !isSaid
                || (list.all()
                        && list.names().isEmpty()
                        && unknown.isEmpty()
                        && !list.unclear().isEmpty());
        return isNothing
                ? Optional.empty()
                : Optional.of(new Answer.Named(list.names(), list.all(), unknown, list.denied()));
    }

    /** A name of which it is not certain what was said is asked about. */
    private static Finding unclear(Kind kind, String name, String clause, boolean isNothing) {
        return new Finding(
                HERE,
                isNothing ? Severity.ERROR : Severity.WARNING,
                Check.NOT_UNDERSTOOD,
                name + " is not taken yet: \"" + shown(clause) + "\"",
                isNothing
                        ? "Do you use it yourself? Say \"" + name + "\" or \"not " + name + "\"."
                        : "If you use it yourself, say change " + kind.word() + "s.");
    }

    private static Finding uncounted(Kind kind, String word) {
        return Finding.warning(
                HERE,
                Check.UNCOUNTED_WORD,
                "unknown " + kind.word() + " \"" + shown(word) + "\": no rule knows it, so it counted for nothing",
                "It is kept. Say undo, and another name, if you meant something else.");
    }

    /** A misspelled word is an error among others too; what else was not understood only where nothing was. */
    private Finding notTaken(Kind kind, String left, boolean nothing) {
        boolean isSlip = HINTS.contains(kind) && lists.isMisspelled(kind, left);
        String message =
                nothing ? "unknown " + kind.word() : "not taken, since no " + kind.word() + " of that name is known:";
        return new Finding(
                HERE,
                nothing || isSlip ? Severity.ERROR : Severity.WARNING,
                isSlip ? Check.MISSPELLED_WORD : Check.UNKNOWN_WORD,
                message + " \"" + shown(left) + "\"",
                lists.hint(kind, left));
    }

    /** A degree; one that nobody knows is kept, unless it is a likely misspelling or a whole sentence. */
    private Optional<Answer> degree(String folded, Findings findings) {
        Findings own = new Findings();
        Optional<Answer> known = lists.degrees(folded).stream()
                .max(Comparator.comparingInt(this::rank))
                .or(() -> one(Kind.DEGREE, folded, own))
                .map(Answer.Holds::new);
        if (known.isEmpty() && lists.isUnlisted(Kind.DEGREE, folded)) {
            findings.add(uncounted(Kind.DEGREE, folded));
            return Optional.of(new Answer.Unlisted(folded));
        }
        findings.addAll(own.sorted());
        return known;
    }

    private int rank(String degree) {
        return knowledge
                .find(Kind.DEGREE, degree, RankedTerm.class)
                .map(RankedTerm::rank)
                .orElse(0);
    }

    private Optional<String> one(Kind kind, String folded, Findings findings) {
        List<String> all = vocabulary.all(kind);
        Optional<String> name = vocabulary.find(kind, folded).or(() -> vocabulary.find(kind, Phrases.plain(folded)));
        if (name.isEmpty()
                && kind != Kind.DEGREE
                && folded.matches("[1-9]")
                && Integer.parseInt(folded) <= all.size()) {
            name = Optional.of(all.get(Integer.parseInt(folded) - 1));
        }
        if (name.isEmpty()) {
            error(
                    findings,
                    Check.UNKNOWN_WORD,
                    "unknown " + kind.word() + " \"" + shown(folded) + "\"",
                    lists.hint(kind, folded));
        }
        return name;
    }

    /** Yes or no, also with a clause behind it, or a number of papers. */
    private static Optional<Boolean> published(String folded, Findings findings) {
        Matcher count = PAPERS.matcher(folded);
        if (count.matches()) {
            return Optional.of(!Phrases.figures(count.group(1)).matches("0|no"));
        }
        Matcher trailing = TRAILING.matcher(folded);
        if (trailing.matches() && !Phrases.isNegated(folded)) {
            return Optional.of(trailing.group(1).startsWith("y"));
        }
        return folded.matches("not yet|never|none|nothing(?: yet)?|no,? (?:not yet|never|nothing|none).*")
                ? Optional.of(false)
                : said(folded, findings);
    }

    private static Optional<Boolean> said(String folded, Findings findings) {
        Optional<Boolean> yes = Phrases.yesOrNo(folded).or(() -> Phrases.leading(folded));
        if (yes.isEmpty()) {
            error(
                    findings,
                    Check.UNKNOWN_WORD,
                    "neither yes nor no: \"" + shown(folded) + "\"",
                    "Say yes, no or don't know.");
        }
        return yes;
    }

    private static Optional<Answer> noYears(String folded, Findings findings) {
        error(
                findings,
                Check.OUT_OF_RANGE,
                "\"" + shown(folded) + "\" is no number of years",
                "A number from 0 to " + YearsReader.MOST + ", such as 3, about 2.5 years or 18 months.");
        return Optional.empty();
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN - 3) + "...";
    }

    private static void error(Findings findings, Check check, String message, String hint) {
        findings.add(Finding.error(HERE, check, message, hint));
    }
}
