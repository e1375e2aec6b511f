package org.amparo.cases;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.amparo.cases.casefile.Intakes;
import org.amparo.cases.demand.Demanding;
import org.amparo.cases.identity.Papers;
import org.amparo.cases.staff.StandInKeycloak;
import org.amparo.cases.stay.SleepStory;
import org.amparo.kit.testing.AbsenceGates;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.TestUser;
import org.hamcrest.Matchers;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class CaseAbsenceGatesTest extends AbsenceGates {
    private static final String OURS = "PE-CASA-ABIERTA";
    private static final String THEIRS = "BO-ABSENT";
    private static final String NO_CASE = "PE-00000000";
    private static final String PROOF = "/cases/{reference}/accesses/{leaf}/proof";
    private static final String NOTHING = "019aa5c0-9999-7000-8000-000000000009";
    private static final List<String> OF_A_CASE =
            List.of("", "/accesses", "/legal-holds", "/location", "/narrative", "/referrals", "/timeline");
    private static final List<String> OF_A_PERSON = List.of(
            "assessments",
            "consents",
            "contact",
            "corrections",
            "duplicates",
            "erasure",
            "exclusions",
            "file-links",
            "identity",
            "location",
            "narrative",
            "withdrawals");

    @Inject
    ReferralStory story;

    @Inject
    SleepStory sleep;

    @Override
    protected List<Hidden> hidden() {
        var family = aFamilyOfWhichThereIsSomethingAtEveryDoor();
        var reference = last(family);
        String leaf = ReferralStory.ROSA.reads().get(family + "/accesses").path("[0].leaf");
        var hidden = new ArrayList<Hidden>();
        // Another organisation's caseworker, and a supervisor who would see the case if nobody feared their office.
        for (var who : List.of(
                somebody(THEIRS, "caseworker"), somebody(OURS, "supervisor").in("CA-12"))) {
            ofACase().forEach(path -> hidden.add(at(path, anew(who), reference, NO_CASE)));
            hidden.add(at("/oversight/cases/{reference}", officerLike(who), reference, NO_CASE));
            hidden.add(at("/oversight/cases/{reference}/accesses", officerLike(who), reference, NO_CASE));
            for (var path : List.of(PROOF, "/oversight" + PROOF)) {
                var asking = path.equals(PROOF) ? anew(who) : officerLike(who);
                hidden.add(at(path, asking, reference + " " + leaf, NO_CASE + " " + NOTHING));
            }
        }
        hidden.addAll(ofReferrals(family, reference));
        hidden.addAll(ofOneself(family));
        hidden.addAll(ofSleepers());
        return hidden;
    }

    /** Of an account of others there is nothing to see, and that is what is answered. */
    @Override
    protected Set<String> open() {
        return Set.of("/oversight/accounts/{account}/accesses");
    }

    private static Stream<String> ofACase() {
        return Stream.concat(
                OF_A_CASE.stream().map("/cases/{reference}"::concat),
                OF_A_PERSON.stream().map("/cases/{reference}/people/{number}/"::concat));
    }

    private List<Hidden> ofReferrals(String family, String reference) {
        var referral = story.aReferralOfTwo(family);
        story.accepts(referral, "EC-PUENTE");
        says(ReferralStory.PARTNER
                .sends(Map.of(
                        "place", "the bakery", "at", "2026-12-01T15:00:00Z", "whoComes", "a woman", "password", "x"))
                .header("If-Match", "\"0\"")
                .put("/disclosures/" + referral + "/hand-over"));
        var own = somebody(THEIRS, "caseworker");
        var ofTheirs =
                last(says(own.sends(Intakes.aFamilyOfThree()).post("/cases")).header("Location"));
        var one = "/cases/{reference}/referrals/{id}";
        var partner = somebody(THEIRS, "partner");
        return List.of(
                at(one, somebody(THEIRS, "caseworker"), reference + " " + referral, NO_CASE + " " + NOTHING),
                at(one, own, ofTheirs + " " + referral, ofTheirs + " " + NOTHING),
                at(
                        one + "/hand-over",
                        somebody(THEIRS, "caseworker"),
                        reference + " " + referral,
                        NO_CASE + " " + NOTHING),
                at(one + "/hand-over", own, ofTheirs + " " + referral, ofTheirs + " " + NOTHING),
                at(
                        "/cases/{reference}/referrals/preview/{receiver}",
                        somebody(THEIRS, "caseworker"),
                        reference + " EC-PUENTE",
                        NO_CASE + " EC-PUENTE"),
                at("/disclosures/{referral}", partner, referral.toString(), NOTHING),
                at("/disclosures/{referral}/hand-over", partner, referral.toString(), NOTHING));
    }

    /** Somebody sleeps at a shelter, for others; and at one's own, sharing nothing of how to reach them. */
    private List<Hidden> ofSleepers() {
        var path = "/stays/{stay}/safety";
        var shared = sleep.comesTo("EC-PUENTE", sleep.taken("CARD", "CONTACT", "IDENTITY"));
        var notShared = sleep.comesTo("EC-PUENTE", sleep.taken("CARD", "IDENTITY"));
        return List.of(
                at(path, somebody(THEIRS, "partner"), shared.toString(), NOTHING),
                at(path, somebody("EC-PUENTE", "partner"), notShared.toString(), NOTHING));
    }

    /** What belongs to whoever wrote it, asked for or registered it. */
    private List<Hidden> ofOneself(String family) {
        var draft = says(ReferralStory.ROSA
                .sends(Map.of("form", "INTAKE", "content", Map.of("given", "Canario")))
                .post("/drafts"));
        var emergency = says(somebody(OURS, "caseworker")
                .sends(Map.of(
                        "block",
                        "CONTACT",
                        "reason",
                        "DANGER_TO_LIFE",
                        "sentence",
                        "She does not answer the door.",
                        "imminent",
                        true))
                .post(family + "/people/1/emergency-accesses"));
        var demand = Demanding.registers(somebody(OURS, "data-protection-officer"), Demanding.ofACourt(family));
        return List.of(
                at("/drafts/{id}", somebody(OURS, "caseworker"), last(draft.header("Location")), NOTHING),
                at(
                        "/emergency-accesses/{id}",
                        somebody(OURS, "caseworker"),
                        last(emergency.header("Location")),
                        NOTHING),
                at(
                        "/oversight/emergency-accesses/{id}/reason",
                        somebody(THEIRS, "data-protection-officer"),
                        last(emergency.header("Location")),
                        NOTHING),
                at("/oversight/demands/{id}", somebody(THEIRS, "data-protection-officer"), last(demand), NOTHING),
                at(
                        "/accounts/{id}",
                        somebody(THEIRS, "data-protection-officer"),
                        StandInKeycloak.has("staff of the absence", OURS, "case-service", "caseworker"),
                        NOTHING));
    }

    private String aFamilyOfWhichThereIsSomethingAtEveryDoor() {
        var family = story.aFamily();
        says(ReferralStory.ROSA
                .sends(Papers.contact())
                .header("If-Match", "\"0\"")
                .put(family + "/people/1/contact"));
        says(ReferralStory.ROSA
                .sends(Papers.identity())
                .header("If-Match", "\"0\"")
                .put(family + "/people/1/identity"));
        says(ReferralStory.ROSA
                .sends(Papers.narrative("She said"))
                .header("If-Match", "\"0\"")
                .put(family + "/people/1/narrative"));
        says(ReferralStory.ROSA
                .sends(Map.of("organisation", OURS, "office", "CA-12", "reason", "FAMILY_TIE"))
                .post(family + "/people/1/exclusions"));
        return family;
    }

    private static Response says(Response answer) {
        answer.then().statusCode(Matchers.lessThan(300));
        return answer;
    }

    /** Of a path with several places, the values stand in their order. */
    private static Hidden at(String path, TestUser who, String there, String nowhere) {
        return Hidden.at(path, who, values(path, there), values(path, nowhere));
    }

    private static List<String> values(String path, String values) {
        return List.of((path.contains("{number}") ? values + " 1" : values).split(" ", -1));
    }

    private static TestUser anew(TestUser who) {
        return somebody(who.organisation(), who.roles().toArray(String[]::new)).in(who.office());
    }

    private static TestUser officerLike(TestUser who) {
        return somebody(who.organisation(), "data-protection-officer").in(who.office());
    }

    private static TestUser somebody(String organisation, String... roles) {
        return TestUser.of(UUID.randomUUID().toString(), organisation, "PER", roles);
    }

    private static String last(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
