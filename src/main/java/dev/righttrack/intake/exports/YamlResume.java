package dev.righttrack.intake.exports;

import dev.righttrack.intake.document.Node;
import dev.righttrack.knowledge.words.CvSection;
import dev.righttrack.reading.document.DocumentForm;
import dev.righttrack.reading.document.StatedLines;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The YAML of YAMLResume: all of a person under "content". */
final class YamlResume implements ExportReader {

    private static final String SIGN = "content:";
    private static final Map<String, Consumer<ExportFields>> ITEMS = Map.of(
            "work", ResumeShape::work,
            "volunteer", ResumeShape::volunteering,
            "projects", ResumeShape::project,
            "education", ResumeShape::education,
            "certificates", ResumeShape::certificate,
            "publications", ResumeShape::publication,
            "skills", skill -> ResumeShape.skill(skill, skill.text("level")));

    @Override
    public DocumentForm form() {
        return DocumentForm.YAML_RESUME;
    }

    @Override
    public boolean reads(byte[] bytes) {
        return TreeFile.yaml(bytes, SIGN).flatMap(YamlResume::content).isPresent();
    }

    private static Optional<Node> content(Node node) {
        return node instanceof Node.Entries top
                        && top.values().get("content") instanceof Node.Entries content
                        && content.values().keySet().stream()
                                .anyMatch(key -> key.equals("basics") || ITEMS.containsKey(key))
                ? Optional.of(content)
                : Optional.empty();
    }

    @Override
    public void read(byte[] bytes, StatedLines lines) throws IOException {
        ExportFields content = ExportFields.of(
                TreeFile.yaml(bytes, SIGN).flatMap(YamlResume::content).orElseThrow(IOException::new), lines, true);
        ExportFields basics = content.inside("basics");
        basics.add(basics.about(CvSection.SUMMARY), "headline", "summary");
        basics.text("name");
        basics.rest();
        for (String name : Set.copyOf(content.values().keySet())) {
            Optional.ofNullable(ITEMS.get(name))
                    .ifPresent(read -> content.each(name).forEach(read));
        }
        content.rest();
    }
}
