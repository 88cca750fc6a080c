package dev.righttrack.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.findings.Finding;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.intake.knowledge.KnowledgeReader;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.InventedFacts;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The larger vocabularies may be kept in several files, which are one. */
class VocabularyFilesTest {

    private static final Map<String, String> FACTS = InventedFacts.of(19);

    private static ParseResult<Knowledge> read(Map<String, String> added) {
        Map<String, String> texts = new TreeMap<>(FACTS);
        texts.putAll(added);
        return KnowledgeReader.read(texts, "facts");
    }

    private static List<String> errors(Map<String, String> added) {
        return read(added).findings().stream()
                .map(Finding::toString)
                .filter(text -> text.contains("quux"))
                .toList();
    }

    private static String tool(String more) {
        Knowledge knowledge = KnowledgeReader.read(FACTS, "facts").value().orElseThrow();
        return String.format(
                "quux: {families: [%s], cites: coaches, reason: a trial%s}\n",
                '"' + knowledge.all(Kind.FAMILY).keySet().iterator().next() + '"', more);
    }

    @Test
    void aFileInTheFolderOfTheKindIsReadBesideTheOneFile() {
        Knowledge knowledge = read(Map.of("tools/more.yaml", tool(""))).value().orElseThrow();
        Knowledge before = KnowledgeReader.read(FACTS, "facts").value().orElseThrow();
        assertThat(knowledge.all(Kind.TOOL).keySet())
                .containsAll(before.all(Kind.TOOL).keySet())
                .contains("quux");
    }

    @Test
    void theFolderAloneIsEnough() {
        Map<String, String> texts = new TreeMap<>(FACTS);
        texts.put("tools/all.yaml", texts.remove("tools.yaml"));
        assertThat(KnowledgeReader.read(texts, "facts").findings()).isEmpty();
    }

    @Test
    void aKindWithoutAnyFileIsToldAsMissing() {
        Map<String, String> texts = new TreeMap<>(FACTS);
        texts.remove("tools.yaml");
        assertThat(KnowledgeReader.read(texts, "facts").findings())
                .anySatisfy(finding -> assertThat(finding.message()).isEqualTo("the facts lack this file"));
    }

    @Test
    void aToolThatStandsInTwoFilesIsToldWithBothPlaces() {
        assertThat(errors(Map.of("tools/a.yaml", tool(""), "tools/b.yaml", "\n" + tool(""))))
                .singleElement()
                .asString()
                .contains("facts/tools/b.yaml")
                .contains("facts/tools/a.yaml, line 1");
    }

    @Test
    void twoFilesWithOneSpellingAreTold() {
        String other = tool(", spellings: [quuxy]").replaceFirst("quux:", "other:");
        assertThat(errors(Map.of("tools/a.yaml", tool(", spellings: [quuxy]"), "tools/b.yaml", other)))
                .singleElement()
                .asString()
                .contains("\"quuxy\" is a way to write \"quux\" and \"other\"");
    }

    @Test
    void aWordThatIsAToolAndAMethodIsTold() {
        String method = "quuxing: {speaks for: [], spellings: [quux], cites: coaches, reason: a trial}\n";
        assertThat(errors(Map.of("tools/a.yaml", tool(""), "methods/b.yaml", method)))
                .singleElement()
                .asString()
                .contains("is a way to write the tool \"quux\" and the method \"quuxing\"");
    }

    @Test
    void aWordMayCiteWhereItWasCollected() {
        String origin = "ads: {definition: ads, licence: own, date: 2026-11-30, cites: coaches, reason: a trial}\n";
        String cited = tool("").replace("coaches", "ads");
        assertThat(errors(Map.of("tools/a.yaml", cited, "origins.yaml", origin)))
                .isEmpty();
        assertThat(read(Map.of("tools/a.yaml", cited)).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).isEqualTo("unknown citation \"ads\""));
    }

    @Test
    void everyToolAndMethodOfThisProjectSaysWhereItIsFrom() {
        assertThat(Bases.KNOWLEDGE.all(Kind.TOOL).size()).isGreaterThan(800);
        assertThat(Bases.KNOWLEDGE.all(Kind.METHOD).size()).isGreaterThan(190);
        assertThat(Bases.KNOWLEDGE.all(Kind.TOOL).values())
                .allSatisfy(tool -> assertThat(tool.source().cites()).isNotEmpty());
    }
}
