package org.amparo.cases.subjectaccess;

import static org.amparo.cases.ReferralStory.ROSA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.cases.ReferralStory;
import org.amparo.cases.casefile.Intakes;
import org.amparo.cases.identity.Papers;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.TestUser;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class OwnCopyTest {
    private static final String HERS = "CANARY-HERS";
    private static final String HIS = "CANARY-HIS";
    private static final String BOTH = "CANARY-BOTH";
    private static final TestUser OFFICER =
            TestUser.of("olga of copies", "PE-CASA-ABIERTA", "PER", "data-protection-officer");
    private static final TestUser COLLEAGUE = TestUser.of("pia of copies", "PE-CASA-ABIERTA", "PER", "caseworker");

    private final ReferralStory story;

    OwnCopyTest(ReferralStory story) {
        this.story = story;
    }

    @Test
    void hisCopyHoldsWhatIsHisAndNothingOfHersOrOfBoth() {
        var family = aCouple();

        var his = copies(ROSA, family, 2, Map.of("safe", true, "contactRevision", 0));

        his.then()
                .statusCode(200)
                .body("gender", equalTo("MASCULINE"))
                .body("documents.narrative.notes[0].text", equalTo(HIS))
                .body("consents.person", contains(2))
                .body("leftOut", hasItems("NOTES_ABOUT_SEVERAL_PEOPLE", "WHO_MUST_NEVER_KNOW"));
        assertThat(his.asString())
                .contains(HIS)
                .doesNotContain(HERS)
                .doesNotContain(BOTH)
                .doesNotContain(Papers.TELEPHONE)
                .doesNotContain(Papers.SURNAME)
                .doesNotContain("EC-SOMBRA");
    }

    @Test
    void herCopyHoldsEverythingThatWasWrittenAboutHer() {
        var family = aCouple();

        copies(ROSA, family, 1, Map.of("safe", true, "contactRevision", 1))
                .then()
                .statusCode(200)
                .body("documents.contact.codeWord", equalTo("girasol"))
                .body("documents.identity.names[0].surname", equalTo(Papers.SURNAME))
                .body("documents.narrative.notes.text", contains(HERS));
    }

    @Test
    void nothingIsHandedOverBeforeItIsSafeAndTheWorkerReadHowToReachHer() {
        var family = aCouple();

        for (var what : List.of("copies", "shared")) {
            asks(ROSA, family, 1, what, Map.of("safe", false, "contactRevision", 1))
                    .then()
                    .statusCode(400)
                    .body("field", equalTo("safe"));
            var unread = asks(ROSA, family, 1, what, Map.of("safe", true, "contactRevision", 0));
            unread.then().statusCode(409).body("type", equalTo("urn:amparo:problem:read-how-to-reach-first"));
            assertThat(unread.asString()).doesNotContain(HERS);
        }
    }

    @Test
    void toldIsWithWhomWhatWasSharedWhenItWasOpenedAndWhatWasNot() {
        var family = aCouple();
        var referral = story.referred(family, List.of(1), "EC-PUENTE");
        story.tells(
                "referral.offered.v1", referral, ",\"receiver\":\"EC-PUENTE\",\"answerBy\":\"2026-11-22T15:04:05Z\"");
        story.accepts(referral, "EC-PUENTE");
        story.opens(ReferralStory.PARTNER, referral).then().statusCode(200);

        asks(ROSA, family, 1, "shared", Map.of("safe", true, "contactRevision", 1))
                .then()
                .statusCode(200)
                .body("cards.organisation", hasItem("EC-PUENTE"))
                .body("rights.organisation", contains("EC-PUENTE"))
                .body("rights[0].basis", equalTo("CONSENT"))
                .body("rights[0].purpose", equalTo("assistance"))
                .body("rights[0].blocks", containsInAnyOrder("CARD", "CONTACT"))
                .body("rights[0].notShared", hasItems("IDENTITY", "NARRATIVE", "LOCATION", "ASSESSMENT"))
                .body("rights[0].opened", hasSize(1))
                .body("neverShared", hasItems("IDENTITY", "NARRATIVE", "LOCATION", "ASSESSMENT"))
                .body("given", empty());
        asks(ROSA, family, 2, "shared", Map.of("safe", true, "contactRevision", 0))
                .then()
                .body("cards", empty())
                .body("rights", empty())
                .body("neverShared", hasItem("CONTACT"));
    }

    @Test
    void whatEndedStaysOnTheAccount() {
        var family = aCouple();
        var referral = story.referred(family, List.of(1), "EC-PUENTE");
        story.accepts(referral, "EC-PUENTE");
        ROSA.sends(Map.of("kind", "SHARE_NO_MORE"))
                .post(family + "/people/1/withdrawals")
                .then()
                .statusCode(204);

        asks(ROSA, family, 1, "shared", Map.of("safe", true, "contactRevision", 1))
                .then()
                .body("rights.organisation", contains("EC-PUENTE"))
                .body("rights[0].opened", empty());
    }

    @Test
    void nobodyElseGetsACopy() {
        var family = aCouple();
        var safe = Map.<String, Object>of("safe", true, "contactRevision", 1);

        for (var what : List.of("copies", "shared")) {
            asks(OFFICER, family, 1, what, safe).then().statusCode(403);
            asks(ReferralStory.PARTNER, family, 1, what, safe).then().statusCode(403);
            var hidden = asks(COLLEAGUE, family, 1, what, safe);
            hidden.then().statusCode(404);
            assertThat(hidden.asString())
                    .isEqualTo(
                            asks(COLLEAGUE, "/cases/PE-00000000", 1, what, safe).asString());
        }
    }

    @Test
    void thatACopyWasMadeIsInTheLedger() {
        var family = aCouple();
        copies(ROSA, family, 1, Map.of("safe", true, "contactRevision", 1));

        ROSA.reads()
                .get(family + "/accesses")
                .then()
                .body("purpose", hasItem("own-copy"))
                .body("find { it.action == 'own-copy' }.blocks", hasItems("IDENTITY", "NARRATIVE"))
                .body("find { it.action == 'own-copy' }.blocks", not(empty()));
    }

    @Test
    void whatIsHandedOverLeavesOneLeaf() {
        var family = aCouple();

        for (var what : List.of("copies", "shared")) {
            var request = UUID.randomUUID().toString();
            ROSA.reads()
                    .header("X-Request-Id", request)
                    .contentType("application/json")
                    .body(Map.of("safe", true, "contactRevision", 1))
                    .post(family + "/people/1/" + what)
                    .then()
                    .statusCode(200);
            assertThat(Rows.of("select action from ledger_leaf where request = ?", request))
                    .hasSize(1);
        }
    }

    private static Response copies(TestUser who, String family, int person, Map<String, Object> handing) {
        return asks(who, family, person, "copies", handing);
    }

    private static Response asks(TestUser who, String family, int person, String what, Map<String, Object> handing) {
        return who.reads()
                .contentType("application/json")
                .body(new HashMap<>(handing))
                .post(family + "/people/" + person + "/" + what);
    }

    /** A couple, each with papers of their own, and notes about both. */
    private String aCouple() {
        story.aFamily();
        var family = ROSA.sends(Intakes.aCaseOf(List.of(
                        Intakes.person("FROM_30_TO_38", "FEMININE", "SELF"),
                        Intakes.person("FROM_30_TO_38", "MASCULINE", "SELF"))))
                .post("/cases")
                .header("Location");
        write(family + "/people/1/contact", Papers.contact());
        write(family + "/people/1/identity", Papers.identity());
        write(family + "/people/1/narrative", Papers.narrative(HERS));
        write(family + "/people/2/narrative", Papers.narrative(HIS));
        write(family + "/narrative", Papers.narrative(BOTH));
        for (var person : List.of(1, 2)) {
            ROSA.sends(story.consent(person, Map.of("organisation", "EC-PUENTE"), "CARD", "CONTACT"))
                    .post(family + "/people/" + person + "/consents")
                    .then()
                    .statusCode(201);
        }
        ROSA.sends(Map.of("organisation", "EC-SOMBRA", "reason", "TRAFFICKER_TIE"))
                .post(family + "/people/2/exclusions")
                .then()
                .statusCode(201);
        return family;
    }

    private static void write(String path, Map<String, Object> document) {
        ROSA.sends(document).header("If-Match", "\"0\"").put(path).then().statusCode(204);
    }
}
