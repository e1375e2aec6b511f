package org.amparo.reporting.outstanding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.amparo.kit.database.Database;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.ledger.Deed;
import org.amparo.kit.ledger.Ledger;

/** Where a figures officer sees who has not reported yet, to remind them: which organisation, and nothing of what it did. */
@UseCase
@ApplicationScoped
class OutstandingDesk {
    private final Database database;
    private final Ledger ledger;

    OutstandingDesk(Database database, Ledger ledger) {
        this.database = database;
        this.ledger = ledger;
    }

    /**
     * Organisations that did something in a month that is over, and have not taken its report.
     *
     * @param organisations codes, in their order
     */
    record Outstanding(String month, List<String> organisations) {}

    /** Month by month between two days; a month without any is left out. */
    List<Outstanding> between(LocalDate first, LocalDate next) {
        ledger.note(Deed.listing("five-w-outstanding", List.of()));
        var byMonth = new TreeMap<YearMonth, List<String>>();
        database.handle()
                .select("select month, organisation from five_w_outstanding(?, ?)", first, next)
                .map((row, context) -> byMonth.computeIfAbsent(
                                YearMonth.from(row.getObject("month", LocalDate.class)), month -> new ArrayList<>())
                        .add(row.getString("organisation")))
                .list();
        return byMonth.entrySet().stream()
                .map(month -> new Outstanding(month.getKey().toString(), month.getValue()))
                .toList();
    }
}
