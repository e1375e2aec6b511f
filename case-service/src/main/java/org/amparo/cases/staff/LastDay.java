package org.amparo.cases.staff;

import java.time.LocalDate;
import java.time.ZoneId;
import org.amparo.kit.problem.Invalid;

/** Until when somebody works here; the account ends when that day is over in all countries of the response. */
record LastDay(LocalDate lastDay) {
    /** Where a day ends last. */
    static final ZoneId WEST = ZoneId.of("America/Tijuana");

    LastDay {
        Invalid.required(lastDay, "lastDay");
    }
}
