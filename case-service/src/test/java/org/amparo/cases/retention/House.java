package org.amparo.cases.retention;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.amparo.cases.casefile.Intakes;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.TestUser;

/** An organisation of its own with one family, so that what others registered is not in its lists. */
record House(TestUser worker, TestUser officer, String family) {
    Response list() {
        return officer.reads().get("/oversight/retention");
    }

    Response decides(Map<String, Object> decision) {
        return officer.sends(decision).post("/oversight/retention/" + reference());
    }

    String reference() {
        return family.substring(family.lastIndexOf('/') + 1);
    }

    List<Map<String, Object>> leaving() {
        return Rows.of(
                "select p.number from person p join case_file f on f.id = p.case_id"
                        + " where f.reference = ? and p.erasure_queued_at is not null",
                reference());
    }

    static House closedFor(String organisation, String time) {
        var house = aHouse(organisation);
        changes(house, "CLOSED", "GOALS_MET", 1);
        closedSince(house, time);
        return house;
    }

    static void changes(House house, String status, String reason, int version) {
        house.worker()
                .sends(Map.of("status", status, "reason", reason))
                .header("If-Match", "\"" + version + "\"")
                .put(house.family() + "/status")
                .then()
                .statusCode(204);
    }

    static void closedSince(House house, String time) {
        Rows.change(
                "update case_file set closed_at = now() - interval '" + time + "' where reference = ?",
                house.reference());
    }

    static House aHouse(String organisation) {
        var worker = TestUser.of("worker of " + organisation, organisation, "PER", "caseworker");
        var family = worker.sends(Intakes.aFamilyOfThree()).post("/cases").header("Location");
        return new House(worker, officerOf(organisation), family);
    }

    static TestUser officerOf(String organisation) {
        return TestUser.of("officer of " + organisation, organisation, "PER", "data-protection-officer");
    }
}
