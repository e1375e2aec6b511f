package org.amparo.portal.corrections;

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
@TestSecurity(user = "caseworker", roles = "caseworker", augmentors = WithToken.class)
class CorrectionPageTest {
    private static final String ID = "019aa5c0-7777-7000-8000-000000000001";
    private static final String PAGE = "/deliveries/" + ID;
    private static final String GET = "GET assistance/deliveries/" + ID;
    private static final String PUT = "PUT assistance/deliveries/" + ID;
    private static final String DELIVERY = """
            {"id": "019aa5c0-7777-7000-8000-000000000001", "organisation": "PE-CASA-ABIERTA", "registered": true,
             "individuals": 2, "caseFile": "AQhandleOfACase", "people": ["AQhandleOne", "AQhandleTwo"],
             "service": "SHELTER_EMERGENCY", "country": "PER", "admin1": "PE-LIM", "day": "2026-05-11", "quantity": 14.00,
             "unit": "NIGHT", "modality": {"kind": "CASH", "value": 30.5, "currency": "USD", "mechanism": "DIRECT_CASH"},
             "implementingPartner": "PE-HOSPITAL-SUR", "voided": false, "version": 3, "recordedAt": "2026-05-12T10:00:00Z"}""";

    @Inject
    Logins logins;

    @BeforeEach
    void aDeliveryIsThere() {
        StubbedServices.forget();
        StubbedServices.answers(GET, DELIVERY);
        StubbedServices.answers(GET + "/versions", "[" + DELIVERY + "]");
        StubbedServices.answers(
                "GET assistance/deliveries", "{\"deliveries\": [" + DELIVERY + "], \"next\": \"a-cursor\"}");
    }

    @Test
    void theListSaysWhatAndHowMuchAndOfNobody() {
        assertThat(worker().reads("/deliveries"))
                .contains("Albergue de emergencia", "14 noches", "11 may 2026", "/deliveries?after=a-cursor")
                .doesNotContain("AQhandle");
    }

    @Test
    void whatTheFormDoesNotAskStaysAsItWas() {
        StubbedServices.does(PUT);

        var answer = worker().sends(
                        PAGE,
                        Map.of(
                                "reason",
                                "WRONG_DAY",
                                "day",
                                "2026-05-10",
                                "quantity",
                                "12,5",
                                "version",
                                "3",
                                "rmrp",
                                "true"));

        assertThat(answer.statusCode()).isEqualTo(303);
        var sent = StubbedServices.asked(PUT).getFirst();
        assertThat(sent.headers()).containsEntry("If-match", "\"3\"");
        assertThat(sent.body())
                .contains("\"reason\":\"WRONG_DAY\"", "\"people\":[\"AQhandleOne\",\"AQhandleTwo\"]")
                .contains("\"day\":\"2026-05-10\"", "\"quantity\":12.5", "\"service\":\"SHELTER_EMERGENCY\"")
                .contains("\"admin1\":\"PE-LIM\"", "\"mechanism\":\"DIRECT_CASH\"", "\"rmrp\":true")
                .contains("\"implementingPartner\":\"PE-HOSPITAL-SUR\"");
    }

    @Test
    void ofWhatWasNotDeliveredNothingRemains() {
        StubbedServices.does(PUT);

        worker().sends(PAGE, Map.of("reason", "NOT_DELIVERED", "day", "", "quantity", "", "version", "3"));

        assertThat(StubbedServices.asked(PUT).getFirst().body()).isEqualTo("{\"reason\":\"NOT_DELIVERED\"}");
    }

    @Test
    void whatCannotBeReadIsAskedAgainAndNotSent() {
        var page = worker().sends(PAGE, Map.of("reason", "WRONG_DAY", "day", "ayer", "quantity", "3", "version", "3"));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("Escriba el día como en", "value=\"ayer\"", "href=\"#day\"");
        assertThat(StubbedServices.asked(PUT)).isEmpty();
    }

    @Test
    void whatTheServiceRefusesIsSaidAtItsField() {
        StubbedServices.refuses(PUT, 422, "day-out-of-reach");

        var page = worker().sends(
                        PAGE, Map.of("reason", "WRONG_DAY", "day", "2031-05-10", "quantity", "3", "version", "3"));

        assertThat(page.asString()).contains("El día no puede ser futuro", "value=\"2031-05-10\"");
    }

    @Test
    void whatSomebodyElseCorrectedMeanwhileIsNotOverwritten() {
        StubbedServices.refuses(PUT, 412, "changed-meanwhile");

        var page = worker().sends(
                        PAGE, Map.of("reason", "WRONG_DAY", "day", "2026-05-10", "quantity", "3", "version", "2"));

        assertThat(page.statusCode()).isEqualTo(412);
        assertThat(page.asString()).contains("Alguien la corrigió mientras tanto");
    }

    @Test
    void whatDoesNotCountIsCorrectedNoMore() {
        StubbedServices.answers(
                GET, DELIVERY.replace("\"voided\": false", "\"voided\": true, \"reason\": \"DOUBLE_ENTRY\""));

        assertThat(worker().reads(PAGE)).contains("ya no se corrige").doesNotContain("action=\"" + PAGE);
    }

    private Desk worker() {
        return Desk.of(logins, "caseworker");
    }
}
