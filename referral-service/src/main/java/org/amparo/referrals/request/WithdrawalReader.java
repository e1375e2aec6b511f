package org.amparo.referrals.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.amparo.kit.database.Database;
import org.amparo.kit.inbox.EventReader;
import org.amparo.kit.inbox.Reaction;
import org.amparo.kit.outbox.Topic;
import org.amparo.referrals.docket.Docket;
import org.amparo.referrals.docket.Referrals;
import org.amparo.referrals.referral.Course;
import org.amparo.referrals.referral.Referral;
import org.amparo.referrals.referral.Turn;

/** Ends what a sender takes back, lets people go who no longer agree, and asks no more whom it must not ask. */
@ApplicationScoped
class WithdrawalReader implements EventReader {
    private final Referrals referrals;
    private final Docket docket;
    private final Database database;

    WithdrawalReader(Referrals referrals, Docket docket, Database database) {
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
                new Reaction<>("referral.request-withdrawn.v1", AboutReferral.class, this::withdraw),
                new Reaction<>("referral.people-withdrawn.v1", PeopleWithdrawn.class, this::letGo),
                new Reaction<>("referral.receiver-withdrawn.v1", ReceiverWithdrawn.class, this::askNoMore));
    }

    private void withdraw(AboutReferral withdrawn) {
        turn(withdrawn.referral(), referral -> Course.withdraw(referral, database.now()));
    }

    private void letGo(PeopleWithdrawn withdrawn) {
        everywhere(
                withdrawn.referral(), referral -> Course.withdrawPeople(referral, withdrawn.people(), database.now()));
    }

    private void askNoMore(ReceiverWithdrawn withdrawn) {
        everywhere(
                withdrawn.referral(),
                referral ->
                        Course.withdrawReceiver(referral, withdrawn.receiver(), withdrawn.person(), database.now()));
    }

    /** Wherever people are by now: an acceptance in part may have moved them while their word was on its way. */
    private void everywhere(UUID from, Function<Referral, Turn> what) {
        turn(from, what);
        // Asked only now that the referral is locked: nobody can move people out of it any more.
        referrals.splitOffFrom(from).forEach(id -> everywhere(id, what));
    }

    private void turn(UUID id, Function<Referral, Turn> what) {
        referrals.lock(id);
        var referral = referrals.find(id).orElseThrow();
        docket.keep(referral, what.apply(referral));
    }
}
