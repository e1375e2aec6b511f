package org.amparo.reporting;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.TableGates;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "REPORTING"))
class ReportingTableGatesTest extends TableGates {
    ReportingTableGatesTest() {
        super(Map.of(
                "assisted_by_facts",
                        "what the worker counts from; with the eyes of whoever asks, and requests have none",
                "assisted_cases_by_people", "the same for cases",
                "plan_figure", "figures that the plan printed, the same for every caller",
                "fact_arrival", "one line a kind of fact; requests cannot read it at all"));
    }
}
