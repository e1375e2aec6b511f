package org.amparo.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.amparo.local.layout.AmparoService;
import org.amparo.local.system.LocalSystem;

/** Registration through the real service beside the raw bound, at 16, 4 and 1 clients. */
final class RegistrationBench {
    private final LocalSystem system;
    private final Backlog backlog;
    private final Http http;
    private final Duration each;

    RegistrationBench(LocalSystem system, Http http, Duration each) {
        this.system = system;
        this.backlog = new Backlog(system);
        this.http = http;
        this.each = each;
    }

    void warm(Duration duration) throws ExecutionException, InterruptedException, SQLException {
        ClosedLoop.run(4, duration.dividedBy(6), this::raw);
        ClosedLoop.run(8, duration, () -> ServiceRegistration.through(http));
    }

    /** Throughput of the service at 4 clients, for the half load of the latency bench. */
    double measure() throws ExecutionException, InterruptedException, SQLException {
        var atFour = 0.0;
        System.out.println("Registration of a case of two people (aim: ratio at least 0.30 of the raw bound)");
        // The most clients first: what the warming left uncompiled is compiled under them, and not under the one alone.
        for (var clients : new int[] {16, 4, 1}) {
            var service = beside(clients, this::raw, () -> ServiceRegistration.through(http));
            atFour = clients == 4 ? service.perSecond() : atFour;
        }
        System.out.println("The same with identity and contact of both sealed: 5 requests (same aim)");
        ClosedLoop.run(4, each, () -> SealedRegistration.through(http));
        for (var clients : new int[] {16, 4, 1}) {
            beside(clients, this::rawSealed, () -> SealedRegistration.through(http));
        }
        forgetWhatIsNoKey();
        return atFour;
    }

    private Latencies beside(int clients, Callable<ClosedLoop.Client> bound, Callable<ClosedLoop.Client> registration)
            throws ExecutionException, InterruptedException, SQLException {
        backlog.settle();
        var raw = ClosedLoop.run(clients, each, bound);
        var cpuBefore = cpu();
        var service = ClosedLoop.run(clients, each, registration);
        var cpuEach = (cpu() - cpuBefore) / (service.perSecond() * service.seconds());
        System.out.printf(Locale.ROOT, "  %2d clients  raw JDBC  %s%n", clients, raw.sentence());
        System.out.printf(
                Locale.ROOT,
                "              service   %s   ratio %.2f   service CPU %.2f ms a registration%n",
                service.sentence(),
                service.perSecond() / raw.perSecond(),
                cpuEach);
        return service;
    }

    private RawSealedRegistration rawSealed() throws SQLException {
        return new RawSealedRegistration(raw(), keys());
    }

    private Connection keys() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + system.options().ports().keys() + "/keys", "postgres", "");
    }

    /** The bound writes bytes that nothing wrapped: a turn of the key would rightly stop at them. */
    private void forgetWhatIsNoKey() throws SQLException {
        try (var keys = keys();
                var statement = keys.createStatement()) {
            statement.execute("delete from wrapped_key where key_id = " + RawSealedRegistration.NO_KEY);
        }
    }

    private RawRegistration raw() throws SQLException {
        return new RawRegistration(system.database(AmparoService.CASE).asApp());
    }

    /** CPU time of the service so far, in milliseconds. */
    private double cpu() {
        return system.process(AmparoService.CASE.module())
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toMillis();
    }
}
