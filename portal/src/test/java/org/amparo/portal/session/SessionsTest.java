package org.amparo.portal.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class SessionsTest {
    private final Watch watch = new Watch();
    private final Sessions sessions = new Sessions(settings(3), watch);

    @Test
    void isFoundByItsNumberAlone() {
        var number = sessions.begin(Tokens.of("ada", "one"));

        assertThat(sessions.of(number)).isPresent();
        assertThat(sessions.of(number + "x")).isEmpty();
        assertThat(sessions.of(null)).isEmpty();
    }

    @Test
    void aNumberIsShortAndDrawn() {
        var numbers = new HashSet<String>();
        for (var i = 0; i < 100; i++) {
            numbers.add(sessions.begin(Tokens.of("ada", "one")));
        }

        assertThat(numbers).hasSize(100).allMatch(number -> number.length() == 32);
    }

    @Test
    void isForgottenWhenItRestedTooLong() {
        var number = sessions.begin(Tokens.of("ada", "one"));
        watch.goesOn(Duration.ofMinutes(36));

        assertThat(sessions.of(number)).isEmpty();
    }

    @Test
    void isNotKeptInMemoryAfterItRestedTooLong() {
        sessions.begin(Tokens.of("ada", "one"));
        watch.goesOn(Duration.ofMinutes(36));

        sessions.begin(Tokens.of("arno", "two"));

        assertThat(sessions.count()).isEqualTo(1);
    }

    @Test
    void theOneThatRestedLongestGoesWhenThereAreTooMany() {
        var first = sessions.begin(Tokens.of("ada", "one"));
        watch.goesOn(Duration.ofMinutes(1));
        var second = sessions.begin(Tokens.of("arno", "two"));
        sessions.begin(Tokens.of("bea", "three"));

        sessions.begin(Tokens.of("carl", "four"));

        assertThat(sessions.count()).isEqualTo(3);
        assertThat(sessions.of(first)).isEmpty();
        assertThat(sessions.of(second)).isPresent();
    }

    @Test
    void namesAreHiddenUntilSomebodyShowsThem() {
        var session = sessions.of(sessions.begin(Tokens.of("ada", "one"))).orElseThrow();

        assertThat(session.namesShown()).isFalse();
    }

    @Test
    void knowsWhoseItIsAndNeverSaysItsTokens() {
        var session =
                sessions.of(sessions.begin(Tokens.of("ada", "one", "auditor"))).orElseThrow();

        assertThat(session.account().name()).isEqualTo("ada");
        assertThat(session.account().roles()).containsExactly("auditor");
        assertThat(session.account().number()).isEqualTo("ada");
        assertThat(session.account().organisation()).isEqualTo("PE-CASA-ABIERTA");
        assertThat(session.account().country()).isEqualTo("PER");
        assertThat(session).hasToString("Session[hidden]");
    }

    static SessionSettings settings(int most) {
        return new SessionSettings() {
            @Override
            public Duration rest() {
                return Duration.ofMinutes(35);
            }

            @Override
            public int most() {
                return most;
            }

            @Override
            public boolean secureCookies() {
                return true;
            }
        };
    }
}
