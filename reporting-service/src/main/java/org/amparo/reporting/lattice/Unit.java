package org.amparo.reporting.lattice;

import java.util.Set;
import org.amparo.reporting.population.CaseUnit;
import org.amparo.reporting.population.Countable;
import org.amparo.reporting.population.Individual;
import org.amparo.reporting.population.ReferralUnit;

/**
 * What a count counts; no two are ever added (a case is a group: 38 cases were 83 people). A release stands on its cases
 * and individuals: without them there is none, without referrals there is.
 */
public enum Unit {
    CASE,
    INDIVIDUAL,
    REFERRAL;

    /** The units whose counts limit one another, this one among them: cases are within people, referrals within neither. */
    Set<Unit> together() {
        return this == REFERRAL ? Set.of(REFERRAL) : Set.of(CASE, INDIVIDUAL);
    }

    /** What a unit is counted as. */
    public static Unit of(Countable counted) {
        return switch (counted) {
            case CaseUnit caseFile -> CASE;
            case Individual person -> INDIVIDUAL;
            case ReferralUnit referral -> REFERRAL;
        };
    }
}
