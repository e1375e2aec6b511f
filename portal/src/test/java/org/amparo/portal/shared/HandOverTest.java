package org.amparo.portal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import org.amparo.portal.testing.Partner;
import org.amparo.portal.testing.Referred;
import org.amparo.portal.testing.StubbedServices;
import org.amparo.portal.testing.WithToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StubbedServices.class)
@TestSecurity(user = "partner", roles = "partner", augmentors = WithToken.class)
class HandOverTest {
    private static final String POINT = "case/disclosures/" + Referred.ID + "/hand-over";
    private static final String PAGE = Referred.PATH + "/hand-over";
    private static final String[] WRITTEN = {
        "version", "\"0\"", "place", "Terminal norte", "at", "2030-01-31T10:30", "whoComes", "chaqueta verde"
    };

    @Inject
    Partner partner;

    @BeforeEach
    void puenteAccepted() {
        StubbedServices.forget();
        Referred.theRegisterIsThere();
        Referred.accepted("OPEN");
    }

    @Test
    void aMeetingIsWrittenInTheTimeOfTheReceiver() {
        StubbedServices.does("PUT " + POINT);

        var answer = partner.sends(PAGE, WRITTEN);

        assertThat(answer.header("Location")).endsWith(Referred.PATH);
        var asked = StubbedServices.asked("PUT " + POINT).getFirst();
        assertThat(asked.header("If-Match")).isEqualTo("\"0\"");
        assertThat(asked.body())
                .contains("2030-01-31T15:30:00Z", "Terminal norte")
                .doesNotContain("password");
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingIsLost() {
        var answer = partner.sends(PAGE, "version", "\"0\"", "place", "Terminal norte", "at", "mañana");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("id=\"at-fault\"", "id=\"whoComes-fault\"", "value=\"Terminal norte\"");
    }

    @Test
    void whatWasWrittenBeforeStandsInItsFields() {
        alreadyWritten();

        assertThat(partner.reads(PAGE))
                .contains(
                        "value=\"Parque central\"",
                        "value=\"2030-02-01T09:00\"",
                        "name=\"version\" value=\"&quot;7&quot;\"");
    }

    @Test
    void whatSomebodyElseWroteMeanwhileStandsBesideWhatWasTyped() {
        alreadyWritten();
        StubbedServices.refuses("PUT " + POINT, 412, "changed-meanwhile");

        var answer = partner.sends(PAGE, WRITTEN);

        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(answer.asString())
                .contains("Alguien lo cambió mientras usted escribía", "<dd>Parque central</dd>")
                .contains("value=\"Terminal norte\"", "name=\"version\" value=\"&quot;7&quot;\"");
    }

    private static void alreadyWritten() {
        StubbedServices.answers("GET " + POINT, """
                {"place": "Parque central", "at": "2030-02-01T14:00:00Z", "whoComes": "gorra azul"}""");
    }
}
