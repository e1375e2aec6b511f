package org.amparo.local.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.PublicKeyVerify;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.config.TinkConfig2026;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.amparo.local.key.EventKeys.Step;
import org.amparo.local.layout.AmparoService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventKeysTest {
    private static final byte[] TEXT = "said".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private KeyFiles files;
    private EventKeys keys;

    @BeforeEach
    void aFirstStart() {
        files = new KeyFiles(folder.resolve("keys"));
        files.ensure();
        keys = new EventKeys(files);
    }

    @Test
    void everyServiceKnowsWhatCaseServiceSignedAndNobodyElseCanSignIt() throws Exception {
        var signature = sign();

        for (var reader : AmparoService.values()) {
            assertThat(knows(reader, signature)).as(reader.module()).isTrue();
        }
        assertThat(Files.readString(files.of(AmparoService.REFERRAL).resolve("event-signing.json")))
                .isNotEqualTo(Files.readString(files.of(AmparoService.CASE).resolve("event-signing.json")));
    }

    @Test
    void aPublicKeyIsNoPrivateOne() {
        var file = files.of(AmparoService.REFERRAL).resolve("event-verifying-case-service.json");

        assertThatThrownBy(() -> TinkJsonProtoKeysetFormat.parseKeyset(
                                Files.readString(file), TinkConfig2026.get(), InsecureSecretKeyAccess.get())
                        .getPrimitive(TinkConfig2026.get(), PublicKeySign.class))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void keysTurnWithoutAMomentInWhichAnEventIsUnknown() throws Exception {
        var old = sign();

        keys.take(Step.PREPARE, AmparoService.CASE);
        assertThat(sign()).isEqualTo(old);
        keys.take(Step.TURN, AmparoService.CASE);
        var young = sign();
        assertThat(young).isNotEqualTo(old);
        assertThat(knows(AmparoService.REPORTING, old)).isTrue();
        assertThat(knows(AmparoService.REPORTING, young)).isTrue();
        keys.take(Step.RETIRE, AmparoService.CASE);

        assertThat(knows(AmparoService.REPORTING, old)).isFalse();
        assertThat(knows(AmparoService.REPORTING, young)).isTrue();
    }

    @Test
    void aNextStartKeepsTheKeys() throws Exception {
        var signature = sign();

        files.ensure();

        assertThat(knows(AmparoService.ASSISTANCE, signature)).isTrue();
        assertThat(sign()).isEqualTo(signature);
    }

    private byte[] sign() throws GeneralSecurityException, IOException {
        return TinkJsonProtoKeysetFormat.parseKeyset(
                        Files.readString(files.of(AmparoService.CASE).resolve("event-signing.json")),
                        TinkConfig2026.get(),
                        InsecureSecretKeyAccess.get())
                .getPrimitive(TinkConfig2026.get(), PublicKeySign.class)
                .sign(TEXT);
    }

    private boolean knows(AmparoService reader, byte[] signature) throws GeneralSecurityException, IOException {
        var verifier = TinkJsonProtoKeysetFormat.parseKeysetWithoutSecret(
                        Files.readString(files.of(reader).resolve("event-verifying-case-service.json")),
                        TinkConfig2026.get())
                .getPrimitive(TinkConfig2026.get(), PublicKeyVerify.class);
        try {
            verifier.verify(signature, TEXT);
            return true;
        } catch (GeneralSecurityException unknown) {
            return false;
        }
    }
}
