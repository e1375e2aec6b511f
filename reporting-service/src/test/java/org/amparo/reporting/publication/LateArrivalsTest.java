package org.amparo.reporting.publication;

import static org.amparo.reporting.publication.Figures.AUDITOR;
import static org.amparo.reporting.publication.Figures.table;
import static org.amparo.reporting.publication.Figures.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.reporting.facts.Arrivals;
import org.junit.jupiter.api.Test;

/** Who was recorded after the year was closed, and referrals. Each test has years of its own. */
@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "REPORTING"))
class LateArrivalsTest {
    @Inject
    Planted planted;

    @Inject
    Arrivals arrivals;

    @Inject
    Figures figures;

    @Test
    void whoIsRecordedAfterTheYearWasClosedCountsInTheNextAndOnce() throws Exception {
        planted.couples(30, 41, YearMonth.of(2009, 1), 6);
        figures.made("2009-H1");
        planted.couples(30, 42, YearMonth.of(2009, 7), 6);
        figures.made("2009-H2");
        var late = planted.couples(3, 43, YearMonth.of(2009, 12), 1);
        planted.couples(30, 44, YearMonth.of(2010, 1), 6);
        helpedAgain(late.getFirst(), YearMonth.of(2010, 8));

        figures.made("2010-H1");
        planted.couples(30, 45, YearMonth.of(2010, 7), 6);
        figures.made("2010-H2");

        total("2009").then().body("cells[0].count", equalTo(120));
        total("2010-H1").then().body("cells[0].count", equalTo(66));
        total("2010-H2").then().body("cells[0].count", equalTo(60));
    }

    /** Somebody of the delivery's case is given something again. */
    private void helpedAgain(Map<String, Object> delivery, YearMonth month) {
        var again = arrivals.aDelivery(month, arrivals.aHandle());
        again.put("caseFile", delivery.get("caseFile"));
        again.put("country", delivery.get("country"));
        again.put("recipients", delivery.get("recipients"));
        arrivals.arrives(again);
    }

    @Test
    void referralsAreCountedByWhetherTheirClocksWereKept() throws Exception {
        planted.couples(30, 46, YearMonth.of(2023, 1), 6);
        planted.referrals(60, 47, YearMonth.of(2023, 1), 6);

        figures.made("2023-H1");

        table("2023-H1", "REFERRAL", "").then().body("cells[0].count", equalTo(60));
        List<Integer> answered = table("2023-H1", "REFERRAL", "answered").path("cells.count");
        assertThat(answered.stream().mapToInt(Integer::intValue).sum()).isEqualTo(60);
        List<Integer> counts = AUDITOR.reads()
                .get("/products/timeliness?period=2023-H1")
                .path("tables.findAll { it.withheld == null }.collectMany { it.cells.count }");
        assertThat(counts).isNotEmpty().allMatch(count -> count == 0 || count >= 5);
    }

    @Test
    void aFewReferralsAreNotToldAndCountInTheNextHalf() throws Exception {
        planted.couples(30, 48, YearMonth.of(2024, 1), 6);
        planted.referrals(3, 49, YearMonth.of(2024, 1), 6);
        figures.made("2024-H1");
        planted.couples(30, 50, YearMonth.of(2024, 7), 6);
        planted.referrals(40, 51, YearMonth.of(2024, 7), 6);

        figures.made("2024-H2");

        table("2024-H1", "REFERRAL", "").then().statusCode(404);
        table("2024-H2", "REFERRAL", "").then().body("cells[0].count", equalTo(43));
    }
}
