package dev.righttrack.intake.columns;

import dev.righttrack.knowledge.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of a column as forms and programs write it: a word, a question, or a question with one of its options.
 *
 * @param words its words in small letters, with a blank before and behind each
 * @param option the option that it is about, such as the one in the brackets at its end
 */
record ColumnTitle(String words, Optional<String> option) {

    /** What a title says by itself. */
    enum Sense {
        ID,
        NAME,
        /** How somebody can be reached, or where they live. */
        CONTACT,
        /** What the form or the program that wrote the table needed for itself. */
        BOOKKEEPING,
        DEGREE,
        /** The place or the subject of a degree. */
        STUDIES,
        CODING,
        MACHINE_LEARNING,
        /** Years of something. */
        YEARS,
        PUBLICATIONS,
        NONE
    }

    private static final Pattern BRACKET = Pattern.compile(".*\\S\\s*\\[([^\\[\\]]{1,80})]\\s*");
    private static final Pattern DASH = Pattern.compile(".*\\S\\s+[-\u2013\u2014]\\s+([^\u2013\u2014]{1,60}?)\\s*");
    private static final Pattern DOTTED = Pattern.compile("(?i)(?:skills|wishes|experience)\\s*\\.\\s*(.{1,60})");
    private static final Pattern NEXT_WORD = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final int FEW_WORDS = 4;

    private static final Set<String> IDS = Set.of(
            "id",
            "response id",
            "responseid",
            "respondent id",
            "respondent",
            "candidate id",
            "applicant id",
            "application id",
            "person id",
            "token",
            "no",
            "nr",
            "number",
            "lfd nr",
            "case id",
            "record id",
            "student id",
            "employee id",
            "external reference",
            "external data reference");
    private static final Set<String> NAMES = Set.of(
            "name",
            "full name",
            "candidate",
            "candidate name",
            "applicant",
            "applicant name",
            "student",
            "student name",
            "employee",
            "vor und nachname",
            "bewerber",
            "bewerberin",
            "nom",
            "nom complet",
            "nom et pr\u00e9nom",
            "nombre",
            "nombre completo",
            "nombre y apellidos",
            "nome",
            "nome completo",
            "nome e cognome");
    private static final List<String> CONTACT = List.of(
            "mail",
            "email",
            "phone",
            "telephone",
            "mobile",
            "telefon",
            "handy",
            "t\u00e9l\u00e9phone",
            "tel\u00e9fono",
            "address",
            "adresse",
            "street",
            "stra\u00dfe",
            "city",
            "town",
            "stadt",
            "wohnort",
            "zip",
            "postcode",
            "postal",
            "plz",
            "ville",
            "ciudad",
            "direcci\u00f3n",
            "location",
            "linkedin",
            "github",
            "website",
            "url",
            "link",
            "portfolio",
            "contact",
            "kontakt",
            "first name",
            "last name",
            "surname",
            "vorname",
            "nachname",
            "pr\u00e9nom",
            "apellido",
            "apellidos",
            "cognome",
            "recipient last name",
            "user name",
            "username");
    private static final List<String> BOOKKEEPING = List.of(
            "timestamp",
            "time stamp",
            "zeitstempel",
            "horodateur",
            "marca temporal",
            "submitted",
            "submitdate",
            "submission",
            "startdate",
            "start date",
            "enddate",
            "end date",
            "datestamp",
            "startlanguage",
            "lastpage",
            "seed",
            "refurl",
            "ipaddr",
            "ip",
            "ipaddress",
            "duration",
            "progress",
            "finished",
            "recorded date",
            "recordeddate",
            "distribution channel",
            "user language",
            "userlanguage",
            "status",
            "stage",
            "recruiter",
            "source",
            "applied",
            "application date",
            "created",
            "updated",
            "completion time",
            "start time",
            "last modified",
            "score",
            "points",
            "consent",
            "einwilligung",
            "tags",
            "attachment",
            "attachments",
            "r\u00e9sum\u00e9",
            "cv",
            "cover letter");
    private static final List<String> DEGREES = List.of(
            "degree",
            "education",
            "educational",
            "qualification",
            "academic level",
            "abschluss",
            "bildungsabschluss",
            "hochschulabschluss",
            "ausbildung",
            "dipl\u00f4me",
            "niveau d \u00e9tudes",
            "formation",
            "titulaci\u00f3n",
            "nivel de estudios",
            "estudios",
            "titolo di studio",
            "escolaridade");
    private static final List<String> STUDIES = List.of(
            "university",
            "college",
            "school",
            "institution",
            "major",
            "field of study",
            "subject",
            "hochschule",
            "universit\u00e4t",
            "studiengang",
            "studienfach",
            "universit\u00e9",
            "universidad",
            "graduation year",
            "year of graduation",
            "gpa",
            "grade",
            "note");
    private static final List<String> YEARS = List.of(
            "years",
            "year",
            "yrs",
            "jahre",
            "jahren",
            "ann\u00e9es",
            "ans",
            "a\u00f1os",
            "anni",
            "anos",
            "experience",
            "yoe");
    private static final List<String> CODING = List.of(
            "coding",
            "code",
            "programming",
            "program",
            "programmiererfahrung",
            "programmieren",
            "programmierst",
            "programmation",
            "programaci\u00f3n",
            "programmazione",
            "programa\u00e7\u00e3o",
            "writing code",
            "software development");
    private static final List<String> LEARNING =
            List.of("machine learning", "ml", "maschinelles lernen", "apprentissage automatique", "deep learning");
    private static final List<String> PLANS = List.of(
            "want",
            "wants",
            "wanted",
            "wish",
            "would",
            "interested",
            "learn",
            "plan",
            "planned",
            "planning",
            "future",
            "desired",
            "next",
            "not",
            "never",
            "m\u00f6chten",
            "m\u00f6chtest",
            "wollen",
            "willst",
            "lernen",
            "nicht",
            "souhaitez",
            "apprendre",
            "quiere",
            "quieres",
            "aprender",
            "vorrebbe",
            "vorresti",
            "imparare");
    private static final List<String> PUBLICATIONS = List.of(
            "publications",
            "published",
            "papers",
            "publikationen",
            "ver\u00f6ffentlichungen",
            "publicaciones",
            "pubblicazioni");

    static ColumnTitle of(String title) {
        String words = " "
                + NEXT_WORD
                        .matcher(title)
                        .replaceAll(" ")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip()
                + " ";
        return new ColumnTitle(words, option(title));
    }

    private static Optional<String> option(String title) {
        for (Pattern pattern : List.of(BRACKET, DASH, DOTTED)) {
            Matcher option = pattern.matcher(title.strip());
            if (option.matches()) {
                return Optional.of(option.group(1).strip());
            }
        }
        return Optional.empty();
    }

    /** What it says by itself; the first sense of several. */
    Sense sense() {
        String whole = Vocabulary.folded(words);
        boolean isShort = whole.chars().filter(c -> c == ' ').count() < FEW_WORDS;
        if (IDS.contains(whole) || words.isBlank()) {
            return Sense.ID;
        }
        if (NAMES.contains(whole) || words.endsWith(" full name ") || words.endsWith(" your name ")) {
            return Sense.NAME;
        }
        if (isShort && has(CONTACT)) {
            return Sense.CONTACT;
        }
        if (isShort && has(BOOKKEEPING)) {
            return Sense.BOOKKEEPING;
        }
        if (has(STUDIES)) {
            return Sense.STUDIES;
        }
        if (has(DEGREES)) {
            return Sense.DEGREE;
        }
        if (has(YEARS)) {
            return has(LEARNING) ? Sense.MACHINE_LEARNING : has(CODING) ? Sense.CODING : Sense.YEARS;
        }
        return has(PUBLICATIONS) ? Sense.PUBLICATIONS : Sense.NONE;
    }

    /** Whether it asks for what somebody wants to use or to learn, or has not used. */
    boolean isOfPlans() {
        return has(PLANS);
    }

    private boolean has(List<String> any) {
        return any.stream().anyMatch(word -> words.contains(" " + word + " "));
    }
}
