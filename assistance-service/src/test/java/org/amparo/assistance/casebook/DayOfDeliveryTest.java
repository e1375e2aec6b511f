package org.amparo.assistance.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.amparo.assistance.code.Country;
import org.junit.jupiter.api.Test;

class DayOfDeliveryTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-11-10");
    private static final LocalDate LAST = LocalDate.parse("2026-11-20");

    private final DeliveryRights rights = new DeliveryRights(List.of(Rights.of(Rights.ANA, Rights.LUZ)
            .from("2026-11-10T15:00:00Z")
            .endedAt("2026-11-20T15:00:00Z")
            .right()));

    @Test
    void theDayBeforeTheRightBeganIsNotAllowed() {
        assertThat(allowed(rights, FIRST.minusDays(1))).isFalse();
    }

    @Test
    void theDayOnWhichItBeganIsAllowed() {
        assertThat(allowed(rights, FIRST)).isTrue();
    }

    @Test
    void theDayOfRevocationIsAllowedBecauseTheRightWasInForceOnIt() {
        assertThat(allowed(rights, LAST)).isTrue();
    }

    @Test
    void theDayAfterRevocationIsNotAllowed() {
        assertThat(allowed(rights, LAST.plusDays(1))).isFalse();
    }

    @Test
    void aRightThatRanOutIsLikeOneThatWasRevoked() {
        var ranOut = new DeliveryRights(List.of(Rights.of(Rights.ANA, Rights.LUZ)
                .from("2026-11-10T15:00:00Z")
                .until("2026-11-20T15:00:00Z")
                .right()));

        assertThat(allowed(ranOut, LAST)).isTrue();
        assertThat(allowed(ranOut, LAST.plusDays(1))).isFalse();
    }

    @Test
    void theDayIsTheCountrysNotGreenwichs() {
        var eveningOfTheTenthInLima = new DeliveryRights(List.of(
                Rights.of(Rights.ANA, Rights.LUZ).from("2026-11-11T02:00:00Z").right()));

        assertThat(allowed(eveningOfTheTenthInLima, FIRST)).isTrue();
        assertThat(allowed(eveningOfTheTenthInLima, FIRST.minusDays(1))).isFalse();
    }

    @Test
    void beforeAPersonCameNothingWasDeliveredToThem() {
        var lateComer = new DeliveryRights(List.of(Rights.of(Rights.ANA, Rights.LUZ)
                .from("2026-11-10T15:00:00Z")
                .since(Rights.LUZ, LocalDate.parse("2026-11-15"))
                .right()));

        assertThat(allowed(lateComer, LocalDate.parse("2026-11-14"))).isFalse();
        assertThat(allowed(lateComer, LocalDate.parse("2026-11-15"))).isTrue();
    }

    @Test
    void anybodyTheRightCeasedToSpeakOfIsLeftOutFromTheNextDay() {
        var narrowed = new DeliveryRights(List.of(Rights.of(Rights.ANA, Rights.LUZ)
                .from("2026-11-10T15:00:00Z")
                .narrowedAt(Rights.LUZ, Instant.parse("2026-11-15T15:00:00Z"))
                .right()));

        assertThat(allowed(narrowed, LocalDate.parse("2026-11-15"))).isTrue();
        assertThat(allowed(narrowed, LocalDate.parse("2026-11-16"))).isFalse();
        assertThat(narrowed.peopleOn(Day.in(Country.PER, LocalDate.parse("2026-11-16")), List.of(Rights.ANA)))
                .isPresent();
    }

    @Test
    void aPersonNoRightSpeaksOfIsNotAllowed() {
        assertThat(rights.peopleOn(Day.in(Country.PER, FIRST), List.of(Rights.ANA, Rights.STRANGER)))
                .isEmpty();
    }

    @Test
    void differentRightsMayCoverDifferentPeople() {
        var two = new DeliveryRights(List.of(
                Rights.of(Rights.ANA).from("2026-11-10T15:00:00Z").right(),
                Rights.of(Rights.LUZ).from("2026-11-12T15:00:00Z").right()));

        assertThat(allowed(two, LocalDate.parse("2026-11-12"))).isTrue();
        assertThat(allowed(two, LocalDate.parse("2026-11-11"))).isFalse();
    }

    private static boolean allowed(DeliveryRights rights, LocalDate day) {
        return rights.peopleOn(Day.in(Country.PER, day), List.of(Rights.ANA, Rights.LUZ))
                .isPresent();
    }
}
