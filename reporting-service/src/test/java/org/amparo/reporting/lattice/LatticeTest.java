package org.amparo.reporting.lattice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LatticeTest {
    @Test
    void ofThisServiceHasAtMostTheCellsTheEngineWasMeasuredWith() {
        var lattice = Lattice.ofThisService();

        assertThat(lattice.cells()).hasSizeLessThanOrEqualTo(Lattice.MOST_CELLS).doesNotHaveDuplicates();
        assertThat(lattice.digest()).hasSize(64);
    }

    @Test
    void makesOneTableOfYesAndNoOfEachColumn() {
        var names = Lattices.small().tables().stream().map(Table::name);

        assertThat(names)
                .contains("INDIVIDUAL/exploitation.stated", "INDIVIDUAL/country/exploitation.labour")
                .doesNotContain("INDIVIDUAL/exploitation");
    }

    @Test
    void knowsThatGroupsAndMarginsAddUp() {
        var total = Cell.total(Unit.INDIVIDUAL);
        var andes = new Cell(Unit.INDIVIDUAL, List.of(new Place("platform", "ANDES")));
        var people = total.with(Lattices.small().hub(), "PER");

        assertThat(Lattices.small().sums())
                .anySatisfy(sum -> {
                    assertThat(sum.whole()).isEqualTo(andes);
                    assertThat(sum.parts()).hasSize(3).contains(people);
                })
                .anySatisfy(sum -> {
                    assertThat(sum.whole()).isEqualTo(people);
                    assertThat(sum.parts()).hasSize(2);
                });
    }

    @Test
    void knowsThatFineGroupsAddUpToCoarseOnesAlsoWhereTheFinestAreNotCounted() {
        var emergencies = new Cell(Unit.REFERRAL, List.of(new Place("urgency", "EMERGENCY")));

        assertThat(Lattice.ofThisService().sums())
                .filteredOn(sum -> sum.whole().equals(emergencies))
                .extracting(sum -> sum.parts().getFirst().places().getFirst().dimension())
                .containsExactlyInAnyOrder("answeredByUrgency", "servedByUrgency");
    }

    @Test
    void losesWhatDependsOnATableWithIt() {
        var lattice = Lattices.small();
        var countries = lattice.tableOf(Cell.total(Unit.INDIVIDUAL).with(lattice.hub(), "PER"));

        var left = lattice.without(List.of(countries));

        assertThat(left.tables())
                .noneMatch(table -> table.unit() == Unit.INDIVIDUAL && table.has(lattice.hub()))
                .anyMatch(table -> table.name().equals("INDIVIDUAL/ageGender"));
    }

    /** Were a sum or an order between two parts forgotten, each would be solved as if it were not there. */
    @Test
    void fallsIntoPartsThatHaveNoSumAndNoOrderInCommon() {
        var whole = Lattice.ofThisService();

        var parts = whole.parts();

        assertThat(parts)
                .extracting(Lattice::units)
                .containsExactlyInAnyOrder(List.of(Unit.CASE, Unit.INDIVIDUAL), List.of(Unit.REFERRAL));
        assertThat(parts.stream().flatMap(part -> part.cells().stream()))
                .containsExactlyInAnyOrderElementsOf(whole.cells());
        assertThat(parts.stream().flatMap(part -> part.sums().stream()))
                .containsExactlyInAnyOrderElementsOf(whole.sums());
        assertThat(parts.stream().flatMap(part -> orders(part).stream()))
                .containsExactlyInAnyOrderElementsOf(orders(whole));
    }

    private static List<AtMost> orders(Lattice lattice) {
        return Stream.of(lattice.columnsWithinStated(), lattice.groupsWithinGroups(), lattice.casesWithinPeople())
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void refusesATwoWayTableAwayFromTheHub() {
        refuses(
                "- {unit: INDIVIDUAL, by: [country, ageGender]}",
                "- {unit: INDIVIDUAL, by: [ageGender, caseType]}",
                "hub");
    }

    @Test
    void refusesATableWhoseMarginIsMissing() {
        refuses("  - {unit: INDIVIDUAL, by: [ageGender]}\n", "", "adds up to");
    }

    @Test
    void refusesThreeWays() {
        refuses("[country, ageGender]", "[country, ageGender, caseType]", "two ways");
    }

    @Test
    void refusesAGroupingThatForgetsAValue() {
        refuses("[COL, PER, ECU]\n          BRA", "[COL, PER]\n          BRA", "grouping");
    }

    @Test
    void refusesAnAttributeThatIsNotThere() {
        refuses("by: [country, ageGender]", "by: [country, nationality]", "not there");
    }

    @Test
    void refusesMoreCellsThanTheEngineWasMeasuredWith() {
        var more = IntStream.range(0, 80).mapToObj(number -> ", C" + number).collect(Collectors.joining());

        var yaml = Lattices.text()
                .replace("values: [COL, PER, ECU, BRA]", "values: [COL, PER, ECU, BRA" + more + "]")
                .replace("BRA: [BRA]", "BRA: [BRA" + more + "]");

        assertThatThrownBy(() -> Lattices.written(yaml))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2000 cells");
    }

    private static void refuses(String written, String instead, String rule) {
        assertThat(Lattices.text()).contains(written);
        assertThatThrownBy(() -> Lattices.written(Lattices.text().replace(written, instead)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(rule);
    }
}
