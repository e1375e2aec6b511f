package org.amparo.kit.seal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.amparo.kit.problem.Refused;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes, wraps and unwraps the data keys, one for each owner of blocks. */
@ApplicationScoped
class DataKeys {
    private final KeyEncryption encryption;
    private final String service;

    DataKeys(KeyEncryption encryption, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.encryption = encryption;
        this.service = service;
    }

    /** A new key for an owner, under the key that wraps now. */
    WrappedKey make(UUID owner) {
        try {
            return wrap(owner, KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, KeyEncryption.TINK));
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("no data key could be made", fault);
        }
    }

    /**
     * The key itself.
     *
     * @throws Refused when no key-encryption key we have wrapped it
     */
    Aead open(WrappedKey wrapped) {
        try {
            return unwrap(wrapped).getPrimitive(KeyEncryption.TINK, Aead.class);
        } catch (GeneralSecurityException foreign) {
            throw new Refused(SealProblem.NOT_AS_WRITTEN);
        }
    }

    /** The same key under the key that wraps now. */
    WrappedKey wrapAgain(WrappedKey wrapped) throws GeneralSecurityException {
        return wrap(wrapped.owner(), unwrap(wrapped));
    }

    private WrappedKey wrap(UUID owner, KeysetHandle key) throws GeneralSecurityException {
        var keys = encryption.keys();
        return new WrappedKey(
                owner,
                keys.primary(),
                TinkProtoKeysetFormat.serializeEncryptedKeyset(key, keys.aead(), boundTo(owner), KeyEncryption.TINK));
    }

    private KeysetHandle unwrap(WrappedKey wrapped) throws GeneralSecurityException {
        var known = encryption.keys();
        var keys = known.has(wrapped.keyId()) ? known : encryption.reload();
        return TinkProtoKeysetFormat.parseEncryptedKeyset(
                wrapped.wrapped(), keys.aead(), boundTo(wrapped.owner()), KeyEncryption.TINK);
    }

    private byte[] boundTo(UUID owner) {
        return (service + "/data-key/" + owner).getBytes(StandardCharsets.UTF_8);
    }
}
