package org.amparo.portal.vault;

import java.time.LocalDate;
import java.util.List;

/** What was told and noted about a person, in words. */
public record Narrative(List<Note> notes) {
    /**
     * One note.
     *
     * @param kind {@code STATEMENT}, {@code OBSERVATION} or {@code PLAN}
     */
    public record Note(LocalDate on, String kind, String text) {
        @Override
        public String toString() {
            return "Note[hidden]";
        }
    }

    @Override
    public String toString() {
        return "Narrative[hidden]";
    }
}
