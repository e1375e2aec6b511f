package org.amparo.portal.disclosures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.amparo.portal.service.Answers;
import org.amparo.portal.service.Told;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Opens what is shared under a referral. Nothing of it stays here. */
@ApplicationScoped
public class Disclosures {
    /** What a hand-over point is based on that nobody wrote yet. */
    public static final String NOTHING_YET = "\"0\"";

    private final DisclosuresApi api;
    private final StaySafetyApi stays;

    Disclosures(@RestClient DisclosuresApi api, @RestClient StaySafetyApi stays) {
        this.api = api;
        this.stays = stays;
    }

    /** Opens it, and that is recorded; empty when nothing is shared, whatever the reason. */
    public Optional<Disclosure> open(UUID referral) {
        return Answers.read(() -> api.open(referral));
    }

    /** How to keep somebody safe who sleeps there now; empty when it is not shared, or they left. */
    public Optional<Safety> beside(UUID stay) {
        return Answers.read(() -> stays.open(stay));
    }

    /** Where the people are met, if somebody wrote it and it is shared. */
    public Optional<Meeting> handOver(UUID referral) {
        return Answers.read(() -> api.handOver(referral))
                .map(found -> new Meeting(found.getEntity(), found.getHeaderString("ETag")));
    }

    public Told meet(UUID referral, String version, HandOver handOver) {
        return Answers.told(() -> api.meet(referral, version, handOver));
    }
}
