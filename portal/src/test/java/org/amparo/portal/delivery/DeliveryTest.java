package org.amparo.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.stream.Stream;
import org.amparo.portal.testing.Partner;
import org.amparo.portal.testing.Referred;
import org.amparo.portal.testing.StubbedServices;
import org.amparo.portal.testing.WithToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StubbedServices.class)
@TestSecurity(user = "partner", roles = "partner", augmentors = WithToken.class)
class DeliveryTest {
    private static final String PAGE = Referred.PATH + "/delivery";
    private static final String RECORD = "POST assistance/deliveries";
    private static final String MOVE = "PUT referral/referrals/" + Referred.ID + "/stage";
    private static final String[] TWO_NIGHTS = {
        "key",
        "k-9",
        "caseFile",
        "HC",
        "people",
        "H1",
        "people",
        "H2",
        "service",
        "SHELTER_SPECIALISED",
        "day",
        "2026-01-06",
        "quantity",
        "2,5",
        "unit",
        "NIGHT",
        "admin1",
        "EC-P"
    };

    @Inject
    Partner partner;

    @BeforeEach
    void aMotherAndAGirlAreWithPuente() {
        StubbedServices.forget();
        Referred.theRegisterIsThere();
        Referred.accepted("OPEN");
        StubbedServices.answers("GET case/disclosures/" + Referred.ID, """
                {"caseFile": "HC", "nothingSharedFor": 0, "people": [
                 {"person": "H1", "blocks": ["CONTACT"], "shared": {"contact": {"nameToUse": "Lila Inventada",
                  "channels": [], "neverContact": []}}},
                 {"person": "H2", "blocks": ["CARD"]}]}""");
        StubbedServices.answers("GET assistance/cases/HC", """
                {"caseFile": "HC", "country": "PER", "people": [
                 {"person": "H2", "ageBand": "FROM_9_TO_17", "gender": "FEMININE", "since": "2026-01-05"},
                 {"person": "H1", "ageBand": "FROM_30_TO_38", "gender": "FEMININE", "since": "2026-01-05"}]}""");
    }

    @Test
    void theFormBeginsWithEverybodyTheServiceAskedForAndItsUsualMeasure() {
        assertThat(partner.reads(PAGE))
                .containsSubsequence("value=\"H1\" checked", "Persona 1<", "30 a 38 años")
                .containsSubsequence("value=\"H2\" checked", "Persona 2<", "9 a 17 años")
                .contains("value=\"SHELTER_SPECIALISED\" selected", "value=\"NIGHT\" selected", "Pichincha")
                .doesNotContain("Lila");
    }

    @Test
    void peopleAreCalledByTheNameTheyUseOnceNamesAreShown() {
        assertThat(partner.readsWithNames(PAGE)).contains("Persona 1: Lila Inventada");
    }

    @Test
    void whatWasGivenToSeveralPeopleIsRecordedOnce() {
        StubbedServices.makes(RECORD, "/deliveries/1");

        var answer = partner.sends(PAGE, TWO_NIGHTS);

        assertThat(answer.header("Location")).endsWith(PAGE + "/recorded");
        var asked = StubbedServices.asked(RECORD).getFirst();
        assertThat(asked.header("Idempotency-Key")).isEqualTo("k-9");
        assertThat(asked.body())
                .contains(
                        "\"caseFile\":\"HC\"",
                        "\"people\":[\"H1\",\"H2\"]",
                        "\"quantity\":2.5",
                        "\"day\":\"2026-01-06\"")
                .contains("\"modality\":{\"kind\":\"IN_KIND\"}")
                .doesNotContain("rmrp", "implementingPartner");
        assertThat(partner.reads(PAGE + "/recorded")).contains("Queda registrado");
    }

    @Test
    void moneyHasAValueAndAWay() {
        var answer = partner.sends(PAGE, with("value", "20"));
        assertThat(answer.asString()).contains("id=\"mechanism-fault\"", "<details class=\"govuk-details\" open>");
        assertThat(StubbedServices.asked(RECORD)).isEmpty();

        StubbedServices.makes(RECORD, "/deliveries/1");
        partner.sends(PAGE, with("value", "20", "mechanism", "VOUCHER", "rmrp", "true"));

        assertThat(StubbedServices.asked(RECORD).getFirst().body())
                .contains(
                        "{\"kind\":\"CASH\",\"value\":20,\"currency\":\"USD\",\"mechanism\":\"VOUCHER\"}",
                        "\"rmrp\":true");
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingIsLost() {
        var answer = partner.sends(PAGE, "caseFile", "HC", "quantity", "muchas", "day", "2026-01-06");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("id=\"people-fault\"", "id=\"quantity-fault\"", "id=\"admin1-fault\"", "id=\"unit-fault\"")
                .contains("value=\"muchas\"", "value=\"2026-01-06\"");
    }

    @Test
    void aDayWithoutARightIsSaidAtTheDay() {
        StubbedServices.refuses(RECORD, 422, "no-right-on-that-day");

        assertThat(partner.sends(PAGE, TWO_NIGHTS).asString())
                .contains("id=\"day-fault\"", "Ese día su organización no podía dar algo");
    }

    @Test
    void whoeverIsNotKnownYetIsWaitedFor() {
        StubbedServices.refuses("GET assistance/cases/HC", 404, "no-such-thing");

        assertThat(partner.reads(PAGE))
                .contains("Ahora no se puede registrar nada")
                .doesNotContain("action=\"" + PAGE + "\"");
    }

    @Test
    void howItGoesIsSaidOnTheVersionThatWasSeen() {
        StubbedServices.does(MOVE);
        assertThat(partner.reads(PAGE)).contains("Llegaron: el servicio empezó").doesNotContain("Terminó:");

        partner.sends(Referred.PATH + "/progress", "version", "\"7\"", "course", "IN_SERVICE");

        var asked = StubbedServices.asked(MOVE).getFirst();
        assertThat(asked.header("If-Match")).isEqualTo("\"7\"");
        assertThat(asked.body()).isEqualTo("{\"stage\":\"IN_SERVICE\"}");
    }

    @Test
    void anOutcomeBelongsToTheEnd() {
        StubbedServices.does(MOVE);
        Referred.inService();
        assertThat(partner.reads(PAGE)).contains("Terminó: Se dio el servicio").doesNotContain("No llegaron");

        partner.sends(Referred.PATH + "/progress", "version", "\"7\"", "course", "SUCCESSFUL");

        assertThat(StubbedServices.asked(MOVE).getFirst().body())
                .isEqualTo("{\"stage\":\"COMPLETED\",\"outcome\":\"SUCCESSFUL\"}");
    }

    @Test
    void whatChangedMeanwhileIsSaidAndTheNewVersionIsSeen() {
        StubbedServices.refuses(MOVE, 412, "changed-meanwhile");

        var answer = partner.sends(Referred.PATH + "/progress", "version", "\"6\"", "course", "IN_SERVICE");

        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(answer.asString())
                .contains(
                        "Alguien lo cambió",
                        "name=\"version\" value=\"&quot;7&quot;\"",
                        "value=\"IN_SERVICE\" checked");
    }

    @Test
    void nothingChosenIsAskedFor() {
        assertThat(partner.sends(Referred.PATH + "/progress", "version", "\"7\"")
                        .asString())
                .contains("id=\"course-fault\"", "Elija cómo va.");
    }

    private static String[] with(String... more) {
        return Stream.of(TWO_NIGHTS, more).flatMap(Arrays::stream).toArray(String[]::new);
    }
}
