package org.amparo.referrals.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.amparo.kit.database.Database;
import org.amparo.kit.inbox.EventReader;
import org.amparo.kit.inbox.Reaction;
import org.amparo.kit.outbox.Topic;
import org.amparo.referrals.docket.Docket;
import org.amparo.referrals.docket.Referrals;
import org.amparo.referrals.referral.Course;
import org.amparo.referrals.referral.Disclosure;

/** Shows whether the accepted receiver may open what is shared, as case-service judged it. */
@ApplicationScoped
class DisclosureReader implements EventReader {
    private final Referrals referrals;
    private final Docket docket;
    private final Database database;

    DisclosureReader(Referrals referrals, Docket docket, Database database) {
        this.referrals = referrals;
        this.docket = docket;
        this.database = database;
    }

    @Override
    public Topic topic() {
        return Topic.REFERRAL_REQUESTS;
    }

    @Override
    public List<Reaction<?>> reactions() {
        return List.of(
                decided("disclosure.opened.v1", Disclosure.OPEN),
                decided("disclosure.refused.v1", Disclosure.REFUSED),
                decided("disclosure.ended.v1", Disclosure.ENDED));
    }

    private Reaction<AboutReferral> decided(String type, Disclosure decision) {
        return new Reaction<>(type, AboutReferral.class, about -> keep(about.referral(), decision));
    }

    private void keep(UUID id, Disclosure decision) {
        referrals.lock(id);
        var referral = referrals.find(id).orElseThrow();
        docket.keep(referral, Course.disclose(referral, decision, database.now()));
    }
}
