package org.amparo.referrals.notice;

/** What a notice may be about. */
enum Kind {
    /** Somebody waits for an answer. */
    OFFER_WAITS,
    /** Nobody answered in time, and it is another receiver's turn, or nobody's. */
    ANSWER_TIME_OVER,
    /** The turn is over before an answer came. */
    OFFER_TAKEN_BACK,
    /** People the receiver said yes to do not come, or stay no longer. */
    REFERRAL_TAKEN_BACK,
    /** Fewer people than before. */
    PEOPLE_LEFT,
    /** What is shared may be read. */
    INFORMATION_SHARED
}
