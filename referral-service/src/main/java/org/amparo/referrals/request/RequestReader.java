package org.amparo.referrals.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.amparo.kit.database.Database;
import org.amparo.kit.inbox.EventReader;
import org.amparo.kit.inbox.Reaction;
import org.amparo.kit.outbox.Topic;
import org.amparo.referrals.code.OrganisationCode;
import org.amparo.referrals.directory.Channel;
import org.amparo.referrals.directory.Organisation;
import org.amparo.referrals.directory.Organisations;
import org.amparo.referrals.docket.Docket;
import org.amparo.referrals.referral.Receiver;
import org.amparo.referrals.referral.Referral;

/** Takes up what a sender asks for, and asks the first receiver. */
@ApplicationScoped
class RequestReader implements EventReader {
    private final Organisations organisations;
    private final Docket docket;
    private final Database database;

    RequestReader(Organisations organisations, Docket docket, Database database) {
        this.organisations = organisations;
        this.docket = docket;
        this.database = database;
    }

    @Override
    public Topic topic() {
        return Topic.REFERRAL_REQUESTS;
    }

    @Override
    public List<Reaction<?>> reactions() {
        return List.of(new Reaction<>("referral.requested.v1", Requested.class, this::open));
    }

    private void open(Requested request) {
        var practising = organisations.practises(request.origin().sender().value());
        var receivers = request.receivers().stream()
                .map(code -> receiver(code, practising))
                .toList();
        docket.open(Referral.request(
                request.referral(),
                request.origin(),
                request.card(),
                request.numberedPeople(),
                receivers,
                database.now()));
    }

    /**
     * A receiver the register does not have cannot be asked, nor one that practises by one that does not, nor the other way
     * round: the request is set aside for an administrator.
     */
    private Receiver receiver(OrganisationCode code, boolean practising) {
        return organisations
                .find(code)
                .filter(organisation -> organisation.practice() == practising)
                .map(RequestReader::known)
                .orElseThrow(() -> new IllegalStateException(
                        "a receiver is not in the register, or is not one this sender may reach"));
    }

    private static Receiver known(Organisation organisation) {
        return new Receiver(
                organisation.organisation(),
                organisation.country(),
                organisation.zone(),
                organisation.channel() == Channel.ACCOUNT);
    }
}
