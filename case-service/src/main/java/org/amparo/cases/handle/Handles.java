package org.amparo.cases.handle;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.DeterministicAead;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import org.amparo.kit.keys.Keysets;

/** Makes and opens handles: AES-SIV over the id, bound to its audience (architecture.md 2). */
@ApplicationScoped
public class Handles {
    private final DeterministicAead handles;
    private final Aead wraps;

    Handles(Keysets keysets) {
        handles = keysets.deterministicAead("handles");
        wraps = keysets.aead("facts-wrap");
    }

    /** The handle of a case or person for one audience; always the same. */
    public Handle of(UUID id, Audience audience) {
        return new Handle(text(siv(id, audience)));
    }

    /** The facts handle of a case or person, wrapped so that no two copies match. */
    public WrappedHandle wrapped(UUID id) {
        try {
            return new WrappedHandle(text(wraps.encrypt(siv(id, Audience.FACTS), new byte[0])));
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("the keyset of the wraps cannot encrypt", fault);
        }
    }

    /**
     * The id a handle stands for.
     *
     * @throws IllegalArgumentException when the handle was not made here for this audience
     */
    public UUID open(Handle handle, Audience audience) {
        try {
            var id = ByteBuffer.wrap(handles.decryptDeterministically(
                    Base64.getUrlDecoder().decode(handle.value()), audience.associatedData()));
            return new UUID(id.getLong(), id.getLong());
        } catch (GeneralSecurityException foreign) {
            throw new IllegalArgumentException("not a handle of this audience", foreign);
        }
    }

    private byte[] siv(UUID id, Audience audience) {
        var plain = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits());
        try {
            return handles.encryptDeterministically(plain.array(), audience.associatedData());
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("the keyset of the handles cannot encrypt", fault);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
