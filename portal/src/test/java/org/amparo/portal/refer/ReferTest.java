package org.amparo.portal.refer;

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
@TestSecurity(user = "caseworker", roles = "caseworker", augmentors = WithToken.class)
class ReferTest {
    private static final String CASE = "PE-7K3M9QXT";
    private static final String START = "/cases/" + CASE + "/refer";
    private static final String DRAFT = "019aa5c0-0000-7000-8000-00000000000d";
    private static final String PAGE = START + "/" + DRAFT;
    private static final String KEPT = "case/drafts/" + DRAFT;
    private static final String SEND = "POST case/cases/" + CASE + "/referrals";

    @Inject
    Partner worker;

    @BeforeEach
    void aCaseOfTwo() {
        StubbedServices.forget();
        Referred.theRegisterIsThere();
        StubbedServices.answers("GET case/cases/" + CASE, """
                {"handle": "HC", "reference": "PE-7K3M9QXT", "country": "PER", "status": "OPEN", "people": [
                 {"number": 1, "handle": "H1", "ageBand": "FROM_30_TO_38", "gender": "FEMININE"},
                 {"number": 2, "handle": "H2", "ageBand": "FROM_9_TO_17", "gender": "FEMININE"}]}""");
        StubbedServices.answers("GET referral/services?service=LEGAL_ADVICE", """
                {"services": [{"organisation": "EC-PUENTE", "country": "ECU", "service": "LEGAL_ADVICE",
                 "languages": ["es"], "capacity": 36, "onCall": "PU-04", "toConfirm": true}]}""");
        StubbedServices.answers("GET referral/organisations", "{\"organisations\": [" + Referred.ORGANISATION + "]}");
        StubbedServices.makes("POST case/drafts", "/drafts/" + DRAFT);
        StubbedServices.does("PUT " + KEPT);
        kept("{}");
    }

    @Test
    void whatIsChosenIsKeptInADraftBeforeTheNextPage() {
        var answer = worker.sends(START, "key", "k-1", "people", "2", "service", "LEGAL_ADVICE", "urgency", "URGENT");

        assertThat(answer.header("Location")).endsWith(PAGE + "/receivers");
        assertThat(StubbedServices.asked("POST case/drafts").getFirst().header("Idempotency-Key"))
                .isEqualTo("k-1");
        var saved = StubbedServices.asked("PUT " + KEPT).getFirst();
        assertThat(saved.header("If-Match")).isEqualTo("\"7\"");
        assertThat(saved.body())
                .contains("\"form\":\"REFERRAL\"", "\"people\":[\"2\"]", "\"service\":[\"LEGAL_ADVICE\"]")
                .doesNotContain("token", "k-1");
    }

    @Test
    void whatIsChosenIsKeptBeforeAnybodySendsIt() {
        var kept = worker.sends(START + "/kept", "key", "k-1", "people", "2", "revision", "");

        assertThat(kept.statusCode()).isEqualTo(204);
        assertThat(StubbedServices.asked("POST case/drafts").getFirst().header("Idempotency-Key"))
                .isEqualTo("k-1");
        assertThat(StubbedServices.asked("PUT " + KEPT).getFirst().body())
                .contains("\"people\":[\"2\"]", "\"case\":[\"" + CASE + "\"]");
        worker.sends(PAGE + "/receivers/kept", "first", "EC-PUENTE", "revision", "\"5\"");
        var later = StubbedServices.asked("PUT " + KEPT).getLast();
        assertThat(later.header("If-Match")).isEqualTo("\"5\"");
        assertThat(later.body()).contains("\"first\":[\"EC-PUENTE\"]");
    }

    @Test
    void whatChangedInAnotherWindowIsSaidAndWhatWasChosenStays() {
        StubbedServices.refuses("PUT " + KEPT, 412, "changed-meanwhile");

        assertThat(worker.sends(PAGE + "/kept", "people", "2", "revision", "\"5\"")
                        .statusCode())
                .isEqualTo(412);
        var answer =
                worker.sends(PAGE, "people", "2", "service", "LEGAL_ADVICE", "urgency", "URGENT", "revision", "\"5\"");

        assertThat(answer.asString())
                .contains(
                        "value=\"2\" checked",
                        "value=\"LEGAL_ADVICE\" selected",
                        "name=\"revision\" value=\"&quot;7&quot;\"");
    }

    @Test
    void whoeverWasInterruptedGoesOnWhereTheyWere() {
        kept("{\"case\": [\"" + CASE + "\"], \"people\": [\"2\"]}");
        assertThat(worker.opens("/refer/" + DRAFT).header("Location")).endsWith(PAGE);
        kept(
                "{\"case\": [\"PE-7K3M9QXT\"], \"people\": [\"2\"], \"service\": [\"LEGAL_ADVICE\"], \"urgency\": [\"URGENT\"]}");
        assertThat(worker.opens("/refer/" + DRAFT).header("Location")).endsWith(PAGE + "/receivers");
    }

    @Test
    void whatIsNotWantedAnyMoreIsDiscarded() {
        StubbedServices.does("DELETE " + KEPT);

        assertThat(worker.reads(PAGE)).contains("action=\"/refer/" + DRAFT + "/discard\"");
        assertThat(worker.sends("/refer/" + DRAFT + "/discard").header("Location"))
                .endsWith("/today");
        assertThat(StubbedServices.asked("DELETE " + KEPT)).hasSize(1);
    }

    @Test
    void eachUrgencySaysItsClocks() {
        assertThat(worker.reads(START))
                .contains("Paso 1 de 4", "Respuesta en 30 minutos, servicio en 24 horas", "9 a 17 años");
    }

    @Test
    void whatIsMissingIsAskedForAndNothingIsLost() {
        var answer = worker.sends(START, "people", "2", "service", "LEGAL_ADVICE");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("Elija para cuándo", "value=\"2\" checked", "value=\"LEGAL_ADVICE\" selected");
        assertThat(StubbedServices.asked("PUT " + KEPT).getFirst().body()).contains("\"people\":[\"2\"]");
    }

    @Test
    void receiversAreThoseWhoOfferTheServiceInWordsThatHelpToChoose() {
        chosenWhat();

        assertThat(worker.reads(PAGE + "/receivers"))
                .contains("Ecuador: Puente · 36 lugares · español · nunca confirmado", "value=\"EC-PUENTE\"");
    }

    @Test
    void howOldItIsWhatTheDirectorySaysIsTold() {
        chosenWhat();
        offersConfirmed("2026-01-05", true);
        assertThat(worker.reads(PAGE + "/receivers")).contains("sin confirmar desde el 5 ene 2026");

        offersConfirmed("2026-02-05", false);
        assertThat(worker.reads(PAGE + "/receivers")).contains("· confirmado el 5 feb 2026");
    }

    private static void offersConfirmed(String day, boolean longAgo) {
        StubbedServices.answers("GET referral/services?service=LEGAL_ADVICE", """
                {"services": [{"organisation": "EC-PUENTE", "country": "ECU", "service": "LEGAL_ADVICE",
                 "languages": ["es"], "capacity": 36, "onCall": "PU-04", "confirmedOn": "%s", "toConfirm": %s}]}""".formatted(day, longAgo));
    }

    @Test
    void nobodyIsAskedTwice() {
        chosenWhat();

        assertThat(worker.sends(PAGE + "/receivers", "first", "EC-PUENTE", "second", "EC-PUENTE")
                        .asString())
                .contains("id=\"second-fault\"", "Ya la eligió arriba");
    }

    @Test
    void eachReceiversViewIsShownPersonByPersonBeforeAnythingIsAsked() {
        chosenWhom();
        StubbedServices.answers("GET case/cases/" + CASE + "/referrals/preview/EC-PUENTE", """
                {"receiver": "EC-PUENTE", "people": [
                 {"number": 1, "blocks": [], "refusal": "EXCLUDED"},
                 {"number": 2, "blocks": ["CARD", "CONTACT", "ASSESSMENT"], "shared": {"contact":
                  {"nameToUse": "Lila Inventada", "channels": [], "neverContact": [], "safetyNotes": "asma"}}}]}""");

        assertThat(worker.reads(PAGE + "/preview"))
                .contains("1. Puente", "Persona 2", "asma", "Se comparte lo que se valoró", "No se comparte.")
                .contains("href=\"" + PAGE + "/check\"")
                .doesNotContain("Persona 1", "Lila");
    }

    @Test
    void withoutABasisNothingGoesOn() {
        chosenWhom();
        StubbedServices.answers(
                "GET case/cases/" + CASE + "/referrals/preview/EC-PUENTE",
                "{\"receiver\": \"EC-PUENTE\", \"people\": [{\"number\": 2, \"blocks\": [], \"refusal\": \"NO_BASIS\"}]}");

        assertThat(worker.reads(PAGE + "/preview"))
                .contains("no hay una base para compartir", "No se puede enviar así")
                .doesNotContain(PAGE + "/check");
    }

    @Test
    void itIsSentOnceAndItsDraftIsNamed() {
        chosenWhom();
        StubbedServices.makes(SEND, "/cases/" + CASE + "/referrals/" + Referred.ID);

        var answer = worker.sends(PAGE + "/check", "key", "k-7");

        assertThat(answer.header("Location")).endsWith("/cases/" + CASE + "/referrals/" + Referred.ID);
        var asked = StubbedServices.asked(SEND).getFirst();
        assertThat(asked.header("Idempotency-Key")).isEqualTo("k-7");
        assertThat(asked.header("Draft")).isEqualTo(DRAFT);
        assertThat(asked.body())
                .isEqualTo(
                        "{\"people\":[2],\"service\":\"LEGAL_ADVICE\",\"urgency\":\"URGENT\",\"receivers\":[\"EC-PUENTE\"]}");
    }

    @Test
    void whatIsRefusedAtLastIsSaidInWords() {
        chosenWhom();
        StubbedServices.refuses(SEND, 422, "no-basis-for-sharing");

        var answer = worker.sends(PAGE + "/check");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("ya no hay base para compartir", "Enviar la derivación");
    }

    @Test
    void aPageThatComesTooSoonLeadsBack() {
        assertThat(worker.opens(PAGE + "/preview").header("Location")).endsWith(PAGE + "/receivers");
        assertThat(worker.opens(PAGE + "/check").header("Location")).endsWith(PAGE);
    }

    @Test
    @TestSecurity(user = "partner", roles = "partner", augmentors = WithToken.class)
    void itIsNotThereForAPartner() {
        assertThat(worker.opens(START).statusCode()).isEqualTo(404);
    }

    private static void chosenWhat() {
        kept("{\"people\": [\"2\"], \"service\": [\"LEGAL_ADVICE\"], \"urgency\": [\"URGENT\"]}");
    }

    private static void chosenWhom() {
        kept(
                "{\"people\": [\"2\"], \"service\": [\"LEGAL_ADVICE\"], \"urgency\": [\"URGENT\"], \"first\": [\"EC-PUENTE\"]}");
    }

    private static void kept(String fields) {
        StubbedServices.answers("GET " + KEPT, fields);
    }
}
