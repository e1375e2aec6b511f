package org.amparo.reporting.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "85, 85",
        "999, 999",
        "1000, 1.0 K",
        "11500, 11.5 K",
        "27949, 27.9 K",
        "27950, 28.0 K",
        "999949, 999.9 K",
        "999950, 1.00 M",
        "1020000, 1.02 M",
        "22080000, 22.08 M"
    })
    void numbersAreInFullInThousandsWithOneDecimalOrInMillionsWithTwo(long exact, String printed) {
        assertThat(Printed.number(exact)).isEqualTo(printed);
        assertThat(Printed.dollars(exact)).isEqualTo('$' + printed);
    }

    @Test
    void sharesKeepTheDecimalsTheyWerePrintedWith() {
        assertThat(Printed.percent(new BigDecimal("0.7"))).isEqualTo("0.7%");
        assertThat(Printed.percent(new BigDecimal("8"))).isEqualTo("8%");
    }
}
