package dev.righttrack.render.findings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.authoring.check.RulesCheck;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Place;
import dev.righttrack.findings.Places;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What others read of a check: each form has what its readers ask for, whatever stands in a message. */
class FindingsFormatsTest {

    private static final Path OUTSIDE = Path.of("/elsewhere/r u l e s");
    private static final Places INSIDE = new Places(Path.of(""), Path.of("rules"), Path.of("facts"), Path.of(""));
    private static final Places AWAY = new Places(Path.of(""), OUTSIDE, Path.of("facts"), Path.of(""));
    private static final List<String> HOSTILE = List.of(
            "\u009d",
            "\u001b[31m",
            "\u202e",
            "\u200b",
            "\u2028",
            "\ud800",
            "\u0000",
            "\r\n::error::x",
            "%0A::error::x",
            "]]><x/>",
            "\"}],\"x\":[{\"",
            "<&'\">",
            "::set-output name=x::y",
            "\uffff");

    static List<String> hostile() {
        return HOSTILE;
    }

    private static RulesCheck.Result result(String in) {
        return new RulesCheck.Result(
                2,
                2,
                List.of(
                        Finding.error(
                                new Place("rules/a.dslr", 5, 17),
                                Check.UNKNOWN_WORD,
                                "unknown" + in + "word",
                                "Hint" + in + "."),
                        Finding.warning(
                                new Place("rules/a b" + in + ".dslr", 7, 0), Check.SUBSUMED_RULE, "adds nothing", ""),
                        Finding.note(
                                Place.of("facts/weights.yaml"),
                                Check.UNCONFIRMED_WEIGHT,
                                "old",
                                "Look" + in + "again."),
                        Finding.error(
                                new Place("rules/a.dslr", 9, 1),
                                Check.UNKNOWN_WORD,
                                "unknown" + in + "word",
                                "Hint.")));
    }

    private static JsonNode run(String in, Places places) {
        return JsonMapper.shared()
                .readTree(FindingsSarif.render(result(in), places, "0.1.0"))
                .get("runs")
                .get(0);
    }

    @ParameterizedTest(name = "SARIF with text {index} has the fields that are required")
    @MethodSource("hostile")
    void sarifHasItsFields(String in) {
        JsonNode log = JsonMapper.shared().readTree(FindingsSarif.render(result(in), INSIDE, "0.1.0"));
        assertThat(log.get("version").asString()).isEqualTo("2.1.0");
        assertThat(URI.create(log.get("$schema").asString()).isAbsolute()).isTrue();
        JsonNode driver = log.at("/runs/0/tool/driver");
        assertThat(driver.get("name").asString()).isNotBlank();
        assertThat(driver.get("version").asString()).isEqualTo("0.1.0");
        assertThat(URI.create(driver.get("informationUri").asString()).isAbsolute())
                .isTrue();
        for (JsonNode rule : driver.get("rules")) {
            assertThat(rule.get("id").asString()).matches("[a-z0-9-]+");
            assertThat(rule.at("/shortDescription/text").asString()).endsWith(".");
            assertThat(rule.at("/fullDescription/text").asString()).endsWith(".");
            assertThat(rule.at("/help/text").asString()).contains("docs/checks/");
            assertThat(URI.create(rule.get("helpUri").asString()).isAbsolute()).isTrue();
            assertThat(rule.at("/defaultConfiguration/level").asString()).isIn("error", "warning", "note");
        }
    }

    @ParameterizedTest(name = "each result with text {index} has its rule, message and place")
    @MethodSource("hostile")
    void sarifResultsAreWhole(String in) {
        JsonNode run = run(in, INSIDE);
        Set<String> prints = new HashSet<>();
        for (JsonNode result : run.get("results")) {
            JsonNode rule =
                    run.at("/tool/driver/rules/" + result.get("ruleIndex").asInt());
            assertThat(rule.get("id").asString()).isEqualTo(result.get("ruleId").asString());
            assertThat(result.at("/message/text").asString()).isNotBlank();
            JsonNode place = result.at("/locations/0/physicalLocation");
            assertThat(place.at("/artifactLocation/uri").asString()).matches("[A-Za-z0-9._~/%-]+");
            assertThat(place.at("/artifactLocation/uriBaseId").asString()).isEqualTo("%SRCROOT%");
            assertThat(place.at("/region/startLine").asInt()).isPositive();
            assertThat(place.at("/region/startColumn").asInt()).isPositive();
            assertThat(prints.add(result.at("/partialFingerprints/primaryLocationLineHash")
                            .asString()))
                    .isTrue();
        }
        assertThat(prints).hasSize(4);
        assertThat(run.at("/originalUriBaseIds/%SRCROOT%/uri").asString())
                .startsWith("file:///")
                .endsWith("/");
    }

    @Test
    void aFileOutsideOfTheWorkingFolderIsAnAbsoluteUri() {
        JsonNode run = run("", new Places(Path.of(""), Path.of("/elsewhere/rules"), Path.of("facts"), Path.of("")));
        JsonNode file = run.at("/results/0/locations/0/physicalLocation/artifactLocation");
        assertThat(file.get("uri").asString()).isEqualTo("file:///elsewhere/rules/a.dslr");
        assertThat(file.has("uriBaseId")).isFalse();
        assertThat(AWAY.uri("r u l e s/a.dslr")).isEqualTo("file:///elsewhere/r%20u%20l%20e%20s/a.dslr");
    }

    @Test
    void aFindingIsTheSameWithLinesAboveIt() {
        Finding one = Finding.error(new Place("rules/a.dslr", 5, 1), Check.SYNTAX, "wrong", "");
        Finding moved = Finding.error(new Place("rules/a.dslr", 50, 1), Check.SYNTAX, "wrong", "");
        assertThat(print(one)).isEqualTo(print(moved));
        assertThat(print(one)).isNotEqualTo(print(Finding.error(one.place(), Check.SYNTAX, "very wrong", "")));
    }

    private static String print(Finding one) {
        return JsonMapper.shared()
                .readTree(FindingsSarif.render(new RulesCheck.Result(1, 1, List.of(one)), INSIDE, "0.1.0"))
                .at("/runs/0/results/0/partialFingerprints/primaryLocationLineHash")
                .asString();
    }

    @ParameterizedTest(name = "a workflow gets one command a finding, whatever text {index} holds")
    @MethodSource("hostile")
    void githubGetsOneCommandAFinding(String in) {
        Pattern command = Pattern.compile(
                "::(error|warning|notice) file=[^,:\\n]+(,line=\\d+)?(,col=\\d+)?,title=[a-z-]+::[^\\n]+");
        List<String> lines = FindingsGithub.render(result(in), INSIDE).lines().toList();
        assertThat(lines).hasSize(4).allMatch(line -> command.matcher(line).matches());
        assertThat(lines.get(0)).startsWith("::error file=rules/a.dslr,line=5,col=17,title=unknown-word::");
        assertThat(lines.get(2)).startsWith("::notice file=facts/weights.yaml,title=unconfirmed-weight::old%0ALook");
    }

    @Test
    void githubEscapesWhatSeparates() {
        RulesCheck.Result odd = new RulesCheck.Result(
                1,
                1,
                List.of(Finding.error(new Place("rules/a,b:c%.dslr", 1, 1), Check.SYNTAX, "50% of it: a, b", "Do.")));
        assertThat(FindingsGithub.render(odd, INSIDE))
                .isEqualTo("::error file=rules/a%2Cb%3Ac%25.dslr,line=1,col=1,title=syntax::50%25 of it: a, b%0ADo.\n");
    }

    @ParameterizedTest(name = "JUnit with text {index} is XML with a case a finding")
    @MethodSource("hostile")
    void junitIsXml(String in) throws Exception {
        Document suite = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(FindingsJunit.render(result(in), INSIDE))));
        Element root = suite.getDocumentElement();
        assertThat(root.getAttribute("tests")).isEqualTo("4");
        assertThat(root.getAttribute("failures")).isEqualTo("2");
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Element one = (Element) suite.getElementsByTagName("testcase").item(i);
            assertThat(one.getAttribute("classname")).isNotBlank().isEqualTo(one.getAttribute("file"));
            names.add(one.getAttribute("name"));
        }
        assertThat(names).doesNotHaveDuplicates();
        Element failure = (Element) suite.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("type")).isEqualTo("unknown-word");
        assertThat(failure.getAttribute("message")).startsWith("unknown").endsWith("word");
    }

    @ParameterizedTest(name = "no form lets text {index} through as it is")
    @ValueSource(strings = {"\u009d", "\u001b", "\u202e", "\u200b", "\u2028", "\u0000", "\ufffe", "\ud800"})
    void nothingUnprintableIsWritten(String in) {
        for (String form : List.of(
                FindingsText.render(result(in), INSIDE),
                FindingsJson.render(result(in), INSIDE),
                FindingsSarif.render(result(in), INSIDE, "0.1.0"),
                FindingsJunit.render(result(in), INSIDE),
                FindingsGithub.render(result(in), INSIDE))) {
            assertThat(form.contains(in)).isFalse();
        }
    }

    @Test
    void everyFormNamesTheSamePlace() {
        assertThat(FindingsText.render(result(""), AWAY)).contains("facts/weights.yaml  note  old");
        assertThat(FindingsText.render(result(""), INSIDE)).startsWith("rules/a.dslr:5:17  error  unknownword");
        JsonNode first = JsonMapper.shared()
                .readTree(FindingsJson.render(result(""), INSIDE))
                .get("findings")
                .get(0);
        assertThat(first.get("file").asString()).isEqualTo("rules/a.dslr");
    }

    @Test
    void aLongValueIsShortenedInEveryMessage() {
        Finding one =
                Finding.error(Place.of("x"), Check.UNKNOWN_WORD, "unknown tool \"" + "x".repeat(9_000) + "\" here", "");
        assertThat(one.message())
                .hasSizeLessThan(160)
                .startsWith("unknown tool \"xxx")
                .endsWith("...\" here");
        Finding plain = Finding.error(Place.of("x"), Check.UNKNOWN_WORD, "y".repeat(9_000), "");
        assertThat(plain.message()).hasSize(1_000);
        Finding near = Finding.error(Place.of("x"), Check.UNKNOWN_WORD, "unknown \"" + "x".repeat(120) + "\"", "");
        assertThat(near.message()).contains("x".repeat(120));
    }
}
