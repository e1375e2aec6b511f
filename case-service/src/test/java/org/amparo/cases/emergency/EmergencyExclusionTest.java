package org.amparo.cases.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.cases.ReferralStory;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.TestUser;
import org.junit.jupiter.api.Test;

/** Whoever must never know of somebody in a case finds no emergency of it either: not to ask, approve, read or judge. */
@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class EmergencyExclusionTest {
    private static final String ABSENT = "/emergency-accesses/00000000-0000-7000-8000-000000000000";

    @Inject
    ReferralStory story;

    private final TestUser onCall = TestUser.of("on-call-" + UUID.randomUUID(), "PE-CASA-ABIERTA", "PER", "caseworker");
    /** The husband: he would approve and review, were it somebody else's case. */
    private final TestUser feared = TestUser.of(
            "feared-" + UUID.randomUUID(),
            "PE-CASA-ABIERTA",
            "PER",
            "caseworker",
            "supervisor",
            "data-protection-officer");

    @Test
    void whoMustNeverKnowFindsNothingToApproveOrToReview() {
        var family = Asking.aFamilyWithPapers(story);
        excludes(family);

        var access = Asking.location(Asking.asks(onCall, family, "CONTACT", false));

        for (var list : List.of("/emergency-accesses", "/oversight/emergency-accesses")) {
            feared.reads().get(list).then().statusCode(200).body("id", not(hasItem(Asking.id(access))));
        }
        ReferralStory.SUPERVISOR.reads().get("/emergency-accesses").then().body("id", hasItem(Asking.id(access)));
        assertSame(approves(access), approves(ABSENT));
        assertSame(readsWhy(access), readsWhy(ABSENT));
        assertSame(judges(access), judges(ABSENT));
        onCall.reads().get(access).then().statusCode(409);
    }

    @Test
    void ofSomebodyElseInTheCaseTheAnswerIsThatOfACaseThatDoesNotExistToo() {
        var family = Asking.aFamilyWithPapers(story);
        excludes(family);

        var child = Asking.asksOf(feared, family + "/people/2", "LOCATION", true);
        var absent = Asking.asksOf(feared, "/cases/PE-00000000/people/2", "LOCATION", true);

        assertThat(child.statusCode()).isEqualTo(404);
        assertSame(child, absent);
    }

    @Test
    void whatIsOpenOfSomebodyElseClosesWhenItIsSaid() {
        var family = Asking.aFamilyWithPapers(story);
        var access = Asking.location(Asking.asksOf(feared, family + "/people/2", "LOCATION", true));
        feared.reads().get(access).then().statusCode(200);

        excludes(family);

        feared.reads().get(access).then().statusCode(409);
    }

    private void excludes(String family) {
        ReferralStory.ROSA
                .sends(Map.of("account", feared.id(), "reason", "FAMILY_TIE"))
                .post(family + "/people/1/exclusions")
                .then()
                .statusCode(201);
    }

    private Response approves(String access) {
        return feared.sends(Map.of()).post(access + "/approval");
    }

    private Response readsWhy(String access) {
        return feared.reads().get("/oversight" + access + "/reason");
    }

    private Response judges(String access) {
        return feared.sends(Map.of("verdict", "JUSTIFIED")).post("/oversight" + access + "/review");
    }

    private static void assertSame(Response hidden, Response absent) {
        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.statusCode()).isEqualTo(absent.statusCode());
        assertThat(hidden.asString()).isEqualTo(absent.asString());
    }
}
