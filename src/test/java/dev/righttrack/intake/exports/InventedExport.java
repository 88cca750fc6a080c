package dev.righttrack.intake.exports;

import dev.righttrack.reading.document.DocumentForm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

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
        tables.put(
                "Positions.csv",
                "\uFEFFCompany Name,Title,Description,Location,Started On,Finished On\n"
                        + "Oracle Harbour,Data Scientist,\"Trained detectors in PyTorch, called \"\"Net\"\".\n"
                        + "Deployed them with Docker.\",Zyxtown,Mar 2021,\n"
                        + "Looker Farm,Data Analyst,Built dashboards in Tableau.,Zyxtown,Jan 2018,Feb 2021\n");
        tables.put(
                "Education.csv",
                "School Name,Start Date,End Date,Notes,Degree Name,Activities\n"
                        + "University of Zyxtown,2015,2017,,\"Master of Science, Statistics\",Chess\n");
        tables.put("Skills.csv", "Name\nPython (Programming Language)\nFrobnication\n");
        tables.put(
                "Certifications.csv",
                "Name,Url,Authority,Started On,Finished On,License Number\n"
                        + "TensorFlow in practice,,Somebody,Jan 2020,,77\n");
        return tables;
    }
}
