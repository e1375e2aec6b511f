package org.amparo.cases.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.amparo.cases.ReferralStory;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What the database itself shows of a case to somebody who holds the right to oversee it, asked as the app role. */
@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class OversightPolicyTest {
    private static final String OFFICER = "{role:PE-CASA-ABIERTA:data-protection-officer}";
    private static final String STRANGER = "{role:EC-PUENTE:data-protection-officer}";
    private static final List<String> TABLES = List.of(
            "case_file where reference = ?",
            "person where case_id = (select id from case_file where reference = ?)",
            "overseen_case where case_id = (select id from case_file where reference = ?)",
            "access_grant where resource = (select id from case_file where reference = ?)");

    private final ReferralStory story;

    OversightPolicyTest(ReferralStory story) {
        this.story = story;
    }

    @Test
    void rowsAreShownForOversightOnly() {
        var reference = Officers.reference(story.aFamily());

        for (var table : TABLES) {
            assertThat(seen(OFFICER, "oversight", table, reference)).as(table).isPositive();
            assertThat(seen(OFFICER, "", table, reference)).as(table).isZero();
            assertThat(seen(STRANGER, "oversight", table, reference)).as(table).isZero();
        }
    }

    @Test
    void blocksAreShownToNoOfficer() {
        story.aFamily();

        assertThat(Rows.of("select polrelid::regclass::text as t from pg_policy where polname like 'overseer%'"))
                .extracting(row -> row.get("t"))
                .contains("person")
                .doesNotContain("assessment");
    }

    private static long seen(String subjects, String purpose, String table, String reference) {
        var config = ConfigProvider.getConfig();
        return Jdbi.create(
                        config.getValue("amparo.db.url", String.class),
                        config.getValue("quarkus.datasource.username", String.class),
                        config.getValue("quarkus.datasource.password", String.class))
                .inTransaction(handle -> {
                    handle.execute(
                            "select set_config('amparo.subjects', ?, true), set_config('amparo.purpose', ?, true)",
                            subjects,
                            purpose);
                    return handle.select("select count(*) from " + table, reference)
                            .mapTo(Long.class)
                            .one();
                });
    }
}
