package org.amparo.cases.ledger;

import static org.amparo.cases.ReferralStory.PARTNER;
import static org.amparo.cases.ReferralStory.ROSA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.amparo.cases.ReferralStory;
import org.amparo.kit.keys.Keysets;
import org.amparo.kit.ledger.LedgerSettings;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.TestUser;
import org.amparo.kit.tree.CheckpointFile;
import org.amparo.kit.tree.EntryProof;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class ProofTest {
    private static final TestUser OFFICER =
            TestUser.of("olga-who-proves", "PE-CASA-ABIERTA", "PER", "data-protection-officer");
    private static final TestUser OFFICER_ELSEWHERE =
            TestUser.of("otto-who-proves", "EC-PUENTE", "ECU", "data-protection-officer");
    private static final TestUser COLLEAGUE = TestUser.of("carla-who-proves", "PE-CASA-ABIERTA", "PER", "caseworker");
    private static final String NOBODYS = "/cases/PE-00000000";

    private final ReferralStory story;
    private final LedgerSettings ledger;
    private final Path keys;
    private final String superuserUrl;

    ProofTest(
            ReferralStory story,
            LedgerSettings ledger,
            @ConfigProperty(name = "amparo.keys") Path keys,
            @ConfigProperty(name = "test.superuser.url") String superuserUrl) {
        this.story = story;
        this.ledger = ledger;
        this.keys = keys;
        this.superuserUrl = superuserUrl;
    }

    @Test
    void whoWorksOnTheCaseProvesWhoOpenedWhatWithTheFileOutside() {
        var family = story.aFamily();
        var referral = story.aReferralOfTwo(family);
        story.accepts(referral, "EC-PUENTE");
        story.opens(PARTNER, referral).then().statusCode(200);
        var leaf = latest(family);

        var proof = proved(ROSA, family, leaf);

        holds(proof);
        assertThat(text(proof)).contains("user:" + PARTNER.id(), "EC-PUENTE", "CARD");
    }

    @Test
    void theOfficerProvesTheSame() {
        var family = story.aFamily();
        var leaf = latest(family);

        var proof = proved(OFFICER, overseen(family), leaf);

        holds(proof);
        assertThat(proof.entry()).isEqualTo(proved(ROSA, family, leaf).entry());
    }

    @Test
    void aProofNamesNoCaseAndNobodyInIt() {
        var family = story.aFamily();
        ROSA.reads().get(family + "/people/1/contact").then().statusCode(200);
        var row = Rows.of(
                        "select c.id as case_file, p.id as person from case_file c join person p on p.case_id = c.id"
                                + " where c.reference = ? and p.number = 1",
                        reference(family))
                .getFirst();

        var proof = proved(ROSA, family, latest(family));

        assertThat(text(proof) + proof)
                .doesNotContain(reference(family))
                .doesNotContain(row.get("case_file").toString())
                .doesNotContain(row.get("person").toString());
        for (var id : row.values()) {
            assertThat(text(proof)).doesNotContain(raw((UUID) id));
        }
    }

    @Test
    void whoAsksForAProofLeavesALeafThatTheOthersSee() {
        var family = story.aFamily();
        var leaf = latest(family);
        proved(OFFICER, overseen(family), leaf);

        ROSA.reads().get(family + "/accesses").then().body("account", hasItem(OFFICER.id()));
    }

    @Test
    void toOthersAProofIsAbsentInTheSameBytesAsOneOfACaseThatDoesNotExist() {
        var family = story.aFamily();
        var leaf = latest(family);

        isAbsentTo(COLLEAGUE, family, leaf, NOBODYS);
        isAbsentTo(OFFICER_ELSEWHERE, overseen(family), leaf, overseen(NOBODYS));
        asks(PARTNER, family, leaf).then().statusCode(403);
        asks(ROSA, overseen(family), leaf).then().statusCode(403);
    }

    @Test
    void aSupervisorWhoSeesTheCaseAndDoesNotWorkOnItIsToldTheSameForAnyLeaf() {
        var family = story.aFamily();

        var shown = asks(ReferralStory.SUPERVISOR, family, latest(family));
        var none = asks(ReferralStory.SUPERVISOR, family, UUID.randomUUID().toString());

        assertThat(shown.statusCode()).isEqualTo(404);
        assertThat(shown.asString()).isEqualTo(none.asString());
    }

    @Test
    void aLeafAboutAnotherCaseIsAbsentInTheSameBytesAsOneThatDoesNotExist() {
        var family = story.aFamily();
        var other = latest(story.aFamily());

        var foreign = asks(ROSA, family, other);
        var absent = asks(ROSA, family, UUID.randomUUID().toString());

        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.asString()).isEqualTo(absent.asString());
        assertThat(foreign.headers().asList().stream().map(Object::toString).filter(header -> !header.startsWith("X-")))
                .isEqualTo(absent.headers().asList().stream()
                        .map(Object::toString)
                        .filter(header -> !header.startsWith("X-"))
                        .toList());
    }

    @Test
    void aLeafThatHasNoNumberYetIsAskedForAgain() throws SQLException {
        var family = story.aFamily();
        try (var superuser = DriverManager.getConnection(superuserUrl);
                var nobodyNumbers = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            nobodyNumbers.execute("lock table ledger_checkpoint in exclusive mode");
            ROSA.reads().get(family).then().statusCode(200);

            asks(ROSA, family, latest(family))
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:amparo:problem:not-numbered-yet"))
                    .body("title", containsString("ask again in a second"));

            superuser.rollback();
        }
    }

    private void isAbsentTo(TestUser other, String family, String leaf, String nobodys) {
        var forbidden = asks(other, family, leaf);
        var absent = asks(other, nobodys, leaf);

        assertThat(forbidden.statusCode()).isEqualTo(404);
        assertThat(forbidden.asString()).isEqualTo(absent.asString());
    }

    private void holds(EntryProof proof) {
        var verifying = new Keysets(keys).verifying("ledger-signing");
        // Published right after the commit that the answer saw.
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(proof.fault(new CheckpointFile(ledger.checkpoints()).all(), verifying))
                        .isEmpty());
    }

    private static EntryProof proved(TestUser who, String family, String leaf) {
        await().atMost(Duration.ofSeconds(10))
                .until(() -> Rows.of("select from ledger_leaf where position is not null and id = ?::uuid", leaf)
                                .size()
                        == 1);
        return asks(who, family, leaf).then().statusCode(200).extract().as(EntryProof.class);
    }

    private static Response asks(TestUser who, String family, String leaf) {
        return who.reads().get(family + "/accesses/" + leaf + "/proof");
    }

    private static String latest(String family) {
        return ROSA.reads()
                .get(family + "/accesses?size=1")
                .then()
                .statusCode(200)
                .extract()
                .path("[0].leaf");
    }

    private static String overseen(String family) {
        return "/oversight" + family.substring(family.indexOf("/cases"));
    }

    private static String reference(String family) {
        return family.substring(family.lastIndexOf('/') + 1);
    }

    private static String text(EntryProof proof) {
        return new String(Base64.getDecoder().decode(proof.entry()), StandardCharsets.ISO_8859_1);
    }

    private static String raw(UUID id) {
        var bytes = ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
