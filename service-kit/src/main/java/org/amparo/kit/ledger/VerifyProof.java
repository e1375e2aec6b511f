package org.amparo.kit.ledger;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.crypto.tink.PublicKeyVerify;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.amparo.kit.keys.Keysets;
import org.amparo.kit.tree.CheckpointFile;
import org.amparo.kit.tree.EntryProof;
import org.amparo.kit.tree.ProofFault;
import org.amparo.kit.tree.SignedCheckpoint;
import org.jspecify.annotations.Nullable;

/**
 * {@code deploy/verify-ledger --proof}: says whether a proof that somebody saved holds. Needs the file of checkpoints and
 * neither the service nor its database; with the service's keys it checks the signature too.
 */
public final class VerifyProof {
    private VerifyProof() {}

    /** The saved proof, a file of checkpoints, and the folder of the service's keys where there is one. */
    public static void main(String[] arguments) throws IOException {
        var keys = arguments.length > 2 ? Path.of(arguments[2]) : null;
        var verdict = verdict(Path.of(arguments[0]), Path.of(arguments[1]), keys);
        System.out.println(verdict.sentence());
        System.exit(verdict.holds() ? 0 : 1);
    }

    /** What is said of a proof. */
    record Verdict(boolean holds, String sentence) {}

    static Verdict verdict(Path saved, Path file, @Nullable Path keys) throws IOException {
        var checkpoints = checkpoints(file);
        if (checkpoints.isEmpty()) {
            return new Verdict(false, "CANNOT BE CHECKED: there is no file of checkpoints, or something else in it");
        }
        var proof = read(saved);
        var fault =
                proof.map(read -> read.fault(checkpoints, verifying(keys))).orElse(Optional.of(ProofFault.UNREADABLE));
        return fault.map(wrong -> new Verdict(false, "DOES NOT HOLD: " + wrong.sentence()))
                .orElseGet(() -> new Verdict(true, "holds: " + said(proof.orElseThrow())));
    }

    private static List<SignedCheckpoint> checkpoints(Path file) {
        try {
            return new CheckpointFile(file).all();
        } catch (IllegalArgumentException somethingElse) {
            return List.of();
        }
    }

    private static Optional<EntryProof> read(Path saved) throws IOException {
        try {
            return Optional.ofNullable(new ObjectMapper().readValue(Files.readString(saved), EntryProof.class));
        } catch (JacksonException notOne) {
            return Optional.empty();
        }
    }

    private static @Nullable PublicKeyVerify verifying(@Nullable Path keys) {
        return keys == null ? null : new Keysets(keys).verifying("ledger-signing");
    }

    private static String said(EntryProof proof) {
        var leaf = EntryReader.read(proof.bytes());
        return "leaf %s, number %d, at %s: %s of %s, %s%s; under the checkpoint of %d leaves at %s"
                .formatted(
                        leaf.id(),
                        proof.position(),
                        leaf.at(),
                        leaf.actor(),
                        leaf.affiliation(),
                        leaf.action(),
                        leaf.blocks().isEmpty() ? "" : " " + String.join(", ", leaf.blocks()),
                        proof.size(),
                        SignedCheckpoint.parse(proof.checkpoint()).checkpoint().at());
    }
}
