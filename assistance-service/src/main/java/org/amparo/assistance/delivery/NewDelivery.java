package org.amparo.assistance.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.amparo.assistance.code.Admin1;
import org.amparo.assistance.code.Handle;
import org.amparo.assistance.code.OrganisationCode;
import org.amparo.assistance.code.ServiceType;
import org.amparo.assistance.code.Unit;
import org.amparo.assistance.supply.Modality;
import org.amparo.assistance.supply.Supply;
import org.amparo.kit.problem.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * What a worker hands over to record that people of a case were given something.
 *
 * @param caseFile the handle of the case, as case-service gives it to those with a right
 * @param people one to thirty handles of people of the case, none twice
 * @param day in the calendar of the country; not in the future
 * @param quantity for all of them together; more than nothing, two decimals
 * @param rmrp whether the activity is part of the Refugee and Migrant Response Plan; left out when nobody knows
 */
record NewDelivery(
        Handle caseFile,
        List<Handle> people,
        ServiceType service,
        Admin1 admin1,
        LocalDate day,
        BigDecimal quantity,
        Unit unit,
        Modality modality,
        @Nullable OrganisationCode implementingPartner,
        @Nullable Boolean rmrp) {

    NewDelivery {
        Invalid.required(caseFile, "caseFile");
        people = DeliveryContent.distinct(people);
        // Refuses what is missing or out of bounds while it is read, by its field.
        new Supply(service, admin1, day, quantity, unit, modality, implementingPartner, rmrp);
    }

    /** The same without the case, as a correction would say it. */
    DeliveryContent content() {
        return new DeliveryContent(people, service, admin1, day, quantity, unit, modality, implementingPartner, rmrp);
    }
}
