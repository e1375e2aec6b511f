package org.amparo.reporting.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** What the role that answers requests can do in the database, tried with its own password. */
@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "REPORTING"))
class LeastPrivilegeTest {
    private static final String NOT_ALLOWED = "42501";

    @Test
    void whoeverAnswersRequestsCannotReadAFact() {
        for (var table : List.of(
                "fact",
                "fact_person",
                "fact_headcount",
                "fact_arrival",
                "inbox_held",
                "inbox_cursor",
                "assisted_person",
                "assisted_case",
                "assisted_due",
                "assisted_by_facts",
                "assisted_record",
                "assisted_cases_by_people",
                "release_kept",
                "released_unit")) {
            refused("select * from " + table);
        }
    }

    @Test
    void norChangeThePlan() {
        refused("update plan_figure set target = 1");
    }

    @Test
    void norChangeARelease() {
        refused("update release set document = '{}'");
        refused("update release set published_at = now()");
        refused("delete from release");
        refused("update release_job set state = 'PUBLISHED'");
        refused("update figure_request set given = false");
        refused("delete from figure_request");
    }

    @Test
    void evenAsOwnerTheTablesAreBehindPolicies() {
        assertThat(Rows.of("""
                        select relname from pg_class where relkind = 'r' and relname in
                            ('fact', 'fact_person', 'release_kept') and relrowsecurity and relforcerowsecurity""")).hasSize(3);
    }

    @Test
    void theFunctionsThatCountMayBeCalledByNobodyElse() {
        assertThat(Rows.of("""
                        select p.proname from pg_proc p cross join aclexplode(p.proacl) a
                        where p.proname in ('fact_progress', 'five_w_rows',
                            'five_w_outstanding')
                          and a.grantee not in (select oid from pg_roles where rolname in
                              ('reporting_owner', 'reporting_app'))""")).isEmpty();
    }

    private static void refused(String statement) {
        assertThatThrownBy(() -> asApp(statement))
                .as(statement)
                .asInstanceOf(InstanceOfAssertFactories.type(SQLException.class))
                .extracting(SQLException::getSQLState)
                .isEqualTo(NOT_ALLOWED);
    }

    private static void asApp(String statement) throws SQLException {
        var config = ConfigProvider.getConfig();
        try (var connection = DriverManager.getConnection(
                        config.getValue("amparo.db.url", String.class),
                        config.getValue("quarkus.datasource.username", String.class),
                        config.getValue("quarkus.datasource.password", String.class));
                var sent = connection.createStatement()) {
            sent.execute(statement);
        }
    }
}
