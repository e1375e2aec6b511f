package org.amparo.assistance.casebook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.amparo.assistance.code.AgeBand;
import org.amparo.assistance.code.Gender;
import org.amparo.assistance.code.Handle;
import org.amparo.assistance.code.PopulationGroup;
import org.amparo.assistance.code.WrappedHandle;
import org.jspecify.annotations.Nullable;

/**
 * A person a right speaks of, as coarse as this service knows anybody.
 *
 * @param facts the person's facts handle, wrapped for reporting-service
 * @param since the first day the right holds for this person
 * @param endedAt when the right ceased to speak of this person; null while it does
 */
public record KnownPerson(
        Handle person,
        WrappedHandle facts,
        AgeBand ageBand,
        Gender gender,
        PopulationGroup populationGroup,
        LocalDate since,
        @Nullable Instant endedAt) {
    private static final ZoneOffset WHERE_A_DAY_BEGINS_FIRST = ZoneOffset.ofHours(14);

    /** Whether the right speaks of this person still, and did at that moment, wherever the first day was counted. */
    boolean isWithUsAt(Instant moment) {
        return endedAt == null && !moment.isBefore(since.atStartOfDay().toInstant(WHERE_A_DAY_BEGINS_FIRST));
    }
}
