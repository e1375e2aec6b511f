package org.amparo.kit.tree;

import com.google.crypto.tink.PublicKeyVerify;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that somebody needs to see for themselves that an entry stands in a ledger, beside a file of its checkpoints that was
 * kept elsewhere. In words and numbers only, so that it can be saved as it was answered.
 *
 * @param entry the bytes of the entry, base64
 * @param size of the tree at that checkpoint
 * @param path the neighbours on the way to the root, the nearest first, base64
 * @param checkpoint the signed note to whose root it leads
 */
public record EntryProof(String entry, long position, long size, List<String> path, String checkpoint) {
    public EntryProof {
        // What somebody saved may lack anything.
        Objects.requireNonNull(entry);
        Objects.requireNonNull(checkpoint);
        path = List.copyOf(path);
    }

    public static EntryProof of(byte[] entry, InclusionProof proof, SignedCheckpoint checkpoint) {
        var base64 = Base64.getEncoder();
        return new EntryProof(
                base64.encodeToString(entry),
                proof.position(),
                proof.size(),
                proof.path().stream().map(base64::encodeToString).toList(),
                checkpoint.note());
    }

    /**
     * The first reason for which it proves nothing; none when it holds.
     *
     * @param file checkpoints kept where nobody changed them
     * @param verifier of the service's signatures; null where there is no key, and the file alone speaks for the checkpoint
     */
    public Optional<ProofFault> fault(List<SignedCheckpoint> file, @Nullable PublicKeyVerify verifier) {
        try {
            var signed = SignedCheckpoint.parse(checkpoint);
            if (file.stream().noneMatch(kept -> kept.note().equals(checkpoint))) {
                return Optional.of(ProofFault.CHECKPOINT_NOT_IN_FILE);
            }
            if (verifier != null && !signed.isSignedBy(verifier)) {
                return Optional.of(ProofFault.CHECKPOINT_NOT_SIGNED);
            }
            if (size != signed.checkpoint().size()) {
                return Optional.of(ProofFault.OF_ANOTHER_SIZE);
            }
            return leadsTo(signed.checkpoint()) ? Optional.empty() : Optional.of(ProofFault.LEADS_ELSEWHERE);
        } catch (IllegalArgumentException notEvenOne) {
            return Optional.of(ProofFault.UNREADABLE);
        }
    }

    /** The entry itself. */
    public byte[] bytes() {
        return Base64.getDecoder().decode(entry);
    }

    private boolean leadsTo(Checkpoint signed) {
        var hash = TreeHash.ofEntry(bytes());
        var hashes = path.stream().map(Base64.getDecoder()::decode).toList();
        var root = Base64.getDecoder().decode(signed.root());
        return position >= 0 && position < size && new InclusionProof(position, size, hashes).leadsTo(root, hash);
    }
}
