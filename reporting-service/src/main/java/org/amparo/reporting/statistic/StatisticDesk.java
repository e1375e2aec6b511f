package org.amparo.reporting.statistic;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.ledger.NotInLedger;
import org.amparo.reporting.code.Country;
import org.amparo.reporting.imports.Sourced;
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

    List<Sourced<ExternalStatistic>> printed(@Nullable Country country) {
        return statistics.of(country);
    }
}
