package org.amparo.cases.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DeliveryAllowedTest {
    @Test
    void coversTheEveningOnWhichAReceiverWestOfGreenwichAccepted() {
        var elevenInTheEvening = Instant.parse("2026-11-22T04:00:00Z");
        var today = LocalDate.ofInstant(elevenInTheEvening, ZoneId.of("America/Guayaquil"));

        assertThat(DeliveryAllowed.firstDay(elevenInTheEvening)).isBeforeOrEqualTo(today);
    }
}
