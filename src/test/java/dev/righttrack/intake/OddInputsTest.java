package dev.righttrack.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.findings.Finding;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Inputs as programs and people really write them, each odd in one way, and beside them near misses: who is accepted,
 * what is refused and in which words.
 */
class OddInputsTest {

    private static final Pattern OF_A_LIBRARY = Pattern.compile(
            "Feature|CTRL-CHAR|byte offset|#UNKNOWN|jackson|snakeyaml|Exception|\\.java|StreamRead|token|\\n");
    private static final String A = "{\"id\":\"a\",\"tools\":[\"python\"]}";
    private static final String B = "{\"id\":\"b\",\"tools\":[\"sql\"]}";

    /**
     * An input.
     *
     * @param name what is odd about it
     * @param file its name, by which its form is recognised
     * @param bytes what it holds
     * @param accepted the ids of the candidates, in order
     * @param refused the check that refuses each other record, in order, and a part of its message or hint
     */
    @SuppressWarnings("ArrayRecordComponent") // Never changed after it is made.
    private record Odd(String name, String file, byte[] bytes, List<String> accepted, List<Refusal> refused) {
        @Override
        public String toString() {
            return file + ": " + name;
        }

        Odd and(String check, String says) {
            List<Refusal> more = Stream.concat(refused.stream(), Stream.of(new Refusal(check, says)))
                    .toList();
            return new Odd(name, file, bytes, accepted, more);
        }

        ReadInputs read() {
            return ReadInputs.of(file, new ByteArrayInputStream(bytes));
        }
    }

    private record Refusal(String check, String says) {}

    private static Odd fine(String name, String file, String text, String... ids) {
        return fine(name, file, text, StandardCharsets.UTF_8, ids);
    }

    private static Odd fine(String name, String file, String text, Charset charset, String... ids) {
        return new Odd(name, file, text.getBytes(charset), List.of(ids), List.of());
    }

    private static Odd refused(String name, String file, String text, String check, String says) {
        return fine(name, file, text).and(check, says);
    }

    static Stream<Odd> ends() {
        return Stream.of(
                fine("line feeds", "x.jsonl", A + "\n" + B + "\n", "a", "b"),
                fine("no end of the last line", "x.jsonl", A + "\n" + B, "a", "b"),
                fine("carriage returns and line feeds", "x.jsonl", A + "\r\n" + B + "\r\n", "a", "b"),
                fine("carriage returns", "x.jsonl", A + "\r" + B + "\r", "a", "b"),
                fine("carriage returns without the last", "x.jsonl", A + "\r" + B, "a", "b"),
                fine("ends of all kinds", "x.jsonl", A + "\r\r\n" + B + "\n\r", "a", "b"),
                fine("a record separator before each", "x.jsonl", "\u001E" + A + "\n\u001E" + B + "\n", "a", "b"),
                fine("record separators alone", "x.jsonl", "\u001E" + A + "\u001E" + B, "a", "b"),
                fine("a form feed between", "x.jsonl", A + "\n\f\n" + B + "\f", "a", "b"),
                fine("blank lines", "x.jsonl", "\n\n" + A + "\n \t \n" + B + "\n\n", "a", "b"),
                fine("Ctrl-Z at the end", "x.jsonl", A + "\n" + B + "\u001A", "a", "b"),
                fine("Ctrl-Z on a line of its own", "x.jsonl", A + "\r\n" + B + "\r\n\u001A", "a", "b"),
                fine("zeros at the end", "x.jsonl", A + "\n" + B + "\n" + "\0".repeat(5_000), "a", "b"),
                fine("two million zeros at the end", "x.jsonl", A + "\n" + "\0".repeat(2_000_000), "a"),
                fine("zeros right behind it", "x.jsonl", A + "\0\0\0", "a"),
                fine("a byte-order mark", "x.jsonl", "\uFEFF" + A + "\n" + B, "a", "b"),
                fine("two byte-order marks", "x.jsonl", "\uFEFF\uFEFF" + A + "\n" + B, "a", "b"),
                fine("a byte-order mark where files were joined", "x.jsonl", A + "\n\uFEFF" + B, "a", "b"),
                fine("a byte-order mark and nothing", "x.jsonl", "\uFEFF\n" + A, "a"),
                fine("NEL at the ends", "x.jsonl", A + "\u0085\n" + B + "\u0085\n", "a", "b"),
                fine("U+2028 at the ends", "x.jsonl", A + "\u2028\n" + B + "\u2029", "a", "b"),
                fine("U+2028 and NEL within a text", "x.jsonl", A.replace("}", ",\"notes\":\"u\u2028v\u0085w\"}"), "a"),
                fine("a carriage return in a .json file", "x.json", A + "\r" + B + "\r", "a", "b"),
                fine("CSV with carriage returns", "x.csv", "id,tools\ra,python\rb,sql\r", "a", "b"),
                fine("CSV with Ctrl-Z", "x.csv", "id,tools\r\na,python\r\nb,sql\r\n\u001A", "a", "b"),
                fine("CSV with zeros", "x.csv", "id,tools\na,python\n\0\0\0\0", "a"),
                fine("CSV with a line break in a cell", "x.csv", "id,tools\na,\"python\r\nsql\"\nb,sql\n", "a", "b"),
                fine("CSV with a blank line before the header", "x.csv", "\n\r\nid,tools\na,python\n", "a"),
                fine("a column that is not used", "x.csv", "id,tools,shoes\na,python,42\n", "a"),
                refused("the same without a row", "x.csv", "id,tools,shoes\n", "empty", "no row under this header"),
                fine("YAML with carriage returns", "x.yaml", "id: a\rtools: [python]\r", "a"),
                fine("YAML with Ctrl-Z", "x.yaml", "id: a\r\ntools: [python]\r\n\u001A", "a"),
                fine("YAML with zeros", "x.yaml", "id: a\ntools: [python]\n\0\0\0", "a"),
                fine("YAML with a form of document marks", "x.yaml", "---\nid: a\ntools: [python]\n...\n", "a"),
                refused("two objects with NEL between", "x.jsonl", A + "\u0085" + B, "syntax", "whole candidate"));
    }

    static Stream<Odd> json() {
        return Stream.of(
                refused("two objects on a line", "x.jsonl", A + " " + B, "second-document", "one whole candidate"),
                fine("an object to a line", "x.jsonl", A + " \n " + B, "a", "b"),
                fine(
                                "a spread-out object",
                                "x.jsonl",
                                "{\n  \"id\": \"x\",\n  \"tools\": [\n    \"r\"\n  ]\n}\n" + A,
                                "a")
                        .and("syntax", "one whole candidate"),
                fine("a brace alone and then records", "x.jsonl", "{\n" + A + "\n" + B, "a", "b")
                        .and("syntax", "one whole candidate"),
                fine("a cut line", "x.jsonl", "{\"id\":\"x\",\"tools\":[\"py\n" + A, "a")
                        .and("syntax", "does not end on this line"),
                refused("NaN", "x.jsonl", "{\"experience\":{\"coding\":NaN}}", "syntax", "left out, or null"),
                refused("Infinity", "x.jsonl", "{\"experience\":{\"coding\":-Infinity}}", "syntax", "Infinity"),
                fine(
                        "null for a number",
                        "x.jsonl",
                        "{\"id\":\"a\",\"experience\":{\"coding\":null},\"tools\":\"r\"}",
                        "a"),
                refused("single quotes", "x.jsonl", "{'id':'a'}", "syntax", "double quotes"),
                refused("a single-quoted value", "x.jsonl", "{\"id\":'a'}", "syntax", "single quote"),
                refused("keys without quotes", "x.jsonl", "{id:\"a\"}", "syntax", "double quotes"),
                refused("a comment", "x.jsonl", "{\"id\":\"a\", // me\n", "syntax", "comment"),
                fine("a comment of several lines", "x.json", A.replace("}", " /* me */}"), "a"),
                refused("a comment with #", "x.json", "{\"id\":\"a\" # me\n}", "syntax", "comment"),
                fine("what looks like a comment in a text", "x.jsonl", A.replace("}", ",\"notes\":\"// # /*\"}"), "a"),
                fine("a comma before a brace", "x.jsonl", A.replace("}", ",}"), "a"),
                fine("a comma before a bracket", "x.jsonl", "{\"tools\":[\"r\",]}", "x-1"),
                refused("two commas", "x.jsonl", "{\"tools\":[\"r\",,\"sql\"]}", "syntax", "\",\" stands where"),
                refused("a comma that is missing", "x.jsonl", "{\"id\":\"a\" \"tools\":[]}", "syntax", "a comma or }"),
                refused("a colon that is missing", "x.jsonl", "{\"id\" \"a\"}", "syntax", "a colon"),
                refused("True", "x.jsonl", "{\"publications\":True}", "syntax", "Write true"),
                refused("None", "x.jsonl", "{\"publications\":None}", "syntax", "or null"),
                fine("true", "x.jsonl", "{\"id\":\"a\",\"publications\":true}", "a"),
                refused(
                        "a number with a zero before it",
                        "x.jsonl",
                        "{\"experience\":{\"coding\":02}}",
                        "syntax",
                        "\"02\""),
                refused(
                        "a number without its first digit",
                        "x.jsonl",
                        "{\"experience\":{\"coding\":.5}}",
                        "syntax",
                        "0.5"),
                refused("a number with a plus", "x.jsonl", "{\"experience\":{\"coding\":+2}}", "syntax", "\"+2\""),
                refused("a control character in a text", "x.jsonl", "{\"id\":\"a\u0001\"}", "syntax", "U+0001"),
                refused("a tab in a text", "x.jsonl", "{\"id\":\"a\tb\"}", "syntax", "U+0009"),
                refused("a zero outside texts", "x.jsonl", "{\"id\":\0\"a\"}", "syntax", "U+0000"),
                refused("a no-break space between", "x.jsonl", "{\"id\":\u00A0\"a\"}", "syntax", "U+00A0"),
                refused("a backslash before nothing known", "x.jsonl", "{\"id\":\"C:\\data\"}", "syntax", "backslash"),
                refused("a cut escape", "x.jsonl", "{\"id\":\"\\u00\"}", "syntax", "backslash"),
                fine("escapes", "x.jsonl", "{\"id\":\"\\u0061\",\"tools\":[\"py\\u0074hon\"]}", "a"),
                refused("a line break in a text", "x.json", "{\"id\":\"a\nb\"}", "syntax", "does not end on its line"),
                refused("an end within", "x.json", "{\"id\":\"a\",\n \"tools\":[\"r\"", "syntax", "ends within"),
                refused("something behind the end", "x.json", "{\"id\":\"a\"} x", "syntax", "behind the end"),
                refused("a bracket too many", "x.jsonl", "{\"tools\":[\"r\"]]}", "syntax", "a comma or }"),
                fine("a list of candidates", "x.json", "[" + A + "]", "a"),
                fine("a stroke in a list", "x.json", "[" + A + ",\n/ " + B + "\n]", "a")
                        .and("syntax", "is no object"),
                refused("a text", "x.jsonl", "{\"id\":\"b\"}x", "syntax", "behind the end"),
                refused(
                        "a depth without end",
                        "x.jsonl",
                        "{\"a\":" + "[".repeat(60) + "]".repeat(60) + "}",
                        "too-large",
                        ""),
                refused(
                        "a text of 200,000 letters",
                        "x.jsonl",
                        "{\"notes\":\"" + "x".repeat(200_000) + "\"}",
                        "too-large",
                        ""),
                refused(
                        "a value that is no word and long",
                        "x.jsonl",
                        "{\"publications\":\"" + "x".repeat(9_000) + "\"}",
                        "wrong-type",
                        "..."),
                refused("a key that is long", "x.jsonl", "{\"" + "k".repeat(9_000) + "\":1}", "unknown-field", "..."));
    }

    static Stream<Odd> twice() {
        return Stream.of(
                refused(
                        "a wish in two spellings",
                        "x.yaml",
                        "wishes: {deployment: wants, Deployment: no}",
                        "duplicate-key",
                        "Deployment"),
                refused(
                        "a wish under an alias",
                        "x.yaml",
                        "wishes: {modeling: wants, modelling: no}",
                        "duplicate-key",
                        "\"modeling\""),
                refused(
                        "a wish twice with the same value",
                        "x.yaml",
                        "wishes: {modeling: wants, Modeling: wants}",
                        "duplicate-key",
                        ""),
                fine("two wishes", "x.yaml", "id: a\nwishes: {modeling: wants, deployment: no}", "a"),
                refused(
                        "years in two spellings",
                        "x.yaml",
                        "experience: {coding: 30, Coding: 0}",
                        "duplicate-key",
                        "line 1"),
                refused(
                        "years with other blanks",
                        "x.yaml",
                        "experience:\n  machine learning: 3\n  machine_learning: 1",
                        "duplicate-key",
                        "line 2"),
                fine("years of two kinds", "x.yaml", "id: a\nexperience: {coding: 30, machine learning: 0}", "a"),
                refused(
                        "a skill in two spellings",
                        "x.yaml",
                        "skills: {mathematics: solid, Mathematics: none}",
                        "duplicate-key",
                        ""),
                refused(
                        "a skill under an alias",
                        "x.json",
                        "{\"skills\":{\"coding\":\"solid\",\" Coding \":\"none\"}}",
                        "duplicate-key",
                        ""),
                fine("two skills", "x.yaml", "id: a\nskills: {mathematics: solid, coding: none}", "a"),
                refused(
                        "an effort twice",
                        "x.yaml",
                        "tools: r\neffort: {mathematics to solid: 3, Mathematics  to Solid: 4}",
                        "duplicate-key",
                        ""),
                fine(
                        "efforts of two levels",
                        "x.yaml",
                        "id: a\neffort: {mathematics to solid: 3, mathematics to developing: 2}",
                        "a"),
                refused(
                        "a field twice",
                        "x.jsonl",
                        "{\"tools\":[\"r\"],\"tools\":[\"sql\"]}",
                        "duplicate-key",
                        "Keep one"),
                refused(
                        "a field in two spellings",
                        "x.yaml",
                        "tools: [r]\nTools: [sql]",
                        "duplicate-key",
                        "as \"tools\" in line 1"),
                refused(
                        "a field with a blank behind it",
                        "x.json",
                        "{\"tools\":[\"r\"],\"tools \":[\"sql\"]}",
                        "duplicate-key",
                        ""),
                fine("a field in capitals", "x.yaml", "id: a\nTOOLS: [r]", "a"),
                fine("a tool twice in a list", "x.yaml", "id: a\ntools: [python, Python]", "a"),
                refused("none and one", "x.yaml", "applications: [none, computer vision]", "contradiction", "none"),
                refused(
                        "a column twice",
                        "x.csv",
                        "id,skills.mathematics,Skills.Mathematics\na,solid,none",
                        "duplicate-key",
                        ""),
                refused(
                        "an effort column twice",
                        "x.csv",
                        "id,effort.mathematics to solid,effort.Mathematics to solid\na,3,4",
                        "duplicate-key",
                        ""),
                fine(
                        "a resume that states a skill at two levels",
                        "x.json",
                        "{\"basics\":{},\"skills\":[{\"name\":\"mathematics\",\"level\":\"solid\"},{\"name\":\"Mathematics\",\"level\":\"none\"}]}",
                        "x"),
                fine(
                        "a resume that repeats itself",
                        "x.json",
                        "{\"basics\":{},\"skills\":[{\"name\":\"mathematics\",\"level\":\"solid\"},{\"name\":\"Mathematics\",\"level\":\"solid\"}]}",
                        "x"),
                fine("a value and null", "x.jsonl", "{\"id\":\"a\",\"tools\":null,\"tools\":[\"sql\"]}", "a"));
    }

    static Stream<Odd> nothing() {
        String says = "says nothing";
        return Stream.of(
                refused("an empty object", "x.jsonl", "{}", "says-nothing", says),
                refused("null", "x.jsonl", "null", "says-nothing", says),
                refused("an id", "x.jsonl", "{\"id\":\"a\"}", "says-nothing", says),
                refused("a name", "x.yaml", "name: Kim", "says-nothing", says),
                refused(
                        "nulls",
                        "x.jsonl",
                        "{\"id\":\"a\",\"tools\":null,\"skills\":{\"mathematics\":null}}",
                        "says-nothing",
                        says),
                refused("a list of nulls", "x.jsonl", "{\"applications\":[null,null]}", "says-nothing", says),
                refused(
                        "empty texts",
                        "x.jsonl",
                        "{\"education\":\"\",\"tools\":[\"\"],\"applications\":\" \"}",
                        "says-nothing",
                        says),
                refused(
                        "invisible texts",
                        "x.jsonl",
                        "{\"education\":\"\u200B\",\"tools\":[\"\u00A0\"]}",
                        "says-nothing",
                        says),
                refused("empty cells", "x.csv", "id,tools,education\na,,", "says-nothing", says),
                refused("a file of null", "x.yaml", "~", "empty", "nothing in this file"),
                fine(
                        "each way to write null",
                        "x.yaml",
                        "id: a\ntools: r\nname: ~\nmethods: null\neducation: Null\nstage: NULL\n",
                        "a"),
                fine("null in quotes is a text", "x.yaml", "id: \"null\"\ntools: r\n", "null"),
                refused("a file of a comment", "x.yaml", "# nobody", "empty", "nothing in this file"),
                refused(
                        "an empty resume",
                        "x.json",
                        "{\"basics\":{\"name\":\"K\"},\"skills\":null}",
                        "says-nothing",
                        says),
                fine("no application at all", "x.jsonl", "{\"id\":\"a\",\"applications\":[]}", "a"),
                fine("null among tools", "x.jsonl", "{\"id\":\"a\",\"tools\":[null,\"python\",null]}", "a"),
                fine(
                        "null for each field but one",
                        "x.jsonl",
                        "{\"id\":\"a\",\"name\":null,\"skills\":null,\"tools\":null,\"methods\":null,\"activities\":null,\"complete\":null,"
                                + "\"experience\":null,\"education\":null,\"publications\":false,\"wishes\":null,\"applications\":null,"
                                + "\"organization\":null,\"stage\":null,\"variety\":null,\"effort\":null,\"label\":null,\"notes\":null}",
                        "a"),
                fine(
                        "a key with nothing behind it",
                        "x.yaml",
                        "id: a\nskills:\n  mathematics:\n  coding: solid\n",
                        "a"),
                refused("null under a key that is none", "x.jsonl", "{\"tolls\":null}", "unknown-field", "\"tools\""),
                refused(
                        "null under a skill that is none",
                        "x.jsonl",
                        "{\"tools\":\"r\",\"skills\":{\"cooking\":null}}",
                        "unknown-word",
                        "cooking"),
                fine(
                        "null in a resume",
                        "x.json",
                        "{\"basics\":null,\"skills\":[null,{\"name\":null,\"keywords\":[null,\"python\"]}],\"work\":null}",
                        "x"));
    }

    static Stream<Odd> words() {
        return Stream.of(
                fine("a zero-width space before a word", "x.jsonl", "{\"id\":\"a\",\"tools\":[\"\u200Bpython\"]}", "a"),
                fine("a no-break space behind a level", "x.yaml", "id: a\nskills: {mathematics: \"solid\u00A0\"}", "a"),
                fine("a soft hyphen behind a key", "x.jsonl", "{\"id\":\"a\",\"tools\u00AD\":\"r\"}", "a"),
                fine("full width", "x.yaml", "id: a\ntools: [\uFF52]", "a"),
                fine("full width within a column", "x.csv", "id,\uFF54ools\na,python", "a"),
                fine("a byte-order mark in a cell", "x.csv", "id,tools\na,\uFEFFpython", "a"),
                fine("a zero-width space within a tool", "x.jsonl", A.replace("python", "py\u200Bthon"), "a"),
                refused(
                        "a C1 control within a skill",
                        "x.jsonl",
                        "{\"skills\":{\"math\\u0098ematics\":\"solid\"}}",
                        "unknown-word",
                        "U+0098"),
                refused(
                        "a direction mark within a level",
                        "x.jsonl",
                        "{\"skills\":{\"mathematics\":\"so\u202Elid\"}}",
                        "unknown-word",
                        "U+202E"),
                refused(
                        "an invisible sign within a key",
                        "x.jsonl",
                        "{\"to\u2060ols\":\"r\"}",
                        "unknown-field",
                        "U+2060"),
                fine("swapped neighbours in a tool", "x.yaml", "id: a\ntools: [Execl]", "a"),
                refused(
                        "swapped neighbours in a level",
                        "x.yaml",
                        "skills: {mathematics: sloid}",
                        "unknown-word",
                        "\"solid\""),
                refused(
                        "swapped neighbours in a wish",
                        "x.yaml",
                        "wishes: {modeling: wanst}",
                        "unknown-word",
                        "\"wants\""),
                refused("swapped neighbours in a field", "x.yaml", "toosl: [sql]", "unknown-field", "\"tools\""),
                fine("a tool that is near nothing", "x.yaml", "id: a\ntools: [quux]", "a"),
                fine("a number of years in words' company", "x.yaml", "id: a\nexperience: {coding: 4 years}", "a"),
                fine("one year", "x.yaml", "id: a\nexperience: {coding: 1 year, machine learning: 2.5 yrs}", "a"),
                refused("years in words", "x.yaml", "experience: {coding: four years}", "out-of-range", "such as 2"),
                refused(
                        "years without end",
                        "x.yaml",
                        "experience: {coding: 400 years}",
                        "out-of-range",
                        "from 0 to 80"),
                refused(
                        "weeks that are days",
                        "x.yaml",
                        "effort: {mathematics to solid: 3 days}",
                        "out-of-range",
                        "weeks"),
                fine("weeks by name", "x.yaml", "id: a\neffort: {mathematics to solid: 3 weeks}", "a"),
                refused("a tag of a class", "x.yaml", "tools: !!java.net.URL [python]", "tag", "java.net.URL"),
                refused("a tag of one's own", "x.yaml", "wishes: !x {modeling: wants}", "tag", "\"!x\""),
                refused("a tag at a key", "x.yaml", "!x tools: [r]", "tag", "\"!x\""),
                refused("a binary tag", "x.yaml", "tools: [!!binary cHl0aG9u]", "tag", "binary"),
                fine("a tag of a plain text", "x.yaml", "id: !!str a\ntools: !!seq [r]", "a"),
                fine("an exclamation mark", "x.yaml", "id: a\nnotes: hello!\ntools: [r]", "a"),
                refused("an alias", "x.yaml", "tools: &t [sql]\nmethods: *t", "alias", "aliases"),
                refused("a tab for an indent", "x.yaml", "skills:\n\tmathematics: solid", "syntax", "not with tabs"),
                refused("two colons", "x.yaml", "name: a: b\ntools: [r]", "syntax", "quotes"),
                refused("an open bracket", "x.yaml", "tools: [sql\nname: x", "syntax", "bracket"),
                refused("a control character in YAML", "x.yaml", "tools: [r]\nname: a\u0007b", "syntax", "U+0007"),
                refused("a zero in YAML", "x.yaml", "tools: [r]\nname: a\0b", "syntax", "U+0000"),
                refused("two documents", "x.yaml", "tools: [r]\n---\ntools: [sql]", "second-document", "one on a line"),
                refused(
                        "a line that is not indented as the others",
                        "x.yaml",
                        "skills:\n  coding: solid\n mathematics: solid",
                        "syntax",
                        "column"));
    }

    static Stream<Odd> bytes() {
        byte[] latin = "tools: [r]\nname: M\u00FCller".getBytes(StandardCharsets.ISO_8859_1);
        return Stream.of(
                new Odd("Latin-1", "x.yaml", latin, List.of(), List.of(new Refusal("not-utf-8", "UTF-8"))),
                fine("UTF-8", "x.yaml", "id: a\ntools: [r]\nname: M\u00FCller", "a"),
                fine("UTF-16", "x.jsonl", A + "\n" + B + "\n", StandardCharsets.UTF_16)
                        .and("not-utf-8", "UTF-16"),
                fine("UTF-16 without a mark", "x.jsonl", A + "\n" + B + "\n", StandardCharsets.UTF_16LE)
                        .and("not-utf-8", "UTF-16"),
                fine("UTF-16 of a table", "x.csv", "id,tools\na,r\n", StandardCharsets.UTF_16BE)
                        .and("not-utf-8", "UTF-16"),
                fine("UTF-16 of a document", "x.yaml", "id: a\n", StandardCharsets.UTF_16LE)
                        .and("not-utf-8", "UTF-16"),
                refused("a broken PDF", "x.jsonl", "%PDF-1.4\nxx\n", "broken-input", "this PDF is damaged"),
                refused("a spreadsheet", "x.csv", "PK\u0003\u0004xxxx", "foreign-file", "spreadsheet"),
                refused("a text in RTF", "stdin", "{\\rtf1 hello}", "foreign-file", "RTF"),
                fine("a name that begins like a PDF", "x.csv", "id,tools\n%PDF,r\n", "%PDF"));
    }

    static Stream<Odd> all() {
        return Stream.of(ends(), json(), twice(), nothing(), words(), bytes()).flatMap(inputs -> inputs);
    }

    @Test
    void thereAreMoreThanAHundredAndFiftyOfThem() {
        assertThat(all().count()).isGreaterThan(150);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void eachRecordIsAcceptedOrRefusedAsItShouldBe(Odd odd) {
        ReadInputs read = odd.read();
        assertThat(read.ids()).as(read.rejected().toString()).isEqualTo(odd.accepted());
        assertThat(read.checks())
                .isEqualTo(odd.refused().stream().map(Refusal::check).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void eachMessageIsInTheProgramsOwnWordsAndOnOneLine(Odd odd) {
        List<Finding> reasons = odd.read().reasons();
        for (int i = 0; i < reasons.size(); i++) {
            String said = reasons.get(i).message() + " | " + reasons.get(i).hint();
            assertThat(said).contains(odd.refused().get(i).says()).hasSizeLessThan(400);
            assertThat(OF_A_LIBRARY.matcher(said).find()).as(said).isFalse();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void eachRefusalHasAPlaceInTheInput(Odd odd) {
        long lines = Arrays.stream(new String(odd.bytes(), StandardCharsets.UTF_8).split("\r\n|\r|\n|\u001E", -1))
                .count();
        assertThat(odd.read().reasons())
                .allMatch(reason -> reason.place().file().equals(odd.file()))
                .allMatch(reason -> reason.place().line() <= lines);
    }
}
