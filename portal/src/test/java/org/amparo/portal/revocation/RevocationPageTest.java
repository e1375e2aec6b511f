package org.amparo.portal.revocation;

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
@TestSecurity(user = "administrator", roles = "administrator", augmentors = WithToken.class)
class RevocationPageTest {
    private static final String NUMBER = "a0000000-0000-4000-8000-000000000101";
    private static final String ACCOUNT = "POST case/accounts/" + NUMBER + "/revocation";
    private static final String ORGANISATION = "POST case/organisations/UY-RAMBLA/revocation";
    private static final Map<String, String> WISH =
            Map.of("kind", "account", "whom", NUMBER, "reason", "DEVICE_LOST", "key", "one-key");

    @Inject
    Logins logins;

    @BeforeEach
    void nothingWasAsked() {
        StubbedServices.forget();
    }

    @Test
    void nobodyIsRevokedBeforeItIsSaidOnceMore() {
        StubbedServices.does(ACCOUNT);

        var page = desk("administrator").sends("/revocation", WISH);

        assertThat(page.asString())
                .contains(
                        "¿Revocar este acceso?",
                        NUMBER,
                        "Perdió el equipo",
                        "Revocar la cuenta",
                        "No se puede deshacer");
        assertThat(StubbedServices.asked(ACCOUNT)).isEmpty();
    }

    @Test
    void whatWasConfirmedIsRevokedOnce() {
        StubbedServices.does(ACCOUNT);

        var answer = desk("administrator").sends("/revocation/confirmed", WISH);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/revocation?done=true").doesNotContain(NUMBER);
        assertThat(StubbedServices.asked(ACCOUNT)).hasSize(1).first().satisfies(asked -> {
            assertThat(asked.body()).isEqualTo("{\"reason\":\"DEVICE_LOST\"}");
            assertThat(asked.headers()).containsEntry("Idempotency-key", "one-key");
        });
    }

    @Test
    void anAdministratorRevokesAnOrganisation() {
        StubbedServices.does(ORGANISATION);

        desk("administrator")
                .sends(
                        "/revocation/confirmed",
                        Map.of("kind", "organisation", "whom", "UY-RAMBLA", "reason", "AGREEMENT_ENDED", "key", "k"));

        assertThat(StubbedServices.asked(ORGANISATION)).hasSize(1);
    }

    @Test
    @TestSecurity(user = "officer", roles = "data-protection-officer", augmentors = WithToken.class)
    void anOfficerIsOfferedAccountsAlone() {
        StubbedServices.does(ORGANISATION);

        var officer = desk("data-protection-officer");
        var answer = officer.sends(
                "/revocation/confirmed",
                Map.of("kind", "organisation", "whom", "UY-RAMBLA", "reason", "AGREEMENT_ENDED", "key", "k"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(StubbedServices.asked(ORGANISATION)).isEmpty();
        assertThat(officer.reads("/revocation")).doesNotContain("De una organización entera");
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        var page = desk("administrator").sends("/revocation", Map.of("kind", "account", "whom", "rosa", "key", "k"));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("<title>Error: Revocar un acceso", "Escriba el número completo", "href=\"#whom\"")
                .contains("Elija por qué", "value=\"rosa\"");
    }

    @Test
    void whomOneMayNotRevokeAndWhoIsNotThereAreOneAnswer() {
        StubbedServices.refuses(ACCOUNT, 404, "no-such-account");

        var page = desk("administrator").sends("/revocation/confirmed", WISH);

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.asString()).contains("no hay nadie que usted pueda revocar");
    }

    private Desk desk(String role) {
        return Desk.of(logins, role);
    }
}
