package org.amparo.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.amparo.portal.card.Wall;
import org.amparo.portal.form.Filled;
import org.amparo.portal.language.Language;
import org.amparo.portal.recipient.Calling;
import org.amparo.portal.referrals.Organisation;
import org.amparo.portal.referrals.Referral;
import org.amparo.portal.referrals.Referrals;
import org.amparo.portal.referrals.Seen;

/** Makes a receiver's page of what a referral, its shared information and its people say. */
@ApplicationScoped
class ReceiversPages {
    private final Referrals referrals;
    private final Calling calling;
    private final Wall wall;

    ReceiversPages(Referrals referrals, Calling calling, Wall wall) {
        this.referrals = referrals;
        this.calling = calling;
        this.wall = wall;
    }

    /**
     * A page with its forms as they begin.
     *
     * @param progress has no choices once it has ended
     */
    record Opened(DeliveryPage page, Filled form, Progress progress) {}

    /** Empty when the reader has no such referral. */
    Optional<Opened> open(UUID id, Language language, boolean namesShown) {
        return referrals.find(id).map(seen -> opened(seen, language, namesShown));
    }

    private Opened opened(Seen seen, Language language, boolean namesShown) {
        var referral = seen.referral();
        var recipients = calling.under(referral.id(), language, namesShown);
        var path = "/offers/" + referral.id();
        var page = DeliveryPage.of(
                path + "/delivery",
                path,
                language.messages(DeliveryMessages.class).ofReferral(referral.number()),
                recipients,
                country(referral),
                language);
        var today = wall.of(referral.receiver(), language).today();
        return new Opened(
                page,
                DeliveryForm.begun(recipients, referral.service(), today).filled(),
                new Progress(
                        path + "/progress",
                        seen.version(),
                        Course.choices(referral.stage(), language),
                        Filled.empty(),
                        ""));
    }

    /** Things are given where the receiver is. */
    private String country(Referral referral) {
        return Optional.ofNullable(referral.receiver())
                .flatMap(referrals::organisation)
                .map(Organisation::country)
                .orElse(referral.country());
    }
}
