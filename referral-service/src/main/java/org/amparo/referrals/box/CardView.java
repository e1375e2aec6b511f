package org.amparo.referrals.box;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
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
import org.amparo.referrals.referral.Offer;
import org.amparo.referrals.referral.Person;
import org.amparo.referrals.referral.Referral;
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

    static CardView of(Referral referral, Sight sight) {
        var card = referral.card();
        var current = referral.acceptedOffer().or(referral::openOffer);
        var latest = referral.latestOffer().map(Offer::asked);
        return new CardView(
                referral.id(),
                referral.origin().number(),
                card.service(),
                card.urgency(),
                card.country(),
                card.securityLevel(),
                card.languages(),
                group(referral.people()),
                referral.stage(),
                referral.progress().disclosure(),
                card.requestedAt(),
                sight.namesSender(referral) ? referral.origin().sender() : null,
                current.map(offer -> offer.receiver().code()).orElse(null),
                referral.openOffer()
                        .map(Offer::asked)
                        .map(Offer.Asked::answerBy)
                        .orElse(null),
                latest.map(Offer.Asked::serviceBy).orElse(null));
    }

    private static List<AgeGroup> group(List<Person> people) {
        return people.stream()
                .collect(Collectors.groupingBy(Person::ageBand, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> new AgeGroup(entry.getKey(), entry.getValue()))
                .toList();
    }
}
