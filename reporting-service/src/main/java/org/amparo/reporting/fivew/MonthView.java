package org.amparo.reporting.fivew;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a month, as they are now or as they were given. Exact, because they are the organisation's own.
 *
 * @param taken the version that was given last, or that is shown; null before the month was taken
 * @param changes rows that are others than they were given: of what is now, since the last version; of a version, since the
 *     one before
 * @param notReady how many rows are kept back
 * @param notes how rows must be read, code to sentence
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MonthView(
        String organisation,
        String month,
        @Nullable Report taken,
        List<RowView> rows,
        List<RowView.Change> changes,
        long notReady,
        Map<Note, String> notes) {

    /** What must be read with 5W rows, or they are read wrongly. */
    enum Note {
        NEW_ONCE_A_YEAR(
                "New is whoever is reached for the first time in the calendar year by this organisation under this"
                        + " indicator, counted in one row only: the first of the file."),
        TOTALS_ARE_NEVER_ADDED(
                "A person is in the total of each row in which they received something: totals of rows are"
                        + " never added. New people of rows and months of one year are."),
        TRAINED_ARE_NOT_ASSISTED("People trained and people assisted are never added."),
        LATE_IS_RESTATED(
                "What is recorded late belongs to the month in which it happened: the month is restated in a further"
                        + " version, and what was given before stays as it was given.");

        private final String sentence;

        Note(String sentence) {
            this.sentence = sentence;
        }

        private static Map<Note, String> all() {
            var all = new EnumMap<Note, String>(Note.class);
            for (var note : values()) {
                all.put(note, note.sentence);
            }
            return all;
        }
    }

    static MonthView of(
            String organisation,
            Month month,
            @Nullable Report taken,
            List<JudgedLine> rows,
            List<RowView.Change> changes) {
        return new MonthView(
                organisation,
                month.value(),
                taken,
                rows.stream().map(RowView::of).toList(),
                changes,
                rows.stream().filter(row -> !row.isGiven()).count(),
                Note.all());
    }
}
