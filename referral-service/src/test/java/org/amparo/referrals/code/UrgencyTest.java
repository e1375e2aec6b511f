package org.amparo.referrals.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class UrgencyTest {
    private static final ZoneId LIMA = ZoneId.of("America/Lima");
    private static final ZoneId PORT_OF_SPAIN = ZoneId.of("America/Port_of_Spain");
    private static final ZoneId SANTIAGO = ZoneId.of("America/Santiago");
    private static final Instant ASKED = Instant.parse("2026-11-21T04:30:00Z");

    @Test
    void anEmergencyIsAnsweredInHalfAnHourAndServedInADay() {
        assertThat(Urgency.EMERGENCY.answerBy(ASKED, LIMA)).isEqualTo("2026-11-21T05:00:00Z");
        assertThat(Urgency.EMERGENCY.serviceBy(ASKED, LIMA)).isEqualTo("2026-11-22T04:30:00Z");
    }

    @Test
    void anUrgentReferralIsAnsweredInFourHoursAndServedInThreeTimesTwentyFour() {
        assertThat(Urgency.URGENT.answerBy(ASKED, LIMA)).isEqualTo("2026-11-21T08:30:00Z");
        assertThat(Urgency.URGENT.serviceBy(ASKED, LIMA)).isEqualTo("2026-11-24T04:30:00Z");
    }

    @Test
    void hoursAreElapsedTimeWhileClocksChange() {
        var nightOfTheChange = Instant.parse("2026-09-06T02:00:00Z");

        assertThat(Urgency.URGENT.answerBy(nightOfTheChange, SANTIAGO)).isEqualTo("2026-09-06T06:00:00Z");
    }

    @Test
    void daysEndAtMidnightWhereTheReceiverIs() {
        // Half past eleven in the evening of the 20th in Lima, half past midnight of the 21st in Port of Spain.
        assertThat(Urgency.NORMAL.answerBy(ASKED, LIMA)).isEqualTo("2026-11-24T05:00:00Z");
        assertThat(Urgency.NORMAL.answerBy(ASKED, PORT_OF_SPAIN)).isEqualTo("2026-11-25T04:00:00Z");
        assertThat(Urgency.NORMAL.serviceBy(ASKED, LIMA)).isEqualTo("2026-12-05T05:00:00Z");
        assertThat(Urgency.NORMAL.serviceBy(ASKED, PORT_OF_SPAIN)).isEqualTo("2026-12-06T04:00:00Z");
    }

    @Test
    void aDayWithoutMidnightBeginsWhenItsClocksDo() {
        // On the night to 6 September 2026 Chile goes from midnight straight to one o'clock.
        var asked = Instant.parse("2026-09-02T15:00:00Z");

        assertThat(Urgency.NORMAL.answerBy(asked, SANTIAGO)).isEqualTo("2026-09-06T04:00:00Z");
    }
}
