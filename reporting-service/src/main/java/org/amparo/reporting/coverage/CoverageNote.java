package org.amparo.reporting.coverage;

import java.util.EnumMap;
import java.util.Map;

/** What must be read with shares of target and need, or they are read wrongly. */
enum CoverageNote {
    REACHED_IS_OF_THIS_MECHANISM(
            "People reached are people of cases of this mechanism who were first assisted in the year. They are not all whom the"
                    + " partners of the plan reached, and people in need are far more than people with a case: a small share of"
                    + " target or need does not say that little was done."),
    BOUNDS_ARE_CARRIED_THROUGH(
            "Each share stands with the lowest and the highest that the protected count may stand for, rounded outwards. Target and"
                    + " need are as printed."),
    NO_TRANSIT_IN_THE_REGION(
            "The region is without people in transit, and without people whose population group nobody recorded. People of a"
                    + " platform are with those in transit through its countries."),
    ONLY_WHAT_BOTH_TELL_APART(
            "Where plan and release do not tell the same people apart, no number is shown (NOT_COUNTED). A line whose table is"
                    + " withheld has no share: nothing is not zero."),
    NO_RANKING("Platforms stand in the plan's order and are not ranked.");

    private final String sentence;

    CoverageNote(String sentence) {
        this.sentence = sentence;
    }

    static Map<CoverageNote, String> all() {
        var all = new EnumMap<CoverageNote, String>(CoverageNote.class);
        for (var note : values()) {
            all.put(note, note.sentence);
        }
        return all;
    }
}
