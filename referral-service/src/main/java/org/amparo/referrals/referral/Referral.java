package org.amparo.referrals.referral;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.amparo.kit.problem.Refused;
import org.amparo.referrals.code.DeclineReason;
import org.amparo.referrals.code.OrganisationCode;
import org.amparo.referrals.code.Stage;
import org.amparo.referrals.event.ReferralDeclined;
import org.amparo.referrals.event.ReferralOffered;

/**
 * Some people of a case, a service they need, and the receivers that are asked for it, one after the other.
 *
 * @param people those who are still part of it
 * @param offers in the order in which receivers are asked
 * @param version grows with each change; the ETag of the referral
 */
public record Referral(
        UUID id, Origin origin, Card card, List<Person> people, List<Offer> offers, Progress progress, long version) {
    public Referral {
        people = List.copyOf(people);
        offers = List.copyOf(offers);
    }

    /** Begins: the first receiver is asked. */
    public static Turn request(
            UUID id, Origin origin, Card card, List<Person> people, List<Receiver> receivers, Instant now) {
        var offers = receivers.stream()
                .map(receiver -> Offer.waiting(UuidCreator.getTimeOrderedEpoch(), receiver))
                .toList();
        return new Referral(id, origin, card, people, offers, Progress.BEGUN, 1).askNext(now);
    }

    /** Begins and ends for people left out by the last receiver there was. */
    static Turn declinedAtOnce(UUID id, Origin origin, Card card, List<Person> people, Offer last, Instant now) {
        var declined =
                new Referral(id, origin, card, people, List.of(last), Progress.BEGUN.to(Stage.DECLINED, null, now), 1);
        return Turn.of(
                declined, new ReferralDeclined(id, last.receiver().code(), DeclineReason.OTHER, null, true, now));
    }

    public Stage stage() {
        return progress.stage();
    }

    /** The receiver that is being asked. */
    public Optional<Offer> openOffer() {
        return in(OfferState.OPEN);
    }

    /** The receiver that said yes. */
    public Optional<Offer> acceptedOffer() {
        return in(OfferState.ACCEPTED);
    }

    /** The same in one line. */
    public Summary summary() {
        var asked = openOffer().map(Offer::asked);
        var latest = latestOffer().map(Offer::asked);
        return new Summary(
                id,
                origin.number(),
                origin.sender(),
                card,
                people.stream().map(Person::ageBand).toList(),
                progress.stage(),
                progress.disclosure(),
                acceptedOffer()
                        .or(this::openOffer)
                        .map(offer -> offer.receiver().code())
                        .orElse(null),
                asked.map(Offer.Asked::answerBy).orElse(null),
                latest.map(Offer.Asked::serviceBy).orElse(null));
    }

    /** The receiver whose turn it is, or that has the people, or that was asked last. */
    public Optional<Offer> latestOffer() {
        return offers.stream()
                .filter(offer -> offer.state() != OfferState.WAITING)
                .reduce((earlier, later) -> later);
    }

    private Optional<Offer> in(OfferState state) {
        return offers.stream().filter(offer -> offer.state() == state).findFirst();
    }

    /** Who answers for the people now: the accepted receiver while it has them, at any other time the sender. */
    public OrganisationCode custodian() {
        return acceptedOffer()
                .filter(accepted -> stage().isWithReceiver())
                .map(accepted -> accepted.receiver().code())
                .orElse(origin.sender());
    }

    /** The receivers nobody asked. */
    List<Receiver> notAsked() {
        return offers.stream()
                .filter(offer -> offer.state() == OfferState.WAITING)
                .map(Offer::receiver)
                .toList();
    }

    /** The open offer, if it may still be answered. */
    public Offer answerable(Instant now) {
        var open = openOffer()
                .orElseThrow(() -> new Refused(
                        stage().isTerminal() ? ReferralProblem.REFERRAL_HAS_ENDED : ReferralProblem.ALREADY_ANSWERED));
        if (open.isOverdue(now)) {
            throw new Refused(ReferralProblem.ANSWER_CAME_TOO_LATE);
        }
        return open;
    }

    /** Asks the next receiver; nothing to tell when none is left. */
    Turn askNext(Instant now) {
        var next = in(OfferState.WAITING);
        if (next.isEmpty()) {
            return Turn.none(this);
        }
        var asked = next.get().ask(card, now);
        var clocks = Objects.requireNonNull(asked.asked());
        return Turn.of(replace(asked), new ReferralOffered(id, asked.receiver().code(), clocks.answerBy(), now));
    }

    Referral replace(Offer changed) {
        return with(offers.stream()
                .map(offer -> offer.id().equals(changed.id()) ? changed : offer)
                .toList());
    }

    /** Without the offer that this receiver waits for; it leaves nothing behind. */
    Referral withoutTurnToCome(OrganisationCode receiver) {
        return with(offers.stream()
                .filter(offer -> offer.state() != OfferState.WAITING
                        || !offer.receiver().code().equals(receiver))
                .toList());
    }

    Referral with(List<Offer> others) {
        return new Referral(id, origin, card, people, others, progress, version);
    }

    Referral without(List<Person> leaving) {
        var staying =
                people.stream().filter(person -> !leaving.contains(person)).toList();
        return new Referral(id, origin, card, staying, offers, progress, version);
    }

    Referral at(Progress next) {
        return new Referral(id, origin, card, people, offers, next, version);
    }
}
