package org.amparo.assistance.supply;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.amparo.assistance.code.Mechanism;
import org.amparo.kit.problem.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * In kind, or in cash with its value and the mechanism by which it reached people (R4V 5W: cash has both, kind neither).
 *
 * @param value of all of it together; more than nothing, at most a million, two decimals
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Modality(
        Kind kind,
        @Nullable BigDecimal value,
        @Nullable Currency currency,
        @Nullable Mechanism mechanism) {

    public Modality {
        Invalid.required(kind, "kind");
        switch (kind) {
            case IN_KIND -> {
                Invalid.unless(value == null, "value");
                Invalid.unless(currency == null, "currency");
                Invalid.unless(mechanism == null, "mechanism");
            }
            case CASH -> {
                value = Amount.of(value, "value");
                Invalid.required(currency, "currency");
                Invalid.required(mechanism, "mechanism");
            }
        }
    }

    /** How something is given. */
    public enum Kind {
        IN_KIND,
        CASH
    }

    /** Plans and appeals are in dollars. */
    public enum Currency {
        USD
    }
}
