package org.amparo.referrals.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.amparo.kit.database.Database;
import org.amparo.kit.inbox.EventReader;
import org.amparo.kit.inbox.Received;
import org.amparo.kit.outbox.Topic;
import org.amparo.referrals.docket.Docket;
import org.amparo.referrals.docket.Referrals;
import org.amparo.referrals.referral.Course;
import org.amparo.referrals.referral.Disclosure;

/** Shows whether the accepted receiver may open what is shared, as case-service judged it. */
@ApplicationScoped
class DisclosureReader implements EventReader {
    private static final Map<String, Disclosure> DECISIONS = Map.of(
            "disclosure.opened.v1", Disclosure.OPEN,
            "disclosure.refused.v1", Disclosure.REFUSED,
            "disclosure.ended.v1", Disclosure.ENDED);

    private final Referrals referrals;
    private final Docket docket;
    private final Database database;
    private final ObjectMapper json;

    DisclosureReader(Referrals referrals, Docket docket, Database database, ObjectMapper json) {
        this.referrals = referrals;
        this.docket = docket;
        this.database = database;
        this.json = json;
    }

    @Override
    public Topic topic() {
        return Topic.REFERRAL_REQUESTS;
    }

    @Override
    public Set<String> types() {
        return DECISIONS.keySet();
    }

    @Override
    public void read(Received event) throws JsonProcessingException {
        var id = json.readValue(event.payload(), AboutReferral.class).referral();
        var decided = Objects.requireNonNull(DECISIONS.get(event.type()));
        referrals.lock(id);
        var referral = referrals.find(id).orElseThrow();
        docket.keep(referral, Course.disclose(referral, decided, database.now()));
    }
}
