package org.amparo.kit.keys;

import com.google.crypto.tink.prf.PrfSet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** A hash that only the holder of the key can make, so that nobody can try values against it. */
public class KeyedHash {
    private static final int BYTES = 24;

    private final PrfSet keys;

    KeyedHash(PrfSet keys) {
        this.keys = keys;
    }

    /** 24 bytes. */
    public byte[] of(byte[] value) {
        try {
            return keys.computePrimary(value, BYTES);
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("the keyset cannot hash", fault);
        }
    }

    /** 32 characters, safe in keys and addresses. */
    public String of(String value) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(of(value.getBytes(StandardCharsets.UTF_8)));
    }
}
