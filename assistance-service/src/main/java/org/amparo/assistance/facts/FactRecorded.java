package org.amparo.assistance.facts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.amparo.assistance.code.Admin1;
import org.amparo.assistance.code.AgeGender;
import org.amparo.assistance.code.CaseType;
import org.amparo.assistance.code.Country;
import org.amparo.assistance.code.Indicator;
import org.amparo.assistance.code.Mechanism;
import org.amparo.assistance.code.OrganisationCode;
import org.amparo.assistance.code.PopulationGroup;
import org.amparo.assistance.code.ServiceType;
import org.amparo.assistance.code.Unit;
import org.amparo.assistance.code.WrappedHandle;
import org.amparo.assistance.supply.Modality;
import org.amparo.kit.outbox.Event;
import org.amparo.kit.outbox.Topic;
import org.jspecify.annotations.Nullable;

/**
 * One delivery as a coarse fact (architecture.md 8). A correction is a higher revision; of what was not delivered after all
 * nothing remains but the quantity 0.
 *
 * @param rmrp whether the activity is part of the Refugee and Migrant Response Plan; null when nobody said
 * @param caseFile the facts handle of the case, wrapped for reporting-service; null for aid to people nobody registered
 * @param recipients the people; null for aid to people nobody registered
 * @param headcount how many of each age and gender; null for people of a case
 * @param registered false: aid to people nobody registered, counted apart
 * @param individuals how many people; null when nobody got anything
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FactRecorded(
        FactKey fact,
        long revision,
        Kind kind,
        YearMonth month,
        Country country,
        Admin1 admin1,
        OrganisationCode organisation,
        @Nullable OrganisationCode implementingPartner,
        Indicator indicator,
        @Nullable Boolean rmrp,
        ServiceType service,
        BigDecimal quantity,
        Unit unit,
        Modality.Kind modality,
        @Nullable BigDecimal value,
        @Nullable Mechanism mechanism,
        @Nullable CaseType caseType,
        @Nullable PopulationGroup populationGroup,
        @Nullable WrappedHandle caseFile,
        @Nullable List<Recipient> recipients,
        @Nullable List<Headcount> headcount,
        boolean registered,
        @Nullable Integer individuals)
        implements Event {

    /** The unit a fact counts. This service knows one. */
    public enum Kind {
        DELIVERY
    }

    /**
     * One of the people of a delivery, as they were known on its day.
     *
     * @param person their facts handle, wrapped
     */
    public record Recipient(WrappedHandle person, AgeGender ageGender, PopulationGroup populationGroup) {}

    @Override
    public Topic topic() {
        return Topic.FACTS;
    }

    @Override
    public String type() {
        return "fact.recorded.v1";
    }

    @Override
    public String key() {
        return fact.value();
    }
}
