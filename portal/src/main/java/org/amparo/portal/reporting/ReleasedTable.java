package org.amparo.portal.reporting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One released table, as reporting-service gives it out: whole, or with the reason why not. */
public record ReleasedTable(
        String unit,
        List<String> by,
        @Nullable String withheld,
        @Nullable Accuracy accuracy,
        List<Cell> cells) {
    /** How far its counts may be from the true ones. */
    public record Accuracy(double meanBound, int largestBound) {}

    /** One count and what it may stand for. */
    public record Cell(
            Map<String, String> places,
            int count,
            int lowest,
            int highest,
            @Nullable Share share) {
        public boolean isYes(String dimension) {
            return "yes".equals(places.get(dimension));
        }
    }

    /** A percentage among those of whom anything was stated. */
    public record Share(BigDecimal perCent, BigDecimal lowest, BigDecimal highest) {}

    public boolean isTotal() {
        return by.isEmpty();
    }

    /** Of one attribute of which a person may have several values, this is one value, yes or no; empty when it is none. */
    public String column() {
        return by.size() == 1 && by.getFirst().indexOf('.') > 0 ? by.getFirst() : "";
    }
}
