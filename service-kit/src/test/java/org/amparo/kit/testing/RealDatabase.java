package org.amparo.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.amparo.local.key.KeyFiles;
import org.amparo.local.layout.AmparoService;
import org.amparo.local.server.Credentials;
import org.amparo.local.server.LocalPostgres;

/** A real PostgreSQL with this service's database and roles, its keysets, and a key to sign tokens of the test with. */
public class RealDatabase implements QuarkusTestResourceLifecycleManager {
    private AmparoService service = AmparoService.CASE;
    private TestHome home;
    private LocalPostgres postgres;

    @Override
    public void init(Map<String, String> arguments) {
        service = AmparoService.valueOf(arguments.get("service"));
    }

    @Override
    public Map<String, String> start() {
        home = TestHome.make();
        postgres = LocalPostgres.start(home.path().resolve("postgres"), 0);
        var credentials = Credentials.generated();
        postgres.provision(service.database(), credentials);
        var settings = new HashMap<String, String>();
        settings.put("AMPARO_DB_HOST", "localhost");
        settings.put("AMPARO_DB_PORT", Integer.toString(postgres.port()));
        settings.put("AMPARO_DB_OWNER_PASSWORD", credentials.owner());
        settings.put("AMPARO_DB_APP_PASSWORD", credentials.app());
        settings.put("AMPARO_DB_WORKER_PASSWORD", credentials.worker());
        settings.put("AMPARO_KEYS", keys(home.path()).toString());
        settings.putAll(keyDatabase(home.path()));
        // Each statement is said in full each time, so that a test can compare what was said and not only how much.
        settings.put("quarkus.datasource.jdbc.additional-jdbc-properties.prepareThreshold", "0");
        settings.put("AMPARO_LEDGER", home.path().resolve("ledger").toString());
        // Every class of a service's tests refuses the same few accounts, all within one minute.
        settings.put("amparo.ledger.refusals", "100");
        settings.put(
                "test.superuser.url",
                "jdbc:postgresql://localhost:" + postgres.port() + "/" + service.database() + "?user=postgres");
        settings.putAll(signingKey());
        return settings;
    }

    /** On the same server, which in a running system is another one. */
    private Map<String, String> keyDatabase(Path home) {
        return service.keyDatabase()
                .map(database -> {
                    var credentials = Credentials.generated();
                    postgres.provision(database, credentials);
                    return Map.of(
                            "AMPARO_KEY_DB_PORT", Integer.toString(postgres.port()),
                            "AMPARO_KEY_DB_OWNER_PASSWORD", credentials.owner(),
                            "AMPARO_KEY_DB_APP_PASSWORD", credentials.app(),
                            "AMPARO_KEY_DB_WORKER_PASSWORD", credentials.worker(),
                            "AMPARO_MASTER_KEY",
                                    new KeyFiles(home.resolve("keys"))
                                            .masterKeyOf(service)
                                            .toString(),
                            "test.keys.superuser.url",
                                    "jdbc:postgresql://localhost:" + postgres.port() + "/" + database
                                            + "?user=postgres");
                })
                .orElse(Map.of());
    }

    private Path keys(Path home) {
        var files = new KeyFiles(home.resolve("keys"));
        files.ensure();
        return files.of(service);
    }

    private static Map<String, String> signingKey() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var pair = generator.generateKeyPair();
            return Map.of(
                    "quarkus.oidc.public-key", base64(pair.getPublic().getEncoded()),
                    "test.signing-key", base64(pair.getPrivate().getEncoded()));
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public void stop() {
        if (postgres != null) {
            postgres.close();
            home.remove();
        }
    }
}
