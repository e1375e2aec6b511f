package org.amparo.reporting.fivew;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the 5W in codes and numbers, as facts say it or as it was taken.
 *
 * @param line which row of its month it is, and where it stands: everything its deliveries have in common
 * @param implementingPartner null when the organisation did it itself
 * @param activity a service, or what kind of activity
 * @param pillar of an activity without people; null for a service
 * @param rmrp null when nobody said whether it is part of the plan
 * @param value in US dollars; null unless in cash
 * @param total people, each once; of trainings those who took part
 * @param unregistered how many of them nobody registered
 * @param newPeople of them, those counted as new in this row
 * @param newElsewhere of them, those new in the month and counted in an earlier row of it
 * @param lacking of the new people, those whose age, gender or group nobody knows
 * @param byGroup the new people, in the order of the form's population groups
 * @param byAgeGender the new people, in the order of the form's age-gender cells
 */
public record Line(
        String line,
        String country,
        @Nullable String admin1,
        @Nullable String implementingPartner,
        @Nullable String indicator,
        @Nullable String activity,
        @Nullable String pillar,
        @Nullable String unit,
        @Nullable Boolean rmrp,
        boolean cash,
        @Nullable String mechanism,
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal value,
        long total,
        long unregistered,
        long newPeople,
        long newElsewhere,
        long lacking,
        List<Long> byGroup,
        List<Long> byAgeGender) {
    public Line {
        byGroup = List.copyOf(byGroup);
        byAgeGender = List.copyOf(byAgeGender);
    }

    /** Whether only people are in it who are not counted as new. */
    boolean isContinuing() {
        return total > 0 && newPeople == 0;
    }

    /** Whether the 5W says the same: amounts as numbers, and without what only explains the row. */
    boolean saysTheSameAs(Line other) {
        return normal().equals(other.normal());
    }

    private Line normal() {
        return new Line(
                line,
                country,
                admin1,
                implementingPartner,
                indicator,
                activity,
                pillar,
                unit,
                rmrp,
                cash,
                mechanism,
                plain(quantity),
                plain(value),
                total,
                0,
                newPeople,
                0,
                lacking,
                byGroup,
                byAgeGender);
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.stripTrailingZeros();
    }
}
