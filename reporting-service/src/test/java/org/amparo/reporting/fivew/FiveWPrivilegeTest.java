package org.amparo.reporting.fivew;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the database itself shows of 5W rows, tried as the role that answers requests. */
class FiveWPrivilegeTest {
    private static final String OWN = "PE-CASA-ABIERTA";

    private static MigratedDatabase database;

    @BeforeAll
    static void start() {
        database = new MigratedDatabase();
        database.tell(OWN, 2026, List.of(aNight()));
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    private static Told aNight() {
        return new Told(
                3,
                "PE-LIM",
                "SHELTER_EMERGENCY",
                null,
                false,
                true,
                List.of(new Told.Person(1, "WOMAN", "IN_DESTINATION")),
                List.of());
    }

    @Test
    void rowsAreMadeForTheReportingOfficerOfTheOrganisationAndForNobodyElse() {
        assertThat(database.rows(OWN, "2026-03")).hasSize(1);
        assertThat(database.rows("PE-OTRA", "2026-03")).isEmpty();
        for (var subjects : List.of(
                "",
                "{user:ada}",
                "{user:ada,org:" + OWN + "}",
                "{user:ada,org:" + OWN + ",role:" + OWN + ":caseworker}",
                "{user:ada,role:" + OWN + ":auditor}",
                "{user:félix,role:" + OWN + ":figures-officer}")) {
            assertThat(database.as(subjects, "2026-03")).as(subjects).isEmpty();
        }
    }

    @Test
    void whatWasTakenIsShownToItsOwnOrganisationAndNeverChanged() {
        var own = "{role:" + OWN + ":reporting-officer}";
        database.runs(own, "insert into five_w_report values ('" + OWN + "', '2026-02-01', 1, now(), 0, 0, 0)");

        database.runs(own, """
            insert into five_w_row (organisation, month, version, line, country, cash, total, unregistered, new_people,
                new_elsewhere, lacking, by_group, by_age_gender)
            values ('%s', '2026-02-01', 1, 'PER', 'PER', false, 1, 0, 1, 0, 0, '{1,0,0,0,0}', '{1,0,0,0,0,0}')
            """.formatted(OWN));

        for (var table : List.of("five_w_report", "five_w_row")) {
            assertThat(database.counts(own, table)).isOne();
            assertThat(database.counts("{role:PE-OTRA:reporting-officer}", table))
                    .isZero();
            assertThat(database.counts("{user:ada}", table)).isZero();
        }
        refused(own, "update five_w_report set rows = 1");
        refused(own, "delete from five_w_report");
        refused(own, "update five_w_row set total = 1");
        refused(own, "delete from five_w_row");
        refused(own, "insert into five_w_report values ('PE-OTRA', '2026-02-01', 1, now(), 0, 0, 0)");
    }

    private static void refused(String subjects, String statement) {
        assertThatThrownBy(() -> database.runs(subjects, statement))
                .as(statement)
                .isInstanceOf(UnableToExecuteStatementException.class);
    }
}
