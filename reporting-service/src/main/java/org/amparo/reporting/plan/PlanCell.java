package org.amparo.reporting.plan;

import org.amparo.reporting.check.PlanningRule.Cell.Breakdown;
import org.amparo.reporting.code.AgeGender;
import org.amparo.reporting.code.Country;
import org.amparo.reporting.code.Platform;
import org.amparo.reporting.code.PopulationGroup;
import org.jspecify.annotations.Nullable;

/**
 * What a line of the plan is about.
 *
 * @param country null for the platform as a whole
 * @param group null for all population groups
 * @param ageGender null for everybody
 */
public record PlanCell(
        int year,
        Platform platform,
        @Nullable Country country,
        @Nullable PopulationGroup group,
        @Nullable AgeGender ageGender) {
    /** A line of the plan's table of platforms. */
    static PlanCell of(int year, Platform platform) {
        return new PlanCell(year, platform, null, null, null);
    }

    /** Whether it is one of the lines by platform, and not of their breakdown. */
    boolean isOfAPlatform() {
        return country == null && group == null && ageGender == null;
    }

    boolean isOfEverybody() {
        return group == null && ageGender == null;
    }

    /** The cell of a breakdown that it is; null for everybody. */
    @Nullable
    Named named() {
        if (ageGender != null) {
            return new Named(Breakdown.AGE_GENDER, ageGender.name());
        }
        return group == null ? null : new Named(Breakdown.POPULATION_GROUP, group.name());
    }

    /** One value of one breakdown. */
    record Named(Breakdown by, String code) {}

    boolean isInTransit() {
        return group != null && !group.countsForTheRegion();
    }
}
