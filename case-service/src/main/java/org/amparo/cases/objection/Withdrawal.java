package org.amparo.cases.objection;

import java.util.UUID;
import org.amparo.kit.problem.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * A person takes something back, in one of three ways (architecture.md 3.9).
 *
 * @param consent the basis that is taken back; null with SHARE_NO_MORE means all of them
 * @param referral the referral whose service is stopped; with STOP_THIS_SERVICE only
 */
record Withdrawal(
        Kind kind, @Nullable UUID consent, @Nullable UUID referral) {
    Withdrawal {
        Invalid.required(kind, "kind");
        Invalid.unless(consent == null || kind == Kind.SHARE_NO_MORE, "consent");
        Invalid.unless((referral != null) == (kind == Kind.STOP_THIS_SERVICE), "referral");
    }

    /** The three ways. */
    enum Kind {
        /** Nothing more is shared; what was read cannot be unread. */
        SHARE_NO_MORE,
        /** One referral goes on without this person. */
        STOP_THIS_SERVICE,
        /** Every right ends, and the erasure is queued. */
        ERASE_ME
    }
}
