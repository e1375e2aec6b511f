package org.amparo.referrals.box;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amparo.referrals.code.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A referral in detail, as far as the caller sees it.
 *
 * @param sight as whom the caller sees it
 * @param people absent in coordination, which sees cards and states
 * @param questions a receiver's own, and all of them for the sender; absent in coordination
 * @param splitFrom the referral that left these people out; for the sender only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReferralView(
        @JsonUnwrapped CardView card,
        Sight sight,
        List<OfferView> offers,
        @Nullable List<PersonView> people,
        @Nullable List<QuestionView> questions,
        @Nullable Outcome outcome,
        @Nullable Instant servedFrom,
        @Nullable Instant endedAt,
        @Nullable UUID splitFrom) {}
