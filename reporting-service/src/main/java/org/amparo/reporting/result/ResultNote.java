package org.amparo.reporting.result;

import java.util.EnumMap;
import java.util.Map;

/** What must be read with the results of a year, or they are read wrongly. */
enum ResultNote {
    REACHED_IS_NOT_ASSISTED(
            "People reached are not only victims, and not only people who were assisted: trainings of authorities and"
                    + " host communities may be among them."),
    NO_TRANSIT_IN_THE_REGION(
            "People reached in the region are without people in transit, who may be assisted in more than one country."
                    + " Those stand apart, for each country only. In Brazil and Mexico they are mainly Venezuelans, elsewhere of all"
                    + " nationalities."),
    PARTNERS_ARE_NEVER_SUMMED(
            "Reporting and implementing partners are quoted apart and never added: one organisation may be both."),
    CASES_ARE_GROUPS(
            "Cases and individuals are separate units. They are never added: one case can hold several people."),
    SHARES_SIDE_BY_SIDE(
            "People reached as per cent of the target are shown as printed and as computed from the printed numbers. A"
                    + " difference of more than half of the last printed digit is flagged, never corrected. Where no target is known, the one"
                    + " that follows from the printed share is shown, and nobody printed that."),
    DIRECT_ASSISTANCE_IS_OF_THE_TARGET(
            "Direct assistance is printed as a share of the target, not of the people reached."),
    NO_RANKING(
            "People reached are never divided by funding: campaigns and trainings count no people, and not every activity or"
                    + " payment is reported.");

    private final String sentence;

    ResultNote(String sentence) {
        this.sentence = sentence;
    }

    static Map<ResultNote, String> all() {
        var all = new EnumMap<ResultNote, String>(ResultNote.class);
        for (var note : values()) {
            all.put(note, note.sentence);
        }
        return all;
    }
}
