package org.amparo.reporting.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class PlatformTest {
    @Test
    void eachOfTheSeventeenCountriesHasOnePlatformAndVenezuelaHasNone() {
        var countries = Arrays.stream(Platform.values())
                .flatMap(platform -> platform.countries().stream())
                .toList();

        assertThat(countries)
                .hasSize(17)
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(Country.VEN)));
        assertThat(Platform.of(Country.TTO)).contains(Platform.CARIBBEAN);
        assertThat(Platform.of(Country.MEX)).contains(Platform.CAM);
        assertThat(Platform.of(Country.URY)).contains(Platform.SOUTHERN_CONE);
        assertThat(Platform.of(Country.VEN)).isEmpty();
    }

    @Test
    void theRegionIsNoCountryAndNoSum() {
        assertThat(Platform.REGIONAL.countries()).isEmpty();
    }

    @Test
    void populationGroupsAreThoseOfTheirPlanYear() {
        assertThat(PopulationGroup.of(2024))
                .containsExactly(
                        PopulationGroup.IN_DESTINATION,
                        PopulationGroup.IN_TRANSIT,
                        PopulationGroup.PENDULAR,
                        PopulationGroup.RETURNEE,
                        PopulationGroup.HOST_COMMUNITY);
        assertThat(PopulationGroup.of(2025))
                .contains(PopulationGroup.ON_THE_MOVE_VEN, PopulationGroup.ON_THE_MOVE_OTHER)
                .doesNotContain(PopulationGroup.IN_TRANSIT);
    }

    @Test
    void whoIsOnTheMoveCountsForNoRegion() {
        assertThat(PopulationGroup.values())
                .filteredOn(group -> !group.countsForTheRegion())
                .containsExactly(
                        PopulationGroup.IN_TRANSIT, PopulationGroup.ON_THE_MOVE_VEN, PopulationGroup.ON_THE_MOVE_OTHER);
    }
}
