package org.amparo.portal.session;

import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The clock everything here goes by. */
final class Time {
    private Time() {}

    @Produces
    static Clock clock() {
        return Clock.systemUTC();
    }
}
