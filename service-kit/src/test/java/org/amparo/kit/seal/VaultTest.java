package org.amparo.kit.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import org.amparo.kit.problem.Refused;
import org.amparo.kit.testing.KeyTable;
import org.amparo.kit.testing.Rows;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Each test is an attack by somebody who may change one of the two databases, or a fault of one of them. */
@QuarkusTest
class VaultTest {
    private static final String PUT = "update sealed_block set revision = ?, sealed = ? where row_id = ?";

    private final Blocks blocks;

    VaultTest(Blocks blocks) {
        this.blocks = blocks;
    }

    @Test
    void opensWhatWasSealed() {
        var name = blocks.written("first");
        blocks.write(name, "second", 1);

        assertThat(blocks.read(name)).isEqualTo("second");
    }

    @Test
    void opensNothingBeforeTheCommit() {
        var name = blocks.written("word");

        assertThatThrownBy(() -> blocks.readBeforeTheCommit(name)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aBlockMovedToAnotherRowIsRefused() {
        var mine = blocks.written("mine");
        var yours = blocks.written("yours");

        Rows.change(
                "update sealed_block set sealed = (select sealed from sealed_block where row_id = ?) where row_id = ?",
                yours.row(),
                mine.row());

        refused(() -> blocks.read(mine));
    }

    @Test
    void anotherOwnersKeyInItsPlaceOpensNothing() {
        var mine = blocks.written("mine");
        var yours = blocks.written("yours");

        KeyTable.change(
                "update wrapped_key set wrapped = (select wrapped from wrapped_key where owner = ?) where owner = ?",
                yours.owner(),
                mine.owner());

        refused(() -> blocks.read(mine));
    }

    @Test
    void anOlderRevisionPutBackIsRefusedAndNotWrittenOver() {
        var name = blocks.written("old");
        var old = sealed(name);
        blocks.write(name, "new", 1);

        Rows.change(PUT, 1L, old, name.row());

        refused(() -> blocks.read(name));
        refused(() -> blocks.write(name, "over it", 1));
    }

    @Test
    void anOlderTextUnderTheNewRevisionIsRefused() {
        var name = blocks.written("old");
        var old = sealed(name);
        blocks.write(name, "new", 1);

        Rows.change(PUT, 2L, old, name.row());

        refused(() -> blocks.read(name));
    }

    @Test
    void anAlteredByteIsRefused() {
        var name = blocks.written("word");
        var altered = sealed(name);
        altered[altered.length / 2] ^= 1;

        Rows.change(PUT, 1L, altered, name.row());

        refused(() -> blocks.read(name));
    }

    @Test
    void aBlockTakenAwayIsNotTakenForOneNeverWritten() {
        var name = blocks.written("word");

        Rows.change("delete from sealed_block where row_id = ?", name.row());

        refused(() -> blocks.read(name));
    }

    @Test
    void aMissingKeyIsNotReplacedByANewOne() {
        var name = blocks.written("word");

        KeyTable.change("delete from wrapped_key where owner = ?", name.owner());

        refused(() -> blocks.read(name));
    }

    @Test
    void whileTheKeysAreAwayNothingIsReadAndNothingLost() {
        var name = blocks.written("word");

        KeyTable.whileAway(() -> {
            assertThatThrownBy(() -> blocks.read(name)).isInstanceOf(Exception.class);
            assertThatThrownBy(() -> blocks.write(name, "other", 1)).isInstanceOf(Exception.class);
        });

        assertThat(blocks.read(name)).isEqualTo("word");
    }

    @Test
    void aServiceThatDiedBeforeTheKeysKnewTheRevisionLosesNothing() {
        var name = blocks.written("first");
        blocks.write(name, "second", 1);
        KeyTable.change("update block_revision set revision = 1 where row_id = ?", name.row());

        var read = blocks.read(name);

        assertThat(read).isEqualTo("second");
        assertThat(KeyTable.of("select revision from block_revision where row_id = ?", name.row()))
                .first()
                .extracting("revision")
                .isEqualTo(2L);
    }

    @Test
    void theLengthOfAShortTextDoesNotShow() {
        assertThat(sealed(blocks.written("Ana"))).hasSameSizeAs(sealed(blocks.written("Maximiliano Hernandez")));
    }

    @Test
    void whoeverServesRequestsCannotSetARevisionBackOrEraseAKey() {
        assertThat(KeyTable.of("""
                        select has_table_privilege('keys_app', 'wrapped_key', 'delete') as erases,
                               has_table_privilege('keys_app', 'wrapped_key', 'update') as wraps,
                               has_table_privilege('keys_app', 'block_revision', 'delete') as forgets,
                               has_function_privilege('keys_app', 'forget_revisions()', 'execute') as restores"""))
                .first()
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsValues(false)
                .doesNotContainValue(true);
    }

    private static byte[] sealed(BlockName name) {
        return (byte[]) Rows.of("select sealed from sealed_block where row_id = ?", name.row())
                .getFirst()
                .get("sealed");
    }

    private static void refused(ThrowingCallable attack) {
        assertThatThrownBy(attack).isInstanceOf(Refused.class).hasMessage("not-as-written");
    }
}
