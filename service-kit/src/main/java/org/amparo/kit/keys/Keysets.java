package org.amparo.kit.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.DeterministicAead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.PublicKeyVerify;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.daead.DeterministicAeadConfig;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import com.google.crypto.tink.signature.SignatureConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The keysets of this service, files in one folder that holds no other service's. */
@ApplicationScoped
public class Keysets {
    private final Path folder;

    /** Those of a folder. */
    public Keysets(@ConfigProperty(name = "amparo.keys") Path folder) {
        this.folder = folder;
    }

    /** Randomised authenticated encryption. */
    public Aead aead(String name) {
        return primitive(name, Aead.class);
    }

    /** Deterministic authenticated encryption: the same plain text gives the same text again. */
    public DeterministicAead deterministicAead(String name) {
        return primitive(name, DeterministicAead.class);
    }

    /** Keyed hashes. */
    public KeyedHash keyedHash(String name) {
        return new KeyedHash(primitive(name, PrfSet.class));
    }

    /** What signs. */
    public PublicKeySign signing(String name) {
        return primitive(name, PublicKeySign.class);
    }

    /** What checks the signatures of that signer. */
    public PublicKeyVerify verifying(String name) {
        try {
            SignatureConfig.register();
            return read(folder.resolve(name + ".json"))
                    .getPublicKeysetHandle()
                    .getPrimitive(RegistryConfiguration.get(), PublicKeyVerify.class);
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("the keyset " + name + " does not sign", fault);
        }
    }

    /** Signatures of this service. */
    public Signer signer(String name) {
        return new Signer(primitive(name, PublicKeySign.class));
    }

    /** Signatures of another service, whose public keys these are. */
    public Verifier verifier(String name) {
        return new Verifier(primitive(name, PublicKeyVerify.class));
    }

    private <P> P primitive(String name, Class<P> kind) {
        try {
            AeadConfig.register();
            DeterministicAeadConfig.register();
            PrfConfig.register();
            SignatureConfig.register();
            return read(folder.resolve(name + ".json")).getPrimitive(RegistryConfiguration.get(), kind);
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("the keyset " + name + " is not of the kind it is used for", fault);
        }
    }

    private static KeysetHandle read(Path file) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(
                new KeyFile(file).read(), RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    }
}
