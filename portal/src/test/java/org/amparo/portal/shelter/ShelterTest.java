package org.amparo.portal.shelter;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.amparo.portal.testing.Partner;
import org.amparo.portal.testing.Referred;
import org.amparo.portal.testing.StubbedServices;
import org.amparo.portal.testing.StubbedServices.Asked;
import org.amparo.portal.testing.WithToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StubbedServices.class)
@TestSecurity(user = "partner", roles = "partner", augmentors = WithToken.class)
class ShelterTest {
    private static final String STAY = "019aa5c0-0000-7000-8000-00000000000e";
    private static final String CHECK_IN = Referred.PATH + "/check-in";
    private static final String BEGIN = "POST assistance/stays";
    private static final String END = "POST assistance/stays/" + STAY + "/end";
    private static final String CARE = "GET case/stays/" + STAY + "/safety";
    private static final String WHEN = "2026-01-06T20:00:00Z";

    @Inject
    Partner partner;

    @BeforeEach
    void aHouseForWomenWithOneGuest() {
        StubbedServices.forget();
        Referred.theRegisterIsThere();
        StubbedServices.answers("GET assistance/shelters", """
                [{"token": "T-1", "capacity": 4, "freeBeds": 3, "open": true,
                  "welcome": {"genders": ["FEMININE"], "ages": ["CHILDREN", "ADULTS"], "families": true}}]""");
        StubbedServices.answers("GET assistance/stays?size=100", """
                {"stays": [{"id": "%s", "caseFile": "HX", "person": "HY", "ageBand": "FROM_21_TO_23",
                 "gender": "FEMININE", "place": "T-1", "from": "2026-01-06T03:00:00Z"}]}""".formatted(STAY));
        StubbedServices.answers("GET case/disclosures/" + Referred.ID, """
                {"caseFile": "HC", "nothingSharedFor": 0, "people": [{"person": "H1", "blocks": ["CARD"]},
                 {"person": "H2", "blocks": ["CARD"]}]}""");
        StubbedServices.answers("GET assistance/cases/HC", """
                {"caseFile": "HC", "country": "PER", "people": [
                 {"person": "H1", "ageBand": "FROM_30_TO_38", "gender": "FEMININE", "since": "2026-01-05"},
                 {"person": "H2", "ageBand": "FROM_9_TO_17", "gender": "FEMININE", "since": "2026-01-05"}]}""");
    }

    @Test
    void whoSleepsWhereSinceWhenAndHowManyBedsAreFree() {
        assertThat(partner.reads("/shelter"))
                .contains("Mujer, 21 a 23 años", "Lugar 1", "5 ene 2026 a las 22:00", "3 de 4 camas libres")
                .doesNotContain("T-1", "HX", "HY");
    }

    @Test
    void aMotherAndHerGirlComeToSleepEachOnce() {
        StubbedServices.makes(BEGIN, "/stays/1");
        assertThat(partner.reads(CHECK_IN)).contains("value=\"H1\" checked", "Lugar 1: 3 de 4 camas libres");

        var answer = comes();
        comes();

        assertThat(answer.header("Location")).endsWith("/shelter");
        assertThat(StubbedServices.asked(BEGIN))
                .hasSize(4)
                .extracting(asked -> asked.header("Idempotency-Key"))
                .containsOnly(keys(0), keys(1));
        assertThat(keys(0)).isNotEqualTo(keys(1));
        assertThat(StubbedServices.asked(BEGIN)).extracting(Asked::body).allMatch(body -> body.contains(WHEN));
    }

    @Test
    void noBedIsSaidAtThePlace() {
        StubbedServices.refuses(BEGIN, 409, "no-bed-is-free");

        assertThat(comes().asString()).contains("id=\"place-fault\"", "No hay una cama libre");
    }

    @Test
    void whoLeavesIsCheckedOutAndNobodyWritesWhereTo() {
        StubbedServices.does(END);
        assertThat(partner.sends("/shelter/stays/" + STAY).asString()).contains("Elija cómo se fue.");

        partner.sends("/shelter/stays/" + STAY, "key", "k-1", "at", WHEN, "how", "MOVED_ON");

        assertThat(StubbedServices.asked(END).getFirst().body())
                .isEqualTo("{\"at\":\"" + WHEN + "\",\"how\":\"MOVED_ON\"}");
    }

    @Test
    void aPlaceIsRegisteredWithoutSayingWhereItIs() {
        StubbedServices.makes("POST assistance/shelters", "/shelters/T-2");
        assertThat(partner.sends("/shelter/places", "capacity", "0").asString())
                .contains("id=\"capacity-fault\"", "id=\"genders-fault\"");

        partner.sends("/shelter/places", "capacity", "6", "genders", "FEMININE", "ages", "ADULTS", "families", "yes");

        assertThat(StubbedServices.asked("POST assistance/shelters").getFirst().body())
                .contains("\"capacity\":6", "\"genders\":[\"FEMININE\"]", "\"families\":true", "\"open\":true");
    }

    @Test
    void howToCareForSomebodyIsOpenedOnAPageOfItsOwnAndNamesStayHidden() {
        StubbedServices.answers(CARE, """
                {"nameToUse": "Nena", "neverContact": ["su cuñado"], "safetyNotes": "alergia a la penicilina"}""");
        assertThat(partner.reads("/shelter")).contains("href=\"/shelter/stays/" + STAY + "/safety\"");
        assertThat(StubbedServices.asked(CARE)).isEmpty();

        assertThat(partner.reads("/shelter/stays/" + STAY + "/safety"))
                .contains("alergia a la penicilina", "su cuñado", "Queda registrado que usted lo abrió")
                .doesNotContain("Nena");
        assertThat(partner.readsWithNames("/shelter/stays/" + STAY + "/safety")).contains("Nena");
        assertThat(StubbedServices.asked(CARE)).hasSize(2);
    }

    @Test
    void whatIsNotSharedAnyMoreIsSaidWithoutWhy() {
        assertThat(partner.reads("/shelter/stays/" + STAY + "/safety"))
                .contains("De esta persona no se comparte cómo cuidarla, o ya no duerme aquí.");
    }

    private Response comes() {
        return partner.sends(
                CHECK_IN, "key", "k-9", "at", WHEN, "caseFile", "HC", "people", "H1", "people", "H2", "place", "T-1");
    }

    private static String keys(int person) {
        return StubbedServices.asked(BEGIN).get(person).header("Idempotency-Key");
    }
}
