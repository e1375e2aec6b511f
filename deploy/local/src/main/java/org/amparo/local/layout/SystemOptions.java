package org.amparo.local.layout;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What to start, and where.
 *
 * @param home keeps everything between starts: data, keys, passwords, logs
 * @param ports where the parts listen
 * @param services which services to start, as far as the checkout has them and they are built
 * @param keycloak whether accounts are needed
 * @param servicesPostgresPort the port services use for PostgreSQL; another one than PostgreSQL's own leads through a
 *     TCP proxy
 * @param servicesKafkaPort the same for Kafka, which also sends its clients there
 */
public record SystemOptions(
        Path home,
        SystemPorts ports,
        Set<AmparoService> services,
        boolean keycloak,
        int servicesPostgresPort,
        int servicesKafkaPort) {
    public SystemOptions {
        home = home.toAbsolutePath();
        services = Set.copyOf(services);
    }

    /** Everything, on these ports. */
    public static SystemOptions of(Path home, SystemPorts ports) {
        return new SystemOptions(
                home, ports, EnumSet.allOf(AmparoService.class), true, ports.postgres(), ports.kafka());
    }

    /**
     * What scripts start: home from {@code AMPARO_HOME}, ports from {@code AMPARO_PORT_…}, and, for those who work on
     * one service, {@code AMPARO_SERVICES}: modules with commas between, or "none".
     */
    public static SystemOptions fromEnvironment() {
        var home = System.getenv("AMPARO_HOME");
        var folder = home == null || home.isBlank() ? Checkout.root().resolve(".amparo") : Path.of(home);
        return of(folder, SystemPorts.fromEnvironment()).withServices(chosenServices());
    }

    private static Set<AmparoService> chosenServices() {
        var text = System.getenv("AMPARO_SERVICES");
        var chosen = EnumSet.allOf(AmparoService.class);
        if (text != null && !text.isBlank()) {
            var words = List.of(text.strip().split("\\s*,\\s*", -1));
            chosen.removeIf(service -> !words.contains(service.module()));
        }
        return chosen;
    }

    public SystemOptions withServices(Set<AmparoService> chosen) {
        return new SystemOptions(home, ports, chosen, keycloak, servicesPostgresPort, servicesKafkaPort);
    }

    public SystemOptions withoutKeycloak() {
        return new SystemOptions(home, ports, services, false, servicesPostgresPort, servicesKafkaPort);
    }

    /** Lets services reach PostgreSQL and Kafka through proxies on these ports. */
    public SystemOptions behind(int postgresProxy, int kafkaProxy) {
        return new SystemOptions(home, ports, services, keycloak, postgresProxy, kafkaProxy);
    }
}
