package org.amparo.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.amparo.local.layout.AmparoService;
import org.amparo.local.system.LocalSystem;

/**
 * Facts of deliveries on their way into the year's count: out of a service's outbox, signed by its relay, through the log.
 * How many a second reporting-service takes from a full log; how long one takes at normal load; and whether what was counted
 * on the way is what counting everything at once says.
 */
final class FactsBench {
    private static final int A_SECOND = 20;
    private static final Duration NORMAL = Duration.ofSeconds(20);

    private final LocalSystem system;
    private final MadeFacts made;
    private final CountedFacts counted;

    FactsBench(LocalSystem system) throws Exception {
        this.system = system;
        made = new MadeFacts(system);
        counted = new CountedFacts(system.database(AmparoService.REPORTING));
    }

    void measure(int facts) throws Exception {
        System.out.printf(
                Locale.ROOT,
                "%,d facts of deliveries to two people each (bar: 2,000 a second, within 2 s at normal load)%n",
                facts);
        var people = fill(facts);
        drain(facts);
        compare(people);
        arriveEvenly();
        compare(people + A_SECOND * NORMAL.toSeconds() * MadeFacts.PEOPLE);
    }

    /** The log is filled while nobody reads it, so that the reader alone is measured. Answers how many people there are to count. */
    private long fill(int facts) throws Exception {
        system.stop(AmparoService.REPORTING.module());
        var began = System.nanoTime();
        var people = made.write(facts);
        made.untilTheyLeft();
        System.out.printf(
                Locale.ROOT,
                "  made, signed and sent                %8.0f/s%n",
                facts * 1e9 / (System.nanoTime() - began));
        system.start(AmparoService.REPORTING.module());
        return people;
    }

    private void drain(int facts) throws SQLException, InterruptedException {
        while (counted.facts() < facts) {
            TimeUnit.SECONDS.sleep(2);
        }
        counted.settle();
        var kept = counted.kept();
        System.out.printf(
                Locale.ROOT,
                "  taken from the log                   %8.0f/s   %.1f s, %.0f/s in the second half%n",
                facts / kept.seconds(),
                kept.seconds(),
                counted.perSecondAtLast(kept));
        System.out.printf(
                Locale.ROOT, "  the last of them counted after       %8.1f s%n", counted.secondsBehind(kept.last()));
    }

    private void arriveEvenly() throws SQLException, InterruptedException {
        var sent = made.sendEvenly(A_SECOND, NORMAL);
        counted.settle();
        var times = counted.microsSince(sent);
        System.out.printf(
                Locale.ROOT,
                "  committed to counted, %d a second     %s   of %d sent%n",
                A_SECOND,
                Latencies.of(times, NORMAL.toMillis() / 1e3).sentence(),
                sent.size());
    }

    private void compare(long people) throws SQLException {
        System.out.printf(
                Locale.ROOT,
                "  counted %,d of %,d people; %,d rows differ from counting everything at once%n",
                counted.people(),
                people,
                counted.differences());
    }
}
