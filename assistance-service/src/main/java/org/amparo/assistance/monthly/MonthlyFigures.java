package org.amparo.assistance.monthly;

import java.math.BigDecimal;
import java.util.List;
import org.amparo.assistance.code.Admin1;
import org.amparo.assistance.code.Country;
import org.amparo.assistance.code.Indicator;
import org.amparo.assistance.code.OrganisationCode;
import org.amparo.assistance.code.ServiceType;
import org.amparo.assistance.code.Unit;

/** What an organisation gave in a month. Exact, because it is its own; people of different lines are never added. */
record MonthlyFigures(OrganisationCode organisation, String month, List<Line> lines) {

    /**
     * One service in one place.
     *
     * @param registered whether these are people of cases; people nobody registered are counted apart
     * @param deliveries how many times
     * @param valueUsd of what was given in cash
     * @param individuals people of cases: each counted once; people nobody registered: as they were counted each time
     */
    record Line(
            Indicator indicator,
            ServiceType service,
            Country country,
            Admin1 admin1,
            boolean registered,
            Unit unit,
            long deliveries,
            BigDecimal quantity,
            BigDecimal valueUsd,
            long individuals) {}
}
