package org.amparo.local.key;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.config.TinkConfig2026;
import com.google.crypto.tink.daead.PredefinedDeterministicAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.signature.Ed25519Parameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.amparo.local.layout.AmparoService;

/**
 * The key files of each service, made at the first start and never again. A service finds in its folder what it needs
 * and nothing else: who cannot read a key cannot join what it keeps apart.
 */
public final class KeyFiles {
    private final Path folder;

    public KeyFiles(Path folder) {
        this.folder = folder;
    }

    /** Makes what is missing. */
    public void ensure() {
        OwnFiles.folder(folder);
        for (var service : AmparoService.values()) {
            for (var key : service.keys()) {
                keep(service, key, parametersOf(key));
            }
        }
        for (var service : AmparoService.values()) {
            service.keyDatabase().ifPresent(name -> sealing(service).ensure());
        }
        share("facts-wrap", AmparoService.CASE, AmparoService.REPORTING);
        new EventKeys(this).ensure();
    }

    /** The folder of one service. */
    public Path of(AmparoService service) {
        return folder.resolve(service.module());
    }

    /** The key without which a service cannot read its key-encryption keys: never in the folder of the others. */
    public Path masterKeyOf(AmparoService service) {
        return sealing(service).master();
    }

    private SealingKeys sealing(AmparoService service) {
        return new SealingKeys(of(service), folder.resolveSibling("master-keys"), service.module());
    }

    private static Parameters parametersOf(String key) {
        return switch (key) {
            case "handles" -> PredefinedDeterministicAeadParameters.AES256_SIV;
            case "ledger-signing" -> Ed25519Parameters.create(Ed25519Parameters.Variant.NO_PREFIX);
            case "facts-wrap", "tokens" -> PredefinedAeadParameters.AES256_GCM;
            default -> PredefinedPrfParameters.HMAC_SHA256_PRF;
        };
    }

    private void keep(AmparoService service, String key, Parameters parameters) {
        var file = of(service).resolve(key + ".json");
        if (Files.exists(file)) {
            return;
        }
        try {
            var tink = TinkConfig2026.get();
            var keyset = KeysetHandle.generateNew(parameters, tink);
            OwnFiles.write(
                    of(service),
                    key + ".json",
                    TinkJsonProtoKeysetFormat.serializeKeyset(keyset, tink, InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The wrapping of facts handles is opened by whoever reads facts: both ends hold the writer's key. */
    private void share(String key, AmparoService writer, AmparoService reader) {
        try {
            var text = Files.readString(of(writer).resolve(key + ".json"));
            var copy = of(reader).resolve(key + ".json");
            if (!Files.exists(copy) || !Files.readString(copy).equals(text)) {
                OwnFiles.write(of(reader), key + ".json", text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
