package org.amparo.local.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {
    private static final Credentials CREDENTIALS = Credentials.generated();

    @TempDir
    Path folder;

    @Test
    void dataSurviveAKilledServer() throws Exception {
        var killed = LocalPostgres.start(folder.resolve("data"), 0);
        try (var owner = killed.provision("cases", CREDENTIALS).asOwner();
                var statement = owner.createStatement()) {
            statement.execute("create table kept as select 7 as number");
        }
        var server = killed.handle();
        server.destroyForcibly();
        server.onExit().join();
        killed.close();

        try (var again = LocalPostgres.start(folder.resolve("data"), 0)) {
            assertThat(firstOf(again.provision("cases", CREDENTIALS), "select number from kept"))
                    .isEqualTo("7");
        }
    }

    @Test
    void provisioningTwiceIsProvisioningOnceAndRolesHaveOnlyTheirRights() throws Exception {
        try (var postgres = LocalPostgres.start(folder.resolve("data"), 0)) {
            postgres.provision("referrals");
            postgres.provision("cases", CREDENTIALS);
            var cases = postgres.provision("cases", CREDENTIALS);

            assertThat(firstOf(cases, "show fsync")).isEqualTo("on");
            assertThat(firstOf(cases, "show synchronous_commit")).isEqualTo("on");
            try (var app = cases.asApp();
                    var statement = app.createStatement()) {
                assertThatThrownBy(() -> statement.execute("create table mine (number int)"))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("permission denied for schema public");
            }
            var stranger = new Database("referrals", postgres.port(), CREDENTIALS);
            assertThatThrownBy(stranger::asOwner).hasMessageContaining("password authentication failed");
        }
    }

    private static String firstOf(Database database, String query) throws SQLException {
        try (var owner = database.asOwner();
                var statement = owner.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
