package org.amparo.kit.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.amparo.kit.ledger.Inconsistency.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each test is an attack by a superuser of the database on what a checkpoint outside speaks of. */
@QuarkusTest
class LedgerVerifierTest {
    private WrittenLedger ledger;

    @BeforeEach
    void aLedgerOfThirtyLeavesUnderThreeCheckpoints() throws SQLException {
        ledger = new WrittenLedger().with(10, 0).with(10, 0).with(10, 0);
    }

    @AfterEach
    void close() throws SQLException {
        ledger.close();
    }

    @Test
    void whatNobodyChangedIsConsistent() throws SQLException {
        var verified = ledger.verified();

        assertThat(verified.first()).isEmpty();
        assertThat(verified.leaves()).isEqualTo(30);
        assertThat(verified.covered()).isEqualTo(30);
    }

    @Test
    void anAlteredLeafIsFound() throws SQLException {
        ledger.change("update ledger_leaf set actor = 'user:somebody-else' where position in (17, 23)");

        found(Kind.ALTERED, 17);
    }

    @Test
    void aDeletedLeafIsFound() throws SQLException {
        ledger.change("delete from ledger_leaf where position = 17");

        found(Kind.DELETED, 17);
    }

    @Test
    void aDeletedLeafIsFoundBehindAClosedGap() throws SQLException {
        ledger.change("delete from ledger_leaf where position = 17");
        ledger.change("update ledger_leaf set position = position - 1 where position > 17");

        found(Kind.DELETED, 17);
    }

    @Test
    void anInsertedLeafIsFound() throws SQLException {
        ledger.change("update ledger_leaf set position = position + 1 where position >= 17");
        ledger.change("insert into ledger_leaf select (jsonb_populate_record(l, jsonb_build_object("
                + "'id', gen_random_uuid(), 'position', 17, 'actor', 'user:scapegoat'))).* from ledger_leaf l"
                + " where position = 3");

        found(Kind.INSERTED, 17);
    }

    @Test
    void reorderedLeavesAreFound() throws SQLException {
        ledger.change("update ledger_leaf set position = 45 - position where position in (17, 28)");

        found(Kind.REORDERED, 17);
    }

    @Test
    void aTruncatedLedgerIsFound() throws SQLException {
        ledger.change("delete from ledger_leaf where position >= 17");

        found(Kind.TRUNCATED, 17);
    }

    @Test
    void whoHasTheKeysToSealWritesAnotherHistoryAndIsFoundAtTheNextCheckpoint() throws SQLException {
        var other = ledger.leaf(999);
        ledger.change("update ledger_leaf set id = '%s', at = '%s', resource = '%s', parts = '{}', blocks = '{}',"
                        .formatted(other.id(), other.at(), other.resource())
                + " request = '%s', nonce = '%s', seal = '%s', place = '%s' where position = 17"
                        .formatted(
                                other.request(),
                                other.nonce(),
                                other.seal(),
                                ledger.seals().place(other, 17)));

        found(Kind.FORKED, 10);
    }

    @Test
    void aCheckpointTakenFromAnotherLedgerIsFound() throws SQLException {
        try (var foreign = new WrittenLedger().with(31, 0)) {
            ledger.file().set(1, foreign.file().getFirst());
        }

        found(Kind.FOREIGN_CHECKPOINT, 2);
    }

    @Test
    void whatARestoreTookAwayIsANote() throws SQLException {
        ledger.change("delete from ledger_leaf where position >= 20");
        ledger.change("insert into ledger_epoch (epoch, size, begun_at) values (1, 20, now())");

        var verified = ledger.verified();

        assertThat(verified.first()).isEmpty();
        assertThat(verified.notes()).containsExactly("the restore that began epoch 1 took away leaves 20 to 29");
    }

    private void found(Kind kind, long position) throws SQLException {
        assertThat(ledger.verified().first()).contains(new Inconsistency(kind, position));
    }
}
