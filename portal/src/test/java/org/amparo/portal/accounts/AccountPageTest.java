package org.amparo.portal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.Map;
import org.amparo.portal.session.Logins;
import org.amparo.portal.testing.Desk;
import org.amparo.portal.testing.StubbedCases;
import org.amparo.portal.testing.StubbedServices;
import org.amparo.portal.testing.WithToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StubbedServices.class)
class AccountPageTest {
    private static final String ID = "019aa5c0-7777-7000-8000-000000000001";
    private static final String LIST = "GET case/accounts?organisation=PE-CASA-ABIERTA";
    private static final String ACCOUNT = "GET case/accounts/" + ID;
    private static final String TOLD = """
            {"id": "%s", "account": "ana.turno2", "roles": ["caseworker"], "state": "%s", "lastDay": "2027-01-31"}""";

    @Inject
    Logins logins;

    @BeforeEach
    void somebodyWorksThere() {
        StubbedServices.forget();
        StubbedServices.answers(LIST, "[" + TOLD.formatted(ID, "WAITS") + "]");
        StubbedServices.answers(ACCOUNT, TOLD.formatted(ID, "WAITS"));
    }

    @Test
    @TestSecurity(user = "administrator", roles = "administrator", augmentors = WithToken.class)
    void anAdministratorSeesWhoWorksThereAndAsWhat() {
        assertThat(administrator().reads("/accounts?organisation=PE-CASA-ABIERTA"))
                .contains(
                        "ana.turno2",
                        "Lleva casos",
                        "Espera a que otra persona la admita",
                        "31 ene 2027",
                        "Invitar a alguien");
    }

    @Test
    @TestSecurity(user = "officer", roles = "data-protection-officer", augmentors = WithToken.class)
    void anOfficerSeesTheOwnOrganisationLetsInAndChangesNothing() {
        StubbedServices.does("POST case/accounts/" + ID + "/admission");

        assertThat(officer().reads("/accounts")).contains("ana.turno2").doesNotContain("Invitar a alguien");
        assertThat(officer().reads("/accounts/" + ID))
                .contains("Admitir esta cuenta", "<title>Cuenta")
                .doesNotContain("Cambiar qué hace", "Poner fecha de fin", "<title>Cuenta ana");
        assertThat(officer()
                        .sends("/accounts/" + ID + "/admission", Map.of("key", "one-key"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(officer()
                        .sends("/accounts/" + ID + "/roles", Map.of("roles", "partner"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    @TestSecurity(user = "administrator", roles = "administrator", augmentors = WithToken.class)
    void whatSomebodyLogsInWithOnceStandsOnThePageThatAnswersOnly() {
        StubbedCases.answers(
                "POST /accounts",
                201,
                Map.of("Location", "http://localhost/accounts/" + ID),
                "{\"firstPassword\": \"abcd-efgh-jkmn-pqrs\"}");
        var form = Map.of(
                "organisation", "PE-CASA-ABIERTA", "account", "ana.turno2", "roles", "caseworker", "key", "one-key");

        var page = administrator().sends("/accounts/new", form);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("abcd-efgh-jkmn-pqrs", "Se muestra solo ahora.");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(StubbedServices.asked("POST case/accounts").getFirst().body())
                .contains("\"account\":\"ana.turno2\"", "\"roles\":[\"caseworker\"]");
    }

    @Test
    @TestSecurity(user = "administrator", roles = "administrator", augmentors = WithToken.class)
    void aNameThatFitsNobodyAndRolesThatExcludeEachOtherAreSaidAtTheirField() {
        StubbedServices.refuses("POST case/accounts", 409, "roles-exclude-each-other");
        var none = administrator()
                .sends("/accounts/new", Map.of("organisation", "PE-CASA-ABIERTA", "account", "Ana López"));
        var both = administrator()
                .sends(
                        "/accounts/new",
                        Map.of("organisation", "PE-CASA-ABIERTA", "account", "ana.turno2", "roles", "caseworker"));

        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.asString()).contains("Escriba de 3 a 40 letras", "Elija al menos una cosa que hará.");
        assertThat(both.statusCode()).isEqualTo(409);
        assertThat(both.asString()).contains("Elija lo uno o lo otro.", "value=\"ana.turno2\"");
    }

    @Test
    @TestSecurity(user = "administrator", roles = "administrator", augmentors = WithToken.class)
    void whoeverInvitedIsToldThatSomebodyElseLetsIn() {
        StubbedServices.refuses("POST case/accounts/" + ID + "/admission", 409, "invited-by-you");

        var page = administrator().sends("/accounts/" + ID + "/admission", Map.of("key", "one-key"));

        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.asString())
                .contains("Usted la invitó: la admite otra persona.", "value=\"2027-01-31\"")
                .containsPattern("value=\"caseworker\"[^>]* checked");
    }

    @Test
    @TestSecurity(user = "administrator", roles = "administrator", augmentors = WithToken.class)
    void rolesAndTheLastDayAreOneCommandEach() {
        StubbedServices.does("POST case/accounts/" + ID + "/roles");
        StubbedServices.does("POST case/accounts/" + ID + "/end");

        administrator().sends("/accounts/" + ID + "/roles", Map.of("roles", "partner"));
        administrator().sends("/accounts/" + ID + "/end", Map.of("lastDay", "2027-02-28"));
        var noDay = administrator().sends("/accounts/" + ID + "/end", Map.of("lastDay", "mañana"));

        assertThat(StubbedServices.asked("POST case/accounts/" + ID + "/roles")
                        .getFirst()
                        .body())
                .isEqualTo("{\"roles\":[\"partner\"]}");
        assertThat(StubbedServices.asked("POST case/accounts/" + ID + "/end")).hasSize(1);
        assertThat(StubbedServices.asked("POST case/accounts/" + ID + "/end")
                        .getFirst()
                        .body())
                .isEqualTo("{\"lastDay\":\"2027-02-28\"}");
        assertThat(noDay.statusCode()).isEqualTo(422);
        assertThat(noDay.asString()).contains("Elija el último día.");
    }

    @Test
    @TestSecurity(user = "administrator", roles = "administrator", augmentors = WithToken.class)
    void whatIsNoOrganisationIsNotThere() {
        assertThat(administrator().opens("/accounts/new?organisation=Ana").statusCode())
                .isEqualTo(404);
    }

    @Test
    @TestSecurity(user = "caseworker", roles = "caseworker", augmentors = WithToken.class)
    void nobodyElseOpensAnyOfIt() {
        for (var page : java.util.List.of("/accounts", "/accounts/new", "/accounts/" + ID)) {
            assertThat(Desk.of(logins, "caseworker").opens(page).statusCode()).isEqualTo(404);
        }
    }

    private Desk administrator() {
        return Desk.of(logins, "administrator");
    }

    private Desk officer() {
        return Desk.of(logins, "data-protection-officer");
    }
}
