package org.amparo.referrals.facts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.YearMonth;
import java.util.List;
import org.amparo.kit.outbox.Event;
import org.amparo.kit.outbox.Topic;
import org.amparo.referrals.code.Country;
import org.amparo.referrals.code.OrganisationCode;
import org.amparo.referrals.code.ServiceType;
import org.amparo.referrals.code.Stage;
import org.amparo.referrals.code.Urgency;
import org.amparo.referrals.code.WrappedHandle;
import org.jspecify.annotations.Nullable;

/**
 * The coarse fact of a referral that ended.
 *
 * @param month the month in which the sender asked
 * @param caseFile the case as reporting counts it, sealed; null for a referral of before
 * @param receivers those that were asked, each of whom knows of it
 * @param answered whether nobody who was asked let the answer clock run out
 * @param served whether the service came by when it should
 * @param receivingCountry the country of the receiver that accepted, or was asked last
 * @param hoursToAnswer whole hours from the request to the answer that counted; null when nobody answered
 * @param hoursToService whole hours from the request to the service; null when there was none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FactRecorded(
        FactKey fact,
        long revision,
        Kind kind,
        YearMonth month,
        Country country,
        OrganisationCode organisation,
        @Nullable WrappedHandle caseFile,
        List<OrganisationCode> receivers,
        @Nullable Country receivingCountry,
        Urgency urgency,
        ServiceType service,
        Stage outcome,
        Clock answered,
        Clock served,
        @Nullable Long hoursToAnswer,
        @Nullable Long hoursToService)
        implements Event {

    /** The unit a fact of this service counts. */
    enum Kind {
        REFERRAL
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
