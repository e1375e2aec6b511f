package org.amparo.referrals.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.amparo.kit.problem.Refused;
import org.amparo.referrals.code.DeclineReason;
import org.amparo.referrals.code.ReferralNumber;
import org.amparo.referrals.code.Stage;
import org.amparo.referrals.event.ReferralAccepted;
import org.amparo.referrals.event.ReferralDeclined;
import org.amparo.referrals.event.ReferralEvent;
import org.amparo.referrals.event.ReferralExpired;
import org.amparo.referrals.event.ReferralSplitOff;
import org.jspecify.annotations.Nullable;

/** What a receiver's yes, no or silence makes of a referral. */
public final class Answers {
    private Answers() {}

    /** What a new referral is called, should people be left out. */
    public record SplitOff(UUID id, ReferralNumber number) {}

    /**
     * The receiver takes people.
     *
     * @param taken their numbers; empty when it takes all
     */
    public static Turn accept(Referral referral, Set<Integer> taken, Answer yes, SplitOff ifLeftOut, Instant now) {
        var offer = referral.answerable(now);
        var leftOut = leftOut(referral, taken);
        var accepted = referral.without(leftOut)
                .replace(offer.end(OfferState.ACCEPTED, yes))
                .at(referral.progress().with(toOpen(yes)).to(Stage.ACCEPTED, null, now));
        var told = new ReferralAccepted(
                referral.id(),
                offer.receiver().code(),
                accepted.people().stream().map(Person::handle).toList(),
                yes.report() != null,
                now);
        var turn = Turn.of(accepted, told);
        return leftOut.isEmpty() ? turn : turn.with(splitOff(referral, offer, leftOut, ifLeftOut, now));
    }

    /** Where nobody logs in, nothing is disclosed: the sender tells what may be told, and case-service decides nothing. */
    private static Disclosure toOpen(Answer yes) {
        return yes.report() == null ? Disclosure.PENDING : Disclosure.NONE;
    }

    private static List<Person> leftOut(Referral referral, Set<Integer> taken) {
        var numbers = referral.people().stream().map(Person::number).toList();
        if (!numbers.containsAll(taken)) {
            throw new Refused(ReferralProblem.NO_SUCH_PEOPLE);
        }
        return taken.isEmpty()
                ? List.of()
                : referral.people().stream()
                        .filter(person -> !taken.contains(person.number()))
                        .toList();
    }

    private static Turn splitOff(
            Referral referral, Offer acceptedBy, List<Person> leftOut, SplitOff named, Instant now) {
        var origin = new Origin(
                named.number(),
                referral.id(),
                referral.origin().caseFile(),
                referral.origin().caseFacts(),
                referral.origin().sender());
        var people = IntStream.range(0, leftOut.size())
                .mapToObj(index -> leftOut.get(index).numbered(index + 1))
                .toList();
        var receivers = referral.notAsked();
        var turn = receivers.isEmpty()
                ? Referral.declinedAtOnce(
                        named.id(), origin, referral.card(), people, declinedTheOthers(acceptedBy, named, now), now)
                : Referral.request(named.id(), origin, referral.card(), people, receivers, now);
        return turn.after(new ReferralSplitOff(
                named.id(),
                named.number(),
                referral.id(),
                receivers.stream().map(Receiver::code).toList(),
                people.stream().map(Person::handle).toList(),
                now));
    }

    private static Offer declinedTheOthers(Offer acceptedBy, SplitOff named, Instant now) {
        return new Offer(
                named.id(),
                acceptedBy.receiver(),
                OfferState.DECLINED,
                acceptedBy.asked(),
                Answer.no(now, DeclineReason.OTHER, null));
    }

    /** The receiver says no: the next one is asked, or the referral ends as declined. */
    public static Turn decline(Referral referral, Answer no, Instant now) {
        var offer = referral.answerable(now);
        mustBeToCome(no.until(), offer, now);
        var last = referral.notAsked().isEmpty();
        var told = new ReferralDeclined(
                referral.id(), offer.receiver().code(), no.reasonOrOther(), no.alternative(), last, now);
        return goOn(referral.replace(offer.end(OfferState.DECLINED, no)), last, Stage.DECLINED, told, now);
    }

    /** Counted where the receiver is: its tomorrow may be the sender's today. */
    private static void mustBeToCome(@Nullable LocalDate until, Offer offer, Instant now) {
        if (until != null
                && !until.isAfter(LocalDate.ofInstant(now, offer.receiver().zone()))) {
            throw new Refused(ReferralProblem.UNTIL_IS_OVER);
        }
    }

    /** The receiver was silent until its time was over: the next one is asked, or the referral ends as expired. */
    public static Turn expire(Referral referral, Instant now) {
        var overdue = referral.openOffer().filter(offer -> offer.isOverdue(now));
        if (overdue.isEmpty()) {
            return Turn.none(referral);
        }
        var offer = overdue.get();
        var last = referral.notAsked().isEmpty();
        var told = new ReferralExpired(referral.id(), offer.receiver().code(), last, now);
        return goOn(referral.replace(offer.end(OfferState.EXPIRED, null)), last, Stage.EXPIRED, told, now);
    }

    private static Turn goOn(Referral referral, boolean last, Stage end, ReferralEvent told, Instant now) {
        var turn = last ? Turn.of(referral.at(referral.progress().to(end, null, now))) : referral.askNext(now);
        return turn.after(told);
    }

    /** A reported answer is confirmed. */
    public static Turn confirm(Referral referral, Instant now) {
        var reported = referral.offers().stream()
                .filter(Offer::waitsForConfirmation)
                .findFirst()
                .orElseThrow(() -> new Refused(ReferralProblem.NOTHING_TO_CONFIRM));
        return Turn.of(referral.replace(reported.confirm(now)));
    }
}
