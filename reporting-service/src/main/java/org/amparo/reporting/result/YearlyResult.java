package org.amparo.reporting.result;

import java.math.BigDecimal;
import org.amparo.reporting.code.Country;
import org.amparo.reporting.code.Platform;
import org.amparo.reporting.code.PopulationGroup;
import org.amparo.reporting.counting.Partners;
import org.amparo.reporting.counting.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * What one source says of one year, platform or country and population group: as printed, never corrected. Each figure is
 * null where none was printed.
 *
 * @param reached people reached, not only assisted: trainings and campaigns may be among them
 * @param printedShare people reached as per cent of the target, as printed
 * @param directShare people who received direct assistance as per cent of the <em>target</em>, as printed
 * @param reporting partners that reported; never added to those that implement, who may be the same
 */
public record YearlyResult(
        About about,
        @Nullable Long reached,
        Qualifier qualifier,
        @Nullable BigDecimal printedShare,
        @Nullable BigDecimal directShare,
        Mechanism mechanism,
        @Nullable Partners reporting,
        @Nullable Partners implementing,
        @Nullable Long activities) {

    /** Of whom it is. */
    public record About(
            int year,
            Platform platform,
            @Nullable Country country,
            @Nullable PopulationGroup group) {
        boolean isInTransit() {
            return group != null && !group.countsForTheRegion();
        }
    }

    boolean isEmpty() {
        return reached == null
                && directShare == null
                && mechanism.isEmpty()
                && reporting == null
                && implementing == null
                && activities == null;
    }
}
