package org.amparo.portal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.portal.disclosures.HandOver;
import org.amparo.portal.service.Answers;
import org.amparo.portal.service.Told;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks case-service about a case of the reader's, and asks for services for its people. */
@ApplicationScoped
public class Requests {
    private final RequestsApi api;

    Requests(@RestClient RequestsApi api) {
        this.api = api;
    }

    /** The case, if it is one of the reader's. */
    public Optional<CaseInBrief> caseFile(String reference) {
        return Answers.read(() -> api.find(reference));
    }

    /** The referrals of a case; empty when it is none of the reader's. */
    public Optional<List<Sent>> sent(String reference) {
        return Answers.read(() -> api.sent(reference));
    }

    public Optional<Sent> sent(String reference, UUID id) {
        return Answers.read(() -> api.sent(reference, id));
    }

    /** What a receiver would see; opened at the source, and recorded. */
    public Optional<Preview> preview(String reference, String receiver) {
        return Answers.read(() -> api.preview(reference, receiver));
    }

    /** Asks; tells where the referral lies. Its draft is gone with it. */
    public Told refer(String reference, String key, UUID draft, NewReferral referral) {
        return Answers.told(() -> api.refer(reference, key, draft, referral));
    }

    /** Where the people are met, once the receiver wrote it. */
    public Optional<HandOver> handOver(String reference, UUID id) {
        return Answers.read(() -> api.handOver(reference, id));
    }

    public Told withdraw(String reference, UUID id, String key, String reason) {
        return Answers.told(() -> api.withdraw(reference, id, key, new RequestsApi.Withdrawal(reason)));
    }
}
