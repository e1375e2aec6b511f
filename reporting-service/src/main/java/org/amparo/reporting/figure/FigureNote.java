package org.amparo.reporting.figure;

import java.util.EnumMap;
import java.util.Map;

/** What must be read with a figure about people, or it is read wrongly. */
enum FigureNote {
    WHAT_IS_COUNTED("Cases, and people in cases, who came to an organisation in this year, whole region;"
            + " not everybody who was trafficked, and not everybody who was assisted."),
    UNITS_ARE_NEVER_ADDED(
            "Cases and individuals are separate units. They are never added: one case can hold several" + " people."),
    ONLY_FROM_11("A count below 11 is not published. Not published does not mean none."),
    FIXED_AT_THE_FIRST_ANSWER(
            "The figures were fixed when they were first asked for and do not change. What was recorded"
                    + " later, today's deliveries included, is counted, not yet published."),
    REGION_ONLY("Until protected releases exist nothing about people is answered by platform, country or any other"
            + " division.");

    private final String sentence;

    FigureNote(String sentence) {
        this.sentence = sentence;
    }

    static Map<FigureNote, String> all() {
        var all = new EnumMap<FigureNote, String>(FigureNote.class);
        for (var note : values()) {
            all.put(note, note.sentence);
        }
        return all;
    }
}
