package org.amparo.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;

/** What it costs to open a sealed block, beside a plain reading of the same case by the same person. */
final class OpeningBench {
    private static final Pattern REFERENCE = Pattern.compile("\"reference\":\"([^\"]+)\"");
    static final byte[] CONTACT = """
            {"nameToUse":"Luz","codeWord":"girasol","channels":[{"kind":"CALL","address":"+51 999 000 111",
             "safeWhen":"mornings","shared":true,"mayLeaveMessage":false}],"neverContact":["the uncle"],
             "safetyNotes":"allergic to penicillin"}""".getBytes(StandardCharsets.UTF_8);
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
        caseworker.put(sealed, "\"0\"", CONTACT, 204);
        System.out.println("Opening a sealed block beside a plain read, 4 clients (aim: p95 at most 3 ms above)");
        read(plain);
        read(sealed);
        var reading = read(plain);
        var opening = read(sealed);
        System.out.printf("  %-36s %s%n", "a case, plain", reading.sentence());
        System.out.printf(
                Locale.ROOT,
                "  %-36s %s   %.2f ms above at p95%n",
                "a contact, opened",
                opening.sentence(),
                opening.millis(P95) - reading.millis(P95));
    }

    private Latencies read(String path) throws Exception {
        return ClosedLoop.run(4, each.dividedBy(2), () -> () -> caseworker.get(path));
    }
}
