package org.amparo.referrals.box;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amparo.referrals.code.AgeBand;
import org.amparo.referrals.code.Country;
import org.amparo.referrals.code.Language;
import org.amparo.referrals.code.OrganisationCode;
import org.amparo.referrals.code.ReferralNumber;
import org.amparo.referrals.code.SecurityLevel;
import org.amparo.referrals.code.ServiceType;
import org.amparo.referrals.code.Stage;
import org.amparo.referrals.code.Urgency;
import org.amparo.referrals.referral.Disclosure;
import org.amparo.referrals.referral.Summary;
import org.jspecify.annotations.Nullable;

/**
 * A referral as everybody who may see it sees it, in lists and above its details.
 *
 * @param country where the people are
 * @param sender absent for a receiver that has not accepted
 * @param receiver whose turn it is, or who accepted
 * @param group how many there are of each age band
 * @param answerBy until when the open offer may be answered
 * @param serviceBy until when the people should be served
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CardView(
        UUID id,
        ReferralNumber number,
        ServiceType service,
        Urgency urgency,
        Country country,
        SecurityLevel securityLevel,
        List<Language> languages,
        List<AgeGroup> group,
        Stage stage,
        Disclosure disclosure,
        Instant requestedAt,
        @Nullable OrganisationCode sender,
        @Nullable OrganisationCode receiver,
        @Nullable Instant answerBy,
        @Nullable Instant serviceBy) {

    /** The size of one part of the group. */
    record AgeGroup(AgeBand ageBand, long people) {}

    static CardView of(Summary referral, Sight sight) {
        var card = referral.card();
        return new CardView(
                referral.id(),
                referral.number(),
                card.service(),
                card.urgency(),
                card.country(),
                card.securityLevel(),
                card.languages(),
                group(referral.ages()),
                referral.stage(),
                referral.disclosure(),
                card.requestedAt(),
                sight.namesSender(referral) ? referral.sender() : null,
                referral.receiver(),
                referral.answerBy(),
                referral.serviceBy());
    }

    private static List<AgeGroup> group(List<AgeBand> ages) {
        return ages.stream()
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> new AgeGroup(entry.getKey(), entry.getValue()))
                .toList();
    }
}
