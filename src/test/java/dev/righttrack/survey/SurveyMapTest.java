package dev.righttrack.survey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.intake.mapping.Columns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped mapping file for the survey, on invented people. */
class SurveyMapTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Candidate read(String line, Columns columns) throws IOException {
        Path file = Files.writeString(folder.resolve("people.jsonl"), line.replace('\'', '"') + "\n");
        return SurveyMap.people(file, columns).get(0);
    }

    private Candidate read(String line) throws IOException {
        return read(line, SurveyMap.columns());
    }

    @Test
    @DisplayName("tokens become our tools, methods and activities, whichever field they stand in")
    void tokensBecomeOurWords() throws IOException {
        Candidate one = read("{'id': 'k1', 'role': 'ml_engineer', 'languages': ['python'], 'tools': ['tensorflow'],"
                + " 'methods': ['cnn'], 'activities': ['ml_service'], 'follows': ['arxiv']}");
        assertThat(one.id()).isEqualTo("k1");
        assertThat(one.tools()).containsExactlyInAnyOrder("python", "tensorflow", "arxiv");
        assertThat(one.methods()).containsExactly("convolutional networks");
        assertThat(one.activities()).containsExactly("runs models in production");
        assertThat(one.label()).contains("machine learning engineer");
    }

    @Test
    @DisplayName("years, degree and publications are taken over, and null is not known")
    void yearsDegreeAndPublications() throws IOException {
        Candidate one = read("{'id': 'k1', 'tools': ['git'], 'experience_years': 2.5, 'ml_years': null,"
                + " 'education': 'high_school', 'publishes_research': false}");
        assertThat(one.experience()).isEqualTo(Map.of("coding", 2.5));
        assertThat(one.education()).contains("high school");
        assertThat(one.publications()).contains(false);
        Candidate other = read("{'id': 'k2', 'tools': ['git'], 'education': null, 'publishes_research': null}");
        assertThat(other.education()).isEmpty();
        assertThat(other.publications()).isEmpty();
    }

    @Test
    @DisplayName("an empty list says no where its group was answered, and nothing where it was not")
    void anEmptyListOfAGroupThatWasNotAnsweredIsUnknown() throws IOException {
        String lists = "{'id': 'k1', 'languages': ['sql'], 'methods': [], 'activities': [], ";
        assertThat(read(lists + "'answered': ['languages', 'methods']}").complete())
                .containsExactlyInAnyOrder(
                        "programming languages", "application languages", "query languages", "methods");
        assertThat(read(lists + "'answered': ['languages', 'activities']}").complete())
                .contains("activities")
                .doesNotContain("methods");
    }

    @Test
    @DisplayName("one activity of which only one could be named is no complete list of activities")
    void aSingleChoiceIsNoCompleteList() throws IOException {
        String line = "{'id': 'k1', 'activities': ['ml_research'], 'answered': ['activities', 'methods']";
        assertThat(read(line + ", 'activities_single_choice': true}").complete())
                .containsExactly("methods");
        assertThat(read(line + ", 'activities_single_choice': false}").complete())
                .containsExactlyInAnyOrder("activities", "methods");
        assertThat(read(line + "}").complete()).contains("activities");
    }

    @Test
    @DisplayName("a token that is left out on purpose is not counted, and one that is not known is")
    void unknownTokensAreCounted() throws IOException {
        Columns columns = SurveyMap.columns();
        read("{'id': 'k1', 'tools': ['git', 'nbviewer', 'punch-cards'], 'shoe_size': 43}", columns);
        assertThat(columns.unmapped().words())
                .singleElement()
                .satisfies(one -> assertThat(one.word()).isEqualTo("punch-cards"));
        assertThat(columns.unmapped().fields())
                .singleElement()
                .satisfies(one -> assertThat(one.field()).isEqualTo("shoe_size"));
    }

    @Test
    @DisplayName("the ready-made guesses of the file and the employer's answers play no part")
    void guessesPlayNoPart() throws IOException {
        String line = "{'id': 'k1', 'tools': ['git']";
        assertThat(read(line + ", 'skills': {'machine_learning': 3}, 'org_size': '0-49', 'industry': 'Academic'}"))
                .isEqualTo(read(line + "}"));
    }
}
