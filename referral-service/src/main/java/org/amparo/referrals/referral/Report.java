package org.amparo.referrals.referral;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the sender heard the answer of a receiver without an account.
 *
 * @param who the role of the person who answered; never a name
 * @param toldAt when it was said
 * @param confirmedAt when it was confirmed; null while it is only reported
 */
public record Report(
        Who who, Instant toldAt, Means channel, @Nullable Instant confirmedAt) {
    /** Who answered at the receiver's. */
    public enum Who {
        DUTY_OFFICER,
        SOCIAL_WORKER,
        MEDICAL_STAFF,
        PROSECUTOR,
        CONSULAR_OFFICER,
        DIRECTOR,
        SECRETARIAT,
        OTHER
    }

    /** By what channel. */
    public enum Means {
        PHONE,
        LETTER,
        EMAIL,
        IN_PERSON
    }

    Report confirmed(Instant now) {
        return new Report(who, toldAt, channel, now);
    }
}
