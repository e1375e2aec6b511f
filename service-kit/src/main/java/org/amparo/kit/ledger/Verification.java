package org.amparo.kit.ledger;

import com.google.crypto.tink.PublicKeyVerify;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.amparo.kit.background.OwnConnection;
import org.amparo.kit.keys.Keysets;
import org.amparo.kit.tree.CheckpointFile;
import org.amparo.kit.tree.SignedCheckpoint;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Verifies the ledger of the service that runs, as {@code deploy/verify-ledger} does from outside. */
@ApplicationScoped
class Verification {
    /** Something stands in the file that no service writes there: then nothing is covered. */
    private static final Verified UNREADABLE =
            new Verified(0, 0, List.of(), Optional.of(new Inconsistency(Inconsistency.Kind.FOREIGN_CHECKPOINT, 0)));

    private final OwnConnection connection;
    private final CheckpointFile file;
    private final LedgerVerifier verifier;

    Verification(
            OwnConnection connection,
            Keysets keysets,
            Seals seals,
            LedgerSettings settings,
            @ConfigProperty(name = "quarkus.application.name") String origin) {
        this.connection = connection;
        file = new CheckpointFile(settings.checkpoints());
        verifier = new LedgerVerifier(origin, seals, signedBy(keysets));
    }

    private static PublicKeyVerify signedBy(Keysets keysets) {
        return keysets.verifying("ledger-signing");
    }

    Verified run() throws SQLException {
        // First the file, then the leaves: the service is at work.
        List<SignedCheckpoint> checkpoints;
        try {
            checkpoints = file.all();
        } catch (IllegalArgumentException somethingElse) {
            return UNREADABLE;
        }
        try (var own = connection.open()) {
            return verifier.verify(own, checkpoints);
        }
    }
}
