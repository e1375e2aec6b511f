package org.amparo.cases.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened.
 *
 * @param referral the short number of the referral it happened to
 * @param organisation the code of the organisation that did it
 * @param detail a code that says more: a reason, a stage, a service
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Entry(
        Instant at,
        Kind kind,
        @Nullable String referral,
        @Nullable String organisation,
        @Nullable String detail) {

    /** The same for a colleague of whoever works on the case, to whom an exclusion looks like a missing basis. */
    Entry toColleague() {
        return kind == Kind.DISCLOSURE_REFUSED && Refusal.EXCLUDED.name().equals(detail)
                ? new Entry(at, kind, referral, organisation, Refusal.NO_BASIS.name())
                : this;
    }

    /** Why an acceptance opened nothing. Nobody outside the case learns it. */
    public enum Refusal {
        NO_BASIS,
        EXCLUDED,
        REFERRAL_ENDED
    }

    /** What can happen to a case. */
    public enum Kind {
        REFERRAL_REQUESTED,
        REFERRAL_OFFERED,
        REFERRAL_ACCEPTED,
        REFERRAL_ACCEPTANCE_REPORTED,
        REFERRAL_DECLINED,
        REFERRAL_EXPIRED,
        REFERRAL_MOVED_ON,
        REFERRAL_SPLIT_OFF,
        REFERRAL_QUESTION_ASKED,
        REFERRAL_QUESTION_ANSWERED,
        DISCLOSURE_OPENED,
        DISCLOSURE_REFUSED,
        DISCLOSURE_ENDED,
        DELIVERED,
        DELIVERY_CORRECTED,
        DELIVERY_VOIDED,
        CHECKED_IN,
        CHECKED_OUT,
        MINIMUM_KEPT,
        CONSENT_RECORDED,
        WITHDRAWN,
        ERASURE_QUEUED,
        HOLDING_DECIDED,
        HOLDING_RENEWED,
        ASSESSED,
        BLOCK_WRITTEN,
        LEGAL_HOLD_PLACED,
        LEGAL_HOLD_LIFTED,
        RETENTION_DECIDED,
        CORRECTION_ASKED,
        CORRECTION_CLOSED,
        ERASED,
        RECORDS_MERGED,
        MERGE_UNDONE
    }
}
