package dev.righttrack.intake;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.CircumstanceKind;
import dev.righttrack.candidate.LevelRange;
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
import dev.righttrack.knowledge.NameReader;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.text.PrintableText;
import dev.righttrack.text.WrittenWord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The fields of a JSON Resume ({@code basics, work, education, skills}). Words that the vocabulary knows are taken over;
 * everything else is kept or listed as not understood, and nothing is guessed.
 */
final class ResumeFields {

    private final Vocabulary vocabulary;
    private final Findings findings;
    private final Map<String, LevelRange> skills = new HashMap<>();
    private final NameReader names;
    private final HintFields hints;
    private final CandidateWords words;
    private final DuplicateCheck keywords = DuplicateCheck.items(new Findings());
    private final DuplicateCheck twice;

    /** @param strict whether a tool, method, activity or degree that nobody knows is an error */
    ResumeFields(CandidateVocabulary wording, boolean strict, Findings findings) {
        this.vocabulary = wording.vocabulary();
        this.names = wording.names();
        this.findings = findings;
        this.hints = new HintFields(wording, strict, findings);
        this.words = new CandidateWords(wording, findings);
        this.twice = DuplicateCheck.keys(findings);
    }

    Optional<Candidate> read(Node node, String id) {
        return FieldReader.of(node, "a resume", findings).map(fields -> {
            items(fields, "skills").forEach(this::skill);
            share(fields.place("skills"));
            items(fields, "education")
                    .forEach(item -> item.text("studyType").ifPresent(text -> hints.degree(text, keywords)));
            items(fields, "work").forEach(this::work);
            fields.values().keySet().stream()
                    .filter(key -> !List.of("basics", "skills", "education", "work", "$schema", "meta")
                            .contains(key))
                    .forEach(key -> notUnderstood(fields.place(key), "the section " + QuotedText.word(key)));
            Optional<String> degree = words.highest(hints.of(Kind.DEGREE));
            hints.highest(fields.place("education"), degree);
            return candidate(id, name(fields), degree);
        });
    }

    private Candidate candidate(String id, String name, Optional<String> degree) {
        Set<String> applications = hints.of(Kind.APPLICATION);
        return Candidate.fields(id)
                .name(name)
                .skills(skills)
                .tools(hints.of(Kind.TOOL))
                .methods(hints.of(Kind.METHOD))
                .activities(hints.of(Kind.ACTIVITY))
                .education(degree)
                .circumstances(
                        applications.isEmpty() ? Map.of() : Map.of(CircumstanceKind.APPLICATION.word(), applications))
                .uncounted(hints.uncounted())
                .build();
    }

    private String name(FieldReader fields) {
        return fields.node("basics")
                .flatMap(node -> FieldReader.of(node, "\"basics\"", findings))
                .map(basics -> PrintableText.line(basics.textOr("name", "")))
                .orElse("");
    }

    private List<FieldReader> items(FieldReader fields, String key) {
        return fields.node(key).stream()
                .filter(Node.Items.class::isInstance)
                .flatMap(node -> ((Node.Items) node).items().stream())
                .flatMap(item -> FieldReader.of(item, "an item of \"" + key + "\"", findings).stream())
                .toList();
    }

    private void skill(FieldReader item) {
        Optional<Node.Text> said = item.text("level");
        Optional<Node.Text> name = item.text("name");
        name.ifPresent(named -> {
            Optional<String> skill = vocabulary.find(Kind.SKILL, named.text());
            Optional<LevelRange> level = skill.isPresent() ? said.flatMap(this::level) : Optional.empty();
            if (skill.isPresent() && level.isPresent()) {
                stated(skill.get(), level.get(), named);
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

    /** The first statement of a skill counts; another one is reported, and is an error if it contradicts the first. */
    private void stated(String skill, LevelRange range, Node.Text name) {
        LevelRange first = skills.getOrDefault(skill, range);
        Severity ofSecond = first.equals(range) ? Severity.WARNING : Severity.ERROR;
        if (twice.isFirst(skill, name.text(), name.place(), ofSecond)) {
            skills.put(skill, range);
        }
    }

    /** What a level says that somebody gives themselves. */
    private Optional<LevelRange> level(Node.Text text) {
        Optional<LevelRange> range = words.inProfile(text);
        if (range.isEmpty()) {
            notUnderstood(text.place(), "the level " + QuotedText.word(text.text()));
        }
        return range;
    }

    private void work(FieldReader item) {
        String position = item.textOr("position", "");
        notUnderstood(item.place(), "what the work as " + QuotedText.of(position) + " consisted of");
    }

    private void notUnderstood(Place place, String what) {
        findings.add(Finding.note(
                place,
                Check.NOT_UNDERSTOOD,
                what + " was not understood",
                "Name tools, methods and activities in the words of facts/."));
    }
}
