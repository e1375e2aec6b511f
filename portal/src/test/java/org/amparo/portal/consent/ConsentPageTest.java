package org.amparo.portal.consent;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amparo.portal.session.Logins;
import org.amparo.portal.testing.Browser;
import org.amparo.portal.testing.SampleCase;
import org.amparo.portal.testing.StubbedCases;
import org.amparo.portal.testing.StubbedServices;
import org.amparo.portal.testing.WithToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StubbedServices.class)
@TestSecurity(user = "caseworker", roles = "caseworker", augmentors = WithToken.class)
class ConsentPageTest {
    private static final String PERSON = SampleCase.ADDRESS + "/people/1";
    private static final String CONSENT = "6f1b1f7e-0000-4000-8000-0000000000c1";
    private static final String REFERRAL = "6f1b1f7e-0000-4000-8000-0000000000d1";
    private static final Map<String, Object> SPOKEN = Map.of(
            "basis.1", "CONSENT",
            "givenBy.1", "SELF",
            "means.1", "WRITTEN",
            "told.1", "yes",
            "language.1", "es");

    @Inject
    Logins logins;

    private Browser browser;

    @BeforeEach
    void aPersonWhoAgreedToTwoThings() {
        StubbedCases.begins();
        SampleCase.isThere();
        StubbedCases.answers("GET " + PERSON + "/consents", """
                [{"id":"6f1b1f7e-0000-4000-8000-0000000000c2","person":1,"kind":"CONSENT","purpose":"LINKAGE",
                  "recipient":{"ofClass":"SHELTER","country":"ECU"},"blocks":["CARD"],"from":"2026-11-01T00:00:00Z",
                  "until":"2099-01-01T00:00:00Z","withdrawnAt":"2026-11-10T10:00:00Z"},
                 {"id":"%s","person":1,"kind":"CONSENT","purpose":"REFERRAL","recipient":{"organisation":"EC-PUENTE"},
                  "blocks":["CONTACT","CARD"],"from":"2026-11-01T00:00:00Z","until":"2099-01-01T00:00:00Z"}]""".formatted(CONSENT));
        StubbedCases.answers("GET " + PERSON + "/withdrawals", """
                {"consents":[{"consent":"%s","reach":%s}],"all":%s,"services":[%s],"erasure":%s}""".formatted(
                        CONSENT,
                        reach("EC-PUENTE", ""),
                        reach("EC-PUENTE", "EC-PUENTE"),
                        reach("EC-PUENTE", ""),
                        reach("EC-PUENTE", "")));
        StubbedCases.answers("POST " + PERSON + "/withdrawals", 204, Map.of(), "");
        StubbedCases.answers("POST " + PERSON + "/consents", 201, Map.of(), "");
        browser = Browser.of(logins, "caseworker");
    }

    @Test
    void whatSharingRestsOnIsToldInWordsWhatHoldsFirst() {
        assertThat(browser.reads(PERSON + "/consent"))
                .containsSubsequence("Derivación", "EC-PUENTE", "Ficha mínima, Contacto", "vale hasta el")
                .containsSubsequence("Saber si otra organización le conoce", "Albergues en Ecuador", "retirado el");
    }

    @Test
    void aHoldingThatRanOutIsSaid() {
        StubbedCases.answers("GET " + SampleCase.ADDRESS + "/people/2/consents", "[]");

        assertThat(browser.reads(SampleCase.ADDRESS + "/people/2/consent"))
                .contains("Venció el", "No se comparte nada hasta que", "No hay ninguna base para compartir");
    }

    @Test
    void whatIsSharedIsForThisPurposeWithThisReceiverAndNothingElse() {
        var fields = new HashMap<>(SPOKEN);
        fields.putAll(Map.of(
                "key",
                "a-key-of-the-page",
                "purpose",
                "REFERRAL",
                "with",
                "CLASS",
                "class",
                "SHELTER",
                "country",
                "ECU"));
        fields.put("blocks", List.of("CARD", "CONTACT"));

        assertThat(browser.sends(PERSON + "/consent/new", fields).statusCode()).isEqualTo(303);

        assertThat(StubbedCases.asked("POST " + PERSON + "/consents").getFirst().body())
                .contains("\"purpose\":\"REFERRAL\"", "\"recipient\":{\"ofClass\":\"SHELTER\",\"country\":\"ECU\"}")
                .contains("\"blocks\":[\"CARD\",\"CONTACT\"]", "\"givenBy\":\"SELF\"");
    }

    @Test
    void aReceiverIsNamedBeforeAnythingIsRecorded() {
        var fields = new HashMap<>(SPOKEN);
        fields.putAll(Map.of("purpose", "REFERRAL", "with", "ONE", "organisation", "la de siempre"));

        assertThat(browser.sends(PERSON + "/consent/new", fields).asString())
                .contains("Escriba el código de la organización", "Marque qué se puede compartir");
        assertThat(StubbedCases.asked("POST " + PERSON + "/consents")).isEmpty();
    }

    @Test
    void aBasisThatDoesNotStandIsSaidAndNothingTypedIsLost() {
        StubbedCases.refuses("POST " + PERSON + "/consents", 422, "basis-does-not-stand");
        var fields = new HashMap<>(SPOKEN);
        fields.putAll(Map.of("purpose", "REFERRAL", "with", "ONE", "organisation", "EC-PUENTE", "blocks", "CARD"));

        assertThat(browser.sends(PERSON + "/consent/new", fields).asString())
                .contains("Esa base no vale para esta persona", "value=\"EC-PUENTE\"");
    }

    @Test
    void whoWillBeToldStandsBeforeTheWithdrawal() {
        assertThat(browser.reads(PERSON + "/withdrawal"))
                .contains("Derivación 7Q2K: sale de ella; se avisa a EC-PUENTE", "EC-PUENTE: pierde el permiso")
                .contains("EC-PUENTE: la persona duerme allí", "7Q2K · Albergue especializado")
                .contains("no se puede deshacer", "No compartir más", "Borrar sus datos");
    }

    @Test
    void whoWasNotAskedYetIsNotTold() {
        StubbedCases.answers(
                "GET " + PERSON + "/withdrawals",
                "{\"consents\":[],\"all\":%1$s,\"services\":[%1$s],\"erasure\":%1$s}"
                        .formatted(reach("EC-PUENTE", "").replace(",\"told\":\"EC-PUENTE\"", "")));

        assertThat(browser.reads(PERSON + "/withdrawal"))
                .contains("se avisa a nadie, porque todavía no se preguntó a nadie");
    }

    @Test
    void whereNoReferralIsUnderWayNobodyIsToldAndNoServiceCanBeStopped() {
        StubbedCases.answers("GET " + PERSON + "/withdrawals", """
                {"consents":[],"all":%1$s,"services":[],"erasure":%1$s}""".formatted(
                        "{\"referrals\":[],\"organisations\":[],\"keepUntilCheckOut\":[]}"));

        assertThat(browser.reads(PERSON + "/withdrawal"))
                .contains("No se avisa a nadie")
                .doesNotContain("Dejar este servicio");
    }

    @Test
    void eachWayTakesBackWhatItSays() {
        withdraw(Map.of("kind", "SHARE_NO_MORE", "consent", CONSENT, "referral", REFERRAL));
        withdraw(Map.of("kind", "SHARE_NO_MORE", "consent", ""));
        withdraw(Map.of("kind", "STOP_THIS_SERVICE", "consent", CONSENT, "referral", REFERRAL));
        withdraw(Map.of("kind", "ERASE_ME", "consent", CONSENT));

        assertThat(StubbedCases.asked("POST " + PERSON + "/withdrawals"))
                .extracting(StubbedServices.Asked::body)
                .containsExactly(
                        "{\"kind\":\"SHARE_NO_MORE\",\"consent\":\"" + CONSENT + "\"}",
                        "{\"kind\":\"SHARE_NO_MORE\"}",
                        "{\"kind\":\"STOP_THIS_SERVICE\",\"referral\":\"" + REFERRAL + "\"}",
                        "{\"kind\":\"ERASE_ME\"}");
    }

    @Test
    void whatIsNoConsentOfOursNeverStandsForAll() {
        var answer = browser.sends(
                PERSON + "/withdrawal", Map.of("kind", "SHARE_NO_MORE", "consent", "forged", "understood", "yes"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(StubbedCases.asked("POST " + PERSON + "/withdrawals")).isEmpty();
    }

    @Test
    void nothingIsTakenBackBeforeItWasExplained() {
        assertThat(browser.sends(PERSON + "/withdrawal", Map.of("kind", "ERASE_ME"))
                        .asString())
                .contains("Explíqueselo antes a la persona");
        assertThat(StubbedCases.asked("POST " + PERSON + "/withdrawals")).isEmpty();
    }

    @Test
    void keepingIsRenewedOnTheCaseThatWasLookedAt() {
        StubbedCases.answers("PUT " + PERSON + "/holding", 204, Map.of("ETag", "\"8\""), "");
        var fields = new HashMap<>(SPOKEN);
        fields.put("version", "\"7\"");

        assertThat(browser.sends(PERSON + "/holding", fields).statusCode()).isEqualTo(303);

        assertThat(StubbedCases.asked("PUT " + PERSON + "/holding"))
                .singleElement()
                .satisfies(asked -> assertThat(asked.headers()).containsEntry("If-match", "\"7\""));
    }

    private static String reach(String organisation, String keeps) {
        return """
                {"referrals":[{"id":"%s","number":"7Q2K","service":"SHELTER_SPECIALISED","stage":"ACCEPTED","told":"%s"}],
                 "organisations":["%s"],"keepUntilCheckOut":[%s]}""".formatted(REFERRAL, organisation, organisation, keeps.isEmpty() ? "" : "\"" + keeps + "\"");
    }

    private void withdraw(Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("understood", "yes");
        all.put("key", "a-key-of-the-page");
        assertThat(browser.sends(PERSON + "/withdrawal", all).statusCode()).isEqualTo(303);
    }
}
