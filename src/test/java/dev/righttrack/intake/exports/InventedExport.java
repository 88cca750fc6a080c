package dev.righttrack.intake.exports;

import dev.righttrack.reading.document.DocumentForm;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/**
 * One invented person as each platform exports her. In every form she works with PyTorch, Docker and Tableau, lists Python, holds a
 * master's degree, has had a course on TensorFlow and works since 2021 after three years elsewhere; and in every form there are her
 * birth, family, origin and contact, in words that stand nowhere else.
 */
enum InventedExport {
    LINKEDIN(DocumentForm.LINKEDIN, "export.zip") {
        @Override
        byte[] bytes() {
            return zip(linkedInTables());
        }
    },
    REACTIVE_RESUME(DocumentForm.REACTIVE_RESUME, "resume.json") {
        @Override
        byte[] bytes() {
            return utf8("""
                    {"basics": {"name": "Zyxname", "headline": "Data scientist", "email": "Zyxmail@example.org",
                      "phone": "Zyxphone", "location": "Zyxtown", "birthdate": "1990-02-03", "gender": "Zyxfemale",
                      "url": {"label": "", "href": ""}, "customFields": [],
                      "picture": {"url": "data:image/png;base64,Zyxphoto", "size": 64}},
                     "sections": {
                      "summary": {"name": "Summary", "visible": true, "id": "summary",
                        "content": "<p>Forecasts, with care.</p><p>Nationality: Zyxnational, Zyxmarried</p>"},
                      "experience": {"name": "Experience", "visible": true, "items": [
                        {"id": "a", "visible": true, "company": "Oracle Harbour", "position": "Data Scientist",
                         "location": "Zyxtown", "date": "March 2021 to Present",
                         "summary": "<ul><li><p>Trained detectors in <strong>PyTorch</strong>.</p></li><li>Deployed them with Docker &amp; care.</li></ul>"},
                        {"id": "b", "visible": true, "company": "Looker Farm", "position": "Data Analyst",
                         "location": "Zyxtown", "date": "2018 - 2021", "summary": "<p>Built dashboards in Tableau.</p>"},
                        {"id": "c", "visible": false, "company": "Spark", "position": "Analyst", "date": "2001 - 2015",
                         "summary": "<p>Kubernetes, and Keras.</p>"}]},
                      "education": {"name": "Education", "visible": true, "items": [
                        {"id": "d", "visible": true, "institution": "University of Zyxtown", "studyType": "Master of Science",
                         "area": "Statistics", "score": "", "date": "2015 - 2017", "summary": ""}]},
                      "skills": {"name": "Skills", "visible": true, "items": [
                        {"id": "e", "visible": true, "name": "Python", "description": "", "level": 4, "keywords": []},
                        {"id": "f", "visible": true, "name": "Machine learning", "description": "", "level": 3, "keywords": ["Frobnication"]}]},
                      "certifications": {"name": "Certifications", "visible": true, "items": [
                        {"id": "g", "visible": true, "name": "TensorFlow in practice", "issuer": "Somebody", "date": "2020"}]},
                      "languages": {"name": "Languages", "visible": true, "items": [{"id": "h", "name": "Zyxnational"}]},
                      "custom": {}},
                     "metadata": {"template": "rhyhorn"}}
                    """);
        }
    },
    RENDERCV(DocumentForm.RENDERCV, "Somebody_CV.yaml") {
        @Override
        byte[] bytes() {
            return utf8("""
                    cv:
                      name: Zyxname
                      headline: Data scientist
                      location: Zyxtown
                      email: Zyxmail@example.org
                      phone: Zyxphone
                      photo: Zyxphoto.jpg
                      date_of_birth: 1990-02-03
                      social_networks:
                        - network: GitHub
                          username: Zyxname
                      sections:
                        personal_information:
                          - "Born 3 February 1990, Zyxfemale, Zyxnational, Zyxmarried, Zyxstreet 5"
                        summary:
                          - Forecasts, with care.
                        experience:
                          - company: Oracle Harbour
                            position: Data Scientist
                            location: Zyxtown
                            start_date: 2021-03
                            end_date: present
                            highlights:
                              - Trained detectors in **PyTorch**.
                              - Deployed them with [Docker](https://example.org).
                          - company: Looker Farm
                            position: Data Analyst
                            start_date: 2018-01
                            end_date: 2021-02
                            highlights:
                              - Built dashboards in Tableau.
                        education:
                          - institution: University of Zyxtown
                            area: Statistics
                            degree: Master of Science
                            start_date: 2015-09
                            end_date: 2017-07
                        skills:
                          - label: Languages
                            details: Python, Frobnication
                        certificates:
                          - bullet: TensorFlow in practice
                    design:
                      theme: classic
                    """);
        }
    },
    YAML_RESUME(DocumentForm.YAML_RESUME, "resume.yml") {
        @Override
        byte[] bytes() {
            return utf8("""
                    ---
                    content:
                      basics:
                        name: Zyxname
                        headline: Data scientist
                        phone: Zyxphone
                        email: Zyxmail@example.org
                        birthDate: 1990-02-03
                        gender: Zyxfemale
                        maritalStatus: Zyxmarried
                        image: Zyxphoto
                        summary: |
                          - Forecasts, with care.
                          - Nationality: Zyxnational
                      location:
                        address: Zyxstreet 5
                        city: Zyxtown
                      education:
                        - institution: University of Zyxtown
                          degree: Master
                          area: Statistics
                          startDate: Sep 1, 2015
                          endDate: Jul 1, 2017
                          courses:
                            - Advanced inference
                      work:
                        - name: Oracle Harbour
                          position: Data Scientist
                          startDate: Mar 1, 2021
                          endDate:
                          summary: |
                            - Trained detectors in **PyTorch**.
                            - Deployed them with Docker.
                        - name: Looker Farm
                          position: Data Analyst
                          startDate: Jan 1, 2018
                          endDate: Feb 1, 2021
                          summary: Built dashboards in Tableau.
                      skills:
                        - name: Python
                          level: Advanced
                          keywords:
                            - Frobnication
                      certificates:
                        - name: TensorFlow in practice
                          issuer: Somebody
                    locale:
                      language: en
                    """);
        }
    },
    EUROPASS_PASSPORT(DocumentForm.EUROPASS, "cv.xml") {
        @Override
        byte[] bytes() {
            return utf8(passport());
        }
    },
    EUROPASS_CANDIDATE(DocumentForm.EUROPASS, "candidate.xml") {
        @Override
        byte[] bytes() {
            return utf8("""
                    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                    <Candidate xmlns="http://www.europass.eu/1.0" xmlns:hr="http://www.hr-xml.org/3"
                        xmlns:oa="http://www.openapplications.org/oagis/9" xmlns:eures="http://www.europass_eures.eu/1.0">
                      <hr:DocumentID schemeID="Test-1">1</hr:DocumentID>
                      <CandidateSupplier><hr:PartyName>Zyxname</hr:PartyName></CandidateSupplier>
                      <CandidatePerson>
                        <PersonName><oa:GivenName>Zyxname</oa:GivenName><hr:FamilyName>Zyxname</hr:FamilyName></PersonName>
                        <Communication><ChannelCode>Email</ChannelCode><oa:URI>Zyxmail@example.org</oa:URI></Communication>
                        <Communication><ChannelCode>Telephone</ChannelCode><oa:DialNumber>Zyxphone</oa:DialNumber></Communication>
                        <Communication><Address><oa:AddressLine>Zyxstreet 5</oa:AddressLine><oa:CityName>Zyxtown</oa:CityName></Address></Communication>
                        <NationalityCode>Zyxnational</NationalityCode>
                        <hr:BirthDate>1990-02-03</hr:BirthDate>
                        <hr:GenderCode>Zyxfemale</hr:GenderCode>
                      </CandidatePerson>
                      <CandidateProfile languageCode="en">
                        <hr:ExecutiveSummary>&lt;p&gt;Forecasts, with care.&lt;/p&gt;&lt;p&gt;Marital status: Zyxmarried&lt;/p&gt;</hr:ExecutiveSummary>
                        <EmploymentHistory>
                          <EmployerHistory><hr:OrganizationName>Oracle Harbour</hr:OrganizationName>
                            <PositionHistory>
                              <PositionTitle typeCode="FREETEXT">Data Scientist</PositionTitle>
                              <eures:EmploymentPeriod><eures:StartDate><hr:FormattedDateTime>2021-03-01</hr:FormattedDateTime></eures:StartDate>
                                <hr:CurrentIndicator>true</hr:CurrentIndicator></eures:EmploymentPeriod>
                              <oa:Description>&lt;ul&gt;&lt;li&gt;Trained detectors in PyTorch.&lt;/li&gt;&lt;li&gt;Deployed them with Docker.&lt;/li&gt;&lt;/ul&gt;</oa:Description>
                              <City>Zyxtown</City>
                            </PositionHistory></EmployerHistory>
                          <EmployerHistory><hr:OrganizationName>Looker Farm</hr:OrganizationName>
                            <PositionHistory>
                              <PositionTitle typeCode="FREETEXT">Data Analyst</PositionTitle>
                              <eures:EmploymentPeriod><eures:StartDate><hr:FormattedDateTime>2018-01</hr:FormattedDateTime></eures:StartDate>
                                <eures:EndDate><hr:FormattedDateTime>2021-02</hr:FormattedDateTime></eures:EndDate>
                                <hr:CurrentIndicator>false</hr:CurrentIndicator></eures:EmploymentPeriod>
                              <oa:Description>Built dashboards in Tableau.</oa:Description>
                            </PositionHistory></EmployerHistory>
                        </EmploymentHistory>
                        <EducationHistory><EducationOrganizationAttendance>
                          <hr:OrganizationName>University of Zyxtown</hr:OrganizationName>
                          <AttendancePeriod><StartDate><hr:FormattedDateTime>2015-09</hr:FormattedDateTime></StartDate>
                            <EndDate><hr:FormattedDateTime>2017-07</hr:FormattedDateTime></EndDate><Ongoing>false</Ongoing></AttendancePeriod>
                          <EducationDegree><hr:DegreeName>Master of Science, Statistics</hr:DegreeName></EducationDegree>
                        </EducationOrganizationAttendance></EducationHistory>
                        <Certifications><Certification><hr:CertificationName>TensorFlow in practice</hr:CertificationName></Certification></Certifications>
                        <PersonQualifications>
                          <PersonCompetency><CompetencyID schemeName="NORMAL">eng</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID></PersonCompetency>
                          <PersonCompetency><CompetencyID>http://example.org/keras</CompetencyID><hr:TaxonomyID>other</hr:TaxonomyID>
                            <hr:CompetencyName>Python</hr:CompetencyName></PersonCompetency>
                          <PersonCompetency><CompetencyID>Frobnication</CompetencyID><hr:TaxonomyID>other</hr:TaxonomyID></PersonCompetency>
                        </PersonQualifications>
                        <eures:Attachment><hr:Photo>Zyxphoto</hr:Photo></eures:Attachment>
                      </CandidateProfile>
                    </Candidate>
                    """);
        }
    },
    EUROPASS_IN_A_PDF(DocumentForm.EUROPASS, "cv.pdf") {
        @Override
        byte[] bytes() {
            return pdf(utf8(passport()));
        }
    },
    MODERNCV(DocumentForm.TEX, "moderncv.tex") {
        @Override
        byte[] bytes() {
            return utf8("""
                    % a CV
                    \\documentclass[11pt,a4paper]{moderncv}
                    \\moderncvstyle{classic}
                    \\usepackage[utf8]{inputenc}
                    \\name{Zyxname}{Zyxname}
                    \\address{Zyxstreet 5}{Zyxtown}{Zyxnational}
                    \\phone[mobile]{Zyxphone}
                    \\born{3 February 1990}
                    \\photo[64pt]{Zyxphoto}
                    \\newcommand{\\keras}{Keras}
                    \\begin{document}
                    \\makecvtitle
                    \\email{Zyxmail@example.org}\\gender{Zyxfemale}
                    \\section{Experience}
                    \\cventry{2021--now}{Data Scientist}{Oracle Harbour}{Zyxtown}{}{Forecasts:%
                    \\begin{itemize}%
                    \\item Trained detectors in \\textbf{PyTorch}. % and Kubernetes
                    \\item Deployed them with \\href{https://example.org/Kubernetes}{Docker} \\& care, na\\"{\\i}vely.
                    \\end{itemize}}
                    \\cventry{2018--2021}{Data Analyst}{Looker Farm}{Zyxtown}{}{Built dashboards in Tableau.}
                    \\section{Education}
                    \\cventry{2015--2017}{Master of Science, Statistics}{University of Zyxtown}{}{}{}
                    \\section{Skills}
                    \\cvitem{Languages}{Python, Frobnication}
                    \\section{Certificates}
                    \\cvlistitem{TensorFlow in practice}
                    \\section{Personal data}
                    \\cvitem{Status}{Zyxmarried}
                    \\end{document}
                    Kubernetes
                    """);
        }
    },
    ARTICLE(DocumentForm.TEX, "cv.tex") {
        @Override
        byte[] bytes() {
            return utf8("""
                    \\documentclass{article}
                    \\input{Kubernetes}
                    \\begin{document}
                    \\begin{center}{\\Large Zyxname} \\\\ Born: 3 February 1990, Zyxnational\\end{center}
                    \\section*{Work experience}
                    \\textbf{Data Scientist} \\hfill 2021 -- present \\\\
                    Trained detectors in
                    \\emph{PyTorch}.
                    \\begin{itemize}
                      \\item Deployed them with Docker.
                    \\end{itemize}

                    \\textbf{Data Analyst} \\hfill 2018 -- 2021

                    Built dashboards in Tableau.
                    \\section*{Education}
                    \\begin{tabular}{ll}
                    Master of Science, Statistics & 2015 -- 2017 \\\\
                    \\end{tabular}
                    \\section*{Skills}
                    Python, Frobnication
                    \\section*{Certificates}
                    TensorFlow in practice
                    \\section*{Personal information}
                    Zyxmarried, Zyxfemale
                    \\end{document}
                    """);
        }
    },
    PERSON(DocumentForm.PERSON, "person.json") {
        @Override
        byte[] bytes() {
            return utf8(person());
        }
    },
    PERSON_IN_A_PAGE(DocumentForm.PERSON, "person.html") {
        @Override
        byte[] bytes() {
            return utf8("<!DOCTYPE html>\n<html><head><title>Zyxname</title>\n<script>var keras = 1;</script>\n"
                    + "<script type=\"application/ld+json\">\n" + person() + "</script></head>\n"
                    + "<body><p>Kubernetes and Keras</p></body></html>\n");
        }
    };

    /** Words of what is personal; none of them may reach any output. */
    static final List<String> SECRETS = List.of(
            "1990",
            "Zyxfemale",
            "Zyxnational",
            "Zyxmarried",
            "Zyxstreet",
            "Zyxphone",
            "Zyxphoto",
            "Zyxmail",
            "Zyxname",
            "Zyxtown");

    private final DocumentForm form;
    private final String file;

    InventedExport(DocumentForm form, String file) {
        this.form = form;
        this.file = file;
    }

    DocumentForm form() {
        return form;
    }

    String file() {
        return file;
    }

    /** The file in the form that the platform documents. */
    abstract byte[] bytes();

    private static String passport() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass" locale="en">
                  <DocumentInfo><DocumentType>ECV</DocumentType><XSDVersion>V3.4.0</XSDVersion></DocumentInfo>
                  <LearnerInfo>
                    <Identification>
                      <PersonName><FirstName>Zyxname</FirstName><Surname>Zyxname</Surname></PersonName>
                      <ContactInfo><Address><Contact><AddressLine>Zyxstreet 5</AddressLine><Municipality>Zyxtown</Municipality></Contact></Address>
                        <Email><Contact>Zyxmail@example.org</Contact></Email>
                        <TelephoneList><Telephone><Contact>Zyxphone</Contact></Telephone></TelephoneList></ContactInfo>
                      <Demographics><Birthdate year="1990" month="--02" day="---03"/><Gender><Code>F</Code><Label>Zyxfemale</Label></Gender>
                        <NationalityList><Nationality><Code>XX</Code><Label>Zyxnational</Label></Nationality></NationalityList></Demographics>
                      <Photo><MimeType>image/png</MimeType><Data>Zyxphoto</Data></Photo>
                    </Identification>
                    <Headline><Type><Code>preferred_job</Code></Type><Description><Label>Data scientist</Label></Description></Headline>
                    <WorkExperienceList>
                      <WorkExperience><Period><From year="2021" month="--03"/><Current>true</Current></Period>
                        <Position><Label>Data Scientist</Label></Position>
                        <Activities>&lt;ul&gt;&lt;li&gt;Trained detectors in PyTorch.&lt;/li&gt;&lt;li&gt;Deployed them with Docker.&lt;/li&gt;&lt;/ul&gt;</Activities>
                        <Employer><Name>Oracle Harbour</Name></Employer></WorkExperience>
                      <WorkExperience><Period><From year="2018" month="--01"/><To year="2021" month="--02"/></Period>
                        <Position><Label>Data Analyst</Label></Position>
                        <Activities>&lt;p&gt;Built dashboards in Tableau.&lt;/p&gt;</Activities>
                        <Employer><Name>Looker Farm</Name></Employer></WorkExperience>
                    </WorkExperienceList>
                    <EducationList><Education><Period><From year="2015"/><To year="2017"/></Period>
                      <Title>Master of Science, Statistics</Title>
                      <Organisation><Name>University of Zyxtown</Name></Organisation></Education></EducationList>
                    <Skills>
                      <Linguistic><MotherTongueList><MotherTongue><Description><Label>Zyxnational</Label></Description></MotherTongue></MotherTongueList></Linguistic>
                      <Computer><Description>&lt;p&gt;Python, Frobnication&lt;/p&gt;</Description></Computer>
                    </Skills>
                    <AchievementList>
                      <Achievement><Title><Code>certifications</Code><Label>Certifications</Label></Title>
                        <Description>&lt;p&gt;TensorFlow in practice&lt;/p&gt;</Description></Achievement>
                      <Achievement><Title><Label>Personal data</Label></Title><Description>&lt;p&gt;Zyxmarried&lt;/p&gt;</Description></Achievement>
                    </AchievementList>
                  </LearnerInfo>
                </SkillsPassport>
                """;
    }

    /** A PDF with a file attached, whose page names other tools than that file. */
    static byte[] pdf(byte[] attached) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText("Skills: Kubernetes, Keras");
                content.endText();
            }
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setFile("attachment.xml");
            file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(attached)));
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("attachment.xml", file));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String person() {
        return """
                {"@context": "https://schema.org", "@type": "Person", "name": "Zyxname", "jobTitle": "Data scientist",
                 "birthDate": "1990-02-03", "gender": "Zyxfemale", "nationality": {"@type": "Country", "name": "Zyxnational"},
                 "spouse": "Zyxmarried", "image": "https://example.org/Zyxphoto.png", "telephone": "Zyxphone",
                 "email": "Zyxmail@example.org",
                 "address": {"@type": "PostalAddress", "streetAddress": "Zyxstreet 5", "addressLocality": "Zyxtown"},
                 "description": "Forecasts, with care.",
                 "knowsAbout": ["Python", {"@type": "DefinedTerm", "name": "Frobnication"}],
                 "worksFor": {"@type": "EmployeeRole", "roleName": "Data Scientist", "startDate": "2021-03-01",
                   "description": "Trained detectors in PyTorch. Deployed them with Docker.",
                   "worksFor": {"@type": "Organization", "name": "Oracle Harbour"}},
                 "hasOccupation": [{"@type": "Role", "startDate": "2018-01", "endDate": "2021-02",
                   "hasOccupation": {"@type": "Occupation", "name": "Data Analyst", "skills": "Built dashboards in Tableau."}}],
                 "alumniOf": {"@type": "CollegeOrUniversity", "name": "University of Zyxtown"},
                 "hasCredential": [
                   {"@type": "EducationalOccupationalCredential", "credentialCategory": "degree", "name": "Master of Science, Statistics"},
                   {"@type": "EducationalOccupationalCredential", "credentialCategory": "certificate", "name": "TensorFlow in practice"}]}
                """;
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** An archive of files with those names. */
    static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(utf8(file.getValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The tables of LinkedIn's export, those that nobody may open among them. */
    static Map<String, String> linkedInTables() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("messages.csv", "CONVERSATION ID,FROM,CONTENT\n1,Zyxname,I also use Kubernetes and Keras\n");
        tables.put("Connections.csv", "Notes:\n\"words\"\n\nFirst Name,Last Name,Company\nZyxname,Keras,Kubernetes\n");
        tables.put("Contacts.csv", "FirstName,Emails\nZyxname,Keras\n");
        tables.put("Invitations.csv", "From,To,Message\nZyxname,Mara,Kubernetes?\n");
        tables.put(
                "Profile.csv",
                "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,"
                        + "Twitter Handles,Websites,Instant Messengers\n"
                        + "Zyxname,Zyxname,Zyxname,Zyxstreet 5,Feb 3 1990,Data scientist,"
                        + "\"Forecasts, with care.\nBorn in 1990, Zyxmarried.\",Software,Zyxstreet,Zyxtown,,,Zyxmail\n");
        tables.put("Positions.csv", """
                \uFEFFCompany Name,Title,Description,Location,Started On,Finished On
                Oracle Harbour,Data Scientist,"Trained detectors in PyTorch, called ""Net"".
                Deployed them with Docker.",Zyxtown,Mar 2021,
                Looker Farm,Data Analyst,Built dashboards in Tableau.,Zyxtown,Jan 2018,Feb 2021
                """);
        tables.put("Education.csv", """
                School Name,Start Date,End Date,Notes,Degree Name,Activities
                University of Zyxtown,2015,2017,,"Master of Science, Statistics",Chess
                """);
        tables.put("Skills.csv", "Name\nPython (Programming Language)\nFrobnication\n");
        tables.put("Certifications.csv", """
                Name,Url,Authority,Started On,Finished On,License Number
                TensorFlow in practice,,Somebody,Jan 2020,,77
                """);
        return tables;
    }
}
