package org.amparo.reporting.code;

import java.util.Arrays;
import java.util.List;

/**
 * Population groups of the response plan (R4V). Until 2024 the plan says people in transit; since 2025 it says people on the
 * move, Venezuelans apart from others.
 */
public enum PopulationGroup {
    IN_DESTINATION(Years.ALL, true),
    IN_TRANSIT(Years.UNTIL_2024, false),
    ON_THE_MOVE_VEN(Years.SINCE_2025, false),
    ON_THE_MOVE_OTHER(Years.SINCE_2025, false),
    PENDULAR(Years.ALL, true),
    RETURNEE(Years.ALL, true),
    HOST_COMMUNITY(Years.ALL, true);

    private final Years years;
    private final boolean regional;

    PopulationGroup(Years years, boolean regional) {
        this.years = years;
        this.regional = regional;
    }

    private enum Years {
        ALL,
        UNTIL_2024,
        SINCE_2025;

        private static final int FIRST_ON_THE_MOVE = 2025;

        boolean include(int planYear) {
            return switch (this) {
                case ALL -> true;
                case UNTIL_2024 -> planYear < FIRST_ON_THE_MOVE;
                case SINCE_2025 -> planYear >= FIRST_ON_THE_MOVE;
            };
        }
    }

    /** Whether the plan of this year knows the group. */
    public boolean isOf(int planYear) {
        return years.include(planYear);
    }

    /** The groups of a plan year, in the plan's order. */
    public static List<PopulationGroup> of(int planYear) {
        return Arrays.stream(values()).filter(group -> group.isOf(planYear)).toList();
    }

    /**
     * Whether the group is part of regional totals. People in transit pass through several countries and would be counted in
     * each, so they are counted per country only (R4V end-year report 2023, note on people reached).
     */
    public boolean countsForTheRegion() {
        return regional;
    }
}
