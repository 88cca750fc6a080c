package dev.righttrack.intake.exports;

import dev.righttrack.intake.document.Node;
import dev.righttrack.knowledge.words.CvSection;
import dev.righttrack.reading.document.DocumentForm;
import dev.righttrack.reading.document.DocumentTexts;
import dev.righttrack.reading.document.StatedLines;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A Person of schema.org in JSON-LD, alone or in the scripts of a page; a page about several people is about none. */
final class PersonData implements ExportReader {

    private static final int LONGEST_PAGE = 4 << 20;
    private static final int LONGEST_TAG = 500;
    private static final int MOST_SCRIPTS = 50;
    private static final String VOCABULARY = "schema.org";
    private static final Set<String> OF_FORM =
            Set.of("@context", "@type", "@id", "name", "givenName", "familyName", "additionalName");

    @Override
    public DocumentForm form() {
        return DocumentForm.PERSON;
    }

    @Override
    public boolean reads(byte[] bytes) {
        return person(bytes).isPresent();
    }

    private static Optional<Node> person(byte[] bytes) {
        String text = bytes.length > LONGEST_PAGE ? "" : DocumentTexts.decoded(bytes);
        if (!text.contains(VOCABULARY) || !text.contains("Person")) {
            return Optional.empty();
        }
        List<Node> people = new ArrayList<>();
        if (text.stripLeading().startsWith("<")) {
            scripts(text).forEach(node -> people(node, false, people));
        } else {
            TreeFile.json(bytes).ifPresent(node -> people(node, false, people));
        }
        return people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
    }

    /** The values in the scripts of a page that hold data; nothing of a page is run. */
    private static List<Node> scripts(String page) {
        List<Node> found = new ArrayList<>();
        String lower = page.toLowerCase(Locale.ROOT);
        int at = lower.indexOf("<script");
        for (int i = 0; i < MOST_SCRIPTS && at >= 0; i++) {
            int from = lower.indexOf('>', at);
            int to = from < 0 ? -1 : lower.indexOf("</script", from);
            if (to < 0) {
                return found;
            }
            if (from - at < LONGEST_TAG && lower.substring(at, from).contains("ld+json")) {
                TreeFile.json(page.substring(from + 1, to), 1 + lineBreaks(page, from + 1))
                        .ifPresent(found::add);
            }
            at = lower.indexOf("<script", to);
        }
        return found;
    }

    private static int lineBreaks(String text, int to) {
        return (int) text.substring(0, to).chars().filter(c -> c == '\n').count();
    }

    /** The people of whom some values are. */
    private static void people(Node node, boolean isKnown, List<Node> people) {
        if (node instanceof Node.Items list) {
            list.items().forEach(item -> people(item, isKnown, people));
        } else if (node instanceof Node.Entries one) {
            boolean isVocabulary =
                    isKnown || mentions(one.values().getOrDefault("@context", new Node.Nothing(one.place())));
            if (isVocabulary && isOfType(one, "Person")) {
                people.add(one);
            } else if (isVocabulary) {
                for (String key : List.of("@graph", "mainEntity")) {
                    Optional.ofNullable(one.values().get(key)).ifPresent(inside -> people(inside, true, people));
                }
            }
        }
    }

    private static boolean mentions(Node context) {
        if (context instanceof Node.Text text) {
            return text.text().contains(VOCABULARY);
        }
        if (context instanceof Node.Items items) {
            return items.items().stream().anyMatch(PersonData::mentions);
        }
        return context instanceof Node.Entries entries
                && entries.values().values().stream().anyMatch(PersonData::mentions);
    }

    private static boolean isOfType(Node.Entries one, String type) {
        Node stated = one.values().getOrDefault("@type", new Node.Nothing(one.place()));
        return stated instanceof Node.Items types
                ? types.items().stream().anyMatch(item -> isNamed(item, type))
                : isNamed(stated, type);
    }

    private static boolean isNamed(Node node, String type) {
        return node instanceof Node.Text text
                && text.text().substring(text.text().lastIndexOf('/') + 1).endsWith(type);
    }

    @Override
    public void read(byte[] bytes, StatedLines lines) throws IOException {
        ExportFields person = ExportFields.of(person(bytes).orElseThrow(IOException::new), lines, false);
        OF_FORM.forEach(person::text);
        person.add(person.about(CvSection.SUMMARY), "jobTitle", "description");
        named(person, "knowsAbout", CvSection.SKILLS);
        named(person, "skills", CvSection.SKILLS);
        person.each("hasOccupation").forEach(PersonData::occupation);
        person.each("worksFor").forEach(PersonData::role);
        person.each("hasCredential").forEach(PersonData::credential);
        named(person, "hasCertification", CvSection.COURSES);
        person.rest();
    }

    /** Texts, or things with a name. */
    private static void named(ExportFields fields, String key, CvSection section) {
        fields.add(fields.about(section), key);
        fields.each(key).forEach(one -> one.add(one.about(section), "name"));
    }

    /** An occupation, or the role in which somebody has one. */
    private static void occupation(ExportFields entry) {
        if (entry.has("hasOccupation") || entry.has("roleName")) {
            role(entry);
        } else {
            ExportFields.Topic work = entry.about(CvSection.WORK);
            entry.begin(work, "", entry.text("name"));
            entry.add(work, "description");
            named(entry, "skills", CvSection.WORK);
        }
    }

    /** A role has a time; an organization alone says nothing of it. */
    private static void role(ExportFields entry) {
        if (!entry.has("startDate") && !entry.has("roleName") && !entry.has("hasOccupation")) {
            return;
        }
        ExportFields.Topic work = entry.about(CvSection.WORK);
        ExportFields occupation = entry.inside("hasOccupation");
        String name = entry.text("roleName");
        entry.begin(work, entry.time("startDate", "endDate", true), name.isEmpty() ? occupation.text("name") : name);
        entry.add(work, "description");
        occupation.add(work, "description");
        named(occupation, "skills", CvSection.WORK);
    }

    /** A degree is held; any other credential says what was taught. */
    private static void credential(ExportFields entry) {
        String category = entry.text("credentialCategory").toLowerCase(Locale.ROOT);
        boolean isDegree = category.contains("degree");
        entry.begin(entry.about(isDegree ? CvSection.EDUCATION : CvSection.COURSES), "", entry.text("name"));
        if (isDegree) {
            entry.add(entry.about(CvSection.EDUCATION), "description");
        }
    }
}
