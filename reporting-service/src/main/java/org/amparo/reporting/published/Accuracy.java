package org.amparo.reporting.published;

import java.util.List;

/**
 * The accuracy row of a table: the deviation bounds of its counts. The true deviations are never told: their sum would
 * be one more equation for an attacker.
 */
public record Accuracy(double meanBound, int largestBound) {
    static Accuracy of(List<PublishedCell> cells) {
        var bounds = cells.stream().mapToInt(PublishedCell::bound).summaryStatistics();
        return new Accuracy(bounds.getAverage(), bounds.getMax());
    }
}
