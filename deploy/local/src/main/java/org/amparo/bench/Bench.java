package org.amparo.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import org.amparo.bench.ledger.LedgerBench;
import org.amparo.local.layout.AmparoService;
import org.amparo.local.layout.SystemOptions;
import org.amparo.local.layout.SystemPorts;
import org.amparo.local.system.LocalSystem;

/** {@code deploy/bench}: starts a system of its own, warms it, measures, and stops it; or one part alone, by its name. */
public final class Bench {
    private static final int WARM_SECONDS = 75;
    private static final int SECONDS_EACH = 20;
    private static final int MOST_KEYS = 100_000;
    private static final int LEAVES_OF_A_CASE = 10;
    private static final int FACTS = 50_000;
    private static final int CASES = 100_000;

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        switch (arguments.length > 0 ? arguments[0] : "") {
            case "facts" -> facts(arguments.length > 1 ? Integer.parseInt(arguments[1]) : FACTS);
            case "figures" -> figures();
            case "portal" -> portal(arguments.length > 1 ? Integer.parseInt(arguments[1]) : CASES);
            default -> everything(arguments);
        }
    }

    /** Only how facts reach the year's count, with no more of the system than that needs. */
    private static void facts(int facts) throws Exception {
        var options = SystemOptions.of(Path.of(System.getenv("AMPARO_HOME")), SystemPorts.free())
                .withServices(EnumSet.of(AmparoService.ASSISTANCE, AmparoService.REPORTING))
                .withoutKeycloak();
        try (var system = LocalSystem.start(options, Bench::say)) {
            new FactsBench(system).measure(facts);
        }
    }

    /** Only what auditors read. */
    private static void figures() throws Exception {
        var options = SystemOptions.of(Path.of(System.getenv("AMPARO_HOME")), SystemPorts.free())
                .withServices(EnumSet.of(AmparoService.REPORTING));
        try (var system = LocalSystem.start(options, Bench::say)) {
            var keycloak = "http://localhost:" + options.ports().keycloak();
            new KeyFiguresBench(system, new Login(keycloak, "auditor")).measure();
        }
    }

    /** Only how much pages take beyond what their service takes. The register of organisations is there: each session asks it once. */
    private static void portal(int cases) throws Exception {
        var options = SystemOptions.of(Path.of(System.getenv("AMPARO_HOME")), SystemPorts.free())
                .withServices(EnumSet.of(AmparoService.CASE, AmparoService.REFERRAL))
                .withPages();
        try (var system = LocalSystem.start(options, Bench::say)) {
            var keycloak = "http://localhost:" + options.ports().keycloak();
            new PortalBench(system, keycloak).measure(cases);
        }
    }

    private static void say(String part, String sentence) {
        System.out.println("  " + part + " " + sentence);
    }

    private static void everything(String[] arguments) throws Exception {
        var cases = arguments.length > 0 ? Integer.parseInt(arguments[0]) : CASES;
        var warm = Duration.ofSeconds(arguments.length > 1 ? Integer.parseInt(arguments[1]) : WARM_SECONDS);
        var each = Duration.ofSeconds(arguments.length > 2 ? Integer.parseInt(arguments[2]) : SECONDS_EACH);
        var options = SystemOptions.of(Path.of(System.getenv("AMPARO_HOME")), SystemPorts.free());
        try (var system = LocalSystem.start(options, Bench::say)) {
            var keycloak = "http://localhost:" + options.ports().keycloak();
            var http = new Http(system.url(AmparoService.CASE), new Login(keycloak, "caseworker.pe"));
            var registration = new RegistrationBench(system, http, each);
            System.out.println("Warming for " + warm.toSeconds() + " s ...");
            registration.warm(warm);
            var perSecond = registration.measure();
            new EffectBench(system, http).measure(perSecond / 2, each);
            new OpeningBench(http, each).measure();
            new RevocationBench(system, keycloak).measure();
            new AbsenceBench(system, keycloak).measure();
            new DrainBench(system).measure();
            new WorklistBench(system, new Login(keycloak, "caseworker2.pe"), new Login(keycloak, "supervisor.pe"))
                    .measure(cases);
            new PortalBench(system, keycloak).compare();
            new InboxBench(system, new Login(keycloak, "partner.pe")).measure(cases);
            new KeyFiguresBench(system, new Login(keycloak, "auditor")).measure();
            new FactsBench(system).measure(cases);
            // Last what leaves the system larger than it was: a year's leaves, and the keys of cases that nobody
            // registered.
            var keys = Math.min(cases, MOST_KEYS);
            new KeyTurnBench(system, BlockWork.of(system, http), each).measure(keys);
            new LedgerBench(system).measure(LEAVES_OF_A_CASE * keys);
        }
    }
}
