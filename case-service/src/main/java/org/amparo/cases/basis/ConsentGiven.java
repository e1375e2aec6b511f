package org.amparo.cases.basis;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.amparo.cases.code.Language;
import org.amparo.kit.problem.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * The person said yes, after being told what for (HTCDS 2.0 con_Consent and its seven questions).
 *
 * @param givenBy who said yes
 * @param childAssents whether the child agreed beside the caregiver or guardian
 * @param means how it was given
 * @param language the language it was asked and given in
 * @param interpreted whether an interpreter took part
 * @param told which of the seven things were told
 * @param until the last day it holds; one year when nothing is said
 */
public record ConsentGiven(
        GivenBy givenBy,
        boolean childAssents,
        ConsentMeans means,
        Language language,
        boolean interpreted,
        Set<Told> told,
        @Nullable LocalDate until)
        implements Basis {
    private static final int LONGEST_IN_YEARS = 2;

    public ConsentGiven {
        Invalid.required(givenBy, "givenBy");
        Invalid.required(means, "means");
        Invalid.required(language, "language");
        told = Invalid.set(told, Told.values().length, Told.values().length, "told");
    }

    @Override
    public Instant until(Instant now) {
        var today = now.atOffset(ZoneOffset.UTC).toLocalDate();
        var last = until == null ? today.plusYears(1) : until;
        Invalid.unless(!last.isBefore(today) && !last.isAfter(today.plusYears(LONGEST_IN_YEARS)), "until");
        return last.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    @Override
    public boolean standsFor(boolean child) {
        return child == (givenBy != GivenBy.SELF);
    }

    /** Who says yes. */
    public enum GivenBy {
        SELF,
        CAREGIVER,
        GUARDIAN
    }

    /** How it is given (IOM: written, or audio or video, or verbal and certified in writing by the worker). */
    public enum ConsentMeans {
        WRITTEN,
        AUDIO,
        VERBAL_CERTIFIED
    }

    /** What a person is told before (HTCDS 2.0, guidance to con_Consent). */
    public enum Told {
        INTERVIEW,
        PURPOSE,
        USES,
        RESEARCH_USE,
        OWN_DATA,
        STORAGE_PERIOD,
        HOW_TO_WITHDRAW
    }
}
