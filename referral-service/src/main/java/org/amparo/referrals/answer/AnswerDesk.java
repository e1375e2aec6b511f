package org.amparo.referrals.answer;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.problem.Refused;
import org.amparo.referrals.code.ReferralNumber;
import org.amparo.referrals.docket.Docket;
import org.amparo.referrals.referral.Answer;
import org.amparo.referrals.referral.Answers;
import org.amparo.referrals.referral.Person;
import org.amparo.referrals.referral.Referral;
import org.amparo.referrals.referral.ReferralProblem;

/** Where receivers answer. Each method answers the version of the referral after it. */
@UseCase
@ApplicationScoped
class AnswerDesk {
    private final OpenReferrals referrals;
    private final Docket docket;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    AnswerDesk(OpenReferrals referrals, Docket docket, Clock clock) {
        this.referrals = referrals;
        this.docket = docket;
        this.clock = clock;
    }

    long accept(UUID id, Acceptance acceptance, Caller caller) {
        var referral = referrals.ofReceiver(id, caller);
        if (isSaidAgain(referral, acceptance.people())) {
            return referral.version();
        }
        var now = clock.instant();
        var turn = Answers.accept(referral, acceptance.people(), Answer.yes(now), ifLeftOut(), now);
        return docket.keep(referral, turn, caller);
    }

    /** Two colleagues who press the same button have said one yes. */
    private static boolean isSaidAgain(Referral referral, Set<Integer> taken) {
        var numbers = referral.people().stream().map(Person::number).collect(Collectors.toSet());
        return referral.stage().isWithReceiver() && (taken.isEmpty() || taken.equals(numbers));
    }

    private Answers.SplitOff ifLeftOut() {
        return new Answers.SplitOff(UuidCreator.getTimeOrderedEpoch(), ReferralNumber.draw(random));
    }

    long decline(UUID id, Decline decline, Caller caller) {
        var referral = referrals.ofReceiver(id, caller);
        referrals.mustBeKnown(decline.alternative());
        var now = clock.instant();
        var no = Answer.no(now, decline.reason(), decline.alternative()).until(decline.until());
        return docket.keep(referral, Answers.decline(referral, no, now));
    }

    /** What a receiver without an account said, as the sender heard it. */
    long report(UUID id, ReportedAnswer reported, Caller caller) {
        var referral = referrals.ofSender(id, caller);
        referrals.mustBeKnown(reported.alternative());
        mustBeHeardInTime(referral, reported);
        var now = clock.instant();
        var answer = reported.asHeard(now);
        var turn =
                switch (reported.answer()) {
                    case ACCEPTED -> Answers.accept(referral, reported.people(), answer, ifLeftOut(), now);
                    case DECLINED -> Answers.decline(referral, answer, now);
                };
        return docket.keep(referral, turn, caller);
    }

    private void mustBeHeardInTime(Referral referral, ReportedAnswer reported) {
        referral.openOffer().ifPresent(open -> {
            if (open.receiver().answersItself()) {
                throw new Refused(ReferralProblem.RECEIVER_ANSWERS_ITSELF);
            }
            var asked = open.asked();
            if (reported.toldAt().isAfter(clock.instant())
                    || asked == null
                    || reported.toldAt().isBefore(asked.at())) {
                throw new Refused(ReferralProblem.TOLD_OUTSIDE_THE_OFFER);
            }
        });
    }

    /** The receiver confirmed what was reported. */
    long confirm(UUID id, Caller caller) {
        var referral = referrals.ofSender(id, caller);
        return docket.keep(referral, Answers.confirm(referral, clock.instant()));
    }
}
