package dev.righttrack.findings;

/** Something that is looked for in somebody's files; each finding comes of one, and docs/checks has a page about each. */
public enum Check {
    ALIAS("alias", Severity.ERROR, "A YAML file uses an alias (`*name`), which could make a small file huge"),
    ANNOTATION(
            "annotation",
            Severity.ERROR,
            "The text of an annotation such as `@because` does not stand between straight quotes, or has a quote in it"),
    ASIDE("aside", Severity.NOTE, "Something that was said besides an answer is not noted"),
    ASKED_TWICE("asked-twice", Severity.ERROR, "Two rules ask the same of the same role under the same conditions"),
    ASKS_NOTHING("asks-nothing", Severity.ERROR, "A requirement asks for the level none"),
    BLOCK_COMMENT("block-comment", Severity.ERROR, "A comment goes over several lines"),
    BROKEN_INPUT("broken-input", Severity.ERROR, "An input breaks off, as a damaged gzip file does"),
    BYTE_ORDER_MARK("byte-order-mark", Severity.NOTE, "A byte-order mark stands within a file"),
    CELLS("cells", Severity.ERROR, "A row of a CSV file has more cells than its header"),
    CONTRADICTING_REQUIREMENTS(
            "contradicting-requirements",
            Severity.ERROR,
            "Two rules ask the same skill of the same role, and disagree"),
    CONTRADICTION(
            "contradiction",
            Severity.ERROR,
            "Two conditions of a rule can never hold together, so that it never fires"),
    CUT_OFF("cut-off", Severity.WARNING, "The last line of a journal broke off before it was confirmed"),
    DUPLICATE_KEY("duplicate-key", Severity.ERROR, "A key stands twice in a YAML file"),
    DUPLICATE_NAME("duplicate-name", Severity.ERROR, "Two rules have the same name"),
    DUPLICATE_RULE("duplicate-rule", Severity.WARNING, "Two rules have the same conditions and the same conclusions"),
    EMPTY(
            "empty",
            Severity.ERROR,
            "There is nothing in a file, no row under a header, or no file of candidates in a folder"),
    EMPTY_ANNOTATION("empty-annotation", Severity.ERROR, "A reason or citation is empty"),
    EMPTY_FILE("empty-file", Severity.ERROR, "A file of rules or facts is empty, or holds no rule"),
    EMPTY_TEAM("empty-team", Severity.ERROR, "A team has no members"),
    ESSENTIAL_TOOLS("essential-tools", Severity.ERROR, "A family of tools is asked as essential"),
    EVIDENCE_FROM_ABSENCE(
            "evidence-from-absence",
            Severity.ERROR,
            "A rule shows a level, or counts work, because something is missing or small"),
    FAILED("failed", Severity.ERROR, "The advice on a record could not be worked out"),
    FOREIGN_FILE(
            "foreign-file",
            Severity.ERROR,
            "A file is of another kind than can be read, such as a picture or an archive"),
    FOREIGN_TABLE("foreign-table", Severity.ERROR, "No column of a table says what a candidate can do or wants to do"),
    IMPOSSIBLE_CHANGE(
            "impossible-change",
            Severity.ERROR,
            "A change of `--what-if` adds what is listed already, or takes away what is not"),
    JOURNAL_LINE("journal-line", Severity.ERROR, "A line of a journal is none"),
    LANGUAGE(
            "language",
            Severity.ERROR,
            "A line of the language file is no sentence, has an unknown slot, or lets a slot stand "
                    + "outside of quotes"),
    LINE_TOO_LONG("line-too-long", Severity.ERROR, "A line has more than 2,000 characters"),
    LOCKED_FILE("locked-file", Severity.ERROR, "A document is locked by a password"),
    MALFORMED_CHANGE("malformed-change", Severity.ERROR, "A change of `--what-if` has another form than is expected"),
    MISSING_CITATION("missing-citation", Severity.ERROR, "A rule has no `@cites`"),
    MISSING_END("missing-end", Severity.ERROR, "A rule has no `end`"),
    MISSING_FIELD("missing-field", Severity.ERROR, "An entry of a YAML file lacks a field that it needs"),
    MISSING_FILE(
            "missing-file",
            Severity.ERROR,
            "A file of rules lacks its cases (`.test.yaml`) or its reasons (`.md`), or a file of facts is "
                    + "missing"),
    MISSING_REASON("missing-reason", Severity.ERROR, "A rule has no `@because`"),
    MISSING_THEN("missing-then", Severity.ERROR, "The line `then` is missing between conditions and conclusions"),
    MISSING_WHEN(
            "missing-when", Severity.ERROR, "The line `when` is missing between the head of a rule and its conditions"),
    MISSPELLED_WORD(
            "misspelled-word",
            Severity.ERROR,
            "A tool, method, activity or degree of a candidate differs from a known one in one letter"),
    NAMED_ONLY(
            "named-only",
            Severity.NOTE,
            "A list of a candidate names a skill, task, role or the like, which says nothing without a level or wish"),
    NEEDS_ROLE("needs-role", Severity.ERROR, "A rule says what a role asks for, and does not say which role"),
    NEVER_TRUE("never-true", Severity.ERROR, "Nothing that a candidate can tell makes a condition true"),
    NO_ANSWER("no-answer", Severity.ERROR, "An answer of an interview says nothing"),
    NO_COHORT("no-cohort", Severity.ERROR, "A file is no cohort of a batch"),
    NO_CONCLUSION("no-conclusion", Severity.ERROR, "A rule concludes nothing"),
    NO_CONDITION("no-condition", Severity.ERROR, "A rule has no condition"),
    NO_FACTS("no-facts", Severity.ERROR, "None of the files of facts lies in the facts folder"),
    NO_JOURNAL("no-journal", Severity.ERROR, "A file is no journal of an interview"),
    NO_QUESTION(
            "no-question",
            Severity.WARNING,
            "A skill, or a circumstance of the coaches, has no question, so that no interview asks for it"),
    NO_REQUIREMENT(
            "no-requirement",
            Severity.ERROR,
            "A role asks nothing essential in any case, or a variant is suggested without asking what the "
                    + "candidate is able to do"),
    NO_RULES("no-rules", Severity.ERROR, "There are no rules in the rules folder"),
    NO_SENTENCE("no-sentence", Severity.ERROR, "No sentence of the language reads this line"),
    NO_SUCH_FOLDER(
            "no-such-folder",
            Severity.ERROR,
            "The folder named by `--rules` or `--facts` is not there, or is no folder of rules or facts"),
    NO_TEXT("no-text", Severity.ERROR, "A document holds no text, such as a scan"),
    NOT_A_FILE("not-a-file", Severity.ERROR, "A directory is named where a file is meant"),
    NOT_ALLOWED(
            "not-allowed",
            Severity.ERROR,
            "The language or core rules of a folder hold something that rules may not do, found in the "
                    + "parse tree before anything is compiled, or in the compiled classes before any is loaded"),
    NOT_COMPILED("not-compiled", Severity.ERROR, "The core rules do not compile"),
    NOT_EXPECTED("not-expected", Severity.ERROR, "A line stands where it cannot"),
    NOT_READ("not-read", Severity.NOTE, "Records of an input are not read, since their header is wrong"),
    NOT_UNDERSTOOD(
            "not-understood", Severity.NOTE, "A word of a resume or of a talk is none that the facts folder has"),
    NOT_USED(
            "not-used",
            Severity.NOTE,
            "A section or field of a resume, or a column of a table, is read by no rule, and was not used"),
    NOT_UTF_8("not-utf-8", Severity.ERROR, "A file is not text in UTF-8"),
    ONE_FAMILY(
            "one-family",
            Severity.WARNING,
            "Tools of several families satisfy a rule of evidence, and its cases show one family alone"),
    OTHER_FIELD("other-field", Severity.NOTE, "A word of a candidate stands in another list than its own"),
    OTHER_SECTION("other-section", Severity.NOTE, "Words of a resume were taken from another section than its skills"),
    OTHER_WORD(
            "other-word",
            Severity.NOTE,
            "A sentence was understood by another word for a name, which the facts folder lists among its "
                    + "spellings"),
    OUT_OF_RANGE("out-of-range", Severity.ERROR, "A number, date or level is outside of what it may be"),
    PLACEHOLDER("placeholder", Severity.ERROR, "A scaffold's words stand where a coach's own have to"),
    PROPOSED_MAPPING("proposed-mapping", Severity.ERROR, "A mapping file is a proposal that nobody has confirmed"),
    QUOTED_NAME("quoted-name", Severity.ERROR, "A name stands between quotes"),
    QUOTES("quotes", Severity.ERROR, "A quote of a CSV file is not closed"),
    REFUSED_FIELD("refused-field", Severity.ERROR, "A field holds what no advice may rest on, such as an age"),
    RESERVED_NAME(
            "reserved-name", Severity.ERROR, "The name begins with `core:`, which the engine keeps for its own rules"),
    RESULTS("results", Severity.WARNING, "A folder of candidates holds the results of a batch, which are left out"),
    RULE_DATE("rule-date", Severity.WARNING, "A rule is no longer in force, soon will not be, or is a draft"),
    RULE_NAME(
            "rule-name",
            Severity.ERROR,
            "The line that begins a rule has no name between straight quotes, or a name with signs that a "
                    + "name cannot have"),
    RUNAWAY_RULES("runaway-rules", Severity.ERROR, "The rules do not come to an end on a record"),
    SAME_INPUT("same-input", Severity.WARNING, "An input is named twice"),
    SAYS_NOTHING("says-nothing", Severity.ERROR, "A record says nothing about a candidate"),
    SECOND_DOCUMENT("second-document", Severity.ERROR, "A YAML file holds two documents"),
    SECOND_SENTENCE("second-sentence", Severity.ERROR, "Two sentences stand on one line"),
    SELF_DECLARED(
            "self-declared",
            Severity.NOTE,
            "A level of a candidate is a word of their own choosing, and was taken as a range"),
    SENSITIVE_TEXT("sensitive-text", Severity.WARNING, "A text speaks of a protected trait, of pay, or promises a job"),
    SOURCE_ROWS(
            "source-rows",
            Severity.ERROR,
            "A rule of a source beside the report asks something else than the rows of that source come to"),
    SPELLING(
            "spelling",
            Severity.NOTE,
            "A sentence was understood though its capitals, blanks, dashes or apostrophes are not those "
                    + "of the language and the vocabulary"),
    SPLIT_SENTENCE("split-sentence", Severity.ERROR, "A sentence goes on in the next line"),
    SUBSUMED_RULE("subsumed-rule", Severity.WARNING, "A rule adds nothing"),
    SYNTAX("syntax", Severity.ERROR, "A file of core rules is no DRL, or a YAML file no YAML"),
    TAG("tag", Severity.ERROR, "A YAML file uses a tag, such as `!!binary`"),
    TOO_LARGE("too-large", Severity.ERROR, "A file or folder is beyond its bound"),
    TWO_READINGS("two-readings", Severity.ERROR, "A line can be read in two ways that mean different things"),
    TYPOGRAPHIC_QUOTES(
            "typographic-quotes", Severity.NOTE, "The quotes around a rule's name or a reason are typographic"),
    UNCONFIRMED(
            "unconfirmed", Severity.NOTE, "Advice rests on what was read in a document, and nobody has confirmed that"),
    UNCONFIRMED_WEIGHT(
            "unconfirmed-weight",
            Severity.NOTE,
            "A weight in facts/weights.yaml was last confirmed more than 18 months before the day of "
                    + "`--as-of`; without that option the newest date among the weights counts, never the clock"),
    UNCOUNTED_WORD(
            "uncounted-word",
            Severity.WARNING,
            "A tool, method, activity or degree of a candidate is none that the facts folder has"),
    UNKNOWN_ANNOTATION(
            "unknown-annotation",
            Severity.ERROR,
            "Something else than the annotations of a rule stands above the conditions"),
    UNKNOWN_CITATION("unknown-citation", Severity.ERROR, "A citation names a fact of the report that there is not"),
    UNKNOWN_FIELD("unknown-field", Severity.ERROR, "An entry of a YAML file has a field that there is not"),
    UNKNOWN_WORD(
            "unknown-word",
            Severity.ERROR,
            "A name stands in a sentence, a case or a file of facts that the facts folder does not have"),
    UNPRINTABLE("unprintable", Severity.NOTE, "A text of a candidate holds a character that cannot be seen"),
    UNPRINTABLE_TEXT(
            "unprintable-text",
            Severity.ERROR,
            "A text or the name of a file holds a character that cannot be seen or that acts on a " + "terminal"),
    UNREAD_FACT(
            "unread-fact",
            Severity.WARNING,
            "The facts folder has an activity, application, organization, stage, variant or method that "
                    + "no rule reads"),
    UNREAD_FILE("unread-file", Severity.ERROR, "Something in the rules folder or the facts folder is not read"),
    UNREADABLE("unreadable", Severity.ERROR, "A file cannot be read"),
    UNSURE_WORD(
            "unsure-word",
            Severity.NOTE,
            "A word of a document may mean a tool, method or degree or something else, and counts for nothing until somebody says which"),
    UNTESTED_RULE(
            "untested-rule",
            Severity.ERROR,
            "A rule lacks a case in which it fires, or a near miss in which it stays silent"),
    UNTRUSTED_CORE("untrusted-core", Severity.ERROR, "The folder brings a language or core rules of its own"),
    UNUSED_SENTENCE(
            "unused-sentence",
            Severity.WARNING,
            "A folder's own language has a sentence that the shipped one has not, and no rule uses it"),
    WORDS_ONLY(
            "words-only",
            Severity.WARNING,
            "`--reading` chooses a reading of an interpretation that only words depend on"),
    WRONG_LAYER("wrong-layer", Severity.ERROR, "A conclusion depends on something that cannot decide it"),
    WRONG_SIDE("wrong-side", Severity.ERROR, "A condition stands under `then`, or a conclusion under `when`"),
    WRONG_TYPE("wrong-type", Severity.ERROR, "A value of a YAML file is of another type than is expected");

    private final String id;
    private final Severity severity;
    private final String summary;

    Check(String id, Severity severity, String summary) {
        this.id = id;
        this.severity = severity;
        this.summary = summary;
    }

    /** The name in files and messages, in kebab case. */
    public String id() {
        return id;
    }

    /** How bad it is as a rule; a finding may be milder or graver where something else is used or lost. */
    public Severity severity() {
        return severity;
    }

    /** What it tells, in a sentence without a full stop. */
    public String summary() {
        return summary;
    }

    /** The page about it, below the program's home. */
    public String page() {
        return "docs/checks/" + id + ".md";
    }

    @Override
    public String toString() {
        return id;
    }
}
