package org.amparo.assistance.unregistered;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.amparo.assistance.code.Admin1;
import org.amparo.assistance.code.AgeGender;
import org.amparo.assistance.code.Country;
import org.amparo.assistance.code.OrganisationCode;
import org.amparo.assistance.code.PopulationGroup;
import org.amparo.assistance.code.ServiceType;
import org.amparo.assistance.code.Unit;
import org.amparo.assistance.delivery.Recipients;
import org.amparo.assistance.supply.Counted;
import org.amparo.assistance.supply.Modality;
import org.amparo.assistance.supply.Supply;
import org.amparo.kit.problem.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * What a worker hands over when people who give no name were given something.
 *
 * @param headcount how many of each age and gender; at least one person, at most ten thousand of a kind
 * @param country the country of the unit, said once more so that a slip of the pen in one of them is noticed
 */
record UnregisteredAid(
        PopulationGroup populationGroup,
        Map<AgeGender, Integer> headcount,
        ServiceType service,
        Country country,
        Admin1 admin1,
        LocalDate day,
        BigDecimal quantity,
        Unit unit,
        Modality modality,
        @Nullable OrganisationCode implementingPartner,
        @Nullable Boolean rmrp) {
    UnregisteredAid {
        Invalid.required(populationGroup, "populationGroup");
        headcount = Counted.of(headcount, "headcount");
        Invalid.required(country, "country");
        var supply = new Supply(service, admin1, day, quantity, unit, modality, implementingPartner, rmrp);
        Invalid.unless(supply.country() == country, "admin1");
    }

    Supply supply() {
        return new Supply(service, admin1, day, quantity, unit, modality, implementingPartner, rmrp);
    }

    Recipients recipients() {
        return new Recipients.Unregistered(populationGroup, headcount);
    }
}
