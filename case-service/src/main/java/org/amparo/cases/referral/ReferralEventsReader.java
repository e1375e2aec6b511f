package org.amparo.cases.referral;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.amparo.kit.inbox.EventReader;
import org.amparo.kit.inbox.Received;
import org.amparo.kit.outbox.Topic;

/** Follows what referral-service tells about referrals of cases here. */
@ApplicationScoped
class ReferralEventsReader implements EventReader {
    private final ReferralProgress progress;
    private final ObjectMapper json;

    ReferralEventsReader(ReferralProgress progress, ObjectMapper json) {
        this.progress = progress;
        this.json = json;
    }

    @Override
    public Topic topic() {
        return Topic.REFERRALS;
    }

    @Override
    public Set<String> types() {
        return Set.of(
                "referral.offered.v1",
                "referral.accepted.v1",
                "referral.declined.v1",
                "referral.expired.v1",
                "referral.stage-changed.v1",
                "referral.split-off.v1");
    }

    @Override
    public void read(Received event) throws JsonProcessingException {
        switch (event.type()) {
            case "referral.offered.v1" -> progress.offered(parse(event, Answered.Offered.class));
            case "referral.accepted.v1" -> progress.accepted(parse(event, Answered.Accepted.class));
            case "referral.declined.v1" -> progress.declined(parse(event, Answered.Declined.class));
            case "referral.expired.v1" -> progress.expired(parse(event, Answered.Expired.class));
            case "referral.stage-changed.v1" -> progress.moved(parse(event, Answered.StageChanged.class));
            case "referral.split-off.v1" -> progress.splitOff(parse(event, Answered.SplitOff.class));
            default -> throw new IllegalArgumentException("a type this reader does not follow");
        }
    }

    private <T> T parse(Received event, Class<T> type) throws JsonProcessingException {
        return json.readValue(event.payload(), type);
    }
}
