package org.amparo.cases.linkage;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.cases.ReferralStory;
import org.amparo.cases.casefile.Intakes;
import org.amparo.kit.testing.TestUser;

/** Two organisations in Peru that may know the same woman, each with a caseworker of this story alone. */
@ApplicationScoped
public class LinkageStory {
    public static final String ASKING = "PE-CASA-ABIERTA";
    public static final String OTHER = "PE-REFUGIO";

    private final ReferralStory register;
    private final LinkageWorker worker;

    LinkageStory(ReferralStory register, LinkageWorker worker) {
        this.register = register;
        this.worker = worker;
    }

    /** A caseworker nobody else is. */
    public static TestUser caseworkerOf(String organisation) {
        return TestUser.of("caseworker-" + UUID.randomUUID(), organisation, "PER", "caseworker");
    }

    /** The same woman's file at two organisations, and both caseworkers. */
    public record TwoFiles(TestUser asker, String asking, TestUser owner, String other) {}

    /** She is known to both, and agreed with each that the other is told. */
    public TwoFiles knownToBoth() {
        var document = UUID.randomUUID().toString();
        var asker = caseworkerOf(ASKING);
        var owner = caseworkerOf(OTHER);
        var asking = file(asker, document);
        agrees(asker, asking, OTHER);
        var other = file(owner, document);
        agrees(owner, other, ASKING);
        return new TwoFiles(asker, asking, owner, other);
    }

    /** The same, asked about and found. */
    public TwoFiles asked() {
        var files = knownToBoth();
        asks(files.asker(), files.asking()).then().statusCode(202);
        match();
        return files;
    }

    /** The same, with a link offered. Answers the question's id. */
    public String offered(TwoFiles files) {
        var id = questionOf(files);
        answers(files.owner(), id, "LINK_OFFERED").then().statusCode(204);
        return id;
    }

    /** A file of one woman, who bears this document. */
    public String file(TestUser caseworker, String document) {
        register.registers(ASKING, "PER");
        register.registers(OTHER, "PER");
        var file = caseworker
                .sends(Intakes.aCaseOf(List.of(Intakes.person("FROM_30_TO_38", "FEMININE", "SELF"))))
                .post("/cases")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        caseworker
                .sends(Map.of(
                        "names",
                        List.of(Map.of("kind", "AS_CALLED", "given", "Luz", "neverSay", false)),
                        "birthEstimated",
                        false,
                        "documents",
                        List.of(Map.of(
                                "kind", "PASSPORT", "number", document, "genuine", "GENUINE", "whereabouts", "LOST"))))
                .header("If-Match", "\"0\"")
                .put(file + "/people/1/identity")
                .then()
                .statusCode(204);
        return file;
    }

    /** Her consent to linkage with this organisation. Answers its id. */
    public String agrees(TestUser caseworker, String file, String with) {
        return agrees(caseworker, file, Map.of("organisation", with));
    }

    public String agrees(TestUser caseworker, String file, Map<String, Object> with) {
        var location = caseworker
                .sends(Map.of(
                        "basis",
                        Intakes.consent("SELF"),
                        "purpose",
                        "LINKAGE",
                        "recipient",
                        with,
                        "blocks",
                        List.of("IDENTITY")))
                .post(file + "/people/1/consents")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    public Response asks(TestUser caseworker, String file) {
        return caseworker.sends(Map.of("reason", "CONTINUE_ASSISTANCE")).post(file + "/people/1/linkage-questions");
    }

    /** What the worker does each minute. */
    public void match() {
        worker.matchAll();
    }

    /** The ids of what waits for this caseworker. */
    public List<String> questionsOf(TestUser caseworker) {
        return caseworker
                .reads()
                .get("/linkage-questions")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    public String questionOf(TwoFiles files) {
        return questionsOf(files.owner()).getFirst();
    }

    public Response answers(TestUser owner, String question, String answer) {
        Map<String, Object> decided =
                answer.equals("DECLINED") ? Map.of("answer", answer, "because", "NOT_SAFE") : Map.of("answer", answer);
        return owner.sends(decided).post("/linkage-questions/" + question + "/answer");
    }

    public void excludes(TestUser caseworker, String file, Map<String, Object> whom) {
        caseworker
                .sends(Map.of(
                        whom.keySet().iterator().next(),
                        whom.values().iterator().next(),
                        "reason",
                        "FAMILY_TIE"))
                .post(file + "/people/1/exclusions")
                .then()
                .statusCode(201);
    }

    /** One of the organisation's offices: nobody knows here in which its file is kept. */
    public void excludesOffice(TestUser caseworker, String file, String organisation) {
        caseworker
                .sends(Map.of("organisation", organisation, "office", "LIM-01", "reason", "FAMILY_TIE"))
                .post(file + "/people/1/exclusions")
                .then()
                .statusCode(201);
    }

    /** Links and offers as the caseworker of this file sees them. */
    public Response links(TestUser caseworker, String file) {
        return caseworker.reads().get(file + "/people/1/file-links");
    }

    public static String reference(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
