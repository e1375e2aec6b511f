package org.amparo.kit.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import org.amparo.kit.tree.CheckpointFile;
import org.amparo.kit.tree.EntryProof;
import org.amparo.kit.tree.Tree;
import org.amparo.kit.tree.TreeHash;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody saved an answer, and has a copy of the file: no service runs and no database is asked. */
@QuarkusTest
class VerifyProofTest {
    private static final int LEAVES = 30;

    @ConfigProperty(name = "amparo.keys")
    Path keys;

    @TempDir
    Path folder;

    private Path saved;
    private Path file;

    @BeforeEach
    void leafSeventeenIsProvedAndSaved() throws IOException, SQLException {
        saved = folder.resolve("proof.json");
        file = folder.resolve("copy.checkpoints");
        try (var ledger = new WrittenLedger().with(LEAVES, 0)) {
            new CheckpointFile(file).add(ledger.file().getLast());
            Files.writeString(saved, new ObjectMapper().writeValueAsString(proof(ledger)));
        }
    }

    @Test
    void whatHoldsIsSaidWithWhatItProves() throws IOException {
        var verdict = VerifyProof.verdict(saved, file, keys);

        assertThat(verdict.holds()).isTrue();
        assertThat(verdict.sentence())
                .startsWith("holds: leaf 00000000-0000-0011-0000-000000000007, number 17, at 2026-11-25T00:00:00.017Z:"
                        + " user:somebody of PE-CASA-ABIERTA, read; under the checkpoint of 30 leaves");
    }

    @Test
    void theFileAloneIsEnough() throws IOException {
        assertThat(VerifyProof.verdict(saved, file, null).holds()).isTrue();
    }

    @Test
    void anAlteredAnswerDoesNotHoldAndTheReasonIsNamed() throws IOException {
        Files.writeString(saved, Files.readString(saved).replace("\"position\":17", "\"position\":16"));

        assertThat(VerifyProof.verdict(saved, file, keys))
                .isEqualTo(new VerifyProof.Verdict(
                        false,
                        "DOES NOT HOLD: the entry, its position or its path is not what the checkpoint speaks of"));
    }

    @Test
    void anOlderCopyOfTheFileIsNamedAsTheReason() throws IOException, SQLException {
        var older = folder.resolve("older.checkpoints");
        try (var ledger = new WrittenLedger().with(10, 0)) {
            new CheckpointFile(older).add(ledger.file().getLast());
        }

        assertThat(VerifyProof.verdict(saved, older, keys).sentence())
                .startsWith("DOES NOT HOLD: its checkpoint does not stand in this file");
    }

    @Test
    void whatIsNoProofDoesNotHold() throws IOException {
        for (var something : new String[] {"", "{}", "null", "[1]", "{\"entry\":\"\"}"}) {
            Files.writeString(saved, something);

            assertThat(VerifyProof.verdict(saved, file, keys).sentence())
                    .as(something)
                    .isEqualTo("DOES NOT HOLD: it is not a proof, or was cut off");
        }
    }

    @Test
    void withoutAFileNothingIsSaidToHold() throws IOException {
        var verdict = VerifyProof.verdict(saved, folder.resolve("nowhere"), keys);

        assertThat(verdict.holds()).isFalse();
        assertThat(verdict.sentence()).startsWith("CANNOT BE CHECKED");
    }

    private static EntryProof proof(WrittenLedger ledger) {
        var hashes = new ArrayList<byte[]>();
        for (var number = 0; number < LEAVES; number++) {
            hashes.add(TreeHash.ofEntry(ledger.leaf(number).entry()));
        }
        return EntryProof.of(
                ledger.leaf(17).entry(),
                new Tree(LEAVES, (level, number) -> hashes).proof(17),
                ledger.file().getLast());
    }
}
