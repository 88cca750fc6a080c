package dev.righttrack.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.Fraction;
import org.junit.jupiter.api.Test;

/** The chart vocabulary: where things are drawn. */
class ChartsTest {

    private static BarRange bars(double top, double low, double at, double high) {
        Shown shown = Shown.points(Fraction.of(1, 2), "x#/y");
        return new BarRange(
                "id",
                "title",
                "description",
                "legend",
                BarRange.Mark.DOT,
                "role",
                "fit",
                top,
                List.of(new BarRange.Row("a", "", false, low, at, high, shown, List.of(), "")));
    }

    @Test
    void aBarBeginsAndEndsWhereItsRangeDoes() {
        BarRange chart = bars(200, 50, 100, 150);
        BarRange.Row row = chart.rows().get(0);
        assertThat(chart.x(row.low())).isEqualTo("25.00%");
        assertThat(chart.x(row.at())).isEqualTo("50.00%");
        assertThat(chart.width(row)).isEqualTo("50.00%");
    }

    @Test
    void nothingIsDrawnBeyondTheScale() {
        assertThat(bars(100, 0, 0, 0).x(101)).isEqualTo("100.00%");
        assertThat(bars(100, 0, 0, 0).x(-1)).isEqualTo("0.00%");
        assertThat(bars(0, 0, 0, 0).x(1)).isEqualTo("0.00%");
    }

    @Test
    void aPipIsFullUpToTheLevelHalfUpToWhatIsPossibleAndElseEmpty() {
        Matrix.Cell cell = Matrix.Cell.pips(1, 2, 3, "", "developing to solid");
        assertThat(List.of(cell.pip(0), cell.pip(1), cell.pip(2))).containsExactly("pip full", "pip half", "pip");
    }

    @Test
    void pipsStandAroundTheMiddleOfTheirCell() {
        assertThat(Matrix.Cell.pips(3, 3, 3, "", "").pipX(1)).isEqualTo("0.0");
        assertThat(Matrix.Cell.pips(3, 3, 3, "x", "").pipX(1)).isEqualTo("-6.5");
    }

    @Test
    void nobodyIsNoShadeAndEverybodyIsTheDarkest() {
        Shown shown = Shown.count(1, "x#/y");
        assertThat(Matrix.Cell.heat(0, shown, "", "").shade()).isZero();
        assertThat(Matrix.Cell.heat(0.001, shown, "", "").shade()).isEqualTo(1);
        assertThat(Matrix.Cell.heat(0.2, shown, "", "").shade()).isEqualTo(2);
        assertThat(Matrix.Cell.heat(1, shown, "", "").shade()).isEqualTo(5);
    }

    private static Matrix matrix(String... columns) {
        return new Matrix(
                "id", "t", "d", "c", List.of(columns), List.of(new Matrix.Row("data science", false, List.of())));
    }

    @Test
    void columnsShareTheWidthAndLongHeadsAreBroken() {
        Matrix chart = matrix("a", "b", "c", "software engineer - machine learning");
        Matrix.Block all = chart.blocks(true).get(0);
        assertThat(chart.x(all, 1)).isEqualTo("25.000%");
        assertThat(chart.middle(all, 3)).isEqualTo("87.500%");
        assertThat(chart.isSlanted(true)).isFalse();
        assertThat(chart.lines("software engineer - machine learning", true))
                .containsExactly("software", "engineer -", "machine", "learning");
        assertThat(chart.lines("data scientist", true)).containsExactly("data scientist");
    }

    @Test
    void headsThatWouldNotFitSideBySideSlant() {
        assertThat(matrix("one", "two", "three", "four", "five", "six", "infrastructure")
                        .isSlanted(true))
                .isTrue();
        assertThat(matrix("one", "two", "infrastructure").isSlanted(true)).isFalse();
    }

    @Test
    void onANarrowPageManyColumnsAreBrokenIntoBlocksAndNoHeadSlants() {
        Matrix chart = matrix("one", "two", "three", "four", "five", "six", "infrastructure");
        assertThat(chart.blocks(false))
                .containsExactly(new Matrix.Block(0, 3), new Matrix.Block(3, 6), new Matrix.Block(6, 7));
        assertThat(chart.isSlanted(false)).isFalse();
        assertThat(matrix("you", "data scientist", "data analyst", "machine learning researcher")
                        .blocks(false))
                .containsExactly(new Matrix.Block(0, 4));
    }

    @Test
    void stepsFollowEachOtherAndFillTheWhole() {
        Steps chart = new Steps("id", "t", "d", 40, 0, List.of(step(0, 30), step(30, 10)));
        assertThat(chart.x(chart.steps().get(1))).isEqualTo("75.00%");
        assertThat(chart.width(chart.steps().get(1))).isEqualTo("25.00%");
    }

    private static Steps.Step step(int from, int weeks) {
        return new Steps.Step("x", from, Shown.count(weeks, "x#/y"), false, "", List.of(), List.of());
    }

    @Test
    void aShareIsRoundedHalfUpAndKeepsWhatTheJsonSays() {
        Shown shown = Shown.points(Fraction.of(43, 48), "x#/y");
        assertThat(shown.text()).isEqualTo("90");
        assertThat(shown.value()).isEqualByComparingTo("89.58");
    }

    @Test
    void whatIsNotNothingIsNeverShownAsNothingNorWhatIsNotAllAsAll() {
        assertThat(Shown.percent(0.001, "").text()).isEqualTo("<1");
        assertThat(Shown.percent(0.999, "").text()).isEqualTo(">99");
        assertThat(Shown.percent(0, "").text()).isEqualTo("0");
        assertThat(Shown.percent(1, "").text()).isEqualTo("100");
    }

    @Test
    void aCellThatSaysNothingHasNoNumber() {
        assertThat(Matrix.Cell.pips(0, 0, 0, "?", "not known").number()).isEqualTo(Optional.empty());
    }
}
