package org.amparo.reporting.product;

import java.util.EnumMap;
import java.util.Map;

/** What must be read with released figures, or they are read wrongly. */
enum ProductNote {
    WHO_IS_COUNTED(
            "People of cases, and their cases, in the half-year in which they were first assisted in that year; not"
                    + " everybody who was trafficked. Who was recorded late counts in the next half-year."),
    NOBODY_IS_SHOWN(
            "Each count is 0 or not small, and may differ from the true one by what its interval says. Totals are"
                    + " exact, and tables add up. 0 does not mean none."),
    UNITS_ARE_NEVER_ADDED("Cases and individuals are separate units, never added: one case can hold several people."),
    SEVERAL_ROWS("A person may count in several rows of services, forms of exploitation, means of control and months."),
    IN_TRANSIT(
            "People in transit are counted for each country and never for the region: they cross several countries."),
    CLOCKS(
            "Answered in time: nobody who was asked let the answer clock run out (30 minutes, 4 hours, 3 days by urgency);"
                    + " late: somebody did, and another answered. Served in time: within 24 hours, 72 hours, 14 days of the"
                    + " request. A referral counts in the half-year in which it was asked for, once it has ended; one taken"
                    + " back before an answer was never answered."),
    SHARES("Per cent are of those of whom anything was stated in the group of columns (CTDC). Not stated is not no."),
    NEVER_CHANGED("A release is never changed: what is corrected or erased later does not touch it.");

    private final String sentence;

    ProductNote(String sentence) {
        this.sentence = sentence;
    }

    static Map<ProductNote, String> all() {
        var all = new EnumMap<ProductNote, String>(ProductNote.class);
        for (var note : values()) {
            all.put(note, note.sentence);
        }
        return all;
    }
}
