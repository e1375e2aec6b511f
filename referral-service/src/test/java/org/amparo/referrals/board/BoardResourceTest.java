package org.amparo.referrals.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.TestUser;
import org.amparo.referrals.Arrivals;
import org.amparo.referrals.Users;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "REFERRAL"))
class BoardResourceTest {
    private static final TestUser OF_TRINIDAD = new TestUser("celia", "", "", Set.of("coordinator"), Set.of("TTO"));
    private static final TestUser OF_PERU = new TestUser("paola", "", "", Set.of("coordinator"), Set.of("PER"));
    private static final TestUser HARBOUR = TestUser.of("tara", "TT-HARBOUR", "TTO", "partner");

    @Test
    void whatIsOverdueComesFirst() {
        var due = Arrivals.ofTwo("TT-HARBOUR");
        var overdue = Arrivals.ofTwo("TT-HARBOUR");
        Rows.change("update referral set service_by = now() + interval '3 d' where id in (?, ?)", due, overdue);
        Arrivals.letAnswerTimePass(overdue);

        var lines = lines(OF_TRINIDAD, "");

        assertThat(place(lines, overdue)).isLessThan(place(lines, due));
        assertThat(line(lines, overdue)).containsEntry("overdue", true);
        assertThat(line(lines, due)).containsEntry("overdue", false).containsKey("due");
    }

    @Test
    void aLineSaysWhoseTurnItIsAndNobodyInParticular() {
        var id = Arrivals.ofTwo("TT-HARBOUR", "PA-CANAL-SEGURO");

        var line = line(lines(OF_TRINIDAD, ""), id);

        assertThat(line)
                .containsEntry("from", "PER")
                .containsEntry("to", "TTO")
                .containsEntry("sender", "PE-CASA-ABIERTA")
                .containsEntry("receiver", "TT-HARBOUR")
                .containsEntry("people", 2)
                .doesNotContainKeys("caseFile", "languages", "group", "securityLevel");
        assertThat(OF_TRINIDAD.reads().get("/board").asString()).doesNotContain("AQB5nY7m");
    }

    @Test
    void whatDoesNotCrossABorderIsOnNoBoard() {
        var within = Arrivals.of("EC-PUENTE", "PE-CASA-ABIERTA");

        assertThat(ids(lines(OF_PERU, ""))).doesNotContain(within.toString());
    }

    @Test
    void casesAndPeopleAreCountedApart() {
        Arrivals.ofTwo("TT-HARBOUR");
        Arrivals.ofTwo("TT-HARBOUR");

        var offered = tally(OF_TRINIDAD, "OFFERED");

        var referrals = (int) offered.get("referrals");
        assertThat(offered).containsEntry("cases", 1).containsEntry("people", 2 * referrals);
        assertThat(referrals).isGreaterThanOrEqualTo(2);
    }

    @Test
    void whatNobodyTookStaysInSightForTwoWeeks() {
        var id = Arrivals.ofTwo("TT-HARBOUR");
        HARBOUR.sends("{\"reason\": \"LACK_OF_CAPACITY\"}")
                .post("/referrals/" + id + "/decline")
                .then()
                .statusCode(204);

        assertThat(ids(lines(OF_TRINIDAD, "?stage=DECLINED"))).contains(id.toString());
        Rows.change("update referral set ended_at = now() - interval '15 days' where id = ?", id);
        assertThat(ids(lines(OF_TRINIDAD, "?stage=DECLINED"))).doesNotContain(id.toString());
    }

    @Test
    void aBoardShowsTheCountriesOfItsCoordinatorAlone() {
        var id = Arrivals.ofTwo("TT-HARBOUR").toString();
        var sendersAndCoordinator =
                new TestUser("clara", "PE-CASA-ABIERTA", "PER", Set.of("caseworker", "coordinator"), Set.of("GUY"));

        assertThat(ids(lines(Users.FAR_COORDINATOR, ""))).doesNotContain(id);
        assertThat(ids(lines(sendersAndCoordinator, ""))).doesNotContain(id);
        Users.SUPERVISOR.reads().get("/board").then().statusCode(403);
    }

    private static List<Map<String, Object>> lines(TestUser user, String narrowed) {
        return user.reads()
                .get("/board" + narrowed)
                .then()
                .statusCode(200)
                .extract()
                .path("lines");
    }

    private static Map<String, Object> tally(TestUser user, String stage) {
        return user.reads().get("/board").path("stages.find { it.stage == '" + stage + "' }");
    }

    private static List<Object> ids(List<Map<String, Object>> lines) {
        return lines.stream().map(line -> line.get("id")).toList();
    }

    private static int place(List<Map<String, Object>> lines, UUID id) {
        return ids(lines).indexOf(id.toString());
    }

    private static Map<String, Object> line(List<Map<String, Object>> lines, UUID id) {
        return lines.get(place(lines, id));
    }
}
