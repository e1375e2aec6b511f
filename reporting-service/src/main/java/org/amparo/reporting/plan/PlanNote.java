package org.amparo.reporting.plan;

import java.util.EnumMap;
import java.util.Map;

/** What must be read with the figures of the plan, or they are read wrongly. */
public enum PlanNote {
    REGION_IS_NOT_THE_SUM("People in need and targets of the region are not the sum of the platforms:"
            + " people in transit are counted for each country only."),
    PARTNERS_ARE_NEVER_SUMMED("Partners are never added up: one organisation works on several platforms."
            + " The plan of 2023 and 2024 prints 31 partners once for the whole region, without a year."),
    REQUIREMENTS_INCLUDE_REGIONAL("Requirements of the region are more than the sum of the platforms:"
            + " regional and multi-country activities belong to no platform."),
    SHARES_SIDE_BY_SIDE("The target as per cent of people in need is shown as printed and as computed from the printed"
            + " numbers. A difference of more than half of the last printed digit, 0.05 point, is"
            + " flagged, never corrected; beside it stands whether rounding of the numbers can explain it."),
    TRANSIT_PER_COUNTRY(
            "People in transit stand apart, for each country only, and are part of no other figure. In Brazil and"
                    + " Mexico they are mainly Venezuelans, elsewhere of all nationalities."),
    NOT_DERIVED_FROM_CASES("People in need are an estimate from surveys, never counted from cases.");

    private final String sentence;

    PlanNote(String sentence) {
        this.sentence = sentence;
    }

    static Map<PlanNote, String> all() {
        var all = new EnumMap<PlanNote, String>(PlanNote.class);
        for (var note : values()) {
            all.put(note, note.sentence);
        }
        return all;
    }
}
