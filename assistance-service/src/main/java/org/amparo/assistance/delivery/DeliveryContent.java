package org.amparo.assistance.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
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

/** What a delivery says, but for the case: the case of a delivery does not change. */
record DeliveryContent(
        List<Handle> people,
        ServiceType service,
        Admin1 admin1,
        LocalDate day,
        BigDecimal quantity,
        Unit unit,
        Modality modality,
        @Nullable OrganisationCode implementingPartner,
        @Nullable Boolean rmrp) {
    private static final int MOST_PEOPLE = 30;

    DeliveryContent {
        people = distinct(people);
        // Refuses what is missing or out of bounds while it is read, by its field.
        new Supply(service, admin1, day, quantity, unit, modality, implementingPartner, rmrp);
    }

    static List<Handle> distinct(@Nullable List<Handle> people) {
        var all = Invalid.list(people, 1, MOST_PEOPLE, "people");
        Invalid.unless(new HashSet<>(all).size() == all.size(), "people");
        return all;
    }

    Supply supply() {
        return new Supply(service, admin1, day, quantity, unit, modality, implementingPartner, rmrp);
    }
}
