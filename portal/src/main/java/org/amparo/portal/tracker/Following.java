package org.amparo.portal.tracker;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.portal.card.Card;
import org.amparo.portal.card.Wall;
import org.amparo.portal.deadline.Clocks;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;
import org.amparo.portal.referrals.Organisation;
import org.amparo.portal.referrals.Referral;
import org.amparo.portal.referrals.Referrals;
import org.amparo.portal.referrals.Seen;
import org.amparo.portal.requests.Requests;
import org.amparo.portal.requests.Sent;

/** Puts together what case-service and referral-service say of a referral. */
@ApplicationScoped
class Following {
    private final Requests requests;
    private final Referrals referrals;
    private final Wall wall;

    Following(Requests requests, Referrals referrals, Wall wall) {
        this.requests = requests;
        this.referrals = referrals;
        this.wall = wall;
    }

    /** All of a case; empty when it is none of the reader's. */
    Optional<List<Sent>> all(String reference) {
        return requests.sent(reference);
    }

    /** Whether it is a referral of this case and one of the reader's. */
    Optional<Sent> sent(String reference, UUID id) {
        return requests.sent(reference, id);
    }

    /** As it is being followed; empty while referral-service has not heard of it. */
    Optional<TrackerPage> page(String reference, Sent sent, Language language) {
        return referrals.find(sent.id()).map(Seen::referral).map(referral -> page(reference, sent, referral, language));
    }

    private TrackerPage page(String reference, Sent sent, Referral referral, Language language) {
        var messages = language.messages(TrackerMessages.class);
        var clocks = wall.of(referral.sender(), language);
        var turns = turns(referral, clocks, language);
        var open = referral.openOffer().flatMap(offer -> referrals.organisation(offer.receiver()));
        return new TrackerPage(
                TrackerResource.path(reference, sent.id()),
                reference,
                Card.of(referral, clocks, language),
                people(sent, messages),
                Optional.ofNullable(referral.serviceBy())
                        .filter(by -> isBeforeService(referral))
                        .map(clocks::serveBy)
                        .orElse(null),
                clocks.whose(),
                turns,
                QuestionRow.all(referral, turns, language),
                Optional.ofNullable(referral.outcome())
                        .map(outcome -> Words.in(language).of("outcome", outcome))
                        .orElse(""),
                open.filter(organisation -> !organisation.answersItself()).isPresent(),
                referral.offers().stream().anyMatch(offer -> offer.reported() && offer.confirmedAt() == null),
                isRunning(referral),
                referral.stage() == Referral.Stage.ACCEPTED,
                messages.safeMessageText(referral.number()));
    }

    private List<Turn> turns(Referral referral, Clocks clocks, Language language) {
        return referral.offers().stream()
                .map(offer -> Turn.of(offer, referrals.organisation(offer.receiver()), clocks, language))
                .toList();
    }

    private static String people(Sent sent, TrackerMessages messages) {
        return sent.people().stream().map(messages::person).collect(Collectors.joining(", "));
    }

    private static boolean isBeforeService(Referral referral) {
        return referral.stage() == Referral.Stage.OFFERED || referral.stage() == Referral.Stage.ACCEPTED;
    }

    private static boolean isRunning(Referral referral) {
        return isBeforeService(referral) || referral.stage() == Referral.Stage.IN_SERVICE;
    }

    /** The clocks of the sender; of no place in particular while referral-service has not heard of it. */
    Clocks clocks(UUID id, Language language) {
        var sender = referrals.find(id).map(seen -> seen.referral().sender()).orElse(null);
        return wall.of(sender, language);
    }

    /** The name of the receiver that is asked now and does not answer itself. */
    Optional<String> telephoned(UUID id) {
        return referrals
                .find(id)
                .flatMap(seen -> seen.referral().openOffer())
                .flatMap(offer -> referrals.organisation(offer.receiver()))
                .filter(organisation -> !organisation.answersItself())
                .map(Organisation::name);
    }
}
