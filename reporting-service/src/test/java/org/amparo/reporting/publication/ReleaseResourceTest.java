package org.amparo.reporting.publication;

import static org.amparo.reporting.publication.Figures.AUDITOR;
import static org.amparo.reporting.publication.Figures.OFFICER;
import static org.amparo.reporting.publication.Figures.ask;
import static org.amparo.reporting.publication.Figures.job;
import static org.amparo.reporting.publication.Figures.publish;
import static org.amparo.reporting.publication.Figures.table;
import static org.amparo.reporting.publication.Figures.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.TestUser;
import org.amparo.reporting.assisted.Counting;
import org.amparo.reporting.facts.Arrivals;
import org.junit.jupiter.api.Test;

/** Each test has a year of its own. */
@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "REPORTING"))
class ReleaseResourceTest {
    @Inject
    Planted planted;

    @Inject
    Arrivals arrivals;

    @Inject
    Counting counting;

    @Inject
    Makers makers;

    @Inject
    Figures figures;

    @Test
    void aHalfYearThatHasNotEndedIsRefused() {
        ask(Year.now(ZoneOffset.UTC).getValue() + 1 + "-H1")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:amparo:problem:period-not-ended"));
    }

    @Test
    void theSecondHalfWaitsForTheFirst() {
        ask("2030-H2").then().statusCode(409);
        ask("2012-H2").then().statusCode(409).body("type", equalTo("urn:amparo:problem:earlier-half-is-open"));
    }

    @Test
    void whatIsReadyIsSeenByNobodyUntilItIsPublishedAndThenByAuditors() throws Exception {
        planted.couples(30, 1, YearMonth.of(2001, 1), 6);

        figures.make("2001-H1");

        job("2001-H1", "READY");
        total("2001-H1").then().statusCode(404);
        publish("2001-H1").then().statusCode(204);
        job("2001-H1", "PUBLISHED");
        total("2001-H1")
                .then()
                .statusCode(200)
                .body("cells[0].count", equalTo(60))
                .body("cells[0].conclusion", equalTo("EXACT"));
        publish("2001-H1").then().statusCode(409);
    }

    @Test
    void everyTableAddsUpAndNoCountIsSmall() throws Exception {
        planted.couples(30, 2, YearMonth.of(2002, 1), 6);
        figures.made("2002-H1");

        var mechanism = AUDITOR.reads().get("/products/mechanism?period=2002-H1");

        List<Integer> counts = mechanism.path("tables.findAll { it.withheld == null }.collectMany { it.cells.count }");
        assertThat(counts).isNotEmpty().allMatch(count -> count == 0 || count >= 5);
        List<Integer> byPlatform = mechanism.path("tables.find { it.table == 'INDIVIDUAL/platform' }.cells.count");
        assertThat(byPlatform.stream().mapToInt(Integer::intValue).sum()).isEqualTo(60);
    }

    @Test
    void whoCameLateCountsInTheNextHalfAndOnce() throws Exception {
        planted.couples(30, 3, YearMonth.of(2003, 1), 6);
        figures.made("2003-H1");
        planted.couples(6, 4, YearMonth.of(2003, 6), 1);
        planted.couples(24, 5, YearMonth.of(2003, 7), 6);

        figures.made("2003-H2");

        total("2003-H1").then().body("cells[0].count", equalTo(60));
        total("2003-H2").then().body("cells[0].count", equalTo(60));
        total("2003").then().body("cells[0].count", equalTo(120));
    }

    @Test
    void somebodyWhoJoinsACaseOfTheFirstHalfIsOnePersonAndNoCaseMore() throws Exception {
        var first = planted.couples(30, 6, YearMonth.of(2004, 1), 6);
        figures.made("2004-H1");
        planted.couples(30, 7, YearMonth.of(2004, 7), 6);
        var joins = arrivals.aDelivery(YearMonth.of(2004, 9), arrivals.aHandle());
        joins.put("caseFile", first.getFirst().get("caseFile"));
        joins.put("country", "PER");
        joins.put("recipients", List.of(arrivals.recipient(arrivals.aHandle(), "GIRL", "IN_DESTINATION")));
        arrivals.arrives(joins);

        figures.made("2004-H2");

        total("2004-H2").then().body("cells[0].count", equalTo(61));
        table("2004-H2", "CASE", "").then().body("cells[0].count", equalTo(30));
    }

    @Test
    void whatIsCorrectedAfterwardsChangesNoByte() throws Exception {
        var deliveries = planted.couples(30, 8, YearMonth.of(2005, 1), 6);
        figures.made("2005-H1");
        var before = AUDITOR.reads().get("/products/reached?period=2005-H1").asString();

        var voided = deliveries.getFirst();
        voided.put("revision", 2);
        voided.put("recipients", List.of());
        arrivals.arrives(voided, 2);
        planted.couples(3, 9, YearMonth.of(2005, 2), 1);
        counting.countAll();

        assertThat(AUDITOR.reads().get("/products/reached?period=2005-H1").asString())
                .isEqualTo(before);
    }

    @Test
    void tooFewAreRefusedAndCountInTheNext() throws Exception {
        planted.couples(3, 10, YearMonth.of(2006, 1), 6);
        figures.make("2006-H1");
        job("2006-H1", "REFUSED").then().body("reason", equalTo("TOO_FEW"));
        publish("2006-H1").then().statusCode(409);
        planted.couples(30, 11, YearMonth.of(2006, 7), 6);

        figures.made("2006-H2");

        total("2006-H1").then().statusCode(404);
        total("2006-H2").then().body("cells[0].count", equalTo(66));
    }

    @Test
    void aMakerThatDiedInTheMiddleLeavesNothingAndAnotherBeginsAgain() throws Exception {
        planted.couples(30, 12, YearMonth.of(2007, 1), 6);
        counting.countAll();
        Rows.change("insert into release_job (year, half, edition, asked_by, state, stage, attempts)"
                + " values (2007, 1, 1, 'user:x', 'RUNNING', 'SOLVING', 1)");

        makers.finish();

        job("2007-H1", "READY").then().body("attempts", equalTo(2));
    }

    @Test
    void theSamePeopleGiveTheSameNumbers() throws Exception {
        planted.couples(30, 13, YearMonth.of(2008, 1), 6);
        figures.make("2008-H1");
        var first = Rows.of("select document::text from release where year = 2008 order by audience");
        Rows.change("delete from release where year = 2008");
        Rows.change(
                "update release_job set state = 'WAITING', stage = 'WAITING', certificate = null where year = 2008");

        makers.finish();

        assertThat(Rows.of("select document::text from release where year = 2008 order by audience"))
                .isEqualTo(first);
    }

    @Test
    void whatFailedIsAskedForAgain() {
        Rows.change(
                "insert into release_job (year, half, edition, asked_by, state, stage, reason) values (2012, 1, 1, 'user:x', 'FAILED', 'DONE', 'FAULT')");

        ask("2012-H1").then().statusCode(202);

        OFFICER.reads()
                .get("/releases/2012-H1")
                .then()
                .body("state", not("FAILED"))
                .body("reason", not("FAULT"));
        Rows.change("delete from release_job where year = 2012");
    }

    @Test
    void theDatabaseItselfKeepsNoSmallCount() {
        Rows.change("insert into release_job (year, half, edition, asked_by) values (2012, 1, 1, 'user:x')");

        assertThatThrownBy(() -> Rows.change(
                        "insert into release (year, half, edition, audience, k, document) values (2012, 1, 1, 'AUDITORS', 5,"
                                + " '{\"tables\": [{\"cells\": [{\"count\": 0}, {\"count\": 4}]}]}')"))
                .hasMessageContaining("release_prints_no_small_count");

        Rows.change("delete from release_job where year = 2012");
    }

    @Test
    void theCertificateTellsNothingOfAnyCell() throws Exception {
        planted.couples(30, 14, YearMonth.of(2011, 1), 6);

        figures.make("2011-H1");

        job("2011-H1", "READY")
                .then()
                .body("certificate.passed", equalTo(true))
                .body("certificate", not(hasKey("deviations")))
                .body("certificate", not(hasKey("judgement")));
    }

    @Test
    void nobodyButTheFiguresOfficerStartsOrPublishesOne() {
        for (var other : List.of(AUDITOR, TestUser.of("berta", "PE-CASA-ABIERTA", "PER", "reporting-officer"))) {
            other.sends(Map.of()).post("/releases/2012-H1").then().statusCode(403);
            other.reads().get("/releases").then().statusCode(403);
        }
    }
}
