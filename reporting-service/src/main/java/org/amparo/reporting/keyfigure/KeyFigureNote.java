package org.amparo.reporting.keyfigure;

import java.util.EnumMap;
import java.util.Map;

/** What must be read with key figures, or they are read wrongly. */
enum KeyFigureNote {
    WHO_IS_REACHED(
            "People reached are people of cases of this mechanism: not everybody whom the response reached, and not everybody in"
                    + " need. Who was first assisted outside the countries of the platforms is in the number of the region alone."),
    NOBODY_IS_SHOWN(
            "Each count of people reached is 0 or not small, and may differ from the true one by what its interval says. 0 does not"
                    + " mean none."),
    REGION_IS_NOT_THE_SUM(
            "The region is not the sum of its platforms. People in transit, and people whose population group nobody recorded, are"
                    + " in no number of the region; money for regional and multi-country activities belongs to no platform."),
    PARTNERS_ARE_NEVER_SUMMED("Partners are never added up: one organisation works on several platforms."),
    FUNDING_IS_VOLUNTARY(
            "Funding is what was reported by its day, never without its caveat. Reporting is voluntary, and money that was not"
                    + " earmarked may have no sector or country."),
    NO_RANKING(
            "People reached are never divided by money, and no platform is ranked: campaigns and trainings count no people, and"
                    + " not every activity or payment is reported."),
    PRINTED_IS_NOT_CORRECTED(
            "What the plan and reports print is shown as printed. A difference of more than half of the last printed digit is"
                    + " flagged, never corrected.");

    private final String sentence;

    KeyFigureNote(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }

    static Map<KeyFigureNote, String> all() {
        var all = new EnumMap<KeyFigureNote, String>(KeyFigureNote.class);
        for (var note : values()) {
            all.put(note, note.sentence);
        }
        return all;
    }
}
