package org.amparo.local.key;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.config.TinkConfig2026;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.amparo.local.process.LocalSystemFailure;

/**
 * What a service seals under: a master key, and the keyset of key-encryption keys, which lies encrypted under it. The
 * keyset changes with each turn of the key and is then written by the service itself; here it is only made.
 *
 * @param folder of the service's keysets
 * @param masters the folder of the master keys, apart from it
 * @param service names the file of this service's master key
 */
record SealingKeys(Path folder, Path masters, String service) {
    private static final String KEYSET = "key-encryption";

    Path master() {
        return masters.resolve(service + ".json");
    }

    /** Makes what is missing; never one without the other, because then what was sealed could not be read again. */
    void ensure() {
        var keyset = folder.resolve(KEYSET + ".json");
        if (Files.exists(keyset) != Files.exists(master())) {
            throw new LocalSystemFailure("Of " + keyset + " and " + master()
                    + " one is missing: restore it. Without both, nothing that was sealed can be read.");
        }
        if (!Files.exists(keyset)) {
            make();
        }
    }

    private void make() {
        try {
            var tink = TinkConfig2026.get();
            var masterKey = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, tink);
            var encryption = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, tink);
            OwnFiles.write(
                    masters,
                    service + ".json",
                    TinkJsonProtoKeysetFormat.serializeKeyset(masterKey, tink, InsecureSecretKeyAccess.get()));
            OwnFiles.write(
                    folder,
                    KEYSET + ".json",
                    TinkJsonProtoKeysetFormat.serializeEncryptedKeyset(
                            encryption,
                            masterKey.getPrimitive(tink, Aead.class),
                            KEYSET.getBytes(StandardCharsets.UTF_8),
                            tink));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
