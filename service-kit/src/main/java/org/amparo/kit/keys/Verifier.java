package org.amparo.kit.keys;

import com.google.crypto.tink.PublicKeyVerify;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** Tells whether one certain service signed something. */
public class Verifier {
    private final PublicKeyVerify keys;

    Verifier(PublicKeyVerify keys) {
        this.keys = keys;
    }

    /** Whether the holder of one of the keys made this signature for this text. */
    public boolean verifies(String signature, byte[] text) {
        try {
            keys.verify(Base64.getUrlDecoder().decode(signature), text);
            return true;
        } catch (GeneralSecurityException | IllegalArgumentException isNotIts) {
            return false;
        }
    }
}
