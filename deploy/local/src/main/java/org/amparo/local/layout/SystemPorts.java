package org.amparo.local.layout;

import java.util.EnumMap;
import java.util.Map;
import org.amparo.local.process.LocalSystemFailure;

/**
 * Where everything listens, on localhost.
 *
 * @param postgres of the database server
 * @param keys of the database server that holds keys and nothing else
 * @param kafka of the broker
 * @param keycloak of the accounts
 * @param mail of the server that takes mails and delivers none
 * @param portal of the web pages
 * @param services of each service
 */
public record SystemPorts(
        int postgres, int keys, int kafka, int keycloak, int mail, int portal, Map<AmparoService, Integer> services) {
    public SystemPorts {
        services = Map.copyOf(services);
    }

    /** Ports nobody listens on, for tests. */
    public static SystemPorts free() {
        var services = new EnumMap<AmparoService, Integer>(AmparoService.class);
        for (var service : AmparoService.values()) {
            services.put(service, Ports.free());
        }
        return new SystemPorts(
                Ports.free(), Ports.free(), Ports.free(), Ports.free(), Ports.free(), Ports.free(), services);
    }

    /** The usual ports, each moved by its variable {@code AMPARO_PORT_…}. */
    public static SystemPorts fromEnvironment() {
        var services = new EnumMap<AmparoService, Integer>(AmparoService.class);
        for (var service : AmparoService.values()) {
            services.put(service, port(service.portVariable(), service.usualPort()));
        }
        return new SystemPorts(
                port("AMPARO_PORT_POSTGRES", 5442),
                port("AMPARO_PORT_KEYS", 5443),
                port("AMPARO_PORT_KAFKA", 9192),
                port("AMPARO_PORT_KEYCLOAK", 8085),
                port("AMPARO_PORT_MAIL", 2525),
                port(Portal.PORTAL.portVariable(), Portal.PORTAL.usualPort()),
                services);
    }

    private int ofService(AmparoService service) {
        return services.getOrDefault(service, service.usualPort());
    }

    public int of(Packaged module) {
        return switch (module) {
            case AmparoService service -> ofService(service);
            case Portal.PORTAL -> portal;
        };
    }

    private static int port(String variable, int usual) {
        var text = System.getenv(variable);
        if (text == null || text.isBlank()) {
            return usual;
        }
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new LocalSystemFailure(variable + " is not the number of a port.", e);
        }
    }
}
