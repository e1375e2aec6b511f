package org.amparo.reporting.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arithmetic of the reports, as it was checked by hand. */
class ShareTest {
    @ParameterizedTest(name = "{0} of {1}: printed {2}, exact {3}")
    @CsvSource({
        // end-year report 2023: people reached of target
        "26200,   33300,    78.8, 78.679, 78.7, true, true",
        // end-year key figures 2021: funded and unmet of both together
        "1470000, 18570000, 8,    7.916,  7.9,  false,",
        "17100000,18570000, 92,   92.084, 92.1, false,",
        // Colombia 2024, the Caribbean 2023, and the region 2024, which no rounding explains
        "27900,   1020000,  2.8,  2.735,  2.7,  true, true",
        "644,     24300,    2.6,  2.650,  2.7,  true, true",
        "32700,   1660000,  2.8,  1.970,  2.0,  true, false",
        "33300,   1560000,  2.1,  2.135,  2.1,  false,"
    })
    void printedAndExactAreComparedByHalfOfTheLastPrintedDigit(
            long part,
            long whole,
            BigDecimal printed,
            BigDecimal exact,
            BigDecimal computed,
            boolean disagrees,
            Boolean explained) {
        var share = Share.of(part, whole, printed);

        assertThat(share).isEqualTo(new Share(printed, computed, exact, disagrees, explained));
    }

    @Test
    void whatWasNotPrintedIsOnlyComputed() {
        assertThat(Share.of(4_910, 14_300, null))
                .isEqualTo(new Share(null, new BigDecimal("34.3"), new BigDecimal("34.336"), false, null));
        assertThat(Share.of(14_300, 504_000, null).exact()).isEqualTo("2.837");
    }

    @Test
    void aDifferenceOfExactlyFiveHundredthsIsRounding() {
        assertThat(Share.of(265, 10_000, new BigDecimal("2.6")).disagrees()).isFalse();
        assertThat(Share.of(266, 10_000, new BigDecimal("2.6")).disagrees()).isTrue();
        assertThat(Share.of(265, 10_000, new BigDecimal("2.7")).disagrees()).isFalse();
        assertThat(Share.of(264, 10_000, new BigDecimal("2.7")).disagrees()).isTrue();
    }

    @Test
    void theTargetOf2022FollowsFromItsShareAndIsNobodysPrintedTarget() {
        var implied = Share.whole(1_969, new BigDecimal("12.9"));

        assertThat(implied).isEqualTo(new Share.Implied(15_264, 15_205, 15_323));
        assertThat(14_300L).as("target of 2021").isLessThan(implied.atLeast());
        assertThat(43_397L).as("working target of 2022").isGreaterThan(implied.atMost());
    }

    @Test
    void directAssistanceIsAShareOfTheTargetNotOfThoseReached() {
        assertThat(Share.part(new BigDecimal("60"), 33_300)).isEqualTo(19_980);
        assertThat(26_200 - Share.part(new BigDecimal("60"), 33_300)).isEqualTo(6_220);
    }
}
