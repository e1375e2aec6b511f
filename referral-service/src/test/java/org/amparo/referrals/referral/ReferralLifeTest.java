package org.amparo.referrals.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.amparo.kit.problem.Refused;
import org.amparo.referrals.code.DeclineReason;
import org.amparo.referrals.code.Handle;
import org.amparo.referrals.code.Outcome;
import org.amparo.referrals.code.Stage;
import org.amparo.referrals.event.ReferralAccepted;
import org.amparo.referrals.event.ReferralDeclined;
import org.amparo.referrals.event.ReferralEvent;
import org.amparo.referrals.event.ReferralExpired;
import org.amparo.referrals.event.ReferralOffered;
import org.amparo.referrals.event.ReferralSplitOff;
import org.amparo.referrals.event.ReferralStageChanged;

/** Whatever happens in whatever order: one open offer at the most, one custodian, one end, nobody lost or doubled. */
class ReferralLifeTest {
    private static final int PEOPLE = 4;

    enum Happening {
        ACCEPT_ALL,
        ACCEPT_SOME,
        DECLINE,
        SILENCE,
        WITHDRAW,
        ONE_LEAVES,
        ALL_LEAVE,
        REFUSE_DISCLOSURE,
        BEGIN,
        COMPLETE,
        MOVE_ON
    }

    @Property(tries = 500)
    void hasOneOpenOfferOneCustodianAndOneEnd(
            @ForAll @Size(max = 25) List<Happening> happenings, @ForAll @IntRange(min = 1, max = 4) int receivers) {
        var lives = new ArrayList<>(List.of(new Life(Referrals.request(PEOPLE, receivers))));
        var left = new HashSet<Handle>();
        var now = Referrals.NOW;

        for (var happening : happenings) {
            now = now.plus(happening == Happening.SILENCE ? Duration.ofHours(5) : Duration.ofMinutes(1));
            for (var life : List.copyOf(lives)) {
                life.take(happening, now, left).map(Life::new).ifPresent(lives::add);
                life.holdsItsPromises();
            }
            everybodyIsSomewhereOnce(lives, left);
        }
    }

    private static void everybodyIsSomewhereOnce(List<Life> lives, Set<Handle> left) {
        var somewhere = lives.stream()
                .flatMap(life -> life.referral.people().stream())
                .map(Person::handle)
                .toList();
        assertThat(somewhere).doesNotHaveDuplicates().noneMatch(left::contains);
        assertThat(somewhere.size() + left.size()).isEqualTo(PEOPLE);
    }

    private static final class Life {
        private Referral referral;
        private final List<ReferralEvent> told;

        private Life(Turn begun) {
            referral = begun.referral();
            told = new ArrayList<>(begun.told());
        }

        private Optional<Turn> take(Happening happening, Instant now, Set<Handle> left) {
            try {
                var turn = turn(happening, now);
                if (referral.stage().isTerminal()) {
                    assertThat(turn.referral().stage()).isEqualTo(referral.stage());
                }
                if (happening == Happening.ONE_LEAVES || happening == Happening.ALL_LEAVE) {
                    referral.people().stream()
                            .filter(person -> !turn.referral().people().contains(person))
                            .forEach(person -> left.add(person.handle()));
                }
                referral = turn.referral();
                told.addAll(turn.told());
                return Optional.ofNullable(turn.splitOff());
            } catch (Refused refused) {
                return Optional.empty();
            }
        }

        private Turn turn(Happening happening, Instant now) {
            var first = referral.people().stream().limit(1).toList();
            return switch (happening) {
                case ACCEPT_ALL -> Referrals.acceptAll(referral, now);
                case ACCEPT_SOME ->
                    Answers.accept(
                            referral,
                            Set.copyOf(first.stream().map(Person::number).toList()),
                            Answer.yes(now),
                            Referrals.ifLeftOut(),
                            now);
                case DECLINE -> Answers.decline(referral, Answer.no(now, DeclineReason.OUT_OF_SCOPE, null), now);
                case SILENCE -> Answers.expire(referral, now);
                case WITHDRAW -> Course.withdraw(referral, now);
                case ONE_LEAVES -> Course.withdrawPeople(referral, handles(first), now);
                case ALL_LEAVE -> Course.withdrawPeople(referral, handles(referral.people()), now);
                case REFUSE_DISCLOSURE -> Course.disclose(referral, Disclosure.REFUSED, now);
                case BEGIN -> Course.report(referral, Stage.IN_SERVICE, null, now);
                case COMPLETE -> Course.report(referral, Stage.COMPLETED, Outcome.SUCCESSFUL, now);
                case MOVE_ON -> Course.report(referral, Stage.MOVED_ON, null, now);
            };
        }

        private static Set<Handle> handles(List<Person> people) {
            return Set.copyOf(people.stream().map(Person::handle).toList());
        }

        private void holdsItsPromises() {
            var open = count(OfferState.OPEN);
            assertThat(open).isEqualTo(referral.stage() == Stage.OFFERED ? 1 : 0);
            assertThat(count(OfferState.ACCEPTED)).isLessThanOrEqualTo(1);
            if (referral.stage().isWithReceiver()) {
                assertThat(referral.custodian())
                        .isEqualTo(referral.acceptedOffer()
                                .orElseThrow()
                                .receiver()
                                .code());
            } else {
                assertThat(referral.custodian()).isEqualTo(Referrals.SENDER);
            }
            assertThat(told.stream().filter(Life::saysItEnded).count())
                    .isEqualTo(referral.stage().isTerminal() ? 1 : 0);
        }

        private long count(OfferState state) {
            return referral.offers().stream()
                    .filter(offer -> offer.state() == state)
                    .count();
        }

        private static boolean saysItEnded(ReferralEvent event) {
            return switch (event) {
                case ReferralDeclined declined -> declined.last();
                case ReferralExpired expired -> expired.last();
                case ReferralStageChanged changed -> changed.stage().isTerminal();
                case ReferralOffered offered -> false;
                case ReferralAccepted accepted -> false;
                case ReferralSplitOff splitOff -> false;
            };
        }
    }
}
