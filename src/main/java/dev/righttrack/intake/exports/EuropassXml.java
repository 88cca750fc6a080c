package dev.righttrack.intake.exports;

import dev.righttrack.knowledge.words.CvSection;
import dev.righttrack.reading.document.DocumentForm;
import dev.righttrack.reading.document.StatedLines;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A CV of Europass in XML: the passport of skills of before 2020, and the candidate of HR-XML since. */
final class EuropassXml implements ExportReader {

    private static final List<String> SKILLS_OF_A_PASSPORT =
            List.of("Computer", "JobRelated", "Organisational", "Communication", "Other");

    @Override
    public DocumentForm form() {
        return DocumentForm.EUROPASS;
    }

    @Override
    public boolean reads(byte[] bytes) {
        return beginsAsXml(bytes)
                && XmlElement.root(bytes).filter(EuropassXml::isCv).isPresent();
    }

    private static boolean beginsAsXml(byte[] bytes) {
        int from = bytes.length >= 3 && bytes[0] == (byte) 0xEF ? 3 : 0;
        while (from < bytes.length && bytes[from] >= 0 && bytes[from] <= ' ') {
            from++;
        }
        boolean isWide = bytes.length >= 2 && (bytes[0] == -1 || bytes[0] == -2);
        return isWide || (from < bytes.length && bytes[from] == '<');
    }

    private static boolean isCv(XmlElement root) {
        return root.name().equals("SkillsPassport")
                || root.name().equals("LearnerInfo")
                || (root.name().equals("Candidate")
                        && (root.namespace().contains("europass")
                                || root.namespace().contains("hr-xml")));
    }

    @Override
    public void read(byte[] bytes, StatedLines lines) throws IOException {
        XmlElement root = XmlElement.of(bytes);
        if (root.name().equals("Candidate")) {
            candidate(root, lines);
        } else {
            passport(
                    root.name().equals("LearnerInfo")
                            ? root
                            : root.at("LearnerInfo").orElse(root),
                    lines);
        }
        dropped(root, lines);
    }

    /** Personal elements are named, wherever they stand, and what is in them is not looked at. */
    private static void dropped(XmlElement element, StatedLines lines) {
        for (XmlElement child : element.children()) {
            Optional<String> personal = PersonalField.of(child.name());
            personal.ifPresent(lines::drop);
            if (personal.isEmpty()) {
                dropped(child, lines);
            }
        }
    }

    private static void passport(XmlElement learner, StatedLines lines) {
        text(learner.at("Headline", "Description", "Label"), CvSection.SUMMARY, lines);
        for (XmlElement work : learner.all("WorkExperience")) {
            begin(
                    CvSection.WORK,
                    work,
                    time(work.at("Period"), true),
                    List.of(work.textAt("Position", "Label")),
                    lines);
            text(work.at("Activities"), CvSection.WORK, lines);
        }
        for (XmlElement school : learner.all("Education")) {
            begin(
                    CvSection.EDUCATION,
                    school,
                    time(school.at("Period"), true),
                    List.of(school.textAt("Title"), school.textAt("Field", "Label")),
                    lines);
            text(school.at("Activities"), CvSection.EDUCATION, lines);
        }
        for (String kind : SKILLS_OF_A_PASSPORT) {
            text(learner.at("Skills", kind, "Description"), CvSection.SKILLS, lines);
        }
        learner.at("Skills", "Linguistic").ifPresent(languages -> lines.leave("languages"));
        for (XmlElement achievement : learner.all("Achievement")) {
            String title = achievement.textAt("Title", "Label");
            achievement
                    .at("Description")
                    .ifPresent(description -> text(description, section(achievement, title), title, lines));
        }
    }

    private static Optional<CvSection> section(XmlElement achievement, String title) {
        return switch (achievement.textAt("Title", "Code")) {
            case "projects" -> Optional.of(CvSection.PROJECTS);
            case "publications" -> Optional.of(CvSection.PUBLICATIONS);
            case "courses", "certifications", "seminars", "workshops" -> Optional.of(CvSection.COURSES);
            default -> title.isEmpty() ? Optional.of(CvSection.OTHER) : Optional.empty();
        };
    }

    private static void candidate(XmlElement candidate, StatedLines lines) {
        XmlElement profile = candidate.at("CandidateProfile").orElse(candidate);
        text(profile.at("ExecutiveSummary"), CvSection.SUMMARY, lines);
        for (XmlElement employer : profile.all("EmployerHistory")) {
            for (XmlElement position : employer.all("PositionHistory")) {
                Optional<XmlElement> period = position.at("EmploymentPeriod").or(() -> employer.at("EmploymentPeriod"));
                begin(CvSection.WORK, position, time(period, true), List.of(position.textAt("PositionTitle")), lines);
                text(position.at("Description"), CvSection.WORK, lines);
            }
        }
        for (XmlElement school : profile.all("EducationOrganizationAttendance")) {
            String degree = school.textAt("EducationDegree", "DegreeName");
            String program = school.textAt("ProgramName");
            begin(
                    CvSection.EDUCATION,
                    school,
                    time(school.at("AttendancePeriod"), true),
                    degree.equals(program) ? List.of(degree) : List.of(degree, program),
                    lines);
            text(school.at("EducationDegree", "OccupationalSkillsCovered"), CvSection.EDUCATION, lines);
        }
        for (XmlElement competency : profile.all("PersonCompetency")) {
            competency(competency, lines);
        }
        for (XmlElement skill : profile.all("Skill")) {
            text(skill.at("Name").or(() -> skill.at("Title")).or(() -> Optional.of(skill)), CvSection.SKILLS, lines);
        }
        for (XmlElement certificate : profile.all("Certification")) {
            text(certificate.at("CertificationName").or(() -> certificate.at("Title")), CvSection.COURSES, lines);
        }
        for (XmlElement project : profile.all("Project")) {
            text(project.at("Title"), CvSection.PROJECTS, lines);
            text(project.at("Description"), CvSection.PROJECTS, lines);
        }
        for (XmlElement publication : profile.all("Publication")) {
            text(
                    publication.at("Title").or(() -> publication.at("FormattedPublicationDescription")),
                    CvSection.PUBLICATIONS,
                    lines);
        }
        for (XmlElement other : profile.all("Other")) {
            String title = other.textAt("Title");
            other.at("Description").ifPresent(description -> text(description, Optional.empty(), title, lines));
        }
    }

    /** A language is not read, and a skill that is only a code says nothing here. */
    private static void competency(XmlElement competency, StatedLines lines) {
        if (competency.textAt("TaxonomyID").toLowerCase(Locale.ROOT).contains("language")) {
            lines.leave("languages");
            return;
        }
        String name = competency.textAt("CompetencyName");
        String id = competency.textAt("CompetencyID");
        Optional<XmlElement> written =
                name.isEmpty() && !id.contains("://") ? competency.at("CompetencyID") : competency.at("CompetencyName");
        text(written, CvSection.SKILLS, lines);
    }

    private static void begin(CvSection section, XmlElement entry, String time, List<String> what, StatedLines lines) {
        String line =
                String.join(", ", what.stream().filter(part -> !part.isEmpty()).toList());
        String plain = String.join(" ", MarkedText.lines(line));
        lines.add(section, plain + (time.isEmpty() ? "" : "\t" + time), entry.line());
    }

    private static void text(Optional<XmlElement> element, CvSection section, StatedLines lines) {
        element.ifPresent(found -> text(found, Optional.of(section), "", lines));
    }

    private static void text(XmlElement element, Optional<CvSection> section, String title, StatedLines lines) {
        for (String line : MarkedText.lines(element.text())) {
            if (section.isPresent()) {
                lines.add(section.get(), line, element.line());
            } else {
                lines.add(title, line, element.line());
            }
        }
    }

    /** A time in attributes or elements, as the two forms have it. */
    private static String time(Optional<XmlElement> period, boolean isOpen) {
        return period.map(one -> Period.shown(
                        end(one, "From", "StartDate"), isCurrent(one) ? "" : end(one, "To", "EndDate"), isOpen))
                .orElse("");
    }

    private static boolean isCurrent(XmlElement period) {
        return List.of("Current", "CurrentIndicator", "Ongoing").stream()
                .flatMap(name -> period.all(name).stream())
                .anyMatch(element -> element.text().equals("true"));
    }

    private static String end(XmlElement period, String old, String now) {
        String year = period.at(old).map(end -> end.attribute("year")).orElse("");
        return year.isEmpty()
                ? period.at(now)
                        .map(end -> end.at("FormattedDateTime")
                                .map(XmlElement::text)
                                .orElseGet(end::text))
                        .orElse("")
                : year;
    }
}
