package org.amparo.bench;

import java.time.Duration;
import java.util.Locale;
import org.amparo.local.layout.AmparoService;
import org.amparo.local.layout.Portal;
import org.amparo.local.system.LocalSystem;

/** The list of cases as a page beside the same list as its service answers it, asked one after the other by the same caseworker. */
final class PortalBench {
    private static final String CASEWORKER = "caseworker2.pe";
    private static final Duration WARM = Duration.ofSeconds(90);
    private static final int REPETITIONS = 500;

    private final LocalSystem system;
    private final String keycloak;

    PortalBench(LocalSystem system, String keycloak) {
        this.system = system;
        this.keycloak = keycloak;
    }

    /** The same over cases that are there for it alone. */
    void measure(int cases) throws Exception {
        new WorklistBench(system, new Login(keycloak, CASEWORKER), new Login(keycloak, "supervisor.pe")).fill(cases);
        compare();
    }

    /** Over the cases that are there. */
    void compare() throws Exception {
        var service = new Http(system.url(AmparoService.CASE), new Login(keycloak, CASEWORKER));
        var portal = Pages.openedBy(CASEWORKER, system.url(Portal.PORTAL));
        var warm = System.nanoTime() + WARM.toNanos();
        while (System.nanoTime() < warm) {
            service.get("/cases?size=25");
            portal.get("/cases");
        }
        var asked = new long[REPETITIONS];
        var shown = new long[REPETITIONS];
        var began = System.nanoTime();
        for (var i = 0; i < REPETITIONS; i++) {
            asked[i] = micros(() -> service.get("/cases?size=25"));
            shown[i] = micros(() -> portal.get("/cases"));
        }
        report(asked, shown, (System.nanoTime() - began) / 1e9);
    }

    private static void report(long[] asked, long[] shown, double seconds) {
        var service = Latencies.of(asked, seconds);
        var pages = Latencies.of(shown, seconds);
        System.out.println("The list of cases as a page (aim: at most twice the time of its service)");
        System.out.println("  the service's answer                 " + service.sentence());
        System.out.println("  the page                             " + pages.sentence());
        System.out.printf(
                Locale.ROOT,
                "  the page takes                       %.2f times as long at p50, %.2f at p95%n",
                pages.millis(0.50) / service.millis(0.50),
                pages.millis(0.95) / service.millis(0.95));
    }

    private static long micros(Runnable question) {
        var start = System.nanoTime();
        question.run();
        return (System.nanoTime() - start) / 1000;
    }
}
