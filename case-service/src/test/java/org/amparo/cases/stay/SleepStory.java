package org.amparo.cases.stay;

import static org.amparo.cases.ReferralStory.PARTNER;
import static org.amparo.cases.ReferralStory.ROSA;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.cases.OtherService;
import org.amparo.cases.ReferralStory;
import org.amparo.cases.identity.Papers;
import org.amparo.kit.database.Database;
import org.amparo.kit.inbox.Inbox;
import org.amparo.kit.outbox.Topic;

/** A mother and her daughter who come to a shelter, as assistance-service tells it. */
@ApplicationScoped
public class SleepStory {
    private final ReferralStory story;
    private final OtherService assistanceService;

    SleepStory(ReferralStory story, Inbox inbox, Database database) {
        this.story = story;
        assistanceService = new OtherService("assistance-service", inbox, database);
    }

    /**
     * A referral that was accepted.
     *
     * @param mother her handle, as deliveries name her
     */
    public record Taken(String family, UUID referral, String caseFile, String mother) {}

    /** Both agreed to these blocks, and the shelter said yes. */
    public Taken taken(String... blocks) {
        var family = story.aFamily();
        write(family + "/people/1/contact", Papers.contact());
        write(family + "/people/1/identity", Papers.identity());
        for (var person : List.of(1, 3)) {
            ROSA.sends(story.consent(person, Map.of("organisation", "EC-PUENTE"), blocks))
                    .post(family + "/people/" + person + "/consents")
                    .then()
                    .statusCode(201);
        }
        var referral = story.referred(family, List.of(1, 3), "EC-PUENTE");
        story.accepts(referral, "EC-PUENTE");
        var opened = story.opens(PARTNER, referral).then().statusCode(200).extract();
        return new Taken(family, referral, opened.path("caseFile"), opened.path("people[0].person"));
    }

    public UUID comesTo(String organisation, Taken taken) {
        var stay = UUID.randomUUID();
        tells("stay.began.v1", stay, organisation, taken);
        return stay;
    }

    public void goesFrom(String organisation, UUID stay, Taken taken) {
        tells("stay.ended.v1", stay, organisation, taken);
    }

    private void tells(String type, UUID stay, String organisation, Taken taken) {
        assistanceService.tells(Topic.ASSISTANCE, type, taken.caseFile(), """
                {"stay":"%s","caseFile":"%s","person":"%s","organisation":"%s","at":"2026-11-21T21:30:00Z",
                 "occurredAt":"2026-11-21T22:04:05Z"}""".formatted(
                        stay, taken.caseFile(), taken.mother(), organisation));
    }

    /** The mother says one of her three noes. */
    public void says(String kind, Taken taken) {
        ROSA.sends(Map.of("kind", kind))
                .post(taken.family() + "/people/1/withdrawals")
                .then()
                .statusCode(204);
    }

    private static void write(String path, Map<String, Object> document) {
        ROSA.sends(document).header("If-Match", "\"0\"").put(path).then().statusCode(204);
    }
}
