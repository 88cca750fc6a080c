package dev.righttrack.intake;

import dev.righttrack.facts.Candidate;
import dev.righttrack.facts.Level;
import dev.righttrack.facts.LevelRange;
import dev.righttrack.facts.knowledge.Kind;
import dev.righttrack.facts.knowledge.Knowledge;
import dev.righttrack.facts.knowledge.RankedTerm;
import dev.righttrack.facts.knowledge.Vocabulary;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.findings.Severity;
import dev.righttrack.text.PrintableText;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The fields of a JSON Resume ({@code basics, work, education, skills}). Words that the vocabulary knows are taken over;
 * everything else is listed as not understood, and nothing is guessed.
 */
final class ResumeFields {

    private final Vocabulary vocabulary;
    private final Knowledge knowledge;
    private final Findings findings;
    private final Map<String, LevelRange> skills = new HashMap<>();
    private final Set<String> tools = new LinkedHashSet<>();
    private final Set<String> methods = new LinkedHashSet<>();
    private final SaidTwice twice;

    ResumeFields(Vocabulary vocabulary, Knowledge knowledge, Findings findings) {
        this.vocabulary = vocabulary;
        this.knowledge = knowledge;
        this.findings = findings;
        this.twice = SaidTwice.keys(findings);
    }

    Optional<Candidate> read(Node node, String id) {
        return Fields.of(node, "a resume", findings).map(fields -> {
            items(fields, "skills").forEach(this::skill);
            Optional<String> education = education(items(fields, "education"));
            items(fields, "work").forEach(this::work);
            fields.values().keySet().stream()
                    .filter(key -> !List.of("basics", "skills", "education", "work", "$schema", "meta")
                            .contains(key))
                    .forEach(key -> notUnderstood(fields.place(key), "the section " + Quoted.word(key)));
            return candidate(id, name(fields), education);
        });
    }

    private Candidate candidate(String id, String name, Optional<String> education) {
        Candidate blank = Candidate.unknown(id);
        return new Candidate(
                id,
                name,
                skills,
                tools,
                methods,
                blank.activities(),
                blank.complete(),
                blank.experience(),
                education,
                blank.publications(),
                blank.wishes(),
                blank.circumstances(),
                blank.effort(),
                blank.label(),
                blank.notes());
    }

    private String name(Fields fields) {
        return fields.node("basics")
                .flatMap(node -> Fields.of(node, "\"basics\"", findings))
                .map(basics -> PrintableText.line(basics.textOr("name", "")))
                .orElse("");
    }

    private List<Fields> items(Fields fields, String key) {
        return fields.node(key).stream()
                .filter(Node.Items.class::isInstance)
                .flatMap(node -> ((Node.Items) node).items().stream())
                .flatMap(item -> Fields.of(item, "an item of \"" + key + "\"", findings).stream())
                .toList();
    }

    private void skill(Fields item) {
        item.text("name").ifPresent(name -> {
            Optional<String> skill = vocabulary.find(Kind.SKILL, name.text());
            Optional<Level> level = item.text("level").flatMap(this::level);
            if (skill.isPresent() && level.isPresent()) {
                stated(skill.get(), level.get(), name);
            } else if (!take(name.text())) {
                notUnderstood(
                        name.place(),
                        skill.isPresent()
                                ? "how good somebody is at " + Quoted.word(name.text())
                                : "the skill " + Quoted.word(name.text()));
            }
        });
        for (Node.Text keyword : item.texts("keywords")) {
            if (!take(keyword.text())) {
                notUnderstood(keyword.place(), "the keyword " + Quoted.word(keyword.text()));
            }
        }
    }

    /** The first statement of a skill counts; another one is reported, and is an error if it contradicts the first. */
    private void stated(String skill, Level level, Node.Text name) {
        LevelRange range = LevelRange.exactly(level);
        LevelRange first = skills.getOrDefault(skill, range);
        Severity ofSecond = first.equals(range) ? Severity.WARNING : Severity.ERROR;
        if (twice.isFirst(skill, name.text(), name.place(), ofSecond)) {
            skills.put(skill, range);
        }
    }

    private Optional<Level> level(Node.Text text) {
        Optional<String> name = vocabulary.find(Kind.LEVEL, text.text());
        if (name.isEmpty()) {
            notUnderstood(text.place(), "the level " + Quoted.word(text.text()));
        }
        return knowledge.levels().stream()
                .filter(l -> name.filter(l.name()::equals).isPresent())
                .map(l -> new Level(l.name(), l.rank()))
                .findFirst();
    }

    private boolean take(String word) {
        Optional<String> tool = vocabulary.find(Kind.TOOL, word);
        Optional<String> method = vocabulary.find(Kind.METHOD, word);
        tool.ifPresent(tools::add);
        method.ifPresent(methods::add);
        return tool.isPresent() || method.isPresent();
    }

    private Optional<String> education(List<Fields> items) {
        return items.stream()
                .flatMap(item -> item.text("studyType").stream())
                .flatMap(text -> {
                    Optional<String> degree = vocabulary.find(Kind.DEGREE, text.text());
                    if (degree.isEmpty()) {
                        notUnderstood(text.place(), "the degree " + Quoted.word(text.text()));
                    }
                    return degree.stream();
                })
                .max(Comparator.comparingInt(name -> knowledge
                        .find(Kind.DEGREE, name, RankedTerm.class)
                        .map(RankedTerm::rank)
                        .orElse(0)));
    }

    private void work(Fields item) {
        String position = item.textOr("position", "");
        notUnderstood(item.place(), "what the work as " + Quoted.of(position) + " consisted of");
    }

    private void notUnderstood(Place place, String what) {
        findings.add(Finding.note(
                place,
                Check.NOT_UNDERSTOOD,
                what + " was not understood",
                "Name tools, methods and activities in the words of facts/."));
    }
}
