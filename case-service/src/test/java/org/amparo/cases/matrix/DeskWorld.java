package org.amparo.cases.matrix;

import static org.amparo.cases.ReferralStory.ROSA;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.amparo.cases.ReferralStory;
import org.amparo.cases.demand.Demanding;
import org.amparo.cases.linkage.LinkageStory;
import org.amparo.cases.staff.StandInKeycloak;
import org.amparo.kit.testing.TestUser;
import org.amparo.kit.testing.matrix.Matter;
import org.amparo.kit.testing.matrix.Standing;

/** What people find at a desk of their own: drafts, emergencies, demands, questions of others, accounts. */
final class DeskWorld {
    private static final String CASEWORKER = "caseworker";
    private static final String SUPERVISOR = "supervisor";
    private static final String OFFICER = "data-protection-officer";
    private static final String ADMINISTRATOR = "administrator";

    private final ReferralStory story;
    private final LinkageStory linkage;
    private final CaseWorld cases;

    DeskWorld(ReferralStory story, LinkageStory linkage, CaseWorld cases) {
        this.story = story;
        this.linkage = linkage;
        this.cases = cases;
    }

    Stream<Matter> matters() {
        return Stream.of(emergencies(), demands(), linkages(), accounts(), drafts())
                .flatMap(matters -> matters);
    }

    /** The lost one is gone when its author has discarded it once, so that they have it once. */
    private static Stream<Matter> drafts() {
        return Stream.of(
                Sides.of(ROSA, "draft", "begun", begun(), CASEWORKER, SUPERVISOR, "partner"),
                Sides.of(ROSA, "lost draft", "begun", begun(), CASEWORKER));
    }

    private static Map<String, String> begun() {
        return Map.of("id", Sides.located(ROSA.sends(MatrixBodies.DRAFT).post("/drafts")));
    }

    private Stream<Matter> emergencies() {
        var family = cases.aFamily();
        var onCall = TestUser.of("on call in the matrix", Sides.OWNER, "PER", CASEWORKER);
        var broken = Map.of("id", asks(onCall, family, true));
        var waiting = Map.of("id", asks(onCall, family, false));
        return Stream.of(
                new Matter(
                        "glass",
                        "broken",
                        broken,
                        List.of(
                                Standing.of(onCall, CASEWORKER, SUPERVISOR),
                                Standing.anybodyOf(Sides.RECEIVER, ""),
                                Standing.anybodyOf("PA-CANAL-SEGURO", ""))),
                Sides.ofTheHouse("others' glass", "broken", broken, SUPERVISOR),
                Sides.ofTheHouse("waiting glass", "waiting", waiting, SUPERVISOR, OFFICER),
                Sides.overseen("broken glass", "broken", broken));
    }

    private static String asks(TestUser onCall, String family, boolean imminent) {
        return Sides.located(
                onCall.sends(MatrixBodies.emergency(imminent)).post(family + "/people/1/emergency-accesses"));
    }

    private Stream<Matter> demands() {
        return Stream.of(1, 2)
                .map(number -> Sides.last(Demanding.registers(Sides.OFFICER, Demanding.ofACourt(cases.aFamily()))))
                .map(id -> Sides.overseen("demand", "registered", Map.of("id", id)));
    }

    /** A question somebody of another house asked, and a link that another house offered. */
    private Stream<Matter> linkages() {
        var asked = linkage.asked();
        var question = linkage.questionOf(asked);
        var linked = linkage.asked();
        var link = linkage.offered(linked);
        return Stream.of(
                withItsOwner("question", asked.owner(), LinkageStory.OTHER, Map.of("id", question)),
                withItsOwner("file link", linked.asker(), LinkageStory.ASKING, Sides.inCase(linked.asking(), link)));
    }

    private static Matter withItsOwner(String about, TestUser owner, String house, Map<String, String> parts) {
        var other = house.equals(LinkageStory.OTHER) ? LinkageStory.ASKING : LinkageStory.OTHER;
        return new Matter(
                about,
                "waiting",
                parts,
                List.of(
                        Standing.of(owner, CASEWORKER, SUPERVISOR),
                        Standing.anybodyOf(house, "", SUPERVISOR),
                        Standing.anybodyOf(other, ""),
                        Standing.anybodyOf(Sides.RECEIVER, "")));
    }

    private Stream<Matter> accounts() {
        var leaver = TestUser.of("leaver of the matrix", Sides.OWNER, "PER", CASEWORKER);
        leaver.reads().get("/colleagues").then().statusCode(200);
        var organisation = "PE-M" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
        story.registers(organisation, "PER");
        return Stream.of(
                staff("staff", Map.of("organisation", Sides.RECEIVER)),
                staff(
                        "staff account",
                        Map.of(
                                "id",
                                StandInKeycloak.has(
                                        "staff of the matrix", Sides.RECEIVER, "case-service", CASEWORKER))),
                new Matter(
                        "account",
                        "active",
                        Map.of("id", leaver.id()),
                        List.of(
                                Standing.anybodyOf(Sides.OWNER, Sides.OFFICE, OFFICER, ADMINISTRATOR),
                                Standing.anybodyOf(Sides.RECEIVER, "", ADMINISTRATOR),
                                Standing.anybodyOf("", "", ADMINISTRATOR))),
                new Matter(
                        "organisation",
                        "active",
                        Map.of("code", organisation),
                        List.of(
                                Standing.anybodyOf("", "", ADMINISTRATOR),
                                Standing.anybodyOf(Sides.RECEIVER, "", ADMINISTRATOR))));
    }

    private static Matter staff(String about, Map<String, String> parts) {
        return new Matter(
                about,
                "active",
                parts,
                List.of(
                        Standing.anybodyOf(Sides.RECEIVER, "", OFFICER, ADMINISTRATOR),
                        Standing.anybodyOf(Sides.OWNER, Sides.OFFICE, ADMINISTRATOR),
                        Standing.anybodyOf("", "", ADMINISTRATOR)));
    }
}
