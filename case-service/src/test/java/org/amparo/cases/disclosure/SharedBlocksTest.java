package org.amparo.cases.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.cases.ReferralStory;
import org.amparo.cases.identity.Papers;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class SharedBlocksTest {
    @Inject
    ReferralStory story;

    @Test
    void theReceiverSeesTheBlocksOfTheBasisAndNoOther() {
        var family = aFamilyWithPapers();
        var referral = accepted(family, "CARD", "CONTACT");

        story.opens(ReferralStory.PARTNER, referral)
                .then()
                .statusCode(200)
                .body("people[0].shared.contact.nameToUse", equalTo("Luz"))
                .body("people[0].shared.contact.codeWord", equalTo("girasol"))
                .body("people[0].shared.identity", nullValue())
                .body("people[0].shared.narrative", nullValue());
    }

    @Test
    void thePreviewIsWhatIsSeen() {
        var family = aFamilyWithPapers();
        consents(family, 1, "CARD", "CONTACT", "IDENTITY", "NARRATIVE");

        Map<String, Object> foreseen = ReferralStory.ROSA
                .reads()
                .get(family + "/referrals/preview/EC-PUENTE")
                .then()
                .statusCode(200)
                .extract()
                .path("people[0].shared");

        var referral = story.referred(family, List.of(1), "EC-PUENTE");
        story.accepts(referral, "EC-PUENTE");
        Map<String, Object> seen =
                story.opens(ReferralStory.PARTNER, referral).then().extract().path("people[0].shared");
        assertThat(seen).isEqualTo(foreseen).containsOnlyKeys("contact", "identity");
    }

    @Test
    void ofTwoConsentsTheLaterIsSharedAlsoWhenItIsNarrower() {
        var family = aFamilyWithPapers();
        consents(family, 1, "CARD", "CONTACT", "IDENTITY");

        var referral = accepted(family, "CARD", "CONTACT");

        story.opens(ReferralStory.PARTNER, referral)
                .then()
                .statusCode(200)
                .body("people[0].shared.contact", notNullValue())
                .body("people[0].shared.identity", nullValue());
    }

    @Test
    void whatStandsInForConsentDoesNotTakeItsPlace() {
        var family = aFamilyWithPapers();
        consents(family, 1, "CARD", "IDENTITY");
        var danger = story.consent(1, Map.of("organisation", "EC-PUENTE"), "CARD", "CONTACT");
        danger.put("basis", Map.of("kind", "VITAL_INTEREST", "danger", "THREAT_TO_LIFE"));
        records(family, 1, danger);

        ReferralStory.ROSA
                .reads()
                .get(family + "/referrals/preview/EC-PUENTE")
                .then()
                .body("people[0].shared.identity", notNullValue())
                .body("people[0].shared.contact", nullValue());
    }

    @Test
    void thePreviewOfSomebodyWithoutABasisShowsNoDocument() {
        var family = aFamilyWithPapers();

        ReferralStory.ROSA
                .reads()
                .get(family + "/referrals/preview/EC-PUENTE")
                .then()
                .body("people[0].shared", nullValue())
                .body("people[0].refusal", equalTo("NO_BASIS"));
    }

    @Test
    void withTheReferralEndsWhatCouldBeOpened() {
        var family = aFamilyWithPapers();
        var referral = accepted(family, "CARD", "IDENTITY");

        story.tells("referral.stage-changed.v1", referral, ",\"stage\":\"MOVED_ON\"");

        story.assertAbsentFor(ReferralStory.PARTNER, referral);
    }

    @Test
    void whenOneBlockIsNotAsItWasWrittenNothingOfAnybodyIsShown() {
        var family = aFamilyWithPapers();
        var referral = accepted(family, "CARD", "CONTACT", "IDENTITY");
        Rows.change("""
                update sealed_block b set sealed = decode('00112233445566778899aabbccddeeff0011223344', 'hex')
                from case_file f where f.id = b.resource and f.reference = ? and b.block = 'IDENTITY'""", reference(family));

        var refused = story.opens(ReferralStory.PARTNER, referral);

        assertThat(refused.statusCode()).isEqualTo(500);
        assertThat(refused.asString()).doesNotContain("Luz").contains("not-as-written");
    }

    private String aFamilyWithPapers() {
        var family = story.aFamily();
        write(family + "/people/1/contact", Papers.contact());
        write(family + "/people/1/identity", Papers.identity());
        return family;
    }

    private UUID accepted(String family, String... blocks) {
        consents(family, 1, blocks);
        var referral = story.referred(family, List.of(1), "EC-PUENTE");
        story.accepts(referral, "EC-PUENTE");
        return referral;
    }

    private void consents(String family, int person, String... blocks) {
        records(family, person, story.consent(person, Map.of("organisation", "EC-PUENTE"), blocks));
    }

    private static void records(String family, int person, Map<String, Object> consent) {
        ReferralStory.ROSA
                .sends(consent)
                .post(family + "/people/" + person + "/consents")
                .then()
                .statusCode(201);
    }

    private static void write(String path, Map<String, Object> document) {
        ReferralStory.ROSA
                .sends(document)
                .header("If-Match", "\"0\"")
                .put(path)
                .then()
                .statusCode(204);
    }

    private static String reference(String family) {
        return family.substring(family.lastIndexOf('/') + 1);
    }
}
