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
                "figure_import", "which tables of printed figures came in; only figures officers are asked",
                "figure_import_in_force", "the same, seen with the eyes of whoever asks",
                "plan_figure", "figures that the plan printed, the same for every caller",
                "yearly_result", "figures that reports printed, the same for every caller",
                "external_statistic", "figures that papers printed, the same for every caller",
                "funding", "figures that reports printed, the same for every caller",
                "fact_arrival", "one line a kind of fact; requests cannot read it at all"));
    }
}
