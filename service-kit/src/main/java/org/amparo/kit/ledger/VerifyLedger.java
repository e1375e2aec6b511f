package org.amparo.kit.ledger;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.amparo.kit.keys.Keysets;
import org.amparo.kit.tree.CheckpointFile;

/** {@code deploy/verify-ledger} for one service: a program of its own, which neither needs the service to run nor starts it. */
public final class VerifyLedger {
    private VerifyLedger() {}

    /** Name of the service, address of its database, folder of its keys, file of its checkpoints. */
    public static void main(String[] arguments) throws SQLException {
        System.exit(run(arguments[0], arguments[1], Path.of(arguments[2]), Path.of(arguments[3])));
    }

    private static int run(String service, String url, Path keys, Path file) throws SQLException {
        var keysets = new Keysets(keys);
        var verifier = new LedgerVerifier(service, Seals.from(keysets), keysets.verifying("ledger-signing"));
        // First the file, then the leaves: the service may be at work.
        var checkpoints = new CheckpointFile(file).all();
        try (var connection = DriverManager.getConnection(url)) {
            var verified = verifier.verify(connection, checkpoints);
            verified.notes().forEach(note -> System.out.println(service + ": note: " + note));
            System.out.println(service + ": " + verdict(verified, checkpoints.size()));
            return verified.first().isPresent() ? 1 : 0;
        }
    }

    private static String verdict(Verified verified, int checkpoints) {
        return verified.first()
                .map(wrong -> "NOT CONSISTENT: " + wrong)
                .orElseGet(() -> "consistent: %d leaves, %d of them under %d checkpoints"
                        .formatted(verified.leaves(), verified.covered(), checkpoints));
    }
}
