package org.amparo.reporting.published;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.amparo.reporting.counting.ShareRange;
import org.amparo.reporting.lattice.Cell;
import org.amparo.reporting.lattice.Dimension;
import org.amparo.reporting.lattice.Lattice;

/**
 * A percentage by CTDC's rule: of those of whom anything is stated in the group of columns; nothing stated is not no.
 * From printed counts alone, so it tells nothing more than they do. Columns of one group may add up to more than 100.
 *
 * @param stated the denominator as printed
 * @param perCent one decimal, half up
 * @param lowest the smallest share the two counts may stand for
 * @param highest the largest
 */
public record Share(int yes, int stated, BigDecimal perCent, BigDecimal lowest, BigDecimal highest) {
    private static final int PLACES = 1;

    /**
     * The share of a column among what was stated of its attribute, at the place of the cell.
     *
     * @param given the counts that are given out
     * @param yes a cell in which the column says yes
     * @return empty when either count is not given out, or when nothing was stated
     */
    public static Optional<Share> of(Map<Cell, PublishedCell> given, Dimension column, Cell yes) {
        var stated = new Cell(
                yes.unit(),
                yes.places().stream()
                        .map(place -> place.dimension().equals(column.name()) ? Lattice.stated(column) : place)
                        .toList());
        return Optional.ofNullable(given.get(yes)).flatMap(numerator -> Optional.ofNullable(given.get(stated))
                .filter(denominator -> denominator.count() > 0)
                .map(denominator -> of(numerator, denominator)));
    }

    private static Share of(PublishedCell yes, PublishedCell stated) {
        var share = ShareRange.among(range(yes), range(stated), PLACES);
        return new Share(yes.count(), stated.count(), share.perCent(), share.lowest(), share.highest());
    }

    private static ShareRange.Range range(PublishedCell cell) {
        return new ShareRange.Range(cell.count(), cell.lowest(), cell.highest());
    }
}
