package org.amparo.assistance.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.amparo.assistance.code.Country;
import org.amparo.assistance.code.Handle;
import org.jspecify.annotations.Nullable;

/** A delivery is allowed exactly when for each person, at some hour of the day, some right was in force. */
class DayOfDeliveryPropertyTest {
    private static final LocalDate START = LocalDate.parse("2026-11-10");
    private static final int DAYS = 6;
    private static final int HOURS_OF_A_DAY = 24;
    private static final List<Handle> PEOPLE = List.of(Rights.ANA, Rights.LUZ);

    @Property
    void isAllowedExactlyWhenEveryPersonIsCoveredAtSomeHourOfTheDay(
            @ForAll("rights") List<DeliveryRight> rights, @ForAll("days") LocalDate day) {
        var allowed = new DeliveryRights(rights)
                .peopleOn(Day.in(Country.PER, day), PEOPLE)
                .isPresent();

        assertThat(allowed).isEqualTo(PEOPLE.stream().allMatch(person -> rights.stream()
                .anyMatch(right -> hoursOf(day).anyMatch(hour -> inForce(right, person, day, hour)))));
    }

    private static Stream<Instant> hoursOf(LocalDate day) {
        var midnightInLima = day.atTime(5, 0).toInstant(ZoneOffset.UTC);
        return IntStream.range(0, HOURS_OF_A_DAY).mapToObj(hour -> midnightInLima.plus(hour, ChronoUnit.HOURS));
    }

    private static boolean inForce(DeliveryRight right, Handle person, LocalDate day, Instant hour) {
        return !hour.isBefore(right.from())
                && hour.isBefore(right.until())
                && isBefore(hour, right.endedAt())
                && right.people().stream()
                        .filter(known -> known.person().equals(person))
                        .anyMatch(known -> !day.isBefore(known.since()) && isBefore(hour, known.endedAt()));
    }

    private static boolean isBefore(Instant hour, @Nullable Instant end) {
        return end == null || hour.isBefore(end);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(START::plusDays);
    }

    @Provide
    Arbitrary<List<DeliveryRight>> rights() {
        return Combinators.combine(moments(), moments(), moments().injectNull(0.5), people())
                .as(Rights::right)
                .list()
                .ofMaxSize(4);
    }

    private Arbitrary<List<KnownPerson>> people() {
        return Combinators.combine(Arbitraries.of(PEOPLE), days(), moments().injectNull(0.7))
                .as(Rights::known)
                .list()
                .ofMaxSize(2)
                .uniqueElements(KnownPerson::person);
    }

    private static Arbitrary<Instant> moments() {
        return Arbitraries.integers()
                .between(0, DAYS * HOURS_OF_A_DAY)
                .map(hour -> Instant.parse("2026-11-10T00:00:00Z").plus(hour, ChronoUnit.HOURS));
    }
}
