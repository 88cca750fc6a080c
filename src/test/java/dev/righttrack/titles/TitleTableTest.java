package dev.righttrack.titles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.oracle.Bases;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Advertised titles with the roles that each may mean, decided before the program's own list of titles was written.
 *
 * <p>The half {@code onet} was drawn from the 520 different titles of O*NET data by a seed: the 84 whose SHA-256 of
 * {@code 19:} and the title comes first. The half {@code ads} was written down from the ways in which employers write.
 */
class TitleTableTest {

    private static final String OUTSIDE = "outside";
    private static final TitleInterpreter TITLES =
            new TitleInterpreter(Bases.KNOWLEDGE, Bases.shipped().base().readings());
    private static final List<Row> ROWS = rows();

    private record Row(String half, String title, Set<String> roles) {

        boolean outside() {
            return roles.isEmpty();
        }
    }

    /** How many roles were told, how many of them rightly, and how many there are. */
    private record Score(int told, int right, int wanted) {

        double precision() {
            return (double) right / told;
        }

        double recall() {
            return (double) right / wanted;
        }
    }

    @Test
    void theTableIsLargeEnoughToMeasureBy() {
        assertThat(ROWS).hasSizeGreaterThanOrEqualTo(150);
        assertThat(half("onet")).hasSizeGreaterThanOrEqualTo(ROWS.size() / 2);
        assertThat(ROWS.stream().filter(Row::outside)).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void theRolesOfTitlesDrawnFromOnetAreTold() {
        Score score = score("onet");
        assertThat(score.precision()).as("precision").isGreaterThan(.95);
        assertThat(score.recall()).as("recall").isGreaterThan(.95);
    }

    @Test
    @DisplayName("no title of another field is given a role")
    void noTitleOfAnotherFieldIsGivenARole() {
        assertThat(ROWS.stream()
                        .filter(Row::outside)
                        .filter(row -> !roles(row.title()).isEmpty()))
                .isEmpty();
    }

    @Test
    void theRolesOfTitlesAsEmployersWriteThemAreTold() {
        Score score = score("ads");
        assertThat(score.precision()).as("precision").isGreaterThan(.95);
        assertThat(score.recall()).as("recall").isGreaterThan(.95);
    }

    private static Score score(String half) {
        int told = 0;
        int right = 0;
        int wanted = 0;
        List<String> wrong = new ArrayList<>();
        for (Row row : half(half)) {
            Set<String> roles = roles(row.title());
            Set<String> common = new LinkedHashSet<>(roles);
            common.retainAll(row.roles());
            told += roles.size();
            right += common.size();
            wanted += row.roles().size();
            if (!roles.equals(row.roles())) {
                wrong.add(row.title() + ": " + roles + ", right: " + row.roles());
            }
        }
        Score score = new Score(told, right, wanted);
        System.out.printf(
                Locale.ROOT,
                "titles, half %s: precision %.3f, recall %.3f, %d of %d titles wholly right%n",
                half,
                score.precision(),
                score.recall(),
                half(half).size() - wrong.size(),
                half(half).size());
        wrong.forEach(line -> System.out.println("  " + line));
        return score;
    }

    private static Set<String> roles(String title) {
        TitleMeaning meaning = TITLES.meaning(title);
        Set<String> roles = new LinkedHashSet<>(meaning.roles());
        roles.addAll(meaning.added());
        return roles;
    }

    private static List<Row> half(String half) {
        return ROWS.stream().filter(row -> row.half().equals(half)).toList();
    }

    private static List<Row> rows() {
        try (InputStream table = TitleTableTest.class.getResourceAsStream("/titles/titles.csv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(TitleTableTest::row)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** No half has a comma in it, and no role. */
    private static Row row(String line) {
        int first = line.indexOf(',');
        int last = line.lastIndexOf(',');
        String roles = line.substring(last + 1);
        return new Row(
                line.substring(0, first),
                line.substring(first + 1, last).replace("\"", ""),
                roles.equals(OUTSIDE) ? Set.of() : new LinkedHashSet<>(List.of(roles.split("; ", -1))));
    }
}
