package org.amparo.referrals.docket;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amparo.kit.access.Access;
import org.amparo.kit.access.Grant;
import org.amparo.kit.caller.Subject;
import org.amparo.referrals.code.Country;
import org.amparo.referrals.referral.Offer;
import org.amparo.referrals.referral.OfferState;
import org.amparo.referrals.referral.Referral;
import org.jspecify.annotations.Nullable;

/**
 * Who may see a referral and do what with it. Each right is one role's, so that an account that is a partner here and a
 * caseworker there is each only where it is.
 */
public final class Rights {
    /** The receiver's: to answer, and to say how it goes. */
    public static final String ANSWER = "answer";
    /** The sender's: to record what a receiver without an account answered. */
    public static final String REPORT = "report";

    private static final String REFERRAL = "referral";
    private static final String SERVICE = "referral-service";
    private static final Duration WHILE_IT_IS_KEPT = Duration.ofDays(20 * 365L);
    private static final Duration WHILE_IT_IS_WRITTEN = Duration.ofMinutes(1);

    private Rights() {}

    /** The rights that come with a new referral: the sender's and the coordination's of its country. */
    static List<Grant> ofSender(Referral referral, Instant now) {
        var sender = referral.origin().sender().value();
        return List.of(
                lasting(
                        referral,
                        Subject.role(sender, "caseworker"),
                        Set.of(Access.READ, REPORT),
                        Grant.Origin.ASSIGNMENT,
                        null,
                        now),
                lasting(
                        referral,
                        Subject.role(sender, "supervisor"),
                        Set.of(Access.READ, REPORT),
                        Grant.Origin.SUPERVISION,
                        null,
                        now),
                ofCoordination(referral, referral.card().country(), now));
    }

    /**
     * The rights that come with an offer. The sight of the referral rests on the offer and ends with it; the right to
     * answer stays, so that whoever answers too late hears so, and not that there never was a referral.
     */
    static List<Grant> ofReceiver(Referral referral, Offer offer, Instant now) {
        var rights = new ArrayList<Grant>();
        if (offer.receiver().answersItself()) {
            var partner = Subject.role(offer.receiver().code().value(), "partner");
            rights.add(lasting(referral, partner, Set.of(Access.READ), Grant.Origin.REFERRAL, offer.id(), now));
            rights.add(lasting(referral, partner, Set.of(ANSWER), Grant.Origin.REFERRAL, null, now));
        }
        if (isCoordinatedAnew(referral, offer)) {
            rights.add(ofCoordination(referral, offer.receiver().country(), now));
        }
        return List.copyOf(rights);
    }

    private static boolean isCoordinatedAnew(Referral referral, Offer offer) {
        var country = offer.receiver().country();
        return country != referral.card().country()
                && referral.offers().stream()
                        .filter(other -> other.state() != OfferState.WAITING)
                        .filter(other -> !other.id().equals(offer.id()))
                        .noneMatch(other -> other.receiver().country() == country);
    }

    /** Whoever writes a referral it has no part in, because it left people out, sees it until the writing is done. */
    static Grant whileWriting(UUID referral, String writer, Instant now) {
        return new Grant(
                UuidCreator.getTimeOrderedEpoch(),
                referral,
                null,
                writer,
                Set.of(Access.READ),
                Set.of(),
                REFERRAL,
                Grant.Origin.REFERRAL,
                referral,
                now,
                now.plus(WHILE_IT_IS_WRITTEN),
                writer);
    }

    private static Grant ofCoordination(Referral referral, Country country, Instant now) {
        return lasting(
                referral,
                Subject.coordinator(country.name()),
                Set.of(Access.READ),
                Grant.Origin.COORDINATION,
                null,
                now);
    }

    private static Grant lasting(
            Referral referral,
            String subject,
            Set<String> actions,
            Grant.Origin origin,
            @Nullable UUID basis,
            Instant now) {
        return new Grant(
                UuidCreator.getTimeOrderedEpoch(),
                referral.id(),
                null,
                subject,
                actions,
                actions.contains(Access.READ) ? Set.of("card") : Set.of(),
                REFERRAL,
                origin,
                basis,
                now,
                now.plus(WHILE_IT_IS_KEPT),
                SERVICE);
    }
}
