package org.amparo.cases.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.cases.ReferralStory;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.TestUser;
import org.junit.jupiter.api.Test;

/** The leaf of an opening names each block that was opened. */
@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class OpeningLeafTest {
    @Inject
    ReferralStory story;

    @Test
    void ofACaseworker() throws SQLException {
        assertThat(blocksOf(ReferralStory.ROSA, story.aFamily() + "/people/1/contact"))
                .containsExactly("CONTACT");
    }

    @Test
    void ofAReceiverIsOneForAllItsPeople() throws SQLException {
        var referral = accepted(story.aFamily());

        assertThat(blocksOf(ReferralStory.PARTNER, "/disclosures/" + referral))
                .containsExactlyInAnyOrder("ASSESSMENT", "CARD", "ASSESSMENT", "CARD");
    }

    @Test
    void ofAPreviewNamesWhatTheReceiverWouldSee() throws SQLException {
        var family = story.aFamily();
        story.consents(family, 1, "EC-PUENTE");

        assertThat(blocksOf(ReferralStory.ROSA, family + "/referrals/preview/EC-PUENTE"))
                .containsExactly("ASSESSMENT", "CARD");
    }

    @Test
    void ofAHandOverNamesThePlace() throws SQLException {
        var family = story.aFamily();
        var referral = accepted(family);
        ReferralStory.PARTNER
                .sends(Map.of(
                        "place", "the bakery beside the bus station",
                        "at", "2026-12-01T15:00:00Z",
                        "whoComes", "a woman with a green scarf",
                        "password", "girasol"))
                .header("If-Match", "\"0\"")
                .put("/disclosures/" + referral + "/hand-over")
                .then()
                .statusCode(204);

        assertThat(blocksOf(ReferralStory.ROSA, family + "/referrals/" + referral + "/hand-over"))
                .containsExactly("LOCATION");
        assertThat(blocksOf(ReferralStory.PARTNER, "/disclosures/" + referral + "/hand-over"))
                .containsExactly("LOCATION");
    }

    private UUID accepted(String family) {
        var referral = story.aReferralOfTwo(family);
        story.accepts(referral, "EC-PUENTE");
        return referral;
    }

    private static List<Object> blocksOf(TestUser reader, String path) throws SQLException {
        var request = UUID.randomUUID().toString();
        reader.reads().header("X-Request-Id", request).get(path).then().statusCode(200);
        var leaves = Rows.of("select blocks from ledger_leaf where request = ?", request);
        assertThat(leaves).hasSize(1);
        return List.of((Object[]) ((Array) leaves.getFirst().get("blocks")).getArray());
    }
}
