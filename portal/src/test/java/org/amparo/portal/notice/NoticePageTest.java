package org.amparo.portal.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.Map;
import org.amparo.portal.session.Logins;
import org.amparo.portal.testing.Browser;
import org.amparo.portal.testing.StubbedServices;
import org.amparo.portal.testing.WithToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StubbedServices.class)
class NoticePageTest {
    private static final String ID = "6f1b1f7e-0000-4000-8000-000000000001";
    private static final String REFERRAL = "6f1b1f7e-0000-4000-8000-000000000002";

    @Inject
    Logins logins;

    @BeforeEach
    void nothingWaits() {
        StubbedServices.forget();
        StubbedServices.answers("GET case/notices", "[]");
        StubbedServices.answers("GET referral/notices", "[]");
    }

    @Test
    @TestSecurity(user = "partner", roles = "partner", augmentors = WithToken.class)
    void anOfferIsOneClickAway() {
        StubbedServices.answers("GET referral/notices", "[" + offer("OFFER_WAITS", "2026-11-20T10:00:00Z") + "]");

        assertThat(page("partner"))
                .contains("Una derivación espera su respuesta", "R-7K3M9QXT", "href=\"/offers/" + REFERRAL + "\"")
                .contains("queda visto para todas");
    }

    @Test
    @TestSecurity(user = "partner", roles = "partner", augmentors = WithToken.class)
    void whatHasEndedIsToldAndLeadsNowhere() {
        StubbedServices.answers("GET referral/notices", "[" + offer("OFFER_TAKEN_BACK", "2026-11-20T10:00:00Z") + "]");

        assertThat(page("partner"))
                .contains("Ya no hace falta responder", "R-7K3M9QXT")
                .doesNotContain(REFERRAL);
    }

    @Test
    @TestSecurity(user = "partner", roles = "partner", augmentors = WithToken.class)
    void onlyTheServiceThatHasSomethingToSayIsAsked() {
        page("partner");

        assertThat(StubbedServices.asked("GET case/notices")).isEmpty();
        assertThat(StubbedServices.asked("GET referral/notices")).hasSize(1);
    }

    @Test
    @TestSecurity(user = "caseworker", roles = "caseworker", augmentors = WithToken.class)
    void anAnswerLeadsToItsReferralAndAnyOtherNoticeToItsCase() {
        StubbedServices.answers(
                "GET case/notices",
                "[%s,%s]"
                        .formatted(
                                aboutCase("REFERRAL_ACCEPTED", ",\"referral\":\"" + REFERRAL + "\""),
                                aboutCase("FILES_LINKED", "")));

        assertThat(page("caseworker"))
                .contains("Aceptaron la derivación", "href=\"/cases/PE-EEEEEEEE/referrals/" + REFERRAL + "\"")
                .contains("Se enlazaron expedientes", "href=\"/cases/PE-EEEEEEEE\"")
                .doesNotContain("queda visto para todas");
    }

    @Test
    @TestSecurity(
            user = "caseworker",
            roles = {"caseworker", "partner"},
            augmentors = WithToken.class)
    void whoeverSendsAndReceivesFindsBothTheNewestFirst() {
        StubbedServices.answers("GET case/notices", "[" + aboutCase("FILES_LINKED", "") + "]");
        StubbedServices.answers(
                "GET referral/notices",
                "[%s,%s]"
                        .formatted(
                                offer("OFFER_WAITS", "2026-11-20T11:00:00Z"),
                                offer("PEOPLE_LEFT", "2026-11-20T09:00:00Z")));

        assertThat(page("caseworker", "partner"))
                .containsSubsequence(
                        "Una derivación espera su respuesta", "Se enlazaron expedientes", "Ahora son menos personas");
    }

    @Test
    @TestSecurity(user = "officer", roles = "data-protection-officer", augmentors = WithToken.class)
    void whoeverWatchesOverACaseFindsItAtTheirOwnDesk() {
        StubbedServices.answers("GET case/notices", "[" + aboutCase("LINKAGE_ASKED_REPEATEDLY", "") + "]");

        assertThat(page("data-protection-officer")).contains("href=\"/oversight/cases/PE-EEEEEEEE\"");
    }

    @Test
    @TestSecurity(user = "partner", roles = "partner", augmentors = WithToken.class)
    void whatIsSeenIsSaidToItsServiceWithTheKeyOfTheForm() {
        StubbedServices.does("POST referral/notices/" + ID + "/seen");

        var answer = browser("partner").sends("/notices/offers/" + ID + "/seen", Map.of("key", "a-key-of-the-page"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/notices");
        assertThat(StubbedServices.asked("POST referral/notices/" + ID + "/seen"))
                .singleElement()
                .satisfies(asked -> assertThat(asked.header("Idempotency-Key")).isEqualTo("a-key-of-the-page"));
    }

    @Test
    @TestSecurity(user = "caseworker", roles = "caseworker", augmentors = WithToken.class)
    void whatIsSeenOfACaseIsSaidToTheServiceOfCases() {
        StubbedServices.does("POST case/notices/" + ID + "/seen");

        var answer = browser("caseworker").sends("/notices/cases/" + ID + "/seen", Map.of("key", "a-key-of-the-page"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(StubbedServices.asked("POST case/notices/" + ID + "/seen")).hasSize(1);
        assertThat(browser("caseworker")
                        .sends("/notices/offers/" + ID + "/seen", Map.of("key", "a-key-of-the-page"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    @TestSecurity(user = "partner", roles = "partner", augmentors = WithToken.class)
    void earlierOnesStandOnAPageOfTheirOwn() {
        StubbedServices.answers(
                "GET referral/notices?seen=true", "[" + offer("INFORMATION_SHARED", "2026-11-20T10:00:00Z") + "]");

        assertThat(page("partner")).contains("No hay avisos por ver", "href=\"/notices?earlier=true\"");
        assertThat(browser("partner").reads("/notices?earlier=true"))
                .contains("Avisos anteriores", "Puede leer la información compartida")
                .contains("href=\"/offers/" + REFERRAL + "/shared\"")
                .doesNotContain("/seen\"");
    }

    @Test
    @TestSecurity(user = "partner", roles = "partner", augmentors = WithToken.class)
    void theInboxSaysHowManyWait() {
        assertThat(browser("partner").reads("/inbox")).doesNotContain("por ver");

        StubbedServices.answers("GET referral/notices", "[" + offer("OFFER_WAITS", "2026-11-20T10:00:00Z") + "]");

        assertThat(browser("partner").reads("/inbox")).contains("Hay 1 aviso por ver", "href=\"/notices\"");
    }

    @Test
    @TestSecurity(user = "auditor", roles = "auditor", augmentors = WithToken.class)
    void isNotForThoseForWhomNothingWaits() {
        assertThat(browser("auditor").opens("/notices").statusCode()).isEqualTo(404);
    }

    private String page(String... roles) {
        return browser(roles).reads("/notices");
    }

    private Browser browser(String... roles) {
        return Browser.of(logins, roles);
    }

    private static String offer(String kind, String at) {
        return "{\"id\":\"%s\",\"kind\":\"%s\",\"referral\":\"%s\",\"number\":\"R-7K3M9QXT\",\"at\":\"%s\"}"
                .formatted(ID, kind, REFERRAL, at);
    }

    private static String aboutCase(String kind, String more) {
        return "{\"id\":\"%s\",\"kind\":\"%s\",\"reference\":\"PE-EEEEEEEE\",\"at\":\"2026-11-20T10:00:00Z\"%s}"
                .formatted(ID, kind, more);
    }
}
