package org.amparo.portal.entry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import org.amparo.portal.testing.Partner;
import org.amparo.portal.testing.StubbedServices;
import org.amparo.portal.testing.WithToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StubbedServices.class)
@TestSecurity(user = "partner", roles = "partner", augmentors = WithToken.class)
class EntryPageTest {
    private static final String SHELTER = """
            {"organisation": "EC-PUENTE", "country": "ECU", "service": "SHELTER_EMERGENCY", "languages": ["es", "qu"],
             "ageBands": ["FROM_21_TO_23", "FROM_24_TO_26"], "genders": ["FEMININE"], "capacity": 9, "onCall": "PU-02",
             "confirmedOn": "2026-01-05", "toConfirm": true}""";
    private static final String ADVICE = """
            {"organisation": "EC-PUENTE", "country": "ECU", "service": "LEGAL_ADVICE", "languages": ["es"],
             "ageBands": ["FROM_0_TO_8", "FROM_9_TO_17", "FROM_18_TO_20", "FROM_21_TO_23", "FROM_24_TO_26",
             "FROM_27_TO_29", "FROM_30_TO_38", "FROM_39_TO_47", "FROM_48", "UNKNOWN"],
             "genders": ["FEMININE", "MASCULINE", "TRANSGENDER_FEMININE", "TRANSGENDER_MASCULINE", "NON_CONFORMING",
             "NON_SPECIFIED_UNKNOWN"], "capacity": 0, "onCall": "PU-04", "confirmedOn": "2026-02-05",
             "toConfirm": false}""";
    private static final String OWN = "GET referral/directory-entry";
    private static final String PAGE = "/directory/SHELTER_EMERGENCY";
    private static final String KEPT = "referral/directory-entry/SHELTER_EMERGENCY";

    @Inject
    Partner partner;

    @BeforeEach
    void aShelterThatNobodyConfirmedForLongAndAdviceThatTakesNobody() {
        StubbedServices.forget();
        StubbedServices.answers(OWN, "{\"services\": [" + SHELTER + "," + ADVICE + "]}");
        StubbedServices.answers("GET " + KEPT, SHELTER);
    }

    @Test
    void whatOthersReadIsSaidAndWhatIsOldIsMarked() {
        assertThat(partner.reads("/directory"))
                .contains("Albergue de emergencia", "21 a 23 años, 24 a 26 años", "Español, Quechua")
                .contains("Hace tiempo: 5 ene 2026", "No recibe a nadie ahora", "todas las personas", "5 feb 2026")
                .contains("Sí, todo sigue así")
                .doesNotContain("SHELTER_EMERGENCY<", "PU-02");
    }

    @Test
    void anOrganisationWithoutServicesIsToldWhomToAsk() {
        StubbedServices.answers(OWN, "{\"services\": []}");

        assertThat(partner.reads("/directory"))
                .contains("no tiene servicios de su organización")
                .doesNotContain("/directory/confirmation");
    }

    @Test
    void oneButtonSaysThatAllOfItIsStillRight() {
        StubbedServices.does("POST referral/directory-entry/confirmation");

        var answer = partner.sends("/directory/confirmation", "key", "k-4");

        assertThat(answer.header("Location")).endsWith("/directory");
        assertThat(StubbedServices.asked("POST referral/directory-entry/confirmation")
                        .getFirst()
                        .header("Idempotency-Key"))
                .isEqualTo("k-4");
    }

    @Test
    void aServiceIsChangedOnTheVersionThatWasSeen() {
        assertThat(partner.reads(PAGE)).contains("value=\"9\"", "value=\"FEMININE\" checked", "value=\"qu\" checked");
        StubbedServices.does("PUT " + KEPT);

        var answer = partner.sends(
                PAGE, "version", "\"7\"", "capacity", "4", "languages", "es", "genders", "FEMININE", "ages", "UNKNOWN");

        assertThat(answer.header("Location")).endsWith("/directory");
        var change = StubbedServices.asked("PUT " + KEPT).getFirst();
        assertThat(change.header("If-Match")).isEqualTo("\"7\"");
        assertThat(change.body())
                .isEqualTo(
                        "{\"languages\":[\"es\"],\"ageBands\":[\"UNKNOWN\"],\"genders\":[\"FEMININE\"],\"capacity\":4}");
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndTheRestStays() {
        var page = partner.sends(PAGE, "version", "\"7\"", "capacity", "muchas", "languages", "pt");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("capacity-fault", "genders-fault", "ages-fault", "value=\"pt\" checked")
                .doesNotContain("languages-fault");
        assertThat(StubbedServices.asked("PUT " + KEPT)).isEmpty();
    }

    @Test
    void whatAColleagueChangedMeanwhileStandsInTheForm() {
        StubbedServices.refuses("PUT " + KEPT, 412, "changed-meanwhile");

        var page = partner.sends(
                PAGE, "version", "\"6\"", "capacity", "4", "languages", "es", "genders", "FEMININE", "ages", "UNKNOWN");

        assertThat(page.statusCode()).isEqualTo(412);
        assertThat(page.asString())
                .contains("lo cambió mientras usted escribía", "value=\"9\"", "value=\"&quot;7&quot;\"");
    }

    @Test
    void aServiceOfSomebodyElseIsThePageOfWhatIsNotThere() {
        assertThat(partner.opens("/directory/CHILD_CARE_ARRANGEMENT").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theInboxAsksOnlyWhileSomethingIsToConfirm() {
        assertThat(partner.reads("/inbox")).contains("¿Sigue siendo así?", "href=\"/directory\"");

        StubbedServices.answers(OWN, "{\"services\": [" + ADVICE + "]}");

        assertThat(partner.reads("/inbox")).doesNotContain("¿Sigue siendo así?");
    }
}
