package org.amparo.referrals.referral;

import static org.amparo.referrals.referral.Referrals.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.amparo.kit.outbox.Event;
import org.amparo.referrals.code.DeclineReason;
import org.amparo.referrals.code.Stage;
import org.junit.jupiter.api.Test;

class WithdrawnReceiverTest {
    private static final Instant SOON = NOW.plus(Duration.ofMinutes(5));

    @Test
    void handsItsTurnOverToTheNextOne() {
        var turn = withdraw(Referrals.of(2, 2), 1);

        assertThat(states(turn)).containsExactly(OfferState.RETRACTED, OfferState.OPEN);
        assertThat(turn.referral().stage()).isEqualTo(Stage.OFFERED);
        assertThat(types(turn)).containsExactly("referral.offered.v1");
    }

    @Test
    void endsTheReferralWhenNobodyIsLeftToAsk() {
        var turn = withdraw(Referrals.of(2, 1), 1);

        assertThat(states(turn)).containsExactly(OfferState.RETRACTED);
        assertThat(turn.referral().stage()).isEqualTo(Stage.CONSENT_WITHDRAWN);
        assertThat(types(turn)).containsExactly("referral.stage-changed.v1");
    }

    @Test
    void isNeverAskedWhenItsTurnWasToCome() {
        var turn = withdraw(Referrals.of(2, 2), 2);

        var declined = Answers.decline(turn.referral(), Answer.no(SOON, DeclineReason.LACK_OF_CAPACITY, null), SOON);

        assertThat(turn.told()).isEmpty();
        assertThat(turn.referral().openOffer().orElseThrow().receiver()).isEqualTo(Referrals.receiver(1));
        assertThat(declined.referral().stage()).isEqualTo(Stage.DECLINED);
    }

    @Test
    void isLeftToCaseServiceWhenItHasAccepted() {
        var accepted = Referrals.acceptAll(Referrals.of(2, 1), SOON).referral();

        var turn = withdraw(accepted, 1);

        assertThat(turn.referral()).isEqualTo(accepted);
        assertThat(turn.told()).isEmpty();
    }

    @Test
    void changesNothingWhenItsTurnIsOver() {
        var declined = Answers.decline(Referrals.of(2, 2), Answer.no(SOON, DeclineReason.LACK_OF_CAPACITY, null), SOON)
                .referral();

        assertThat(withdraw(declined, 1).referral()).isEqualTo(declined);
    }

    private static Turn withdraw(Referral referral, int receiver) {
        return Course.withdrawReceiver(referral, Referrals.receiver(receiver).code(), Referrals.handle(1), SOON);
    }

    private static List<OfferState> states(Turn turn) {
        return turn.referral().offers().stream().map(Offer::state).toList();
    }

    private static List<String> types(Turn turn) {
        return turn.told().stream().map(Event::type).toList();
    }
}
