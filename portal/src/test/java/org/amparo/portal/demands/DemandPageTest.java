package org.amparo.portal.demands;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
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
class DemandPageTest {
    private static final String ID = "019aa5c0-8888-7000-8000-000000000001";
    private static final String AT = "case/oversight/demands/" + ID;
    private static final String REGISTER = "POST case/oversight/demands";
    private static final String DEMAND = """
            {"id": "%s", "number": "D-7K3M9QXT", "asker": "COURT", "country": "PER", "askedOn": "2026-11-20",
             "law": "CPP 165", "reference": "PE-7K3M9QXT", "people": [1, 3], "registeredAt": "2026-11-21T10:00:00Z"%s}""";

    @Inject
    Logins logins;

    @BeforeEach
    void oneWaits() {
        StubbedServices.forget();
        StubbedServices.answers("GET " + AT, DEMAND.formatted(ID, ""));
    }

    @Test
    void aDemandIsWrittenDownInOneCommandAndLeadsToItsPage() {
        StubbedServices.makes(REGISTER, "http://localhost/oversight/demands/" + ID);

        var answer = officer().sends("/demands/new", ofACourt());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/demands/" + ID);
        assertThat(StubbedServices.asked(REGISTER).getFirst().body())
                .contains("\"asker\":\"COURT\"", "\"reference\":\"PE-7K3M9QXT\"", "\"askedOn\":\"2026-11-20\"");
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndWhatWasTypedStays() {
        var form = ofACourt();
        form.put("people", "Marisol");
        form.put("askedOn", "ayer");

        var page = officer().sends("/demands/new", form);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains(
                        "<title>Error: ", "Escriba números separados por comas", "Elija el día.", "value=\"CPP 165\"");
        assertThat(StubbedServices.asked(REGISTER)).isEmpty();
    }

    @Test
    void aCaseThatIsNotTheOfficersIsNone() {
        StubbedServices.refuses(REGISTER, 404, "no-such-case");

        var page = officer().sends("/demands/new", ofACourt());

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.asString()).contains("Escriba el código de un caso de su organización");
    }

    @Test
    void itSaysWhoAsksAndWhatCanBeAnsweredAndKept() {
        assertThat(officer().reads("/demands/" + ID))
                .contains(
                        "Demanda D-7K3M9QXT",
                        "Juzgado",
                        "CPP 165",
                        "1, 3",
                        "ni confirmamos ni negamos",
                        "Conservar el caso");
    }

    @Test
    void withoutABasisNothingIsGivenAndItSaysWhy() {
        StubbedServices.refuses("POST " + AT + "/answer", 422, "no-basis-for-giving");

        var page = officer().sends("/demands/" + ID + "/answer", Map.of("outcome", "GIVEN"));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("No se puede entregar nada");
        assertThat(officer().sends("/demands/" + ID + "/answer", Map.of()).statusCode())
                .isEqualTo(422);
    }

    @Test
    void whatIsKeptIsLetGoOnTheSamePage() {
        StubbedServices.answers(
                "GET " + AT, DEMAND.formatted(ID, ", \"hold\": {\"placedAt\": \"2026-11-22T10:00:00Z\"}"));
        StubbedServices.does("DELETE " + AT + "/legal-hold");

        assertThat(officer().reads("/demands/" + ID))
                .contains("Dejar de conservar", "Se conserva desde")
                .doesNotContain("Conservar el caso");
        assertThat(officer().sends("/demands/" + ID + "/release", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(StubbedServices.asked("DELETE " + AT + "/legal-hold")).hasSize(1);
    }

    @Test
    @TestSecurity(user = "administrator", roles = "administrator", augmentors = WithToken.class)
    void nobodyElseOpensIt() {
        for (var page : List.of("/demands/new", "/demands/" + ID)) {
            assertThat(Desk.of(logins, "administrator").opens(page).statusCode())
                    .isEqualTo(404);
        }
    }

    private static Map<String, String> ofACourt() {
        return new HashMap<>(Map.of(
                "asker", "COURT",
                "country", "PER",
                "askedOn", "2026-11-20",
                "law", "CPP 165",
                "reference", "PE-7K3M9QXT",
                "people", "1, 3",
                "key", "one-key"));
    }

    private Desk officer() {
        return Desk.of(logins, "data-protection-officer");
    }
}
