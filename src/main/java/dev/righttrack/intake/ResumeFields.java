package dev.righttrack.intake;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.CircumstanceKind;
import dev.righttrack.candidate.LevelRange;
import dev.righttrack.candidate.ReadFact;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.findings.Severity;
import dev.righttrack.intake.document.DuplicateCheck;
import dev.righttrack.intake.document.FieldReader;
import dev.righttrack.intake.document.Node;
import dev.righttrack.intake.document.QuotedText;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.knowledge.words.CvSection;
import dev.righttrack.knowledge.words.NameReader;
import dev.righttrack.reading.CvReading;
import dev.righttrack.reading.SeenWord;
import dev.righttrack.text.PrintableText;
import dev.righttrack.text.WrittenWord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The fields of a JSON Resume. Words that the vocabulary knows are taken from its skills, and from work, projects and voluntary
 * work; degrees from its education. Sentences are read as those of a CV are. Every other section and field is reported as not
 * used, once a section, and nothing is guessed.
 */
final class ResumeFields {

    private static final Set<String> LISTS_OF_WORDS = Set.of("keywords", "technologies", "tools", "stack", "skills");
    private static final List<String> SENTENCES = List.of("summary", "description", "highlights");
    private static final Set<String> DATES = Set.of("startDate", "endDate");
    private static final Set<String> OF_SKILLS = Set.of("name", "level", "keywords");
    private static final Set<String> READ = Set.of(
            "basics",
            "skills",
            "education",
            "work",
            "projects",
            "volunteer",
            "publications",
            "certificates",
            "$schema",
            "meta");
    private static final int MOST_ITEMS = 500;
    private static final int LONGEST_ID = 200;
    private static final int LONGEST_PROSE = 20_000;

    private final Vocabulary vocabulary;
    private final Findings findings;
    private final Map<String, LevelRange> skills = new HashMap<>();
    private final NameReader names;
    private final HintFields hints;
    private final CandidateWords words;
    private final DuplicateCheck keywords = DuplicateCheck.items(new Findings());
    private final DuplicateCheck twice;
    private final CandidateVocabulary wording;
    private final WorkYears years = new WorkYears();
    private final Set<ReadFact> facts = new LinkedHashSet<>();
    private final Set<String> courses = new LinkedHashSet<>();
    private boolean publishes;

    /** @param strict whether a tool, method, activity or degree that nobody knows is an error */
    ResumeFields(CandidateVocabulary wording, boolean strict, Findings findings) {
        this.wording = wording;
        this.vocabulary = wording.vocabulary();
        this.names = wording.names();
        this.findings = findings;
        this.hints = new HintFields(wording, strict, findings);
        this.words = new CandidateWords(wording, findings);
        this.twice = DuplicateCheck.keys(findings);
    }

    Optional<Candidate> read(Node node, String id) {
        return FieldReader.of(node, "a resume", findings).map(fields -> {
            String name = basics(fields);
            skills(fields);
            education(fields);
            practice(fields, "work", CvSection.WORK);
            practice(fields, "projects", CvSection.PROJECTS);
            practice(fields, "volunteer", CvSection.PROJECTS);
            certificates(fields);
            bound();
            publications(fields);
            fields.values().forEach((key, value) -> {
                if (RefusedFields.reason(key).isPresent()) {
                    ResumeSection whole = new ResumeSection("the resume", findings);
                    whole.rest(
                            new Node.Entries(Map.of(key, value), Map.of(key, fields.place(key)), value.place()),
                            Set.of());
                    whole.report();
                } else if (!READ.contains(key) && !key.equals("id")) {
                    ResumeSection.unused(key, value, fields.place(key), findings);
                }
            });
            Optional<String> degree = words.highest(hints.of(Kind.DEGREE));
            hints.highest(fields.place("education"), degree);
            return candidate(statedId(fields).orElse(id), name, degree);
        });
    }

    private static Optional<String> statedId(FieldReader fields) {
        return fields.text("id")
                .map(text -> CandidateWords.printable(text.text()))
                .filter(text -> !text.isBlank() && text.length() <= LONGEST_ID);
    }

    private Candidate candidate(String id, String name, Optional<String> degree) {
        Set<String> applications = hints.of(Kind.APPLICATION);
        return Candidate.fields(id)
                .name(name)
                .skills(skills)
                .tools(hints.of(Kind.TOOL))
                .methods(hints.of(Kind.METHOD))
                .activities(hints.of(Kind.ACTIVITY))
                .courses(courses)
                .education(degree)
                .publications(publishes ? Optional.of(true) : Optional.empty())
                .read(facts)
                .circumstances(
                        applications.isEmpty() ? Map.of() : Map.of(CircumstanceKind.APPLICATION.word(), applications))
                .uncounted(hints.uncounted())
                .build();
    }

    /** Reads who somebody is: the name, and the sentences about them. */
    private String basics(FieldReader fields) {
        ResumeSection section = new ResumeSection("basics", findings);
        Optional<Node> node = fields.node("basics");
        if (node.isPresent() && !(node.get() instanceof Node.Entries)) {
            section.wrongForm(node.get(), "keys with values");
            return "";
        }
        return node.flatMap(value -> FieldReader.of(value, "\"basics\"", findings)
                        .map(basics -> {
                            basics.text("summary")
                                    .ifPresent(text -> prose(text, "basics.summary", CvSection.SUMMARY, section));
                            section.rest((Node.Entries) value, Set.of("name", "summary"));
                            section.report();
                            return PrintableText.line(basics.textOr("name", ""));
                        }))
                .orElse("");
    }

    /** The items of a section that are keys with values; what has another form is reported. */
    private List<FieldReader> items(FieldReader fields, ResumeSection section) {
        Optional<Node> node = fields.node(section.name());
        if (node.isEmpty() || ResumeSection.isEmpty(node.get())) {
            return List.of();
        }
        if (!(node.get() instanceof Node.Items list)) {
            section.wrongForm(node.get(), "a list");
            return List.of();
        }
        List<FieldReader> items = new ArrayList<>();
        for (Node item : list.items().stream().limit(MOST_ITEMS).toList()) {
            if (item instanceof Node.Entries) {
                FieldReader.of(item, "an item", findings).ifPresent(items::add);
            } else {
                section.wrongForm(item, "an item of keys with values");
            }
        }
        if (list.size() > MOST_ITEMS) {
            findings.add(Finding.error(
                    list.place(), Check.TOO_LARGE, "more than " + MOST_ITEMS + " items of " + section.name(), ""));
        }
        return items;
    }

    /** Skills as a list of objects or texts, as groups under their names, or as one text. */
    private void skills(FieldReader fields) {
        ResumeSection section = new ResumeSection("skills", findings);
        Node skillsNode = fields.node("skills").orElse(new Node.Nothing(fields.place()));
        if (skillsNode instanceof Node.Text text) {
            hints.keyword(text, keywords);
        } else if (skillsNode instanceof Node.Entries groups) {
            FieldReader.of(groups, "skills", findings)
                    .ifPresent(inside -> groups.values().forEach((group, value) -> {
                        if (value instanceof Node.Entries) {
                            section.wrongForm(value, "a list");
                        } else {
                            inside.texts(group).forEach(text -> hints.keyword(text, keywords));
                        }
                    }));
        } else if (skillsNode instanceof Node.Items list) {
            for (Node item : list.items().stream().limit(MOST_ITEMS).toList()) {
                if (item instanceof Node.Text text) {
                    hints.keyword(text, keywords);
                } else if (item instanceof Node.Entries entries) {
                    FieldReader.of(item, "an item of \"skills\"", findings).ifPresent(this::skill);
                    section.rest(entries, OF_SKILLS);
                } else {
                    section.wrongForm(item, "a skill");
                }
            }
            if (list.size() > MOST_ITEMS) {
                findings.add(Finding.error(list.place(), Check.TOO_LARGE, "more than " + MOST_ITEMS + " skills", ""));
            }
        }
        section.report();
        share(fields.place("skills"));
    }

    private void education(FieldReader fields) {
        ResumeSection section = new ResumeSection("education", findings);
        int number = 0;
        for (FieldReader item : items(fields, section)) {
            item.text("studyType").ifPresent(text -> hints.degree(text, keywords));
            String at = "education[" + number + "].courses";
            item.texts("courses").forEach(text -> prose(text, at, CvSection.COURSES, section));
            section.rest(item.entries(), Set.of("studyType", "courses"));
            number++;
        }
        section.report();
    }

    /** What certificates are on: taught, and no work. */
    private void certificates(FieldReader fields) {
        ResumeSection section = new ResumeSection("certificates", findings);
        int number = 0;
        for (FieldReader item : items(fields, section)) {
            String at = "certificates[" + number + "].name";
            item.text("name").ifPresent(text -> prose(text, at, CvSection.COURSES, section));
            section.rest(item.entries(), Set.of("name"));
            number++;
        }
        section.report();
    }

    /** What somebody did: words in lists count as among the skills, sentences are read, and times are a bound. */
    private void practice(FieldReader fields, String key, CvSection part) {
        ResumeSection section = new ResumeSection(key, findings);
        int number = 0;
        for (FieldReader item : items(fields, section)) {
            Set<String> used = new LinkedHashSet<>(LISTS_OF_WORDS);
            for (String list : LISTS_OF_WORDS) {
                item.texts(list).forEach(text -> hints.elsewhere(text, keywords, section::taken));
            }
            for (String sentences : SENTENCES) {
                String at = key + "[" + number + "]." + sentences;
                item.texts(sentences).forEach(text -> prose(text, at, part, section));
                used.add(sentences);
            }
            if (part == CvSection.WORK) {
                years.add(item);
                used.addAll(DATES);
            }
            section.rest(item.entries(), used);
            number++;
        }
        section.report();
    }

    /** Reads sentences as those of a CV; what is found there and not among the skills is marked as read. */
    private void prose(Node.Text text, String at, CvSection part, ResumeSection section) {
        if (text.text().length() > LONGEST_PROSE) {
            section.wrongForm(text, "a text of at most " + LONGEST_PROSE + " characters");
            return;
        }
        String document = text.place().file() + ":" + text.place().line() + " " + at;
        CvReading reading = wording.prose().get().prose(text.text(), document, part);
        for (SeenWord word : reading.words()) {
            if (hints.read(word.kind(), word.name(), text.text())) {
                facts.add(
                        new ReadFact(word.field(), word.name(), word.quotation().shown()));
            }
            section.taken(word.name(), text.at(word.from()));
        }
        for (SeenWord word : reading.courses()) {
            if (courses.add(word.name())) {
                facts.add(new ReadFact("courses", word.name(), word.quotation().shown()));
            }
            section.taught(word.name(), text.at(word.from()));
        }
        reading.perhapsTaught().forEach(word -> section.unsure(word.written(), text.at(word.from())));
        reading.unsure().forEach(word -> section.unsure(word.written(), text.at(word.from())));
    }

    private void bound() {
        years.place()
                .ifPresent(place -> findings.add(Finding.note(
                        place,
                        Check.NOT_USED,
                        "work is dated " + years.words() + ": at most so many years of coding, and no number of them",
                        "Write experience: {coding: N} in a candidate's file.")));
    }

    /** Publications count as evidence of research that nobody has confirmed. */
    private void publications(FieldReader fields) {
        ResumeSection section = new ResumeSection("publications", findings);
        for (FieldReader item : items(fields, section)) {
            Optional<Node.Text> title = item.text("name");
            title.filter(text -> !publishes).ifPresent(text -> {
                publishes = true;
                facts.add(new ReadFact(
                        "publications",
                        "yes",
                        text.place().file() + ":" + text.place().line() + " publications "
                                + QuotedText.of(text.text())));
            });
            section.rest(item.entries(), Set.of("name"));
        }
        section.report();
    }

    private void skill(FieldReader item) {
        Optional<Node.Text> said = item.text("level");
        Optional<Node.Text> name = item.text("name");
        name.ifPresent(named -> {
            Optional<String> skill = vocabulary.find(Kind.SKILL, named.text());
            Optional<LevelRange> level = skill.isPresent() ? said.flatMap(this::level) : Optional.empty();
            if (skill.isPresent() && level.isPresent()) {
                stated(skill.get(), level.get(), named);
                said.ifPresent(text -> facts.add(SelfDeclared.fact(skill.get(), text)));
            } else if (item.texts("keywords").isEmpty()) {
                alone(named);
            } else {
                heading(named);
            }
            said.filter(text -> skill.isEmpty()).ifPresent(text -> levelOfOther(text, named));
        });
        said.filter(text -> name.isEmpty()).ifPresent(text -> notUnderstood(text.place(), "a level without a skill"));
        item.texts("keywords").forEach(keyword -> hints.keyword(keyword, keywords));
    }

    /** Reports that a level was not used, since what it is said of has no level here. */
    private void levelOfOther(Node.Text level, Node.Text name) {
        findings.add(Finding.note(
                level.place(),
                Check.NOT_UNDERSTOOD,
                "the level " + QuotedText.word(level.text()) + " of " + QuotedText.word(name.text())
                        + " was not used, since only skills have levels",
                "Give the level of a skill that facts/skills.yaml has."));
    }

    /** A skill without keywords is one itself; one letter is a name only where the vocabulary calls the tool so. */
    private void alone(Node.Text name) {
        if (isLetter(name) && !vocabulary.all(Kind.TOOL).contains(Vocabulary.folded(name.text()))) {
            hints.unknown(name, keywords);
        } else {
            hints.keyword(name, keywords);
        }
    }

    /** What stands over keywords counts if it is a name, and is no word that anybody has to know. */
    private void heading(Node.Text name) {
        if (!isLetter(name)
                && names.named(Kind.TOOL, WrittenWord.of(name.text())).isPresent()) {
            hints.keyword(name, keywords);
        } else {
            notUnderstood(name.place(), "the heading " + QuotedText.word(name.text()));
        }
    }

    private static boolean isLetter(Node.Text name) {
        return WrittenWord.of(name.text()).length() == 1;
    }

    /** How much of the keywords was understood, where that is not all. */
    private void share(Place place) {
        if (hints.known() < hints.read()) {
            findings.add(Finding.note(
                    place,
                    Check.NOT_UNDERSTOOD,
                    hints.known() + " of " + hints.read() + " words under \"skills\" are known",
                    "The others are kept, and count for nothing."));
        }
    }

    /** A skill that is stated again with another level lies between both; the same level again is reported. */
    private void stated(String skill, LevelRange range, Node.Text name) {
        LevelRange first = skills.getOrDefault(skill, range);
        if (first.equals(range)) {
            twice.isFirst(skill, name.text(), name.place(), Severity.WARNING);
            skills.put(skill, range);
            return;
        }
        LevelRange both = new LevelRange(
                Collections.min(List.of(first.low(), range.low())),
                Collections.max(List.of(first.high(), range.high())));
        findings.add(Finding.note(
                name.place(),
                Check.SELF_DECLARED,
                skill + " is stated again, as " + range + " after " + first + ", and was taken as " + both,
                "Keep one of them, or write the level in a candidate's file."));
        skills.put(skill, both);
    }

    /** What a level says that somebody gives themselves. */
    private Optional<LevelRange> level(Node.Text text) {
        Optional<LevelRange> range = words.inProfile(text);
        if (range.isEmpty()) {
            notUnderstood(text.place(), "the level " + QuotedText.word(text.text()));
        }
        return range;
    }

    private void notUnderstood(Place place, String what) {
        findings.add(Finding.note(
                place,
                Check.NOT_UNDERSTOOD,
                what + " was not understood",
                "Name tools, methods and activities in the words of facts/."));
    }
}
