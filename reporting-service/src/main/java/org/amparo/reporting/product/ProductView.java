package org.amparo.reporting.product;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.reporting.lattice.Dimension;
import org.amparo.reporting.lattice.Place;
import org.amparo.reporting.lattice.Table;
import org.amparo.reporting.lattice.Unit;
import org.amparo.reporting.published.Accuracy;
import org.amparo.reporting.published.Conclusion;
import org.amparo.reporting.published.PublishedCell;
import org.amparo.reporting.published.Share;
import org.amparo.reporting.published.Withheld;
import org.jspecify.annotations.Nullable;

/**
 * A product of a period.
 *
 * @param editions of each half-year it is of; above 1 after a revision
 * @param asOf when the last of them was given out
 * @param smallest the smallest count that is ever printed, beside 0
 * @param notes how the figures must be read, code to sentence
 */
record ProductView(
        String product,
        String period,
        List<Integer> editions,
        Instant asOf,
        int smallest,
        List<TableView> tables,
        Map<ProductNote, String> notes) {

    /**
     * One table, whole or not at all.
     *
     * @param by what its rows are told apart by; none: the total
     * @param withheld why it is not given out; null when it is
     * @param accuracy how far its counts may be from the true ones; null when it is withheld
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TableView(
            String table,
            Unit unit,
            List<String> by,
            Withheld.@Nullable Reason withheld,
            @Nullable Accuracy accuracy,
            List<CellView> cells) {
        static TableView of(Table table, Printed printed) {
            var by = table.by().stream().map(Dimension::name).toList();
            return printed.table(table.name())
                    .map(given -> new TableView(
                            table.name(),
                            table.unit(),
                            by,
                            null,
                            given.accuracy(),
                            given.cells().stream()
                                    .map(cell -> CellView.of(cell, CtdcColumns.share(table, printed, cell)))
                                    .toList()))
                    .orElseGet(() -> new TableView(
                            table.name(), table.unit(), by, printed.whyNot(table.name()), null, List.of()));
        }
    }

    /**
     * One count, and what may be concluded from it.
     *
     * @param lowest the smallest true count it may stand for
     * @param highest the largest
     * @param share of a column of CTDC, among those of whom anything was stated in its group; absent where nothing was, or where either
     *     count is not given out
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CellView(
            Map<String, String> places,
            int count,
            Conclusion conclusion,
            int lowest,
            int highest,
            @Nullable Share share) {
        static CellView of(PublishedCell cell, Optional<Share> share) {
            var places = new LinkedHashMap<String, String>();
            cell.cell().places().forEach((Place place) -> places.put(place.dimension(), place.value()));
            return new CellView(
                    places, cell.count(), cell.conclusion(), cell.lowest(), cell.highest(), share.orElse(null));
        }
    }
}
