package org.amparo.referrals.referral;

import static org.amparo.referrals.referral.Referrals.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.amparo.kit.outbox.Event;
import org.amparo.kit.problem.Refused;
import org.amparo.referrals.code.DeclineReason;
import org.amparo.referrals.code.OrganisationCode;
import org.amparo.referrals.code.Outcome;
import org.amparo.referrals.code.Stage;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ReferralTest {
    private static final Instant SOON = NOW.plus(Duration.ofMinutes(5));
    private static final Instant TOO_LATE = NOW.plus(Duration.ofHours(4));

    @Test
    void isOfferedToTheFirstReceiverOnly() {
        var turn = Referrals.request(2, 3);

        assertThat(turn.referral().openOffer().orElseThrow().receiver()).isEqualTo(Referrals.receiver(1));
        assertThat(types(turn)).containsExactly("referral.offered.v1");
    }

    @Test
    void isOfferedToTheNextReceiverWhenOneDeclines() {
        var turn = Answers.decline(Referrals.of(1, 2), no(), SOON);

        assertThat(turn.referral().openOffer().orElseThrow().receiver()).isEqualTo(Referrals.receiver(2));
        assertThat(types(turn)).containsExactly("referral.declined.v1", "referral.offered.v1");
    }

    @Test
    void givesTheNextReceiverAClockOfItsOwn() {
        var next = Answers.expire(Referrals.of(1, 2), TOO_LATE).referral();

        var clocks = next.openOffer().orElseThrow().asked();

        assertThat(clocks.answerBy()).isEqualTo(TOO_LATE.plus(Duration.ofHours(4)));
        assertThat(clocks.serviceBy()).isEqualTo(NOW.plus(Duration.ofDays(3)));
    }

    @Test
    void endsAsDeclinedWhenTheLastReceiverDeclines() {
        var turn = Answers.decline(Referrals.of(1, 1), no(), SOON);

        assertThat(turn.referral().stage()).isEqualTo(Stage.DECLINED);
        assertThat(types(turn)).containsExactly("referral.declined.v1");
    }

    @Test
    void endsAsExpiredWhenTheLastReceiverIsSilent() {
        var declinedOnce = Answers.decline(Referrals.of(1, 2), no(), NOW).referral();

        var turn = Answers.expire(declinedOnce, TOO_LATE);

        assertThat(turn.referral().stage()).isEqualTo(Stage.EXPIRED);
        assertThat(types(turn)).containsExactly("referral.expired.v1");
    }

    @Test
    void doesNotExpireBeforeItsTime() {
        var turn = Answers.expire(Referrals.of(1, 1), TOO_LATE.minusMillis(1));

        assertThat(turn.told()).isEmpty();
        assertThat(turn.referral().stage()).isEqualTo(Stage.OFFERED);
    }

    @Test
    void isNotAcceptedAfterTheDeadline() {
        refuses("answer-came-too-late", () -> Referrals.acceptAll(Referrals.of(1, 1), TOO_LATE));
    }

    @Test
    void isNotAcceptedAfterAWithdrawal() {
        var withdrawn = Course.withdraw(Referrals.of(1, 2), SOON).referral();

        refuses("referral-has-ended", () -> Referrals.acceptAll(withdrawn, SOON));
    }

    @Test
    void isNotDeclinedAfterItWasAccepted() {
        var accepted = Referrals.acceptAll(Referrals.of(1, 2), SOON).referral();

        refuses("already-answered", () -> Answers.decline(accepted, no(), SOON));
    }

    @Test
    void hasItsReceiverAsCustodianWhileTheReceiverHasThePeople() {
        var offered = Referrals.of(1, 1);
        var accepted = Referrals.acceptAll(offered, SOON).referral();
        var movedOn = Course.report(accepted, Stage.MOVED_ON, null, SOON).referral();

        assertThat(offered.custodian()).isEqualTo(Referrals.SENDER);
        assertThat(accepted.custodian()).isEqualTo(Referrals.receiver(1).code());
        assertThat(movedOn.custodian()).isEqualTo(Referrals.SENDER);
    }

    @Test
    void leavesPeopleOutIntoAReferralForTheReceiversNotYetAsked() {
        var turn = Answers.accept(Referrals.of(3, 2), Set.of(1), Answer.yes(SOON), Referrals.ifLeftOut(), SOON);

        var leftOut = turn.splitOff().referral();

        assertThat(turn.referral().people()).containsExactly(Referrals.person(1));
        assertThat(leftOut.people())
                .extracting(Person::handle)
                .containsExactly(Referrals.handle(2), Referrals.handle(3));
        assertThat(leftOut.people()).extracting(Person::number).containsExactly(1, 2);
        assertThat(leftOut.origin().splitFrom()).isEqualTo(turn.referral().id());
        assertThat(leftOut.openOffer().orElseThrow().receiver()).isEqualTo(Referrals.receiver(2));
        assertThat(types(turn.splitOff())).containsExactly("referral.split-off.v1", "referral.offered.v1");
    }

    @Test
    void endsAtOnceAsDeclinedForPeopleLeftOutByTheLastReceiver() {
        var turn = Answers.accept(Referrals.of(2, 1), Set.of(2), Answer.yes(SOON), Referrals.ifLeftOut(), SOON);

        assertThat(turn.splitOff().referral().stage()).isEqualTo(Stage.DECLINED);
        assertThat(types(turn.splitOff())).containsExactly("referral.split-off.v1", "referral.declined.v1");
    }

    @Test
    void isNotAcceptedForPeopleItDoesNotHave() {
        refuses(
                "no-such-people",
                () -> Answers.accept(Referrals.of(2, 1), Set.of(3), Answer.yes(SOON), Referrals.ifLeftOut(), SOON));
    }

    @Test
    void goesOnWithoutAPersonWhoNoLongerAgrees() {
        var turn = Course.withdrawPeople(Referrals.of(2, 1), Set.of(Referrals.handle(1)), SOON);

        assertThat(turn.referral().people()).containsExactly(Referrals.person(2));
        assertThat(turn.referral().stage()).isEqualTo(Stage.OFFERED);
        assertThat(turn.told()).isEmpty();
    }

    @Test
    void endsWhenNobodyAgreesAnyMore() {
        var turn = Course.withdrawPeople(Referrals.of(1, 1), Set.of(Referrals.handle(1)), SOON);

        assertThat(turn.referral().stage()).isEqualTo(Stage.CONSENT_WITHDRAWN);
        assertThat(turn.referral().openOffer()).isEmpty();
        assertThat(turn.referral().people()).isEmpty();
    }

    @Test
    void endsWhenCaseServiceRefusesTheDisclosure() {
        var accepted = Referrals.acceptAll(Referrals.of(1, 1), SOON).referral();

        var turn = Course.disclose(accepted, Disclosure.REFUSED, SOON);

        assertThat(turn.referral().stage()).isEqualTo(Stage.CONSENT_WITHDRAWN);
        assertThat(turn.referral().progress().disclosure()).isEqualTo(Disclosure.REFUSED);
    }

    @Test
    void endsAsCompletedWhenAServiceThatRunsIsStopped() {
        var turn = Course.withdraw(inService(), SOON);

        assertThat(turn.referral().stage()).isEqualTo(Stage.COMPLETED);
        assertThat(turn.referral().progress().outcome()).isEqualTo(Outcome.CLIENT_REFUSED_SERVICES);
    }

    @Test
    void isNotCompletedBeforeItIsServed() {
        var accepted = Referrals.acceptAll(Referrals.of(1, 1), SOON).referral();

        refuses("stage-does-not-follow", () -> Course.report(accepted, Stage.COMPLETED, Outcome.SUCCESSFUL, SOON));
    }

    @Test
    void isCompletedWithAnOutcomeAndNothingElseIs() {
        refuses("outcome-belongs-to-completion", () -> Course.report(inService(), Stage.COMPLETED, null, SOON));
        refuses(
                "outcome-belongs-to-completion",
                () -> Course.report(inService(), Stage.MOVED_ON, Outcome.SUCCESSFUL, SOON));
    }

    @Test
    void isNotSaidToBeWithdrawnByItsReceiver() {
        refuses("stage-is-not-reported", () -> Course.report(inService(), Stage.WITHDRAWN, null, SOON));
    }

    @Test
    void isNotConfirmedWhenNothingWasReported() {
        var accepted = Referrals.acceptAll(Referrals.of(1, 1), SOON).referral();

        refuses("nothing-to-confirm", () -> Answers.confirm(accepted, SOON));
    }

    private static Referral inService() {
        var accepted = Referrals.acceptAll(Referrals.of(1, 1), SOON).referral();
        return Course.report(accepted, Stage.IN_SERVICE, null, SOON).referral();
    }

    private static Answer no() {
        return Answer.no(SOON, DeclineReason.LACK_OF_CAPACITY, new OrganisationCode("EC-FISCALIA"));
    }

    private static List<String> types(Turn turn) {
        return turn.told().stream().map(Event::type).toList();
    }

    private static void refuses(String problem, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOf(Refused.class).hasMessage(problem);
    }
}
