package org.amparo.cases.ledger;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.amparo.cases.ReferralStory;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.TestUser;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class AccessTest {
    private static final TestUser OFFICER =
            TestUser.of("olga-who-asks", "PE-CASA-ABIERTA", "PER", "data-protection-officer");
    private static final TestUser OFFICER_ELSEWHERE =
            TestUser.of("otto-who-asks", "EC-PUENTE", "ECU", "data-protection-officer");

    @Inject
    ReferralStory story;

    @Test
    void whoWorksOnTheCaseSeesWhoOpenedWhatOfItsPeople() {
        var family = story.aFamily();
        ReferralStory.ROSA.reads().get(family + "/people/1/contact").then().statusCode(200);
        var referral = story.aReferralOfTwo(family);
        story.accepts(referral, "EC-PUENTE");
        story.opens(ReferralStory.PARTNER, referral).then().statusCode(200);

        ReferralStory.ROSA
                .reads()
                .get(family + "/accesses")
                .then()
                .statusCode(200)
                .body("[0].account", equalTo(ReferralStory.PARTNER.id()))
                .body("[0].affiliation", equalTo("EC-PUENTE"))
                .body("[0].blocks", hasItems("CARD", "ASSESSMENT"))
                .body(
                        "findAll { it.account == '%s' }.blocks".formatted(ReferralStory.ROSA.id()),
                        hasItem(contains("CONTACT")));
    }

    @Test
    void anOfficerSeesThatOfTheOwnOrganisationsCasesOnly() {
        var family = story.aFamily();
        var path = "/oversight" + family.substring(family.indexOf("/cases")) + "/accesses";

        OFFICER.reads().get(path).then().statusCode(200).body("account", hasItem(ReferralStory.ROSA.id()));
        OFFICER_ELSEWHERE.reads().get(path).then().statusCode(404);
    }

    @Test
    void aSupervisorWhoDoesNotWorkOnItDoesNot() {
        ReferralStory.SUPERVISOR
                .reads()
                .get(story.aFamily() + "/accesses")
                .then()
                .statusCode(404);
    }

    @Test
    void aPageGoesOnAfterTheLastLeafAndOneCaseIsNotAnother() {
        var family = story.aFamily();
        var other = story.aFamily();
        ReferralStory.ROSA.reads().get(other + "/people/2/identity").then().statusCode(200);
        ReferralStory.ROSA.reads().get(family).then().statusCode(200);

        String last = ReferralStory.ROSA
                .reads()
                .get(family + "/accesses?size=1")
                .then()
                .body("$", hasSize(1))
                .body("[0].action", equalTo("read"))
                .extract()
                .path("[0].leaf");
        ReferralStory.ROSA
                .reads()
                .get(family + "/accesses?after=" + last)
                .then()
                .body("leaf", not(hasItem(last)))
                .body("action", hasItem("register"))
                .body("blocks.flatten()", not(hasItem("IDENTITY")));
    }
}
