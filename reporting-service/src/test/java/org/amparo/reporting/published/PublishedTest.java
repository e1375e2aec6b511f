package org.amparo.reporting.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.amparo.reporting.lattice.Cell;
import org.amparo.reporting.lattice.Dimension;
import org.amparo.reporting.lattice.Lattice;
import org.amparo.reporting.lattice.Lattices;
import org.amparo.reporting.lattice.Rules;
import org.amparo.reporting.lattice.Unit;
import org.amparo.reporting.population.Period;
import org.junit.jupiter.api.Test;

class PublishedTest {
    private static final Lattice LATTICE = Lattices.small();
    private static final Cell TOTAL = Cell.total(Unit.INDIVIDUAL);
    private static final Dimension LABOUR = column("exploitation.labour");
    private static final Dimension STATED = column("exploitation.stated");

    @Test
    void saysWhatMayBeConcludedFromACount() {
        assertThat(new PublishedCell(TOTAL, 83, 0).conclusion()).isEqualTo(Conclusion.EXACT);
        var some = new PublishedCell(TOTAL, 6, 8);
        assertThat(some.conclusion()).isEqualTo(Conclusion.INTERVAL);
        assertThat(List.of(some.lowest(), some.highest())).containsExactly(1, 14);
        assertThat(new PublishedCell(TOTAL, 0, 8).lowest()).isZero();
    }

    @Test
    void sharesAreOfThoseOfWhomSomethingIsStated() {
        var release = release(1, 40, 12, 15);

        var share = Share.of(release.cells(), LABOUR, TOTAL.with(LABOUR, Dimension.YES));

        assertThat(share.orElseThrow().perCent()).isEqualByComparingTo("80.0");
        assertThat(share.orElseThrow().stated()).isEqualTo(15);
        assertThat(share.orElseThrow().lowest()).isEqualByComparingTo("17.3");
        assertThat(share.orElseThrow().highest()).isEqualByComparingTo("100.0");
    }

    @Test
    void thereIsNoShareWhereNothingWasStatedOrNothingIsGivenOut() {
        assertThat(Share.of(release(1, 40, 0, 0).cells(), LABOUR, TOTAL.with(LABOUR, Dimension.YES)))
                .isEmpty();
        assertThat(Share.of(
                        release(1, 40, 0, 9).cells(),
                        LABOUR,
                        TOTAL.with(LATTICE.hub(), "PER").with(LABOUR, Dimension.YES)))
                .isEmpty();
    }

    @Test
    void aYearIsTheSumOfItsHalves() {
        var tables = Year.of(release(1, 40, 12, 15), release(2, 60, 0, 20));

        assertThat(tables.getFirst().cells().getFirst().count()).isEqualTo(100);
        assertThat(tables.getFirst().cells().getFirst().conclusion()).isEqualTo(Conclusion.EXACT);
        assertThat(tables.get(1).accuracy().largestBound()).isEqualTo(16);
    }

    @Test
    void aTableWhoseCellsChangedInBetweenIsNoneOfTheYears() {
        var second = release(2, 60, 0, 20);
        var changed = new Release(
                second.period(),
                second.rules(),
                "another",
                List.of(
                        second.tables().getFirst(),
                        PublishedTable.of(
                                second.tables().get(1).name(),
                                second.tables().get(1).cells().subList(0, 1))),
                List.of());

        assertThat(Year.of(release(1, 40, 12, 15), changed))
                .extracting(PublishedTable::name)
                .containsExactly("INDIVIDUAL");
    }

    @Test
    void twoFirstHalvesAreNoYear() {
        assertThatThrownBy(() -> Year.of(release(1, 40, 12, 15), release(1, 40, 12, 15)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Release release(int half, int total, int labour, int stated) {
        return new Release(
                new Period(2024, half),
                Rules.forAuditors(),
                LATTICE.digest(),
                List.of(
                        PublishedTable.of("INDIVIDUAL", List.of(new PublishedCell(TOTAL, total, 0))),
                        table(LABOUR, labour, total - labour),
                        table(STATED, stated, total - stated)),
                List.of());
    }

    private static PublishedTable table(Dimension column, int yes, int no) {
        return PublishedTable.of(
                "INDIVIDUAL/" + column.name(),
                List.of(
                        new PublishedCell(TOTAL.with(column, Dimension.YES), yes, 8),
                        new PublishedCell(TOTAL.with(column, Dimension.NO), no, 8)));
    }

    private static Dimension column(String name) {
        return LATTICE.dimensions().stream()
                .filter(dimension -> dimension.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
