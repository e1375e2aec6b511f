package org.amparo.reporting.reach;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.amparo.reporting.hxl.Column;
import org.amparo.reporting.hxl.Row;
import org.amparo.reporting.published.Accuracy;
import org.jspecify.annotations.Nullable;

/** People reached in a row of a file, with what may be concluded, or why there is no number. */
public final class ReachedCells {
    private static final int LONGEST = 60;
    private static final int MOST = 1_000_000;

    private static final Column<String> CONCLUSION = Column.text("Conclusion", "#meta+conclusion", LONGEST);
    private static final Column<Long> COUNT =
            Column.count("People reached", "#reached+ind").optional();
    private static final Column<Long> LOWEST =
            Column.count("Lowest", "#reached+ind+lowest").optional();
    private static final Column<Long> HIGHEST =
            Column.count("Highest", "#reached+ind+highest").optional();
    private static final Column<BigDecimal> MEAN =
            Column.decimal("Mean bound", "#indicator+accuracy+mean", 2, MOST).optional();
    private static final Column<Long> LARGEST =
            Column.count("Largest bound", "#indicator+accuracy+largest").optional();

    public static final List<Column<?>> COLUMNS = List.of(CONCLUSION, COUNT, LOWEST, HIGHEST, MEAN, LARGEST);

    private ReachedCells() {}

    /** Writes it into its columns. */
    public static void write(Reached reached, Row row) {
        row.with(CONCLUSION, conclusion(reached))
                .with(COUNT, number(reached.count()))
                .with(LOWEST, number(reached.lowest()))
                .with(HIGHEST, number(reached.highest()));
        var accuracy = reached.accuracy();
        if (accuracy != null) {
            row.with(MEAN, rounded(accuracy)).with(LARGEST, (long) accuracy.largestBound());
        }
    }

    private static String conclusion(Reached reached) {
        return Optional.<Enum<?>>ofNullable(reached.conclusion())
                .or(() -> Optional.ofNullable(reached.withheld()))
                .orElse(reached.state())
                .name();
    }

    private static @Nullable Long number(@Nullable Integer count) {
        return count == null ? null : Long.valueOf(count);
    }

    private static BigDecimal rounded(Accuracy accuracy) {
        return BigDecimal.valueOf(Math.round(accuracy.meanBound() * 100), 2);
    }
}
