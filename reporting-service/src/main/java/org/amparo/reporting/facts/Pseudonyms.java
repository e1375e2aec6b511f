package org.amparo.reporting.facts;

import com.google.crypto.tink.Aead;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.amparo.kit.inbox.StreamKeys;
import org.amparo.kit.keys.KeyedHash;
import org.amparo.kit.keys.Keysets;
import org.jspecify.annotations.Nullable;

/**
 * The names of cases, people and facts in this database: keyed hashes of what the others call them, so that no column,
 * cursor or waiting event here matches one of theirs (architecture.md 2).
 */
@ApplicationScoped
class Pseudonyms implements StreamKeys {
    private static final byte[] NOTHING_ELSE = {};

    private final Aead wraps;
    private final KeyedHash hash;

    Pseudonyms(Keysets keysets) {
        wraps = keysets.aead("facts-wrap");
        hash = keysets.keyedHash("pseudonyms");
    }

    /**
     * The name of whom a wrapped handle stands for; the same for each of its wraps.
     *
     * @throws IllegalArgumentException when it was not wrapped for this service
     */
    byte[] of(WrappedHandle handle) {
        try {
            return hash.of(wraps.decrypt(Base64.getUrlDecoder().decode(handle.value()), NOTHING_ELSE));
        } catch (GeneralSecurityException foreign) {
            throw new IllegalArgumentException("not wrapped for this service", foreign);
        }
    }

    /** The same where there may be nobody. */
    byte @Nullable [] ofOptional(@Nullable WrappedHandle handle) {
        return handle == null ? null : of(handle);
    }

    @Override
    public String kept(String key) {
        return hash.of(key);
    }
}
