package org.amparo.referrals.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.WrittenEvents;
import org.amparo.referrals.Arrivals;
import org.amparo.referrals.Users;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "REFERRAL"))
class DeadlinesTest {
    @Inject
    Deadlines deadlines;

    @Test
    void silenceHandsOverToTheNextReceiver() {
        var id = Arrivals.ofTwo("EC-PUENTE", "PA-CANAL-SEGURO");
        Arrivals.letAnswerTimePass(id);

        deadlines.expireOverdue();

        Users.PUENTE.reads().get("/referrals/" + id).then().statusCode(404);
        Users.CANAL.reads().get("/referrals/" + id).then().statusCode(200);
        assertThat(WrittenEvents.ofType("referral.expired.v1"))
                .anyMatch(event -> event.get("referral").asText().equals(id.toString()));
    }

    @Test
    void theLastSilenceEndsTheReferralOnce() {
        var id = Arrivals.ofTwo("EC-PUENTE");
        Arrivals.letAnswerTimePass(id);

        deadlines.expireOverdue();
        deadlines.expireOverdue();

        assertThat(Arrivals.stage(id)).isEqualTo("EXPIRED");
        assertThat(Rows.of("select 1 from outbox where type = 'referral.expired.v1' and key = ?", id.toString()))
                .hasSize(1);
        assertThat(WrittenEvents.ofType("fact.recorded.v1")
                        .getLast()
                        .get("answered")
                        .asText())
                .isEqualTo("NEVER");
    }

    @Test
    void anAnswerAfterAnotherKeptSilentCountsAsLate() {
        var id = Arrivals.ofTwo("EC-PUENTE", "PA-CANAL-SEGURO");
        Arrivals.letAnswerTimePass(id);
        deadlines.expireOverdue();

        Users.CANAL
                .sends(Map.of("reason", "LACK_OF_CAPACITY"))
                .post("/referrals/" + id + "/decline")
                .then()
                .statusCode(204);

        var fact = WrittenEvents.ofType("fact.recorded.v1").getLast();
        assertThat(fact.get("answered").asText()).isEqualTo("LATE");
        assertThat(fact.get("receivers")).hasSize(2);
    }

    @Test
    void nothingExpiresBeforeItsTime() {
        var id = Arrivals.ofTwo("EC-PUENTE");

        deadlines.expireOverdue();

        assertThat(Arrivals.stage(id)).isEqualTo("OFFERED");
    }
}
