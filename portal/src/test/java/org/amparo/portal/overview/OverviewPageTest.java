package org.amparo.portal.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
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
class OverviewPageTest {
    private static final String CONTACT = "GET " + SampleCase.ADDRESS + "/people/1/contact";
    private static final String ACCESSES = "GET " + SampleCase.ADDRESS + "/accesses?size=25";

    @Inject
    Logins logins;

    private Browser browser;

    @BeforeEach
    void aCaseOfTwo() {
        StubbedCases.begins();
        SampleCase.isThere();
        browser = Browser.of(logins, "caseworker");
    }

    @Test
    void aCaseLeadsToItsReferralsAndToWritingDownWhatWasGiven() {
        assertThat(browser.reads(SampleCase.ADDRESS))
                .contains(SampleCase.ADDRESS + "/referrals\"", SampleCase.ADDRESS + "/delivery\"");
    }

    @Test
    void aCaseIsItsCodeItsStateAndHowNearTheDangerIs() {
        assertThat(browser.reads(SampleCase.ADDRESS))
                .contains("<title>Resumen · PE-7K3M9QXT", "Abierto", "Alto", "Trata de personas", "Línea de ayuda")
                .contains("Persona 1", "30 a 38 años · Mujer")
                .doesNotContain("FEMININE", "HOTLINE");
    }

    @Test
    void whatHappenedIsToldInWordsTheNewestFirst() {
        assertThat(browser.reads(SampleCase.ADDRESS))
                .containsSubsequence("Se escribió información protegida: contacto", "No se aceptó la derivación")
                .contains("4711 · EC-PUENTE")
                .doesNotContain("NOBODY_PUT_THIS_INTO_WORDS");
    }

    @Test
    void whatMustBeKnownFirstIsSaidWithThePerson() {
        assertThat(browser.reads(SampleCase.ADDRESS)).contains("no se comparte nada hasta que se decida");
    }

    @Test
    void aCaseOfOthersAndOneThatIsNoneAreTheSamePage() {
        assertThat(browser.opens("/cases/PE-0000000Z").statusCode()).isEqualTo(404);
        assertThat(browser.opens("/cases/Rosa").statusCode()).isEqualTo(404);
        assertThat(StubbedCases.asked("GET /cases/Rosa")).isEmpty();
    }

    @Test
    void peopleAreNumbersAndNothingIsOpened() {
        assertThat(browser.reads(SampleCase.ADDRESS + "/people"))
                .contains("Persona 1", "Español, Wayuunaiki", "Intérprete", "Los nombres están ocultos")
                .contains("Venezuela");
        assertThat(StubbedCases.asked(CONTACT)).isEmpty();
    }

    @Test
    void whoeverShowsNamesOpensWhatEachPersonWantsToBeCalled() {
        StubbedCases.answers(CONTACT, "{\"nameToUse\":\"Lucero\",\"channels\":[],\"neverContact\":[]}");
        StubbedCases.answers(CONTACT.replace("/1/", "/2/"), "{\"nameToUse\":null,\"channels\":[],\"neverContact\":[]}");
        browser.showsNames();

        assertThat(browser.reads(SampleCase.ADDRESS + "/people")).contains("Persona 1: Lucero");
        assertThat(StubbedCases.asked(CONTACT)).hasSize(1);
        assertThat(browser.reads(SampleCase.ADDRESS)).doesNotContain("Lucero");
        assertThat(StubbedCases.asked(CONTACT)).hasSize(1);
    }

    @Test
    void whoHasSeenACaseIsToldInWords() {
        StubbedCases.answers(ACCESSES, """
                [{"leaf":"6f1b1f7e-0000-4000-8000-000000000009","at":"2026-11-20T10:00:00Z","account":"caseworker",
                  "affiliation":"PE-CASA-ABIERTA","action":"read","blocks":["IDENTITY"],"purpose":"assistance"},
                 {"leaf":"6f1b1f7e-0000-4000-8000-000000000008","at":"2026-11-19T10:00:00Z",
                  "account":"0c5a1b2c-0000-4000-8000-000000000001","affiliation":"PE-CASA-ABIERTA",
                  "action":"something-new","blocks":[],"purpose":"assistance"}]""");

        assertThat(browser.reads(SampleCase.ADDRESS + "/accesses"))
                .contains("Usted", "Cuenta 0c5a1b2c", "PE-CASA-ABIERTA", "Consultó", "Identidad")
                .doesNotContain("something-new", "Anteriores");

        StubbedCases.refuses("GET /colleagues/names", 503, "identity-provider-away");
        assertThat(browser.reads(SampleCase.ADDRESS + "/accesses")).contains("Cuenta 0c5a1b2c");

        StubbedCases.answers("GET /colleagues/names", """
                [{"id":"0c5a1b2c-0000-4000-8000-000000000001","account":"ana.turno2"}]""");
        assertThat(browser.reads(SampleCase.ADDRESS + "/accesses"))
                .contains("ana.turno2")
                .doesNotContain("Cuenta 0c5a1b2c");
    }

    @Test
    void whoOnlyWatchesOverACaseIsToldThatItIsNotForThem() {
        StubbedCases.refuses(ACCESSES, 404, "not-your-case-file");

        assertThat(browser.reads(SampleCase.ADDRESS + "/accesses")).contains("Solo quien lleva el caso");
    }
}
