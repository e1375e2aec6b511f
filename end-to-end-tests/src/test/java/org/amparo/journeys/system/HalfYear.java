package org.amparo.journeys.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.amparo.demo.Past;
import org.amparo.local.layout.AmparoService;

/**
 * The first half of the year that closed last, given out: people who are not all alike were registered and helped in seven
 * countries, and the figures officer made their figures and published them. Made when it is asked for the first time.
 */
public final class HalfYear {
    private static final int CASES = 24;
    private static final long SEED = 7;
    private static final Set<String> ENDED = Set.of("READY", "REFUSED", "FAILED");

    private static final class GivenOut {
        private static final String PERIOD = giveOut();
    }

    private HalfYear() {}

    /** Its name, as {@code 2025-H1}. */
    public static String released() {
        return GivenOut.PERIOD;
    }

    private static String giveOut() {
        var year = Year.now(ZoneOffset.UTC).minusYears(1);
        new Past(Amparo.system().options(), year, CASES, SEED, Map.of()).load();
        var period = year + "-H1";
        var release = "/releases/" + period;
        Account.FIGURES_OFFICER
                .sends(AmparoService.REPORTING, release, Map.of())
                .must(202);
        Eventually.holdsPatiently(() -> assertThat(job(release).at("/state")).isIn(ENDED));
        assertThat(job(release).at("/state")).as(job(release).text()).isEqualTo("READY");
        Account.FIGURES_OFFICER
                .sends(AmparoService.REPORTING, release + "/publication", Map.of())
                .must(204);
        return period;
    }

    private static Answer job(String release) {
        return Account.FIGURES_OFFICER.reads(AmparoService.REPORTING, release).must(200);
    }
}
