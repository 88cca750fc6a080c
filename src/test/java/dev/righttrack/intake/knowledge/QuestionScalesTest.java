package dev.righttrack.intake.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.findings.Finding;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.Question;
import dev.righttrack.knowledge.SkillEntry;
import dev.righttrack.oracle.Bases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The levels of a skill are described once")
class QuestionScalesTest {

    @Test
    @DisplayName("so that a question on a skill describes them as the skill does")
    void asTheSkill() {
        Knowledge knowledge = Bases.KNOWLEDGE;
        Map<String, SkillEntry> skills = new TreeMap<>();
        knowledge.skills().forEach(skill -> skills.put(skill.name(), skill));
        List<Question> onSkills = knowledge.all(Kind.QUESTION, Question.class).stream()
                .filter(question -> question.about().equals("skill"))
                .toList();

        assertThat(onSkills).hasSize(skills.size());
        assertThat(onSkills)
                .allSatisfy(question -> assertThat(question.anchors())
                        .isEqualTo(skills.get(question.subject()).anchors()));
    }

    @Test
    @DisplayName("so that a second description at a question is an error, with its place")
    void aSecondScale() throws IOException {
        Map<String, String> texts = shipped();
        texts.computeIfPresent(
                "questions.yaml",
                (name, text) -> text.replaceFirst(
                        "(?m)^  subject: mathematics$", "  subject: mathematics\n  anchors: {none: cannot count}"));

        assertThat(KnowledgeReader.read(texts, "facts").findings())
                .extracting(Finding::message)
                .containsExactly("\"anchors\" of a question on a skill would be a second scale of its levels");
    }

    private static Map<String, String> shipped() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        Path folder = Path.of("facts");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".yaml"))
                    .filter(one -> !one.startsWith("facts/candidates") && !one.startsWith("facts/teams"))
                    .sorted(Comparator.naturalOrder())
                    .toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
