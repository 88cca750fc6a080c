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

/** The JSON of Reactive Resume: the person under "basics", and sections of items; what a person has hidden there is not read. */
final class ReactiveResume implements ExportReader {

    private static final Map<String, Consumer<ExportFields>> ITEMS = Map.of(
            "experience", ReactiveResume::experience,
            "volunteer", ResumeShape::volunteering,
            "projects", ResumeShape::project,
            "education", ResumeShape::education,
            "certifications", ResumeShape::certificate,
            "publications", ResumeShape::publication,
            "skills", ReactiveResume::skill);
    private static final Set<String> OF_LOOKS = Set.of("metadata", "id", "version", "basics", "sections", "summary");
    private static final String HIGHEST = "5";

    @Override
    public DocumentForm form() {
        return DocumentForm.REACTIVE_RESUME;
    }

    @Override
    public boolean reads(byte[] bytes) {
        return TreeFile.json(bytes, "\"basics\"", "\"sections\"")
                .filter(ReactiveResume::isOne)
                .isPresent();
    }

    private static boolean isOne(Node node) {
        return node instanceof Node.Entries top
                && top.values().get("basics") instanceof Node.Entries
                && top.values().get("sections") instanceof Node.Entries sections
                && sections.values().values().stream()
                        .anyMatch(section -> section instanceof Node.Entries one
                                && (one.keys().containsKey("items")
                                        || one.keys().containsKey("content")));
    }

    @Override
    public void read(byte[] bytes, StatedLines lines) throws IOException {
        Node node = TreeFile.json(bytes).orElseThrow(IOException::new);
        ExportFields top = ExportFields.of(node, lines, false);
        ExportFields basics = top.inside("basics");
        basics.add(basics.about(CvSection.SUMMARY), "headline");
        basics.text("name");
        basics.rest();
        summary(top.inside("summary"));
        ExportFields sections = top.inside("sections");
        sections.values().forEach((name, section) -> section(name, ExportFields.of(section, lines, false), lines));
        top.values().forEach((name, value) -> {
            Optional<String> personal = PersonalField.of(name);
            personal.ifPresent(lines::drop);
            if (personal.isEmpty() && !OF_LOOKS.contains(name)) {
                lines.leave(name);
            }
        });
    }

    private static void section(String name, ExportFields section, StatedLines lines) {
        if (isHidden(section)) {
            lines.leave(name + ", which is hidden");
        } else if (name.equals("summary")) {
            summary(section);
        } else if (name.equals("custom")) {
            section.values().values().forEach(one -> custom(ExportFields.of(one, lines, false)));
        } else if (ITEMS.containsKey(name)) {
            section.each("items").stream()
                    .filter(item -> !isHidden(item))
                    .forEach(item -> Optional.ofNullable(ITEMS.get(name)).ifPresent(read -> read.accept(item)));
        } else if (!section.items("items").isEmpty()) {
            lines.leave(name);
        }
    }

    private static boolean isHidden(ExportFields fields) {
        return fields.says("visible", "false") || fields.says("hidden", "true");
    }

    private static void summary(ExportFields section) {
        section.add(section.about(CvSection.SUMMARY), "content");
    }

    private static void experience(ExportFields item) {
        ResumeShape.work(item);
        item.each("roles").forEach(ResumeShape::work);
    }

    /** A section that the person has named. */
    private static void custom(ExportFields section) {
        if (isHidden(section)) {
            return;
        }
        ExportFields.Topic topic = section.under(section.text("name", "title"));
        for (ExportFields item : section.each("items")) {
            item.begin(topic, ResumeShape.time(item, false), item.text("name", "title"));
            item.add(topic, "description", "summary", "keywords");
        }
    }

    /** Levels go from one to five; zero stands for none. */
    private static void skill(ExportFields item) {
        String level = item.text("level");
        String words = item.text("proficiency", "description");
        boolean isStated = !level.isEmpty() && !level.equals("0");
        ResumeShape.skill(item, isStated ? level + "/" + HIGHEST : words);
    }
}
