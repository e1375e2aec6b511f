package org.amparo.kit.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.amparo.kit.problem.Refused;
import org.amparo.kit.testing.KeyTable;
import org.amparo.kit.testing.Rows;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KeyTurnTest {
    private static final Duration NOT_YET = Duration.ofDays(1);

    private final Blocks blocks;
    private final Vault vault;
    private final KeyTurns turns;
    private final KeyEncryption encryption;
    private final Path folder;

    KeyTurnTest(
            Blocks blocks,
            Vault vault,
            KeyTurns turns,
            KeyEncryption encryption,
            @ConfigProperty(name = "amparo.keys") Path folder) {
        this.blocks = blocks;
        this.vault = vault;
        this.turns = turns;
        this.encryption = encryption;
        this.folder = folder;
    }

    @Test
    void afterATurnEverythingOpensAndOnlyTheNewKeyIsLeft() throws Exception {
        var name = blocks.written("word");
        var before = encryption.keys().primary();

        turn();

        assertThat(blocks.read(name)).isEqualTo("word");
        assertThat(encryption.keys().primary()).isNotEqualTo(before);
        assertThat(encryption.keys().keyset().size()).isEqualTo(1);
        assertThat(KeyTable.of("select 1 from wrapped_key where key_id = ?", before))
                .isEmpty();
    }

    @Test
    void whatWasErasedIsRefusedAndCannotBeWrittenAnew() {
        var name = blocks.written("word");

        vault.erase(name.owner());

        erased(() -> blocks.read(name));
        erased(() -> blocks.write(name, "again", 1));
    }

    @Test
    void dumpsOfBothDatabasesBesideTodaysKeysetOpenNothingThatWasErased() throws Exception {
        var name = blocks.written("word");
        var dump = wrapped(name);
        vault.erase(name.owner());
        turn();

        KeyTable.change("delete from erasure where owner = ?", name.owner());
        KeyTable.change(
                "insert into wrapped_key (owner, key_id, wrapped) values (?, ?, ?)",
                name.owner(),
                dump.get("key_id"),
                dump.get("wrapped"));

        assertThatThrownBy(() -> blocks.read(name)).isInstanceOf(Refused.class).hasMessage("not-as-written");
        KeyTable.change("delete from wrapped_key where owner = ?", name.owner());
    }

    @Test
    void theCertificateHasItsSecondDateAfterTheTurnAndNotBefore() throws Exception {
        var name = blocks.written("word");
        vault.erase(name.owner());
        turns.turnWhenDue(NOT_YET);
        assertThat(vault.erasure(name.owner()).orElseThrow().unreadableInCopies())
                .isEmpty();

        KeyTable.change("update erasure set erased_at = now() - interval '2 days' where owner = ?", name.owner());
        turns.turnWhenDue(NOT_YET);

        assertThat(vault.erasure(name.owner()).orElseThrow().unreadableInCopies())
                .isPresent();
    }

    @Test
    void aTurnInterruptedAfterTheNewKeyWasMadeGoesOn() throws Exception {
        var name = blocks.written("word");
        KeyTable.change("insert into key_turn (id) values (?) on conflict do nothing", UUID.randomUUID());
        encryption.addPrimary();

        turns.turnWhenDue(NOT_YET);

        assertThat(blocks.read(name)).isEqualTo("word");
        assertThat(encryption.keys().keyset().size()).isEqualTo(1);
    }

    @Test
    void whoeverHasNotNoticedATurnIsToldToLookAgainBeforeItWraps() throws Exception {
        var keyset = folder.resolve("key-encryption.json");
        var asItWas = copy(keyset, "as-it-was");
        turn();
        var turned = copy(keyset, "turned");

        try {
            copy(asItWas, keyset.getFileName().toString());
            encryption.reload();

            assertThatThrownBy(() -> blocks.written("word"))
                    .isInstanceOf(Refused.class)
                    .hasMessage("busy");
        } finally {
            copy(turned, keyset.getFileName().toString());
        }

        assertThat(blocks.read(blocks.written("word"))).isEqualTo("word");
    }

    @Test
    void aKeysetThatIsNotThisDatabasesIsRefusedAtTheStart() {
        var right = KeyTable.of("select key_id from current_key").getFirst().get("key_id");
        KeyTable.change("update current_key set key_id = 1");

        try {
            assertThatThrownBy(turns::begin).hasMessageContaining("does not belong to this database");
        } finally {
            KeyTable.change("update current_key set key_id = ?", right);
        }
    }

    private void turn() throws GeneralSecurityException {
        KeyTable.change("insert into key_turn (id) values (?) on conflict do nothing", UUID.randomUUID());
        turns.turnWhenDue(NOT_YET);
    }

    private static Path copy(Path file, String name) throws IOException {
        return Files.copy(
                file,
                file.resolveSibling(name),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.COPY_ATTRIBUTES);
    }

    private static Map<String, Object> wrapped(BlockName name) {
        assertThat(Rows.of("select 1 from sealed_block where row_id = ?", name.row()))
                .hasSize(1);
        return KeyTable.of("select key_id, wrapped from wrapped_key where owner = ?", name.owner())
                .getFirst();
    }

    private static void erased(ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOf(Refused.class).hasMessage("erased");
    }
}
