package org.amparo.kit.seal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.config.TinkConfig2026;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.amparo.kit.keys.KeyFile;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The keys that wrap data keys: a keyset in a file, encrypted under the master key. A key service in the network would
 * take the place of this class and of no other.
 */
@ApplicationScoped
class KeyEncryption {
    static final Configuration TINK = TinkConfig2026.get();
    private static final String KEYSET = "key-encryption";
    private static final byte[] BOUND_TO = KEYSET.getBytes(StandardCharsets.UTF_8);

    private final KeyFile file;
    private final SealSettings settings;

    private volatile @Nullable Keys keys;

    KeyEncryption(@ConfigProperty(name = "amparo.keys") Path folder, SealSettings settings) {
        this.file = new KeyFile(folder.resolve(KEYSET + ".json"));
        this.settings = settings;
    }

    /**
     * The keyset at one moment.
     *
     * @param primary the id of the key that wraps
     */
    record Keys(KeysetHandle keyset, Aead aead, int primary) {
        private static Keys of(KeysetHandle keyset) throws GeneralSecurityException {
            return new Keys(
                    keyset,
                    keyset.getPrimitive(TINK, Aead.class),
                    keyset.getPrimary().getId());
        }

        boolean has(int id) {
            for (var i = 0; i < keyset.size(); i++) {
                if (keyset.getAt(i).getId() == id) {
                    return true;
                }
            }
            return false;
        }
    }

    Keys keys() {
        var known = keys;
        return known == null ? reload() : known;
    }

    /** As the file is now: another replica may have turned the key. */
    Keys reload() {
        try {
            var read = Keys.of(TinkJsonProtoKeysetFormat.parseEncryptedKeyset(file.read(), master(), BOUND_TO, TINK));
            keys = read;
            return read;
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("the keyset " + KEYSET + " does not open with this master key", fault);
        }
    }

    /** A new key wraps from now on; the others still unwrap. */
    Keys addPrimary() throws GeneralSecurityException {
        var fresh = KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                .withRandomId()
                .makePrimary();
        return write(KeysetHandle.newBuilder(reload().keyset())
                .addEntry(fresh)
                .setConfiguration(TINK)
                .build());
    }

    /** Destroys every key but the one that wraps. */
    Keys keepPrimary() throws GeneralSecurityException {
        var primary = reload().keyset().getPrimary();
        return write(KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(primary.getKey())
                        .withFixedId(primary.getId())
                        .makePrimary())
                .setConfiguration(TINK)
                .build());
    }

    private Keys write(KeysetHandle keyset) throws GeneralSecurityException {
        file.write(TinkJsonProtoKeysetFormat.serializeEncryptedKeyset(keyset, master(), BOUND_TO, TINK));
        return reload();
    }

    private Aead master() throws GeneralSecurityException {
        var path = settings.masterKey()
                .orElseThrow(() -> new IllegalStateException("amparo.seal.master-key says where the master key is"));
        return TinkJsonProtoKeysetFormat.parseKeyset(new KeyFile(path).read(), TINK, InsecureSecretKeyAccess.get())
                .getPrimitive(TINK, Aead.class);
    }
}
