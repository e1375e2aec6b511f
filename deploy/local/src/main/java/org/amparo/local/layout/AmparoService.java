package org.amparo.local.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The services, each with its database, its usual port and the keys it needs. */
public enum AmparoService implements Packaged {
    CASE("case-service", "cases", 8081),
    REFERRAL("referral-service", "referrals", 8082),
    ASSISTANCE("assistance-service", "assistance", 8083),
    REPORTING("reporting-service", "reporting", 8084);

    private static final List<String> LEDGER_KEYS = List.of("ledger-names", "ledger-seal", "ledger-signing");

    private final String module;
    private final String database;
    private final int usualPort;

    AmparoService(String module, String database, int usualPort) {
        this.module = module;
        this.database = database;
        this.usualPort = usualPort;
    }

    @Override
    public String module() {
        return module;
    }

    @Override
    public List<String> modules() {
        return List.of(module, "service-kit");
    }

    public String database() {
        return database;
    }

    /** The database of the keys under which this service seals, on a server of its own; empty where nothing is sealed. */
    public Optional<String> keyDatabase() {
        return switch (this) {
            case CASE -> Optional.of("keys");
            case ASSISTANCE -> Optional.of("assistance_keys");
            case REFERRAL, REPORTING -> Optional.empty();
        };
    }

    /** Whether something waits for people here, so that they are told by mail. */
    public boolean sendsMail() {
        return this == CASE || this == REFERRAL;
    }

    int usualPort() {
        return usualPort;
    }

    public List<String> keys() {
        var keys = new ArrayList<>(LEDGER_KEYS);
        keys.addAll(keysOfItsOwn());
        return List.copyOf(keys);
    }

    private List<String> keysOfItsOwn() {
        return switch (this) {
            case CASE -> List.of("handles", "facts-wrap", "fact-ids", "tokens", "hashes", "search-index");
            case REFERRAL, ASSISTANCE -> List.of("fact-ids", "tokens", "hashes");
            case REPORTING -> List.of("facts-wrap", "pseudonyms", "release-draws", "tokens", "hashes");
        };
    }

    @Override
    public String portVariable() {
        return "AMPARO_PORT_" + name();
    }
}
