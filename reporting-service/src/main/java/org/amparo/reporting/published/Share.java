package org.amparo.reporting.published;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.amparo.reporting.lattice.Cell;
import org.amparo.reporting.lattice.Dimension;
import org.amparo.reporting.lattice.Lattice;

/**
 * A percentage by CTDC's rule: of those of whom anything is stated in the group of columns; nothing stated is not no.
 * From printed counts alone, so it tells nothing more than they do. Columns of one group may add up to more than 100.
 *
 * @param stated the denominator as printed
 * @param perCent one decimal, half up
 */
public record Share(int yes, int stated, BigDecimal perCent) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * The share of a column among what was stated of its attribute, at the place of the cell.
     *
     * @param yes a cell in which the column says yes
     * @return empty when either count is not given out, or when nothing was stated
     */
    public static Optional<Share> of(Release release, Dimension column, Cell yes) {
        var stated = new Cell(
                yes.unit(),
                yes.places().stream()
                        .map(place -> place.dimension().equals(column.name()) ? Lattice.stated(column) : place)
                        .toList());
        return release.cell(yes).flatMap(numerator -> release.cell(stated)
                .filter(denominator -> denominator.count() > 0)
                .map(denominator -> of(numerator.count(), denominator.count())));
    }

    private static Share of(int yes, int stated) {
        var perCent =
                BigDecimal.valueOf(yes).multiply(HUNDRED).divide(BigDecimal.valueOf(stated), 1, RoundingMode.HALF_UP);
        return new Share(yes, stated, perCent);
    }
}
