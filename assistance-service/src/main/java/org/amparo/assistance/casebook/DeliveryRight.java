package org.amparo.assistance.casebook;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.amparo.assistance.code.CaseType;
import org.amparo.assistance.code.Handle;
import org.amparo.assistance.code.WrappedHandle;
import org.jspecify.annotations.Nullable;

/**
 * A right to deliver to people of a case, present or past.
 *
 * @param facts the case's facts handle, wrapped for reporting-service
 * @param subject who holds it, as grants name it
 * @param until first moment it no longer holds, as it was given
 * @param endedAt when it was ended before that; null when it was not
 */
public record DeliveryRight(
        UUID grant,
        Handle caseFile,
        WrappedHandle facts,
        CaseType caseType,
        String subject,
        Instant from,
        Instant until,
        @Nullable Instant endedAt,
        List<KnownPerson> people) {

    DeliveryRight to(List<KnownPerson> those) {
        return new DeliveryRight(grant, caseFile, facts, caseType, subject, from, until, endedAt, those);
    }

    boolean isInForce(Instant now) {
        return endedAt == null && !from.isAfter(now) && until.isAfter(now);
    }

    /** Whether the right was in force for this person at any moment of the day. */
    boolean covers(Handle person, Day day) {
        return people.stream().anyMatch(known -> known.person().equals(person) && covers(known, day));
    }

    private boolean covers(KnownPerson known, Day day) {
        return !known.since().isAfter(day.date()) && day.touches(from, earliest(until, endedAt, known.endedAt()));
    }

    private static Instant earliest(Instant until, @Nullable Instant... ends) {
        return Arrays.stream(ends)
                .filter(Objects::nonNull)
                .filter(until::isAfter)
                .min(Comparator.naturalOrder())
                .orElse(until);
    }
}
