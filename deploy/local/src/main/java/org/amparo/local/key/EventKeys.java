package org.amparo.local.key;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.config.TinkConfig2026;
import com.google.crypto.tink.signature.PredefinedSignatureParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.amparo.local.layout.AmparoService;

/**
 * The keys by which events are signed and known: each service has its own private ones, and every service has the public
 * ones of all. They turn in three steps, so that no event is on its way that nobody can verify.
 */
public final class EventKeys {
    private static final String PRIVATE = "event-signing.json";
    private static final Configuration TINK = TinkConfig2026.get();

    private final KeyFiles files;

    public EventKeys(KeyFiles files) {
        this.files = files;
    }

    /** A step of turning the keys. */
    public enum Step {
        /** A new key is known to everybody, and signs nothing yet. */
        PREPARE {
            @Override
            void change(KeysetHandle.Builder keys) {
                keys.addEntry(KeysetHandle.generateEntryFromParameters(PredefinedSignatureParameters.ED25519)
                        .withRandomId());
            }
        },
        /** The newest key signs; those before are still known. */
        TURN {
            @Override
            void change(KeysetHandle.Builder keys) {
                keys.getAt(keys.size() - 1).makePrimary();
            }
        },
        /** Only the key that signs is known. */
        RETIRE {
            @Override
            void change(KeysetHandle.Builder keys) {
                IntStream.range(0, keys.size())
                        .boxed()
                        .sorted(Comparator.reverseOrder())
                        .filter(at -> !keys.getAt(at).isPrimary())
                        .forEach(keys::deleteAt);
            }
        };

        abstract void change(KeysetHandle.Builder keys);
    }

    /** Makes what is missing, and hands public keys to every service. */
    public void ensure() {
        for (var service : AmparoService.values()) {
            if (!Files.exists(file(service))) {
                keep(service, made());
            }
        }
        publish();
    }

    /** Takes one step. Services read their keys when they start. */
    public void take(Step step, AmparoService service) {
        try {
            var keys = KeysetHandle.newBuilder(signing(service));
            step.change(keys.setConfiguration(TINK));
            keep(service, keys.build());
            publish();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void publish() {
        for (var source : AmparoService.values()) {
            var name = "event-verifying-" + source.module() + ".json";
            var text = publicText(source);
            for (var reader : AmparoService.values()) {
                OwnFiles.write(files.of(reader), name, text);
            }
        }
    }

    private String publicText(AmparoService source) {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeysetWithoutSecret(
                    signing(source).getPublicKeysetHandle(), TINK);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeysetHandle made() {
        try {
            return KeysetHandle.generateNew(PredefinedSignatureParameters.ED25519, TINK);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private KeysetHandle signing(AmparoService service) throws GeneralSecurityException {
        try {
            return TinkJsonProtoKeysetFormat.parseKeyset(
                    Files.readString(file(service)), TINK, InsecureSecretKeyAccess.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(AmparoService service, KeysetHandle keys) {
        try {
            OwnFiles.write(
                    files.of(service),
                    PRIVATE,
                    TinkJsonProtoKeysetFormat.serializeKeyset(keys, TINK, InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path file(AmparoService service) {
        return files.of(service).resolve(PRIVATE);
    }
}
