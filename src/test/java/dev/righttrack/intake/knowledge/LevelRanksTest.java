package dev.righttrack.intake.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.findings.Finding;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.oracle.Bases;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LevelRanksTest {

    private static List<String> messages(String from, String to) {
        Map<String, String> texts = new LinkedHashMap<>(Bases.texts());
        String levels = texts.getOrDefault("levels.yaml", "");
        assertThat(levels).contains(from);
        texts.put("levels.yaml", levels.replace(from, to));
        ParseResult<Knowledge> read = KnowledgeReader.read(texts, "facts");
        return read.findings().stream()
                .filter(Finding::isError)
                .map(Finding::message)
                .toList();
    }

    @Test
    void levelsNumberedOneAfterTheOtherAreRight() {
        assertThat(messages("rank: 3", "rank: 3")).isEmpty();
    }

    @Test
    void aGapBetweenTwoLevelsIsReported() {
        assertThat(messages("rank: 3", "rank: 4"))
                .containsExactly("the level \"outstanding\" has the rank 4, but no level has the rank 3");
    }

    @Test
    void twoLevelsOfOneRankAreReported() {
        assertThat(messages("rank: 3", "rank: 2"))
                .containsExactly("the level \"outstanding\" has the rank 2, as \"solid\" does");
    }

    @Test
    void aRankAboveTheHighestIsReported() {
        assertThat(messages("rank: 3", "rank: 13"))
                .contains("the level \"outstanding\" has the rank 13; the highest is 12");
    }
}
