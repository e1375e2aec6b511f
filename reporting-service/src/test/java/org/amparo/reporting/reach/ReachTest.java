package org.amparo.reporting.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.reporting.code.Country;
import org.amparo.reporting.code.Platform;
import org.amparo.reporting.lattice.Cell;
import org.amparo.reporting.lattice.Lattice;
import org.amparo.reporting.lattice.Place;
import org.amparo.reporting.lattice.Rules;
import org.amparo.reporting.lattice.Unit;
import org.amparo.reporting.product.Printed;
import org.amparo.reporting.publication.Releases.Standing;
import org.amparo.reporting.published.Conclusion;
import org.amparo.reporting.published.PublishedCell;
import org.amparo.reporting.published.PublishedTable;
import org.amparo.reporting.published.Withheld;
import org.junit.jupiter.api.Test;

class ReachTest {
    private static final Lattice LATTICE = Lattice.ofThisService();
    private static final String GROUPS = "INDIVIDUAL/populationGroup";

    @Test
    void theRegionHoldsNobodyInTransitAndNobodyOfUnknownGroup() {
        var reach = of(List.of(groups(40, 30, 20)), List.of());

        assertThat(reach.of(Platform.REGIONAL).count()).isEqualTo(40);
        assertThat(reach.ofUnknownGroup().count()).isEqualTo(20);
    }

    @Test
    void theNumberOfTheRegionIsWithinTheSumOfItsIntervalsAndNeverAboveEverybodyElse() {
        var region = of(List.of(groups(40, 30, 20)), List.of()).of(Platform.REGIONAL);

        assertThat(region.lowest()).isEqualTo(32);
        assertThat(region.highest()).isEqualTo(90 - 22 - 12);
        assertThat(region.conclusion()).isEqualTo(Conclusion.INTERVAL);
    }

    @Test
    void whereTheTableOfGroupsIsWithheldTheRegionIsSaidToBeSo() {
        var reach = of(List.of(), List.of(new Withheld(GROUPS, Withheld.Reason.DOMINATED)));

        assertThat(reach.of(Platform.REGIONAL)).isEqualTo(Reached.withheld(Withheld.Reason.DOMINATED));
    }

    @Test
    void beforeTheYearWasPublishedThereIsNoNumber() {
        var reach = new Reach(LATTICE, Optional.empty());

        assertThat(List.of(reach.of(Platform.PER), reach.of(Platform.REGIONAL), reach.inTransit(Country.PER)))
                .allMatch(Reached.NO_RELEASE_YET::equals);
    }

    @Test
    void whoIsToldApartByNoTableIsNotCounted() {
        var reach = of(List.of(groups(40, 30, 20)), List.of());

        assertThat(reach.at(List.of(new Place("populationGroup", "ON_THE_MOVE_VEN"))))
                .isEqualTo(Reached.NOT_COUNTED);
        assertThat(reach.at(List.of(new Place("platform", "PER"), new Place("populationGroup", "RETURNEE"))))
                .isEqualTo(Reached.NOT_COUNTED);
    }

    private static PublishedTable groups(int inDestination, int inTransit, int unknown) {
        return table(
                GROUPS,
                Map.of(
                        "IN_DESTINATION",
                        inDestination,
                        "IN_TRANSIT",
                        inTransit,
                        "PENDULAR",
                        0,
                        "RETURNEE",
                        0,
                        "HOST_COMMUNITY",
                        0,
                        "UNKNOWN",
                        unknown));
    }

    private static PublishedTable table(String name, Map<String, Integer> counts) {
        var cells = new ArrayList<PublishedCell>();
        counts.forEach((value, count) -> cells.add(new PublishedCell(
                new Cell(Unit.INDIVIDUAL, List.of(new Place(name.split("/", -1)[1], value))), count, 8)));
        return PublishedTable.of(name, cells);
    }

    private static Reach of(List<PublishedTable> tables, List<Withheld> withheld) {
        var cells = new HashMap<Cell, PublishedCell>();
        tables.forEach(table -> table.cells().forEach(cell -> cells.put(cell.cell(), cell)));
        cells.put(Cell.total(Unit.INDIVIDUAL), new PublishedCell(Cell.total(Unit.INDIVIDUAL), 90, 0));
        return new Reach(
                LATTICE,
                Optional.of(new Printed(
                        Rules.forAuditors(), tables, cells, withheld, List.of(new Standing(1, Instant.EPOCH)))));
    }
}
