package org.amparo.reporting.publication;

import static org.amparo.reporting.publication.Figures.AUDITOR;
import static org.amparo.reporting.publication.Figures.job;
import static org.amparo.reporting.publication.Figures.publish;
import static org.amparo.reporting.publication.Figures.publishToEverybody;
import static org.amparo.reporting.publication.Figures.send;
import static org.amparo.reporting.publication.Figures.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.junit.jupiter.api.Test;

/** Each test has a year of its own. */
@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "REPORTING"))
class RevisionResourceTest {
    @Inject
    Planted planted;

    @Inject
    Figures figures;

    @Test
    void aRevisionCountsWhoWasRecordedSinceAndTheOldEditionStays() throws Exception {
        planted.couples(60, 26, YearMonth.of(2013, 1), 6);
        figures.made("2013-H1");
        planted.couples(60, 28, YearMonth.of(2013, 1), 6);

        figures.revise("2013-H1");

        job("2013-H1", "READY").then().body("edition", equalTo(2));
        total("2013-H1").then().body("cells[0].count", equalTo(120));
        publish("2013-H1").then().statusCode(204);
        total("2013-H1").then().body("cells[0].count", equalTo(240));
        AUDITOR.reads().get("/products/mechanism?period=2013-H1").then().body("editions", equalTo(List.of(2)));
        assertThat(Rows.of("select edition from release where year = 2013 and audience = 'AUDITORS' order by edition"))
                .extracting(row -> row.get("edition"))
                .containsExactly(1, 2);
    }

    @Test
    void whoARevisionCountsCountsInNoOther() throws Exception {
        planted.couples(60, 26, YearMonth.of(2014, 1), 6);
        figures.made("2014-H1");
        planted.couples(60, 28, YearMonth.of(2014, 1), 6);
        figures.revise("2014-H1");
        publish("2014-H1").then().statusCode(204);
        planted.couples(30, 25, YearMonth.of(2014, 7), 6);

        figures.made("2014-H2");

        total("2014-H2").then().body("cells[0].count", equalTo(60));
    }

    @Test
    void tooLittleChangedIsRefusedAndMayBeAskedAgainWhenMoreHas() throws Exception {
        planted.couples(60, 26, YearMonth.of(2015, 1), 6);
        figures.made("2015-H1");
        planted.couples(2, 27, YearMonth.of(2015, 1), 6);

        figures.revise("2015-H1");

        job("2015-H1", "REFUSED").then().body("edition", equalTo(2)).body("reason", equalTo("TOO_LITTLE_CHANGED"));
        total("2015-H1").then().body("cells[0].count", equalTo(120));
        planted.couples(58, 28, YearMonth.of(2015, 1), 6);
        figures.revise("2015-H1");
        job("2015-H1", "READY");
    }

    @Test
    void onlyWhatWasPublishedIsRevised() throws Exception {
        send("2016-H1", "/revision").then().statusCode(404);
        planted.couples(30, 29, YearMonth.of(2016, 1), 6);
        figures.make("2016-H1");

        send("2016-H1", "/revision")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:amparo:problem:nothing-to-revise"));
    }

    @Test
    void everybodyGetsLargerNumbersOnceAuditorsHaveThem() throws Exception {
        planted.couples(60, 30, YearMonth.of(2017, 1), 6);
        figures.make("2017-H1");
        job("2017-H1", "READY").then().body("everybodysCertificate.passed", equalTo(true));

        publishToEverybody("2017-H1").then().statusCode(409);
        forEverybody().then().statusCode(404);
        publish("2017-H1").then().statusCode(204);
        publishToEverybody("2017-H1").then().statusCode(204);

        job("2017-H1", "PUBLISHED").then().body("givenToEverybody", equalTo(true));
        publishToEverybody("2017-H1").then().statusCode(409);
        List<Integer> counts =
                forEverybody().path("tables.findAll { it.withheld == null }.collectMany { it.cells.count }");
        assertThat(counts).isNotEmpty().allMatch(count -> count == 0 || count >= 11);
        assertThat(Rows.of("select asked from figure_request where period = '2017-H1'"))
                .extracting(row -> row.get("asked"))
                .contains("public/mechanism");
    }

    private static Response forEverybody() {
        return AUDITOR.reads().get("/products/mechanism?period=2017-H1&audience=public");
    }

    @Test
    void nothingIsGivenToEverybodyWhileARevisionIsUnderWay() throws Exception {
        planted.couples(60, 31, YearMonth.of(2018, 1), 6);
        figures.made("2018-H1");
        planted.couples(30, 32, YearMonth.of(2018, 1), 6);
        figures.revise("2018-H1");
        job("2018-H1", "READY");

        publishToEverybody("2018-H1").then().statusCode(409);
    }

    @Test
    void theDatabaseItselfGivesEverybodyNoNumberUnderEleven() {
        Rows.change("insert into release_job (year, half, edition, asked_by) values (2012, 1, 1, 'user:x')");

        assertThatThrownBy(
                        () -> Rows.change(
                                "insert into release (year, half, edition, audience, k, document) values (2012, 1, 1, 'PUBLIC', 5, '{}')"))
                .hasMessageContaining("release_hides_more_from_everybody");

        Rows.change("delete from release_job where year = 2012");
    }

    @Test
    void nobodyButTheFiguresOfficerRevisesOrGivesToEverybody() {
        AUDITOR.sends(Map.of()).post("/releases/2012-H1/revision").then().statusCode(403);
        AUDITOR.sends(Map.of())
                .post("/releases/2012-H1/public/publication")
                .then()
                .statusCode(403);
    }
}
