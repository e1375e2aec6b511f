package org.amparo.referrals.referral;

import java.util.List;
import java.util.stream.Stream;
import org.amparo.referrals.event.ReferralEvent;
import org.jspecify.annotations.Nullable;

/**
 * A referral after something happened to it, and what others are told of it.
 *
 * @param told in this order; empty when nothing changed for anybody
 * @param splitOff the turn of the people who were left out; null when nobody was
 */
public record Turn(
        Referral referral,
        List<ReferralEvent> told,
        @Nullable Turn splitOff) {
    static Turn of(Referral referral, ReferralEvent... told) {
        return new Turn(referral, List.of(told), null);
    }

    /** Nothing happened. */
    static Turn none(Referral referral) {
        return new Turn(referral, List.of(), null);
    }

    Turn after(ReferralEvent first) {
        return new Turn(referral, Stream.concat(Stream.of(first), told.stream()).toList(), splitOff);
    }

    Turn with(Turn people) {
        return new Turn(referral, told, people);
    }
}
