package org.amparo.kit.inbox;

import static io.restassured.RestAssured.given;
import static org.amparo.kit.Effects.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.amparo.kit.Effects;
import org.amparo.kit.RawEvents;
import org.amparo.kit.inbox.HeldEventList.Numbers;
import org.amparo.kit.testing.Rows;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HeldEventsHealthTest {
    @Test
    void anEventThatWaitsForAMinuteRaisesAnAlarmAndTheServiceStaysReady() {
        var stream = UUID.randomUUID();
        try (var events = RawEvents.of(stream)) {
            events.at(2).send();
        }
        eventually(() -> Effects.held(stream).containsExactly("2 waiting"));

        Rows.change("update inbox_held set held_at = now() - interval '61 s' where key = ?", stream.toString());

        given().get("/q/health/well")
                .then()
                .statusCode(503)
                .body("checks.name", hasItem("held-events"))
                .body("checks.find { it.name == 'held-events' }.data.overdue", greaterThanOrEqualTo(1));
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void waitingForAMomentIsNoAlarmAndEverythingElseIs() {
        assertThat(HeldEventsAlarm.sentence(new Numbers(7, 0, 0, 0, 0))).isEmpty();
        assertThat(HeldEventsAlarm.sentence(new Numbers(7, 1, 0, 0, 0)))
                .hasValueSatisfying(sentence -> assertThat(sentence).startsWith("1 events wait too long"));
        assertThat(new Numbers(0, 0, 1, 0, 0).callForSomebody()).isTrue();
        assertThat(new Numbers(0, 0, 0, 1, 0).callForSomebody()).isTrue();
        assertThat(new Numbers(0, 0, 0, 0, 1).callForSomebody()).isTrue();
    }
}
