package org.amparo.assistance.supply;

import java.math.BigDecimal;
import org.amparo.kit.problem.Invalid;
import org.jspecify.annotations.Nullable;

/** What quantities and values have in common: more than nothing, at most a million, at most two decimals. */
final class Amount {
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);
    private static final int DECIMALS = 2;

    private Amount() {}

    static BigDecimal of(@Nullable BigDecimal sent, String field) {
        var amount = Invalid.required(sent, field);
        Invalid.unless(amount.signum() > 0 && amount.compareTo(MOST) <= 0, field);
        Invalid.unless(amount.scale() <= DECIMALS, field);
        // 1E+3 and 1000 are one amount, and the second is how people write it.
        return amount.scale() < 0 ? amount.setScale(0) : amount;
    }
}
