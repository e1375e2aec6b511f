package org.amparo.local.system;

import java.util.Map;
import java.util.Optional;
import org.amparo.local.server.Credentials;
import org.amparo.local.server.Database;

/**
 * What one service may reach.
 *
 * @param keys where the keys lie under which it seals; empty when it seals nothing
 * @param accounts by which it administers accounts of staff; empty when it does not
 */
record Reach(Database data, Optional<Database> keys, Optional<String> accounts) {

    /** The passwords, and the port of the keys, as the service reads them. */
    void tell(Map<String, String> environment) {
        accounts.ifPresent(secret -> environment.put("AMPARO_ACCOUNTS_SECRET", secret));
        tell(environment, "AMPARO_DB_", data.credentials());
        keys.ifPresent(database -> {
            environment.put("AMPARO_KEY_DB_PORT", Integer.toString(database.port()));
            tell(environment, "AMPARO_KEY_DB_", database.credentials());
        });
    }

    private static void tell(Map<String, String> environment, String prefix, Credentials credentials) {
        environment.put(prefix + "OWNER_PASSWORD", credentials.owner());
        environment.put(prefix + "APP_PASSWORD", credentials.app());
        environment.put(prefix + "WORKER_PASSWORD", credentials.worker());
    }
}
