package org.amparo.reporting.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.amparo.reporting.code.Country;
import org.amparo.reporting.hxl.Column;
import org.amparo.reporting.hxl.Row;
import org.jspecify.annotations.Nullable;

/**
 * One row of the 5W and what its rules ask of it. Its cells have the types of their columns; an absent value is an empty
 * cell.
 *
 * @param register which organisations there are
 */
public record FiveWRow(Row cells, Predicate<String> register) {
    /** How the names of campaigns begin here, because no indicator of the sub-sector says that a row is about one. */
    public static final String CAMPAIGN = "Campaign";

    /** What the value of a column is, if the cell is not empty. */
    <T> Optional<T> ifAny(Column<T> column) {
        return cells.ifAny(column);
    }

    boolean lacks(Column<?> column) {
        return cells.ifAny(column).isEmpty();
    }

    /** Those of the columns whose cell is empty. */
    List<Column<?>> lacking(Column<?>... columns) {
        return Arrays.<Column<?>>stream(columns).filter(this::lacks).toList();
    }

    boolean says(Column<YesNo> column, YesNo word) {
        return cells.orNull(column) == word;
    }

    /** The number in a column; an empty cell is none of anybody. */
    long people(Column<Long> column) {
        return cells.ifAny(column).orElse(0L);
    }

    long sum(List<Column<Long>> columns) {
        return columns.stream().mapToLong(this::people).sum();
    }

    boolean saysAnyOf(List<Column<Long>> columns) {
        return columns.stream().anyMatch(column -> !lacks(column));
    }

    /** The form of its year; of a row without a month the last one. */
    FormYear form() {
        return ifAny(FiveWSheet.MONTH)
                .map(month -> FormYear.of(month.getYear()))
                .orElse(FormYear.FROM_2026);
    }

    boolean isFrom(FormYear first) {
        return form().compareTo(first) >= 0;
    }

    Optional<SectorIndicator> indicator() {
        return ifAny(FiveWSheet.INDICATOR).flatMap(SectorIndicator::named);
    }

    boolean isCampaign() {
        return lacks(FiveWSheet.INDICATOR)
                && ifAny(FiveWSheet.ACTIVITY)
                        .filter(name -> name.startsWith(CAMPAIGN))
                        .isPresent();
    }

    /** What the row counts; null where its indicator is not of this sub-sector, so that no rule of a type is asked. */
    public @Nullable IndicatorType type() {
        return indicator().map(SectorIndicator::type).orElse(isCampaign() ? IndicatorType.CAMPAIGN : null);
    }

    boolean isOf(IndicatorType... types) {
        var type = type();
        return type != null && List.of(types).contains(type);
    }

    /** The country by name or by its code; R4V writes Curaçao without a cedilla in some files. */
    Optional<Country> country() {
        return ifAny(FiveWSheet.COUNTRY)
                .map(name -> name.replace("Curacao", Country.CUW.printedName()))
                .flatMap(name -> Arrays.stream(Country.values())
                        .filter(country -> country.printedName().equalsIgnoreCase(name)
                                || country.name().equals(name))
                        .findFirst());
    }
}
