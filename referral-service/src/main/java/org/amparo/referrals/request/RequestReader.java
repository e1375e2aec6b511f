package org.amparo.referrals.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.amparo.kit.database.Database;
import org.amparo.kit.inbox.EventReader;
import org.amparo.kit.inbox.Received;
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
    private final ObjectMapper json;

    RequestReader(Organisations organisations, Docket docket, Database database, ObjectMapper json) {
        this.organisations = organisations;
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
        return Set.of("referral.requested.v1");
    }

    @Override
    public void read(Received event) throws JsonProcessingException {
        var request = json.readValue(event.payload(), Requested.class);
        var receivers = request.receivers().stream().map(this::receiver).toList();
        docket.open(Referral.request(
                request.referral(),
                request.origin(),
                request.card(),
                request.numberedPeople(),
                receivers,
                database.now()));
    }

    /** A receiver the register does not have cannot be asked: the request is set aside for an administrator. */
    private Receiver receiver(OrganisationCode code) {
        return organisations
                .find(code)
                .map(RequestReader::known)
                .orElseThrow(() -> new IllegalStateException("a receiver is not in the register"));
    }

    private static Receiver known(Organisation organisation) {
        return new Receiver(
                organisation.organisation(),
                organisation.country(),
                organisation.zone(),
                organisation.channel() == Channel.ACCOUNT);
    }
}
