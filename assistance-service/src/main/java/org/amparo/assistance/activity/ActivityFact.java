package org.amparo.assistance.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.amparo.assistance.code.Admin1;
import org.amparo.assistance.code.Country;
import org.amparo.assistance.code.OrganisationCode;
import org.amparo.assistance.facts.FactKey;
import org.amparo.assistance.facts.Headcount;
import org.amparo.assistance.supply.Modality;
import org.amparo.assistance.work.Training;
import org.amparo.assistance.work.Work;
import org.amparo.kit.outbox.Event;
import org.amparo.kit.outbox.Topic;
import org.jspecify.annotations.Nullable;

/**
 * An activity as a coarse fact (architecture.md 8). It has no field for people, so that nobody trained can be told as assisted.
 *
 * @param month of the last day
 * @param quantity 0 of what did not happen after all
 * @param headcount of a training, by age and gender; null otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ActivityFact(
        FactKey fact,
        long revision,
        Kind kind,
        YearMonth month,
        Country country,
        Admin1 admin1,
        OrganisationCode organisation,
        @Nullable OrganisationCode implementingPartner,
        Work.Kind activity,
        ActivityContent.Pillar pillar,
        Work.@Nullable Indicator indicator,
        boolean rmrp,
        BigDecimal quantity,
        Work.Unit unit,
        Modality.Kind modality,
        @Nullable List<Headcount> headcount)
        implements Event {

    enum Kind {
        ACTIVITY
    }

    static ActivityFact of(Activity activity, FactKey key) {
        var content = activity.content();
        var work = content.work();
        return new ActivityFact(
                key,
                activity.version(),
                Kind.ACTIVITY,
                YearMonth.from(content.until()),
                content.country(),
                content.admin1(),
                activity.organisation(),
                content.implementingPartner(),
                work.kind(),
                content.pillar(),
                work.indicator(),
                content.rmrp(),
                BigDecimal.valueOf(activity.quantity()),
                work.unit(),
                Modality.Kind.IN_KIND,
                work instanceof Training training ? trained(activity, training) : null);
    }

    private static List<Headcount> trained(Activity activity, Training training) {
        return activity.voided() ? List.of() : Headcount.of(training.participants());
    }

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
