package org.amparo.bench;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.config.TinkConfig2026;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;
import org.amparo.local.key.KeyFiles;
import org.amparo.local.layout.AmparoService;
import org.amparo.local.system.LocalSystem;

/**
 * Data keys of owners that nobody registered, wrapped as case-service wraps them. Were they wrapped in another form, the
 * turn that is measured would stop at the first.
 */
final class DataKeyRows {
    private static final Configuration TINK = TinkConfig2026.get();
    private static final String KEYSET = "key-encryption";
    private static final int AT_ONCE = 10_000;

    private final KeysetHandle wrapping;
    private final Aead aead;

    DataKeyRows(LocalSystem system) throws IOException, GeneralSecurityException {
        var files = new KeyFiles(system.options().home().resolve("keys"));
        var master = TinkJsonProtoKeysetFormat.parseKeyset(
                        Files.readString(files.masterKeyOf(AmparoService.CASE)), TINK, InsecureSecretKeyAccess.get())
                .getPrimitive(TINK, Aead.class);
        wrapping = TinkJsonProtoKeysetFormat.parseEncryptedKeyset(
                Files.readString(files.of(AmparoService.CASE).resolve(KEYSET + ".json")),
                master,
                KEYSET.getBytes(StandardCharsets.UTF_8),
                TINK);
        aead = wrapping.getPrimitive(TINK, Aead.class);
    }

    void write(Connection keys, int many) throws SQLException, GeneralSecurityException {
        try (var insert = keys.prepareStatement(
                "insert into wrapped_key (owner, key_id, wrapped)"
                        + " select owner, ?, decode(wrapped, 'hex') from unnest(?::uuid[], ?::text[]) as made (owner, wrapped)")) {
            insert.setInt(1, wrapping.getPrimary().getId());
            for (var written = 0; written < many; written += AT_ONCE) {
                add(keys, insert, Math.min(AT_ONCE, many - written));
            }
        }
    }

    private void add(Connection keys, PreparedStatement insert, int many)
            throws SQLException, GeneralSecurityException {
        var owners = new String[many];
        var wrapped = new String[many];
        for (var one = 0; one < many; one++) {
            var owner = UUID.randomUUID();
            owners[one] = owner.toString();
            wrapped[one] = HexFormat.of().formatHex(wrapped(owner));
        }
        insert.setArray(2, keys.createArrayOf("text", owners));
        insert.setArray(3, keys.createArrayOf("text", wrapped));
        insert.executeUpdate();
    }

    private byte[] wrapped(UUID owner) throws GeneralSecurityException {
        var boundTo = (AmparoService.CASE.module() + "/data-key/" + owner).getBytes(StandardCharsets.UTF_8);
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, TINK), aead, boundTo, TINK);
    }
}
