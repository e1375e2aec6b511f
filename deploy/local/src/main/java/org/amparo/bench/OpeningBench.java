package org.amparo.bench;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;

/** What it costs to open a sealed block, beside a plain reading of the same case by the same person. */
final class OpeningBench {
    private static final Pattern REFERENCE = Pattern.compile("\"reference\":\"([^\"]+)\"");
    private static final double P95 = 0.95;

    private final Http caseworker;
    private final Duration each;

    OpeningBench(Http caseworker, Duration each) {
        this.caseworker = caseworker;
        this.each = each;
    }

    /** A case of the caseworker's must be there. */
    void measure() throws Exception {
        var found = REFERENCE.matcher(caseworker.get("/cases?size=1"));
        if (!found.find()) {
            throw new IllegalStateException("no case to open a block of");
        }
        var plain = "/cases/" + found.group(1);
        var sealed = plain + "/people/1/contact";
        caseworker.put(sealed, "\"0\"", SealedRegistration.CONTACT, 204);
        System.out.println("Opening a sealed block beside a plain read (aim: p95 at most 3 ms above)");
        read(4, plain);
        read(4, sealed);
        // Alone it shows what opening costs; four at once on two cores wait for each other too.
        for (var clients : new int[] {1, 4}) {
            var reading = read(clients, plain);
            var opening = read(clients, sealed);
            System.out.printf("  %2d clients  %-20s %s%n", clients, "a case, plain", reading.sentence());
            System.out.printf(
                    Locale.ROOT,
                    "              %-20s %s   %.2f ms above at p95%n",
                    "a contact, opened",
                    opening.sentence(),
                    opening.millis(P95) - reading.millis(P95));
        }
    }

    private Latencies read(int clients, String path) throws Exception {
        return ClosedLoop.run(clients, each.dividedBy(2), () -> () -> caseworker.get(path));
    }
}
