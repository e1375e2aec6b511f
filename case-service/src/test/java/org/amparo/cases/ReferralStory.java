package org.amparo.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.amparo.cases.casefile.Intakes;
import org.amparo.cases.referral.ReferralNumber;
import org.amparo.kit.database.Database;
import org.amparo.kit.inbox.Inbox;
import org.amparo.kit.outbox.Topic;
import org.amparo.kit.testing.TestUser;
import org.amparo.kit.testing.WrittenEvents;

/** A caseworker in Peru, a shelter in Ecuador, and what referral-service tells between them. */
@ApplicationScoped
public class ReferralStory {
    public static final TestUser ROSA = TestUser.of("rosa", "PE-CASA-ABIERTA", "PER", "caseworker");
    public static final TestUser SUPERVISOR = TestUser.of("ines", "PE-CASA-ABIERTA", "PER", "supervisor");
    public static final TestUser PARTNER = TestUser.of("luis", "EC-PUENTE", "ECU", "partner");
    public static final TestUser COLLEAGUE_OF_PARTNER = TestUser.of("mara", "EC-PUENTE", "ECU", "partner");
    public static final TestUser OTHER_PARTNER = TestUser.of("ana", "PA-CANAL-SEGURO", "PAN", "partner");

    private final OtherService referralService;

    ReferralStory(Inbox inbox, Database database) {
        referralService = new OtherService("referral-service", inbox, database);
    }

    /** A family of three of Rosa's, and the address of its file. */
    public String aFamily() {
        registers("EC-PUENTE", "ECU");
        registers("PA-CANAL-SEGURO", "PAN");
        return ROSA.sends(Intakes.aFamilyOfThree())
                .post("/cases")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    /** The register has this shelter. */
    public void registers(String organisation, String country) {
        registers(organisation, country, false);
    }

    /** The register has this shelter, perhaps for training only. */
    public void registers(String organisation, String country, boolean practice) {
        referralService.tells(Topic.DIRECTORY, "organisation.registered.v1", organisation, """
                {"organisation":"%s","revision":1,"country":"%s","classes":["SHELTER"],"channel":"ACCOUNT",
                 "practice":%s,"occurredAt":"2026-11-21T15:04:05Z"}""".formatted(
                        organisation, country, practice));
    }

    /** The register knows where this shelter sits: each office with its town, as code@town. */
    public void registersAt(String organisation, String country, int revision, String... offices) {
        var sites = Stream.of(offices)
                .map(office -> office.split("@", 2))
                .map(office -> "{\"office\":\"%s\",\"town\":\"%s\"}".formatted(office[0], office[1]))
                .collect(Collectors.joining(","));
        referralService.tells(Topic.DIRECTORY, "organisation.registered.v1", organisation, """
                {"organisation":"%s","revision":%d,"country":"%s","classes":["SHELTER"],"channel":"ACCOUNT",
                 "practice":false,"offices":[%s],"occurredAt":"2026-11-21T15:04:05Z"}""".formatted(
                        organisation, revision, country, sites));
    }

    /** A consent of one person for one organisation, of the card and the assessment. */
    public String consents(String family, int person, String organisation) {
        var location = ROSA.sends(consent(person, Map.of("organisation", organisation), "CARD", "ASSESSMENT"))
                .post(family + "/people/" + person + "/consents")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    public Map<String, Object> consent(int person, Map<String, Object> recipient, String... blocks) {
        var consent = new HashMap<String, Object>();
        consent.put("basis", Intakes.consent(person == 3 ? "GUARDIAN" : "SELF"));
        consent.put("purpose", "REFERRAL");
        consent.put("recipient", recipient);
        consent.put("blocks", List.of(blocks));
        return consent;
    }

    public Response refers(String family, List<Integer> people, String... receivers) {
        return refersUnder(UUID.randomUUID().toString(), family, people, receivers);
    }

    /** The same under a chosen idempotency key: a retry. */
    public Response refersUnder(String key, String family, List<Integer> people, String... receivers) {
        var wish = Map.of(
                "people",
                people,
                "service",
                "SHELTER_SPECIALISED",
                "urgency",
                "URGENT",
                "receivers",
                List.of(receivers));
        return ROSA.sends(wish, key).post(family + "/referrals");
    }

    /** The mother and the girl are referred to the shelter, both having agreed. */
    public UUID aReferralOfTwo(String family) {
        consents(family, 1, "EC-PUENTE");
        consents(family, 3, "EC-PUENTE");
        return referred(family, List.of(1, 3), "EC-PUENTE");
    }

    /** People are referred to these receivers, for whom they have agreed. */
    public UUID referred(String family, List<Integer> people, String... receivers) {
        var location = refers(family, people, receivers)
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    /** The last of the people on the card was left out of an acceptance, and is offered to this receiver. */
    public void splitsOff(UUID follower, UUID from, String receiver) {
        var number = ReferralNumber.draw(new Random(follower.getLeastSignificantBits()));
        tells("referral.split-off.v1", follower, """
                ,"number":"%s","from":"%s","receivers":["%s"],"people":[%s]""".formatted(
                        number.value(), from, receiver, peopleOnCard(from).getLast()));
    }

    /** The shelter says yes to everybody on the card. */
    public void accepts(UUID referral, String receiver) {
        referralService.tells(Topic.REFERRALS, "referral.accepted.v1", referral.toString(), """
                {"referral":"%s","receiver":"%s","people":[%s],"reported":false,"occurredAt":"2026-11-21T15:04:05Z"}""".formatted(
                        referral, receiver, String.join(",", peopleOnCard(referral))));
    }

    public void tells(String type, UUID referral, String more) {
        referralService.tells(
                Topic.REFERRALS,
                type,
                referral.toString(),
                "{\"referral\":\"%s\",\"occurredAt\":\"2026-11-21T15:04:05Z\"%s}".formatted(referral, more));
    }

    /** What the timeline tells this person of disclosures, oldest first: kind, organisation, reason. */
    public List<String> disclosuresToldTo(TestUser reader, String family) {
        List<Map<String, String>> newestFirst = reader.reads()
                .get(family + "/timeline")
                .then()
                .statusCode(200)
                .extract()
                .path("$");
        return newestFirst.reversed().stream()
                .filter(entry -> entry.get("kind").startsWith("DISCLOSURE_"))
                .map(entry -> Stream.of(entry.get("kind"), entry.get("organisation"), entry.get("detail"))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private List<String> peopleOnCard(UUID referral) {
        var card = about("referral.requested.v1", referral).getFirst();
        return StreamSupport.stream(card.get("people").spliterator(), false)
                .map(person -> person.get("person").toString())
                .toList();
    }

    /** Events of a type about this referral, each held to its schema. */
    public List<JsonNode> about(String type, UUID referral) {
        return WrittenEvents.ofType(type).stream()
                .filter(event -> event.get("referral").asText().equals(referral.toString()))
                .toList();
    }

    /** What the receiver sees when he opens the disclosure. */
    public Response opens(TestUser partner, UUID referral) {
        return partner.reads().get("/disclosures/" + referral);
    }

    public void assertAbsentFor(TestUser partner, UUID referral) {
        var absent = opens(partner, UUID.fromString("019aa5c0-9999-7000-8000-000000000009"));
        var answer = opens(partner, referral);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.asString()).isEqualTo(absent.asString());
    }
}
