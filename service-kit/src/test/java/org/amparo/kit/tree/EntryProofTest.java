package org.amparo.kit.tree;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.PublicKeyVerify;
import com.google.crypto.tink.subtle.Ed25519Sign;
import com.google.crypto.tink.subtle.Ed25519Verify;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EntryProofTest {
    private static final int SIZE = 700;
    private static final Signatures SERVICE = Signatures.made();
    private static final Signatures SOMEBODY_ELSE = Signatures.made();
    private static final GrownTree TREE = new GrownTree(SIZE);
    private static final SignedCheckpoint SIGNED = signed(SIZE, SERVICE);
    private static final List<SignedCheckpoint> FILE = List.of(signed(300, SERVICE), SIGNED);

    @Property(tries = 100)
    void leadsFromEachEntryToTheSignedRoot(@ForAll @IntRange(max = SIZE - 1) int position) {
        assertThat(proof(position).fault(FILE, SERVICE.verifier())).isEmpty();
        assertThat(proof(position).fault(FILE, null)).isEmpty();
    }

    @Property(tries = 100)
    void anotherEntryIsRefusedInItsPlace(@ForAll @IntRange(max = SIZE - 1) int position) {
        var proof = proof(position);

        refused(proof, entry(SIZE + position), ProofFault.LEADS_ELSEWHERE);
        refused(proof, flipped(proof.entry()), ProofFault.LEADS_ELSEWHERE);
    }

    @Property(tries = 100)
    void anAlteredPathIsRefused(
            @ForAll @IntRange(max = SIZE - 1) int position, @ForAll @IntRange(max = 9) int neighbour) {
        var proof = proof(position);
        var other = new ArrayList<>(proof.path());
        other.set(neighbour % other.size(), flipped(other.get(neighbour % other.size())));

        refused(with(proof, other), ProofFault.LEADS_ELSEWHERE);
        refused(with(proof, proof.path().subList(1, proof.path().size())), ProofFault.LEADS_ELSEWHERE);
    }

    @Property(tries = 100)
    void anotherPositionIsRefused(
            @ForAll @IntRange(max = SIZE - 1) int position, @ForAll @IntRange(min = -2, max = 1_500) int other) {
        var proof = proof(position);
        if (other != position) {
            refused(
                    new EntryProof(proof.entry(), other, SIZE, proof.path(), proof.checkpoint()),
                    ProofFault.LEADS_ELSEWHERE);
        }
    }

    @Property(tries = 100)
    void anotherSizeThanThatOfTheCheckpointIsRefused(
            @ForAll @IntRange(max = SIZE - 1) int position, @ForAll @IntRange(min = -1, max = 1_500) int other) {
        var proof = proof(position);
        if (other != SIZE) {
            refused(
                    new EntryProof(proof.entry(), position, other, proof.path(), proof.checkpoint()),
                    ProofFault.OF_ANOTHER_SIZE);
        }
    }

    @Test
    void aCheckpointThatDoesNotStandInTheFileIsRefusedThoughItLeadsThere() {
        var other = new GrownTree(SIZE + 1);
        var later = signed(SIZE + 1, SERVICE);

        var proof = EntryProof.of(entry(17), new Tree(SIZE + 1, other).proof(17), later);

        assertThat(proof.fault(FILE, null)).contains(ProofFault.CHECKPOINT_NOT_IN_FILE);
        assertThat(proof.fault(List.of(later), null)).isEmpty();
    }

    @Test
    void aCheckpointOfSomebodyElseIsRefusedThoughTheFileWasChangedToo() {
        var foreign = signed(SIZE, SOMEBODY_ELSE);

        var proof = EntryProof.of(entry(17), new Tree(SIZE, TREE).proof(17), foreign);

        assertThat(proof.fault(List.of(foreign), SERVICE.verifier())).contains(ProofFault.CHECKPOINT_NOT_SIGNED);
    }

    @Test
    void anOlderCheckpointOfTheFileDoesNotSpeakForALaterEntry() {
        var proof = proof(500);

        refused(
                new EntryProof(
                        proof.entry(), 500, 300, proof.path(), FILE.getFirst().note()),
                ProofFault.LEADS_ELSEWHERE);
    }

    @Test
    void whatIsNoProofIsRefused() {
        var proof = proof(17);

        refused(new EntryProof(proof.entry(), 17, SIZE, proof.path(), "a note"), ProofFault.UNREADABLE);
        refused(new EntryProof("not base64!", 17, SIZE, proof.path(), proof.checkpoint()), ProofFault.UNREADABLE);
    }

    private static void refused(EntryProof proof, byte[] entry, ProofFault fault) {
        refused(proof, Base64.getEncoder().encodeToString(entry), fault);
    }

    private static void refused(EntryProof proof, String entry, ProofFault fault) {
        refused(new EntryProof(entry, proof.position(), proof.size(), proof.path(), proof.checkpoint()), fault);
    }

    private static void refused(EntryProof proof, ProofFault fault) {
        assertThat(proof.fault(FILE, SERVICE.verifier())).contains(fault);
    }

    private static EntryProof with(EntryProof proof, List<String> path) {
        return new EntryProof(proof.entry(), proof.position(), proof.size(), path, proof.checkpoint());
    }

    private static EntryProof proof(int position) {
        return EntryProof.of(entry(position), new Tree(SIZE, TREE).proof(position), SIGNED);
    }

    /** As the tree that grew has it. */
    private static byte[] entry(int number) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(number).array();
    }

    private static String flipped(String base64) {
        var bytes = Base64.getDecoder().decode(base64);
        bytes[bytes.length - 1] ^= 1;
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static SignedCheckpoint signed(int size, Signatures by) {
        var frontier = new Tree(size, new GrownTree(size)).frontier();
        return SignedCheckpoint.sign(Checkpoint.of("some-service", frontier, 0, Instant.EPOCH), by.signer());
    }

    /** What signs and what checks it. */
    private record Signatures(PublicKeySign signer, PublicKeyVerify verifier) {
        private static Signatures made() {
            try {
                var pair = Ed25519Sign.KeyPair.newKeyPair();
                return new Signatures(new Ed25519Sign(pair.getPrivateKey()), new Ed25519Verify(pair.getPublicKey()));
            } catch (GeneralSecurityException fault) {
                throw new IllegalStateException(fault);
            }
        }
    }
}
