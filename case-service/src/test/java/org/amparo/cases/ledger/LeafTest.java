package org.amparo.cases.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.cases.casefile.Intakes;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.TestUser;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class LeafTest {
    private static final TestUser ROSA = TestUser.of("rosa-in-the-ledger", "PE-CASA-ABIERTA", "PER", "caseworker");
    private static final TestUser ELSEWHERE = TestUser.of("luis-in-the-ledger", "EC-PUENTE", "ECU", "caseworker");
    private static final TestUser OFFICER =
            TestUser.of("olga-in-the-ledger", "PE-CASA-ABIERTA", "PER", "data-protection-officer");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{case}",
                "/cases",
                "{case}/timeline",
                "{case}/referrals",
                "{case}/narrative",
                "{case}/location",
                "{case}/people/1/contact",
                "{case}/people/1/identity",
                "{case}/people/1/narrative",
                "{case}/people/1/location",
                "{case}/people/1/consents",
                "{case}/people/1/assessments",
                "{case}/people/1/exclusions"
            })
    void everyAnsweredReadHasOneLeafOfItsRequest(String path) {
        var location = register();
        var request = UUID.randomUUID().toString();

        ROSA.reads()
                .header("X-Request-Id", request)
                .get(path.replace("{case}", location))
                .then()
                .statusCode(200);

        assertThat(leaves(request)).hasSize(1);
        assertThat(leaves(request).getFirst())
                .containsEntry("actor", "user:" + ROSA.id())
                .containsEntry("affiliation", "PE-CASA-ABIERTA")
                .containsEntry("decision", "ALLOW");
    }

    @Test
    void whatAnOfficerOverseesHasItsLeafToo() {
        var location = register();
        for (var path : List.of("/oversight/cases", "/oversight" + location.substring(location.indexOf("/cases")))) {
            var request = UUID.randomUUID().toString();

            OFFICER.reads().header("X-Request-Id", request).get(path).then().statusCode(200);

            assertThat(leaves(request)).as(path).hasSize(1);
        }
    }

    @Test
    void aRegistrationHasItsLeafAndItsRetryNone() {
        var request = UUID.randomUUID().toString();
        var key = UUID.randomUUID().toString();
        for (var attempt = 0; attempt < 2; attempt++) {
            ROSA.sends(Intakes.aFamilyOfThree(), key)
                    .header("X-Request-Id", request)
                    .post("/cases")
                    .then()
                    .statusCode(201);
        }

        assertThat(leaves(request)).extracting(leaf -> leaf.get("action")).containsExactly("register");
    }

    @Test
    void absentAndForbiddenLeaveTheSameLeaf() {
        var forbidden = UUID.randomUUID().toString();
        var absent = UUID.randomUUID().toString();

        ELSEWHERE
                .reads()
                .header("X-Request-Id", forbidden)
                .get(register())
                .then()
                .statusCode(404);
        ELSEWHERE
                .reads()
                .header("X-Request-Id", absent)
                .get("/cases/PE-00000000")
                .then()
                .statusCode(404);

        assertThat(words(forbidden)).hasSize(1).isEqualTo(words(absent));
        assertThat(words(absent).getFirst()).containsEntry("decision", "DENY");
    }

    @Test
    void whoIsRefusedAgainAndAgainWaitsAndLeavesOneSummary() {
        var guesser = TestUser.of("guesser" + UUID.randomUUID(), "EC-PUENTE", "ECU", "caseworker");
        var allowed = ConfigProvider.getConfig().getValue("amparo.ledger.refusals", Integer.class);

        for (var guess = 0; guess < allowed; guess++) {
            guesser.reads().get("/cases/PE-00000000").then().statusCode(404);
        }
        for (var guess = 0; guess < 3; guess++) {
            guesser.reads().get("/cases/PE-00000000").then().statusCode(429).header("Retry-After", "60");
        }
        guesser.reads().get("/cases").then().statusCode(429);

        assertThat(Rows.of(
                        "select decision, count(*) as leaves from ledger_leaf where actor = ? group by 1 order by 1",
                        "user:" + guesser.id()))
                .extracting(row -> row.get("decision") + " " + row.get("leaves"))
                .containsExactly("DENY " + allowed, "TOO_MANY_REFUSALS 1");
    }

    @Test
    void noLeafTellsWhichCaseItIsAbout() {
        var request = UUID.randomUUID().toString();
        var location = register();
        ROSA.reads().header("X-Request-Id", request).get(location).then().statusCode(200);
        var reference = location.substring(location.lastIndexOf('/') + 1);
        var id = Rows.of("select id from case_file where reference = ?", reference)
                .getFirst()
                .get("id");

        assertThat(leaves(request).toString()).doesNotContain(reference).doesNotContain(String.valueOf(id));
    }

    private static List<Map<String, Object>> leaves(String request) {
        return Rows.of("select * from ledger_leaf where request = ?", request);
    }

    private static List<Map<String, Object>> words(String request) {
        return Rows.of(
                "select actor, affiliation, action, resource, purpose, decision, length(nonce) as nonce,"
                        + " length(seal) as seal from ledger_leaf where request = ?",
                request);
    }

    private static String register() {
        return ROSA.sends(Intakes.aFamilyOfThree())
                .post("/cases")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }
}
