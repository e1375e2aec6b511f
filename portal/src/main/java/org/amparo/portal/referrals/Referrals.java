package org.amparo.portal.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.portal.service.Answers;
import org.amparo.portal.service.Told;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Asks referral-service, and tells it what people decided. */
@ApplicationScoped
public class Referrals {
    private static final int A_PAGE = 100;

    private final ReferralsApi api;

    Referrals(@RestClient ReferralsApi api) {
        this.api = api;
    }

    /** Those that are with the reader's organisation in this stage. */
    public ReferralPage received(Referral.Stage stage, @Nullable String after) {
        return Answers.read(() -> api.list("received", stage, after, A_PAGE)).orElse(ReferralPage.EMPTY);
    }

    public Optional<Seen> find(UUID id) {
        return Answers.read(() -> api.referral(id))
                .map(found -> new Seen(found.getEntity(), found.getHeaderString("ETag")));
    }

    public Told accept(UUID id, String key, Acceptance acceptance) {
        return Answers.told(() -> api.accept(id, key, acceptance));
    }

    public Told decline(UUID id, String key, Decline decline) {
        return Answers.told(() -> api.decline(id, key, decline));
    }

    /** Before an answer; the time for it runs on. */
    public Told ask(UUID id, String key, NewQuestion question) {
        return Answers.told(() -> api.ask(id, key, question));
    }

    /** What the sender says to a question. */
    public Told reply(UUID id, UUID question, String key, NewReply reply) {
        return Answers.told(() -> api.reply(id, question, key, reply));
    }

    /** Says how it goes; only on the version that was seen. */
    public Told move(UUID id, String version, StageChange change) {
        return Answers.told(() -> api.move(id, version, change));
    }

    /** What a receiver without an account was heard to say. */
    public Told report(UUID id, String key, ReportedAnswer answer) {
        return Answers.told(() -> api.report(id, key, answer));
    }

    /** It said the same itself. */
    public Told confirm(UUID id, String key) {
        return Answers.told(() -> api.confirm(id, key));
    }

    /** Whoever offers a service, in the directory. */
    public List<ServiceEntry> offering(String service) {
        return Answers.read(() -> api.services(service).services()).orElse(List.of());
    }

    /** The whole register. */
    public List<Organisation> organisations() {
        return Answers.read(() -> api.organisations().organisations()).orElse(List.of());
    }

    /** An organisation of the register by its code. */
    public Optional<Organisation> organisation(String code) {
        return Answers.read(() -> api.organisation(code));
    }
}
