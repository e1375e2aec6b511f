package org.amparo.kit.keys;

import com.google.crypto.tink.PublicKeySign;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** Signs what this service says, so that everybody can tell that nobody else said it. */
public class Signer {
    private final PublicKeySign key;

    Signer(PublicKeySign key) {
        this.key = key;
    }

    /** The signature, as a word that may stand in a header. */
    public String sign(byte[] text) {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(key.sign(text));
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("the keyset cannot sign", fault);
        }
    }
}
