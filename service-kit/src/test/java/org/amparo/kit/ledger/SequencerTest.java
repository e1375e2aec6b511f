package org.amparo.kit.ledger;

import static org.amparo.kit.Effects.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.amparo.kit.keys.Keysets;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.TestUser;
import org.amparo.kit.tree.CheckpointFile;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SequencerTest {
    private static final TestUser SOMEBODY = TestUser.of("somebody-numbered", "PE-CASA-ABIERTA", "PER", "caseworker");

    private final LedgerSettings settings;
    private final Path keys;
    private final String superuser;

    SequencerTest(
            LedgerSettings settings,
            @ConfigProperty(name = "amparo.keys") Path keys,
            @ConfigProperty(name = "test.superuser.url") String superuser) {
        this.settings = settings;
        this.keys = keys;
        this.superuser = superuser;
    }

    @Test
    void whatWasReadIsSoonUnderACheckpointOutsideTheDatabase() throws SQLException {
        var request = UUID.randomUUID().toString();
        SOMEBODY.reads()
                .header("X-Request-Id", request)
                .get("/forgetful/once")
                .then()
                .statusCode(200);

        eventually(() -> assertThat(Rows.of("select position from ledger_leaf where request = ?", request)
                        .getFirst()
                        .get("position"))
                .isNotNull());
        var position = (Long) Rows.of("select position from ledger_leaf where request = ?", request)
                .getFirst()
                .get("position");
        eventually(() ->
                assertThat(file().last().orElseThrow().checkpoint().size()).isGreaterThan(position));
        assertThat(verified().first()).isEmpty();
        assertThat(verified().covered()).isGreaterThan(position);
    }

    @Test
    void whoeverAnswersRequestsReadsChangesAndDeletesNoLeaf() {
        var app = "set local role cases_app; ";
        for (var attack : new String[] {
            "select * from ledger_leaf",
            "update ledger_leaf set actor = 'user:x'",
            "delete from ledger_leaf",
            "truncate ledger_leaf",
            "update ledger_checkpoint set note = ''",
            "delete from ledger_node"
        }) {
            assertThatThrownBy(() -> Rows.change("begin; " + app + attack))
                    .as(attack)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void theWorkerNumbersOnceAndDeletesNothing() {
        assertThatThrownBy(() -> Rows.change("begin; set local role cases_worker; delete from ledger_leaf"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() ->
                        Rows.change("begin; set local role cases_worker; update ledger_leaf set actor = 'user:x'"))
                .hasMessageContaining("permission denied");
    }

    private CheckpointFile file() {
        return new CheckpointFile(settings.checkpoints());
    }

    private Verified verified() throws SQLException {
        var keysets = new Keysets(keys);
        var verifier = new LedgerVerifier("case-service", Seals.from(keysets), keysets.verifying("ledger-signing"));
        var checkpoints = file().all();
        try (var connection = DriverManager.getConnection(superuser)) {
            return verifier.verify(connection, checkpoints);
        }
    }
}
