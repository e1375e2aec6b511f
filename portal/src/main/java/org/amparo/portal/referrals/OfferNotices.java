package org.amparo.portal.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.amparo.portal.service.Answers;
import org.amparo.portal.service.Told;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks referral-service what waits for the desk of whoever reads. */
@ApplicationScoped
public class OfferNotices {
    private final OfferNoticeApi api;

    OfferNotices(@RestClient OfferNoticeApi api) {
        this.api = api;
    }

    /** Those nobody of the desk has seen yet, the newest first. */
    public List<OfferNotice> unseen() {
        return Answers.read(() -> api.list(null)).orElse(List.of());
    }

    /** Those that were seen in the last three months, the newest first. */
    public List<OfferNotice> earlier() {
        return Answers.read(() -> api.list(true)).orElse(List.of());
    }

    /** Says that a notice was seen: for everybody at the desk. */
    public Told seen(UUID id, String key) {
        return Answers.told(() -> api.see(id, key));
    }
}
