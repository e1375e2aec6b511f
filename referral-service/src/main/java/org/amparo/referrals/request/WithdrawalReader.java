package org.amparo.referrals.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.amparo.kit.database.Database;
import org.amparo.kit.inbox.EventReader;
import org.amparo.kit.inbox.Received;
import org.amparo.kit.outbox.Topic;
import org.amparo.referrals.code.Handle;
import org.amparo.referrals.docket.Docket;
import org.amparo.referrals.docket.Referrals;
import org.amparo.referrals.referral.Course;
import org.amparo.referrals.referral.Referral;
import org.amparo.referrals.referral.Turn;

/** Ends what a sender takes back, and lets people go who no longer agree. */
@ApplicationScoped
class WithdrawalReader implements EventReader {
    private static final String REQUEST = "referral.request-withdrawn.v1";
    private static final String PEOPLE = "referral.people-withdrawn.v1";

    private final Referrals referrals;
    private final Docket docket;
    private final Database database;
    private final ObjectMapper json;

    WithdrawalReader(Referrals referrals, Docket docket, Database database, ObjectMapper json) {
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
        return Set.of(REQUEST, PEOPLE);
    }

    @Override
    public void read(Received event) throws JsonProcessingException {
        if (event.type().equals(REQUEST)) {
            var withdrawn = json.readValue(event.payload(), AboutReferral.class);
            turn(withdrawn.referral(), referral -> Course.withdraw(referral, database.now()));
        } else {
            var withdrawn = json.readValue(event.payload(), PeopleWithdrawn.class);
            letGo(withdrawn.referral(), withdrawn.people());
        }
    }

    /** Wherever they are by now: an acceptance in part may have moved them while their word was on its way. */
    private void letGo(UUID from, Set<Handle> people) {
        turn(from, referral -> Course.withdrawPeople(referral, people, database.now()));
        // Asked only now that the referral is locked: nobody can move people out of it any more.
        referrals.splitOffFrom(from).forEach(id -> letGo(id, people));
    }

    private void turn(UUID id, Function<Referral, Turn> what) {
        referrals.lock(id);
        var referral = referrals.find(id).orElseThrow();
        docket.keep(referral, what.apply(referral));
    }
}
