package org.amparo.kit;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.signature.SignatureConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.amparo.kit.outbox.Envelope;
import org.eclipse.microprofile.config.ConfigProvider;

/** What whoever stole a service's private key could sign. */
public final class SigningKey {
    private final PublicKeySign key;

    private SigningKey(PublicKeySign key) {
        this.key = key;
    }

    public static SigningKey of(String service) {
        var own = ConfigProvider.getConfig().getValue("amparo.keys", Path.class);
        try {
            SignatureConfig.register();
            return new SigningKey(TinkJsonProtoKeysetFormat.parseKeyset(
                            Files.readString(own.resolveSibling(service).resolve("event-signing.json")),
                            RegistryConfiguration.get(),
                            InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), PublicKeySign.class));
        } catch (GeneralSecurityException | IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    public String sign(Envelope envelope, byte[] body) {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(key.sign(envelope.text(body)));
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
