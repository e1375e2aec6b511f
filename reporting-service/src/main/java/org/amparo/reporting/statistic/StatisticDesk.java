package org.amparo.reporting.statistic;

import jakarta.enterprise.context.ApplicationScoped;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.ledger.NotInLedger;
import org.amparo.reporting.code.Country;
import org.jspecify.annotations.Nullable;

/** Where external statistics are looked at. */
@UseCase
@NotInLedger("figures that papers printed, the same for everybody")
@ApplicationScoped
class StatisticDesk {
    private final ExternalStatistics statistics;

    StatisticDesk(ExternalStatistics statistics) {
        this.statistics = statistics;
    }

    StatisticView of(@Nullable Country country) {
        return StatisticView.of(statistics.of(country));
    }
}
