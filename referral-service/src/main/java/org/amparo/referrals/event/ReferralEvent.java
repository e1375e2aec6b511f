package org.amparo.referrals.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.amparo.kit.outbox.Event;
import org.amparo.kit.outbox.Topic;

/** Something that happened to one referral; a referral is a stream. */
public sealed interface ReferralEvent extends Event
        permits ReferralOffered,
                ReferralAccepted,
                ReferralDeclined,
                ReferralExpired,
                ReferralStageChanged,
                ReferralSplitOff {
    UUID referral();

    @Override
    @JsonIgnore
    default Topic topic() {
        return Topic.REFERRALS;
    }

    @Override
    @JsonIgnore
    default String key() {
        return referral().toString();
    }
}
