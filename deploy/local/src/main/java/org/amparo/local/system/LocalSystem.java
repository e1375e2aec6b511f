package org.amparo.local.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.amparo.local.key.KeyFiles;
import org.amparo.local.key.Secrets;
import org.amparo.local.layout.AmparoService;
import org.amparo.local.layout.Packaged;
import org.amparo.local.layout.Portal;
import org.amparo.local.layout.Ports;
import org.amparo.local.layout.SystemOptions;
import org.amparo.local.mail.LocalMail;
import org.amparo.local.process.LocalSystemFailure;
import org.amparo.local.process.Progress;
import org.amparo.local.process.Running;
import org.amparo.local.process.Supervised;
import org.amparo.local.server.Database;
import org.amparo.local.server.LocalKafka;
import org.amparo.local.server.LocalKeycloak;
import org.amparo.local.server.LocalPostgres;

/** All of Amparo on one machine: PostgreSQL, Kafka, Keycloak and the services that are built. */
public final class LocalSystem implements AutoCloseable {
    public static final String POSTGRESQL = "PostgreSQL";
    /** A server of its own, so that no backup of the data ever holds a key. */
    public static final String KEY_DATABASES = "PostgreSQL-keys";

    public static final String KAFKA = "Kafka";
    public static final String KEYCLOAK = "Keycloak";
    /** Takes mails and delivers none. */
    public static final String MAIL = "Mail";

    private final SystemOptions options;
    private final Progress progress;
    private final Secrets secrets;
    private final Map<AmparoService, Database> databases = new EnumMap<>(AmparoService.class);
    private final Map<AmparoService, Database> keyDatabases = new EnumMap<>(AmparoService.class);
    private final List<Supervised> parts = new ArrayList<>();

    private volatile boolean abandoned;

    public LocalSystem(SystemOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
        this.secrets = new Secrets(options.home().resolve("secrets"));
    }

    /** Starts everything the options name and waits until all of it is ready. */
    public static LocalSystem start(SystemOptions options, Progress progress) {
        var system = new LocalSystem(options, progress);
        system.bringUp(() -> {});
        return system;
    }

    /** Does {@code meanwhile} - the build of the services - while what they need is starting. */
    void bringUp(Runnable meanwhile) {
        try {
            prepare();
            startWhatServicesNeed(meanwhile);
            startServices();
            startPortal();
        } catch (RuntimeException e) {
            abandon();
            throw e;
        }
    }

    /** Ends everything at once, also what is still starting. */
    void abandon() {
        abandoned = true;
        synchronized (parts) {
            parts.forEach(Supervised::abandon);
        }
        new Leftovers(options).stop((part, sentence) -> {});
    }

    public SystemOptions options() {
        return options;
    }

    public String url(Packaged module) {
        return "http://localhost:" + options.ports().of(module);
    }

    /** The database of a service, with its passwords. */
    public Database database(AmparoService service) {
        var database = databases.get(service);
        if (database == null) {
            throw new IllegalArgumentException(service + " has no database yet");
        }
        return database;
    }

    /** Process of a part ({@link #POSTGRESQL}, {@link #KEY_DATABASES}, {@link #KAFKA}, {@link #KEYCLOAK}, {@link #MAIL} or a module's name). */
    public ProcessHandle process(String part) {
        return part(part).handle().orElseThrow(() -> new LocalSystemFailure(part + " is not running."));
    }

    /** Stops a part for a while; what needs it must cope. */
    public void stop(String part) {
        part(part).close();
    }

    /** Starts a part that was stopped and waits until it is ready. */
    public void start(String part) {
        part(part).start();
    }

    @Override
    public void close() {
        for (var part : parts.reversed()) {
            part.close();
        }
    }

    private void prepare() {
        try {
            Files.createDirectories(options.home());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        new Leftovers(options).stop(progress);
        requireFreePorts();
        new KeyFiles(options.home().resolve("keys")).ensure();
    }

    private void requireFreePorts() {
        var ports = options.ports();
        Ports.requireFree(ports.postgres(), POSTGRESQL, "AMPARO_PORT_POSTGRES");
        Ports.requireFree(ports.keys(), KEY_DATABASES, "AMPARO_PORT_KEYS");
        Ports.requireFree(ports.kafka(), KAFKA, "AMPARO_PORT_KAFKA");
        if (options.keycloak()) {
            Ports.requireFree(ports.keycloak(), KEYCLOAK, "AMPARO_PORT_KEYCLOAK");
        }
        if (options.sendsMail()) {
            Ports.requireFree(ports.mail(), MAIL, "AMPARO_PORT_MAIL");
        }
        for (var module : options.modules()) {
            Ports.requireFree(ports.of(module), module.module(), module.portVariable());
        }
    }

    private void startWhatServicesNeed(Runnable meanwhile) {
        var home = options.home();
        var ports = options.ports();
        startPart(POSTGRESQL, () -> {
            var postgres = LocalPostgres.start(home.resolve("postgres"), ports.postgres(), false, progress);
            provision(postgres);
            return postgres;
        });
        var starts = new ArrayList<Runnable>();
        starts.add(() -> startPart(KEY_DATABASES, () -> {
            var postgres = LocalPostgres.start(home.resolve("postgres-keys"), ports.keys(), false, progress);
            provisionKeys(postgres);
            return postgres;
        }));
        starts.add(() -> startPart(KAFKA, () -> {
            var kafka = LocalKafka.start(home.resolve("kafka"), ports.kafka(), options.servicesKafkaPort(), progress);
            kafka.createTopics();
            return kafka;
        }));
        if (options.keycloak()) {
            starts.add(() -> startPart(KEYCLOAK, this::keycloak));
        }
        if (options.sendsMail()) {
            starts.add(() -> startPart(MAIL, () -> LocalMail.start(home.resolve("mail"), ports.mail(), progress)));
        }
        starts.add(meanwhile);
        together(starts);
    }

    private void provision(LocalPostgres postgres) {
        for (var service : AmparoService.values()) {
            databases.put(service, postgres.provision(service.database(), secrets.of(service.database())));
        }
        postgres.provision("identity", secrets.of("identity"));
    }

    private void provisionKeys(LocalPostgres postgres) {
        for (var service : AmparoService.values()) {
            service.keyDatabase()
                    .ifPresent(name -> keyDatabases.put(service, postgres.provision(name, secrets.of(name))));
        }
    }

    private LocalKeycloak keycloak() {
        return LocalKeycloak.start(
                options.home().resolve("keycloak"),
                options.ports().keycloak(),
                new Database("identity", options.ports().postgres(), secrets.of("identity")),
                LocalKeycloak.realmFile(),
                new LocalKeycloak.Passwords(
                        secrets.keycloakAdministrator(), secrets.portalClient(), secrets.accountsClient()),
                progress);
    }

    private void startServices() {
        var starts = new ArrayList<Runnable>();
        for (var service : AmparoService.values()) {
            if (options.services().contains(service) && service.isBuilt()) {
                starts.add(() ->
                        startPart(service.module(), () -> ServiceProcess.start(service, options, reach(service))));
            }
        }
        together(starts);
    }

    private void startPortal() {
        var portal = Portal.PORTAL;
        if (options.modules().contains(portal) && portal.isBuilt()) {
            startPart(portal.module(), () -> PortalProcess.start(options, secrets.portalClient()));
        }
    }

    private Reach reach(AmparoService service) {
        return new Reach(
                database(service),
                Optional.ofNullable(keyDatabases.get(service)),
                Optional.of(service).filter(AmparoService.CASE::equals).map(cases -> secrets.accountsClient()));
    }

    private void startPart(String name, java.util.function.Supplier<? extends Running> starter) {
        var part = new Supervised(name, starter, progress);
        synchronized (parts) {
            if (abandoned) {
                throw new LocalSystemFailure("Stopped before " + name + " was started.");
            }
            parts.add(part);
        }
        progress.say(name, "is starting");
        var began = System.nanoTime();
        part.start();
        progress.say(name, "is ready after %.1f s".formatted((System.nanoTime() - began) / 1e9));
    }

    private Supervised part(String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no part of this system"));
    }

    private static void together(List<Runnable> tasks) {
        var running = tasks.stream()
                .map(task -> CompletableFuture.runAsync(
                        task, started -> Thread.ofVirtual().start(started)))
                .toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(running).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof LocalSystemFailure failure ? failure : e;
        }
    }
}
