package org.amparo.assistance.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.amparo.assistance.code.Admin1;
import org.amparo.assistance.code.Country;
import org.amparo.assistance.code.OrganisationCode;
import org.amparo.assistance.work.Campaign;
import org.amparo.assistance.work.MechanismSupport;
import org.amparo.assistance.work.Training;
import org.amparo.assistance.work.Work;
import org.jspecify.annotations.Nullable;

/**
 * An activity as the people of its organisation see it.
 *
 * @param indicator left out for campaigns
 * @param quantity participants, mechanisms or outputs, as the unit says; 0 when it was voided
 * @param reason left out of the first version
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ActivityView(
        UUID id,
        OrganisationCode organisation,
        Work.Kind kind,
        ActivityContent.Pillar pillar,
        Country country,
        Admin1 admin1,
        LocalDate from,
        LocalDate until,
        @Nullable OrganisationCode implementingPartner,
        boolean rmrp,
        Work.@Nullable Indicator indicator,
        int quantity,
        Work.Unit unit,
        @Nullable Training training,
        @Nullable MechanismSupport mechanism,
        @Nullable Campaign campaign,
        boolean voided,
        ActivityCorrection.@Nullable Reason reason,
        long version,
        Instant recordedAt) {

    static ActivityView of(Activity activity) {
        var content = activity.content();
        var work = content.work();
        return new ActivityView(
                activity.id(),
                activity.organisation(),
                work.kind(),
                content.pillar(),
                content.country(),
                content.admin1(),
                content.from(),
                content.until(),
                content.implementingPartner(),
                content.rmrp(),
                work.indicator(),
                activity.quantity(),
                work.unit(),
                content.training(),
                content.mechanism(),
                content.campaign(),
                activity.voided(),
                activity.reason(),
                activity.version(),
                activity.recordedAt());
    }
}
