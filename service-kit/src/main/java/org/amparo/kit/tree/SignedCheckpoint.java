package org.amparo.kit.tree;

import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.PublicKeyVerify;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.format.DateTimeParseException;
import java.util.Base64;

/**
 * A checkpoint and the signature of the service under it, in the form of a signed note: the words, an empty line, and a
 * line that begins with a dash and names the signer.
 *
 * @param note the whole text
 */
public record SignedCheckpoint(Checkpoint checkpoint, String note) {
    private static final String DASH = "\u2014 ";

    /** Signs. */
    public static SignedCheckpoint sign(Checkpoint checkpoint, PublicKeySign signer) {
        try {
            var text = checkpoint.text();
            var signature = signer.sign(text.getBytes(StandardCharsets.UTF_8));
            return new SignedCheckpoint(
                    checkpoint,
                    text + "\n" + DASH + checkpoint.origin() + " "
                            + Base64.getEncoder().encodeToString(signature) + "\n");
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("the keyset of the ledger cannot sign", fault);
        }
    }

    /**
     * Reads a note, without asking who signed it.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static SignedCheckpoint parse(String note) {
        var end = note.indexOf("\n\n" + DASH);
        if (end < 0) {
            throw new IllegalArgumentException("not a signed note");
        }
        try {
            return new SignedCheckpoint(Checkpoint.parse(note.substring(0, end + 1)), note);
        } catch (DateTimeParseException fault) {
            throw new IllegalArgumentException("not a checkpoint", fault);
        }
    }

    /** Whether the service signed exactly these words. */
    public boolean isSignedBy(PublicKeyVerify verifier) {
        try {
            var signature = note.substring(note.lastIndexOf(' ') + 1).strip();
            var words = note.substring(0, note.indexOf("\n\n" + DASH) + 1);
            verifier.verify(Base64.getDecoder().decode(signature), words.getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (GeneralSecurityException | IllegalArgumentException foreign) {
            return false;
        }
    }
}
