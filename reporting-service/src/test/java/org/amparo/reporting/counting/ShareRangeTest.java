package org.amparo.reporting.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.amparo.reporting.counting.ShareRange.Range;
import org.junit.jupiter.api.Test;

class ShareRangeTest {
    @Test
    void boundsAreCarriedThroughAndRoundedOutwards() {
        assertThat(ShareRange.of(new Range(40, 32, 48), 948_200, 3))
                .isEqualTo(new ShareRange(new BigDecimal("0.004"), new BigDecimal("0.003"), new BigDecimal("0.006")));
    }

    @Test
    void moreThanWereMeantMayHaveCome() {
        assertThat(ShareRange.of(Range.exactly(60), 50, 1).perCent()).isEqualByComparingTo("120");
    }

    @Property
    void noTrueShareIsEverOutside(
            @ForAll @IntRange(max = 400) int stated,
            @ForAll @IntRange(max = 400) int yes,
            @ForAll @IntRange(max = 8) int off,
            @ForAll @IntRange(max = 8) int less) {
        var truth = Math.min(yes, stated);
        var whole = Math.max(1, stated);
        var range = ShareRange.among(
                new Range(truth, Math.max(0, truth - off), truth + off),
                new Range(whole, Math.max(0, whole - less), whole + less),
                1);

        var exact = 100.0 * truth / whole;
        assertThat(range.lowest().doubleValue()).isLessThanOrEqualTo(exact + 1e-9);
        assertThat(range.highest().doubleValue()).isGreaterThanOrEqualTo(exact - 1e-9);
        assertThat(range.highest()).isLessThanOrEqualTo(BigDecimal.valueOf(100));
    }
}
