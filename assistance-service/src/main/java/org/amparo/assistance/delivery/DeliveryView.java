package org.amparo.assistance.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.assistance.code.Admin1;
import org.amparo.assistance.code.AgeGender;
import org.amparo.assistance.code.Country;
import org.amparo.assistance.code.Handle;
import org.amparo.assistance.code.OrganisationCode;
import org.amparo.assistance.code.PopulationGroup;
import org.amparo.assistance.code.ServiceType;
import org.amparo.assistance.code.Unit;
import org.amparo.assistance.supply.Modality;
import org.jspecify.annotations.Nullable;

/**
 * One version of a delivery as its organisation sees it.
 *
 * @param registered false: aid to people nobody registered
 * @param individuals how many people
 * @param caseFile left out for people nobody registered, as are the people
 * @param populationGroup left out for people of a case, as is the headcount
 * @param rmrp whether the activity is part of the Refugee and Migrant Response Plan; left out when nobody said
 * @param quantity 0 when it was voided
 * @param reason left out of the first version
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeliveryView(
        UUID id,
        OrganisationCode organisation,
        boolean registered,
        int individuals,
        @Nullable Handle caseFile,
        @Nullable List<Handle> people,
        @Nullable PopulationGroup populationGroup,
        @Nullable Map<AgeGender, Integer> headcount,
        ServiceType service,
        Country country,
        Admin1 admin1,
        LocalDate day,
        BigDecimal quantity,
        Unit unit,
        Modality modality,
        @Nullable OrganisationCode implementingPartner,
        @Nullable Boolean rmrp,
        boolean voided,
        @Nullable CorrectionReason reason,
        long version,
        Instant recordedAt) {

    static DeliveryView of(Delivery delivery) {
        var ofACase = delivery.recipients() instanceof Recipients.PeopleOfACase people ? people : null;
        var unregistered = delivery.recipients() instanceof Recipients.Unregistered people ? people : null;
        var supply = delivery.supply();
        return new DeliveryView(
                delivery.id(),
                delivery.organisation(),
                ofACase != null,
                delivery.recipients().individuals(),
                ofACase == null ? null : ofACase.caseFile(),
                ofACase == null
                        ? null
                        : ofACase.people().stream()
                                .map(Recipients.Person::person)
                                .toList(),
                unregistered == null ? null : unregistered.populationGroup(),
                unregistered == null ? null : unregistered.headcount(),
                supply.service(),
                supply.country(),
                supply.admin1(),
                supply.day(),
                delivery.quantity(),
                supply.unit(),
                supply.modality(),
                supply.implementingPartner(),
                supply.rmrp(),
                delivery.voided(),
                delivery.reason(),
                delivery.version(),
                delivery.recordedAt());
    }
}
