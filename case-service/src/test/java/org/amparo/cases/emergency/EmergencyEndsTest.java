package org.amparo.cases.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.amparo.cases.ReferralStory;
import org.amparo.cases.demand.Demanding;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.TestUser;
import org.junit.jupiter.api.Test;

/** What ends an emergency access before its three hours, and what holds it within its bounds. */
@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class EmergencyEndsTest {
    private static final TestUser OFFICER =
            TestUser.of("olga who reviews", "PE-CASA-ABIERTA", "PER", "data-protection-officer");

    @Inject
    ReferralStory story;

    private final TestUser onCall = TestUser.of("on-call-" + UUID.randomUUID(), "PE-CASA-ABIERTA", "PER", "caseworker");

    @Test
    void whoAsksToBeErasedIsOpenToNobodyAnyMoreThoughTheCaseIsHeld() {
        var family = Asking.aFamilyWithPapers(story);
        Demanding.holds(OFFICER, Demanding.registers(OFFICER, Demanding.ofACourt(family)))
                .then()
                .statusCode(204);
        var open = Asking.opened(onCall, family, "CONTACT");
        var waiting = Asking.location(Asking.asks(onCall, family, "CONTACT", false));

        asksToBeErased(family);

        onCall.reads().get(open).then().statusCode(409);
        approves(waiting).then().statusCode(409).body("type", equalTo("urn:amparo:problem:nothing-to-open"));
        onCall.reads().get(waiting).then().statusCode(409);
    }

    @Test
    void whoWasRevokedSinceIsApprovedNothing() {
        var family = Asking.aFamilyWithPapers(story);
        var waiting = Asking.location(Asking.asks(onCall, family, "CONTACT", false));
        TestUser.of("ada who revokes", "PE-CASA-ABIERTA", "PER", "administrator")
                .sends(Map.of("reason", "SUSPECTED_MISUSE"))
                .post("/accounts/" + onCall.id() + "/revocation")
                .then()
                .statusCode(204);

        approves(waiting).then().statusCode(409).body("type", equalTo("urn:amparo:problem:nothing-to-open"));
    }

    @Test
    void whatWasJudgedWhileItWaitedOpensNoMore() {
        var family = Asking.aFamilyWithPapers(story);
        var waiting = Asking.location(Asking.asks(onCall, family, "CONTACT", false));
        OFFICER.sends(Map.of("verdict", "NOT_JUSTIFIED"))
                .post("/oversight" + waiting + "/review")
                .then()
                .statusCode(204);

        approves(waiting).then().statusCode(409).body("type", equalTo("urn:amparo:problem:reviewed-already"));
        ReferralStory.SUPERVISOR.reads().get("/emergency-accesses").then().body("id", not(hasItem(Asking.id(waiting))));
        onCall.reads().get(waiting).then().statusCode(409);
    }

    @Test
    void whoAsksTwelveTimesAtOnceOpensFiveAlone() throws Exception {
        var family = Asking.aFamilyWithPapers(story);

        try (var pool = Executors.newFixedThreadPool(12)) {
            var asked = IntStream.range(0, 12)
                    .mapToObj(number -> pool.submit(
                            () -> Asking.asks(onCall, family, "CONTACT", true).statusCode()))
                    .toList();
            var opened = 0;
            for (var answer : asked) {
                opened += answer.get() == 201 ? 1 : 0;
            }
            assertThat(opened).isEqualTo(5);
        }
    }

    @Test
    void noMoreThanTenOfOneAccountWaitSoThatNobodyBuriesTheOthers() {
        var family = Asking.aFamilyWithPapers(story);
        for (var number = 0; number < 10; number++) {
            Asking.location(Asking.asks(onCall, family, "CONTACT", false));
        }

        Asking.asks(onCall, family, "CONTACT", false)
                .then()
                .statusCode(429)
                .body("type", equalTo("urn:amparo:problem:too-many-wait"));
        Asking.asks(onCall, family, "CONTACT", true).then().statusCode(201);
        ReferralStory.ROSA
                .reads()
                .get("/notices")
                .then()
                .body(
                        "findAll { it.kind == 'EMERGENCY_ACCESS_ASKED' && it.reference == '"
                                + family.substring(family.lastIndexOf('/') + 1) + "' }.size()",
                        equalTo(1));
    }

    private static Response approves(String access) {
        return ReferralStory.SUPERVISOR.sends(Map.of()).post(access + "/approval");
    }

    private static void asksToBeErased(String family) {
        ReferralStory.ROSA
                .sends(Map.of("kind", "ERASE_ME"))
                .post(family + "/people/1/withdrawals")
                .then()
                .statusCode(204);
    }
}
