package dev.righttrack.intake.exports;

import dev.righttrack.knowledge.words.CvSection;

/** The entries that most CV programs have, under the keys that they share; an entry has those of its program alone. */
final class ResumeShape {

    private ResumeShape() {}

    /** An employment. */
    static void work(ExportFields entry) {
        ExportFields.Topic topic = entry.about(CvSection.WORK);
        entry.begin(topic, time(entry, true), entry.text("position", "title", "name"));
        texts(entry, topic);
    }

    /** Unpaid work, which is practice and no time of employment. */
    static void volunteering(ExportFields entry) {
        practice(entry, entry.text("position", "title"));
    }

    /** A project. */
    static void project(ExportFields entry) {
        practice(entry, entry.text("name", "title"));
    }

    private static void practice(ExportFields entry, String what) {
        ExportFields.Topic topic = entry.about(CvSection.PROJECTS);
        entry.begin(topic, time(entry, false), what);
        texts(entry, topic);
    }

    /** A school or degree; one that goes on is none that is held. */
    static void education(ExportFields entry) {
        ExportFields.Topic topic = entry.about(CvSection.EDUCATION);
        entry.begin(topic, time(entry, true), entry.text("studyType", "degree"), entry.text("area"));
        texts(entry, topic);
        entry.add(entry.about(CvSection.COURSES), "courses");
    }

    /** A certificate or course. */
    static void certificate(ExportFields entry) {
        entry.begin(entry.about(CvSection.COURSES), "", entry.text("name", "title"));
        entry.add(entry.about(CvSection.COURSES), "summary", "description");
    }

    /** A publication. */
    static void publication(ExportFields entry) {
        entry.begin(
                entry.about(CvSection.PUBLICATIONS),
                Period.shown("", entry.text("releaseDate", "date"), false),
                entry.text("name", "title"));
    }

    /**
     * A skill with what it is made of.
     *
     * @param level the level that somebody gives themselves; may be empty
     */
    static void skill(ExportFields entry, String level) {
        ExportFields.Topic topic = entry.about(CvSection.SKILLS);
        String name = entry.text("name");
        entry.begin(topic, "", level.isEmpty() || name.isEmpty() ? name : name + ": " + level);
        entry.add(topic, "keywords");
    }

    static String time(ExportFields entry, boolean isOpen) {
        String stated = entry.time("startDate", "endDate", isOpen);
        return stated.isEmpty() ? Period.shown("", entry.text("date", "period"), false) : stated;
    }

    private static void texts(ExportFields entry, ExportFields.Topic topic) {
        entry.add(topic, "description", "summary", "highlights", "keywords", "technologies");
    }
}
