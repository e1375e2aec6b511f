package org.amparo.cases.answer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.amparo.kit.inbox.EventReader;
import org.amparo.kit.inbox.Reaction;
import org.amparo.kit.outbox.Topic;

/** Follows what referral-service tells about referrals of cases here. */
@ApplicationScoped
class ReferralEventsReader implements EventReader {
    private final ReferralProgress progress;

    ReferralEventsReader(ReferralProgress progress) {
        this.progress = progress;
    }

    @Override
    public Topic topic() {
        return Topic.REFERRALS;
    }

    @Override
    public List<Reaction<?>> reactions() {
        return List.of(
                new Reaction<>("referral.offered.v1", Answered.Offered.class, progress::offered),
                new Reaction<>("referral.accepted.v1", Answered.Accepted.class, progress::accepted),
                new Reaction<>("referral.declined.v1", Answered.Declined.class, progress::declined),
                new Reaction<>("referral.expired.v1", Answered.Expired.class, progress::expired),
                new Reaction<>("referral.stage-changed.v1", Answered.StageChanged.class, progress::moved),
                new Reaction<>("referral.split-off.v1", Answered.SplitOff.class, progress::splitOff),
                new Reaction<>("referral.question-asked.v1", Answered.QuestionAsked.class, progress::asked),
                new Reaction<>("referral.question-answered.v1", Answered.QuestionAnswered.class, progress::replied));
    }
}
