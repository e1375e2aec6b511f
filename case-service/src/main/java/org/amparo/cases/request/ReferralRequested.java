package org.amparo.cases.request;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amparo.cases.code.AgeBand;
import org.amparo.cases.code.Country;
import org.amparo.cases.code.Gender;
import org.amparo.cases.code.Language;
import org.amparo.cases.code.OrganisationCode;
import org.amparo.cases.code.SecurityLevel;
import org.amparo.cases.code.ServiceType;
import org.amparo.cases.code.SupportNeed;
import org.amparo.cases.code.Urgency;
import org.amparo.cases.handle.Handle;
import org.amparo.cases.handle.WrappedHandle;
import org.amparo.cases.referral.ReferralNumber;
import org.amparo.kit.outbox.Event;
import org.amparo.kit.outbox.Topic;

/**
 * Asks referral-service to find a receiver: the card, and whom to ask in which order.
 *
 * @param caseFacts the case as reporting counts it, for the fact of the referral: sealed anew, opened by reporting alone
 */
record ReferralRequested(
        UUID referral,
        ReferralNumber number,
        Handle caseFile,
        WrappedHandle caseFacts,
        Country country,
        OrganisationCode organisation,
        ServiceType service,
        Urgency urgency,
        SecurityLevel securityLevel,
        List<Language> languages,
        List<OrganisationCode> receivers,
        List<OnCard> people,
        Instant requestedAt)
        implements Event {
    /** One of the people, as coarse as a receiver needs to say yes or no. */
    record OnCard(Handle person, AgeBand ageBand, Gender gender, Set<SupportNeed> supportNeeds) {}

    @Override
    public Topic topic() {
        return Topic.REFERRAL_REQUESTS;
    }

    @Override
    public String type() {
        return "referral.requested.v1";
    }

    @Override
    public String key() {
        return referral.toString();
    }
}
