package org.amparo.referrals.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.referrals.Arrivals;
import org.amparo.referrals.Users;
import org.amparo.referrals.deadline.Silence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "REFERRAL"))
class MailTest {
    private static final String DESK = "role:EC-PUENTE:partner";
    private static final String ON_CALL = "on-call:EC-PUENTE";
    private static final String NEXT_DESK = "role:PA-CANAL-SEGURO:partner";

    private final Silence silence;

    MailTest(Silence silence) {
        this.silence = silence;
    }

    @BeforeEach
    void nothingWaits() {
        silence.ends();
        Rows.change("delete from waiting_mail");
    }

    @Test
    void anOfferWaitsForTheDeskAndForNobodyOnCall() {
        Arrivals.ofTwo("EC-PUENTE", "PA-CANAL-SEGURO");

        assertThat(waiting()).containsExactly(DESK);
    }

    @Test
    void whenTheClockRunsOutWhoeverIsOnCallHearsOfItAndTheNextDeskIsAsked() {
        var id = Arrivals.ofTwo("EC-PUENTE", "PA-CANAL-SEGURO");
        Rows.change("delete from waiting_mail");
        Arrivals.letAnswerTimePass(id);

        silence.ends();

        assertThat(waiting()).containsExactlyInAnyOrder(DESK, ON_CALL, NEXT_DESK);
    }

    @Test
    void beforeTheClockRunsOutNobodyOnCallIsTroubled() {
        Arrivals.ofTwo("EC-PUENTE");

        silence.ends();

        assertThat(waiting()).doesNotContain(ON_CALL);
    }

    @Test
    void whoeverIsOnCallIsToldOnceAnOffer() {
        var id = Arrivals.ofTwo("EC-PUENTE");
        Arrivals.letAnswerTimePass(id);

        silence.ends();
        silence.ends();

        assertThat(waiting()).containsOnlyOnce(ON_CALL);
    }

    @Test
    void whoeverAnswersInTimeIsNotSentForWhatTheyDid() {
        var id = Arrivals.ofTwo("EC-PUENTE");
        Rows.change("delete from waiting_mail");

        Users.PUENTE
                .sends(Map.of())
                .post("/referrals/" + id + "/acceptance")
                .then()
                .statusCode(204);

        assertThat(waiting()).isEmpty();
    }

    @Test
    void whoeverLearnsGetsNoMail() {
        Arrivals.of("PE-PRACTICA", "EC-PRACTICA");

        assertThat(waiting()).isEmpty();
    }

    private static List<String> waiting() {
        return Rows.of("select mailbox from waiting_mail").stream()
                .map(row -> (String) row.get("mailbox"))
                .toList();
    }
}
