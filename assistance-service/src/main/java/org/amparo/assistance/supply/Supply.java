package org.amparo.assistance.supply;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.amparo.assistance.code.Admin1;
import org.amparo.assistance.code.Country;
import org.amparo.assistance.code.OrganisationCode;
import org.amparo.assistance.code.ServiceType;
import org.amparo.assistance.code.Unit;
import org.amparo.kit.problem.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * What was given, where and when; not to whom.
 *
 * @param day in the calendar of the country
 * @param implementingPartner who gave it for the organisation that records it; null when it gave it itself
 * @param rmrp whether the activity is part of the Refugee and Migrant Response Plan; null when nobody said
 */
public record Supply(
        ServiceType service,
        Admin1 admin1,
        LocalDate day,
        BigDecimal quantity,
        Unit unit,
        Modality modality,
        @Nullable OrganisationCode implementingPartner,
        @Nullable Boolean rmrp) {
    private static final int YEARS_BACK = 5;

    public Supply {
        Invalid.required(service, "service");
        Invalid.required(admin1, "admin1");
        Invalid.required(day, "day");
        quantity = Amount.of(quantity, "quantity");
        Invalid.required(unit, "unit");
        Invalid.required(modality, "modality");
    }

    public Country country() {
        return admin1.country();
    }

    /** Whether it can have been given by now, and not so long ago that the day must be a slip of the pen. */
    public boolean canHaveBeenGivenBy(Instant now) {
        var today = now.atOffset(ZoneOffset.UTC).toLocalDate();
        // Somebody west of Greenwich writes today's date while it is tomorrow here, never the other way round.
        return !day.isAfter(today) && !day.isBefore(today.minusYears(YEARS_BACK));
    }
}
