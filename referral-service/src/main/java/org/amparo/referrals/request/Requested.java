package org.amparo.referrals.request;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.amparo.referrals.code.AgeBand;
import org.amparo.referrals.code.Country;
import org.amparo.referrals.code.Gender;
import org.amparo.referrals.code.Handle;
import org.amparo.referrals.code.Language;
import org.amparo.referrals.code.OrganisationCode;
import org.amparo.referrals.code.ReferralNumber;
import org.amparo.referrals.code.SecurityLevel;
import org.amparo.referrals.code.ServiceType;
import org.amparo.referrals.code.SupportNeed;
import org.amparo.referrals.code.Urgency;
import org.amparo.referrals.code.WrappedHandle;
import org.amparo.referrals.referral.Card;
import org.amparo.referrals.referral.Origin;
import org.amparo.referrals.referral.Person;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code referral.requested.v1}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Requested(
        UUID referral,
        ReferralNumber number,
        Handle caseFile,
        @Nullable WrappedHandle caseFacts,
        Country country,
        OrganisationCode organisation,
        ServiceType service,
        Urgency urgency,
        SecurityLevel securityLevel,
        List<Language> languages,
        List<OrganisationCode> receivers,
        List<Someone> people,
        Instant requestedAt) {

    /** One of the people, in the order in which they are numbered. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Someone(Handle person, AgeBand ageBand, Gender gender, Set<SupportNeed> supportNeeds) {
        private Person numbered(int number) {
            return new Person(number, person, ageBand, gender, supportNeeds);
        }
    }

    Origin origin() {
        return new Origin(number, null, caseFile, caseFacts, organisation);
    }

    Card card() {
        return new Card(service, urgency, country, securityLevel, languages, requestedAt);
    }

    List<Person> numberedPeople() {
        return IntStream.range(0, people.size())
                .mapToObj(index -> people.get(index).numbered(index + 1))
                .toList();
    }
}
