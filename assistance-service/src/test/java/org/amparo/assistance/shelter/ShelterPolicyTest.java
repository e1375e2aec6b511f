package org.amparo.assistance.shelter;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.amparo.kit.testing.RealDatabase;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What the database itself shows of places to somebody whose query forgot to ask whose they are. */
@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "ASSISTANCE"))
class ShelterPolicyTest {
    @Test
    void placesStaysAndAddressesAreShownToPartnersOfTheirOrganisationOnly() {
        Sleepers.sleeps(Sleepers.aCouple(), 0, Shelters.registeredWithAddress(2));

        for (var table : List.of("shelter_place", "stay", "sealed_block")) {
            assertThat(seen("{org:EC-PUENTE,role:EC-PUENTE:partner}", table))
                    .as(table)
                    .isPositive();
            assertThat(seen("{org:EC-PUENTE,role:EC-PUENTE:data-protection-officer}", table))
                    .as(table)
                    .isZero();
            assertThat(seen("{org:PA-CANAL-SEGURO,role:PA-CANAL-SEGURO:partner}", table))
                    .as(table)
                    .isZero();
            assertThat(seen("{country:ECU:coordinator}", table)).as(table).isZero();
            assertThat(seen("{}", table)).as(table).isZero();
        }
    }

    private static long seen(String subjects, String table) {
        var config = ConfigProvider.getConfig();
        return Jdbi.create(
                        config.getValue("amparo.db.url", String.class),
                        config.getValue("quarkus.datasource.username", String.class),
                        config.getValue("quarkus.datasource.password", String.class))
                .inTransaction(handle -> {
                    handle.execute("select set_config('amparo.subjects', ?, true)", subjects);
                    return handle.select("select count(*) from " + table)
                            .mapTo(Long.class)
                            .one();
                });
    }
}
