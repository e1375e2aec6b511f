package org.amparo.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.amparo.local.layout.AmparoService;
import org.amparo.local.system.LocalSystem;

/**
 * Whether somebody can tell by the clock that a case exists which is not theirs. After 20 refusals in a minute an account
 * waits, so whoever measures needs many: each asks ten times for cases of others and ten times for none, in an order drawn
 * at random, one question after the other.
 */
final class AbsenceBench {
    private static final int ACCOUNTS = 100;
    private static final int OF_EACH_KIND = 10;
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final double P50 = 0.50;
    private static final double P90 = 0.90;
    private static final double P99 = 0.99;

    private final LocalSystem system;
    private final String keycloak;
    private final Random chance = new Random(20);
    private final List<Long> forbidden = new ArrayList<>();
    private final List<Long> absent = new ArrayList<>();

    AbsenceBench(LocalSystem system, String keycloak) {
        this.system = system;
        this.keycloak = keycloak;
    }

    void measure() throws IOException, InterruptedException, SQLException {
        var accounts = new BenchAccounts(keycloak, system.options().home()).strangers(ACCOUNTS);
        var cases = casesOfOthers(ACCOUNTS * OF_EACH_KIND);
        for (var number = 0; number < ACCOUNTS; number++) {
            var own = cases.subList(number * OF_EACH_KIND, (number + 1) * OF_EACH_KIND);
            ask(new Http(system.url(AmparoService.CASE), accounts.get(number)), own);
        }
        System.out.println(
                "Absent beside forbidden, as somebody without the case sees them (aim: nothing to tell them apart)");
        report("a case of others", forbidden);
        report("no case", absent);
        System.out.println("  " + new TwoSamples(micros(forbidden), micros(absent)).sentence());
    }

    private void ask(Http stranger, List<String> cases) throws IOException {
        // What a first question costs more is paid by one that is allowed.
        stranger.get("/cases?size=1");
        var left = new ArrayList<Boolean>();
        for (var one = 0; one < OF_EACH_KIND; one++) {
            left.add(true);
            left.add(false);
        }
        Collections.shuffle(left, chance);
        var next = cases.iterator();
        for (var exists : left) {
            (exists ? forbidden : absent).add(micros(stranger, exists ? next.next() : nobodys()));
        }
    }

    private static long micros(Http stranger, String reference) throws IOException {
        var path = "/cases/" + reference;
        var began = System.nanoTime();
        var status = stranger.status(path);
        var micros = (System.nanoTime() - began) / 1_000;
        if (status != 404) {
            throw new IOException("status " + status + " instead of 404");
        }
        return micros;
    }

    /** Nobody has it: there are 32 to the power of 8. */
    private String nobodys() {
        var reference = new StringBuilder("PE-");
        for (var letter = 0; letter < 8; letter++) {
            reference.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
        }
        return reference.toString();
    }

    /** Another one for each question, as long as there are so many. */
    private List<String> casesOfOthers(int many) throws SQLException {
        try (var connection = system.database(AmparoService.CASE).asSuperuser();
                var rows = connection
                        .createStatement()
                        .executeQuery("select reference from case_file where organisation = 'PE-CASA-ABIERTA'"
                                + " order by random() limit " + many)) {
            var references = new ArrayList<String>();
            while (rows.next()) {
                references.add(rows.getString(1));
            }
            if (references.isEmpty()) {
                throw new IllegalStateException("no case to ask for");
            }
            return IntStream.range(0, many)
                    .mapToObj(number -> references.get(number % references.size()))
                    .toList();
        }
    }

    private static void report(String what, List<Long> micros) {
        var latencies = Latencies.of(micros(micros), 1);
        System.out.printf(
                Locale.ROOT,
                "  %-36s %d questions   p50 %7.2f ms   p90 %7.2f ms   p99 %7.2f ms%n",
                what,
                micros.size(),
                latencies.millis(P50),
                latencies.millis(P90),
                latencies.millis(P99));
    }

    private static long[] micros(List<Long> times) {
        return times.stream().mapToLong(Long::longValue).toArray();
    }
}
