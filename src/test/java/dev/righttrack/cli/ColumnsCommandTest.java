package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a table of others to advice on those who stand in it. */
class ColumnsCommandTest {

    @TempDir
    private Path folder;

    private Run columns(String name, String table) throws IOException {
        return Run.of("columns", Files.writeString(folder.resolve(name), table).toString());
    }

    private static String line(Run run, String title) {
        return run.out()
                .lines()
                .filter(line -> line.startsWith("  \"" + title + "\": "))
                .findFirst()
                .orElse("no line for " + title)
                .substring(title.length() + 6);
    }

    @Test
    @DisplayName("a table of a form becomes advice when its proposal is confirmed, and not before")
    void fromAFormToAdvice() throws IOException {
        Path table = Files.writeString(folder.resolve("form.csv"), """
                Timestamp,Your full name,Gender,Highest level of education,Which tools do you use?,Rate yourself [Mathematics]
                1,Ada,secret-x,Master's degree,"Python, SQL",4
                2,Bo,secret-y,Bachelor's degree,"Java, Frobnicator",2
                """);
        Path map = folder.resolve("map.yaml");
        Path out = folder.resolve("out");
        Run proposed = Run.of("columns", table.toString(), "-o", map.toString());
        assertThat(proposed.code()).isZero();
        assertThat(proposed.err()).containsOnlyOnce("protected, dropped unread: Gender\n");
        Run before = Run.of("batch", table.toString(), "--columns", map.toString(), "-o", out.toString());
        assertThat(before.code()).isEqualTo(3);
        assertThat(before.err())
                .contains("map.yaml:3:1  error  this mapping file is a proposal that nobody has confirmed");
        Files.writeString(map, Files.readString(map).replace("confirmed: no", "confirmed: yes"));
        Run after = Run.of("batch", table.toString(), "--columns", map.toString(), "-o", out.toString());
        assertThat(after.err()).contains("2 advised, 0 rejected");
        assertThat(Files.readString(out.resolve("words.csv"))).contains("Frobnicator".toLowerCase(Locale.ROOT));
        assertThat(Files.readString(out.resolve("advice.jsonl")) + Files.readString(out.resolve("notes.jsonl")))
                .contains("Ada")
                .doesNotContain("secret");
    }

    @Test
    @DisplayName(
            "the proposal of a protected column says nothing of what stands in it, in whatever words it is asked for")
    void protectedColumns() throws IOException {
        Run run = columns(
                "p.csv",
                "What is your age?,Geschlecht,Nationalit\u00e9,Expected salary (EUR),Languages,tools\nq1,q2,q3,q4,python,java\n");
        for (String title :
                new String[] {"What is your age?", "Geschlecht", "Nationalit\u00e9", "Expected salary (EUR)"}) {
            assertThat(line(run, title)).as(title).startsWith("{is: left out}  # protected");
        }
        assertThat(line(run, "Languages")).startsWith("{is: tools}");
        assertThat(run.out()).doesNotContain("q1", "q2", "q3", "q4");
    }

    @Test
    @DisplayName(
            "options that are ticked, places on a scale and wishes are told from each other by the option in the title")
    void options() throws IOException {
        Run run = columns("l.csv", """
                "Tools [Power BI]","Tools [Other]","Skill [Mathematik]","Wish [Modeling]","Wish [Cooking]"
                Ja,,gut,Yes,Yes
                Nein,,7,No,No
                """);
        assertThat(line(run, "Tools [Power BI]"))
                .startsWith("{is: work, words: {\"Ja\": {tools: [\"power bi\"]}}, left out: [\"Nein\"]}");
        assertThat(line(run, "Tools [Other]")).startsWith("{is: left out}  # no cell");
        assertThat(line(run, "Skill [Mathematik]")).startsWith("{is: level, of: mathematics, words: {");
        assertThat(line(run, "Wish [Modeling]"))
                .startsWith("{is: wish, of: modeling, words: {\"Yes\": wants, \"No\": does not want}}");
        assertThat(line(run, "Wish [Cooking]")).startsWith("{is: left out}");
    }

    @Test
    @DisplayName("figures on a scale are levels by their share of it, and figures beyond every scale are none")
    void scales() throws IOException {
        Run run = columns("s.csv", "Mathematics,Machine learning,tools of mine\n1,1000,sql\n5,2000,git\n");
        assertThat(line(run, "Mathematics"))
                .isEqualTo(
                        "{is: level, of: mathematics, words: {\"1\": none to developing, \"5\": solid to outstanding}}"
                                + "  # figures are taken as places on a scale to 5");
        assertThat(line(run, "Machine learning")).startsWith("{is: left out}");
    }

    @Test
    @DisplayName("years of coding are taken where every cell is a number; years at work are not taken for them")
    void years() throws IOException {
        Run run = columns(
                "y.csv",
                "Years of coding,Years of machine learning,Years of experience,stack\n3,3-5,7,sql\n2,1,4,git\n");
        assertThat(line(run, "Years of coding")).isEqualTo("{is: years, of: coding}");
        assertThat(line(run, "Years of machine learning")).startsWith("{is: left out}  # years are read from numbers");
        assertThat(line(run, "Years of experience"))
                .startsWith("{is: left out}  # years at work are no years of coding");
    }

    @Test
    @DisplayName("a column of words that the vocabulary has is one of tools, and one of names of people is not")
    void columnsOfWords() throws IOException {
        Run run = columns("w.csv", "Who,What\nMia Lopez,\"Python, Spark\"\nJon Smith,\"SQL;#Azure\"\n");
        assertThat(line(run, "Who")).startsWith("{is: left out}  # not understood: 2 different values in 2 cells");
        assertThat(line(run, "What")).startsWith("{is: tools, between: \";#\"}  # 4 of 4");
    }

    @Test
    @DisplayName("tools that somebody wants to use or to learn are not proposed as tools, and those beside them are")
    void plans() throws IOException {
        Run run = columns("q.csv", """
                ResponseId,LanguageHaveWorkedWith,LanguageWantToWorkWith,Tools to learn [Docker],Would you like this? [Modeling]
                7,Python;SQL,Rust;Go,Yes,Yes
                """);
        assertThat(line(run, "ResponseId")).isEqualTo("{is: id}");
        assertThat(line(run, "LanguageHaveWorkedWith")).startsWith("{is: tools}");
        assertThat(line(run, "LanguageWantToWorkWith")).startsWith("{is: left out}  # what somebody wants to use");
        assertThat(line(run, "Tools to learn [Docker]")).startsWith("{is: left out}  # what somebody wants to use");
        assertThat(line(run, "Would you like this? [Modeling]")).startsWith("{is: wish, of: modeling");
    }

    @Test
    @DisplayName("two columns that say the same are one that is taken and one that is left out, named together")
    void twice() throws IOException {
        Run run = columns("d.csv", "Candidate,Full name,Stack\nA,B,sql\n");
        assertThat(line(run, "Candidate")).isEqualTo("{is: name}");
        assertThat(line(run, "Full name")).startsWith("{is: left out}  # says name, and so does \"Candidate\"");
    }

    @Test
    @DisplayName("a table in the candidate's own form needs no mapping, and a CV or one candidate is no table")
    void noTableOfOthers() throws IOException {
        assertThat(columns("own.csv", "name,gender,tools\nK,x,python\n").err())
                .contains("this table has a candidate's own columns");
        assertThat(columns("cv.txt", "Noa\n\nSkills: Python\n").err()).contains("this is no table, but a document");
        assertThat(columns("one.yaml", "tools: [sql]\n").err()).contains("this is no table, but a document");
        assertThat(columns("empty.csv", "a,b\n").code()).isEqualTo(3);
    }

    @Test
    @DisplayName("a proposal is not written over what is there, and a title with quotes and line ends is read back")
    void written() throws IOException {
        Path table =
                Files.writeString(folder.resolve("t.csv"), "\"What \"\"stack\"\"\nis yours?\",x\n\"sql, git\",y\n");
        Path map = folder.resolve("m.yaml");
        assertThat(Run.of("columns", table.toString(), "-o", map.toString()).code())
                .isZero();
        assertThat(Run.of("columns", table.toString(), "-o", map.toString()).err())
                .contains("is there already, and nothing is written over");
        Files.writeString(map, Files.readString(map).replace("confirmed: no", "confirmed: yes"));
        Run run = Run.of(
                "batch",
                table.toString(),
                "--columns",
                map.toString(),
                "-o",
                folder.resolve("out").toString());
        assertThat(run.out()).startsWith("Understood: 2 of 2 words\n");
        assertThat(run.err()).contains("1 advised, 0 rejected").doesNotContain("no record has");
    }
}
