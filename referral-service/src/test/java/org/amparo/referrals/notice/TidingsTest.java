package org.amparo.referrals.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amparo.referrals.code.Country;
import org.amparo.referrals.code.DeclineReason;
import org.amparo.referrals.code.OrganisationCode;
import org.amparo.referrals.code.Outcome;
import org.amparo.referrals.code.Stage;
import org.amparo.referrals.referral.Answer;
import org.amparo.referrals.referral.Answers;
import org.amparo.referrals.referral.Course;
import org.amparo.referrals.referral.Disclosure;
import org.amparo.referrals.referral.Receiver;
import org.amparo.referrals.referral.Referral;
import org.amparo.referrals.referral.Referrals;
import org.junit.jupiter.api.Test;

class TidingsTest {
    private static final Instant SOON = Referrals.NOW.plus(Duration.ofMinutes(5));
    private static final Instant TOO_LATE = Referrals.NOW.plus(Duration.ofHours(5));
    private static final OrganisationCode FIRST = new OrganisationCode("EC-RECEIVER-1");
    private static final OrganisationCode SECOND = new OrganisationCode("EC-RECEIVER-2");

    @Test
    void anOfferWaitsForWhoeverIsAskedAndForNobodyElse() {
        assertThat(Tidings.of(null, Referrals.of(2, 3))).containsExactly(new Tiding(FIRST, Kind.OFFER_WAITS));
    }

    @Test
    void aReceiverWithoutAnAccountReadsNoNotices() {
        var byTelephone = new Receiver(FIRST, Country.ECU, ZoneId.of("America/Guayaquil"), false);
        var offered = Referrals.of(2, 1);

        var asked = Referral.request(
                        UUID.randomUUID(),
                        offered.origin(),
                        offered.card(),
                        offered.people(),
                        List.of(byTelephone),
                        Referrals.NOW)
                .referral();

        assertThat(Tidings.of(null, asked)).isEmpty();
    }

    @Test
    void silenceIsToldToWhoeverWasSilentAndToWhoeverIsNext() {
        var offered = Referrals.of(2, 2);

        var after = Answers.expire(offered, TOO_LATE).referral();

        assertThat(Tidings.of(offered, after))
                .containsExactly(new Tiding(FIRST, Kind.ANSWER_TIME_OVER), new Tiding(SECOND, Kind.OFFER_WAITS));
    }

    @Test
    void whoeverAnswersNeedsNoNoticeOfIt() {
        var offered = Referrals.of(2, 2);

        var accepted = Referrals.acceptAll(offered, SOON).referral();
        var declined = Answers.decline(offered, Answer.no(SOON, DeclineReason.LACK_OF_CAPACITY, null), SOON)
                .referral();

        assertThat(Tidings.of(offered, accepted)).isEmpty();
        assertThat(Tidings.of(offered, declined)).containsExactly(new Tiding(SECOND, Kind.OFFER_WAITS));
    }

    @Test
    void anAcceptanceOfSomeMeansNothingToTheOneWhoGaveIt() {
        var offered = Referrals.of(3, 2);

        var turn = Answers.accept(offered, Set.of(1), Answer.yes(SOON), Referrals.ifLeftOut(), SOON);

        assertThat(Tidings.of(offered, turn.referral())).isEmpty();
    }

    @Test
    void aTurnThatIsTakenBackIsToldAsFarAsItHadCome() {
        var offered = Referrals.of(2, 2);
        var accepted = Referrals.acceptAll(offered, SOON).referral();

        assertThat(Tidings.of(offered, Course.withdraw(offered, SOON).referral()))
                .containsExactly(new Tiding(FIRST, Kind.OFFER_TAKEN_BACK));
        assertThat(Tidings.of(accepted, Course.withdraw(accepted, SOON).referral()))
                .containsExactly(new Tiding(FIRST, Kind.REFERRAL_TAKEN_BACK));
    }

    @Test
    void aReceiverThatIsToBeAskedNoMoreHearsThatItsTurnIsOver() {
        var offered = Referrals.of(2, 2);

        var after = Course.withdrawReceiver(offered, FIRST, Referrals.handle(1), SOON)
                .referral();

        assertThat(Tidings.of(offered, after))
                .containsExactly(new Tiding(FIRST, Kind.OFFER_TAKEN_BACK), new Tiding(SECOND, Kind.OFFER_WAITS));
    }

    @Test
    void thatSomebodyLeftIsToldOnceAndThatAllLeftIsTheEnd() {
        var accepted = Referrals.acceptAll(Referrals.of(2, 1), SOON).referral();

        var one = Course.withdrawPeople(accepted, Set.of(Referrals.handle(1)), SOON)
                .referral();
        var all = Course.withdrawPeople(accepted, Set.of(Referrals.handle(1), Referrals.handle(2)), SOON)
                .referral();

        assertThat(Tidings.of(accepted, one)).containsExactly(new Tiding(FIRST, Kind.PEOPLE_LEFT));
        assertThat(Tidings.of(accepted, all)).containsExactly(new Tiding(FIRST, Kind.REFERRAL_TAKEN_BACK));
    }

    @Test
    void whatIsSharedIsToldWhenItMayBeRead() {
        var accepted = Referrals.acceptAll(Referrals.of(2, 1), SOON).referral();
        var open = Course.disclose(accepted, Disclosure.OPEN, SOON).referral();
        var over = Course.disclose(open, Disclosure.ENDED, SOON).referral();

        assertThat(Tidings.of(accepted, open)).containsExactly(new Tiding(FIRST, Kind.INFORMATION_SHARED));
        assertThat(Tidings.of(open, over)).isEmpty();
    }

    @Test
    void howItGoesTheReceiverKnowsUnlessSomebodyElseEndedIt() {
        var accepted = Referrals.acceptAll(Referrals.of(2, 1), SOON).referral();
        var inService = Course.report(accepted, Stage.IN_SERVICE, null, SOON).referral();

        assertThat(Tidings.of(accepted, inService)).isEmpty();
        assertThat(Tidings.of(
                        inService,
                        Course.report(inService, Stage.COMPLETED, Outcome.SUCCESSFUL, SOON)
                                .referral()))
                .isEmpty();
        assertThat(Tidings.of(inService, Course.withdraw(inService, SOON).referral()))
                .extracting(Tiding::kind)
                .containsExactly(Kind.REFERRAL_TAKEN_BACK);
    }
}
