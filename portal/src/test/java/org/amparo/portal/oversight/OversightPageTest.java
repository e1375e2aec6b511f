package org.amparo.portal.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.Map;
import org.amparo.portal.session.Logins;
import org.amparo.portal.testing.Desk;
import org.amparo.portal.testing.StubbedServices;
import org.amparo.portal.testing.WithToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StubbedServices.class)
@TestSecurity(user = "officer", roles = "data-protection-officer", augmentors = WithToken.class)
class OversightPageTest {
    private static final String ID = "019aa5c0-8888-7000-8000-000000000001";
    private static final String CASE = "/oversight/cases/PE-7K3M9QXT";
    private static final String DECIDE = "POST case" + CASE + "/people/2/decision";
    private static final String REVIEW = "POST case/oversight/emergency-accesses/" + ID + "/review";
    private static final String OVERSEEN = """
            {"reference": "PE-7K3M9QXT", "status": "OPEN",
             "people": [
              {"number": 1, "holding": {"kind": "CONSENT", "until": "2027-11-29T00:00:00Z", "ranOut": false},
               "erasureQueued": false, "consents": [{"until": "2027-01-01T00:00:00Z"},
                {"until": "2027-01-01T00:00:00Z", "withdrawnAt": "2026-11-01T00:00:00Z"}],
               "exclusions": [{"subject": "org:EC-PUENTE", "reason": "SAFETY", "since": "2026-11-01T00:00:00Z"}]},
              {"number": 2, "holding": {"kind": "VITAL_INTEREST", "until": "2026-11-20T00:00:00Z", "ranOut": true},
               "erasureQueued": false, "consents": [], "exclusions": []}],
             "rights": [{"origin": "REFERRAL", "holder": {"kind": "ROLE", "organisation": "EC-PUENTE", "role": "partner"},
              "purpose": "referral", "person": 1, "actions": ["read"], "blocks": ["contact", "card"],
              "from": "2026-11-01T00:00:00Z", "until": "2026-12-01T00:00:00Z"}]}""";

    @Inject
    Logins logins;

    @BeforeEach
    void theDeskIsNearlyEmpty() {
        StubbedServices.forget();
        StubbedServices.answers("GET case/oversight/emergency-accesses", """
                [{"id": "019aa5c0-8888-7000-8000-000000000001", "reference": "PE-7K3M9QXT", "block": "IDENTITY",
                  "reason": "CHILD_AT_RISK", "factor": "SECOND_PERSON", "askedBy": "user:1", "approvedBy": "user:2",
                  "askedAt": "2026-11-28T22:00:00Z", "openUntil": "2026-11-28T23:00:00Z"}]""");
        StubbedServices.answers(
                "GET case/oversight/emergency-accesses/" + ID + "/reason", "{\"sentence\": \"<b>No sabemos.</b>\"}");
        StubbedServices.answers(
                "GET case/oversight/cases?lapsed=true",
                "{\"cases\": [{\"reference\": \"PE-7K3M9QXT\", \"status\": \"OPEN\", \"people\": 3, \"lapsed\": 1,"
                        + " \"dueAt\": \"2026-11-20T00:00:00Z\"}]}");
        StubbedServices.answers("GET case/oversight/expiring", "{\"runningOut\": []}");
        StubbedServices.answers("GET case/oversight/demands?pending=true", "{\"demands\": []}");
        StubbedServices.answers("GET case/oversight/erasures?erased=false", """
                {"erasures": [{"reference": "PE-8K3M9QXT", "person": 1, "state": "KEY_TURN",
                  "queuedAt": "2026-11-27T00:00:00Z"}]}""");
        StubbedServices.answers("GET case" + CASE, OVERSEEN);
    }

    @Test
    void isWhereAnOfficerArrives() {
        assertThat(officer().opens("/").header("Location")).endsWith("/oversight");
    }

    @Test
    void whatHasToBeDecidedStandsFirstAndWhatIsEmptySaysSo() {
        var page = officer().reads("/oversight");

        assertThat(page)
                .contains("Niña, niño o adolescente en riesgo", "1 de 3", "ilegible aquí; espera a las copias")
                .contains("href=\"" + CASE + "\"", "href=\"/oversight/emergencies/" + ID + "\"")
                .contains("Ninguna termina en los próximos días.");
        assertThat(page.indexOf("Accesos de urgencia por revisar"))
                .isPositive()
                .isLessThan(page.indexOf("Datos cuya base se terminó"));
    }

    @Test
    void aCaseIsShownByWhatItRestsOnAndWhoMayNotKnowIsCountedAlone() {
        assertThat(officer().reads(CASE))
                .contains("Persona 2", "interés vital", "terminó: no se comparte", "EC-PUENTE, recibe derivaciones")
                .contains("Contacto", "derivación", "data-label=\"Bases para compartir\">1<")
                .doesNotContain("org:EC-PUENTE");
    }

    @Test
    void aDecisionIsOfferedOnlyAboutWhomItIsDue() {
        var page = officer().reads(CASE);

        assertThat(page.substring(page.indexOf("id=\"person\""), page.indexOf("</select>")))
                .contains("Persona 2")
                .doesNotContain("Persona 1");
    }

    @Test
    void aDecisionIsTakenOnce() {
        StubbedServices.does(DECIDE);

        var answer = officer().sends(CASE, Map.of("person", "2", "decision", "ASK_THE_PERSON", "key", "one-key"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(StubbedServices.asked(DECIDE)).hasSize(1).first().satisfies(asked -> {
            assertThat(asked.body()).isEqualTo("{\"decision\":\"ASK_THE_PERSON\"}");
            assertThat(asked.headers()).containsEntry("Idempotency-key", "one-key");
        });
    }

    @Test
    void whatMayNotBeErasedIsSaidInWords() {
        StubbedServices.refuses(DECIDE, 409, "legal-hold");

        assertThat(officer()
                        .sends(CASE, Map.of("person", "2", "decision", "ERASE", "key", "k"))
                        .asString())
                .contains("Debe conservarse por orden de una autoridad.");
    }

    @Test
    void anEmergencyIsJudgedByWhatItsAskerWrote() {
        StubbedServices.does(REVIEW);
        var page = "/oversight/emergencies/" + ID;

        assertThat(officer().reads(page))
                .contains(
                        "por una segunda persona", "&lt;b&gt;No sabemos.&lt;/b&gt;", "queda en el registro de accesos");
        assertThat(officer().sends(page, Map.of("key", "k")).asString()).contains("Elija si fue justificado");
        officer().sends(page, Map.of("verdict", "NOT_JUSTIFIED", "key", "k"));

        assertThat(StubbedServices.asked(REVIEW)).hasSize(1).first().satisfies(asked -> assertThat(asked.body())
                .isEqualTo("{\"verdict\":\"NOT_JUSTIFIED\"}"));
    }

    private Desk officer() {
        return Desk.of(logins, "data-protection-officer");
    }
}
