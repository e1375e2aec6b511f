package org.amparo.referrals.answer;

import java.time.Instant;
import java.util.Set;
import org.amparo.kit.problem.Invalid;
import org.amparo.referrals.code.DeclineReason;
import org.amparo.referrals.code.OrganisationCode;
import org.amparo.referrals.referral.Answer;
import org.amparo.referrals.referral.Report;
import org.jspecify.annotations.Nullable;

/**
 * What the sender heard a receiver without an account say.
 *
 * @param people the numbers of those it takes; none means everybody
 * @param reason why it says no; absent with a yes
 * @param who the role of the person who said it
 * @param toldAt when it was said
 */
record ReportedAnswer(
        Said answer,
        Set<Integer> people,
        @Nullable DeclineReason reason,
        @Nullable OrganisationCode alternative,
        Report.Who who,
        Instant toldAt,
        Report.Means channel) {

    /** Yes or no. */
    enum Said {
        ACCEPTED,
        DECLINED
    }

    ReportedAnswer {
        Invalid.required(answer, "answer");
        people = Invalid.set(people, 0, answer == Said.ACCEPTED ? Acceptance.MOST : 0, "people");
        Invalid.unless((answer == Said.DECLINED) == (reason != null), "reason");
        Invalid.unless(answer == Said.DECLINED || alternative == null, "alternative");
        Invalid.required(who, "who");
        Invalid.required(toldAt, "toldAt");
        Invalid.required(channel, "channel");
    }

    Answer asHeard(Instant now) {
        return new Answer(now, reason, alternative, null, new Report(who, toldAt, channel, null));
    }
}
