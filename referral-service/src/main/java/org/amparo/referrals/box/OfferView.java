package org.amparo.referrals.box;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.amparo.referrals.code.Country;
import org.amparo.referrals.code.DeclineReason;
import org.amparo.referrals.code.OrganisationCode;
import org.amparo.referrals.referral.Answer;
import org.amparo.referrals.referral.Offer;
import org.amparo.referrals.referral.OfferState;
import org.amparo.referrals.referral.Report;
import org.jspecify.annotations.Nullable;

/**
 * One receiver's turn.
 *
 * @param until from which day on a receiver that declined could say yes
 * @param reported whether the sender recorded the answer
 * @param confirmedAt when a reported answer was confirmed; absent while it is only reported
 * @param onCall the code of the receiver's desk; on an accepted offer, and for the receiver itself
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OfferView(
        OrganisationCode receiver,
        Country country,
        OfferState state,
        @Nullable Instant askedAt,
        @Nullable Instant answerBy,
        @Nullable Instant answeredAt,
        @Nullable DeclineReason reason,
        @Nullable OrganisationCode alternative,
        @Nullable LocalDate until,
        boolean reported,
        Report.@Nullable Who heardFrom,
        Report.@Nullable Means heardBy,
        @Nullable Instant toldAt,
        @Nullable Instant confirmedAt,
        @Nullable String onCall) {

    static OfferView of(Offer offer, @Nullable String onCall) {
        var asked = Optional.ofNullable(offer.asked());
        var answer = Optional.ofNullable(offer.answer());
        var report = answer.map(Answer::report);
        return new OfferView(
                offer.receiver().code(),
                offer.receiver().country(),
                offer.state(),
                asked.map(Offer.Asked::at).orElse(null),
                asked.map(Offer.Asked::answerBy).orElse(null),
                answer.map(Answer::at).orElse(null),
                answer.map(Answer::reason).orElse(null),
                answer.map(Answer::alternative).orElse(null),
                answer.map(Answer::until).orElse(null),
                report.isPresent(),
                report.map(Report::who).orElse(null),
                report.map(Report::channel).orElse(null),
                report.map(Report::toldAt).orElse(null),
                report.map(Report::confirmedAt).orElse(null),
                onCall);
    }
}
