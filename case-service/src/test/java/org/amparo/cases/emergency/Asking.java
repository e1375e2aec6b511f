package org.amparo.cases.emergency;

import io.restassured.response.Response;
import java.util.Map;
import org.amparo.cases.ReferralStory;
import org.amparo.cases.identity.Papers;
import org.amparo.kit.testing.TestUser;

/** How somebody asks for a block in an emergency, and what comes back. */
public final class Asking {
    private Asking() {}

    public static String aFamilyWithPapers(ReferralStory story) {
        var family = story.aFamily();
        ReferralStory.ROSA
                .sends(Papers.contact())
                .header("If-Match", "\"0\"")
                .put(family + "/people/1/contact")
                .then()
                .statusCode(204);
        return family;
    }

    public static String opened(TestUser user, String family, String block) {
        return location(asks(user, family, block, true));
    }

    static Response asks(TestUser user, String family, String block, boolean imminent) {
        return asksOf(user, family + "/people/1", block, imminent);
    }

    static Response asksOf(TestUser user, String person, String block, boolean imminent) {
        return user.sends(Map.of(
                        "block",
                        block,
                        "reason",
                        "DANGER_TO_LIFE",
                        "sentence",
                        "She does not answer the door.",
                        "imminent",
                        imminent))
                .post(person + "/emergency-accesses");
    }

    static String location(Response asked) {
        var location = asked.then().statusCode(201).extract().header("Location");
        return location.substring(location.indexOf("/emergency-accesses/"));
    }

    static String id(String access) {
        return access.substring(access.lastIndexOf('/') + 1);
    }
}
