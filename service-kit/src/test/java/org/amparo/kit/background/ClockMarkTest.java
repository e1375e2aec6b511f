package org.amparo.kit.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.TestUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Instead of the clock going back, the mark goes ahead: to the database it is the same. */
@QuarkusTest
class ClockMarkTest {
    private static final TestUser SOMEBODY = TestUser.of("somebody-in-time", "PE-CASA-ABIERTA", "PER", "caseworker");

    private final ClockMark mark;

    ClockMarkTest(ClockMark mark) {
        this.mark = mark;
    }

    @AfterEach
    void anOperatorPutsItRight() {
        marked("now()");
    }

    @Test
    void whileTheClockStandsBeforeWhatWasNobodyIsAnsweredAndNothingIsWritten() {
        var request = UUID.randomUUID().toString();
        marked("now() + interval '2 minutes'");

        SOMEBODY.reads()
                .header("X-Request-Id", request)
                .get("/forgetful/once")
                .then()
                .statusCode(503)
                .body("type", endsWith("clock-went-back"));

        assertThat(Rows.of("select 1 from ledger_leaf where request = ?", request))
                .isEmpty();
        assertThat(mark.isBefore()).isTrue();
    }

    @Test
    void whenItWasPutRightEverybodyIsAnsweredAgain() {
        marked("now() + interval '2 minutes'");
        marked("now()");

        SOMEBODY.reads().get("/forgetful/once").then().statusCode(200);
    }

    @Test
    void aSmallCorrectionIsForgiven() {
        marked("now() + interval '50 seconds'");

        SOMEBODY.reads().get("/forgetful/once").then().statusCode(200);
        assertThat(mark.isBefore()).isFalse();
    }

    @Test
    void theServiceItselfNeverSetsTheMarkBack() {
        marked("now() + interval '2 minutes'");

        mark.keep();

        assertThat(mark.isBefore()).isTrue();
    }

    @Test
    void theMarkGoesOnWithTheClock() {
        marked("now() - interval '1 hour'");

        mark.keep();

        assertThat(Rows.of("select 1 from clock_mark where at > now() - interval '1 minute'"))
                .hasSize(1);
    }

    private static void marked(String at) {
        Rows.change("update clock_mark set at = " + at);
    }
}
