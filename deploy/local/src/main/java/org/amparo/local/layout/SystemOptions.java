package org.amparo.local.layout;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What to start, and where.
 *
 * @param home keeps everything between starts: data, keys, passwords, logs
 * @param ports where the parts listen
 * @param services which services to start, as far as the checkout has them and they are built
 * @param portal whether the web pages are started, likewise
 * @param keycloak whether accounts are needed
 * @param servicesPostgresPort the port services use for PostgreSQL; another one than PostgreSQL's own leads through a
 *     TCP proxy
 * @param servicesKafkaPort the same for Kafka, which also sends its clients there
 */
public record SystemOptions(
        Path home,
        SystemPorts ports,
        Set<AmparoService> services,
        boolean portal,
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
                home, ports, EnumSet.allOf(AmparoService.class), true, true, ports.postgres(), ports.kafka());
    }

    /**
     * What scripts start: home from {@code AMPARO_HOME}, ports from {@code AMPARO_PORT_…}, and, for those who work on
     * one service, {@code AMPARO_SERVICES}: modules with commas between, or "none".
     */
    public static SystemOptions fromEnvironment() {
        var home = System.getenv("AMPARO_HOME");
        var folder = home == null || home.isBlank() ? Checkout.root().resolve(".amparo") : Path.of(home);
        var all = of(folder, SystemPorts.fromEnvironment());
        var text = System.getenv("AMPARO_SERVICES");
        return text == null || text.isBlank()
                ? all
                : all.only(List.of(text.strip().split("\\s*,\\s*", -1)));
    }

    private SystemOptions only(List<String> modules) {
        var chosen = EnumSet.allOf(AmparoService.class);
        chosen.removeIf(service -> !modules.contains(service.module()));
        var chosenPortal = modules.contains(Portal.PORTAL.module());
        return new SystemOptions(home, ports, chosen, chosenPortal, keycloak, servicesPostgresPort, servicesKafkaPort);
    }

    /** Whether anything is started that tells people by mail. */
    public boolean sendsMail() {
        return services.stream().anyMatch(AmparoService::sendsMail);
    }

    /** What is started of what Maven packages, services first. */
    public List<Packaged> modules() {
        return Stream.concat(Arrays.stream(AmparoService.values()).filter(services::contains), pages())
                .toList();
    }

    private Stream<Packaged> pages() {
        return portal ? Stream.of(Portal.PORTAL) : Stream.empty();
    }

    /** These services, and no web pages: they need them all. */
    public SystemOptions withServices(Set<AmparoService> chosen) {
        return new SystemOptions(home, ports, chosen, false, keycloak, servicesPostgresPort, servicesKafkaPort);
    }

    /** And the web pages before them. */
    public SystemOptions withPages() {
        return new SystemOptions(home, ports, services, true, keycloak, servicesPostgresPort, servicesKafkaPort);
    }

    public SystemOptions withoutKeycloak() {
        return new SystemOptions(home, ports, services, portal, false, servicesPostgresPort, servicesKafkaPort);
    }

    /** Lets services reach PostgreSQL and Kafka through proxies on these ports. */
    public SystemOptions behind(int postgresProxy, int kafkaProxy) {
        return new SystemOptions(home, ports, services, portal, keycloak, postgresProxy, kafkaProxy);
    }
}
