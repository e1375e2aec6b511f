package org.amparo.reporting.figure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.TestUser;
import org.amparo.reporting.facts.Arrivals;
import org.junit.jupiter.api.Test;

/** Each test has a year of its own. */
@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "REPORTING"))
class FigureResourceTest {
    private static final TestUser AUDITOR = TestUser.of("ada", "", "", "auditor");
    private static final TestUser FIGURES_OFFICER = TestUser.of("félix", "", "", "figures-officer");
    private static final TestUser CASEWORKER = TestUser.of("rosa", "PE-CASA-ABIERTA", "PER", "caseworker");
    private static final TestUser REPORTING_OFFICER =
            TestUser.of("berta", "PE-CASA-ABIERTA", "PER", "reporting-officer");

    @Inject
    Arrivals arrivals;

    @Test
    void elevenArePublished() {
        arrivals.casesOfOne(11, YearMonth.of(2001, 1));

        figures(2001)
                .body("area", equalTo("REGIONAL"))
                .body("asOf", notNullValue())
                .body("cases.published", equalTo(true))
                .body("cases.count", equalTo(11))
                .body("individuals.count", equalTo(11))
                .body("cases", not(hasKey("reason")));
    }

    @Test
    void tenAreNot() {
        arrivals.casesOfOne(10, YearMonth.of(2002, 12));

        figures(2002)
                .body("cases.published", equalTo(false))
                .body("cases.reason", equalTo("FEWER_THAN_11"))
                .body("cases", not(hasKey("count")))
                .body("individuals.reason", equalTo("FEWER_THAN_11"))
                .body("individuals", not(hasKey("count")));
    }

    @Test
    void whatIsNotPublishedIsKeptNowhere() {
        arrivals.casesOfOne(10, YearMonth.of(2003, 2));

        figures(2003);

        assertThat(Rows.of("select cases, individuals from interim_figure where year = 2003"))
                .singleElement()
                .satisfies(row -> assertThat(row.values()).containsOnlyNulls());
    }

    @Test
    void noneAndTenAreAnsweredAlike() {
        arrivals.casesOfOne(10, YearMonth.of(2004, 2));

        var ten = AUDITOR.reads().get("/figures/2004").jsonPath().getMap("cases");
        var none = AUDITOR.reads().get("/figures/2005").jsonPath().getMap("cases");

        assertThat(ten).isEqualTo(none);
    }

    @Test
    void casesAndIndividualsAreJudgedEachForItself() {
        var caseFile = arrivals.aHandle();
        var month = YearMonth.of(2006, 6);
        arrivals.arrives(arrivals.aCase(month, caseFile));
        for (var i = 0; i < 12; i++) {
            arrivals.arrives(arrivals.aPerson(month, caseFile, arrivals.aHandle()));
        }

        figures(2006)
                .body("cases.published", equalTo(false))
                .body("individuals.count", equalTo(12))
                .body("notes.UNITS_ARE_NEVER_ADDED", containsString("separate units"));
    }

    @Test
    void whoeverIsToldTwiceCountsOnce() {
        var month = YearMonth.of(2007, 6);
        arrivals.casesOfOne(10, month);
        var caseFile = arrivals.aHandle();
        var person = arrivals.aHandle();
        arrivals.arrives(arrivals.aPerson(month, caseFile, person));

        arrivals.arrives(arrivals.aPerson(month.plusMonths(1), caseFile, person));

        figures(2007).body("individuals.count", equalTo(11));
    }

    @Test
    void whoTurnsOutToBeADuplicateIsCountedNoMore() {
        var month = YearMonth.of(2018, 6);
        arrivals.casesOfOne(11, month);
        var caseFile = arrivals.aHandle();
        var found = List.of(arrivals.aCase(month, caseFile), arrivals.aPerson(month, caseFile, arrivals.aHandle()));
        found.forEach(arrivals::arrives);

        for (var fact : found) {
            fact.put("revision", 2);
            fact.put("individuals", 0);
            arrivals.arrives(fact, 2);
        }

        figures(2018).body("cases.count", equalTo(11)).body("individuals.count", equalTo(11));
    }

    @Test
    void onePersonInTwoCasesIsTwoCasesAndOneIndividual() {
        var month = YearMonth.of(2008, 6);
        arrivals.casesOfOne(10, month);
        var person = arrivals.aHandle();
        for (var i = 0; i < 2; i++) {
            var caseFile = arrivals.aHandle();
            arrivals.arrives(arrivals.aCase(month, caseFile));
            arrivals.arrives(arrivals.aPerson(month, caseFile, person));
        }

        figures(2008).body("cases.count", equalTo(12)).body("individuals.count", equalTo(11));
    }

    @Test
    void theFirstAnswerStandsHoweverManyComeLater() {
        arrivals.casesOfOne(11, YearMonth.of(2009, 1));
        var first = figures(2009).extract().asString();

        arrivals.casesOfOne(5, YearMonth.of(2009, 12));

        assertThat(figures(2009).extract().asString()).isEqualTo(first);
    }

    @Test
    void theFirstAnswerStandsAlsoWhenItWasNone() {
        var first = figures(2010).extract().asString();

        arrivals.casesOfOne(11, YearMonth.of(2010, 12));

        assertThat(figures(2010).extract().asString()).isEqualTo(first);
    }

    @Test
    void onlyTheMonthsOfTheYearCount() {
        arrivals.casesOfOne(1, YearMonth.of(2011, 12));
        arrivals.casesOfOne(6, YearMonth.of(2012, 1));
        arrivals.casesOfOne(6, YearMonth.of(2012, 12));
        arrivals.casesOfOne(1, YearMonth.of(2013, 1));

        figures(2012).body("cases.count", equalTo(12)).body("individuals.count", equalTo(12));
    }

    @Test
    void deliveriesAndReferralsAreNoCases() {
        arrivals.casesOfOne(11, YearMonth.of(2014, 3));
        for (var kind : List.of("DELIVERY", "REFERRAL")) {
            var fact = arrivals.aPerson(YearMonth.of(2014, 3), arrivals.aHandle(), arrivals.aHandle());
            fact.put("kind", kind);
            arrivals.arrives(fact);
        }

        figures(2014).body("cases.count", equalTo(11)).body("individuals.count", equalTo(11));
    }

    @Test
    void aCaseThatACorrectionMovedIntoAnotherYearCountsThere() {
        arrivals.casesOfOne(10, YearMonth.of(2015, 12));
        var moved = arrivals.aCase(YearMonth.of(2016, 1), arrivals.aHandle());
        arrivals.arrives(moved, 1);
        moved.put("revision", 2);
        moved.put("month", "2015-12");

        arrivals.arrives(moved, 2);

        figures(2015).body("cases.count", equalTo(11));
    }

    @Test
    void aYearThatHasNotEndedIsRefused() {
        var thisYear = Year.now(ZoneOffset.UTC).getValue();

        for (var year : List.of(thisYear, thisYear + 1)) {
            AUDITOR.reads()
                    .get("/figures/" + year)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:amparo:problem:year-not-closed"))
                    .body("title", containsString("counted, not yet published"));
        }
        assertThat(Rows.of("select * from interim_figure where year >= ?", thisYear))
                .isEmpty();
        figures(thisYear - 1);
    }

    @Test
    void ofManyFirstAnswersAtOnceOneIsKeptAndGivenToAll() throws Exception {
        arrivals.casesOfOne(11, YearMonth.of(2017, 7));
        var start = new CountDownLatch(1);
        Callable<String> ask = () -> {
            start.await();
            return AUDITOR.reads().get("/figures/2017").asString();
        };

        try (var askers = Executors.newFixedThreadPool(6)) {
            var asked = IntStream.range(0, 6).mapToObj(i -> askers.submit(ask)).toList();
            start.countDown();

            assertThat(answers(asked)).hasSize(1);
        }
        assertThat(Rows.of("select * from interim_figure where year = 2017")).hasSize(1);
    }

    @Test
    void nothingIsSaidByPlatformCountryOrOrganisation() {
        figures(2020)
                .body("", aMapWithSize(6))
                .body("", not(hasKey("platforms")))
                .body(not(containsString("PE-CASA")));
        AUDITOR.reads().get("/figures/2020/PER").then().statusCode(404);
        AUDITOR.reads().get("/figures").then().statusCode(404);
        AUDITOR.reads().get("/figures/1999").then().statusCode(404);
        AUDITOR.reads().get("/figures/everything").then().statusCode(404);
    }

    @Test
    void theirRolesDecideWhoMayAsk() {
        FIGURES_OFFICER.reads().get("/figures/2021").then().statusCode(200);
        for (var other : List.of(CASEWORKER, REPORTING_OFFICER)) {
            other.reads()
                    .get("/figures/2021")
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:amparo:problem:wrong-role"));
        }
        given().get("/figures/2021").then().statusCode(401);
        given().auth()
                .oauth2(AUDITOR.token("case-service"))
                .get("/figures/2021")
                .then()
                .statusCode(401);
    }

    private static ValidatableResponse figures(int year) {
        return AUDITOR.reads().get("/figures/" + year).then().statusCode(200);
    }

    private static Set<String> answers(List<Future<String>> asked) throws Exception {
        var answers = new HashSet<String>();
        for (var answer : asked) {
            answers.add(answer.get());
        }
        return answers;
    }
}
