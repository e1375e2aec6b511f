package org.amparo.kit.ledger;

import static org.amparo.kit.Effects.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.Database;
import org.amparo.kit.keys.Keysets;
import org.amparo.kit.problem.Refused;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.tree.CheckpointFile;
import org.amparo.kit.tree.EntryProof;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProofsTest {
    /** More than two tiles, and no whole number of them. */
    private static final int LEAVES = 600;

    private static final Caller SOMEBODY = new Caller(
            "somebody-proved",
            "PE-CASA-ABIERTA",
            "PER",
            Set.of(),
            Set.of(),
            Instant.EPOCH,
            UUID.randomUUID().toString());

    private final Proofs proofs;
    private final Leaves leaves;
    private final Database database;
    private final LedgerSettings settings;
    private final Path keys;
    private final String superuserUrl;

    ProofsTest(
            Proofs proofs,
            Leaves leaves,
            Database database,
            LedgerSettings settings,
            @ConfigProperty(name = "amparo.keys") Path keys,
            @ConfigProperty(name = "test.superuser.url") String superuserUrl) {
        this.proofs = proofs;
        this.leaves = leaves;
        this.database = database;
        this.settings = settings;
        this.keys = keys;
        this.superuserUrl = superuserUrl;
    }

    @Test
    void eachLeafLeadsToARootThatWasSignedIntoTheFileOutside() {
        var thing = UUID.randomUUID();
        var written = leavesAbout(thing, LEAVES);
        hasANumber(written.getLast());
        var chance = new Random(17);

        for (var one = 0; one < 40; one++) {
            var chosen = written.get(chance.nextInt(LEAVES));
            var proof = proof(thing, chosen).orElseThrow();

            assertThat(EntryReader.read(proof.bytes()).id()).isEqualTo(chosen);
            eventually(() -> assertThat(proof.fault(
                            new CheckpointFile(settings.checkpoints()).all(),
                            new Keysets(keys).verifying("ledger-signing")))
                    .isEmpty());
        }
    }

    @Test
    void aLeafAboutSomethingElseIsProvedToNobody() {
        var thing = UUID.randomUUID();
        var leaf = leavesAbout(thing, 1).getFirst();

        assertThat(proof(UUID.randomUUID(), leaf)).isEmpty();
        assertThat(proof(thing, UUID.randomUUID())).isEmpty();
    }

    @Test
    void aTreeThatDoesNotLeadToItsCheckpointProvesNothing() {
        var thing = UUID.randomUUID();
        var written = leavesAbout(thing, 2);
        hasANumber(written.getLast());
        var neighbour = neighbour(written.getFirst());
        var before = Rows.of("select hash from ledger_leaf where id = ?", neighbour)
                .getFirst()
                .get("hash");
        Rows.change("update ledger_leaf set hash = sha256(hash) where id = ?", neighbour);

        assertThatThrownBy(() -> proof(thing, written.getFirst()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("run deploy/verify-ledger");

        Rows.change("update ledger_leaf set hash = ? where id = ?", before, neighbour);
        assertThat(proof(thing, written.getFirst())).isPresent();
    }

    @Test
    void whoeverAnswersRequestsIsHandedHashesAndNoOtherLeaf() {
        var thing = UUID.randomUUID();
        var leaf = leavesAbout(thing, 1).getFirst();

        var seen = database.as(SOMEBODY, () -> database.handle()
                .select("select count(*) from ledger_seen_leaf('{}', ?)", leaf)
                .mapTo(Long.class)
                .one());

        assertThat(seen).isZero();
        assertThatThrownBy(() -> Rows.change("begin; set local role cases_app; select hash from ledger_node"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void aLeafWithoutANumberIsAskedForAgain() throws SQLException {
        var thing = UUID.randomUUID();
        UUID leaf;
        try (var superuser = DriverManager.getConnection(superuserUrl);
                var lock = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            lock.execute("lock table ledger_checkpoint in exclusive mode");
            leaf = leavesAbout(thing, 1).getFirst();

            assertThatThrownBy(() -> proof(thing, leaf))
                    .isInstanceOf(Refused.class)
                    .hasMessage("not-numbered-yet");

            superuser.rollback();
        }
        hasANumber(leaf);
        assertThat(proof(thing, leaf)).isPresent();
    }

    private static void hasANumber(UUID leaf) {
        eventually(() -> assertThat(Rows.of("select from ledger_leaf where id = ? and position is not null", leaf))
                .isNotEmpty());
    }

    private Optional<EntryProof> proof(UUID thing, UUID leaf) {
        return database.as(SOMEBODY, () -> proofs.of(List.of(thing), leaf));
    }

    private List<UUID> leavesAbout(UUID thing, int many) {
        var deeds = new ArrayList<Deed>();
        for (var one = 0; one < many; one++) {
            deeds.add(Deed.on(thing, "read", "purpose"));
        }
        database.<Object>as(SOMEBODY, () -> {
            leaves.write(SOMEBODY, Decision.ALLOW, deeds);
            return true;
        });
        return Rows.of("select id from ledger_leaf where resource = ? order by id", seals().name(List.of(thing)))
                .stream()
                .map(row -> (UUID) row.get("id"))
                .toList();
    }

    /** Whose hash is the first of the path. */
    private static UUID neighbour(UUID leaf) {
        return (UUID) Rows.of(
                        "select n.id from ledger_leaf l join ledger_leaf n on n.position = l.position # 1 where l.id = ?",
                        leaf)
                .getFirst()
                .get("id");
    }

    private Seals seals() {
        return Seals.from(new Keysets(keys));
    }
}
