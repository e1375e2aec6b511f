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
        super(Map.ofEntries(
                Map.entry("release_job", "that a release was asked for and how far it is; nothing about anybody"),
                Map.entry("figure_request", "the register of requests, open to every auditor by design"),
                Map.entry(
                        "assisted_by_facts",
                        "what the worker counts from; with the eyes of whoever asks, and requests have none"),
                Map.entry("assisted_record", "the same before it is counted by people"),
                Map.entry("assisted_cases_by_people", "the same for cases"),
                Map.entry("figure_import", "which tables of printed figures came in; only figures officers are asked"),
                Map.entry("figure_import_in_force", "the same, seen with the eyes of whoever asks"),
                Map.entry("plan_figure", "figures that the plan printed, the same for every caller"),
                Map.entry("yearly_result", "figures that reports printed, the same for every caller"),
                Map.entry("external_statistic", "figures that papers printed, the same for every caller"),
                Map.entry("funding", "figures that reports printed, the same for every caller"),
                Map.entry("fact_arrival", "one line a kind of fact; requests cannot read it at all")));
    }
}
