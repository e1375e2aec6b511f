package org.amparo.cases.duplicate;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.amparo.cases.ReferralStory;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.TestUser;

/** Two files with records of one mother, and what is said about them. */
public final class Records {
    private Records() {}

    /** This person of the second file is the first person of the first. */
    static Response merges(TestUser user, String kept, String duplicate, int number) {
        return merges(
                user, kept + "/people/1", duplicate, number, UUID.randomUUID().toString());
    }

    static Response merges(TestUser user, String keptRecord, String duplicate, int number, String key) {
        return user.sends(Map.of("reference", reference(duplicate), "number", number, "reason", "PERSON_SAID_SO"), key)
                .post(keptRecord + "/duplicates");
    }

    /** The address of a merge of the first people of both files. */
    public static String merged(String kept, String duplicate) {
        return merges(ReferralStory.ROSA, kept, duplicate, 1)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    public static Response undoes(TestUser user, String merge) {
        return user.sends(Map.of()).delete(merge);
    }

    static String reference(String family) {
        return family.substring(family.lastIndexOf('/') + 1);
    }

    static void thirtyDaysGoBy(String merge) {
        Rows.change(
                "update duplicate set found_at = now() - interval '30 days', final_at = now() where id = ?::uuid",
                reference(merge));
    }
}
