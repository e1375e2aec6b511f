package org.amparo.cases.basis;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.amparo.cases.code.Law;
import org.amparo.kit.problem.Invalid;

/**
 * A law obliges us. The person is told before.
 *
 * @param law what it obliges to, as a code
 * @param toldToPerson whether the person was told
 * @param until the last day it holds
 */
public record LegalDuty(Law law, boolean toldToPerson, LocalDate until) implements Basis {
    private static final int LONGEST_IN_YEARS = 10;

    public LegalDuty {
        Invalid.required(law, "law");
        Invalid.required(until, "until");
    }

    @Override
    public Instant until(Instant now) {
        var today = now.atOffset(ZoneOffset.UTC).toLocalDate();
        Invalid.unless(!until.isBefore(today) && !until.isAfter(today.plusYears(LONGEST_IN_YEARS)), "until");
        return until.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    @Override
    public boolean standsFor(boolean child) {
        return toldToPerson;
    }
}
